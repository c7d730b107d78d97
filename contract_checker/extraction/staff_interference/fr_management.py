"""French wording of who directs the people: the client, or the provider alone."""

from typing import Final

from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.fr_staff import ADVERBS, DETERMINERS, STAFF
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.practices import Practice
from contract_checker.extraction.staff_interference.fr_client import CLIENT as _CLIENT
from contract_checker.extraction.staff_interference.fr_roles import NOT_DIRECTLY, OWN_STAFF
from contract_checker.extraction.staff_interference.fr_unnamed import COMMAND, LEFT_ALONE

_PROVIDER = rf"(?:{PARTIES.provider}|employeur)"
_INSTRUCTIONS = r"(?:instructions?|consignes?|ordres?|directives?)"
_AUTHORITY = one_of(
    r"autorite(?! (?:organisatrice|contractante|delegante))(?: (?:hierarchique|disciplinaire|exclusive))?"
    r"|pouvoirs? (?:de direction|disciplinaire"
    r"|hierarchique|d'encadrement)",
    r"lien de subordination|subordination|encadrement|management|direction(?! (?:des achats|generale"
    r"|metiers?|de la relation|de la clientele|clientele))|responsabilite hierarchique"
    r"|controle hierarchique",
    r"gestion (?:administrative|sociale|des (?:ressources|equipes)|du personnel|disciplinaire"
    r"|hierarchique|rh)|administration du personnel",
    r"organisation du travail|commandement",
)
_ALONE = r"(?:exclusi\w{1,6}|seule?s?|uniquement|entierement|pleine\w{0,4}|en propre)"

