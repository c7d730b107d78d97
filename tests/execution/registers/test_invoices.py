"""Registers of invoices: the term of the contract at the date of each, and what it settles."""

from decimal import Decimal
from pathlib import Path

import pytest

from contract_checker.engine import Circumstances, Piece, evaluate, load_pack
from contract_checker.facts import PaymentRecord

from .dossier import AS_OF, payment, read, write

ISSUE = "60 jours à compter de la date d'émission de la facture"
RECEIPT = "60 jours à compter de la réception de la facture"
HEAD = "N° facture;Émise le;Reçue le;Payée le\n"


def contract(term: str) -> str:
    return f"Contrat de prestations\n\nArticle 9. Les factures sont payées à {term}.\n"


def of(tmp_path: Path, rows: str, term: str | None = ISSUE, head: str = HEAD) -> PaymentRecord:
    write(tmp_path, factures__csv=head + rows)
    if term is not None:
        write(tmp_path, contrat__txt=contract(term))
    return payment(read(tmp_path))


def late(record: PaymentRecord) -> list[tuple[str, str, int]]:
    return [(one.number, one.due.isoformat(), one.days) for one in record.late]


def doubts(record: PaymentRecord) -> list[tuple[int, str]]:
    return [(one.row, one.reason) for one in record.undecided]


def test_invoices_are_held_against_the_term(tmp_path: Path) -> None:
    record = of(
        tmp_path,
        "F-1;02/02/2026;;03/04/2026\nF-2;02/02/2026;;16/04/2026\nF-3;01/06/2026;;\nF-4;20/11/2026;;\n",
    )
    # Sixty days from 2 February (28 days in the month) end on 3 April, from 1 June on 31 July;
    # from there to the report of 23 November: 31 + 30 + 31 + 23 = 115 days.
    assert late(record) == [("F-2", "2026-04-03", 13), ("F-3", "2026-07-31", 115)]
    assert (record.judged, record.paid_late, record.overdue, record.not_yet_due) == (3, 1, 1, 1)
    assert (record.worst_days, record.median_days) == (115, Decimal(64))  # (13 + 115) / 2
    assert doubts(record) == []


def test_the_record_quotes_the_late_rows_and_the_term(tmp_path: Path) -> None:
    record = of(tmp_path, "F-1;02/02/2026;;03/04/2026\nF-2;02/02/2026;;16/04/2026\n")
    assert [(one.document, one.quote) for one in record.evidence.passages] == [
        ("factures.csv", "F-2;02/02/2026;;16/04/2026"),
        ("contrat.txt", f"Les factures sont payées à {ISSUE}."),
    ]


def test_without_a_term_in_the_contract_nothing_is_assumed(tmp_path: Path) -> None:
    record = of(tmp_path, "F-1;02/02/2026;02/02/2026;01/11/2026\n", term=None)
    assert (record.judged, late(record), doubts(record)) == (0, [], [(2, "no_term")])


def test_the_term_in_force_at_the_date_of_the_invoice_counts(tmp_path: Path) -> None:
    write(
        tmp_path,
        avenant__txt="Avenant n° 1 au contrat de prestations\n\nÀ compter du 1er juin 2026, l'article 9 est "
        "remplacé par : « Article 9. Les factures sont payées à 30 jours à compter de la réception de la "
        "facture. »\n",
    )
    # Both are paid 56 days after receipt: within sixty days in March, 26 days after thirty in June.
    record = of(
        tmp_path, "F-1;10/03/2026;10/03/2026;05/05/2026\nF-2;10/06/2026;10/06/2026;05/08/2026\n", RECEIPT
    )
    assert (record.judged, late(record)) == (2, [("F-2", "2026-07-10", 26)])
    assert len(record.terms) == 2


@pytest.mark.parametrize(
    ("paid", "outcome"),
    [
        # 45 days from 10 March end on 24 April, the month of it on the 30th; from 31 March, on 15 May.
        ("30/04/2026", "in time"),
        ("01/05/2026", "near_due_date"),
        ("15/05/2026", "near_due_date"),
        ("16/05/2026", "late"),
    ],
)
def test_end_of_month_is_counted_in_two_ways(tmp_path: Path, paid: str, outcome: str) -> None:
    term = "45 jours fin de mois à compter de la date d'émission de la facture"
    record = of(tmp_path, f"F-1;10/03/2026;;{paid}\n", term)
    found = record.undecided[0].reason if record.undecided else "late" if record.late else "in time"
    assert found == outcome


