"""French wording of work given to others, or kept, where no word of subcontracting is said."""

from typing import Final

from contract_checker.extraction.language.choices import Choice, Choices
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_PROVIDER = rf"(?:{PARTIES.provider}|operateur|repondant|filiale|cooperative|agence|association|societe)"
_HIMSELF = (
    r"(?:(?:lui|elle|eux|soi)-memes?|(?:de |par |avec )?ses propres (?:moyens|equipes|salaries|agents))"
)
_DONE = (
    r"(?:fai[ts]\w{0,2}|execut|effectu|realis|assur|trait|accompli\w{0,3}|rempli\w{0,3}|pris\w{0,2}|tenu"
    r"|rendu)"
    r"\w{0,4}"
)
_DOES = r"(?:fai[st]|fera|execute|effectue|realise|assure|traite|accomplit|remplit|prend|tient|rend)\w{0,3}"
_ESSENTIAL = r"\b(?:taches?|prestations?|missions?|parties?) (?:\w{1,12} )?(?:essentielles?|critiques?)\b"
_ANY_OF_THEM = (
    r"(?:(?:une? |des |d'une? |de |d'|par |quelque )(?:autres? )?(?:confreres?|tiers|tierces?|entreprises?"
    r"|societes?|prestataires?|centres?|associations?|structures?|ateliers?|maisons?|cabinets?)\b)"
)
_ALL_OF_IT = one_of(
    r"tout\b(?! (?:autre|litige|differend|echange|document))",
    r"(?:l'integralite|la totalite|l'ensemble) (?:des? |du |de la |de l')(?:prestations?|services?|appels"
    r"|missions?|marche|taches|travail|contacts|operations|campagnes?)",
    r"toutes les (?:prestations|taches|missions|operations)|tous les (?:appels|services|contacts)",
)

_DELEGATES = (
    rf"(?:(?:le |la |l'|les )?{_PROVIDER}s?|il|elle|ils|elles|celui-ci|celle-ci|vous)"
    r"(?: (?:seule?|qui))?(?:, [^,.;]{3,60},)? (?:ne |n')?"
)

BESIDE: Final = any_of(
    # « une mission essentielle que le Centre assure lui-même »
    rf"{_ESSENTIAL}[^.;]{{0,60}}?\b(?:{_PROVIDER}\b[^.;]{{0,20}}?\b{_DOES}|{_DONE})\b[^.;]{{0,40}}?"
    rf"(?:{_HIMSELF}|\bdirectement par|\bpersonnellement)",
    # « tout est fait par le Centre lui-même »
    rf"\b{_ALL_OF_IT}\b[^.;]{{0,40}}?\b(?:est|sont|sera|seront) {_DONE} (?:\w{{3,14}} )?par (?:le |la |l')"
    rf"{_PROVIDER} (?:seul\w? |lui|elle)-?(?:meme)?",
    rf"\b{_PROVIDER} {_DOES} (?:{_HIMSELF},? )?{_ALL_OF_IT}\b[^.;]{{0,30}}?{_HIMSELF}",
    # « l'intervention d'un tiers suppose que le Client l'ait accepté »
    rf"\b(?:intervention|recours|appel|concours|participation) (?:d'|de |a ){_ANY_OF_THEM}[^.;]{{0,30}}?\b"
    r"(?:suppos|requ|exig|necessit|impliqu|est soumis|est subordonn|doit)\w{0,4}\b[^.;]{0,80}?\b(?:accept"
    r"|agre|autoris|accord|approuv)",
    # « peut confier la nuit à un confrère », « confie à un confrère le soir et la nuit »
    r"\b(?:confi|delegu|remet|repass|laiss|transf[eo]r|deport)\w{1,4} [^.;]{0,60}?\b(?:a|vers|chez)"
    r" (?:un |des |ses |aucun |quelque )confreres?\b",
    # « La Filiale pourra déléguer, après accord, les langues rares »: who delegates is the provider
    rf"(?<!du )(?<!de la )(?<!de l')(?<!des )(?<!le )(?<!au )\b{_DELEGATES}"
    r"(?:peu(?:t|vent)|pourr\w{1,4}|est autorise\w? a|sont autorise\w? a|n'est autorise\w? a)"
    r" (?:ne )?(?:\w{3,12} )?deleguer\b(?! (?:sa|ses|la|leur) (?:signature|pouvoirs?|competence))"
    r"(?![^.;]{0,30}?\b(?:signature|pouvoirs?|competences?|representer|salarie\w?|collaborat\w+"
    r"|representant\w?"
    r"|personnes?|responsable|superviseur\w?)\b)",
    # « se faire aider, pour l'envoi des courriers, d'une entreprise adaptée »
    r"\bse fai\w{1,4} (?:aider|assister|seconder|suppleer|remplacer|epauler)(?:,[^,;.]{3,70},)? (?:de "
    r"|par |d')"
    r"(?:une? |des |l'une? de ses )?(?:autres? )?(?:entreprises?|societes?|prestataires?|centres?"
    r"|associations?|structures?|confreres?|tiers|ateliers?)\b",
    # « Le confrère ne confie rien à son tour »
    r"\b(?:delegataires?|confreres?|celui-ci|entreprises? retenues?|tiers)\b[^.;]{0,12}?\b(?:ne|n')"
    r"[^.;]{0,20}?\b(?:delegu|confi|sous-?trait|repass|ced)\w{1,5}\b[^.;]{0,20}?\b(?:a son tour|plus loin)",
    # « Nous payons directement l'entreprise »
    r"\b(?:regl|pai|pay)\w{1,4} directement (?:ce |cet |cette |ces |le |la |les |l')"
    r"(?:confreres?|entreprises?|delegataires?|tiers|sous-?traitants?)\b",
)
SECOND_TIER: Final = (
    r"\bdelegataires?\b[^.;]{0,30}?\ba son tour\b|\b(?:ne|n')[^.;]{0,20}?\b(?:delegu|confi)\w{1,4}\b"
    r"[^.;]{0,20}?\ba son tour\b"
)
# the money of the client, pledged or assigned
PLEDGED: Final = r"\b(?:nantissement|exemplaire unique|certificat de cessibilite)\b"

