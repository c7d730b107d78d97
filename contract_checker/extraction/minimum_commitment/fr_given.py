"""French wording of minimum commitments: a quantity that is given."""

from typing import Final

from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.minimum_commitment.fr_amounts import (
    AIM,
    ANYWAY,
    BELOW,
    HOW_MUCH,
    LEAST,
    MONEY,
    MOST,
    SURE,
    WORK,
)

GIVE = one_of(
    r"confi(?:e|era|er|ent|eront)|commande(?:r|ra|nt)?|adresse(?:r|ra|nt)?|orient(?:e|er|era)|reserv(?:e|er"
    r"|era)",
    r"achet(?:e|er|era)|achete|garanti(?:t|r|ra|ssent|ssons)|assur(?:e|er|era)|attribu(?:e|er|era)|rout(?:e"
    r"|er|era)",
    r"promet(?:s|t|tons|tra|tront|tez)?|occup(?:e|er|era|eront|ees?)|paier(?:a|ont|ons)|pay(?:ons|er)"
    r"|verser?(?:a|ont|ons)?|devra|doit|devons",
    r"affect(?:e|er|era)|s'oblige|s'engage|nous engageons|pay(?:e|er|era)|regl(?:e|er|era)|maintien(?:t"
    r"|dra)",
)

GIVEN: Final = Pattern(
    any_of(
        # « Plancher mensuel : 9 500 h », « Minimum par période | 80 000 € »
        rf"(?<!hors )\b(?:{LEAST}|{MOST})(?: [\w']{{1,14}}){{0,3}} ?[:=|] ?\d",
        # « volume minimum », « montant annuel maximum », « heures garanties »
        rf"\b(?:{WORK}|{MONEY})(?: ?/ ?\w{{2,7}})?(?: (?!taux)[^ .;"
        rf"|]{{1,14}}){{0,4}}? \(?{HOW_MUCH}\b",
        # « passé avec un minimum annuel de 90 000 euros », « porte sur huit mille fiches au moins »
        rf"\b(?:avec|comporte\w{{0,2}}|prevoit|fixe) (?:un |le )(?:montant )?(?:{LEAST}|{MOST})\b",
        r"\bport(?:e|era|ent|eront) sur [^.;|]{0,40}?\bau (?:moins|minimum)\b",
        # « Norvaline garantit à Écho un chiffre d'affaires de »
        rf"\bgaranti(?:t|ra|ssent) (?:a |au |aux )[^.;|,]{{1,40}}? (?:un|une|le|la|des"
        rf"|\d)[^.;|]{{0,20}}?\b(?:{WORK}|{MONEY})\b",
        # « minimum de commande », « plancher de facturation », « objectif de volume »
        rf"\b{HOW_MUCH}(?: \w{{1,14}}){{0,2}}? (?:de |d'|du |des "
        rf"|(?={MONEY} ?[:=|]))(?:\w{{1,12}} ){{0,2}}?(?:{WORK}"
        rf"|{MONEY})\b",
        # « seuil mini facturé », « maximum commandé »
        rf"\b(?:{LEAST}|{MOST}|{SURE})(?: [^ .;|]{{1,14}}){{0,6}}? (?:factur|command|consomm)\w{{1,6}}\b",
        # « le plancher mensuel est fixé à », « engagement minimum : »
        r"\b(?:planchers?|socles?|plafonds?|(?:minimum|maximum) (?:mensuel|annuel|trimestriel"
        r"|contractuel))(?: \w{1,14}){0,2}? "
        r"(?:est|sera|s'eleve|s'etablit)(?: \w{1,12})? (?:a|de)\b",
        rf"\b(?:engagements?|forfaits?|seuils?|bases?) (?:\w{{1,12}} )?(?:{LEAST}|{MOST})\b",
        # « La Maison ambitionne de confier 50 000 contacts »
        r"\b(?:ambitionne|espere|envisage|projette|vise)\w{0,3} (?:de |d'|a )?(?:lui |vous "
        r"|leur )?(?:confier|commander"
        r"|adresser|passer|attribuer|reserver)\b",
        # « Si le nombre de contacts n'atteint pas 25 000, la différence est facturée »
        rf"\b(?:{WORK}|{MONEY})\b[^.;|]{{0,60}}?\b(?:n'attei\w{{1,6}} (?:pas|point)|(?:est|sont"
        rf"|reste\w{{0,2}}"
        rf"|demeure\w{{0,2}}) (?:inferieure?s? a|en de[cs]a d|en dessous d))[^.;"
        rf"|]{{0,70}}?\b(?:difference|ecart"
        rf"|complement|manque|solde|insuffisance)\b[^.;|]{{0,40}}?\b(?:facture|due?|paye|regle|verse)e?s?\b",
        # « nous vous assurons 800 heures », « la Société vous garantit »
        r"\bvous (?:assur|garanti|reserv|promet|confi)\w{1,6}\b",
        # « un trafic qui ne descendra pas sous trois mille », « la note ne peut être inférieure à »
        rf"\b(?:{WORK}|{MONEY})\b[^.;|]{{0,50}}?\b(?:ne|n')[^.;|]{{0,20}}?\b(?:{BELOW} (?:pas"
        rf"|jamais) (?:sous|en dessous|au-dessous"
        rf"|a moins)|(?:etre|sera|seront|est|sont) (?:pas |jamais )?inferieure?s?)",
        rf"\b(?:{WORK}|{MONEY})\b[^.;|]{{0,50}}?\b(?:ne|n')[^.;|]{{0,20}}?\b(?:pas|jamais"
        rf"|point)\b[^.;|]{{0,25}}?"
        r" (?:sous|en dessous d|au-dessous d|en de[cs]a d|(?:a )?moins d)",
        # « facturation mensuelle : jamais sous 75 % du bon »
        rf"\b(?:{WORK}|{MONEY})\b[^.;:|]{{0,30}}? ?[:|] ?(?:jamais|pas) (?:sous|moins|au-dessous"
        rf"|en dessous)",
        r"\bjamais moins (?:de|d')\b|\bne [^.;|]{0,30}?\bpas (?:a )?moins (?:de|d')\b",
        rf"\b(?:{WORK}|{MONEY})\b[^.;|]{{0,40}}?\bne (?:peu\w{{1,3}}|pourr\w{{1,4}}|saur\w{{1,5}}"
        rf"|doi\w{{1,4}}) (?:pas |jamais )?(?:descendre"
        r"|tomber|passer) (?:sous|en dessous|au-dessous)",
        r"\b(?:en de[cs]a|en dessous|au-dessous) d[eu']\b[^.;|]{0,60}?\b(?:facture|due?|paye|regle)e?s?\b",
        r"\b(?:montants?|commandes?|depenses?|achats|heures commandees)\b[^.;|]{0,40}?\b(?:ne "
        r"|n')[^.;|]{0,12}?\b(?:depass"
        r"|exced)\w{1,5}\b",
        # « au-delà de 600 000 € de commandes, l'accord ne peut plus servir »
        r"\bau-dela d[eu'][^.;|]{0,40}?\b(?:commandes?|depenses?|achats"
        r"|cumul\w{1,3})\b[^.;|]{0,60}?\b(?:plus|cesse\w{0,2}|prend fin|aucune)\b",
        # « le montant des commandes ne saurait aller au-delà de », « prendront le chemin de votre plateau »
        rf"\b(?:{WORK}|{MONEY})\b[^.;|]{{0,40}}?\bne (?:peu|pourr|saurai"
        rf"|doi)\w{{1,4}} (?:etre porte\w{{0,2}} |aller |monter )"
        r"(?:au-dela|plus haut|a plus)",
        rf"\b(?:nos|ses|leurs|des|du|de la) (?:{WORK})\b[^.;|]{{0,60}}?\bprend\w{{1,5}} (?:le chemin"
        rf"|la route) d",
        # « nous visons dix mille appels »
        rf"\b(?:on|nous|client|acheteur|{PARTIES.client}) vis\w{{1,4}}\b"
        rf"|\b(?:{WORK})\b[^.;|]{{0,60}}?\b{AIM}\b|\bvis(?:e|ait|ons|ent)\b",
        # « on vous paiera mille heures, même si personne n'appelle »
        rf"\b(?:pai\w{{1,6}}|pay\w{{1,4}}|regl\w{{1,6}}|vers\w{{1,5}}|factur\w{{1,6}}|due?s?"
        rf"|occup\w{{1,5}}|remuner\w{{1,4}})\b[^.;|]{{0,120}}?\b{ANYWAY}",
        rf"\b{ANYWAY}\b[^.;|]{{0,90}}?\b(?:remuneration (?:de|des)|acquitt\w{{1,4}}|pai\w{{1,6}}"
        rf"|pay\w{{1,4}}|regl\w{{1,6}}|vers\w{{1,5}}"
        rf"|factur\w{{1,6}}|due?s?|remuner\w{{1,4}})\b",
        # « 60 % de nos contacts seront toujours chez vous », « vous reviendront »
        rf"\b(?:nos|ses|leurs|des|du|de la) (?:{WORK})\b[^.;|]{{0,60}}?\b(?:chez vous"
        rf"|vous (?:reviendr\w{{2,4}}|revien\w{{1,3}}"
        rf"|ser\w{{1,4}} (?:confi|adress|attribu|reserv)\w{{1,4}})|(?:iront|ira|reviendr\w{{2,4}}"
        rf"|revien\w{{2,3}}) (?:au|a la|a l')"
        rf"|ser\w{{1,4}} (?:\w{{1,10}} )?(?:confi|adress|attribu|reserv|orient|rout)\w{{1,4}} (?:au"
        rf"|a la|a l'|a votre))",
        # « au moins 60 % des appels sont traités par le Centre »
        rf"\b(?:nos|ses|leurs|des|du|de la) (?:{WORK})\b[^.;|]{{0,90}}?\b(?:est|sont"
        rf"|ser\w{{1,4}}) (?:\w{{1,10}} )?"
        rf"(?:dirig|achemin|transm|vers|devol|confi|adress|attribu|reserv|orient|rout|trait"
        rf"|pri)\w{{1,4}} (?:en charge )?(?:au |a la |a l'"
        rf"|par le |par la "
        rf"|par l'|vers le |vers la )(?:{PARTIES.provider})",
        # « quarante positions resteront occupées »
        r"\b(?:positions?|postes?|etp|heures|appels|contacts"
        r"|vacations)\b[^.;|]{0,20}?\b(?:rester\w{1,3}|demeurer\w{1,3}|ser\w{1,4})"
        r" (?:\w{1,14} )?(?:occupe|reserve|commande|paye|regle|facture|achete|garanti)e?s?\b",
        # « l'accord s'éteint quand 900 000 euros auront été dépensés »
        r"\b(?:accords?(?:-cadres?)?|marches?|contrats?|conventions?"
        r"|bons?)\b[^.;|]{0,30}?\b(?:s'eteint|s'eteindra|prend fin|prendra fin|cesse\w{0,2}"
        r"|s'arrete\w{0,2}|expire\w{0,2}|est epuise)\b[^.;|]{0,60}?\b(?:depens|command|consomm|attein"
        r"|factur|engag)\w{1,6}",
        # « L'Acheteur confie au moins », « Nous vous garantissons »
        rf"\b(?:{PARTIES.client}),? [^.;|]{{0,40}}?\b{GIVE}\b",
        r"\b(?:tu|vous) (?:nous |lui )?(?:confi\w{1,4}|command\w{1,4}|achet\w{1,4})"
        r"|\bon (?:vous )?(?:garantit|confi\w{1,3}|commander?a?|reserve)"
        r"|\bengagement (?:de |d')?(?:volume|commande|depense|achat|consommation)",
        r"\bnous [^.;|]{0,25}?\b(?:garantissons|promett\w{2,4}|commandons|achet\w{2,4}|prenons"
        r"|confi\w{2,5}|commander\w{2,4}|engageons"
        r"|reserv\w{2,5})",
        # « accord-cadre avec un maximum de », « marché à bons de commande sans minimum »
        rf"\b(?:accords?-cadres?|marches?(?! public)|bons? de commande"
        rf"|lots?)\b[^.;]{{0,120}}?\b(?:{LEAST}|{MOST})\b",
        # « sont dues, même non consommées »
        r"\btake[- ]or[- ]pay\b|\b(?:due?s?|facturee?s?|payee?s?)\b[^.;|]{0,40}?\b(?:meme (?:si"
        r" )?(?:non"
        r"|elles|ils)"
        r"|consomme\w{0,3} ou non|quoi qu'il|qu'(?:elles|ils|il) soi\w{1,3} (?:ou non )?consomm)",
    )
)
