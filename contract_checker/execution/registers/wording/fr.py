"""French words of registers: titles of columns, values of cells; folded, without punctuation."""

from collections.abc import Mapping, Sequence
from typing import Final

# The first that a title shows.
FORECASTS: Final[Sequence[tuple[str, str]]] = (
    ("other", r"\becarts?\b|\bdelta\b|\berreurs?\b|\bbiais\b|\btaux\b|%|\bvariation"),
    # « Date de gel », « Figée le »
    ("frozen", r"\bgel(?:ee?s?)?\b|\bfige|\bd arret\b|\barretee?s?\b|\bverrou"),
    # « Version du », « Date de la prévision », « Transmise le »
    (
        "issued",
        r"\b(?:version|prevision|maj|mise a jour) (?:du|au)\b|\bdate\b.*\b(?:version|prevision|envoi|emission"
        r"|transmission|publication|maj|mise a jour)"
        r"|\b(?:transmise?|etablie?|publiee?|emise?|envoyee?) (?:le|du)\b",
    ),
    ("version", r"\bversion|^v$|\bindice\b|\brevision"),
    ("unit", r"\bunites?\b"),
    ("lot", r"\blots?\b"),
    ("foreseen", r"\bprevu|\bprevision|\bannonce|\bplanifie|\battendu|\bestime|\bforecast\b"),
    ("actual", r"\breel|\brealise|\bconstate|\btraite|\brecus?\b|\beffectif\b|\bmesure"),
    ("activity", r"\bactivite|\bfiles?\b|\bflux\b|\bservice\b|\bsite\b|\bcompetence|\bcanal"),
    ("period", r"\bperiode|\bmois\b|\bsemaines?\b|\bsem\b|\bjours?\b|\bdate\b|\btrimestre"),
)
INVOICES: Final[Sequence[tuple[str, str]]] = (
    ("other", r"\becheance|\bdelai|\bdate limite|\bretards?\b|\bnombre de jours\b|\bpenalite|\binteret"),
    ("disputed", r"\blitig|\bcontest|\bdifferend|\breserve"),
    ("paid", r"\bpaiement|\bpayee?s?\b|\breglement|\breglee?s?\b|\bvirement|\bencaiss"),
    ("accepted", r"\bbon a payer\b|\baccept|\bvalid|\bapprob|\bservice fait (?:valide|constate)"),
    ("done", r"\bservice fait\b|\bprestation|\bexecution|\blivraison|\brealisation"),
    ("received", r"\brecep|\brecue?\b|\bdepot\b|\bdeposee?\b|\barrivee"),
    ("kind", r"\btype\b|\bnature\b"),
    ("amount", r"\bmontant|\btotal\b|\bttc\b|\bht\b|\beuros?\b|\beur\b"),
    ("lot", r"\blots?\b"),
    (
        "issued",
        r"\bdate\b.*\b(?:facture|emission|facturation)"
        r"|\bemise? le\b|\bemission|\bfactur\w+ (?:le|du)\b|^date$",
    ),
    ("number", r"^n ?°|^no\b|\bnumero|\bref\b|\breference|\bfactures?\b|\bpiece\b"),
)
AWARDS: Final[Sequence[tuple[str, str]]] = (
    ("reason_date", r"\bdate\b.*\b(?:motif|justif|note|raison)|\b(?:motif|note|justification) (?:du|date)"),
    ("reason", r"\bmotif|\bjustif|\braison(?! sociale)"),
    (
        "label_until",
        r"\b(?:label\w*|certificat\w*)\b.*\b(?:jusqu|fin\b|expir|au$|echeance|terme)"
        r"|\bvalid\w* (?:jusqu|du label)|\bfin du label\b",
    ),
    (
        "label_from",
        r"\b(?:label\w*|certificat\w*)\b.*\b(?:depuis|du$|debut|obten|a compter|le$)"
        r"|\bobtention\b|\bdate d[ue]? label",
    ),
    ("label", r"\blabel|\bcertifi"),
    ("unit", r"\bunites?\b"),
    ("nature", r"\bperenn|\bnature\b|\bcaractere|\brecurren"),
    (
        "awarded",
        r"\bdate\b.*\b(?:attribution|notification|signature|decision|choix)"
        r"|\b(?:attribuee?|notifiee?|signee?) le\b|^date$",
    ),
    ("volume", r"\bvolumes?\b|\bappels\b|\bheures\b|\betp\b|\bcontacts\b|\bquantite"),
    ("site", r"\bsites?\b|\bville\b|\blieu\b"),
    (
        "centre",
        r"\battributaire|\bprestataire|\bcentre\b|\btitulaire"
        r"|\bfournisseur|\bentite|\braison sociale|\bretenu",
    ),
    ("lot", r"\blots?\b"),
    (
        "name",
        r"\bmarche|\bcontrat|\bactivite|\bobjet\b|\bconsultation"
        r"|\bintitule|\breference|\bprojet|\bdesignation",
    ),
)
YES: Final = r"oui|o|x|vrai|labellisee?|titulaire|perenne"
NO: Final = r"non|n|faux|aucun|pas de label|non labellisee?|sans label|non perenne"
UNKNOWN: Final = r"a verifier|inconnue?|en cours|nc|n/?c|\?"
CREDIT_NOTE: Final = r"\bavoir\b|\bnote de credit\b"
CURRENCY: Final = r"(?:€|\beuros?\b|\beur\b|\bht\b|\bttc\b|\bhors taxes?\b)"
# Words of a reason that speak of the price, and those that say nothing by themselves.
PRICE: Final = (
    r"prix|tarif(?:s|aire)?|couts?|montant|economi\w+|moins|disant|cher|chere|bas|basse|inferieure?|competiti\w+"
    r"|avantageu\w+|financi\w+|economique|budget\w*|remise|moindre|meilleure?|offre|euros?|eur"
)
FILLER: Final = (
    r"le|la|les|l|un|une|de|des|du|d|et|a|au|aux|en|est|par|pour|plus|tres|que|qui|son|sa|ses|ce|cette|seul\w*"
    r"|uniquement|propose\w*|retenue?|motif|raison|critere|choix|note|candidat|centre|prestataire|fois|sur|ht|ttc"
)
UNITS: Final[Mapping[str, str]] = {
    "appels": "appels",
    "heures": "heures",
    "etp": "ETP",
    "contacts": "contacts",
}
