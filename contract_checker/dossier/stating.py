"""Reading ``dossier.yaml``, and refusing what contradicts itself or the files at hand."""

import difflib
import re
import unicodedata
from collections.abc import Collection, Iterator
from datetime import date
from typing import Final, NamedTuple

from contract_checker import yaml
from contract_checker.document import fold
from contract_checker.errors import DossierFileError

from .dossier_file import NOTHING_STATED, DossierFile, PieceStated
from .files import Dossier

_MOST_BYTES: Final = 1_000_000
_WORD: Final = re.compile(r"\w+")
_Place = tuple[str | int, ...]


class _Problem(NamedTuple):
    """What is wrong, and the key at which it is said."""

    place: _Place
    sentence: str


def stated_in(dossier: Dossier) -> DossierFile:
    """What the user states of an expanded dossier; nothing if it has no ``dossier.yaml``.

    Raises:
        DossierFileError: with file and line, if it is malformed, contradicts itself, or names a piece
            that is not there.
    """
    if dossier.stated is None:
        return NOTHING_STATED
    name = dossier.stated.path
    try:
        if dossier.stated.size > _MOST_BYTES:
            raise DossierFileError(f"{name}: larger than {_MOST_BYTES} bytes. State each piece once.")
        text = dossier.stated.disk.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as cause:
        raise DossierFileError(
            f"{name}: cannot be read ({cause}). Check that it is there and that it is UTF-8."
        ) from cause
    paths = [file.path for file in dossier.files] + [item.path for item in dossier.skipped]
    return parse_dossier_file(text, name, paths)


def parse_dossier_file(text: str, name: str, paths: Collection[str]) -> DossierFile:
    """Read the text of a ``dossier.yaml`` about the pieces at `paths`.

    Raises:
        DossierFileError: with file and line.
    """
    values, positions = yaml.parse(text, name, DossierFileError)
    if values is None:  # every line is a comment
        return NOTHING_STATED
    values = (
        {key: value for key, value in values.items() if value is not None}
        if isinstance(values, dict)
        else values
    )
    stated = yaml.validate(values, positions, DossierFile, name, DossierFileError)
    known = {unicodedata.normalize("NFC", path) for path in paths}
    for problem in (
        *_of_buyer(stated),
        *_of_label(stated),
        *_of_dates(stated),
        *_of_lots(stated),
        *_of_pieces(stated, known),
    ):
        raise DossierFileError(f"{name}:{yaml.line_of(positions, problem.place)}: {problem.sentence}")
    return stated


def _of_buyer(stated: DossierFile) -> Iterator[_Problem]:
    undertaking, clients = stated.undertaking, stated.client
    if undertaking is not None and clients and not any(_may_be_one(undertaking.client, it) for it in clients):
        yield _Problem(
            ("undertaking", "client"),
            f"the undertaking is that of '{undertaking.client}', and the client is "
            f"{' and '.join(map(repr, clients))}. Name the same client in both places.",
        )
    if stated.buyer == "private" and stated.procedure is not None:
        yield _Problem(
            ("procedure",),
            f"the procedure is '{stated.procedure}', which only a public buyer follows, and the buyer is "
            "private. Correct the buyer, or remove the procedure.",
        )


def _may_be_one(name: str, other: str) -> bool:
    """Whether one name holds the words of the other: « Alba » and « Société ALBA, S.A. »."""
    words, others = set(_WORD.findall(fold(name))), set(_WORD.findall(fold(other)))
    return words <= others or others <= words


def _of_label(stated: DossierFile) -> Iterator[_Problem]:
    label = stated.label
    if label is None:
        return
    first, last = label.held_from, label.held_until
    if not label.held and (first or last):
        yield _Problem(
            ("label", "held"),
            "the label is said not to be held, and also to have dates. Remove 'held: false', or the dates.",
        )
    if first is not None and last is not None and last < first:
        yield _Problem(
            ("label", "until"),
            f"the label is held until {last}, before it is held from {first}. Correct one of the two dates.",
        )


def _of_dates(stated: DossierFile) -> Iterator[_Problem]:
    contract, consultation = stated.dates.contract, stated.dates.consultation
    if contract is not None and consultation is not None and consultation > contract:
        yield _Problem(
            ("dates", "consultation"),
            f"the consultation is dated {consultation}, after the contract of {contract}. "
            "Correct one of the two dates.",
        )
    for index, piece in enumerate(stated.pieces):
        of_amendment = piece.kind == "amendment" or piece.amends is not None
        if of_amendment and _is_before(piece.signed, contract):
            yield _Problem(
                ("pieces", index, "signed"),
                f"the amendment '{piece.path}' is signed on {piece.signed}, before the contract of "
                f"{contract} that it amends. Correct one of the two dates.",
            )


def _of_lots(stated: DossierFile) -> Iterator[_Problem]:
    numbers = [lot.number for lot in stated.lots]
    for index, number in enumerate(numbers):
        if number in numbers[:index]:
            yield _Problem(
                ("lots", index, "number"), f"the lot '{number}' is described twice. Keep one of them."
            )
    for index, piece in enumerate(stated.pieces):
        if numbers and piece.lot is not None and piece.lot not in numbers:
            yield _Problem(
                ("pieces", index, "lot"),
                f"the lot '{piece.lot}' is not among the lots. {_hint(piece.lot, numbers, 'Lots')}",
            )


def _of_pieces(stated: DossierFile, known: Collection[str]) -> Iterator[_Problem]:
    seen: dict[str, PieceStated] = {}
    for index, piece in enumerate(stated.pieces):
        place: _Place = ("pieces", index)
        earlier = seen.get(piece.path)
        if earlier is not None:
            yield _Problem((*place, "path"), _said_twice(earlier, piece))
        seen[piece.path] = piece
        for key, path in (("path", piece.path), ("amends", piece.amends)):
            if path is not None and path not in known:
                yield _Problem(
                    (*place, key), f"no piece '{path}' in the dossier. {_hint(path, known, 'Pieces')}"
                )
        if piece.amends is not None and _comes_back(piece, stated):
            yield _Problem(
                (*place, "amends"),
                f"'{piece.path}' would amend itself, by way of '{piece.amends}'. Say which came first.",
            )


def _said_twice(earlier: PieceStated, piece: PieceStated) -> str:
    if earlier.kind and piece.kind and earlier.kind != piece.kind:
        return (
            f"the piece '{piece.path}' has two kinds, '{earlier.kind}' and '{piece.kind}'. Keep one entry; "
            "a piece that serves as two has the second under 'also'."
        )
    return f"the piece '{piece.path}' is described twice. Keep one entry."


def _comes_back(piece: PieceStated, stated: DossierFile) -> bool:
    amended, seen = piece.amends, set[str]()
    while amended is not None and amended not in seen:
        if amended == piece.path:
            return True
        seen.add(amended)
        amended = stated.piece(amended).amends
    return False


def _hint(word: str, known: Collection[str], called: str) -> str:
    close = difflib.get_close_matches(word, sorted(known), n=1)
    return f"Did you mean '{close[0]}'?" if close else f"{called}: {', '.join(sorted(known)) or 'none'}."


def _is_before(day: date | None, other: date | None) -> bool:
    return day is not None and other is not None and day < other
