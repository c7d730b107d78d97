"""French wording of who else takes part of the calls, or is served beside: by nobody's name."""

from typing import Final

from contract_checker.extraction.language.choices import Choice, Choices
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

# what the contract is about, so that no errand is taken for it
_WORK = (
    r"(?:appels?|lignes?|contacts?|flux|prestations?|services?|besoins|campagnes?|numeros?|standard"
    r"|conversations?|missions?|operations?|accueil|prospection|enquetes|commandes?|volumes?|heures)"
)
_MAY = one_of(
    r"(?:se|nous) reserv\w{1,4} (?:(?:le droit|la faculte|la possibilite|la liberte|toute latitude) )?"
    r"(?:de |d'|pour )",
    r"(?:rien|aucune \w{3,14}|aucun \w{3,14}) (?:ne |n')(?:lui |nous )?(?:interdi\w{1,3}|empech\w{1,4}"
    r"|defend\w{0,3}|fait obstacle|s'oppose) [^.;]{0,50}?(?:de |d'|a ce qu[e'])",
    r"(?:est|reste|demeure|restons|sommes|sont|restent) (?:toujours |entierement )?libres? (?:de |d')",
    r"(?:peu(?:t|vent)|pourr\w{1,4}|pouvons) (?:aussi |egalement |toujours |a tout moment |par ailleurs )?",
)
_TAKE = (
    r"(?:(?:confi|assur|trait|ger|execut|realis|exerc|absorb|attribu|repart|partag)\w{1,4}|recevoir"
    r"|re(?:prendre|mettre)|prendre|repondre|s'adresser|recourir|faire(?: [a-z]{5,12})?)"
)
_ALIKE = (
    r"(?:similaires?|identiques?|analogues?|comparables?|semblables?|de meme (?:nature|type)|en cause"
    r"|concernee?s?|objet)"
)
# what is given elsewhere, with nothing between it and its verb: « confier le nettoyage » gives no call
_OBJECT = (
    r"(?:(?:a |sur |pour )?(?:(?:tout ou |une |en )?part(?:ie)?|la (?:moitie|totalite)|l'integralite|le reste"
    r"|l'ensemble|certaine?s|plusieurs) ?)?(?:de |des |du |d'|de la |de l'|les |le |la |l'|ces |cette |ses "
    r"|nos |leurs |tous |toutes |une |aux? |a ){0,2}(?:memes |autres )?(?:appels?|contacts?|flux"
    r"|conversations?|communications|courriels|tchats?|lignes?|standard|permanences? telephoniques?"
    r"|accueil telephonique|campagnes?|prospection|enquetes|prises? de commandes?|commandes|volumes?"
    rf"|(?:prestations?|services?|missions?|operations?|besoins|heures) {_ALIKE}"
    r"|(?:(?<=partie des )|(?<=part des )|(?<=partie de ses )|(?<=memes ))"
    r"(?:prestations?|services?|missions?|operations?|besoins|heures)"
    r"|prestations?(?= (?:a|par|avec|en)\b| du (?:contrat|marche)))\b"
)
# « confier à d'autres prestataires le nettoyage et les services d'accueil de ses sièges »
NOT_THE_WORK: Final = (
    r"(?! (?:le |la |les |l')(?![^.;]{0,50}?\b(?:appels?|lignes?|contacts?|flux|prestations?|conversations?"
    r"|courriels?|telephon\w+|campagnes?|volumes?|missions?|besoins|marche|operations?|activites?|relation"
    r"|services?(?! (?:d'accueil|de [a-z]{6})))\b))"
)
# « à d'autres », « par ses propres agents », « en régie »
_ELSEWHERE = one_of(
    r"(?:a|par|avec|aupres|chez|entre) (?:d'|de )?(?:(?:plusieurs |divers )?autres"
    r"(?= |,|$|\.)(?! (?:fins?|titres?|horaires|dates?|sites?|plateaux|taches|agents|conseill\w+"
    r"|personnes)))",
    r"(?:a|par|avec|aupres d[e']|chez) ?(?:une? |des |quelque |tout )(?:confreres?|concurrente?s?|tierces?"
    r"|(?:autres? )?(?:prestataires?|centres?|entreprises?|societes?|maisons?|agences?) (?:de son choix"
    r"|de notre choix|tiers|tierces?|concurrente?s?))",
    r"(?:par|avec) (?:ses|nos|leurs) propres (?:agents|equipes|moyens|services|conseillers|salaries"
    r"|personnels?|collaborateurs|forces|telephonistes|guichets|clercs|employe\w{1,3}|bureaux)",
    r"en (?:regie|interne|propre)\b",
)
_RIVAL = one_of(
    r"(?:une? |des |les |tout |toute |aucune? |d'une? |d'aucune? |ses |nos |leurs )(?:autres? )?"
    r"(?:[a-z'-]{2,16} ){0,3}?(?:concurrente?s?|riva(?:l|le|ux|les))\b",
    r"(?:d'|a |pour )?(?:aucune? |nulle? |une? |toute? |d')autres? (?:[a-z'-]{4,16})",
)
_SERVES = one_of(
    r"(?:n'affect|n'emplo|n'engag|n'attribu|ne mobilis|ne plac|ne pret|ne lou)\w{1,4}",
    r"ne (?:met|mettra|mettent|mettront)",
    r"(?:s'interdi\w{1,4}|s'abst\w{3,8}|renonc\w{1,4}) (?:de |d'|a )(?:affecter|mettre|placer|employer"
    r"|fournir|servir|travailler|preter|proposer|offrir|vendre|assurer|rendre|accepter|assister)",
)
_THIRD_PARTIES = one_of(
    r"(?:des|d'autres|a des|a d'autres|pour des|pour d'autres|aux|pour le compte de) (?:tiers|clients?"
    r"|clientes|societes|entreprises|marques|enseignes|donneurs d'ordres?)",
    r"(?:a|pour) (?:d'autres(?= ?[,.;)]|$)|autrui|qui (?:il|elle) (?:veut|voudra|l'entend))",
)
_IF_NO_RIVAL = (
    r"[^;]{0,20}?\b(?:pourvu|a (?:la )?condition|sous reserve|des lors) [^.;]{0,20}?\b(?:aucune?|ne|n'|pas"
    r"|concurren\w{1,4})\b"
)
UNLESS_RIVAL: Final = rf"(?!{_IF_NO_RIVAL})"
_WORKS = (
    r"(?:servir|travailler(?: pour)?|oeuvrer|appeler|repondre|intervenir|prendre des (?:appels|commandes)"
    r"|vendre ses services|louer ses services|proposer ses services|offrir ses services"
    r"|(?:fournir|rendre|assurer) (?:des|de tels|les memes|ses) (?:services|prestations))"
)

