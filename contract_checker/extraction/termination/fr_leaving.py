"""French ways to end or suspend a contract without naming it: leaving, letting go, taking work away."""

from typing import Final

from contract_checker.extraction.language.fr_numbers import NUMBER
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_EACH = one_of(
    r"chacun(?:e)?(?: d(?:e nous|'eux|es (?:deux )?(?:parties|signataires|contractants)))?",
    r"(?:chaque|l'une ou l'autre|l'une? des(?: deux)?|toute) (?:parties?|contractants?|signataires?|cote)",
    r"l'un(?:e)? (?:ou|comme) l'autre|les (?:deux )?(?:parties|contractants|signataires)",
    r"l'un (?:d'entre nous|des deux|de nous deux)|tous (?:les )?deux",
)
_WHO = one_of(PARTIES.client, PARTIES.provider, _EACH, r"nous|vous|on|ils?|elles?|celui-ci|celle-ci")
MAY: Final = one_of(
    r"peu(?:t|x|vent)|pouvons|pouvez|pourr\w{1,5}|se reserve\w{0,3}|nous reserv\w{2,4}|est en droit"
    r"|(?:est|sont|etait|etaient|sera|sommes|serait) (?:\w{1,10} )?(?:fonde|libre|autorise|admis"
    r"|en droit)\w{0,2}",
    r"(?:a|ont|avons|avez|aura|auront|garde|conserve)\w{0,2} (?:le |la |un )?(?:droit|faculte|possibilite"
    r"|liberte"
    r"|loisir)",
    r"(?:autoris|permet|permett|habilit|laiss)\w{0,5}|le droit|faculte|possibilite|libre a|loisible"
    r"|il suffi\w{1,5}",
)
_OBJECT = one_of(
    r"contrats?|marches?|conventions?|accords?(?:-cadres?)?|relations?|collaboration|partenariat|mission"
    r"|prestations?|services?|aventure|lots?|lignes?|commandes?|activite|production|engagements?",
)
# « la convention », « notre collaboration », « l'un des services »
_THE_OBJECT = (
    rf"(?:(?:avec|a|au|aux|de|du|des|le|la|les|notre|nos|votre|vos|ce|cette|l|d|un|une|tout|toute|present"
    rf"|presente"
    rf"|ou plusieurs|partie|leur)[ '])+(?:\w{{1,12}} )?{_OBJECT}"
)
GOES: Final = one_of(
    r"se (?:departir|defaire) (?:du|de la|de l'|de ce|de notre|de votre)|(?:aller )?voir ailleurs"
    r"|faire cesser",
    r"(?:nous|vous|le|la) quitter|cesser toute (?:relation|collaboration|activite)|ne plus (?:nous|vous"
    r"|lui) (?:confier|adresser)|amputer (?:le perimetre|la mission)|renoncer (?:a la suite|au reste"
    r"|a la convention|a l'accord"
    r"|au contrat|au marche)|rendre son tablier",
    r"s'en tenir la|en rester la|se desister|s'en aller|se (?:delier|degager|desengager|dedire|retirer"
    r"|separer|quitter|liberer)|nous (?:quitter"
    r"|separer)",
    r"(?:re)?prendre (?:sa|leur|notre|votre) liberte|(?:sortir|partir|se retirer)(?! (?:de la|en|le|a|chez"
    r"|vers) )"
    r"|tirer sa reverence",
    r"conged\w{2,4}|remercier (?:le |son |notre |votre )|se passer d(?:e|u|es) (?:nos |vos |ses )?services?",
    r"rompre(?! (?:la glace|le silence|le secret))|y mettre (?:fin|un terme)|(?:tout )?(?:arreter|cesser"
    r"|stopper)"
    rf"(?! d)(?: {_THE_OBJECT}|(?= (?:la|tout|net|un|deux|trois|\d|quand|des|sans)\b)|$|(?=[,.]))",
    rf"(?:quitter|abandonner|abreger|ecourter|interrompre|clore|clotur\w{{1,2}}|defaire"
    rf"|denouer) {_THE_OBJECT}",
    r"(?:nous |vous |lui |leur )?(?:retirer|reprendre|enlever|oter|retrancher|distraire"
    r"|soustraire) (?:[\w']{1,10} ){0,6}?"
    r"(?:services?|lignes?|lots?|files?|flux|missions?|prestations?|perimetre|activites?)"
    r"(?=[^.;]{0,90}?\b(?:jours?|semaines?|mois|preavis|preven\w{1,4}|avert\w{1,5}|sans)\b)",
    # « retirer le seul périmètre Filéo si la marque cesse d'être vendue »
    r"(?:retirer|reprendre|enlever|retrancher|distraire|soustraire) (?:(?:le|la|les|du (?:contrat"
    r"|marche)) ){1,2}(?:seule?s? )?"
    r"(?:perimetre|service|ligne|lot|mission|activite)s?\b(?=[^.;]{0,60}?\b(?:si|s'|lorsque|quand|en cas"
    r"|des lors)\b)",
    r"cess(?:er|ions|iez|ent|e) (?:de (?:repondre|travailler|servir|faire appel|recourir)|la collaboration"
    r"|les prestations|le service|(?:l'|son )activite)",
)
_NOW = one_of(
    r"(?:suspend|interrompt|resilie|denonce)(?:ra)? (?:la |le |les |l'|ce |cette )"
    + _OBJECT
    + r"|s'en va|se (?:delie|degage|desengage|retire|separe|quitte|libere)(?:nt)?|nous (?:quittons|separons)",
    r"repren\w{1,5} (?:sa|leur|notre|votre) liberte|(?:part|sort|partons|sortons|sortez|partez)(?:ent)?"
    r"(?! (?:d'|de (?!la relation|l'accord|notre)|en |a la |au ))",
    rf"arret(?:e|ons|ez|ent)(?: {_THE_OBJECT}| tout|(?=,| un| deux| trois| \d| net))"
    rf"|(?:quitte|rompt|rompons|romps|stoppe|cesse|met fin a|mettons fin a)(?:nt)? {_THE_OBJECT}",
    r"congedi(?:e|ent|ons)|met(?:s|tons)? (?:fin|un terme) (?:a|au|aux)\b",
)
# what only one who may do it at will does: « du jour au lendemain », « deux mois plus tard »
_AT_WILL = one_of(
    r"du jour au lendemain|a tout moment|quand (?:il|elle|on|nous|bon)|sans (?:preavis|delai|motif|prevenir"
    r"|explication|raison|un mot|attendre|frais|indemnite)|sur-le-champ|immediat\w{0,6}|(?:de"
    r"|avec) (?:un )?preavis"
    r"|sur simple",
    rf"(?:apres |moyennant |sous |avec )?{NUMBER}(?: \({NUMBER}\))? (?:jours?|semaines?|mois)(?: \w{{1,10}})?"
    r" (?:plus tard|avant|plus tot|a l'avance|d'avance|apres|de preavis)",
)

