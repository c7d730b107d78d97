"""French wording of exclusivity."""

from typing import Final

from contract_checker.extraction.exclusivity.fr_freedom import (
    DEALINGS,
    DENIED,
    DURATION_BEFORE,
    FREE,
    HINDERED,
    TIED,
)
from contract_checker.extraction.exclusivity.fr_others import (
    GIVEN_BESIDE,
    NOT_THE_WORK,
    REFUSED_BESIDE,
    UNLESS_RIVAL,
)
from contract_checker.extraction.exclusivity.fr_rivals import NOT_PARTIES, RIVALS
from contract_checker.extraction.exclusivity.wording import ExclusivityWording
from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

# what a client does with a provider
_ENTRUST = one_of(
    r"confi(?:er|ez|e|ent|era|erons|eront|ons)|attribuer|adress(?:er|e|ent|era|eront|ons|ez)"
    r"|s'adress\w{1,5}|recourir|recour\w{1,5}|commander|f(?:aire|era|erons|ait|ont|eront) (?:pas "
    r"|jamais )?appel",
    r"faire (?:realiser|executer|assurer|traiter|repondre)|trait(?:er|e|era|erons) avec"
    r"|contract(?:er|e|era|erons) avec|passer (?:commande|des marches|par)|pass(?:e|era|erons|ons) par",
    r"emplo(?:yer|ie|ient|iera|ierons|yons)|solliciter|sollicite\w{0,3}|choisir|engager|retenir|mandater"
    r"|(?:se )?fournir (?:chez|aupres)|s'approvisionn\w{1,4}|travaill\w{1,5} avec|mettre en concurrence"
    r"|consult(?:er|e|ons|era) (?:vos|ses|des|d'autres)",
    r"envo(?:yer|ie|ient|yons)|enverr\w{1,4}|dirig(?:er|e|era|eons)|remettre (?:ses|les|des|nos"
    r"|leurs) appels"
    r"|iront|prend(?:re|rons|ra) (?=un autre|d'autres)|(?:repart|partag)\w{1,5}|promet\w{0,4}|reserv(?:er"
    r"|e|ent|era|ons)",
)
# what a provider does for a client
_WORKS_FOR = one_of(
    r"travaill(?:er|e|ent|era|erons|eront|ons|ez) pour|interv\w{2,6}|fournir|fourni(?:t|ra|rons)"
    r"|serv(?:ir|ons"
    r"|ez|ira|irons|irez|iront|ent)|sert",
    r"collabor\w{1,4}|contract(?:er|e|era) avec"
    r"|(?:propos|offr)\w{1,4} (?:ses|nos|leurs|des|vos) (?:services|prestations)"
    r"|assurer? des prestations|(?:realis|execut)\w{1,5}[^.;]{0,25}? pour",
    r"pret(?:er|e|era|erons|ent|eront)|oeuvr\w{1,5} pour|repond\w{0,4} (?:pour|aux? (?:appels?|clients?))"
    r"|pren\w{1,5} (?:\w{1,4} )?(?:appels|lignes|clients?)|prendr\w{1,5} (?:\w{1,4} )?appels|accept\w{1,5}"
    r"|recevoir|traiter? (?:\w{1,4} )?(?:appels|lignes) (?:de|d'|pour)|trait(?:er|e|era|erons) pour"
    r"|(?:se )?mett(?:re|ra|rons|ons) au service|decroch\w{1,5} pour|vend\w{1,4} (?:ses|leurs) services",
)
_PROVIDERS = (
    r"(?:prestataires?|operateurs?|fournisseurs?|centres?(?: d'appels?| de contacts?)?|entreprises?"
    r"|titulaires?"
    r"|societes?|partenaires?|sous-traitants?|maisons?|plate-?formes?|plateaux?|equipes? que)"
)
_OTHERS = one_of(
    rf"(?:a |d'|avec |aupres d'|de |par |chez |entre )?(?:autres|plusieurs|differents) {_PROVIDERS}",
    r"(?:a |avec |par |chez )?(?:un|des|tout|tous|d'autres) (?:autres? )?(?:tiers(?! d(?:es|u|e)\b)"
    r"|prestataires? (?:tiers|de son choix))",
    rf"(?:a |avec |par |aupres d'|chez )?(?:une?|toute?) autre {_PROVIDERS}",
    r"ailleurs|(?:a |avec |par |chez )?(?:nulle? autre|aucune? autre(?! \w)|(?:vos|ses|leurs) "
    r"concurrente?s?|personne d'autre|d'autres? que (?:vous|lui|elle|nous"
    r"|le |la |l')|d'autres\b(?! [a-z]{3})|qui (?:(?:il|elle|ils|elles|nous|on) \w{2,9}|bon lui semble"
    r"|lui plait))",
    r"(?:a |avec |par |chez )?(?:un |des |ses |vos |leurs )?concurrente?s? d(?:u|e) (?:centre|prestataire"
    r"|titulaire)",
)
_CLIENT_NAME = (
    r"(?:clients?|donneurs? d'ordres?|operateurs?|enseignes?|marques?|compagnies?|societes?|entreprises?"
    r"|journal|journaux|maisons?|banques?|assureurs?|mutuelles?|acteurs?|groupes?|editeurs?|voyagistes?"
    r"|organismes?|transporteurs?|distributeurs?|hopita\w{1,2}|bailleurs?|ville|annonceurs?"
    r"|fournisseurs? d'energie|etablissements?|institutions?|administrations?|collectivites?|cabinets?"
    r"|chaines?|plateformes?|federations?|caisses?)"
)
_COMPETITOR = one_of(
    r"(?:\w{1,14} )?concurrente?s?|acteurs? du meme secteur|aucune? autre \w{3,14}"
    r"(?: (?:du (?:meme )?(?:secteur|metier|marche)|de la (?:place|branche)))|riva(?:l|le|les|ux)\b",
    rf"(?:aucune?|nulle?|une?|toute?|d'|les) ?autres? {_CLIENT_NAME}|nulle? autre|personne d'autre"
    r"|d'autres? que (?:vous|lui|elle|nous|le |la |l')|qui (?:il|elle|ils|elles|nous|on|vous) \w{2,9}"
    r"|d'ailleurs\b|qui bon lui semble",
)
_ONLY = r"(?:vous|nous|lui|elle|eux|le |la |l'|ce |son |sa |notre |votre )"
_NOT = (
    r"(?:s'interdi\w{1,4}|s'abstien\w{1,4}|s'engage\w{0,3} a ?:? ?(?:- ?)?ne (?:pas |jamais )?|ne|n'"
    r"|renonce\w{0,2} a|defense (?:est faite )?(?:au? )?)"
)
_FREE = (
    r"(?:libres? (?:de|d')|(?:le )?droit (?:de|d')|faculte (?:de|d')|latitude (?:pour|de|d')|liberte "
    r"(?:de|d'|pour)"
    r"|possibilite (?:de|d')|loisible|peu(?:t|vent|x)\b|pouv(?:ons|ez)\b|pourr\w{1,4}"
    r"|rien n'(?:empeche|interdit)|(?:n'interdi\w{1,3}|n'empech\w{1,4}) (?:pas |nullement )"
    r"|gard\w{1,4} la main|reste\w? maitres?s?e? de|pas interdit|autorise\w{0,3} a|se reserve)"
)
_UNBOUND = (
    r"(?:(?:n'est|n'etes|n'es|n'etait|ne sera|ne sommes|ne serons|ne seront|ne sont|sans etre) (?:pas "
    r"|point "
    r"|nullement |aucunement )?(?:tenus?|tenues?|oblige\w{0,2}|contraint\w{0,2}|astreint\w{0,2}|lie\w{0,2})"
    r"|ne (?:s'oblige|s'engage|promet) (?:pas|nullement|point)|(?:rien|aucun\w? \w{1,12}|ne) (?:ne "
    r")?(?:nous |l'"
    r"|vous |les )?(?:oblige|contrai\w{1,3}|impose|force))"
)

