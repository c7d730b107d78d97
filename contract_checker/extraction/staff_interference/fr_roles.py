"""French turns on people by their part: who heads a floor, who is named or replaced, one's own staff."""

from typing import Final

from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.fr_staff import DETERMINERS, STAFF
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.staff_interference.fr_client import CLIENT as _CLIENT

# « l'Opérateur », « la Filiale », « la Coopérative » may be either side
_PROVIDER = one_of(
    PARTIES.provider,
    r"operateur|filiale|cooperative|agence|association|societe|entreprise|employeur|repondant|centre",
)
_HEAD = one_of(
    r"(?:responsables?|direct(?:eur|rice)s?|chef(?:fe)?s?|adjointe?s?) (?:de (?:la )?(?:comptes?|production"
    r"|plateau|site|centre|mission|contrat|clientele|relation client|equipe|operations?)|du (?:site|centre"
    r"|compte|contrat|service|plateau)|d'(?:equipe|exploitation|activite|affaires?)"
    r"|des? (?:operations|equipes|comptes))",
)
_ONE = rf"(?:{STAFF}|{_HEAD})"
_NAMING = (
    r"(?:nominations?|designations?|remplacements?|changements?|recrutements?|choix|candidatures?"
    r"|affectations?|embauches?|promotions?|prise de fonctions?)"
)
_NAMED = r"(?:nomm|design|chang|remplac|recrut|embauch|affect|chois|promu|install|mut|deplac|retir)\w{1,4}"
_CONSENT = (
    r"(?:agrement|accord|aval|visa|feu vert|assentiment|consentement|validation|approbation"
    r"|autorisation|acceptation|avis conforme)"
)
_NOT_ITS_OWN = (
    rf"(?![^.;]{{0,25}}?\b(?:{PARTIES.provider}|cse|comite|medecin|inspect\w+|employeur|salarie)\b)"
)

