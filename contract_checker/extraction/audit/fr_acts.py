"""French wording of audits: the acts that inspect a call centre."""

from typing import Final

from contract_checker.extraction.audit.fr_comings import COMINGS
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern

_PLACE = (
    r"(?:sites?|plateaux?|locaux|bureaux|centres?|installations|production|etablissements?|implantations?"
    r"|plate-?formes?)"
)
_VISIT = r"(?:visit(?:es?|er|ent|era|eront)|inspect(?:ions?|er|e|ent))"
_CHECK = r"(?:controles?|controler|verifi(?:cations?|er))"
_UNANNOUNCED = r"(?:inopine|impromptu|non annonce|a l'improviste|surprise)"
_BOOKS = (
    r"(?:livres|comptes|comptabilite|registres|pieces|procedures?|process|systemes?|dossiers|documents"
    r"|ecritures"
    r"|organisation|pratiques|methodes|fichiers de paie|prestations)"
)
_LOOK = (
    r"(?:voir|regarder|examin(?:er?|ent|era|eront)|examens?|controle(?:r|nt|ra|ront)?|verifi(?:er?|ent"
    r"|era|eront)"
    r"|verifications?|inspecte(?:r|nt|ra|ront)?|inspections?|visite(?:r|nt|ra|ront)?|passer? en revue"
    r"|consulte(?:r|nt)?)"
)
_INSPECTOR = (
    r"(?:auditeurs?|inspecteurs?|inspectrices?|controleurs?|verificateurs?|organisme|cabinet"
    r"|experts?)"
)
_AUDIT = one_of(
    COMINGS,
    r"audit(?:s|er|e|es|era|ees?)?\b(?! trail)",
    rf"{_VISIT}\b[^.;]{{0,40}}?\b(?:sur (?:place|site|pieces)|{_PLACE})",
    rf"{_CHECK}\b[^.;]{{0,80}}?\b(?:sur (?:place|site|pieces)|(?:dans|sur|au sein de) (?:l[ea]s? |ses "
    rf"|son |l'){_PLACE})",
    r"visites? (?:de controle|annoncee?s?|de verification|de conformite)|droit de (?:visite|regard)",
    rf"(?:visites?|controles?|inspections?|verifications?) {_UNANNOUNCED}|(?:controles?"
    rf"|inspections?) sur (?:place|site)",
    # « laisser entrer dans ses locaux les agents chargés de contrôler »
    rf"(?:acce(?:s|de(?:nt|r)?)|entre[rz]?|entrent|penetr\w+"
    rf"|se rend\w*)\b[^.;]{{0,40}}?\b{_PLACE}\b[^.;]{{0,90}}?"
    r"\b(?:verif|control|assur|audit|inspect)",
    # « ouvre ses livres à l'expert désigné »
    r"(?:ouvr\w+|acces|consult\w+|examin\w+|communi\w+)\b[^.;]{0,30}?\b(?:livres|comptabilite"
    r"|pieces comptables|registres comptables)",
    # « vérifie les installations du prestataire », « passerons voir vos comptes et vos plateaux »
    rf"{_LOOK}\b[^.;]{{0,50}}?\b(?:{_PLACE}|{_BOOKS})\b[^.;]{{0,25}}? (?:du |de la |de l'|des |de son "
    rf"|de leur )"
    rf"(?:{PARTIES.provider})",
    rf"{_LOOK}\b[^.;]{{0,25}}? (?:vos|votre|ton|tes) (?:{_PLACE}|{_BOOKS})",
    # « un accès plein et entier à ses locaux, systèmes et documents »
    rf"acces (?:\w{{1,12}} ){{0,4}}?(?:a|aux?) (?:ses|vos|leurs) (?:{_PLACE}|{_BOOKS})",
    # « contrôler le respect du contrat », « l'examen sur pièces des registres »
    rf"{_LOOK}\b[^.;]{{0,20}}? (?:le (?:bon )?respect|la (?:bonne )?(?:execution"
    rf"|application)) (?:du contrat|du marche"
    r"|de l'accord|des (?:engagements|obligations|clauses)|de (?:vos|ses|leurs) (?:engagements"
    r"|obligations))",
    r"(?:examen|verification|revue|controle)s?,? (?:sur pieces|sur place)\b",
    # « un cabinet vous contrôle », « nos auditeurs viennent », « un de ses contrôleurs en l'établissement »
    r"vous (?:controle|inspecte|audite|verifie|visite)(?:nt|ra|ront)?\b(?! (?:que|si|bien))",
    rf"{_INSPECTOR}\b[^.;]{{0,40}}?\b(?:vien\w+|passe\w*|entre\w*|se rend\w*|accede\w*|descend\w*"
    rf"|visite\w*|chez (?:vous|le|la|l')|{_PLACE})",
    rf"(?:entre\w*|penetr\w+|se rend\w*|vien\w+|accede\w*|acces)\b[^.;]{{0,40}}? (?:chez vous"
    rf"|chez (?:le |la |l')"
    rf"(?:{PARTIES.provider}))",
    # « quiconque est envoyé par la Régie sur le plateau y est admis », « fait le tour du plateau »
    # not « le planning envoyé par l'Enseigne au plateau »
    rf"(?<!planning )(?<!plannings )(?<!demande )(?<!previsions )(?<!commande )(?:envoye|mandate"
    rf"|delegue|depeche|accredite)\w* par (?:le |la |l'|nous)[^.;]{{0,50}}?\b{_PLACE}",
    rf"(?:fai(?:t|re|sons)|font|fera|ferons) (?:le tour|l'inspection|l'etat des lieux|une? (?:ronde|tour"
    rf"|visite)) (?:du |de la "
    rf"|de l'|des |de vos |de ses |de votre |de son ){_PLACE}",
    # « refuser l'entrée de son plateau à l'expert », « aucun préavis pour visiter le centre »
    rf"(?:entree|acces|porte)s? (?:de|du|a|au|aux|dans) (?:son |ses |leurs? |vos |votre |le "
    rf"|la )?{_PLACE}\b[^.;]{{0,20}}?"
    rf" (?:a l'|a un |aux? |a tout )(?:{_INSPECTOR}|{PARTIES.client})",
    r"(?:visiter|inspecter) (?:le|votre|son) (?:centre|plateau)\b",
    # « reste ouvert à nos équipes », « un expert examine ses procédures »
    rf"{_PLACE}\b[^.;]{{0,20}}? ouver\w+ (?:a nos|a ses|aux?|a la|a l'|a tout)[^.;]{{0,12}}? ?(?:equipes"
    rf"|auditeurs|inspect\w+"
    rf"|controleurs|agents|{PARTIES.client})",
    rf"{_INSPECTOR}\b[^.;]{{0,60}}?\b{_LOOK} (?:y )?(?:ses|leurs|nos|vos|les) (?:{_PLACE}|{_BOOKS})",
    # « Les locaux peuvent être inspectés », « on vous ouvre tout : locaux, registres »
    rf"(?:{_PLACE}|{_BOOKS})\b[^.;]{{0,60}}? (?:etre|est|sont|sera|seront) (?:\w{{1,12}} )?"
    r"(?:(?:inspecte|visite|audite)e?s?\b|(?:controle|verifie|consulte|examine)e?s? (?:sur (?:place|pieces)"
    r"|a tout|par les representants))",
    rf"ouvr\w{{1,5}} (?:tout\b[^.;]{{0,30}}?\b(?:{_PLACE}|{_BOOKS})|(?:nos|vos|ses) portes (?:a|au|aux)\b)",
    # « se faire communiquer tout document », « recevoir toute inspection », « nos locaux vous sont ouverts »
    r"se fai(?:re|sant|t|sont) (?:communiquer|remettre|presenter|produire) (?:tout|toute|les"
    r"|tous)\b[^.;]{0,20}?"
    r"\b(?:document|piece|registre|justificatif|releve|dossier)",
    r"a (?:la )?disposition\b[^.;]{0,60}?\bsur (?:place|pieces)\b[^.;]{0,40}?\b(?:document|dossier|piece"
    r"|registre)",
    r"(?:recevoir|accueillir|subir|se preter a|se soumettre a|accepter)\b[^.;]{0,60}?\b(?:inspections?"
    r"|controles?|visites?)",
    rf"(?:nos|ses) {_PLACE} (?:vous |leur |lui )?(?:sont|restent|seront) ouverts?\b",
    # « deux contrôles seront menés par le Client », « aucune inspection sans que le Client l'ait demandée »
    r"(?:controles?|verifications?|inspections?|revues?|visites?|examens?)\b(?! (?:qualite|d'acces"
    rf"|technique))[^.;]{{0,60}}?\b(?:men|condui"
    rf"|effectu|realis|diligent|oper|pratiqu|organis|execut|fai)\w{{0,4}} (?:[a-z]+ )?par (?:le |la |l'|un "
    r"|une |les |ses )?"
    rf"(?:{PARTIES.client}|tiers|cabinet|{_INSPECTOR})",
    rf"inspections?\b(?=[^.;]{{0,70}}?\b(?:{PARTIES.client})\b)",
    rf"(?:{PARTIES.client})\b[^.;]{{0,90}}?\b(?:peu\w{{1,4}}|pourr\w{{1,4}}|fai\w{{1,4}}|se reserve|en droit"
    rf"|habilit\w{{1,3}}|libre)\b[^.;]{{0,40}}?"
    rf"\b{_LOOK} (?:[a-z]+ ){{0,3}}?(?:l'execution|la (?:bonne )?execution|le (?:bonne? )?respect"
    r"|la conformite|la sincerite|les conditions d'execution)",
    # « se prête, à sa charge, aux vérifications », « accepte les revues de sécurité »
    r"se pret\w{0,4}\b[^.;]{0,40}?(?:\ba|\baux?|\bde) (?:[a-z']+ ){0,2}?(?:audits?|verifications?|controles?"
    r"|inspections?|visites?|revues?)",
    r"(?:accept|recoi|subi|accueill|souffr|toler|soumet|facilit)\w{0,4}\b[^.;]{0,40}?\b(?:inspections?"
    r"|controles?|verifications?|revues?|visites?)"
    r" (?:de (?:securite|conformite|controle)|sur (?:place|site|pieces)|du client|que)",
    # « Les représentants de l'Assureur entrent dans les locaux », « le plateau se visite »
    r"(?:representants?|envoyee?s?|agents?|deleguee?s?|mandataires?|controleurs?"
    rf"|{PARTIES.client})\b[^.;]{{0,60}}?\b(?:entre(?:r|nt|ra)?|penetr\w{{1,4}}"
    rf"|se presente\w{{0,2}}|accede\w{{0,2}}|se rend\w{{0,3}}|se transporte\w{{0,2}}) (?:[a-z]+ )?(?:dans"
    rf"|aux?|sur|a) (?:les? |la |ses |ces |leurs |l')?{_PLACE}\b",
    rf"{_PLACE}\b[^.;]{{0,20}}? se (?:visite|controle|inspecte|audite)(?:nt)?\b",
    rf"auditeurs?\b[^.;]{{0,50}}?\b{_PLACE}|visites? (?=[^.;]{{0,50}}?\b(?:client|donneur d'ordres?"
    rf"|acheteur)\b)",
)

# « auditer le centre », « contrôles sur place », « visite inopinée du plateau »
INSPECTING: Final = Pattern(rf"\b{_AUDIT}")
