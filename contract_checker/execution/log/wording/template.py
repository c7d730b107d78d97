"""What the template of a log says of each column, with two examples, in French, then in English."""

from collections.abc import Mapping, Sequence
from typing import Final

from contract_checker.execution.request import Field

from . import Language

SHEETS: Final[Mapping[Language, tuple[str, str]]] = {
    "fr": ("Demandes", "Explications"),
    "en": ("Requests", "Explanations"),
}
INTRODUCTION: Final[Mapping[Language, Sequence[str]]] = {
    "fr": (
        "Une ligne par demande d'évolution de charge. Les deux lignes d'exemple peuvent rester : elles ne sont pas "
        "lues.",
        "Une case vide dit que l'on ne sait pas : rien n'est supposé à sa place.",
    ),
    "en": (
        "One row for each request to change the volume. The two rows of examples may stay: they are not read.",
        "An empty cell says that it is not known: nothing is supposed in its place.",
    ),
}
# For each field: what to write, then the two examples.
COLUMNS: Final[Mapping[Language, Mapping[Field, tuple[str, str, str]]]] = {
    "fr": {
        "id": ("numéro ou nom de la demande, propre à chacune", "EXEMPLE-1", "EXEMPLE-2"),
        "sent_at": ("jour de l'envoi, année d'abord ou en toutes lettres", "2026-03-02", "16 mars 2026"),
        "sent_time": ("heure locale de l'envoi, si elle est connue", "17:05", "9h30"),
        "received_at": ("jour de la réception par le centre", "2026-03-02", "17 mars 2026"),
        "received_time": ("heure locale de la réception", "17:06", ""),
        "receipt_proof": ("pièce qui montre la réception", "courriel du 2 mars", "AR-0412"),
        "effective_on": ("premier jour de la charge nouvelle", "2026-04-01", "4 mai 2026"),
        "direction": ("hausse ou baisse", "baisse", "hausse"),
        "size": ("de combien, sans signe si le sens est donné", "15", "12,5"),
        "size_unit": ("%, ETP, heures ou appels", "%", "ETP"),
        "base": ("de quoi, si c'est une part", "volume prévu d'avril", ""),
        "base_value": ("volume avant la demande, dans la même unité", "", "80"),
        "channel": ("comment la demande a été envoyée", "courriel", "lettre recommandée"),
        "answer": (
            "acceptée, acceptée par anticipation, refusée ou sans réponse",
            "acceptée",
            "sans réponse",
        ),
        "answered_at": ("jour de la réponse", "2026-03-04", ""),
        "answer_proof": ("pièce qui montre la réponse", "courriel du 4 mars", ""),
        "supplied_by": ("qui fournit la ligne : client, prestataire ou tiers", "client", "prestataire"),
        "withdrawn_at": ("jour où la demande a été retirée", "", ""),
        "replaces": ("référence de la demande que celle-ci corrige", "", "EXEMPLE-1"),
        "ground": ("motif invoqué, s'il y en a un", "", "campagne de printemps"),
        "nature": ("activité pérenne, campagne ou ponctuelle", "pérenne", "campagne"),
        "lot": ("lot du marché", "", "2"),
        "note": ("tout autre renseignement", "", ""),
    },
    "en": {
        "id": ("number or name of the request, its own", "EXAMPLE-1", "EXAMPLE-2"),
        "sent_at": ("day of sending, year first or with the month in words", "2026-03-02", "16 March 2026"),
        "sent_time": ("local time of sending, if known", "17:05", "9:30 am"),
        "received_at": ("day on which the centre received it", "2026-03-02", "17 March 2026"),
        "received_time": ("local time of receipt", "17:06", ""),
        "receipt_proof": ("document that shows the receipt", "email of 2 March", "AR-0412"),
        "effective_on": ("first day of the new volume", "2026-04-01", "4 May 2026"),
        "direction": ("increase or decrease", "decrease", "increase"),
        "size": ("by how much, without a sign if the direction is given", "15", "12.5"),
        "size_unit": ("%, FTE, hours or calls", "%", "FTE"),
        "base": ("of what, if it is a share", "volume planned for April", ""),
        "base_value": ("volume before the request, in the same unit", "", "80"),
        "channel": ("how the request was sent", "email", "registered letter"),
        "answer": ("accepted, accepted early, refused or no answer", "accepted", "no answer"),
        "answered_at": ("day of the answer", "2026-03-04", ""),
        "answer_proof": ("document that shows the answer", "email of 4 March", ""),
        "supplied_by": ("who supplies the row: client, provider or third party", "client", "provider"),
        "withdrawn_at": ("day on which the request was withdrawn", "", ""),
        "replaces": ("reference of the request that this one corrects", "", "EXAMPLE-1"),
        "ground": ("ground claimed, if there is one", "", "spring campaign"),
        "nature": ("lasting activity, campaign or one-off", "lasting", "campaign"),
        "lot": ("lot of the tender", "", "2"),
        "note": ("anything else", "", ""),
    },
}