_GRANTED = r"(?:ainsi )?(?:consenti|accord|confer|octroy|donn|reconnu|conced)\w{1,2}"
_CUES: Final = (
    (
        "exclusi", "autres prestataires", "autres fournisseurs", "autres operateurs", "autre prestataire",
        "concurrent", "rival", "rivaux",
        "tiers", "unique", "autre entreprise", "autre operateur", "autre centre", "seul prestataire",
        "seul titulaire", "seul fournisseur", "seuls fournisseurs", "autres clients", "autre client",
        "autres centres", "autres entreprises", "autres societes", "autre societe", "nul autre",
        "aucun autre",
        "aucune autre", "personne d'autre", "un autre", "une autre", "tout autre", "toute autre",
        "d'autres que", "d'autre que", "d'autres ", "qui il", "qui elle",
        "qui nous", "qui on",
        "qui bon", "ailleurs", "que vous", "que nous", "que lui", "qu'a ", "qu'au ",
        "pour nous seul", "plusieurs",
        "tous les appels", "tous ses appels", "totalite", "integralite", "monopole", "au seul", "a la seule",
        "seule pour", "seul pour", "propres ", "en regie", "en interne", "se partag", "n'interdit",
    ),
)  # fmt: skip
EXCLUSIVITY: Final = ExclusivityWording(
    cues=_CUES,
    quantities=QUANTITIES,
    named=Pattern(
        r"\bexclusivites?\b|\ba titre exclusif\b|\b(?:contrat|marche|accord(?:-cadre)?|convention|relation"
        r"|partenariat)\b[^.;]{0,25}?\b(?:non[- ])?exclusi(?:f|ve)s?\b"
    ),
    rivals=RIVALS,
    not_parties=NOT_PARTIES,
    given=(
        *GIVEN_BESIDE,
        Choice(
            "client",
            Pattern(
                any_of(
                    # « s'adresse exclusivement au titulaire », « confier au seul Prestataire »
                    rf"\b{_ENTRUST}\b[^.;]{{0,60}}?\b(?:exclusivement|uniquement|au seul|a la seule|a "
                    rf"titre exclusif"
                    rf"|en exclusivite)\b(?! (?:depuis|en |dans |sur |par |aux? (?:pharm|urgen|appel)))",
                    r"\b(?:exclusivement|uniquement|a titre exclusif|en exclusivite)\b[^.;]{0,20}?\b(?:confi"
                    r"\w{1,4}|recour\w{1,3}) ?(?:a |au )",
                    r"\b(?:(?:notre|son|leur|votre) (?:seul|unique) (?:et unique )?(?:prestataire|titulaire"
                    r"|fournisseur|centre d'appels|centre|partenaire)|(?:seul|unique)s? (?:prestataire"
                    r"|fournisseur"
                    r"|titulaire|centre)s? (?:du|de la|de l'|de notre|attitre\w?) ?(?:client|enseigne"
                    r"|acheteur"
                    r"|groupe|marque|banque|ville)?)\b",
                    # « ne fera appel à nul autre », « n'employons que vous »
                    rf"(?<![a-z]){_NOT} ?[^.;]{{0,40}}?\b{_ENTRUST}\b[^.;]{{0,60}}?\b(?:{_OTHERS}|aucune? "
                    rf"autre"
                    rf" {_PROVIDERS})",
                    rf"(?<![a-z])n(?:e |')(?:\w{{1,5}} ){{0,2}}?{_ENTRUST} ?(?:[^.;]{{0,40}}? )?qu(?:e "
                    rf"(?:par "
                    rf"|avec |chez )?{_ONLY}|'(?:a|au|avec|aupres de) ?(?:{_ONLY}|titulaire|prestataire"
                    rf"|centre))",
                    r"\b(?:tou(?:s|tes)|totalite|ensemble|integralite)\b[^.;]{0,40}?\b(?:appels|lignes"
                    r"|flux"
                    r"|contacts|prestations|besoins)\b[^.;]{0,60}?\b(?:chez|a|par) "
                    r"[^.;]{0,40}?\b(?:et (?:a |chez "
                    r"|par )?(?:nul autre|personne d'autre|lui seul|elle seule)|seule?\b|exclusivement)",
                    # « le contrat réserve au centre tous les appels de l'enseigne »
                    r"\breserv(?:e|ent|era|ons)\b[^.;]{0,50}?\b(?:tous (?:les|ses|nos)|toutes (?:les|ses"
                    r"|nos)"
                    r"|la totalite (?:de|des)|l'ensemble (?:de|des)) (?:ses |nos |leurs )?(?:appels"
                    r"|lignes|flux"
                    r"|contacts|prestations|campagnes|commandes)\b",
                    rf"\bmonopole\b[^.;]{{0,50}}?\b(?:appels|{PARTIES.provider})\b",
                )
            ),
        ),
        Choice(
            "provider",
            Pattern(
                any_of(
                    # « s'interdit de travailler pour un concurrent », « ne prêtera son concours à nul autre »
                    rf"(?<![a-z]){_NOT} ?(?:peu\w{{1,4}} |pourr\w{{1,4}} |saurai\w{{1,3}} |doi\w{{1,4}} "
                    rf"|pas )?"
                    rf"[^.;]{{0,80}}?\b{_WORKS_FOR}\b[^.;]{{0,100}}?\b(?:{_COMPETITOR}|un autre \w+$)",
                    rf"(?<![a-z])n(?:e |')(?:\w{{1,5}} ){{0,2}}?{_WORKS_FOR} ?(?:[^.;]{{0,20}}? )?que "
                    rf"(?:pour )?"
                    rf"{_ONLY}",
                    rf"\bn(?:e |')[^.;]{{0,15}}?\bd'autres? {_CLIENT_NAME} que\b",
                    # « le Prestataire ne démarche les particuliers pour aucun autre fournisseur »
                    rf"\b(?:{PARTIES.provider})\b[^.;]{{0,15}}? {_NOT} ?[^.;]{{0,60}}?\b(?:pour|au profit d'"
                    r"|au service d') ?(?:aucune?|nulle?) autre\b",
                    rf"\b(?:{PARTIES.provider})\b[^.;]{{0,40}}?\b(?:travaill|consacr|reserv)\w{{1,5}}\b"
                    rf"[^.;]{{0,40}}?\b(?:exclusivement|uniquement|au seul|pour la seule|pour le seul)\b"
                    rf" ?(?:pour |a |au )?(?:le |la |l'|notre )?(?:{PARTIES.client})",
                )
            ),
        ),
    ),
    # « aux frais et risques du titulaire défaillant »
    substituted=Pattern(
        r"\bdefaillan\w{2}s?\b|\bcarence|\bfrais et risques|\bmise en demeure|\bresili"
        r"|\bmanque(?:ment|a )|\bdebord"
    ),
    refused=(
        *REFUSED_BESIDE,
        Choice(
            "client",
            Pattern(
                any_of(
                    # « se réserve la faculté de confier des prestations identiques à d'autres »
                    rf"(?<!\bne )(?<!pas )(?<!pas le "
                    rf")\b{_FREE}[^.;]{{0,50}}?\b{_ENTRUST}\b{NOT_THE_WORK}[^.;]{{0,80}}?\b{_OTHERS}"
                    rf"(?!\w){NOT_THE_WORK}",
                    rf"(?<![a-z]){_FREE} ?[^.;]{{0,30}}?\bappel\w{{1,3}} qui\b",
                    rf"(?<![a-z]){_UNBOUND} ?[^.;]{{0,40}}?\b{_ENTRUST}\b[^.;]{{0,50}}?\b(?:seul"
                    rf"|exclusivement"
                    rf"|uniquement|totalite|ensemble|exclusivite|tous|toutes|que (?:par |a |avec )?{_ONLY})",
                    rf"\bn(?:e |')(?:est|sera|serez|etes|serons) (?:pas |plus )?(?:notre|son|leur|le) "
                    rf"(?:seul|unique)"
                    rf" {_PROVIDERS}|\baucun droit exclusif\b|\bn(?:e |')(?:est|sera|serez|etes) pas (?:le "
                    rf"|la )?(?:seul|seuls"
                    rf"|seule)\b",
                )
            ),
        ),
        Choice(
            "provider",
            Pattern(
                any_of(
                    # « demeure libre de servir d'autres clients »
                    rf"(?<!\bne )(?<!pas )(?<!pas le "
                    rf")\b{_FREE}[^.;]{{0,30}}?\b{_WORKS_FOR}\b[^.;]{{0,60}}?\b(?:d'autres "
                    rf"{_CLIENT_NAME}"
                    rf"|{_COMPETITOR}){UNLESS_RIVAL}",
                    # « et vous pour en recevoir d'ailleurs »
                    r"\bet vous (?:\w{1,8} )?(?:pour |d'|de )en (?:recevoir|prendre|traiter"
                    r"|accepter)\b[^.;]{0,30}?"
                    r"\b(?:ailleurs|d'autres)",
                )
            ),
        ),
    ),
    denied=DENIED,
    bound=(
        Choice(
            "both",
            Pattern(
                r"\bde part ni d'autre\b|\breciproque\w{0,4}\b|\bmutuellement\b"
                r"|\b(?<!la )(?<!une )(?<!des )(?<!les )mutuel(?:le)?s?\b(?! (?:n'|ne |conf|accord|peu))"
                r"|\bde part et d'autre\b"
                r"|\b(?:chacune|aucune"
                r"|l'une ou l'autre|l'une) des parties\b|\bles parties\b"
            ),
        ),
        # whose freedom it is: the one who entrusts, or to whom exclusivity is given by the other
        Choice(
            "client",
            Pattern(
                any_of(
                    rf"\b(?:{PARTIES.client})\b[^.;]{{0,60}}?\b(?:{_ENTRUST}|accord\w{{1,4}}|conced\w{{1,4}}"
                    rf"|conser\w{{1,4}}|garanti\w{{0,3}}|reserve\w{{0,2}}|consent\w{{0,3}})\b",
                    # « L'exclusivité consentie par le Client », « L'exclusivité accordée au Prestataire »
                    rf"\bexclusivite {_GRANTED} (?:par (?:le |la |l')?(?:{PARTIES.client})"
                    rf"|(?:au |a la |a l')(?:{PARTIES.provider}))\b",
                    r"\bvous (?:confer|accord|consent|donn|garanti|reserv)\w{1,4} (?:\w{1,6} "
                    r")?(?:l')?exclusivite\b"
                    r"[^.;]{0,30}?\bnos\b",
                    rf"\b(?:confer|accord|consent|donn|garanti|reconn|benefici|dispos"
                    rf"|reserv)\w{{0,6}}\b[^.;]{{0,30}}?\bexclusivite\b[^.;]{{0,30}}?\b(?:au |a la "
                    rf"|a l')(?:{PARTIES.provider})\b",
                    rf"\b(?:{PARTIES.provider})\b[^.;]{{0,30}}?\b(?:benefici\w{{1,4}}|dispos\w{{1,3}}"
                    rf"|joui\w{{1,4}}|detien\w{{1,3}}|en a|aura)\b[^.;]{{0,25}}?\bexclusivite",
                    r"\b(?:notre|son) (?:seul|unique) (?:prestataire|titulaire|fournisseur|centre)\b",
                )
            ),
        ),
        Choice(
            "provider",
            Pattern(
                any_of(
                    rf"\b(?:{PARTIES.provider})\b[^.;]{{0,50}}?\b(?:s'interdi|s'engage|ne peut|ne pourra"
                    rf"|ne saurait|libre|renonce)",
                    rf"\b(?:{PARTIES.provider})\b[^.;]{{0,40}}?\b(?:travaill|interv|reserv"
                    rf"|consacr)\w{{1,5}}\b[^.;]{{0,60}}?\bexclusi",
                    rf"\bexclusivite\b[^.;]{{0,40}}?\b(?:au |a la |a l'|au (?:profit|benefice) (?:du |de "
                    rf"la |de l'))"
                    rf"(?:{PARTIES.client})\b",
                )
            ),
        ),
    ),
    free=FREE,
    tied=TIED,
    # « s'interdit toute autre cave du canton ; au-delà, il est libre »
    parts=Pattern(r" ?; ?|,? mais |, (?:tandis|alors) que |,? en revanche,? |, quand "),
    hindered=HINDERED,
    dealings=DEALINGS,
    duration_before=DURATION_BEFORE,
)
