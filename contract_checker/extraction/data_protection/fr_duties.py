"""French wording of data protection: the duties."""

from typing import Final

from contract_checker.extraction.data_protection.fr_data import DATA, PEOPLE
from contract_checker.extraction.data_protection.fr_debtors import CLIENT
from contract_checker.extraction.data_protection.wording import Duty
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_ABROAD = one_of(
    r"(?:hors|en dehors|a l'exterieur) (?:de )?(?:l'|la |du )?(?:union|u\.?e\b|espace economique"
    r"|e\.?e\.?e\b|france|territoire|europe)",
    r"ailleurs qu'en (?:france|europe)",
    r"pays (?:tiers|etranger|non|hors)|(?:a |vers )l'etranger|hors (?:de |d')?(?:ue|eee|france|europe)\b",
    r"(?:la |les |nos |ses )frontieres?\b|au-?dela (?:de l'|des |de la )(?:union|frontiere|europe)",
)
_HOME = (
    r"(?:intra[- ]?(?:ue\b|eee\b|europe|communautaire)|(?:en|dans|sur|au sein de|a l'interieur de) (?:le "
    r"|l'|la )?(?:france|union\b|ue\b|"
    r"(?:territoire|sol) (?:francais|national|europeen|de l'union)|espace economique|eee\b|europe))"
)
# « un fichier égaré », « des données ont fuité », « base piratée »
_LOST = one_of(
    rf"(?:{DATA})[^.;]{{0,30}}?\b(?:egaree?s?|perdue?s?|volee?s?|piratee?s?|violee?s?|fuite\w*"
    r"|divulguee?s?|compromis\w*|disparu\w*|exposee?s?)",
    r"(?:perte|vol|atteinte|fuite|piratage|divulgation|compromission|disparition|violation|acces illicite"
    r"|intrusion)"
    rf"[^.;]{{0,30}}? (?:{DATA})",
    r"(?:fuites?|violations?|intrusions?|piratages?)\b",
    rf"incidents? (?:[a-z]+ )?(?:touchant|affectant|sur|portant sur|concernant|impliquant|de) (?:les "
    rf"|des |vos |nos )?{DATA}",
)
_TELLS = (
    r"(?:(?:votre|un|notre) (?:appel|coup de fil|message|mail|courriel)|appel(?:le|lez|ler|lera)\b"
    r"|previen\w+|prevenir|le (?:dit|dites|dira|sai\w+)|doi\w{1,4} (?:le |en etre |l')(?:savoir|informe"
    r"|apprendre|averti)\w{0,2}|l'appren\w{1,4}"
    r"|(?:me|nous|lui|leur) (?:dit|dites|dira|ecri\w+)"
    r"|notifi\w+|signal(?:e|er|ez|ent|era)\b|f(?:ait|era|aire) connaitre|alert\w+|averti\w+|avis(?:e|ez"
    r"|er|era)\b|informe\w*"
    r"|au courant|connaissance|telephon\w+|coup de fil|alerte|message (?:au|a))"
)