GIVEN_BESIDE: Final[Choices] = (
    Choice(
        "client",
        Pattern(
            any_of(
                # « recourt au Prestataire seul pour les appels de nuit »
                r"\b(?:s'adress|recour|confi|fai(?:t|re|ra)? appel|remet|reserv)\w{0,5} [^.;]{0,40}?"
                r"\b(?:a|au|a la|a l') ?[\w' -]{2,30}? seule?\b(?! [a-z]{3,14} (?:de|du|des))"
                rf"[^.;]{{0,40}}?\b{_WORK}\b",
                # « s'interdit de faire appeler ses abonnés par un autre que le Centre »
                r"\b(?:s'interdi\w{1,4} de|s'abst\w{3,8} de|renonc\w{1,4} a|ne (?:peut |pourra |doit )?)"
                r" ?(?:faire|fai[st]\w{0,3}|fera) [a-z]{5,12} [^.;]{0,60}?\bpar (?:une? autre|d'autres"
                r"|un tiers"
                r"|quiconque|nul autre|personne d'autre|aucune? autre)\b",
            )
        ),
    ),
    Choice(
        "provider",
        Pattern(
            any_of(
                # « ne met ses équipes au service d'aucun autre voyagiste », « n'affecte pas à un concurrent »
                rf"\b{_SERVES}\b[^.;]{{0,40}}?\b(?:a|au service|pour|au profit|d')[^.;]{{0,60}}?\b{_RIVAL}",
                # « peut servir des tiers, pourvu qu'aucun ne soit assureur »
                rf"\b{_MAY}{_WORKS} (?:{_THIRD_PARTIES}|{_RIVAL})\b{_IF_NO_RIVAL}",
            )
        ),
    ),
)
REFUSED_BESIDE: Final[Choices] = (
    Choice(
        "client",
        Pattern(
            any_of(
                # « se réserve de confier à d'autres », « rien n'interdit de traiter par ses propres agents »
                rf"(?<!\bne )\b{_MAY}[^.;]{{0,12}}?\b{_TAKE} {_OBJECT}[^.;]{{0,60}}?\b{_ELSEWHERE}",
                # « d'assurer par ses propres clercs, ou de remettre à d'autres, une part des appels »
                rf"(?<!\bne )\b{_MAY}[^.;]{{0,12}}?\b{_TAKE} {_ELSEWHERE}(?: (?:prestataires|centres"
                rf"|entreprises|societes|maisons))?(?:,? ou (?:de )?[a-z]{{6,12}} {_ELSEWHERE})?,? {_OBJECT}",
                r"\b(?:se|nous) reserv\w{1,4} (?:(?:le droit|la faculte|la possibilite|la liberte) )?"
                r"(?:de |d')(?:faire appel|recourir|s'adresser|avoir recours) a d'autres"
                r" (?:centres?|prestataires?|entreprises?|societes?|maisons?|operateurs?|fournisseurs?)",
                # « aucun monopole n'est consenti »
                r"\b(?:aucun|nul|pas de|sans|ni) monopole\b",
                # « aucun ne peut prétendre à la totalité des appels »
                r"\b(?:aucune?|nul|ni l'un ni l'autre|pas|ne|n')\b[^.;]{0,30}?\b(?:pretendre?"
                r"|revendiqu\w{1,4}"
                r"|exig\w{1,4}|se prevaloir) [^.;]{0,12}?\b(?:integralite|totalite|ensemble|tous) "
                rf"[^.;]{{0,20}}?{_WORK}\b",
                # « deux prestataires se partagent les appels »
                r"\b(?:deux|trois|quatre|plusieurs) (?:prestataires|fournisseurs|centres|titulaires"
                r"|entreprises"
                r"|societes|operateurs|maisons) (?:se (?:partagent|repartissent|relaient)|se partageront"
                rf"|concourent|assurent conjointement)\b[^.;]{{0,40}}?\b{_WORK}",
            )
        ),
    ),
    Choice(
        "provider",
        Pattern(
            # « peut travailler pour des tiers »
            rf"(?<!\bne )\b{_MAY}{_WORKS} {_THIRD_PARTIES}\b{UNLESS_RIVAL}"
        ),
    ),
)
