"""Sentences, list items and table rows: where they end, what announces them."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from contract_checker.extraction.language.phrase import NOTHING, Pattern, Phrase

_ABBREVIATIONS = re.compile(
    r"(?:\b(?:art|al|cf|ex|no|n°|mm?|mme|st|p|ann|env|min|max|etc|ref|tel|resp|sem|hrs?|j|c|[lrd]|trav|com"
    r"|civ"
    r"|inc|ltd|sec|approx|coeff?|equiv|i\.e|e\.g|vs|p\.u))$"
)
_LABEL = re.compile(r"\b(?:annexe|lot|tableau|appendice|appendix|annex|schedule|exhibit|variante) [a-z]$")
_ALWAYS = re.compile(r"\b(?:excl|incl|approx)$")  # « (GBP, excl. VAT) »
_INITIALS = re.compile(r"\b[a-z]\.[a-z]$")  # « C.C.A.G.-F.C.S. (arrêté du 30 mars 2021) »
_BOUNDARY = re.compile(r"[.!?](?:\"|\))? +(?=[^\s|])")
_ITEM = re.compile(r"(?:[-*•▪◦o●○■□▫►➢–\ue000-\uf8ff]|\(?[a-z0-9]{1,2} ?[.)°]|\d{1,2}° ?\))\s")
_LEADER = "..."  # « Appel décroché ........ 2,10 € »
_BAR = " | "
_CELL = re.compile(r" \| ")
_LONGEST_ABBREVIATION = 8
_LONGEST_LABEL = 14
_LONGEST = 3_000  # characters of a sentence


@dataclass(frozen=True, eq=False)
class Sentence:
    """A sentence, list item or table row; offsets are those of the text of its clause.

    Attributes:
        text: folded text.
        lead_in: for a list item or a table row, the sentence that announces it.
        antecedent: for a sentence that begins by pointing back, the sentence that it points to.
        spelt_out: for one that begins with a pronoun for a party, the text with that party in its place.
        header: for a table row, the cells of the table's first row.
    """

    start: int
    end: int
    text: Phrase
    lead_in: Phrase = NOTHING
    header: tuple[str, ...] = ()
    antecedent: Phrase = NOTHING
    spelt_out: Phrase = NOTHING

    @cached_property
    def is_row(self) -> bool:
        """Whether it is a row of table cells."""
        return _BAR in self.text

    @cached_property
    def cells(self) -> tuple[tuple[int, str], ...]:
        """The cells of a row, each with its offset in `text`."""
        bars = [match.span() for match in _CELL.finditer(self.text)]
        starts = [0, *(end for _, end in bars)]
        ends = [*(start for start, _ in bars), len(self.text)]
        return tuple((start, self.text[start:end]) for start, end in zip(starts, ends, strict=True))

    @cached_property
    def with_lead_in(self) -> Phrase:
        """The text read together with what announces it."""
        return Phrase(f"{self.lead_in} {self.text}") if self.lead_in else self.text

    @cached_property
    def in_context(self) -> Phrase:
        """The text read together with what announces it, or else with what it points back to."""
        if self.lead_in or not self.antecedent:
            return self.with_lead_in
        return Phrase(f"{self.antecedent.rstrip('.!? ')}, {self.text}")

    @property
    def of_party(self) -> "Sentence":
        """The sentence with the party in place of the pronoun that it begins with, if it does."""
        return self._with_party if self.spelt_out else self  # kept by itself, it would never leave the memory

    @cached_property
    def _with_party(self) -> "Sentence":
        return replace(self, text=self.spelt_out)


@dataclass(frozen=True, eq=False)
class Anaphora:
    """How a language points back.

    Attributes:
        pointer: how a sentence begins that points back to the one before: « Il … », « À défaut, … ».
        pronoun: how one begins that speaks of a person already named, with the group `pronoun`.
        party: how a sentence begins whose subject is a party, with the groups `article` and `party`.
        articles: those of the parties that each pronoun may stand for.
    """

    pointer: Pattern
    pronoun: Pattern
    party: Pattern
    articles: Mapping[str, Sequence[str]]

    def spelt_out(self, text: Phrase, named: Phrase) -> Phrase:
        """`text` with the subject of `named` in place of its pronoun; nothing if that is not a party."""
        pronoun = self.pronoun.match(text)
        party = self.party.match(named) if pronoun else None
        if not pronoun or not party or party["article"] not in self.articles[pronoun["pronoun"]]:
            return NOTHING
        start, end = pronoun.span("pronoun")
        return Phrase(f"{text[:start]}{party['article']}{party['party']}{text[end:]}")


def cut(line: Phrase, cased: str, start: int) -> tuple[Sentence, ...]:
    """One line of a clause cut at sentence ends, without what announces the sentences.

    Args:
        line: folded text.
        cased: the clause's text before case was folded; a sentence begins with no small letter.
        start: where the line begins in the clause's text.
    """
    cuts = [0]
    cuts += (match.end() for match in _BOUNDARY.finditer(line) if _ends_sentence(match, line, cased, start))
    cuts.append(len(line))
    if len(line) > _LONGEST:
        cuts = list(_no_longer_than(_LONGEST, line, cuts))
    pieces = []
    for first, last in pairwise(cuts):
        piece = line[first:last].rstrip()
        bare = piece.lstrip()
        if bare:
            begin = start + first + len(piece) - len(bare)
            # A line that is one sentence has its words looked up already.
            pieces.append(Sentence(begin, begin + len(bare), line if bare == line else Phrase(bare)))
    return tuple(pieces)


def _no_longer_than(most: int, line: str, cuts: list[int]) -> Iterator[int]:
    """The cuts, and more between words where a sentence has no end: what is read grows with its square."""
    yield 0
    for first, last in pairwise(cuts):
        while last - first > most:
            space = line.rfind(" ", first, first + most)
            first = space + 1 if space > first else first + most
            yield first
        yield last


def _ends_sentence(match: re.Match[str], line: str, cased: str, start: int) -> bool:
    following = cased[start + match.end()]
    if following.islower():
        return False
    if not match.group().startswith("."):
        return True
    if _LABEL.search(line, max(0, match.start() - _LONGEST_LABEL), match.start()):
        return not following.isdigit()  # « selon la grille de l'annexe D. L'enregistrement … »
    before = line[max(0, match.start() - _LONGEST_ABBREVIATION) : match.start()]
    if before.endswith(_LEADER) or _ALWAYS.search(before):
        return False
    # « P.U. € HT »
    if not following.isalpha() and _INITIALS.search(before):
        return False
    # « art. L. 1224-1 »: a letter that a dot follows is part of a reference
    referred = following.isdigit() or cased[start + match.end() + 1 : start + match.end() + 2] == "."
    return not (_ABBREVIATIONS.search(before) and (referred or before[-2:-1] in " ."))


def announced(lines: Iterable[Sequence[Sentence]], anaphora: Anaphora) -> Iterator[Sentence]:
    """Sentences with what they need to be understood: who announces them, what they point back to.

    List items and table rows have the sentence that announces them, rows their header too.

    Args:
        lines: the sentences of each line; an empty line parts two tables.
        anaphora: how the language points back.
    """
    lead_in, caption, previous = NOTHING, NOTHING, NOTHING
    named = NOTHING  # the last sentence that begins with no pronoun
    header: tuple[str, ...] = ()
    for line in lines:
        if not line:
            header = ()
        for piece in line:
            if piece.is_row:
                header = header or tuple(cell for _, cell in piece.cells)
                yield Sentence(piece.start, piece.end, piece.text, lead_in or caption, header)
                continue
            header, caption = (), piece.text
            if lead_in and not (previous.endswith((":", ";", ",")) or _ITEM.match(piece.text)):
                lead_in = NOTHING
            antecedent = previous if anaphora.pointer.match(piece.text) else NOTHING
            spelt_out = anaphora.spelt_out(piece.text, named) if antecedent else NOTHING
            if not (antecedent and anaphora.pronoun.match(piece.text)):
                named = piece.text
            if lead_in or antecedent:
                yield replace(piece, lead_in=lead_in, antecedent=antecedent, spelt_out=spelt_out)
            else:
                yield piece
            previous = piece.text
            if previous.endswith(":"):
                lead_in = previous


def opens_list(line: str) -> bool:
    """Whether a line announces or continues a list."""
    return line.endswith((":", ";"))


def is_row(line: str) -> bool:
    """Whether a line is a row of table cells."""
    return _BAR in line
