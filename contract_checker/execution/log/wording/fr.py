"""French words of request logs: titles of columns, values of cells; folded, without punctuation."""

from collections.abc import Mapping, Sequence
from typing import Final

from contract_checker.engine.circumstances import Supplier
from contract_checker.execution.request import AnswerKind, Field, Ground, RequestDirection, SizeUnit
from contract_checker.facts import Nature

_MEASURED: Final = r"(?:volumes?|charge|etp|effectifs?|heures|appels|contacts|niveau|capacite|cadence)"
# The first that a title shows: « Date de réponse » is no sending, « N° de lot » no number of a request.
HEADERS: Final[Sequence[tuple[Field, str]]] = (
    ("replaces", r"\bremplac|\bannule et remplace|\brectifi|\bcorrige"),
    (
        "answer_proof",
        r"\b(?:preuve|justificatif|piece|courriel|courrier|mail|lien|canal|moyen|mode|support|voie)\b.*"
        r"\b(?:reponse|acceptation|refus)",
    ),
    ("answered_time", r"\bheures?\b.*\b(?:reponse|acceptation|refus|retour)"),
    (
        "answered_at",
        r"\b(?:dates?|jour|horodat\w*)\b.*\b(?:reponse|repons|accept|refus|retour|decision|accord\b|valid)"
        r"|\b(?:repondue?|acceptee?|refusee?|validee?|reponse|rep|acceptation|accord|refus|retour|decision"
        r"|validation)(?: [a-z]+){0,2} (?:le|du)$",
    ),
    ("withdrawn_at", r"\bretrait|\bretiree?\b|\bannul|\babandon|\bann (?:le|du)$"),
    ("received_time", r"\bheures?\b.*\b(?:recep|recue?|arrivee)"),
    ("received_at", r"\bdate (?:de l )?(?:ar|accuse)\b|\baccuse de reception (?:du|le)$"),
    ("receipt_proof", r"^a r$|^ar\b|\baccuse|\bpreuve\b|\bjustificatif\b"),
    ("received_at", r"\brecep|\brecue?s?\b|\barrivee?s?\b|\brec\b"),
    ("sent_time", r"\bheures?\b.*\b(?:envoi|emission|demande|notif|depot|saisie)"),
    ("channel", r"\bcanal|\bmoyen|\bmode\b|\bmedia|\bvoie\b|\bsupport\b"),
    (
        "supplied_by",
        r"\bfourni(?!sseur)|\bsource\b|\borigine de la (?:ligne|donnee|piece|preuve)"
        r"|\b(?:produite?|remise?) par",
    ),
    ("lot", r"\blots?\b"),
    ("effective_time", r"\bheures?\b.*\b(?:effet|effective|application|debut)"),
    (
        "effective_on",
        r"\beffet\b|\beffective?s? (?:le|au|a compter|a partir|du|des)\b|\beffectivite|\bdate effective"
        r"|\ba compter\b|\bapplica|\bappliqu|\bentree en vigueur|\bmise en (?:oeuvre|place)|\bdebut\b"
        r"|\bdemarrage|\bdate (?:souhaitee|cible|voulue|visee)|\ba partir du|\bpour le\b"
        r"|\b(?:date|dt|prise)(?: d)? eff\b|\beff (?:le|au|du)$"
        r"|\b(?:mois|semaine|periode)(?: (?:concernee?|visee?|cible|demandee?|d effet))?$",
    ),
    (
        "sent_at",
        r"\b(?:dates?|jour|horodat\w*)\b.*\b(?:envoi|emission|demande|notif|saisi|creation|depot|transmission"
        r"|expedition|message|courriel|mail)|\benvo(?:i|ye)|\bemission|\btransmi|\bexpedi"
        r"|\b(?:courriel|mail|message|lettre|courrier|fax|ecrit|avis|notif\w*|ordre|commande|bon|dem|demande"
        r"|env|datee?)(?: [a-z]+){0,3} (?:du|le)$|\bdate dem\b|^env$"
        r"|^(?:creation|ouverture|saisie)$"
        r"|\b(?:emise?|notifiee?|demandee?|deposee?|demande|adressee?|saisie?|creee?|passee?|formulee?|faite"
        r"|etablie?|lancee?|ouverte?|soumise?|communiquee?|signalee?) (?:le|du)\b",
    ),
    (
        "direction",
        r"^\+$|\bsens\b|\bhausse|\bbaisse|\bdirection\b|\btendance|\baugmentation"
        r"|\btype (?:de |d )?(?:demande|variation|evolution|mouvement|changement)",
    ),
    ("size_unit", r"\bunite"),
    (
        "new_value",
        rf"\b(?:nouv\w+|cible|objectif) {_MEASURED}\b"
        rf"|\b{_MEASURED}\b.*\b(?:nouv\w+|cible|apres|demandee?s?|final\w*|souhaitee?s?)\b|\bapres\b",
    ),
    (
        "base_value",
        rf"\b{_MEASURED}\b.*\b(?:initial\w*|actuel\w*|avant|reference|contra\w+|ancien\w*|base|prevue?s?"
        rf"|engagee?s?|en cours)\b|\banciens? {_MEASURED}\b|\bavant\b|\bvaleur de (?:base|reference)",
    ),
    ("base", r"\bbase\b|\bassiette|\breference de calcul"),
    (
        "size",
        r"\bvariat?(?:ion)?s?\b|\bvar\b|\bevol\b|\bvol\b|\bqte\b|\bimpact\b|\bajustement|\bampleur|\btaille|\bquantite|\bvolumes?\b|%"
        r"|\bpourcent|\btaux\b|\betp\b|\bheures\b"
        r"|\bappels\b|\bcontacts\b|\becart|\bdelta|\bevolution|\bnombre d|\beffectifs?\b|\bmontant",
    ),
    (
        "id",
        r"^n ?°|^no\b|^num\b|\bnumero|^ref\b|\breference\b|^id\b|\bidentifiant|^code\b|\bticket"
        r"|^demandes?$|^#$",
    ),
    (
        "answer",
        r"\breponse|\brep\b|\bdecision|\bstatut|\bacceptation|\bacceptee?\b|\baccord\b|\bsuite\b|\bposition"
        r"|\bretour\b|\bvalidation|^etat$|\brefus",
    ),
    ("ground", r"\bmotif|\braison|\bcause|\bjustification|\bcontexte"),
    ("nature", r"\bnature\b"),
    ("note", r"\bobs\b|\bobserv|\bcomm?\b|\bcomment|\brem\b|\bremarque|\bnotes?\b|\bdivers\b|\bprecision"),
    ("sent_at", r"^(?:date|jour|le|horodat\w*)$|\bdate (?:cde|commande)\b"),
)
# What a title names only for want of a better one: « Créée le » beside « Envoyée le ».
WEAK: Final = (
    r"\bcre(?:e|ation)|\bsaisie?\b|\bouvert|^(?:date|jour|le)$|\bmois\b|\bsemaine|\bperiode"
    r"|\bdebut\b|\bsouhait|\bcommande\b"
)
HOUR: Final = r"^(?:heures?|hh mm|h|a)$"
UNITS: Final[Sequence[tuple[SizeUnit, str]]] = (
    ("percent", r"%|\bpourcent\w*|\bpour cent\b|\btaux\b|\bpct\b"),
    ("fte", r"\betp\b|\beffectifs?\b|\bequivalents? temps plein|\bpositions?\b|\bagents?\b|\bconseillers?\b"),
    ("hours", r"\bheures?\b|\bh\b|\bhrs?\b"),
    ("calls", r"\bappels?\b|\bcontacts?\b|\binteractions?\b|\bflux\b|\btickets?\b"),
)
DIRECTIONS: Final[Mapping[RequestDirection, str]] = {
    "increase": r"\bhausses?\b|\baugment\w*|\brenfor\w*|\bplus\b|\baccroiss\w*|\bmontee\b|\bajout\b|↑|↗|▲",
    "decrease": (
        r"\bbaisses?\b|\bdimin\w*|\breduct\w*|\breduire\b|\bmoins\b|\bretrait\b|\bsuppression\b|↓"
        r"|↘|▼"
    ),
}
# The first that fits: « accepté par anticipation », « non retenue » hold the words of others.
ANSWERS: Final[Sequence[tuple[AnswerKind, str]]] = (
    (
        "none",
        r"\bsans (?:reponse|suite|retour)|\baucune?\b|\ben attente|\bpas de (?:reponse|retour)|^neant\b"
        r"|\bnon repondue?\b|^en cours\b|^ouverte?$|\ba (?:venir|traiter)\b",
    ),
    (
        "refused",
        r"\brefus|\brejet|^non\b|\bdeclin|\bdesaccord|\bdefavorable|\bpas (?:d'accord|accept|valid"
        r"|favorable|possible)|\bne p(?:ouvons|eut) pas|\bnon (?:accept|valid|retenu)|^ko$",
    ),
    (
        "accepted_early",
        r"\banticip|\bavant (?:terme|le delai|l'echeance)|\bsans attendre|\brenon\w+ au (?:delai|preavis)",
    ),
    ("accepted", r"\baccept|\baccord|^oui\b|^ok\b|\bvalid|\bbon pour\b|\bconfirm|\bapprouv|^favorable"),
)
SUPPLIERS: Final[Mapping[Supplier, str]] = {
    "client": r"\bclient|\bdonneur d'ordres?|^do$|\bacheteur|\bpouvoir adjudicateur",
    "provider": r"\bprestataire|\bcentre\b|\btitulaire|\bfournisseur|\boutsourceur|\bsous-traitant",
    "third": r"\btiers\b|\bexpert|\bcomite\b|\bhuissier|\bcommissaire de justice",
}
GROUNDS: Final[Sequence[tuple[Ground, str]]] = (
    ("force_majeure", r"\bforce majeure"),
    ("urgency", r"\burgen|\bcrise\b|\bincident|\bpanne\b"),
    ("agreement", r"\baccord\b|\bavenant\b|\bconcert"),
    ("campaign", r"\bcampagne|\boperation (?:commerciale|ponctuelle)|\blancement|\bpromotion"),
    ("season", r"\bsaison|\bsoldes\b|\bfetes\b|\bnoel\b|\bete\b|\brentree\b"),
)
NATURES: Final[Sequence[tuple[Nature, str]]] = (
    ("campaign", r"\bcampagne"),
    ("one_off", r"\bponctuel|\bexceptionnel|\btemporaire"),
    ("lasting", r"\bperenn|\bdurable|\brecurrent|\bpermanent|\bdefiniti"),
)
BLANK: Final = (
    r"-+|n/?a|nc|n\.c\.|neant|non (?:renseignee?|communiquee?|connue?|applicable)|inconnue?s?"
    r"|sans objet|so|\?+|x"
)
NO: Final = r"non|aucune?|sans|pas d'ar|absente?"
# « à préciser », « effet à définir »: somebody will know, nobody does yet.
LATER: Final = (
    r"(?:(?:la |l')?(?:date|effet|heure|reception|envoi|valeur|sens|ampleur"
    r"|volume)s?(?: d'effet)? (?:reste )?)?"
    r"(?:a (?:preciser|definir|confirmer|determiner|fixer|completer|convenir|renseigner|communiquer"
    r"|venir|voir)"
    r"|en attente|en cours|pas (?:encore )?connue?|non (?:precisee?|definie?|fixee?|determinee?|datee?)"
    r"|(?:pas|non) notee?|(?:je )?ne sa(?:is|it) pas|indeterminee?|inconnue?s?)(?: \?+)?"
)
TOTAL: Final = r"(?:sous[- ]?)?tota(?:l|ux|le|les)\b|cumuls?\b|moyennes?\b|somme\b|nombre de demandes"
# The words of a total only where the row has no date: « Dont baisses : 18 », « Nb demandes ».
COUNTED: Final = (
    r"(?:dont|soit|nbr?e?s?|nombre|d[eé]compte|r[eé]capitulatif|bilan)\b"
    r"|(?:hausses|baisses|demandes|lignes|(?:accept|refus|retir|annul)[eé]es)\b[ :=]{0,5}\d{0,6}$"
)
EXAMPLE: Final = r"exemples?\b"
MONTHS: Final[Mapping[str, int]] = {
    "janvier": 1, "janv": 1, "jan": 1, "fevrier": 2, "fevr": 2, "fev": 2, "mars": 3, "avril": 4,
    "avr": 4, "mai": 5, "juin": 6, "juillet": 7, "juil": 7, "aout": 8, "aou": 8, "septembre": 9,
    "sept": 9, "octobre": 10, "oct": 10, "novembre": 11, "nov": 11, "decembre": 12, "dec": 12,
}  # fmt: skip
WEEKDAYS: Final = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
FIELDS: Final[Mapping[Field, str]] = {
    "id": "référence", "sent_at": "date d'envoi", "sent_time": "heure d'envoi",
    "received_at": "date de réception", "received_time": "heure de réception",
    "receipt_proof": "preuve de réception", "effective_on": "date d'effet",
    "effective_time": "heure d'effet", "direction": "sens", "size": "variation", "size_unit": "unité",
    "base": "base", "base_value": "volume de base", "new_value": "nouveau volume", "channel": "canal",
    "answer": "réponse", "answered_at": "date de réponse", "answered_time": "heure de réponse",
    "answer_proof": "preuve de la réponse", "supplied_by": "fournie par",
    "withdrawn_at": "date de retrait", "replaces": "remplace", "ground": "motif", "nature": "nature",
    "lot": "lot", "note": "observations",
}  # fmt: skip