MODES_BESIDE: Final[Choices] = (
    # « n'a pas à les déclarer »
    Choice(
        "free",
        Pattern(
            r"\bn'(?:a|ont|aura|est|sont|auront) (?:pas|nullement|point|aucunement|jamais)"
            r" (?:a|tenue?s? d[e']|oblige\w{0,2} d[e'])"
            r" ?(?:en |l'|le |la |les |lui |leur )?(?:en )?(?:referer|solliciter|demander|informer|prevenir"
            r"|aviser|declarer|consulter|soumettre|faire connaitre|communiquer|notifier|nommer|presenter)\b"
            r"(?![^.;]{0,40}?\b(?:assurance|prix|tarif))"
        ),
    ),
    # « à la seule exception de la traduction », « une tâche essentielle »: the rest may be
    Choice(
        "limited",
        Pattern(
            rf"{_ESSENTIAL}[^.;]{{0,100}}?(?:{_HIMSELF}|\bdirectement par|\bpersonnellement)|"
            rf"\b{_ALL_OF_IT}\b[^.;]{{0,80}}?{_HIMSELF}[^.;]{{0,20}}?\b(?:exception|sauf|hormis|excepte"
            rf"|hors)\b"
        ),
    ),
    Choice(
        "forbidden",
        Pattern(
            any_of(
                rf"\b{_ALL_OF_IT}\b[^.;]{{0,80}}?{_HIMSELF}",
                r"\b(?:ne|n')[^.;]{0,20}?\b(?:delegu|confi|repass)\w{1,4} (?:pas |jamais "
                r"|rien )?[^.;]{0,12}?"
                r"\ba son tour\b",
            )
        ),
    ),
    # « suppose que le Client l'ait accepté », « à condition que nous l'ayons accepté »
    Choice(
        "approval",
        Pattern(
            r"\b(?:ait|aient|ayons|auront|aura|avons) (?:\w{4,14} )?(?:et )?(?:accept|agre|autoris|approuv"
            r"|donne (?:son|leur|notre) accord)\w{0,3}\b"
        ),
    ),
    # « dont elle donne le nom »
    Choice("declared", Pattern(r"\bdont (?:il|elle|elles|ils) (?:donn|indiqu|communiqu|precis|fai"
        r"|declar)\w{1,4}"
        r" (?:le |les |l'|connaitre )")),
)  # fmt: skip
