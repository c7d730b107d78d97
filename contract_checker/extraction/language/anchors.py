"""Pieces of words of which every match of a pattern shows at least one.

`volumes?|nombre (?:d'|de )appels` matches nothing in a text without « volume » and « nombre ». Wording
patterns are long and almost always fail; most of them need not be tried once the words of a sentence are
known. Nothing is lost: a pattern whose anchors cannot be told for sure has none, and is always tried.

A pattern may need several such groups of pieces: `(?:hausse|baisse) de (?:volume|trafic)` needs one word of
each. A long pattern of many alternatives has `Part`s, each with needs of its own: of what would take a
tenth of a second to compile, a text often needs a few lines.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

DIGIT: Final = "#"  # stands for any digit

_MOST_SPELLINGS: Final = 48
_MOST_NEEDS: Final = 4  # groups of pieces; more spare few tries
_SHORTEST_PART: Final = 400  # characters; two short parts take longer to try than one
_SHORTEST: Final = 3  # letters; shorter pieces stand in too many words
_TOKEN = re.compile(
    r"(?P<opening>\((?:\?(?:P<\w+>|[:=!]|<[=!]|\(\w+\)|[aiLmsux-]+:))?)|(?P<close>\))|(?P<bar>\|)"
    r"|(?P<class>\[\^?\]?(?:\\.|[^\]\\])*\])|(?P<escape>\\.)|(?P<other>.)",
    re.DOTALL,
)
_QUANTIFIER = re.compile(r"(?:[?*+]|\{\d*,?\d*\})[?+]?")
_LOOK_AROUND: Final = ("(?=", "(?!", "(?<=", "(?<!")
_CAPTURING: Final = ("(?P<", "(?(")  # and "(" alone: whoever has the match asks for its groups
_CONDITIONAL: Final = "(?("  # what stands after it depends on whether a group has matched
_ZERO_WIDTH: Final = (r"\b", r"\B", "^", "$")
_OPTIONAL: Final = ("?", "??")
_POSITIVE: Final = tuple("123456789")

Anchors = frozenset[str]
_NOTHING: Final[Anchors] = frozenset({""})


class Part(NamedTuple):
    """Alternatives of a pattern, one after the other, and the groups of pieces that a match of them shows."""

    source: str
    needs: tuple[Anchors, ...]


class _Atom(NamedTuple):
    """A character, a class or an escape; or a group with its alternatives."""

    text: str
    quantifier: str
    group: "tuple[tuple[_Atom, ...], ...] | None" = None

    @property
    def is_present(self) -> bool:
        """Whether it stands in every match, once or more."""
        return not self.quantifier or self.quantifier[0] == "+" or self.quantifier[1:2] in _POSITIVE


_Alternatives = tuple[tuple[_Atom, ...], ...]


def anchors(pattern: str) -> Anchors | None:
    """The pieces of words of `pattern`, as in folded text, digits as `DIGIT`; None if it has none for sure.

    >>> sorted(anchors("volumes?|nombre (?:d'|de )appels"))
    ['nombre', 'volume', 'volumes']
    """
    return next(iter(needs(pattern)), None)


def needs(pattern: str) -> tuple[Anchors, ...]:
    """Groups of pieces, the most telling first: each match of `pattern` shows a piece of each of them.

    >>> [sorted(group) for group in needs("(?:hausse|baisse) de trafic")]
    [['trafic'], ['baisse', 'hausse']]
    """
    alternatives, _ = _parsed(pattern, 0)
    return _of_all(alternatives)


def parts(pattern: str) -> tuple[Part, ...]:
    """The parts of a pattern, of which the first match in a text is the first of any of them.

    If two match at the same place, the earlier part counts, as it does within `re`.
    """
    found: list[Part] = []
    bars = [*_bars(pattern), len(pattern)]
    begin = 0
    for bar in bars:
        if bar - begin >= _SHORTEST_PART or bar == bars[-1]:
            found.append(Part(pattern[begin:bar], needs(pattern[begin:bar])))
            begin = bar + 1
    # what needs nothing may match nothing at all, between two letters
    return tuple(found) if all(part.needs for part in found) else (Part(pattern, needs(pattern)),)


def _bars(pattern: str) -> list[int]:
    """Where the alternatives of a pattern end; none if a match has groups."""
    depth, bars = 0, []
    for token in _TOKEN.finditer(pattern):
        if token.lastgroup == "opening":
            depth += 1
            if token.group() == "(" or token.group().startswith(_CAPTURING):
                return []
        elif token.lastgroup == "close":
            depth -= 1
        elif token.lastgroup == "bar" and not depth:
            bars.append(token.start())
    return bars


def _of_all(alternatives: _Alternatives) -> tuple[Anchors, ...]:
    """What whichever of the alternatives needs: the first groups of each together, then the second ones."""
    found = [_of_one(atoms) for atoms in alternatives]
    return tuple(frozenset().union(*groups) for groups in zip(*found, strict=False))


def _of_one(atoms: tuple[_Atom, ...]) -> list[Anchors]:
    """The groups of one alternative, without those that another one makes needless."""
    kept: list[Anchors] = []
    for group in sorted(filter(_is_telling, _candidates(atoms)), key=_worth, reverse=True):
        if not any(_implies(other, group) for other in kept):
            kept.append(group)
    return kept[:_MOST_NEEDS]


def _implies(group: Anchors, other: Anchors) -> bool:
    """Whether a text that shows a piece of `group` shows one of `other` as well."""
    return all(any(piece in longer for piece in other) for longer in group)


def _candidates(atoms: tuple[_Atom, ...]) -> Iterator[Anchors]:
    """Sets of pieces, of each of which every match shows one."""
    run = _NOTHING
    for atom in atoms:
        spellings = _spellings(atom)
        if spellings is not None and len(run) * len(spellings) <= _MOST_SPELLINGS:
            run = _joined(run, spellings)
            continue
        yield run
        run = spellings or _NOTHING
        if spellings is not None or not atom.is_present:
            continue
        if atom.group is not None:
            yield from _of_all(atom.group)
        elif (spelt := _spelt(atom.text)) is not None:
            yield spelt
    yield run


def _spellings(atom: _Atom) -> Anchors | None:
    """All that the atom can be, if that is a few pieces without a space; None otherwise."""
    if atom.quantifier not in ("", *_OPTIONAL):
        return None
    spelt = _spelt_group(atom.group) if atom.group is not None else _spelt(atom.text)
    return spelt | _NOTHING if spelt is not None and atom.quantifier else spelt


def _spelt(text: str) -> Anchors | None:
    if text in _ZERO_WIDTH or text.startswith(_LOOK_AROUND):
        return _NOTHING
    if text == r"\d" or text.isdigit():
        return frozenset({DIGIT})
    if text.startswith(_CONDITIONAL):
        return None
    if len(text) > 1:
        bare = text[1:-1] if text[0] == "[" else text[1:]
        if text[0] == "[":
            return frozenset(bare) if bare.isalpha() else None
        return None if bare.isalnum() or bare == " " else frozenset({bare})
    return None if text in (".", " ") else frozenset({text})


def _spelt_group(alternatives: _Alternatives) -> Anchors | None:
    spelt: set[str] = set()
    for atoms in alternatives:
        run = _NOTHING
        for atom in atoms:
            spellings = _spellings(atom)
            if spellings is None or len(run) * len(spellings) > _MOST_SPELLINGS:
                return None
            run = _joined(run, spellings)
        spelt |= run
    return frozenset(spelt) if len(spelt) <= _MOST_SPELLINGS else None


def _joined(before: Anchors, after: Anchors) -> Anchors:
    return frozenset(one + other for one in before for other in after)


def _worth(pieces: Anchors) -> tuple[bool, bool, int, int]:
    """Words tell more than figures, and long ones more than short ones."""
    return _is_telling(pieces), DIGIT not in pieces, min(map(len, pieces)), -len(pieces)


def _is_telling(pieces: Anchors) -> bool:
    return all(len(piece) >= _SHORTEST or (piece and not piece.isalpha()) for piece in pieces)


def _parsed(pattern: str, position: int) -> tuple[_Alternatives, int]:
    """The alternatives from `position` up to the end of the pattern, or of the group that stands there."""
    alternatives: list[tuple[_Atom, ...]] = []
    atoms: list[_Atom] = []
    while position < len(pattern):
        token = _TOKEN.match(pattern, position)
        if token is None or token.lastgroup == "close":
            break
        position = token.end()
        if token.lastgroup == "bar":
            alternatives.append(tuple(atoms))
            atoms = []
            continue
        group: _Alternatives | None = None
        if token.lastgroup == "opening":
            group, position = _parsed(pattern, position)
            position += 1
            if token.group().startswith((*_LOOK_AROUND, _CONDITIONAL)):
                group = None
        quantifier = _QUANTIFIER.match(pattern, position)
        if quantifier:
            position = quantifier.end()
        atoms.append(_Atom(token.group(), quantifier.group() if quantifier else "", group))
    return (*alternatives, tuple(atoms)), position