@pytest.mark.parametrize(
    ("received", "paid", "outcome"),
    [
        # Thirty days end on 9 April from the issue of 10 March, on 19 April from the receipt of the 20th.
        ("20/03/2026", "09/04/2026", "in time"),
        ("20/03/2026", "19/04/2026", "start_unstated"),
        ("20/03/2026", "20/04/2026", "late"),
        ("", "09/04/2026", "in time"),
        ("", "20/04/2026", "start_unstated"),
    ],
)
def test_a_term_without_a_start_settles_what_every_start_does(
    tmp_path: Path, received: str, paid: str, outcome: str
) -> None:
    record = of(tmp_path, f"F-1;10/03/2026;{received};{paid}\n", "30 jours")
    found = record.undecided[0].reason if record.undecided else "late" if record.late else "in time"
    assert found == outcome


def test_two_terms_settle_only_what_both_do(tmp_path: Path) -> None:
    write(
        tmp_path,
        annexe__txt="Annexe 2 au contrat\n\n1. Les factures sont payées à 30 jours à compter de leur date "
        "d'émission.\n",
    )
    # Due on 31 March by thirty days from 1 March, on 30 April by sixty.
    record = of(
        tmp_path, "F-1;01/03/2026;;31/03/2026\nF-2;01/03/2026;;10/04/2026\nF-3;01/03/2026;;02/05/2026\n"
    )
    assert late(record) == [("F-3", "2026-04-30", 2)]
    assert doubts(record) == [(3, "terms_differ")]


def test_rows_that_settle_nothing_are_counted_with_their_reasons(tmp_path: Path) -> None:
    record = of(
        tmp_path,
        "F-1;;;03/04/2026\nF-2;02/02/2026;;31/02/2026\nF-3;02/02/2026;;01/12/2026\n"
        "F-4;02/02/2026;;01/05/2026\nF-5;02/02/2026;05/02/2026;03/04/2026\n",
        RECEIPT,
    )
    assert doubts(record) == [
        (2, "no_issue_date"),
        (3, "unreadable"),  # there is no 31 February
        (4, "after_the_report"),
        (5, "no_start"),  # the term runs from a receipt that the register does not give
    ]
    assert record.judged == 1


def test_a_late_invoice_in_dispute_settles_nothing(tmp_path: Path) -> None:
    head = "N° facture;Émise le;Payée le;Litige\n"
    rows = "F-1;02/02/2026;16/04/2026;oui\nF-2;02/02/2026;16/04/2026;non\nF-3;02/02/2026;03/04/2026;oui\n"
    record = of(tmp_path, rows, head=head)
    assert (late(record), doubts(record)) == ([("F-2", "2026-04-03", 13)], [(2, "disputed")])
    assert record.judged == 2


def test_credit_notes_and_totals_are_no_invoices(tmp_path: Path) -> None:
    head = "N° facture;Type;Émise le;Payée le;Montant HT\n"
    rows = (
        "F-1;Facture;02/02/2026;03/04/2026;12 000,50 €\nF-2;Avoir;02/02/2026;;500 €\n"
        "F-3;Facture;02/02/2026;;-300,00 €\nTotal;;;;11 200,50 €\n"
    )
    record = of(tmp_path, rows, head=head)
    assert (record.judged, record.set_aside) == (1, (3, 4, 5))


def test_what_a_subcontractor_is_owed_is_no_term_of_the_client(tmp_path: Path) -> None:
    write(
        tmp_path,
        contrat__txt="Contrat\n\nArticle 9. Le prestataire paie ses sous-traitants à 30 jours à compter "
        "de la date d'émission de leur facture.\n",
    )
    assert doubts(of(tmp_path, "F-1;02/02/2026;;16/04/2026\n", term=None)) == [(2, "no_term")]


def test_english_registers_are_read(tmp_path: Path) -> None:
    head = "Invoice no,Issued,Received,Paid on\n"
    record = of(tmp_path, "INV-9,2026-02-02,2026-02-05,2026-04-16\n", head=head)
    assert late(record) == [("INV-9", "2026-04-03", 13)]


def test_the_rule_answers_on_the_record(tmp_path: Path) -> None:
    write(tmp_path, contrat__txt=contract(ISSUE), factures__csv=f"{HEAD}F-2;02/02/2026;;16/04/2026\n")
    found = read(tmp_path)
    bare = Circumstances(
        as_of=AS_OF,
        pieces=(Piece(path="contrat.txt", kind="contract"), Piece(path="factures.csv", kind="other")),
    )
    known = found.among(bare)
    assert [piece.kind for piece in known.pieces] == ["contract", "payment_register"]
    answers = {one.rule: one.outcome for one in evaluate(load_pack("label"), (), found.facts, known)}
    assert (answers["d2-payment-respected"], answers["d1-awards-share"]) == ("breach", "not_applicable")
