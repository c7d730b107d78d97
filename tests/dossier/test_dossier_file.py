"""dossier.yaml: what it states, and what it may not say."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from contract_checker.dossier import (
    DossierFile,
    NamedPiece,
    circumstances,
    collect,
    drafted,
    parse_dossier_file,
    stated_in,
)
from contract_checker.engine.circumstances import Circumstances, LabelHeld, Piece, Undertaking
from contract_checker.errors import DossierFileError

DAY = date(2026, 11, 23)
PATHS = ("contrat.pdf", "avenant-1.pdf", "DCE.zip/CCTP lot 2.pdf")
CONTRACT = "CONTRAT DE PRESTATIONS\n\nMéridelle, société anonyme, ci-après le « Client », d'une part,"

MakePiece = Callable[..., NamedPiece]


def stated(text: str) -> DossierFile:
    return parse_dossier_file(text, "dossier.yaml", PATHS)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "clients: Méridelle",
            "dossier.yaml:1: unknown key 'clients'. Did you mean 'client'?",
        ),
        (
            "label:\n  entity: Novarelle\n  form: 2025-01-01",
            "dossier.yaml:3: unknown key 'label.form'. Did you mean 'from'?",
        ),
        (
            "client: Ville de Serrac\nundertaking:\n  client: Novarelle\n",
            "dossier.yaml:3: the undertaking is that of 'Novarelle', and the client is 'Ville de Serrac'. "
            "Name the same client in both places.",
        ),
        (
            "lots:\n  - number: 2\n  - number: '02'",
            "dossier.yaml:3: the lot '2' is described twice. Keep one of them.",
        ),
        (
            "buyer: private\nprocedure: adapted",
            "dossier.yaml:2: the procedure is 'adapted', which only a public buyer follows, and the buyer is "
            "private. Correct the buyer, or remove the procedure.",
        ),
        (
            "label:\n  from: 2026-01-01\n  until: 2025-12-31",
            "dossier.yaml:3: the label is held until 2025-12-31, before it is held from 2026-01-01. "
            "Correct one of the two dates.",
        ),
        (
            "label:\n  held: false\n  until: 2025-12-31",
            "dossier.yaml:2: the label is said not to be held, and also to have dates. "
            "Remove 'held: false', or the dates.",
        ),
        (
            "pieces:\n  - path: contrat.pdf\n    kind: contract\n  - path: avenant1.pdf",
            "dossier.yaml:4: no piece 'avenant1.pdf' in the dossier. Did you mean 'avenant-1.pdf'?",
        ),
        (
            "pieces:\n  - path: CCTP lot 2.pdf",
            "dossier.yaml:2: no piece 'CCTP lot 2.pdf' in the dossier. "
            "Did you mean 'DCE.zip/CCTP lot 2.pdf'?",
        ),
        (
            "pieces:\n  - path: avenant-1.pdf\n    amends: contract.pdf",
            "dossier.yaml:3: no piece 'contract.pdf' in the dossier. Did you mean 'contrat.pdf'?",
        ),
        (
            "pieces:\n  - path: zzz",
            "dossier.yaml:2: no piece 'zzz' in the dossier. "
            "Pieces: DCE.zip/CCTP lot 2.pdf, avenant-1.pdf, contrat.pdf.",
        ),
        (
            "pieces:\n  - path: contrat.pdf\n    kind: contract\n\n  - path: contrat.pdf\n    kind: ae",
            "dossier.yaml:5: the piece 'contrat.pdf' has two kinds, 'contract' and 'ae'. Keep one entry; "
            "a piece that serves as two has the second under 'also'.",
        ),
        (
            "pieces:\n  - path: contrat.pdf\n  - path: contrat.pdf",
            "dossier.yaml:3: the piece 'contrat.pdf' is described twice. Keep one entry.",
        ),
        (
            "dates:\n  contract: 2026-03-02\npieces:\n"
            "  - path: avenant-1.pdf\n    kind: amendment\n    signed: 2026-02-01",
            "dossier.yaml:6: the amendment 'avenant-1.pdf' is signed on 2026-02-01, before the contract of "
            "2026-03-02 that it amends. Correct one of the two dates.",
        ),
        (
            "dates:\n  contract: 2026-03-02\n  consultation: 2026-05-01",
            "dossier.yaml:3: the consultation is dated 2026-05-01, after the contract of 2026-03-02. "
            "Correct one of the two dates.",
        ),
        (
            "pieces:\n  - path: avenant-1.pdf\n    amends: contrat.pdf\n"
            "  - path: contrat.pdf\n    amends: avenant-1.pdf",
            "dossier.yaml:3: 'avenant-1.pdf' would amend itself, by way of 'contrat.pdf'. "
            "Say which came first.",
        ),
        (
            "lots:\n  - number: 1\n  - number: 2\npieces:\n  - path: contrat.pdf\n    lot: 12",
            "dossier.yaml:6: the lot '12' is not among the lots. Did you mean '2'?",
        ),
        (
            "lots:\n  - number: 1\n  - number: 1",
            "dossier.yaml:3: the lot '1' is described twice. Keep one of them.",
        ),
        (
            "undertaking:\n  client: Méridelle\n  since: hier",
            "dossier.yaml:3: 'undertaking.since': expected a date written YYYY-MM-DD (AAAA-MM-JJ), "
            "such as 2026-11-23 (found 'hier').",
        ),
        (
            "undertaking:\n  since: 2026-01-01",
            "dossier.yaml:1: the key 'undertaking.client' is missing. Add it.",
        ),
        (
            "buyer: public\nbuyer: private",
            "dossier.yaml:2: the key 'buyer' appears twice. Keep one of them.",
        ),
        (
            "client: &a [Méridelle]\nprovider: *a",
            "dossier.yaml:2: not valid YAML: a reference (*) to another place, which is not allowed here. "
            "Mend the line and try again.",
        ),
        ("[" * 5_000, "dossier.yaml:1: nested too deeply. Write it flat."),
    ],
)
def test_what_contradicts_itself_or_the_files_is_refused_with_its_line(text: str, sentence: str) -> None:
    with pytest.raises(DossierFileError) as refusal:
        stated(text)
    assert str(refusal.value) == sentence


@pytest.mark.parametrize("text", ["", "# rien\n", "client:\nlabel:\npieces:\n"])
def test_nothing_need_be_stated(text: str) -> None:
    assert stated(text) == DossierFile()


def test_paths_are_the_same_however_their_accents_are_written() -> None:
    file = parse_dossier_file(
        "pieces:\n  - path: re\u0301union.pdf\n    lot: 2", "dossier.yaml", ["r\u00e9union.pdf"]
    )
    assert file.piece("re\u0301union.pdf").lot == "2"
    assert file.piece("r\u00e9union.pdf").lot == "2"


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"client: M\xe9ridelle", "dossier.yaml: cannot be read"),
        (b"# " + b"x" * 1_000_000, "dossier.yaml: larger than 1000000 bytes. State each piece once."),
    ],
)
def test_a_file_that_is_no_text_or_too_long_is_refused(
    tmp_path: Path, content: bytes, complaint: str
) -> None:
    (tmp_path / "contrat.txt").write_text(CONTRACT, encoding="utf-8")
    (tmp_path / "dossier.yaml").write_bytes(content)
    with pytest.raises(DossierFileError) as caught:
        stated_in(collect([tmp_path], 10))
    assert str(caught.value).startswith(complaint)


def test_a_mark_of_byte_order_is_no_key(tmp_path: Path) -> None:
    (tmp_path / "contrat.txt").write_text(CONTRACT, encoding="utf-8")
    (tmp_path / "dossier.yaml").write_text("\ufeffclient: Méridelle", encoding="utf-8")
    assert stated_in(collect([tmp_path], 10)).client == ("Méridelle",)


def test_a_dossier_without_such_a_file_states_nothing(tmp_path: Path) -> None:
    (tmp_path / "contrat.txt").write_text(CONTRACT, encoding="utf-8")
    assert stated_in(collect([tmp_path], 10)) == DossierFile()


def test_days_are_counted_by_the_holidays_and_closings_that_are_stated() -> None:
    calendar = stated("counting: {holidays: alsace_moselle, closings: [2026-12-24]}").counting.calendar
    assert calendar.territory == "alsace_moselle"
    assert calendar.closings == {date(2026, 12, 24)}


def test_what_no_document_says_is_known(piece: MakePiece) -> None:
    file = stated(
        "undertaking: {client: Méridelle, since: 2026-01-01}\n"
        "label: {entity: Novarelle, sites: Saint-Aubrain, from: 2025-10-01, until: 2028-09-30}\n"
    )
    known = circumstances([piece(CONTRACT)], (), DAY, file)
    assert known.undertaking == Undertaking(client="Méridelle", since=date(2026, 1, 1))
    assert known.label == LabelHeld(
        entity="Novarelle",
        sites=("Saint-Aubrain",),
        held_from=date(2025, 10, 1),
        held_until=date(2028, 9, 30),
    )


def test_without_it_nothing_is_assumed_of_undertaking_and_label(piece: MakePiece) -> None:
    known = circumstances([piece(CONTRACT)], (), DAY)
    assert (known.undertaking, known.label) == (None, None)


def test_what_is_stated_takes_the_place_of_what_was_read(piece: MakePiece) -> None:
    read = circumstances([piece(CONTRACT)], (), DAY)
    known = circumstances([piece(CONTRACT)], (), DAY, stated("client: Ville d'Ostrelle\nbuyer: public"))
    assert (read.buyer, known.buyer) == ("private", "public")
    assert [(item.subject, item.value, item.told_by) for item in known.statements] == [
        ("client", "Ville d'Ostrelle", "dossier_file"),
        ("buyer", "public", "dossier_file"),
    ]


def test_what_is_only_confirmed_keeps_the_words_that_told_it(piece: MakePiece) -> None:
    known = circumstances([piece(CONTRACT)], (), DAY, stated("client: Méridelle\nbuyer: private"))
    assert {item.told_by for item in known.statements} == {"text"}


def test_the_kind_of_a_piece_can_be_corrected(piece: MakePiece) -> None:
    naming = piece(CONTRACT, "contrat.pdf.txt").naming
    file = parse_dossier_file(
        "pieces:\n  - {path: a.txt, kind: framework, also: [ae], lot: 2}", "d", ["a.txt"]
    )
    corrected = naming.corrected(file.piece("a.txt"))
    assert (corrected.kind, corrected.also, corrected.told_by) == ("framework", ("ae",), "dossier_file")
    assert (corrected.lot, corrected.evidence) == ("2", None)
    assert naming.corrected(file.piece("other.txt")) == naming


def test_a_draft_gives_back_what_is_known(piece: MakePiece) -> None:
    amendment = "AVENANT N° 1\n\nFait à Lyon, le 3 mai 2026."
    pieces = [piece(CONTRACT, "contrat.txt"), piece(amendment, "avenant-1.txt")]
    text = "undertaking: {client: Méridelle}\npieces: [{path: avenant-1.txt, amends: contrat.txt}]"
    file = parse_dossier_file(text, "dossier.yaml", ["contrat.txt", "avenant-1.txt"])
    draft = drafted(circumstances(pieces, (), DAY, file), file)
    assert (draft.client, draft.buyer, draft.undertaking) == (("Méridelle",), "private", file.undertaking)
    assert [(item.path, item.kind, item.signed, item.amends) for item in draft.pieces] == [
        ("contrat.txt", "contract", None, None),
        ("avenant-1.txt", "amendment", date(2026, 5, 3), "contrat.txt"),
    ]


def test_a_draft_places_each_piece_in_its_lot() -> None:
    pieces = (Piece(path="contrat.pdf", kind="contract", lot="1"), Piece(path=PATHS[2], kind="cctp", lot="2"))
    whole = Piece(path="avenant-1.pdf", kind="other")
    known = Circumstances(as_of=DAY, pieces=(*pieces, whole), lots=("1", "2"), lot_natures={"2": "campaign"})
    draft = drafted(known, stated("lots: [{number: 1, title: Accueil}, {number: 2}]"))
    assert [(lot.number, lot.title, lot.nature) for lot in draft.lots] == [
        ("1", "Accueil", None),
        ("2", None, "campaign"),
    ]
    assert [(piece.kind, piece.lot) for piece in draft.pieces] == [
        ("contract", "1"),
        ("cctp", "2"),
        (None, None),
    ]


def test_the_one_lot_that_pieces_name_is_drafted_only_if_the_user_said_it() -> None:
    piece = Piece(path="contrat.pdf", kind="contract", lot="2")
    known = Circumstances(as_of=DAY, pieces=(piece,), lots=("2",))
    assert drafted(known, stated("")).pieces[0].lot is None
    assert drafted(known, stated("pieces: [{path: contrat.pdf, lot: 2}]")).pieces[0].lot == "2"


def test_a_draft_keeps_what_only_the_user_knows() -> None:
    text = (
        "label: {entity: Novarelle, from: 2025-10-01}\ncounting: {holidays: alsace_moselle}\n"
        "pieces: [{path: contrat.pdf, supplied_by: third, supplier: Caplet}]"
    )
    file, known = stated(text), Circumstances(as_of=DAY, pieces=(Piece(path="contrat.pdf", kind="contract"),))
    draft = drafted(known, file)
    assert (draft.label, draft.counting) == (file.label, file.counting)
    assert [(piece.supplied_by, piece.supplier) for piece in draft.pieces] == [("third", "Caplet")]


def test_a_client_may_be_named_in_full_beside_its_short_name() -> None:
    read = stated("client: Société Méridelle, SA\nundertaking:\n  client: MERIDELLE\n")
    assert read.known_undertaking == Undertaking(client="MERIDELLE")
