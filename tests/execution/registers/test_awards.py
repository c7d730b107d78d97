"""Registers of awards: lasting or not, labelled on the day or not, with a reason before it or not."""

from decimal import Decimal
from pathlib import Path

import pytest

from contract_checker.execution.registers.wording import is_price_only
from contract_checker.facts import AwardRecord

from .dossier import award, read, write

HEAD = (
    "Marché;Attributaire;Site;Date d'attribution;Pérenne;Volume annuel (appels);"
    "Labellisé;Label depuis;Label jusqu'au;Motif;Date du motif\n"
)


def of(tmp_path: Path, rows: str, head: str = HEAD, stated: str | None = None) -> AwardRecord:
    write(tmp_path, attributions__csv=head + rows)
    if stated is not None:
        write(tmp_path, dossier__yaml=stated)
    return award(read(tmp_path))


def test_awards_are_read_and_their_volumes_shared(tmp_path: Path) -> None:
    record = of(
        tmp_path,
        "Service client;Centre A;Lille;12/03/2026;oui;300 000;oui;;;;\n"
        "Assistance;Centre B;Tours;12/03/2026;oui;600 000;non;;;Seul à ouvrir le dimanche;01/03/2026\n"
        "Relance;Centre C;;12/03/2026;oui;100 000;;;;;\n"
        "Campagne de Noël;Centre B;Tours;01/10/2026;non;900 000;non;;;;\n",
    )
    assert [(one.name, one.label, one.reason) for one in record.awards] == [
        ("Service client", "held", None),
        ("Assistance", "not_held", "before"),
        ("Relance", "unknown", "none"),
    ]
    # 300 000 of 1 000 000 for certain, 400 000 if centre C holds the label; the campaign is left out.
    assert (record.volume, record.labelled_volume) == (Decimal(1_000_000), Decimal(300_000))
    assert (record.share_at_least, record.share_at_most) == (Decimal("30.00"), Decimal("40.00"))
    assert (record.unit, record.passing, record.undecided) == ("appels", 1, ())


@pytest.mark.parametrize(
    ("stated", "since", "until", "label"),
    [
        ("oui", "01/01/2025", "31/12/2027", "held"),
        ("", "01/01/2025", "31/12/2027", "held"),
        ("oui", "01/01/2025", "", "held"),
        ("", "01/01/2025", "", "unknown"),  # it may have ended since
        ("oui", "01/01/2025", "11/03/2026", "not_held"),  # the award is of 12 March
        ("oui", "", "12/03/2026", "held"),
        ("oui", "13/03/2026", "", "not_held"),
        ("non", "01/01/2025", "31/12/2027", "not_held"),
        ("", "", "", "unknown"),
        ("en cours", "", "", "unknown"),
    ],
)
def test_the_label_is_that_of_the_day_of_the_award(
    tmp_path: Path, stated: str, since: str, until: str, label: str
) -> None:
    record = of(tmp_path, f"N;Centre A;Lille;12/03/2026;oui;100;{stated};{since};{until};;\n")
    assert record.awards[0].label == label


LABEL = (
    "label: {held: true, entity: Centre A, sites: [Lille], held_from: 2025-01-01, held_until: 2027-12-31}\n"
)


@pytest.mark.parametrize(
    ("centre", "site", "label"),
    [
        ("CENTRE A", "Lille", "held"),
        ("Centre A", "Tours", "unknown"),  # the label is held by some sites only
        ("Centre A", "", "unknown"),
        ("Centre B", "Lille", "unknown"),
    ],
)
def test_what_is_said_of_the_provider_fills_what_the_register_does_not_say(
    tmp_path: Path, centre: str, site: str, label: str
) -> None:
    record = of(tmp_path, f"N;{centre};{site};12/03/2026;oui;100;;;;;\n", stated=LABEL)
    assert record.awards[0].label == label


@pytest.mark.parametrize(
    ("reason", "dated", "found"),
    [
        ("Seul à ouvrir le dimanche", "01/03/2026", "before"),
        ("Seul à ouvrir le dimanche", "12/03/2026", "same_day"),
        ("Seul à ouvrir le dimanche", "13/03/2026", "after"),
        ("Seul à ouvrir le dimanche", "", "undated"),
        ("Prix le plus bas", "01/03/2026", "price_only"),
        ("Prix le plus bas", "13/03/2026", "after"),
        ("", "01/03/2026", "none"),
        ("aucun", "01/03/2026", "none"),
    ],
)
def test_a_reason_counts_by_its_date(tmp_path: Path, reason: str, dated: str, found: str) -> None:
    record = of(tmp_path, f"N;Centre B;;12/03/2026;oui;100;non;;;{reason};{dated}\n")
    assert record.awards[0].reason == found


@pytest.mark.parametrize(
    ("reason", "only"),
    [
        ("Prix le plus bas", True),
        ("Offre la moins chère (12 € HT de moins)", True),
        ("lowest price", True),
        ("Prix et qualité de la reprise", False),
        ("Meilleure offre sur la formation", False),
        ("Seul candidat à parler néerlandais", False),
        ("", False),
    ],
)
def test_a_reason_of_price_only_is_told_from_others(reason: str, only: bool) -> None:
    assert is_price_only(reason) is only


@pytest.mark.parametrize(
    ("nature", "kept"),
    [
        ("oui", "lasting"),
        ("activité pérenne", "lasting"),
        ("campagne", "passing"),
        ("ponctuel", "passing"),
        ("", "open"),
    ],
)
def test_campaigns_are_left_out_and_an_unknown_nature_is_open(tmp_path: Path, nature: str, kept: str) -> None:
    record = of(tmp_path, f"N;Centre B;;12/03/2026;{nature};100;non;;;;\n")
    found = "lasting" if record.awards else "passing" if record.passing else record.undecided[0].reason
    assert found == {"open": "no_nature"}.get(kept, kept)


def test_rows_that_settle_nothing_are_counted_with_their_reasons(tmp_path: Path) -> None:
    record = of(
        tmp_path,
        "A;;;12/03/2026;oui;100;non;;;;\nB;Centre B;;12/03/2026;oui;;oui;;;;\n"
        "C;Centre B;;30/02/2026;oui;100;oui;;;;\nD;Centre B;;12/03/2026;oui;beaucoup;oui;;;;\n",
    )
    assert [(one.row, one.reason) for one in record.undecided] == [
        (2, "no_centre"),
        (3, "no_volume"),
        (4, "unreadable"),
        (5, "unreadable"),
    ]
    assert [one.name for one in record.awards] == ["B", "D"]
    assert record.share_at_least is None


def test_units_are_not_added_up(tmp_path: Path) -> None:
    head = "Activité;Prestataire;Date d'attribution;Nature;Volume;Unité;Label\n"
    write(
        tmp_path,
        attributions__csv=head + "N;A;12/03/2026;pérenne;10;ETP;oui\nM;B;12/03/2026;pérenne;900;appels;non\n",
    )
    found = read(tmp_path).facts
    assert [(fact.unit, fact.volume) for fact in found if isinstance(fact, AwardRecord)] == [
        ("ETP", Decimal(10)),
        ("appels", Decimal(900)),
    ]
    assert len({fact.id for fact in found}) == 2


def test_the_awards_least_well_reasoned_are_quoted(tmp_path: Path) -> None:
    record = of(
        tmp_path,
        "A;Centre A;;12/03/2026;oui;1;oui;;;;\nB;Centre B;;12/03/2026;oui;1;non;;;;\n",
    )
    assert [passage.quote for passage in record.evidence.passages] == ["B;Centre B;;12/03/2026;oui;1;non;;;;"]
