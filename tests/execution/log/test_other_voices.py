"""Logs as other companies keep them: exports of planning tools, English ones, files kept by hand."""

import pytest

from .logs import log

# The log; then sent, received, effective, direction, size, answer of its first request.
VOICES = [
    (
        "Ticket;Créé le;Site;Date cible;Sens du mouvement;Delta ETP;Statut;Clos le\n"
        "WFM-2231;12/01/2026 08:14;Tours;26/01/2026;Montée en charge;+6,5;Validé;14/01/2026\n",
        ("2026-01-12T08:14", None, "2026-01-26", "increase", "6.5 fte", "accepted"),
    ),
    (
        "Request ID,Created On,Acknowledged,Go-live date,Change (%),Approval status,Approved on\n"
        "CR-009,2026-01-12 08:14,2026-01-13,2026-02-01,-12.5%,Approved,2026-01-15\n",
        ("2026-01-12T08:14", "2026-01-13", "2026-02-01", "decrease", "12.5 percent", "accepted"),
    ),
    (
        "ref\tdt_envoi\tdt_reception\tdt_effet\tsens\tvol_delta\tunite\n"
        "1\t2026-03-02T17:05:00+01:00\t2026-03-02T17:06:00+01:00\t2026-04-01\tB\t1200\tappels\n",
        ("2026-03-02T17:05", "2026-03-02T17:06", "2026-04-01", "decrease", "1200 calls", None),
    ),
    (
        "Demande n°;Reçu par mail le;Pour le;Effectif actuel;Effectif demandé\n"
        "7;lun. 2 mars 2026;1er avril 2026;40;34\n",
        (None, "2026-03-02", "2026-04-01", "decrease", "6 fte", None),
    ),
    (
        "Semaine;Date de la demande;Volume initial (appels);Nouveau volume (appels);Accord prestataire\n"
        "S14 2026;16/03/2026;12 000;13 500;Oui\n",
        ("2026-03-16", None, "2026-03-30", "increase", "1500 calls", "accepted"),
    ),
    (
        "No.|Notice date|Effective|Direction|Amount|Unit|Vendor response\n"
        "12|2 March 2026|1 April 2026|Down|300|hours|Rejected\n",
        ("2026-03-02", None, "2026-04-01", "decrease", "300 hours", "refused"),
    ),
    (
        "Journal des ordres de variation;;;;\n\nN° OV;Émis le;Applicable au;Variation;Avis du titulaire\n"
        "OV 3;2/3/2026;1/4/2026;moins 10 %;Avis favorable\n",
        ("2026-03-02", None, "2026-04-01", "decrease", "10 percent", None),
    ),
    (
        "Horodatage;Adresse e-mail;Activité;Type de demande;Nombre d'heures;À partir du\n"
        "02/03/2026 17:05:33;a@client.fr;SAV;Diminution;120;13/04/2026\n",
        ("2026-03-02T17:05", None, "2026-04-13", "decrease", "120 hours", None),
    ),
    (
        "ID;Submitted;Start date;Ramp;FTE;Status\nA-1;13/02/2026 10:00;13/03/2026;Ramp-up;12;Pending\n",
        ("2026-02-13T10:00", None, "2026-03-13", "increase", "12 fte", "none"),
    ),
    (
        "Réf;Notifié le;à;Prise d'effet;Baisse (%)\n4;04/05/2026;14h30;01/06/2026;8\n",
        ("2026-05-04T14:30", None, "2026-06-01", "decrease", "8 percent", None),
    ),
    (
        "Mois concerné;Demandé le;Hausse/Baisse;Ampleur\njuin 2026;20/04/2026;H;15 %\n",
        ("2026-04-20", None, "2026-06-01", "increase", "15 percent", None),
    ),
    (
        "Cde;Date cde;Date AR;Début;Qté heures;+/-;Décision;Décidé le\nC1;05/01/2026;06/01/2026;02/02/2026;250;-;KO;07/01/2026\n",
        ("2026-01-05", "2026-01-06", "2026-02-02", "decrease", "250 hours", "refused"),
    ),
    (
        '"Change #","Date sent","Time sent","Takes effect","Headcount before","Headcount after"\n'
        '"C-1","03/25/2026","5:05 PM","04/16/2026","50","55"\n',
        ("2026-03-25T17:05", None, "2026-04-16", "increase", "5 fte", None),
    ),
    (
        "Numéro;Courriel du;Accusé de réception du;Mise en œuvre;Évolution;Réponse du centre;Réponse du\n"
        "9;mardi 3 mars 2026 à 9h;mercredi 4 mars 2026;lundi 4 mai 2026;+20%;accepté sous 48h;05/03/2026\n",
        ("2026-03-03T09:00", "2026-03-04", "2026-05-04", "increase", "20 percent", "accepted"),
    ),
    (
        "Identifiant;Date envoi client;Date réception centre;Date souhaitée;Augmentation ou diminution;Quantité;Unité de mesure\n"
        "X;2026/03/02;2026/03/03;2026/04/01;Augmentation;12;ETP\n",
        ("2026-03-02", "2026-03-03", "2026-04-01", "increase", "12 fte", None),
    ),
    (
        "Ref,Requested by,Requested on,Needed by,Increase/Decrease,Volume,UoM,Accepted?\n"
        '88,J. Doe,14-Feb-2026,02-Mar-2026,Increase,"2,500",calls,Yes\n',
        ("2026-02-14", None, "2026-03-02", "increase", "2500 calls", "accepted"),
    ),
    (
        "N°;Date;Effet au;Variation en ETP;Commentaires;Retour prestataire;Le\n"
        "1;02.03.2026;30.03.2026;- 4;;Refus motivé;06.03.2026\n",
        ("2026-03-02", None, "2026-03-30", "decrease", "4 fte", "refused"),
    ),
    (
        "Dossier;Transmission;Date d'application;Sens;%;Origine de la donnée\nD9;02/03/26;01/04/26;Réduction;7,5;prestataire\n",
        ("2026-03-02", None, "2026-04-01", "decrease", "7.5 percent", None),
    ),
    (
        "key,sent,received,from_date,change_pct,decision,decision_date\nk1,2026-03-02 09:00,2026-03-02 09:01,2026-05-01,+5,accepted,2026-03-04\n",
        ("2026-03-02T09:00", "2026-03-02T09:01", "2026-05-01", "increase", "5 percent", "accepted"),
    ),
    (
        "Demande;;;Réponse;\nN°;Envoyée;Effet;Décision;Date\n5;02/03/2026;15/04/2026;Acceptée;03/03/2026\n",
        ("2026-03-02", None, "2026-04-15", None, None, "accepted"),
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
