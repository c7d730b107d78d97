"""Cuts the body of a document into its clauses, at headings and numbers."""

from dataclasses import replace
from itertools import pairwise
from typing import Final
from weakref import WeakKeyDictionary

from contract_checker.clauses.clause import Clause
from contract_checker.clauses.enumeration import Enumerations
from contract_checker.clauses.heading import opening_heading
from contract_checker.clauses.opening import Opening, contents_lines, read_opening
from contract_checker.clauses.sequence import Sequence
from contract_checker.document import Block, CellLocation, NormalText, ParagraphLocation, TextSpan

_CUT: Final[WeakKeyDictionary[NormalText, tuple[Clause, ...]]] = WeakKeyDictionary()


def clauses_of(normal: NormalText) -> tuple[Clause, ...]:
    """What `segment` gives, cut once however many ask for the clauses of one text."""
    found = _CUT.get(normal)
    if found is None:
        found = _CUT[normal] = segment(normal)
    return found


def segment(normal: NormalText) -> tuple[Clause, ...]:
    """The clauses of a document's body, in reading order, each with its own text only.

    They cover every block: what stands before the first heading, and notes at the end, are clauses
    without a number.
    """
    if not normal.blocks:
        return ()
    texts = _texts(normal)
    openings = [read_opening(index, block, texts[index]) for index, block in enumerate(normal.blocks)]
    cuts = _cuts(openings, texts, normal.blocks)
    notes = _first_note(normal.blocks)
    if notes is not None:
        cuts.append((notes, None, ()))
    if not cuts or cuts[0][0] > 0:
        cuts.insert(0, (0, None, ()))
    ends = [start for start, _, _ in cuts[1:]] + [len(normal.blocks)]
    return tuple(_clause(normal, cut, end) for cut, end in zip(cuts, ends, strict=True))


def _texts(normal: NormalText) -> list[str]:
    """The text of each block; that of the first piece of a paragraph goes on to the end of its paragraph."""
    texts = [normal.document.text[block.span.start : block.span.end] for block in normal.blocks]
    pieces: dict[int, list[str]] = {}
    head = 0
    for index, (previous, block) in enumerate(pairwise(normal.blocks), start=1):
        joint = normal.document.joint(previous, block)
        if joint is None:
            head = index
        else:
            pieces.setdefault(head, [texts[head]]).extend((joint, texts[index]))
    for index, parts in pieces.items():
        texts[index] = "".join(parts)
    return texts


_Cut = tuple[int, Opening | None, tuple[Opening, ...]]


def _cuts(openings: list[Opening | None], texts: list[str], blocks: tuple[Block, ...]) -> list[_Cut]:
    """Where clauses begin, what opens each and what holds it."""
    sequence = Sequence()
    enumerations = Enumerations(openings, texts)
    cuts: list[_Cut] = []
    contents = contents_lines(openings)
    title_below = -1
    for index, found in enumerate(openings):
        if found is None or index == title_below or index in contents or enumerations.is_initial(found):
            continue
        opening = sequence.resolved(found)
        if enumerations.holds(opening, sequence) or _is_caption(opening, blocks, sequence):
            continue
        if _goes_on_a_list(opening, texts):
            continue
        titled = _with_title_below(opening, openings, blocks, texts)
        if sequence.add(titled):
            title_below = index + 1 if titled is not opening else -1
            cuts.append((index, titled, tuple(sequence.opened[:-1])))
    return cuts


def _goes_on_a_list(opening: Opening, texts: list[str]) -> bool:
    """Whether it is a subtitle among the items of a list: « Pièces particulières : » under « … sont : »."""
    index = opening.block
    unnumbered = opening.marker is None and opening.level is None
    return (
        unnumbered
        and index > 0
        and texts[index].rstrip().endswith(":")
        and texts[index - 1].rstrip().endswith((":", ";"))
    )


def _with_title_below(
    opening: Opening, openings: list[Opening | None], blocks: tuple[Block, ...], texts: list[str]
) -> Opening:
    """`opening` with the heading that stands alone in the next block: « ARTICLE 5 » above « DURÉE »."""
    below = opening.block + 1
    if opening.marker is None or opening.heading is not None or not opening.whole or below >= len(texts):
        return opening
    following = openings[below]
    if following is not None and following.marker is None:
        return replace(opening, heading=following.heading)
    plain = (
        following is None
        and blocks[below].kind == "paragraph"
        and texts[below].rstrip()[-1:] not in (".", ":")
    )
    heading, whole = opening_heading(texts[below]) if plain and opening.marker.keyword else (None, False)
    return replace(opening, heading=heading) if heading is not None and whole else opening


def _is_caption(opening: Opening, blocks: tuple[Block, ...], sequence: Sequence) -> bool:
    """Whether `opening` only names the table below it, inside a numbered clause."""
    if opening.marker is not None or opening.level is not None or opening.is_annex or not sequence.numbered:
        return False
    below = opening.block + 1
    return below < len(blocks) and blocks[below].kind == "cell"


def _clause(normal: NormalText, cut: _Cut, end: int) -> Clause:
    start, opening, holders = cut
    blocks = normal.blocks[start:end]
    return Clause(
        document=normal.document.path,
        number=opening.marker.display if opening and opening.marker else None,
        heading=opening.heading if opening else None,
        path=tuple(holder.marker.display for holder in holders if holder.marker),
        headings=tuple(holder.heading for holder in holders if holder.heading),
        span=TextSpan(start=blocks[0].span.start, end=max(block.span.end for block in blocks)),
        first_block=start,
        end_block=end,
    )


def _first_note(blocks: tuple[Block, ...]) -> int | None:
    """Where the notes gathered at the end of a document begin."""
    first = len(blocks)
    while first > 0 and _is_gathered_note(blocks[first - 1]):
        first -= 1
    return first if first < len(blocks) else None


def _is_gathered_note(block: Block) -> bool:
    if isinstance(block.location, CellLocation):
        return block.source == "comment"
    return isinstance(block.location, ParagraphLocation) and block.location.part == "footnotes"