DUTIES: Final = (
    # « Le Client est responsable du traitement et le Prestataire sous-traitant »
    Duty(
        "role",
        Pattern(
            any_of(
                r"\b(?:est|sont|a|ont|agi\w*|agira|reste|demeure|intervien\w+|qualifie\w*|designe\w*"
                r"|reconnu\w*"
                r"|considere\w*|soit|seul)\b[^.;]{0,40}? (?:responsables? (?:conjoints? )?(?:de |du "
                r"|des )traitements?)"
                r"(?! (?:des|de la) (?:reclam|deman|dossier|appel))",
                r"\b(?:est|agi\w*|agira|intervien\w+|qualifie\w*|qualite|reconnu\w*)\b[^.;]{0,40}?"
                r"\bsous-traitants?\b[^.;]{0,40}?\b(?:au sens|rgpd|article 28|donnees|traitement)",
                # « pour le compte de la Société mère, responsable du traitement »
                rf"\b(?:{CLIENT})(?: [\w'-]{{1,14}}){{0,3}}?,? ?[,(] ?(?:agissant "
                rf"|pris\w{{0,2}} )?(?:(?:en (?:sa )?"
                r"qualite de|comme|seule?|unique) )?responsables? (?:de|du) traitement\b"
                r"(?! (?:des|de la|de l') ?(?:reclam|deman|dossier|appel|incident|commande))",
                # « Responsable de traitement : le Client », « détermine les finalités et les moyens »
                r"\brt ?[:=] ?\w[^.;]{0,30}?\bst ?[:=]|\bconjointement responsables?\b|"
                r"\bresponsables? conjoints?\b|\bresponsable (?:de|du) traitement ?[:=|]",
                r"\b(?:determin\w+|arret\w+|fix(?:e|ent|era)|decid\w+|defini\w+|choisi\w+)"
                r" (?:seule?s? |conjointement |ensemble )?(?:les |des |ses )?finalites\b",
                r"\bsous-traitants? (?:au sens (?:du |de l'|de la )(?:reglement|r\.?g\.?p|article 28|loi)"
                r"|rgpd)|\bco-?responsables? (?:de |du |des )traitement",
            )
        ),
        clear=True,
    ),
    # « le Centre ne fait que traiter pour son compte », « nous agissons en sous-traitant »
    Duty(
        "role",
        Pattern(
            r"\bne (?:fait|font|faisant) que traiter\b|\b(?:n'est|n'etes|n'agit|ne sera) (?:que"
            r"|qu'en|qu'un|que le|que comme) (?:simple )?"
            r"sous-traitants?\b|\b(?:en|comme|qualite de|role de|simples?)"
            r" (?:seul |simple )?sous-traitants?\b(?! (?:de|du|pour) (?:rang|second))"
        ),
    ),
    # « ne traite les données que sur instruction documentée », « pour les seules finalités »
    Duty(
        "instructions",
        Pattern(
            any_of(
                r"\b(?:instructions?|consignes?) (?:(?:ecrites?|prealables?|documentees?) )?(?:et )?"
                rf"(?:documentee?s?|relatives|(?:du |de la |de l'|des )(?:{CLIENT}))",
                r"\b(?:sur|selon|suivant|hors|documente\w*|conforme\w*|respect\w*|seules?|formul\w+"
                r"|donne)\b"
                r"[^.;]{0,40}?\binstructions?\b",
                r"\b(?:seules?|autres?|exclusives?|propres) (?:fins|finalites?)\b|\bfinalites? autres?\b"
                r"|\b(?:aucun autre|nul autre|d'autre|pour son propre|a son propre) (?:usage|emploi"
                r"|compte)\b",
                # « servent à traiter l'appel, et à aucun autre usage », « ne sont jamais croisés »
                rf"\b(?:{DATA}|noms|adresses|numeros)[^.;]{{0,60}}?\b(?:serv\w{{1,5}}|employ\w{{1,4}}"
                rf"|utilis\w{{1,4}})\b"
                r"[^.;]{0,50}?\b(?:rien d'autre|nul autre|aucune? autre (?:fin|usage|but|objet|emploi))",
                rf"\b{DATA}[^.;]{{0,40}}?\b(?:ne|n')\b[^.;]{{0,20}}?\b(?:ni|pas"
                rf"|jamais)\b[^.;]{{0,30}}?\b(?:recopi|dupliqu"
                r"|rapproch|crois|reutilis|reemploy|revend|enrichi)\w{1,4}",
                # « n'utilise les données qu'aux fins prévues par le Client »
                rf"\b(?:ne |n')[^.;]{{0,20}}?\b(?:utilis|trait|exploit|emplo)\w{{1,4}} (?:les |des |ces "
                rf"|ses )?{DATA}[^.;]{{0,30}}?"
                r"\bqu(?:'aux?|e pour les?|'a des|'en vue d) ?(?:seules? )?(?:fins?|finalites?|besoins?"
                r"|usages?)\b",
                # « n'ouvre les dossiers des cotisants que pour exécuter les ordres écrits »
                rf"\b(?:ne |n')[^.;]{{0,20}}?\b(?:ouvr|consult|touch|manipul|utilis|trait|exploit|emplo"
                rf"|acced)\w{{1,5}} "
                rf"[^.;]{{0,25}}?{DATA}[^.;]{{0,30}}?\bque pour [^.;]{{0,25}}?(?:ordres?|instructions?"
                rf"|consignes?|demandes?)\b",
                # « que d'après nos instructions », « sans ordre documenté »
                r"\b(?:ne|n'|jamais|aucune?|rien|seulement"
                r"|uniquement)\b[^.;]{0,90}?\b(?:que )?(?:sur|d'apres"
                r"|selon|suivant|sans|hors|conformement aux?|en vertu d[eu'])\b[^.;]{0,20}?"
                r"\b(?:instructions?|ordres?|consignes?|directives?|demandes? ecrites?)\b",
                r"\b(?:ne|n')[^.;]{0,60}? (?:des|de la|de l'|du|avec les|les) "
                rf"{DATA}[^.;]{{0,40}}? que ce (?:que|qu'|qui)\b[^.;]{{0,60}}?"
                r"\b(?:ecrit|demand\w+|ordonn\w+|prescri\w+)",
            )
        ),
    ),
    # « notifie toute violation de données sous 24 heures »
    Duty(
        "breach_notice",
        Pattern(
            any_of(
                r"\b(?:notifi\w*|signal\w*|inform\w*|declar\w*|alert\w*|averti\w*|avis\w*|port\w*"
                r"|previen\w*|communiqu\w*|remont\w*|fait connaitre|prevenu\w*)\b[^.;]{0,120}?"
                r"\b(?:violations?|fuites?|incidents? de securite|failles?|compromission"
                r"|pertes? de donnees|acces non autorise)\b",
                r"\b(?:violations?|fuites?|failles?"
                r"|incidents?)\b(?: de securite)?(?: de(?:s)? donnees)?[^.;]{0,90}?\b(?:notifi\w*"
                r"|signal\w*|declar\w*|remont\w*|communiqu\w*|alert\w*|portee?s? a)",
                # « un fichier égaré : vous m'appelez dans les 24 heures »
                rf"\b{_LOST}[^.;]{{0,120}}?\b{_TELLS}",
                rf"\b(?:{_TELLS})[^.;]{{0,90}}?\b{_LOST}",
                # « prévient la CNIL en 72 h »
                r"\b(?:notifi\w*|previen\w*|prevenir|avis\w*|alert\w*|saisi\w*|inform\w*)\b[^.;]{0,40}?"
                r"\b(?:cnil|autorite de controle|d\.?p\.?o|delegue)\b[^.;]{0,20}?"
                r" (?:en|sous|dans l[ea]s?|avant) \d+ ?(?:h\b|heures|jours)",
            )
        ),
    ),
    # « transfert hors de l'Union européenne », « hébergées en France »
    Duty(
        "transfer",
        Pattern(
            any_of(
                r"\b(?:sort(?:e|ez|ent|ir|ira|iront)?|extrai\w+|emmen\w+"
                r"|deplac\w+)\b[^.;]{0,50}? (?:du|de la|de l')"
                r" ?(?:territoire|france|union|espace economique|sol)\b",
                r"\bquitt\w+\b[^.;]{0,20}? (?:le |la |l')(?:territoire|france|union|ue\b|eee\b|europe"
                r"|espace)",
                rf"\b(?:transf\w+|export\w*|flux|communiqu\w+|acces|acced\w+|quitt\w+|part(?:ent|ir|ira)?"
                rf"|sort(?:ent|ie|ir|ira|ez|e)?|heberg\w+|stock\w+|trait\w+|localis\w+|franchi\w+"
                rf"|loge(?:r|nt|es?|s)?"
                rf"|travers\w+"
                rf"|pass(?:e|ent|er|era|eront)|envo\w+|voyag\w+|transmi\w+|achemin\w+|rapatri\w+"
                rf"|consult\w+"
                rf"|conserv\w+)\b[^.;]{{0,90}}?\b{_ABROAD}",
                rf"\b(?:heberg\w+|stock\w+|localis\w+|conserv\w+|traitee?s|situee?s?|implante\w*"
                rf"|serveurs?"
                rf"|reste(?:nt|r|ra|ront)?|demeure\w*|se trouv\w+|resid\w+|tenue?s?|dorment"
                rf"|logee?s?)\b[^.;]{{0,60}}?\b{_HOME}",
                # binding corporate rules: « suivent les règles d'entreprise contraignantes »
                r"\bregles (?:internes|d'entreprise) contraignantes\b|"
                rf"\btransferts? (?:international\w*|de donnees)\b|\btransf\w+ (?:de |les "
                rf"|des )?{DATA}[^.;]{{0,60}}?\b(?:pays|etranger|sous-traitant)",
            )
        ),
    ),
    # « détruit ou restitue les données à la fin du contrat »
    Duty(
        "retention",
        Pattern(
            any_of(
                rf"\b{DATA}[^.;]{{0,110}}?\b(?:restitution|effacement|destruction|suppression|purge"
                rf"|broye\w+|dechiquet\w+|corbeille|incinere?\w*|ecrasee?s?|jetee?s?|remise?s? a z)\b",
                rf"\b(?:broy(?:er?|ez|ons|age)|dechiqu\w+|vide[rz]?|videra|detrui\w+|destruction"
                rf"|efface\w*|effacement|supprim\w+|suppression|restitu\w+"
                rf"|purg\w+|anonymis\w+|archiv\w+|renvo\w+|rend(?:re|s|ent)?)\b[^.;]{{0,90}}?\b{DATA}",
                rf"\b{DATA}[^.;]{{0,110}}?\b(?:detruite?s?|effacee?s?|supprimee?s?|restituee?s?"
                rf"|purgee?s?|conserve\w*|archivee?s?|anonymisee?s?|gardee?s?|rendue?s?)\b",
                rf"\b{DATA}[^.;]{{0,220}}? les (?:detrui|efface|supprim|restitu|purg|anonymis|rend|renvo"
                rf"|broi)\w*",
                # « efface les copies »
                r"\b(?:detrui\w{1,4}|efface\w{0,3}|supprim\w{1,4}|restitu\w{1,4}) (?:toutes? |les |ses "
                r"|leurs )(?:les )?copies?\b",
                # « se défait des listes de prospects », « n'en garde aucune copie »
                rf"\b(?:se (?:defai|separ|dessaisi)\w{{1,4}} d|ne (?:garde|conserve)\w{{0,3}} (?:rien"
                rf"|aucun|plus|pas))[^.;]{{0,60}}? ?{DATA}"
                rf"|\b{DATA}[^.;]{{0,160}}?\bn'en (?:garde|conserve|retien)\w{{0,5}}",
                rf"\b(?:conserv\w+|duree de conservation|gard(?:e|ent|er))\b"
                rf"(?! (?:le |la |un |toute? )?(?:secret|silence|confidential"
                rf"|discretion))[^.;]{{0,60}}?\b{DATA}"
                rf"|\bduree de conservation\b",
            )
        ),
    ),
    # « assiste le Client pour répondre aux demandes d'exercice des droits »
    Duty(
        "rights",
        Pattern(
            any_of(
                # « Chaque abonné est informé du traitement de ses données et du droit de s'y opposer »
                rf"\b{PEOPLE}[^.;]{{0,20}}? (?:est|sont|sera|seront) (?:avis|inform|averti"
                rf"|preven)\w{{0,4}}\b[^.;]{{0,60}}?"
                rf"\b(?:{DATA}|s'y opposer|s'opposer)|\b(?:faculte|droit|possibilite) de s'y opposer\b",
                # « informer les voyageurs du traitement de leurs données »
                rf"\binform\w{{1,4}} (?:les |chaque |l'|tout |ses |nos )?{PEOPLE} (?:du traitement"
                rf"|de l'existence"
                rf"|de leurs droits|des droits|de la collecte|de l'usage)\b",
                r"\bd'ou (?:vien|provien)\w{1,4} (?:son|leurs?|ses) (?:numero|coordonnees|adresse|nom"
                r"|donnees)",
                rf"\bdemandes? (?:d'une? |des |de l'|du |de la "
                rf"|d'){PEOPLE}\b[^.;]{{0,40}}?\b(?:{DATA}|son dossier)",
                r"\bdemandes? (?:d'(?:acces|effacement|opposition|exercice d\w+ droits?)"
                r"|de (?:rectification"
                r"|portabilite"
                r"|limitation))\b",
                # « un abonné veut voir ou effacer ce qu'on sait de lui », « les patients qui s'opposent »
                r"\b(?:veu(?:t|lent)|demand\w+|souhait\w+|reclam\w+|exig\w+"
                r"|desir\w+)\b[^.;]{0,30}?\b(?:voir"
                r"|consult\w+|efface\w*|corrig\w+|rectifi\w+|supprim\w+|acced\w+|connaitre|savoir|copie)"
                rf"\b[^.;]{{0,40}}?\b(?:{DATA}|ce qu|la concern|le concern|son dossier|sa fiche)",
                rf"\b{PEOPLE}[^.;]{{0,30}}? s'oppos\w+|\bdroit a l'oubli\b"
                rf"|\b(?:personnes concernees|{PEOPLE})\b[^.;]{{0,30}}? (?:nous |vous |le |la )?"
                rf"(?:questionn|sollicit|interrog|reclam|ecri)\w*[^.;]{{0,70}}?\b(?:donnees|droits?"
                rf"|aid\w+|assist\w+|repond\w+)|\bdroits? (?:rgpd|cnil)\b",
                r"\b(?:demandes?|exerc\w+|reponses?|repond\w*|donner suite"
                r"|traitement des demandes)\b[^.;]{0,60}?\bdroits?\b(?! (?:de propriete|d'auteur"
                r"|a la formation|syndic))[^.;]{0,60}?",
                r"\binform\w*[^.;]{0,30}? (?:personnes concernees|interesses)\b[^.;]{0,40}?\bdroits?\b|"
                r"\bdroits? (?:des personnes|d'acces|de rectification|d'opposition|a l'effacement"
                r"|a la portabilite|d'effacement)\b",
            )
        ),
    ),
    # « mesures techniques et organisationnelles », « chiffrement »
    Duty(
        "security",
        Pattern(
            any_of(
                r"\b(?:authentification|mots? de passe|habilitations?|cles? usb|journalis\w+"
                r"|tracabilite des acces)\b",
                # « ouvre l'accès aux seules fiches utiles », « le journal des accès »
                r"\bacces (?:\w{2,10} )?aux (?:seules |seuls )(?:donnees|fiches|dossiers|informations)\b"
                r"|\bjourna(?:l|ux) "
                r"(?:des |de )(?:consultations?|acces)\b",
                rf"\b(?:divulgu\w+|revel\w+)\b[^.;]{{0,40}}?\b{DATA}",
                # « prendra toutes précautions pour qu'elles ne soient pas communiquées à des tiers »
                rf"\b(?:precautions?|mesures?|soins?|diligences?"
                rf"|dispositions?)\b[^.;]{{0,60}}?\b(?:{DATA}"
                rf"|informations)[^.;]{{0,60}}?\b(?:deform|endommag|communiqu|divulg|tiers|alter"
                rf"|perd|vol)",
                rf"\b{DATA}[^.;]{{0,60}}?\b(?:sous cle|a cle|a l'abri|verrouill\w+|cloisonn\w+"
                rf"|sous clef|au coffre"
                rf"|hors de portee|non autorisee?s?)",
                r"\bmesures? (?:techniques?|organisationnelles?|de securite|de protection"
                r"|appropriees?)\b",
                r"\b(?:chiffr(?:e\w*|ement|er)\b(?! d'affaires)|pseudonymis\w+|cryptee?s?|cryptage)\b",
                rf"\b(?:securite|confidentialite|integrite|secret)\b[^.;]{{0,40}}? (?:sur les "
                rf"|touchant les |quant aux |des |de ces "
                rf"|de leurs |de toutes les |aux )(?:{DATA}|informations)",
                rf"\b(?:secur\w+|proteg\w+|protection contre)\b[^.;]{{0,40}}?\b{DATA}|\b(?:personnel"
                rf"|conseillers|personnes) (?:dument )?habilitee?s?\b[^.;]{{0,60}}?\b{DATA}",
                rf"\b{DATA}[^.;]{{0,60}}?\b(?:confidentiel\w*|accessibles? (?:aux |qu'aux )?seul"
                rf"|habilitee?s\b|protegee?s)",
            )
        ),
    ),
)