# « n'est ni nommé ni changé sans l'aval de la Ville »
NAMING: Final = any_of(
    rf"\b{_ONE}\b[^.;]{{0,30}}?\b(?:ne |n')(?:est|sont|sera|seront|peut etre|peuvent etre)"
    rf" (?:ni |pas )?{_NAMED}(?: ni {_NAMED}){{0,2}}[^.;]{{0,20}}?\b(?:sans|qu'avec|qu'apres|que sur|sauf)"
    rf" [^.;]{{0,20}}?\b{_CONSENT}\b{_NOT_ITS_OWN}",
    # « La nomination du directeur de site est soumise à l'agrément de la direction des achats »
    rf"\b{_NAMING} {DETERMINERS}{_ONE}\b[^.;]{{0,40}}?\b(?:soumi|subordonn|conditionn|requ|exig|necessit"
    rf"|suppos)\w{{1,4}}\b[^.;]{{0,20}}?\b{_CONSENT}\b{_NOT_ITS_OWN}",
    # « Le remplacement d'un superviseur ne se fait qu'après que la Marque a donné son aval »
    rf"\b{_NAMING} {DETERMINERS}{_ONE}\b[^.;]{{0,20}}?\b(?:ne |n')[^.;]{{0,20}}?\b(?:qu'apres|qu'avec|qu'une"
    rf" fois|sans)(?! que le (?:prestat|titul|centre))[^.;]{{0,70}}?"
    rf"\b(?:{_CONSENT}|agree?|accepte|approuve|valide)\b{_NOT_ITS_OWN}",
    # « Le directeur de site nous est proposé avant sa prise de fonctions »
    rf"\b(?:{_ONE}|{_NAMING})\b[^.;]{{0,20}}?\bnous (?:est|sont|sera|seront) (?:\w{{4,14}} )?(?:present"
    rf"|soumi"
    rf"|propos)\w{{1,4}}\b[^.;]{{0,30}}?\b(?:avant|pour (?:accord|avis|validation|agrement)|et nous pou)",
    r"\bnous (?:pouvons|pourrons|nous reservons de) (?:le |la |les )?(?:recus|refus|ecart)\w{1,3}"
    r" (?:ce choix|cette (?:candidature|nomination|designation|personne)|l'un d'eux|un candidat)",
    # « Tout nouveau superviseur est présenté au Client, qui dispose de cinq jours pour s'opposer à … »
    rf"\b{_ONE}\b[^.;]{{0,20}}?\b(?:present|soumi|propos)\w{{1,4}} (?:au|aux|a la|a l'"
    rf"|a) ?{_CLIENT}\b[^.;]{{0,50}}?"
    r"\bpour (?:s'opposer|s'y opposer|le recuser|la recuser|le refuser|la refuser|l'agreer|l'ecarter)\b",
    # « La candidature du chef de plateau est soumise à la Ville, qui peut l'écarter »
    rf"\b{_NAMING} {DETERMINERS}{_ONE}\b[^.;]{{0,20}}?\b(?:soumi|present|propos)\w{{1,4}} (?:au|aux|a la"
    rf"|a l'"
    rf"|a) ?{_CLIENT}\b[^.;]{{0,50}}?\b(?:ecart|rejet|refus|recus|retien|rencontr|recoi|entend)\w{{0,4}}",
)
# « Si un agent s'emporte, la Caisse peut obtenir qu'il quitte la ligne »
TAKEN_AWAY: Final = any_of(
    rf"\b{STAFF}\b[^;]{{0,120}}?\b{_CLIENT}\b[^;]{{0,40}}?\b(?:exig|demand|obten|obtient|requ[ei]r|requiert"
    rf"|impos|veu[tx]|souhait)\w{{0,5}}\b[^;]{{0,40}}?\bqu'(?:il|elle|ils|elles|on (?:le|la|les)) "
    r"(?:ne (?:soi(?:t|ent) plus|repond\w+ plus|pren\w+ plus|trait\w+ plus)|n'[a-z]{5,14} plus|quitt\w{1,3}"
    r"|cess\w{1,3}|soi(?:t|ent) (?:\w{5,14} )?(?:retir|remplac|ecart|exclu|relev|mut|reaffect"
    r"|affecte\w* (?:a|sur)"
    r" (?:d'|une? )autres?)|(?:retire|remplace|ecarte|sorte)\b)",
    # « Sur demande motivée de la Ville, il retire du service l'agent qui … »
    rf"\b(?:sur|a|des) (?:la |simple |premiere )?(?:demande|requete)(?: [a-z]+){{0,3}}? (?:du |de la |de l'"
    rf"|des ){_CLIENT}\b[^.;]{{0,40}}?\b(?:retir|remplac|ecart|exclu|sort|relev)\w{{0,4}}"
    r" (?:sans delai |immediatement |aussitot |dans [^.;]{3,25} )?d(?:u |e la |e l'|e ce "
    r"|e cette )(?:service"
    r"|plateau|mission|equipe|campagne|ligne|permanence|operation|dispositif|marche) (?:sans delai )?"
    rf"{DETERMINERS}{STAFF}\b",
    # « Sur demande motivée du Client, le Prestataire remplace sous 48 heures tout conseiller »
    rf"\b(?:sur|a) (?:la |simple |premiere )?(?:demande|requete)(?: [a-z]+){{0,3}}? (?:du |de la |de l'|des )"
    rf"{_CLIENT},? (?:le |la |l')?{_PROVIDER} [^.;,]{{0,25}}?\b(?:retir|remplac|ecart|reaffect)\w{{1,4}}"
    rf" (?:[^.;,]{{3,30}} )?(?:tout|toute|le|la|l'|un|une|les) ?{STAFF}\b",
)
_FLOOR_TALK = r"(?<!appelants )(?<!usagers )(?<!clients )(?<!assures )(?<!abonnes )"
_LEADERS = (
    r"(?:responsables?|encadr\w{2,5}|hierarchie|superviseu\w{1,4}|chef(?:fe)?s?|employeur|direction"
    r"|managers?)"
)
_INSTRUCTIONS = r"(?:instructions?|consignes?|ordres?|directives?)"
# « ne s'adressent jamais directement aux chargés d'accueil »
NOT_DIRECTLY: Final = any_of(
    rf"{_FLOOR_TALK}\b(?:ne |n')s'adress\w{{1,5}} (?:jamais|pas|point|nullement) (?:directement )?(?:a "
    rf"|aux? )"
    rf"{DETERMINERS}{STAFF}\b",
    rf"{_FLOOR_TALK}\bs'adress\w{{1,5}} [^.;]{{0,50}}?\b(?:et|,) (?:jamais|non|pas) (?:directement )?(?:a "
    rf"|aux? )"
    rf"{DETERMINERS}{STAFF}\b",
    # « ne reçoivent d'instructions que de leurs responsables »
    rf"\b(?:ne |n')(?:recoi\w{{1,4}}|pren\w{{1,4}}) (?:d'|de |leurs |aucune? )?{_INSTRUCTIONS} que (?:de "
    rf"|du |des )"
    rf"(?:leurs? |la |l'|son )?(?:propres? |seule?s? )?(?:{_LEADERS}|{_PROVIDER})\b",
    # « aucun agent de la Ville ne leur donne de consigne »
    rf"\b(?:aucun\w{{0,2}}|nul) (?:cadre|agent|salarie|representant|collaborateur|responsable|prepose|membre"
    rf"|employe)\w{{0,2}} (?:du |de la |de l'|des )(?:\w{{4,14}} )?{_CLIENT}\b[^.;]{{0,20}}?\b(?:ne |n')"
    rf"[^.;]{{0,60}}?\b(?:{_INSTRUCTIONS}|autorite|commande\w{{0,2}})\b",
)
_MANAGES = (
    r"(?:recrut|embauch|emploie|emplo[iy]|remuner|encadr|dirig|form|organis|sanctionn|compos|chois|design"
    r"|nomm|affect|gere|manag|plac|repart)\w{0,4}"
)
_POWER = (
    r"(?:pouvoirs? (?:hierarchiques? |disciplinaires? )?(?:de direction|disciplinaires?|hierarchiques?"
    r"|d'organisation|de discipline|d'employeur)|autorite (?:hierarchique|disciplinaire))"
)
_OF_STAFF = (
    r"(?:de |des |du |d')(?:la |l'|leurs? |vos |ses |nos )?"
    rf"(?:{STAFF}|personnels?|salaries|travail|plannings?|horaires|conges)"
)
# « Nous ne nous occupons pas des horaires des magasins »: hours are those of the staff
_HOURS = rf"(?:leurs horaires|horaires {_OF_STAFF})"
# « Le Centre compose seul ses équipes », « n'ont d'autre employeur que le partenaire »
OWN_STAFF: Final = any_of(
    rf"\b(?:{_PROVIDER})\b[^.;]{{0,60}}?\b{_MANAGES}(?:(?:, "
    rf"| et ){_MANAGES}){{0,4}} (?:librement )?seule?s? "
    rf"(?:a |de |et librement )?(?:ses|son|sa|leurs?) (?:propres? )?(?:{STAFF}|salarie\w{{0,2}})\b",
    rf"\b(?:{_PROVIDER})\b[^.;]{{0,30}}?\b{_MANAGES}(?:(?:, | et ){_MANAGES}){{0,3}} seule?s? (?:les|des)"
    rf" (?:personnes|{STAFF}|conseill\w+) (?:qu'(?:il|elle)|de son choix|dont (?:il|elle))",
    r"\baffect\w{1,4} [^.;]{0,40}?\b(?:personnes|agents|conseillers|salaries) de (?:son"
    r"|leur) (?:seul )?choix\b",
    rf"\b(?:il|elle|{_PROVIDER}) (?:conserv|gard|exerc"
    rf"|detien)\w{{1,4}} (?:seule?,? )?[^.;]{{0,30}}?\b(?:entier"
    rf"|entiere|plein|pleine|seul|seule|tout|toute|l')? ?{_POWER}[^.;]{{0,40}}?"
    r"\b(?:a leur egard|sur eux|sur elles|sur ces|a l'egard d|envers)",
    rf"\b(?:a leur egard|sur eux|sur ces (?:personnes|agents|salaries)),? [^.;]{{0,20}}?\b(?:entier|plein"
    rf"|seul"
    rf"|tout)\w{{0,2}} {_POWER}",
    r"\bn'(?:ont|a|auront) d'autre (?:employeur|patron|chef|hierarchie|superieur|autorite) que\b",
    # « ne s'immisce pas dans la gestion », « nous ne nous occupons pas de leurs horaires »
    r"\b(?:ne |n')(?:se |s'|nous )(?:mel|immisc)\w{1,5} (?:ni|pas|point|nullement|en rien|jamais) (?:de "
    r"|du |des |dans |d')[^.;]{0,30}?\b(?:recrutement|gestion|organisation|encadrement|management"
    rf"|discipline|paie|conges|{_HOURS}|{STAFF})\b",
    r"\b(?:ne |n')(?:s'|nous )occup\w{1,5} (?:ni|pas|point|nullement|en rien|jamais) (?:de |du |des |d')"
    r"[^.;]{0,30}?\b(?:recrutement|encadrement|management|discipline|paie|conges"
    rf"|(?:gestion|organisation) {_OF_STAFF}|leur (?:gestion|organisation)|{_HOURS}|{STAFF})\b",
    # « ni les recrutements ni les affectations ne sont soumis au Client »
    rf"\bni (?:les? |l'|la )?{_NAMING}[^.;]{{0,60}}?\bne (?:est|sont|sera|seront) (?:soumi|subordonn|present"
    rf"|communiqu)\w{{1,4}} (?:au|aux|a la|a l') ?(?:\w{{4,12}} (?:du |de la |de l'))?{_CLIENT}",
)
