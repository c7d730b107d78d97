"""A draft of ``dossier.yaml``: what was read, with the words that told it as comments, and blanks to fill."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from contract_checker import yaml
from contract_checker.dossier import DossierFile
from contract_checker.dossier.dossier_file import LabelStated, LotStated, PieceStated
from contract_checker.engine.circumstances import Circumstances, PieceKind, Subject

from . import standing
from .catalogue import Catalogue, catalogue
from .reading import Reading
from .report import Input
from .result import Language

# What strict YAML does not take, not even in a comment.
_UNPRINTABLE = re.compile("[^\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_AGREEMENTS: Final[tuple[PieceKind, ...]] = ("contract", "framework", "application_contract")
_DATED: Final[tuple[PieceKind, ...]] = (*_AGREEMENTS, "amendment")
_OF_LOTS: Final[tuple[PieceKind, ...]] = (
    *_DATED, "ccap", "cctp", "ccp", "ae", "bpu", "dqe", "dpgf", "annexe", "forecast",
)  # fmt: skip
_Value = str | date | bool | Sequence[str] | None


def render(file: DossierFile, known: Circumstances, reading: Reading, language: Language) -> str:
    """The text of the file; what is not known stands in it as a comment, ready to be filled."""
    return "\n".join(_lines(file, known, reading, catalogue(language))) + "\n"


def _lines(file: DossierFile, known: Circumstances, reading: Reading, t: Catalogue) -> Iterator[str]:
    for number in range(1, 4):
        yield _comment(t(f"draft.head.{number}"))
    for subject, value in (("client", file.client), ("provider", file.provider)):
        yield ""
        yield from _told(known, subject, t)
        yield _entry(subject, value, t("draft.name"))
    yield ""
    yield from _told(known, "buyer", t)
    yield _entry("buyer", file.buyer, "public | private")
    yield from _told(known, "procedure", t)
    yield _entry("procedure", file.procedure, "formal | adapted")
    yield from _undertaking(file, t)
    yield from _label(file.label, t)
    yield from _dates(file, known, t)
    yield from _lots(file.lots, t)
    yield from _pieces(file.pieces, reading, t)


def _undertaking(file: DossierFile, t: Catalogue) -> Iterator[str]:
    stated = file.undertaking
    yield ""
    yield _comment(t("draft.undertaking"))
    yield from _section(
        "undertaking",
        [
            ("client", stated.client if stated else None, t("draft.name")),
            ("since", stated.since if stated else None, t("draft.day")),
        ],
    )


def _label(stated: LabelStated | None, t: Catalogue) -> Iterator[str]:
    label = stated or LabelStated()
    yield ""
    yield _comment(t("draft.label"))
    yield from _section(
        "label",
        [
            ("held", label.held if stated else None, "true | false"),
            ("name", label.name, "Label Responsabilité Sociale"),
            ("entity", label.entity, t("draft.entity")),
            ("sites", label.sites, t("draft.sites")),
            ("from", label.held_from, t("draft.day")),
            ("until", label.held_until, t("draft.day")),
        ],
    )


def _dates(file: DossierFile, known: Circumstances, t: Catalogue) -> Iterator[str]:
    yield ""
    dates: tuple[tuple[str, Subject, date | None], ...] = (
        ("contract", "contract_date", file.dates.contract),
        ("effective", "effective_date", file.dates.effective),
        ("consultation", "consultation_date", file.dates.consultation),
    )
    for _, subject, _ in dates:
        yield from _told(known, subject, t)
    yield from _section("dates", [(name, value, t("draft.day")) for name, _, value in dates])


def _lots(lots: Sequence[LotStated], t: Catalogue) -> Iterator[str]:
    yield ""
    yield _comment(t("draft.lots"))
    yield "lots:" if lots else "# lots:"
    for lot in lots or (LotStated(number="1"),):
        entries = [
            ("number", lot.number if lots else None, '"1"'),
            ("title", lot.title, t("draft.title")),
            ("nature", lot.nature, "lasting | campaign | one_off"),
        ]
        yield from _item(entries)


def _pieces(pieces: Sequence[PieceStated], reading: Reading, t: Catalogue) -> Iterator[str]:
    inputs = {item.path: item for item in reading.inputs}
    agreements = [piece.path for piece in pieces if piece.kind in _AGREEMENTS]
    amended = yaml.quoted(agreements[0]) if len(agreements) == 1 else t("draft.amends")
    yield ""
    yield _comment(t("draft.pieces"))
    yield "pieces:" if pieces else "# pieces:"
    for piece in pieces:
        yield _comment(_told_of_piece(inputs.get(piece.path), t), "  ")
        yield from _item(list(_of_piece(piece, amended, t)))


def _of_piece(piece: PieceStated, amended: str, t: Catalogue) -> Iterator[tuple[str, _Value, str]]:
    """What is stated of a piece, and the blanks that a piece of its kind may need."""
    entries: tuple[tuple[str, _Value, str, Sequence[PieceKind]], ...] = (
        ("also", piece.also, "[ae]", ()),
        ("lot", piece.lot, '"1"', _OF_LOTS),
        ("signed", piece.signed, t("draft.day"), _DATED),
        ("effective", piece.effective, t("draft.day"), _DATED),
        ("amends", piece.amends, amended, ("amendment",)),
    )
    yield "path", piece.path, ""
    yield "kind", piece.kind, t("draft.kind")
    for key, value, example, kinds in entries:
        if value or piece.kind in kinds or (piece.kind is None and kinds):
            yield key, value, example
    yield "supplied_by", piece.supplied_by, "client | provider | third"
    yield "supplier", piece.supplier, t("draft.name")


def _told_of_piece(item: Input | None, t: Catalogue) -> str:
    return t("draft.unread") if item is None else standing.told(item, t)


def _told(known: Circumstances, subject: str, t: Catalogue) -> Iterator[str]:
    for statement in known.statements:
        if statement.subject == subject:
            yield _comment(f"{t(f'about.{subject}')}{t('colon')}{standing.source_quoted(statement, t)}")


def _section(name: str, entries: Sequence[tuple[str, _Value, str]]) -> Iterator[str]:
    """A key with keys below it; all of it is a comment while none has a value."""
    filled = any(value is not None and value != () for _, value, _ in entries)
    yield f"{name}:" if filled else f"# {name}:"
    for key, value, example in entries:
        yield _entry(key, value, example, "  ")


def _item(entries: Sequence[tuple[str, _Value, str]]) -> Iterator[str]:
    """An item of a list; its first key carries the sign of the list."""
    (key, value, example), *others = entries
    yield _entry(f"- {key}", value, example, "  ")
    for key, value, example in others:
        yield _entry(key, value, example, "    ")


def _entry(key: str, value: _Value, example: str, indent: str = "") -> str:
    if value is None or value == ():
        return f"# {indent}{key}: {example}"
    return f"{indent}{key}: {_written(value)}"


def _written(value: _Value) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case str() if re.fullmatch(r"[a-z_]+", value) and value not in ("true", "false", "null"):
            return value
        case str():
            return yaml.quoted(value)
        case date() | None:
            return str(value)
        case _:
            return f"[{', '.join(map(_written, value))}]"


def _comment(text: str, indent: str = "") -> str:
    shown = _UNPRINTABLE.sub("?", " ".join(text.split()))
    return f"{indent}# {shown}"
