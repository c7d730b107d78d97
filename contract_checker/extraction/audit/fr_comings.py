"""French wording of inspections that go by no such name: who comes in, looks on, checks a count."""

from typing import Final

from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.wording import any_of

_PLACE = (
    r"(?:sites?|plateaux?|locaux|bureaux|centres?|installations|production|etablissements?|implantations?"
    r"|plate-?formes?|ateliers?)"
)
_BOOKS = r"(?:livres|comptes|comptabilite|registres|pieces|systemes|dossiers|documents|journaux|donnees)"
_CHECKS = r"(?:verifications?|controles?|audits?|visites?|inspections?)"
_ENTERS = (
    r"(?:entre(?:r|nt|ra|ront)?|penetr\w{1,5}|se presente\w{0,4}|accede\w{0,3}|se rend\w{0,4}|vien\w{1,5}"
    r"|passe(?:r|nt|ra|ront)?|se deplace\w{0,3})"
)
_IN = (
    rf"(?:dans|sur|aux?|a) (?:les? |la |l'|ses |ces |leurs? |son |notre |l'une? d(?:es|e ses|e leurs) "
    rf"|chacun des )?"
    rf"{_PLACE}\b"
)
_SENT = one_of(
    r"(?:representants?|envoyee?s?|agents?|deleguee?s?|mandataires?|controleurs?|auditeurs?|inspecteurs?"
    r"|eluee?s?|direct(?:eur|rice)s?|president\w{0,2}|responsables?)",
    r"(?:personne|quiconque|celui|celle|cabinet|expert|tiers)s? (?:qu[e'] ?|que )(?:il |elle |ils |elles )?"
    r"(?:mandat|design|delegu|envo|accredit|chois)\w{1,4}",
    PARTIES.client,
)
# « Un organisme contrôle chaque année les extincteurs du plateau »
_NO_EQUIPMENT = (
    r"(?![^.;]{0,40}?\b(?:extincteurs?|ascenseurs?|alarmes?|electri\w+|climatis\w+|chauff\w+|chaudieres?"
    r"|vehicules?|incendie|onduleurs?|groupes? electrogenes?|toitures?|batiments?|ventilation|casques)\b)"
)
COMINGS: Final = one_of(
    # « les agents habilités du Département peuvent se présenter à toute heure sur l'un des plateaux »
    rf"{_SENT}\b[^.;]{{0,60}}?\b{_ENTERS} (?:a toute heure |a tout moment |librement "
    rf"|sans [a-z' ]{{4,20}} |une"
    rf" fois [a-z' ]{{2,8}} |en [a-z]{{4,10}} ){{0,2}}{_IN}(?=[^.;]{{0,80}}?(?:\bconstat|\bverif|\bcontrol"
    r"|\bassur|\bexamin|\bcarte professionnelle|\blettre de mission|\bordre de mission|\bprevenir|\bpreavis"
    r"|\bannonc|\ba toute heure|\ba tout moment))",
    rf"{_SENT}\b[^.;]{{0,60}}?\b{_ENTERS} (?:a toute heure|a tout moment|sans (?:prevenir|s'annoncer"
    rf"|preavis))"
    rf"[^.;]{{0,20}}?\b{_IN}",
    # « peuvent venir voir l'équipe travailler »
    r"(?:ven[iu]\w{0,2}|vien\w{1,5}|passe(?:r|nt|ra|ront)) (?:voir|observer|regarder|constater|verifier"
    r"|controler|ecouter) [^.;]{0,30}?\b(?:equipes?|plateaux?|conseill\w+|agents?|travail\w*|locaux|service"
    r"|appels|centre)",
    # « accède aux locaux et aux pièces »
    rf"acced\w{{1,4}} (?:librement )?(?:a |aux? )(?:ses |vos |nos |leurs )?{_PLACE} (?:et|ou) (?:a "
    rf"|aux? )?(?:ses"
    rf" |vos |leurs |tous )?{_BOOKS}\b",
    # « Un expert choisi par la Régie contrôle les comptages »
    r"(?:cabinets?|experts?|organismes?|auditeurs?|bureaux?|tiers|commissaires?)\b[^.;]{0,20}?\b(?:mandat"
    r"|design"
    rf"|(?:chois|retenu)(?!\w{{0,4}} par (?:le |la |l'|les )?(?:{PARTIES.provider}))|remuner|pay|commis|nomm)"
    r"\w{0,4}\b[^.;]{0,50}?\b(?:verifi|control|examin|inspect|audit"
    rf"|recalcul|recompt|certifi)\w{{1,4}}{_NO_EQUIPMENT}",
    # « contrôle sur pièces les comptes »
    r"(?:verifi|control|examin)\w{1,4} (?:librement |aussi |chaque \w{3,9} )?,? ?sur (?:pieces|place)\b",
    # « Les frais de ces contrôles incombent au Client »
    rf"(?:couts?|frais|depenses?|charge|prix) (?:de |d'|des )(?:ces |cette |cet |l'|la |tout |toute |chaque "
    rf"|son )?{_CHECKS}\b[^.;]{{0,40}}?\b(?:charge|support\w+|incomb\w+|pay\w+|rembours\w+|factur\w+|frais)",
    # « Une visite du site est comprise chaque année »
    rf"visites? (?:du |des |de nos |de ses |de son |de notre ){_PLACE}\b[^.;]{{0,20}}?\b(?:offert|compris"
    rf"|inclus"
    r"|gratuit|factur|autoris|accord|admis|permis)\w{0,3}",
)
# with which the one who is inspected need not be named
ENTITLED: Final = any_of(
    rf"\bvisites? (?:du |des |de nos |de ses |de son |de notre ){_PLACE}\b[^.;]{{0,20}}?\b(?:offert|compris"
    r"|inclus|gratuit|factur|autoris|accord|admis|permis)\w{0,3}",
    rf"\b{_SENT}\b[^.;]{{0,30}}?\bpeu(?:t|vent) {_ENTERS} ",
)
# « Si la visite fait apparaître un écart, … »
GOES_ON: Final = (
    rf"(?:lorsque|si|quand|des lors que|dans le cas ou) (?:le |la |l'|un |une |ce |cette |cet "
    rf"|ces )?{_CHECKS}"
    r" (?:revel|fai|met|montr|conclu|constat|font|mettent|etabli)\w{0,5}"
)
# a place of the client's own: « une visite du centre de secours de l'office »
CLIENTS_OWN: Final = (
    r"\bvisites? (?:du |de la |des |d'un |d'une )(?:centres?|postes?|salles?|services?|siege"
    r"|pc)(?: [a-z-]+)?"
    rf" (?:de |d')[\w-]+ (?:de l'|du |de la )(?:{PARTIES.client})\b"
)
