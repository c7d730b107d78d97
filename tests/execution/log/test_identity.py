"""Requests told twice, and references that two requests share."""

from .logs import reasons, table

HEADER = "N°;Envoi;Effet;Sens;Retirée le;Remplace"


def test_a_copy_is_refused_and_names_the_row_that_it_copies() -> None:
    found = table(HEADER, "A;2026-03-02;2026-04-01;hausse;;", "A;2026-03-02;2026-04-01;hausse;;")
    assert [one.row.number for one in found.requests] == [2]
    assert reasons(found) == ["Ligne 3 : copie de la ligne 2 (« A »), retenue une seule fois."]


def test_two_requests_of_one_reference_are_both_refused_and_name_each_other() -> None:
    found = table(HEADER, "A;2026-03-02;2026-04-01;hausse;;", "A;2026-03-09;2026-05-01;baisse;;")
    assert found.requests == ()
    assert ["ligne 3" in reasons(found)[0], "ligne 2" in reasons(found)[1]] == [True, True]


def test_a_withdrawn_request_leaves_its_reference_to_another() -> None:
    found = table(HEADER, "A;2026-03-02;2026-04-01;hausse;2026-03-05;", "A;2026-03-09;2026-05-01;baisse;;")
    assert [one.row.number for one in found.requests] == [2, 3]


def test_a_request_that_says_to_replace_the_other_keeps_its_reference() -> None:
    found = table(HEADER, "A;2026-03-02;2026-04-01;hausse;;", "A;2026-03-09;2026-05-01;baisse;;A")
    assert [one.row.number for one in found.requests] == [2, 3]


def test_rows_without_a_reference_are_never_copies() -> None:
    found = table(HEADER, ";2026-03-02;2026-04-01;hausse;;", ";2026-03-02;2026-04-01;hausse;;")
    assert [one.id for one in found.requests] == ["row-2", "row-3"]


def test_a_replaced_request_that_is_not_in_the_log_is_said() -> None:
    (request,) = table(HEADER, "B;2026-03-02;2026-04-01;hausse;;A").requests
    assert request.replaces == "A"
    assert [note.fr for note in request.notes] == ["La demande dit remplacer « A », absente du journal."]
