"""French wording of the way that prices may go: only up, only down, or both."""

from typing import Final

from contract_checker.extraction.language.choices import Choice, Choices
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.price_revision.fr_revising import PRICE

_RISE = r"(?:hausses?|augmentations?|majorations?|relevements?|revalorisations?|accroissements?)"
_NO_RISE = r"(?:baisses?|diminutions?|reductions?|maintien|stagnation|stabilite)"
_EVER = r"(?:en aucun cas |jamais |en aucune maniere |pas )?"
_LEAD_TO = (
    r"(?:conduire a|aboutir a|donner lieu a|se traduire par|entrainer|provoquer|emporter|resulter en"
    r"|avoir pour (?:effet|consequence))"
)
# « une hausse », and not « une hausse supérieure à 2 % », « de plus de 2 % »: that one is a cap
_WITHOUT_BOUND = (
    r"(?! (?:\w{1,12} ){0,3}?(?:superieure?s?|de plus|plus de|au-dela|exced\w{1,4}|depass\w{1,4}"
    r"|de \d|d'un|de (?:deux|trois|cinq)))"
)
_NOW = (
    r"(?:en vigueur|initia(?:l|ux)|precedente?s?|anterieure?s?|actuel\w{0,2}|en cours|d'origine"
    r"|applicables?|pratique\w?|du (?:contrat|marche|bordereau)|de l'annee precedente|(?:avant"
    r"|qui precede))"
)
# « plus élevé que celui en vigueur », « au-dessus de ce qu'il était », and no cap « de 2 % »
_ABOVE_NOW = (
    r"(?:plus (?:eleve|haut|cher|fort|important)\w{0,2} qu(?:e |')|superieure?s? (?=au|a )|au-dessus d"
    r"|exced\w{1,6} |depass\w{1,5} )"
    rf"{_EVER}"
    rf"(?:[ae]?(?:ux?)? ?(?:l'|(?:les? |celui |ceux |celles? |la |tarif "
    rf"|prix )(?:\w{{1,12}} ){{0,3}}?)?{_NOW}"
    r"|(?:a |e )?ce qu'(?:il|elle)s? )"
    r"(?![^.;|]{0,40}?(?:\d|%|\bplus d|\bmajor|\baugment))"
)
_TO_RISE = (
    rf"(?:{_LEAD_TO} (?:un |des |le )?(?:prix|tarifs?|taux|niveau)(?: \w{{1,10}})? {_ABOVE_NOW}|(?:etre"
    rf"|devenir|ressortir|s'etablir|se situer) (?:a un niveau )?{_ABOVE_NOW}|{_ABOVE_NOW}"
    rf"|(?:etre (?:augment|major|hauss|relev|revaloris)\w{{1,4}}|augmenter|hausser|monter)"
    rf"|{_LEAD_TO} (?:d'|une |aucune |la moindre |toute |quelque )?{_RISE}){_WITHOUT_BOUND}"
)

# « les prix suivent l'indice lorsque celui-ci a reculé », « n'est revu qu'en cas de baisse »
_FOLLOW_WHEN = (
    r"\b(?:suiv\w{2,4}|evolue\w{0,2}|revis\w{1,3}|rev[uo]\w{0,3}|ajust\w{1,3}|repercut\w{1,3})\b[^.;|]{0,60}?"
    r"\b(?:lorsqu(?:e|')|si|s'il|quand|qu'en cas|seulement en cas|uniquement en cas)"
)
_NO_OTHER = r"(?![^|]{0,80}?\b(?:hauss|augment|progress|mont|baiss|diminu|recul)\w*)"

# « en hausse comme en baisse »
BOTH_WAYS: Final = Pattern(r"\bhausse\b[^.;|]{0,20}?\bbaisse\b|\bbaisse\b[^.;|]{0,20}?\bhausse\b")

# « la révision ne peut conduire à une hausse » closes one way, unless « ni à une baisse » closes both
DOWN_ONLY: Final = Pattern(
    any_of(
        rf"\bne (?:peu\w{{1,4}}|pourr\w{{1,4}}|saurai\w{{1,3}}|sauraient) {_EVER}(?:ni )?{_TO_RISE}"
        rf"(?![^.;|]{{0,12}}?\b(?:ni|ou)\b[^.;|]{{0,12}}?\b{_NO_RISE})",
        # « la révision ne peut conduire qu'à une baisse ou au maintien du prix »
        rf"\b(?:ne |n')[^.;|]{{0,60}}?\bqu(?:e |')(?:a |au |en |dans le sens (?:de |d')|par )?"
        rf"(?:une |la |le |l'|des )?{_NO_RISE}\b(?![^.;|]{{0,60}}?\b{_RISE})",
        # « sans que le prix puisse jamais être plus élevé que celui en vigueur », « sans pouvoir augmenter »
        rf"\bsans (?:{_EVER}pouvoir|qu(?:e |')[^.;|]{{1,60}}? puiss\w{{1,4}}) {_EVER}{_TO_RISE}"
        rf"(?![^.;|]{{0,12}}?\b(?:ni|ou)\b[^.;|]{{0,12}}?\b{_NO_RISE})",
        # « le prix révisé ne peut être supérieur au prix en vigueur »
        rf"\b{PRICE}\b[^.;|]{{0,60}}?\b(?:ne |n')[^.;|%\d]{{0,40}}?\b{_ABOVE_NOW}",
        # « toute hausse est exclue »
        rf"\b(?:toute|aucune) {_RISE}\b(?! de plus)[^.;|%]{{0,30}}?\b(?:est|etant|demeure) (?:exclue"
        rf"|interdite"
        rf"|ecartee|proscrite)\b",
    )
)

WAYS: Final[Choices] = (
    Choice(
        "down",
        Pattern(
            rf"{_FOLLOW_WHEN}(?:(?!hauss|augment|progress|mont)[^.;|]){{1,40}}?"
            rf"\b(?:recul|baiss|diminu|chut|repli|flech)\w*{_NO_OTHER}"
            r"|\ba la baisse\b|\b(?:uniquement|seulement|que) (?:en|a la) (?:baisse|diminution)"
            r"|\brevis\w{1,5} (?:a|en) baisse"
        ),
    ),
    Choice(
        "up",
        Pattern(
            rf"{_FOLLOW_WHEN}(?:(?!recul|baiss|diminu)[^.;|]){{1,40}}?"
            rf"\b(?:hauss|augment|progress|mont)\w*{_NO_OTHER}|"
            # « sans jamais pouvoir descendre », « il ne baisse jamais »
            r"\b(?:sans|ni) (?:(?:jamais|en aucun cas|pouvoir"
            r"|que [^.;|]{1,40}? puiss\w{1,4}) ){0,3}(?:baisser|descendre"
            r"|diminuer|reculer|decroitre|flechir|etre (?:reduit|abaisse|diminue|inferieur)\w{0,2})\b"
            r"|\b(?:ne |n')(?:baiss|descen|diminu|recul|decroi|flechi)\w{1,6} (?:jamais|en aucun cas)\b|"
            r"\ba la hausse\b|\bne (?:peu\w{1,4}|pourr\w{1,4}) (?:en aucun cas )?(?:baisser|diminuer"
            r"|(?:conduire|aboutir) a (?:une )?(?:baisse|diminution))|\b(?:augmentation|hausse"
            r"|majoration|revalorisation)s?\b"
        ),
    ),
)
