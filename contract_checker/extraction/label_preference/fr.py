"""French wording of labels asked of a provider, and of what they earn, for folded text."""

from typing import Final

from contract_checker.extraction.label_preference import fr_effects as effects
from contract_checker.extraction.label_preference import fr_labels as labels
from contract_checker.extraction.label_preference.fr_requirement import CONDITIONAL, REQUIREMENT
from contract_checker.extraction.label_preference.wording import LabelPreferenceWording
from contract_checker.extraction.language.phrase import Pattern

_PERCENT = Pattern(r"(?<![\w.,])(?P<percent>\d{1,2}(?:[.,]\d)?) ?%(?![ |,(]{0,3}dont\b)")

# « Points ajoutés à la note », « Aucune équivalence n'est admise », « À défaut, la candidature est rejetée »
_CONTINUED = Pattern(
    r"^(?:[^a-z]{0,6})(?:(?:aucune?|toute?|l'|une |les? ) ?(?:certification |label "
    r"|mesures? )?equivalen\w{1,4}|points? |cette (?:exigence|condition|certification|detention)"
    r"|a defaut|il en est tenu|ce (?:label|critere)|sa detention|elle |il )"
)

# « sans que cette préférence s'applique au lot 3 », « hors lot 2 »
_BUT_LOT = Pattern(
    r"\b(?:(?:hors|hormis|sauf|excepte)(?: (?:pour|dans))?|a l'(?:exception|exclusion) d[ue]s?"
    r"|(?:sans que|ne|n')\b[^.;,]{0,40}) ?(?:au |aux |pour |les? |du |des )*$"
)
_LOT = Pattern(r"\blots? (?:n° ?)?(?P<lots>\d{1,2}(?:(?: ?, ?| et | & )\d{1,2}\b)*)(?![\d.,]*\d)")

_LOT_NAME = Pattern(r"\d{1,2}")

_POINTS = Pattern(r"\d{1,2}(?:[.,]\d)? ?(?:%|points?\b|pts?\b)")

# « Critère | Points »
_COLUMN = Pattern(r"^(?:nombre de )?(?:points?|pts|poids|ponderation|note|bareme|valeur|%)\b|%|\bpoints\b")

# « Le LRS rapporte-t-il des points ? Aucun. »
_DENIED = Pattern(
    r"^\W{0,3}(?:(?:r|reponse)\b ?[.:)-]{0,2} ?)?(?:non|aucune?s?|nullement|pas du tout|rien|zero"
    r"|en rien|jamais)\b"
)

_FIGURE = Pattern(r"\d{1,3}(?:[.,]\d)?")

_COUNTS = Pattern(r"\b(?:compt|rapport|vau|val|pes|jou|aid|donn|appor|ser[vt]|regard|not)\w{0,5}\b")

_AFFIRMED = Pattern(
    r"^\W{0,3}(?:(?:r|reponse)\b ?[.:)-]{0,2} ?)?(?:oui|en effet|tout a fait|absolument|bien sur)\b"
)

LABEL_PREFERENCE: Final = LabelPreferenceWording(
    cues=(
        (
            "label",
            "lrs",
            "l.r.s",
            "nf 345",
            "nf345",
            "service 345",
            "18295",
            "18 295",
            "15838",
            "15 838",
            "sa 8000",
            "sa8000",
            "nf service",
            "distinction",
            "signe ",
            "certification",
        ),
    ),
    labels=labels.LABELS,
    kinds=labels.LABEL_KINDS,
    alien=labels.ALIEN,
    harmless=effects.HARMLESS,
    barred=effects.BARRED,
    holders=labels.HOLDERS,
    weighed=labels.WEIGHED,
    reference=labels.REFERENCE,
    slogan=effects.SLOGAN,
    equivalent=labels.EQUIVALENT,
    no_equivalent=labels.NO_EQUIVALENT,
    effects=effects.EFFECTS,
    no_weight=effects.NO_WEIGHT,
    requirement=REQUIREMENT,
    conditional=CONDITIONAL,
    loss=effects.LOSS,
    continued=_CONTINUED,
    percent=_PERCENT,
    points=_POINTS,
    column=_COLUMN,
    denied=_DENIED,
    figure=_FIGURE,
    counts=_COUNTS,
    affirmed=_AFFIRMED,
    but_lot=_BUT_LOT,
    lot=_LOT,
    lot_name=_LOT_NAME,
)
