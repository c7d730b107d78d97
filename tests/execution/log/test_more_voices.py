"""More logs as others keep them, written after the first were read."""

import pytest

from .logs import log

# The log; then sent, received, effective, direction, size, answer of its first request.
VOICES = [
    (
        "Numéro de demande;Date et heure d'envoi;Date et heure de réception;Prise d'effet souhaitée;Type d'évolution;Volume concerné;Unité;Décision du prestataire;Date de décision\n"
        "DV-0031;02/03/2026 17:05;02/03/2026 17:06;01/04/2026;Baisse;320;heures;Acceptée;04/03/2026\n",
        ("2026-03-02T17:05", "2026-03-02T17:06", "2026-04-01", "decrease", "320 hours", "accepted"),
    ),
    (
        "Case Number,Opened Date,Effective From,Change Direction,Change Amount,Change Unit,Provider Reply,Reply Date\n"
        "500-1,2026-03-02 17:05,2026-04-01,Decrease,12,FTE,Declined,2026-03-04\n",
        ("2026-03-02T17:05", None, "2026-04-01", "decrease", "12 fte", "refused"),
    ),
    (
        "Date de notification;Date de mise en application;Évolution (en %);Observations du centre\n02/03/2026;04/05/2026;+ 8 %;RAS\n",
        ("2026-03-02", None, "2026-05-04", "increase", "8 percent", None),
    ),
    (
        "Envoi DO;Réception CRC;Effet;Nb ETP;Sens;Accord CRC\n02/03/2026;03/03/2026;01/04/2026;5;À la hausse;Oui\n",
        ("2026-03-02", "2026-03-03", "2026-04-01", "increase", "5 fte", "accepted"),
    ),
    (
        "Semaine d'application;Demande formulée le;Ajustement (appels/jour);Validation\n2026-W20;13/04/2026;-150;Refusé\n",
        ("2026-04-13", None, "2026-05-11", "decrease", "150 calls", "refused"),
    ),
    (
        "Id;Timestamp sent (UTC);Go live;Delta FTE\nz9;2026-07-02T15:05:00Z;2026-08-03;-3.5\n",
        ("2026-07-02T17:05", None, "2026-08-03", "decrease", "3.5 fte", None),
    ),
    (
        "Réf. courrier;Daté du;Reçu en main propre le;Applicable à partir du;Diminution de\nLRAR 7;2 mars 2026;5 mars 2026;1er juin 2026;25 %\n",
        ("2026-03-02", "2026-03-05", "2026-06-01", "decrease", "25 percent", None),
    ),
    (
        "Order;Order date;Valid from;Baseline hours;New hours\nO-1;2 March 2026;1 April 2026;1,600;1,440\n",
        ("2026-03-02", None, "2026-04-01", "decrease", "160 hours", None),
    ),
    (
        "Dde;Jour de la demande;Heure de la demande;Jour d'effet;+/- ETP;Réponse centre\nD1;02/03/2026;17h05;01/04/2026;-2;Accord le 03/03/2026\n",
        ("2026-03-02T17:05", None, "2026-04-01", "decrease", "2 fte", "accepted"),
    ),
    (
        "Commande n°;Passée le;Pour effet le;Capacité actuelle (positions);Capacité demandée (positions)\nC7;16/03/2026;20/04/2026;30;36\n",
        ("2026-03-16", None, "2026-04-20", "increase", "6 fte", None),
    ),
    (
        "Request;Raised;Acknowledged on;Starts;Up or down;%;Outcome\nR5;16 Mar 2026;17 Mar 2026;20 Apr 2026;up;15;accepted\n",
        ("2026-03-16", "2026-03-17", "2026-04-20", "increase", "15 percent", "accepted"),
    ),
    (
        "N° ticket JIRA;Création;Échéance;Résumé;Impact (h);État\nCRC-12;16/03/2026 09:12;20/04/2026;baisse du flux sortant;-80;Accepté\n",
        (
            "2026-03-16T09:12",
            None,
            None,
            "decrease",
            "80 hours",
            "accepted",
        ),  # « Échéance »: of the answer, perhaps
    ),
]


@pytest.mark.parametrize(("content", "expected"), VOICES, ids=[text[:24].strip() for text, _ in VOICES])
def test_another_voice_is_read(content: str, expected: tuple[str | None, ...]) -> None:
    found = log(content)
    assert [refused.reason.fr for refused in found.refused] == []
    (request,) = found.requests
    assert (
        None if request.sent is None else str(request.sent),
        None if request.received is None else str(request.received),
        None if request.effective is None else str(request.effective),
        request.direction,
        None if request.size is None else f"{request.size.value} {request.size.unit}",
        None if request.answer is None else request.answer.kind,
    ) == expected
