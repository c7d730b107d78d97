"""Logs as JSON: a list, an object that holds one, an object for each line."""

import json

import pytest

from .logs import log, only, reasons

ITEM = {"id": "A", "sent_at": "2026-03-02T17:05:00+01:00", "effective_on": "2026-04-01", "size": "-15 %"}


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (json.dumps([ITEM]), "log.json"),
        (json.dumps({"requests": [ITEM]}), "log.json"),
        (json.dumps({"version": 1, "demandes": [ITEM]}, indent=2), "log.json"),
        (json.dumps(ITEM), "log.json"),
        (json.dumps(ITEM) + "\n", "log.jsonl"),
    ],
)
def test_a_log_in_json_is_read(content: str, name: str) -> None:
    found = log(content, name)
    request = only(found)
    assert (request.id, str(request.sent), request.direction) == ("A", "2026-03-02T17:05", "decrease")
    passage = found.passage(request.row)
    assert passage is not None
    assert json.loads(passage.quote) == ITEM


def test_one_object_for_each_line_is_one_request_each() -> None:
    lines = (json.dumps({**ITEM, "id": name}) for name in "ABC")
    assert [one.id for one in log("\n".join(lines), "log.jsonl").requests] == ["A", "B", "C"]


def test_names_are_guessed_and_objects_inside_opened() -> None:
    item = {"Référence": "R", "dateEnvoi": "2026-03-02", "answer": {"kind": "refused", "at": "2026-03-04"}}
    request = only(log(json.dumps([item]), "log.json"))
    assert (request.id, str(request.sent)) == ("R", "2026-03-02")
    assert request.answer is not None
    assert (request.answer.kind, str(request.answer.at)) == ("refused", "2026-03-04")


def test_numbers_keep_their_figures() -> None:
    request = only(
        log('[{"id": 7, "sent_at": "2026-03-02", "size": {"value": -12.50, "unit": "%"}}]', "log.json")
    )
    assert request.id == "7"
    assert request.size is not None
    assert str(request.size.value) == "12.50"


def test_what_is_no_object_or_no_json_is_refused_item_by_item() -> None:
    found = log(
        '[{"id": "A", "sent_at": "2026-03-02"}, 3,\n{"id": },\n{"id": "B", "sent_at": "2026-03-03"}]',
        "log.json",
    )
    assert [one.id for one in found.requests] == ["A", "B"]
    assert [one.row.number for one in found.refused] == [2, 3]
    assert "n'est pas une demande" in reasons(found)[0]
    assert "n'est pas lisible" in reasons(found)[1]


def test_an_empty_list_gives_nothing() -> None:
    found = log("[]", "log.json")
    assert (found.requests, found.refused) == ((), ())
