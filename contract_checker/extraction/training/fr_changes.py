"""French wording of what changes and must be learnt, and of learning that no noun of training names."""

from typing import Final

from contract_checker.extraction.language.fr_staff import STAFF
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.wording import any_of

# what those who answer must know, and the client changes
_KNOWN = (
    r"(?:offres?|produits?|outils?|versions?|procedures?|logiciels?|scripts?|gammes?|catalogues?|brochures?"
    r"|garanties?|demarches?|dispositifs?|baremes?|reseaux?|fonctionnalites?|systemes?|progiciels?"
    r"|consignes?"
    r"|argumentaires?|applications?|interfaces?|grilles? tarifaires?|cartes?|regles? (?:de gestion|metier)"
    r"|reglementations?|circuits?|process|methodes?|destinations?|formulaires?)"
)
# what is new to those who answer, whatever the client does
_NEW_THING = (
    r"(?:(?:nouve\w{1,4}|futur\w{0,2}) (?:titres?|modeles?|specialites?|references?|formules?|cours"
    r"|indications?"
    r"|dispositifs?|grilles?|consignes?|regles?|programmes?|cuvees?|droits?|baremes?|destinations?)"
    r"|(?:titres?|modeles?|specialites?|references?|formules?|indications?|droits?|baremes?) nouve\w{1,4}"
    r"|nouveautes?)"
)
_CHANGING = r"(?:modifi|chang|remplac|refond|fai\w{1,3} evoluer|renouvel|adapt|revoi|lanc|cre)\w{0,4}"
_WHEN = r"(?:quand|lorsqu[e']|si|s'|des (?:lors )?qu[e']|chaque fois qu[e']|toutes les fois qu[e']) ?"

# the means of the centre, and nothing that those who answer must know
_NO_MEANS = (
    r"(?! (?:de |d'|du |des |de la |de l')(?:\w{1,12} de )?(?:planification|telephonie|bandeau|supervision"
    r"|reporting"
    r"|numerotation|routage|messagerie|secours|mesure|facturation|paie|pointage|serveur|svi))"
)

CHANGES: Final = one_of(
    rf"nouve\w{{1,4}} {_KNOWN}|{_KNOWN} nouve\w{{1,4}}|futur\w{{0,2}} {_KNOWN}",
    rf"(?:evolutions?|modifications?|changements?|mises? a jour|refontes?|lancements?"
    rf"|remplacements?) (?:[a-z]+ )"
    rf"{{0,2}}?(?:d'|de |du |des |de l'|de la |d'un |d'une )(?:(?:ses|nos|vos|leurs|la|les"
    rf"|l') ?)?{_KNOWN}\b{_NO_MEANS}",
    # « Lorsque l'acheteur change de logiciel », « modifie ses dispositifs d'aide, ses procédures »
    rf"{_WHEN}(?:le |la |l'|les |un |une |nous |il |elle )[^,;.]{{0,40}}?\b{_CHANGING} (?:de |d'|ses |son "
    rf"|sa |leurs? "
    rf"|les? |la |l'|nos |notre |un |une )(?:\w{{4,12}} )?{_KNOWN}\b",
    # « Quand une garantie change »
    rf"{_WHEN}(?:le |la |l'|les |un |une |ses |nos |des )?{_KNOWN}\b[^,;.]{{0,25}}? (?:change(?:nt)?"
    rf"|evolue(?:nt)?"
    r"|(?:est|sont) (?:modifie|change|remplace|refondu|mis\w{0,2} en (?:ligne|service)|lance"
    r"|revu)\w{0,2})\b",
    r"mouvements? tarifaires?",
    # « chaque réforme des formalités », « quand un nouveau titre sort », « lorsqu'un dispositif est créé »
    r"(?:toute?|chaque|une) (?:reforme|revision|refonte) (?:des?|du|d'une?|de la) [a-z]{4,}",
    rf"(?:toute?s?|chaque|une?|des|pour une|les|la) {_NEW_THING}|{_NEW_THING} (?:est|sont|sort|arrive"
    rf"|entre)\w{{0,2}}",
    rf"{_WHEN}(?:le |la |l'|les |un |une |des |vous |nous )[^,;.]{{0,40}}?\b(?:sort(?:ent|ez)? (?=une? )"
    r"|(?:sort(?:ent)?|change(?:nt)?|evolue(?:nt)?|(?:est|sont|sera|seront) (?:revis|publi|cree|lanc"
    r"|reform)\w{1,3})"
    r"(?=,| (?:ses|leurs|une? nouv)))",
    r"changements? (?:de service annuel|d'horaires|de saison|de reglementation|de notice)",
    r"changements? de (?:tarifs?|baremes?|gamme|systeme|logiciel|outil|procedure|version)\b"
    rf"{_NO_MEANS}",
)
LEARNT: Final = any_of(
    # « passe une journée chez le Prestataire pour expliquer le réseau »
    r"\b(?:journees?|demi-journees?|matinees?|apres-midi|seances?|heures?)\b[^.;]{0,50}?\bpour (?:lui "
    r"|leur |y )?"
    rf"(?:expliquer|presenter|montrer|enseigner|exposer) [^.;]{{0,30}}?\b(?:{_KNOWN}|metier|services?"
    rf"|fonctionnement)\b",
    r"\bseances? (?:de |d')(?:presentation|decouverte|demonstration|mise a jour|appropriation|rappel)\b",
    # « Les journées passées en salle »
    rf"\b(?:heures|journees|temps) pass\w{{1,3}} [^.;]{{0,30}}?\b(?:en (?:salle|formation|session|module)"
    rf"|a (?:se former|apprendre|s'instruire))\b|\b{STAFF} en salle\b",
    # « le parcours initial de quinze jours »
    r"\bparcours (?:initia(?:l|ux)|d'accueil|de formation|pedagogiques?|de decouverte|d'apprentissage)\b",
    # « des sessions rendues nécessaires par un changement de système »
    r"\bsessions? (?:rendues? )?(?:necessaires?|utiles?) (?:a|au|aux|par|en raison d|du fait d)",
    # « les téléopérateurs y sont formés »
    rf"\b(?:{STAFF})\b y (?:est|sont|sera|seront) (?:\w{{4,14}} )?form",
)
