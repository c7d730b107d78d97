"""French wording of the cap of penalties, and of those that escape it or are too small to be taken."""

from typing import Final

from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_THE_CAP = (
    r"(?:ce|le|cette|la|l'|du|au|dudit|ladite|de ce|de cette|a ce|a cette|dans ce|dans cette|dans le)"
    r" ?(?:plafonds?|plafonnements?|limites?|limitations?|maximum|butoir)"
)
# a bonus that escapes the cap leaves the penalties under it
_NOT_A_BONUS = r"(?![^.;]{0,20}?\b(?:bonus|primes?|interessement))"

# « ce plafond ne s'applique pas aux pénalités de l'article 5.2 »
BEYOND_CAP: Final = Pattern(
    any_of(
        rf"\b{_THE_CAP}\b[^.;]{{0,40}}?\b(?:ne |n')(?:s'(?:appli\w{{3,5}}|eten\w{{1,4}})|vau\w{{1,3}}"
        rf"|concern\w{{1,4}}|jou\w{{1,4}}|couvr\w{{1,4}}|vis\w{{1,4}}|inclu\w{{1,4}}|compren\w{{1,4}}"
        rf"|(?:est|sera|sont) (?:\w{{1,9}} )?(?:applicable|opposable))\b{_NOT_A_BONUS}",
        # « les pénalités de l'article 5.2 échappent à ce plafond », « en sont exclues »
        rf"\b(?:echapp\w{{1,4}}|exclue?s?|exceptee?s?|sorti\w{{0,2}}|en (?:sus|dehors|plus|supplement)"
        rf"|s'ajout\w{{1,4}}|independantes?)\b[^.;]{{0,12}}?{_THE_CAP}\b",
        rf"\b(?:ne |n')(?:sont|est|entr\w{{1,4}}|relev\w{{1,4}}|s'imput\w{{1,4}}) (?:pas|jamais|point)\b"
        rf"[^.;]{{0,25}}?\b{_THE_CAP}\b",
    )
)
# « hors celles de l'article 5.2 »
NOT_ALL: Final = Pattern(
    r"\b(?:hors|hormis|sauf|excepte\w{0,2}|a l'exception|a l'exclusion)"
    r" (?:d[eu] |des |d'|de l'|de la |les? |la |l'|pour |en cas de )*"
    r"(?:celles|penalites?|malus|manquements?|violations?|retards?|articles?)\b"
)

# « les pénalités dont le montant total n'excède pas 1 000 € ne sont pas appliquées »
SMALL: Final = Pattern(
    r"\bdont (?:le |la |l')?(?:montants?|total|cumul|sommes?)(?: [a-z']{1,12}){0,4}? (?:ne |n')"
    r"(?:exced|depass|attei)\w{1,6} [^.;]{0,60}?(?=\b(?:ne|n'|est|sont|pour)\b|[,;]|$)"
)

CAPPED: Final = Pattern(
    r"\bplafonn\w{1,4}\b|\bmontant (?:a|en|au) risque\b|\bmax(?:i|imum)? \d[\d ]{0,8}(?:%|€|euros)"
    r"|\b(?:born|cantonn)\w{1,4}\b"
    r"|\bconten\w{1,2} "
    r"|\bplafond (?:(?:global |total |annuel |mensuel )?(?:des|de ces|de la|du) \w{4,12} )?(?:est"
    r"|fixe|:|de \d)"
    r"|\bsans (?:\w{1,8} ){0,4}?(?:aller au-dela|exced\w{1,4}|depasser?|passe) "
    r"|\bdans la limite d|\b(?:ne"
    r"|n')[^.;]{0,30}?\b(?:exced|depass)\w{1,4}"
    r"|\ba concurrence d"
)

UNCAPPED: Final = Pattern(
    r"\bsans (?:aucune? |la moindre |limite ni )?(?:borne|limites? aucune)|\bsans (?:aucune? "
    r"|limite ni )?(?:plafond|limite|limitation|plafonnement)|\bnon plafonn|\b(?:ne"
    r"|n')[^.;]{0,25}?\b(?:pas|aucune?|ni|point|nulle?)\b[^.;]{0,15}?(?:plafon|limit|born|butoir)"
    # « ne sont pas plafonnées à 10 % mais à 15 % »
    r"(?![^.;]{0,60}?\bmais (?:a|de|dans) )"
    r"|\b(?:aucune?|nulle?) (?:plafond|limite|borne|butoir)"
)

# « en aucun cas huit pour cent (8 %) »: the figure repeats the words
_OF_A_CAP = (
    r"(?:en aucun cas|a aucun moment|en aucune hypothese|quoi qu'il arrive|en tout etat de cause"
    r"|[a-z-]{2,15}(?: [a-z-]{2,10})? pour ?cent \()"
)
# « plafonnées à 10 % », « dans la limite de 15 % », « ne pourra excéder 10 % »
CAP_BEFORE: Final = Pattern(
    one_of(
        r"\b(?:plafon|limit)\w{1,5} [^.;]{0,40}? mais"
        r"|\b(?:(?<!superieur au )(?<!pas )plafon\w{0,5}(?:, [^.;,%]{0,40},)?"
        r"|limit\w{1,5}|maxi?(?:mum)?"
        r"|maximal\w{0,3}"
        r"|a concurrence de"
        r"|born\w{1,5}|conten\w{1,4}(?: [^.;,%]{0,20})?|cantonn\w{1,4}|plafond (?:(?:global "
        r"|total |annuel |mensuel )?(?:des|de ces|de la|du) \w{4,12} )?(?:(?:est"
        r"|sera) )?(?:fixe )?(?:de|a|:)"
        r"|plafond\b[^.;]{0,50}?\b(?:port|pass|ramen|relev|abaiss)\w{1,4} (?:de [^.;]{1,16}? )?a"
        r"|montants? (?:a|en|au) risque(?:,? (?:etant|est|soit|egal|fixe))?|jusqu'a"
        r"|n'iront pas au-dela de|n'ira pas au-dela de"
        r"|ne (?:pourr|peu)\w{1,3} aller au-dela de|s'arret\w{1,4}|(?:atteign|atteindr)\w{1,3}|butoir)",
        # but « n'est appliquée si le taux est supérieur à 88 % »
        r"\b(?:ne|n'|sans|ni)\b(?:(?!\b(?:si|lorsqu\w{0,2}|quand"
        r"|tant que)\b)[^.;]){0,80}?\b(?:exced\w{1,4}|depass\w{1,4}|passe|superieure?s? a"
        r"|au-dela de"
        r"|plus de)",
        # « n'excèdent pas 7 % de la facture, celles d'une année 5 % »
        r"\b(?:n'exced|ne depass|plafon|limit)\w{1,5} [^.;%]{0,20}?\d ?%[^.;%]{0,40}?,"
        r" (?:et )?(?:celles?|celui|ceux) (?:d'|de |du )[^.;,%\d]{1,25}",
    )
    + r"(?:,? (?:par|sur un|sur une|dans un|sur l') ?(?:exercice|mois|an|annee|trimestre|semestre),?)?"
    r"(?: (?:pas|jamais|a|de|fixe a|est fixe a|global|mensuel|annuel|est|total|sur l'annee|par mois|ht"
    r"|:|au plus)){0,3}" + rf"(?: {_OF_A_CAP}){{0,2}} ?:? ?$"
)