# « Le Client donne ses consignes directement aux conseillers »
ORDERS: Final = Practice(
    "orders",
    Pattern(
        any_of(
            COMMAND,
            rf"\b{_CLIENT}\b[^.;]{{0,60}}?\b(?:donn|adress|transm|deliv|formul|communiqu|diffus"
            rf"|pass)\w{{1,6}} [^.;]{{0,40}}?\b{_INSTRUCTIONS}\b"
            rf"[^.;]{{0,50}}?\b(?:aux?|a) {DETERMINERS}{STAFF}\b",
            rf"\b{_INSTRUCTIONS}\b[^.;]{{0,60}}?\b(?:donn|adress|transm|deliv|formul|communiqu"
            rf"|pass)\w{{1,6}} [^.;]{{0,30}}?\bdirectement\b[^.;]{{0,60}}?\b{STAFF}\b",
            rf"\b{STAFF}\b[^.;]{{0,50}}?\b(?:recoi|execut|suiv|conform|defer|obei|respect|appliqu"
            rf"|pren)\w{{0,6}} [^.;]{{0,50}}?\b(?:instructions?|ordres?|directives?)"
            rf"[^.;]{{0,40}}?\b(?:directe?s?|donnee?s? par|du |de la |de l'|des )[^.;]{{0,20}}?{_CLIENT}\b",
            # « nos chargés d'exploitation les donnent de vive voix à chaque conseiller »
            rf"\b{_CLIENT}\b[^.;]{{0,60}}?\b(?:donn|dict|adress|transm|parl|command|ordonn|dirig)\w{{1,5}} "
            rf"[^.;]{{0,40}}?\b(?:aux?|a) {DETERMINERS}{STAFF}\b[^.;]{{0,60}}?\b(?:sans (?:passer|s'adresser"
            rf"|en referer|intermediaire)|directement|de vive voix|en direct)\b",
            rf"\b(?:nos|des) [a-z' ]{{3,30}} (?:les |leurs )?(?:donn|dict|adress|transm)\w{{1,5}}"
            rf" [^.;]{{0,40}}?\b"
            rf"(?:aux?|a) {DETERMINERS}{STAFF}\b[^.;]{{0,60}}?\bsans (?:passer"
            rf"|s'adresser)[^.;]{{0,20}}?\bvos\b",
            # « Le Client convoque les conseillers aux réunions »
            rf"\b{_CLIENT}\b[^.;]{{0,40}}?\b(?:convoqu|reuni"
            rf"|command)\w{{1,4}} {ADVERBS}{DETERMINERS}{STAFF}\b",
            rf"\b{STAFF}\b[^.;]{{0,50}}?\bconvoque\w{{0,2}} [^.;]{{0,40}}?\bpar (?:le |la |l'){_CLIENT}\b",
        )
    ),
    # « Les consignes sont données aux seuls responsables désignés par le Centre »
    ruled_out=Pattern(
        any_of(
            NOT_DIRECTLY,
            # « Les conseillers reçoivent leurs instructions de leur seul employeur »
            rf"\b{STAFF}\b[^.;]{{0,40}}?\b{_INSTRUCTIONS} (?:de|du) (?:leur |l')?(?:seul )?{_PROVIDER}\b",
            # « Les conseillers ne reçoivent d'instructions que de leur employeur »
            rf"\b{STAFF}\b[^.;]{{0,20}}?\bne [^.;]{{0,20}}?\b{_INSTRUCTIONS} que (?:de|du) (?:leur |la |l')?"
            rf"(?:seul )?{_PROVIDER}\b",
            # « le Client passe par l'encadrement du Centre pour faire connaître ses consignes »
            rf"\b{_CLIENT}\b[^.;]{{0,30}}?\b(?:pass|s'adress|transit)\w{{1,4}} (?:[a-z]+ )?(?:par|a"
            rf"|au) ?(?:l'|la |le |les )?(?:encadr\w{{2,5}}"
            rf"|hierarchie|responsables?|superviseurs?|direction)\b[^.;]{{0,60}}?\b(?:{_INSTRUCTIONS}"
            rf"|demandes?)\b",
            # « s'adressent au responsable de plateau, jamais directement aux conseillers »
            rf"\bjamais (?:directement )?(?:a "
            rf"|aux? ){DETERMINERS}{STAFF}\b[^.;]{{0,40}}?\b{_INSTRUCTIONS}\b",
            # « aucun échange direct avec les conseillers »
            rf"\baucun\w{{0,2}} (?:echange|contact|demande|consigne|instruction|ordre"
            rf"|communication)s? directe?s? (?:avec|aux?|a) "
            rf"{DETERMINERS}{STAFF}\b",
            # « n'adresse ses demandes qu'au responsable de compte, jamais aux conseillers »
            rf"\b{_CLIENT}\b[^.;]{{0,20}}? (?:ne |n')[^.;]{{0,70}}?\bjamais (?:directement )?(?:a |aux? )"
            rf"{DETERMINERS}{STAFF}\b",
            rf"\b{_CLIENT}\b[^.;]{{0,20}}? (?:ne |n')(?:s'adress|adress|donn|transm|communiqu)\w{{0,5}} "
            rf"[^.;]{{0,40}}?\bqu'(?:au|a|aux) ?(?:seuls? |le |la |l')?(?:responsables?|encadr\w{{2,5}}"
            rf"|interlocuteurs?|representants?|hierarchie|direction)\b",
            rf"\b{_INSTRUCTIONS}\b[^.;]{{0,80}}?\b(?:aux seuls|au seul|a la seule|exclusivement"
            rf"|uniquement|seulement)\b[^.;]{{0,60}}?"
            r"\b(?:responsables?|encadr\w{2,5}|interlocuteurs?|representants?|hierarchie|superviseurs?"
            r"|direction|chef)\b",
            rf"\b(?:aucune?|nulle?|jamais|pas|ni)\b[^.;]{{0,40}}?\b"
            rf"(?:{_INSTRUCTIONS})\b[^.;]{{0,50}}?\b{STAFF}\b",
            rf"\b{_CLIENT}\b[^.;]{{0,40}}?\bs'(?:interdi|absti)\w{{1,5}} [^.;]{{0,50}}?\b{_INSTRUCTIONS}\b",
        )
    ),
    unless=Pattern(
        r"\b(?:dispens|assur)\w{1,4} [^.;]{0,20}?\binstruction\b|\binstruction de vos\b"
        r"|\b(?:consignes?|instructions?) (?:de securite|incendie|sanitaires?|d'evacuation)"
    ),
)
MANAGEMENT: Final = Practice(
    "management",
    Pattern(
        any_of(
            # « les conseillers sont placés sous l'autorité du Client »
            rf"\b{STAFF}\b[^.;]{{0,80}}?\bsous (?:la |le |l')(?:{_AUTHORITY}|responsabilite|controle)"
            rf"(?: [a-z]+){{0,3}}? (?:du |de la |de l'|des |d'un [a-z]+ (?:du |de la |de l')){_CLIENT}\b",
            # « les superviseurs rendent compte hiérarchiquement au responsable du Client »
            rf"\b{STAFF}\b[^.;]{{0,40}}?\b(?:rend\w{{0,3}} compte"
            r"|(?:est|sont|seront) rattache\w{1,3}|(?:depend|report|repond)\w{0,4} (?:hierarchiquement"
            r"|directement)) (?:hierarchiquement |directement )?"
            rf"(?:a|au|du|de la|a la|de l'|a l') ?[^.;]{{0,40}}?\b{_CLIENT}\b",
            # « le Client encadre directement les conseillers »
            rf"\b{_CLIENT}\b[^.;]{{0,40}}?\b(?:encadr|dirig|manag"
            rf"|supervis)\w{{1,4}} {ADVERBS}{DETERMINERS}{STAFF}\b",
            rf"\b{_CLIENT}\b[^.;]{{0,40}}?\b(?:assur|exerc|prend)\w{{0,5}} [^.;]{{0,40}}?\b(?:encadrement"
            rf"|management|pouvoir disciplinaire|autorite hierarchique)\b",
            rf"\b(?:encadrement|management)\b[^.;]{{0,50}}?\b(?:assuree?|exercee?) [^.;]{{0,20}}?par "
            rf"(?:le |la |l'|un [a-z]+ (?:du |de la |de l')){_CLIENT}\b",
        )
    ),
    ruled_out=Pattern(
        any_of(
            LEFT_ALONE,
            OWN_STAFF,
            # « l'encadrement relève exclusivement du Prestataire »
            rf"\b{_AUTHORITY}\b[^.;]{{0,110}}?\b(?:relev|incomb|appart|ressort|rest|demeur|exerc|assur"
            rf"|revien|depend|est |sont )\w{{0,5}}[^.;]{{0,60}}?\b{_ALONE}\b"
            rf"[^.;]{{0,60}}?\b{_PROVIDER}\b",
            rf"\b{_AUTHORITY}\b(?: [a-z]+){{0,6}}? (?:exclusi\w{{1,4}}|seule?s?) (?:de la |de l'|des "
            rf"|du ){_PROVIDER}\b",
            # « Encadrement des équipes : compétence exclusive du Prestataire »
            rf"\b{_AUTHORITY}\b[^.;:|]{{0,40}}? ?[:|][^.;|]{{0,40}}?\b(?:exclusi\w{{1,4}}"
            rf"|seule?s?)\b[^.;|]{{0,20}}?"
            rf"\b{_PROVIDER}\b",
            # « les agents relèvent exclusivement de l'autorité de leur employeur »
            rf"\b{STAFF}\b[^.;]{{0,40}}?\b(?:relev"
            rf"|depend)\w{{1,4}} [^.;]{{0,20}}?\b{_ALONE}\b[^.;]{{0,30}}?\b(?:{_AUTHORITY}|{_PROVIDER})\b",
            rf"\b(?:encadrement|management) exclusif (?:par le |du |de la |de l'|des ){_PROVIDER}\b",
            # « le Titulaire conserve seul l'autorité hiérarchique sur son personnel »
            rf"\b{_PROVIDER}\b,?[^.;]{{0,90}}?\b{_ALONE}\b[^.;]{{0,80}}?\b{_AUTHORITY}\b",
            rf"\b{_PROVIDER}\b[^.;]{{0,60}}?\b(?:conserv|assur|exerc|gard"
            rf"|detien)\w{{0,4}} [^.;]{{0,30}}?\b(?:autorite (?:hierarchique|disciplinaire)|pouvoirs? "
            rf"(?:de direction|disciplinaire))"
            r"[^.;]{0,60}?\bsur (?:ses|son|l'ensemble|les|le)\b",
            # « le personnel reste sous l'autorité hiérarchique et disciplinaire du Prestataire »
            rf"\b{STAFF}\b[^.;]{{0,90}}?\bsous (?:l'|la |le |son |sa )(?:seule? |entiere |pleine )*"
            rf"(?:[a-z]+ (?:administratif )?et (?:la |l'|sous (?:la |l'))?(?:seule )?)?(?:{_AUTHORITY}"
            rf"|subordination|responsabilite)\b(?:(?! client)[^.;]){{0,60}}?(?:du |de la |de l'|des "
            rf"|de leur ){_PROVIDER}\b",
            rf"\b{STAFF}\b[^.;]{{0,60}}?\b(?:rest|demeur)\w{{1,4}} (?:[^.;]{{0,30}}?)\bsous (?:l'|la |sa "
            rf"|son )(?:seule? |entiere )*(?:{_AUTHORITY})",
            # « n'ont qu'un patron », « appartient au Titulaire et à lui seul »
            rf"\b{STAFF}\b[^.;]{{0,40}}?\bn'(?:ont|a) (?:qu'|pour seul )(?:un |une )?(?:seule? )?(?:patron"
            rf"|chef"
            rf"|employeur|superieur|hierarchie|direction)\b",
            rf"\b(?:recrutement|embauche|paie|discipline|sanctions?|conges"
            rf"|{_AUTHORITY})\b[^.;]{{0,110}}?\b(?:appart"
            rf"|relev|incomb|ressort|revien|depend|rest|est |sont )\w{{0,5}} [^.;]{{0,20}}?\b{_PROVIDER}\b"
            rf"[^.;]{{0,20}}?\b(?:seule?s?|exclusivement|uniquement)\b",
            rf"\b{_PROVIDER}\b[^.;]{{0,30}}?\b(?:dirige|encadre|manage|gere|commande) seule? ",
            # « Le Prestataire recrute, encadre et rémunère son personnel »
            rf"\b{_PROVIDER}\b[^.;]{{0,30}}?\b(?:recrute|dirige|encadre|gere)(?:, [a-z]+)? et [a-z]+ "
            rf"(?:son|ses) {STAFF}\b",
            # « L'Agence emploie et encadre les téléacteurs »: whoever employs them is the provider
            rf"\bemploie(?:, [a-z]+)? et (?:encadre|dirige|supervise) (?:son|ses|les|le) {STAFF}\b",
            # « Le titulaire reste seul maître de l'organisation des horaires »
            rf"\b{_PROVIDER}\b[^.;]{{0,30}}?\bseule? (?:maitre\w{{0,3}}|juge|responsable|decideur)s? "
            r"[^.;]{0,30}?\b(?:horaires|plannings?|organisation du travail|conges|effectifs)\b",
            rf"\b{_PROVIDER}\b[^.;]{{0,30}}?\b(?:seul (?:employeur|chef|maitre)|reste (?:le )?seul|est"
            rf" seul)\b"
            rf"[^.;]{{0,90}}?\b(?:{STAFF}|recrut\w{{2,6}}|encadr\w{{2,6}}|sanction\w{{0,3}}|discipline)\b",
            # « aucun lien de subordination entre le Client et les conseillers »
            r"\b(?:aucun|pas de|nul|ni|sans) (?:\w+ )?(?:lien|rapport) de subordination\b"
            r"|\bne [^.;]{0,40}?\bpas\b[^.;]{0,30}?\blien de subordination\b",
            # « le Client s'interdit toute immixtion dans la gestion du personnel »
            rf"\b(?:immixtion|ingerence)\b[^.;]{{0,80}}?\b(?:gestion|management|organisation|personnel"
            rf"|encadrement|{STAFF})\b",
            rf"\b{_CLIENT}\b[^.;]{{0,30}}?\b(?:ne |n')(?:s'immisce\w{{0,2}}|interv\w{{3,6}}"
            rf"|particip\w{{1,4}}|exerc\w{{1,4}}|a|dispose\w{{0,2}}|detien\w{{1,4}})\b[^.;]{{0,50}}?"
            rf"\b(?:gestion|management|organisation|encadrement|autorite|pouvoir)\b",
        )
    ),
    unless=Pattern(
        r"\bagents? (?:verbalisateur|assermente)|\b(?:direction|encadrement) (?:de|des) travaux\b"
        r"|\bproject management\b|\bmanagement de la (?:qualite|securite)"
    ),
)