# « Sortie anticipée : 3 mois de préavis », « une faculté de sortie », « vaut fin du marché »
NOMINAL: Final = any_of(
    r"(?<!plan de )(?<!phase de )(?<!periode de )(?<!plans de )\b(?:sortie|rupture|fin anticipee"
    r"|depart anticipe)(?: (?!de stock"
    r"|conventionnelle)\w{1,12}){0,3}? ?"
    r"(?::|\||,|a l'initiative|a la main|par|moyennant|avec|sans|sous|possible|sur)[^.;]{0,60}?\b"
    rf"(?:preavis|a tout moment|{NUMBER} (?:jours?|semaines?|mois)|sans (?:preavis|motif|frais|indemnite))",
    r"\b(?:porte|faculte|droit|clause|possibilite|option) de (?:sortie|rupture|depart|retrait)\b",
    r"(?:\b(?:vaut|valent|vaudra|vaudront|emport\w{1,4}|entrain\w{1,4}|provoqu\w{1,4}|signifi\w{1,4}"
    r"|precipit\w{1,4}"
    r"|autoris\w{1,4}"
    r"|donn\w{1,4} lieu a|justifi\w{1,4}|permet\w{0,3})|[=→:]) (?:a )?(?:la |le |l')?(?:fin|rupture|arret"
    r"|extinction|sortie"
    r"|terme|depart)(?: (?:immediate?|anticipee?|definiti\w{1,3}|automatique))? (?:du|de la|de l'|de notre"
    r"|de votre|des)"
    rf" ?{_OBJECT}",
    rf"\b{_OBJECT}\b[^.;]{{0,30}}?\b(?:tombe|s'eteint|s'arrete|s'interrompt|cesse|devient caduc\w{{0,3}}"
    rf"|est caduc\w{{0,3}})"
    r"\b[^.;]{0,40}?\b(?:si|en cas|des lors|lorsqu\w{1,2}|aussitot|de plein droit (?:si|en|des))\b",
)
LEAVES: Final = any_of(
    NOMINAL,
    # « chacun peut s'en aller », « nous autorise à rompre »
    rf"\b{MAY}\b[^.;]{{0,150}}?\b{GOES}(?=\W|$)",
    rf"\b{_WHO}\b(?: (?!ca\b)[\w'-]{{1,14}}){{0,4}}? (?:{_NOW})(?=\W|$)[^.;]{{0,60}}?\b{_AT_WILL}",
    rf"\b{_AT_WILL}\b[^.;]{{0,60}}?\b{_WHO}\b(?: [\w'-]{{1,14}}){{0,3}}? (?:{_NOW})(?=\W|$)",
    rf"(?:: |, |^){_WHO}(?: [\w'-]{{1,14}}){{0,2}}? (?:repren\w{{1,5}} (?:sa|leur) liberte|rend son tablier)",
    r"\b(?:ampute|retire|enleve|reprend)\w{0,3} (?:le perimetre |du perimetre )(?:d'un|de|un|une)\b",
    r"\b(?:perd|perdra|perdront) (?:aussi |alors )?(?:le marche|le contrat|la convention)\b",
    r"\bnous nous (?:quittons|separons)\b|\bsouhait\w{1,6} que (?:nous|vous) cess\w{1,4}",
    # « le marché peut être arrêté par l'acheteur », « la mission pourra prendre fin avant terme »
    rf"\b{_OBJECT}\b[^.;]{{0,50}}?\b{MAY} (?:\w{{1,14}} )?(?:etre (?:\w{{1,14}} )?(?:arrete|interrompu"
    rf"|rompu|denonce"
    rf"|clos|stoppe|abrege|ecourte|retire|clotur)\w{{0,4}}|prendre fin|cesser|s'arreter|s'interrompre)",
    rf"\b{_OBJECT}\b[^.;]{{0,40}}?\b(?:est|sera|seront|sont) (?:\w{{1,14}} )?(?:rompue?|denoncee?|arretee?"
    rf"|reputee?"
    rf" rompue?)s?\b[^.;]{{0,40}}?\b(?:de plein droit|par (?:le|la|l')|sans|d'office)",
    rf"\b{_OBJECT}\b[^.;]{{0,30}}?\b(?:prend|prendra|cesse|cessera) (?:fin )?(?:(?:de plein droit|d'office)"
    rf"(?! (?:le|au|a l)\b)|immediatement|par anticipation|avant (?:son |le )terme)",
)
# « couper les lignes jusqu'au règlement », « interrompre pour un temps le service »
_UNTIL = (
    r"(?=[^.;]{0,60}?\b(?:jusqu|tant que|pour un temps|temporaire|le temps|pendant|regl|paie|impay"
    r"|provisoire))"
)
SUSPENDS: Final = any_of(
    r"\b(?:coup(?:er|e|ons)|geler|debrancher|interrompre|suspendre|mettre en (?:pause|sommeil|suspens)"
    r"|arreter|cesser)(?: [\w'-]{1,12}){0,4}? (?:le |la |les |l'|ses |nos |vos |des )?"
    r"(?:lignes?|services?|prestations?|flux|contrat|appels|activite|execution|mission|production|marche)\b"
    + _UNTIL,
    r"\b(?:arret|cess|refus)(?:e|er|ons|ez|ent|era|erons) (?:alors )?de (?:repondre|traiter|decrocher|servir"
    r"|prendre|travailler)\b|\bne (?:decroch|repond|trait)\w{0,4} plus\b" + _UNTIL,
    r"(?:interrompre|suspendre|geler) (?:pour un temps|temporairement|provisoirement|momentanement|un temps)"
    r" (?:le |la |les |l'|tout |ses )?\w{4,14}",
)
EXIT_TABLE: Final = Pattern(
    r"\b(?:qui|partie|par qui|titulaire du droit|a l'initiative|initiative|auteur|preavis|avis|sortie"
    r"|resili\w{1,7}"
    r"|rupture|indemnite|motif de (?:sortie|fin))\b"
)
