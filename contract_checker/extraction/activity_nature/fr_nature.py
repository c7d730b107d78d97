"""French wording of campaigns and of one-off needs, for folded text, beside that of lasting work."""

from typing import Final

from contract_checker.extraction.activity_nature import fr_surely
from contract_checker.extraction.activity_nature.fr_lasting import LASTING, NOT_LASTING
from contract_checker.extraction.activity_nature.wording import NatureWording
from contract_checker.extraction.language.fr_numbers import NUMBER
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern

_MONTH = one_of(
    r"janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre",
)
_DAY = r"(?:\d{1,2}|1er|premier)"
_DATE = rf"(?:{_DAY} {_MONTH}(?: \d{{4}})?|{_DAY}/\d{{1,2}}(?:/\d{{2,4}})?)"
# « du 4 au 12 février », « jusqu'au 30 juin », « en mai et juin », « de novembre à janvier »
_DATES = one_of(
    rf"du (?:{_DATE}|{_DAY}) au {_DATE}|entre le {_DATE} et le|(?:jusqu'|limitee? )au {_DATE}",
    rf"(?:en|de|entre) {_MONTH} (?:et|ou|a) {_MONTH}|(?:des|aux|du|au) mois d(?:e |'){_MONTH}"
    rf"|avant le {_DATE}",
    r"dont le terme",
)
# « d'une durée de six semaines », « limitée à 15 jours », « étalée sur deux mois »
_LENGTH = one_of(
    r"(?:duree|prevue?|pendant|durant|etalee?|limitee?|menee?|sur|s'etend|durera|dure"
    rf"|programmee?)(?: [\w']{{1,10}}){{0,3}}? {NUMBER} (?:jours?|semaines?|mois)",
    rf"de {NUMBER} (?:jours|semaines|mois)|demont\w{{1,4}} (?:a|des)",
)
# What makes the task the object of the contract: « Le lot 2 vise », « Besoin : », « il s'agit de »
_OBJECT = one_of(
    r"objet|besoin ?:|mission|se limite|il s'agit|c'est|tenir|il sera fait appel|mise en place",
    r"(?<!pour )(?:le|la|ce|cette|present|presente|notre) (?:marche|contrat|bon|convention|commande"
    r"|consultation"
    r"|recours|demande|lot)(?! (?:de|du|peut|pourra|prevoit))",
    r"lot (?:n° ?)?\d{1,2}|^\W{0,3}(?:bon de )?commande",
)
_CAMPAIGN = one_of(
    r"campagnes?(?! (?:d'ecoutes?|de recrutement|de tests?|de mesures?|de formation|d'affichage"
    r"|d'appels mysteres?|de qualite|d'evaluation|electorale|publicitaire|de publicite"
    r"|d'enquetes? interne|d'audits?|de maintenance|d'essais|de recette|google|internes?"
    r"|de phishing|d'hameconnage|de sensibilisation"
    r"|de vaccination (?:interne|d[eu]s? |contre)))",
    r"operations? (?:commerciale|promotionnelle|de (?:televente|prospection|relance|noel|lancement"
    r"|rentree|soldes))s?",
)
_SEASON = one_of(
    r"hiver|printemps|automne|noel|paques|rentree|soldes|vacances|fetes|saison|toussaint|ramadan"
    r"|black friday",
    r"(?<!a )(?<!avoir )ete(?! \w{2,12}(?:e|i|u|is|it)e?s?\b)|fin d'annee|saint-valentin|moisson|vendanges",
)
# « limitée au lancement du tome 1 », « circonscrite à l'ouverture de la ligne »
_OCCASION = one_of(
    r"lancement|sortie|ouverture|inauguration|salon|evenement|vote|scrutin|tournee|festival|demenagement"
    r"|exposition|match|jeux|centenaire|anniversaire",
)
_PERIOD = one_of(
    r"(?:trimestre|mois|semaine|quinzaine|week-end|weekend|duree|temps|periode|seule|seul)s?",
)
# « chaque campagne » is any of those that may come
_ONE = r"(?<!chaque )(?<!toute )(?<!toutes les )(?<!cas de )(?<!cas d'une )"
# « La mission se limite à la campagne d'information », « Opération de Noël, du 2 novembre au 22 décembre »
CAMPAIGN = Pattern(
    one_of(
        rf"\b{_OBJECT}\b[^.;|]{{0,60}}?{_ONE}\b{_CAMPAIGN}",
        rf"{_ONE}\b{_CAMPAIGN}\b[^.;]{{0,110}}?\b(?:{_DATES}|{_LENGTH})",
        rf"{_ONE}\b{_CAMPAIGN}\b[^.;]{{0,60}}?\b(?:debute|commence|demarre|s'ouvre|se tient"
        rf"|se deroule)\w{{0,3}}"
        r" (?:le|du|entre|a partir)",
        rf"^\W{{0,3}}{_CAMPAIGN}\b[^.;]{{0,60}}?\b{NUMBER} (?:jours|semaines|mois)\b",
        # « Le Centre conduit à cette occasion une campagne d'appels sortants »
        rf"\b(?:condui|men|realis|assur|lanc|confi)\w{{1,3}} (?:a cette occasion |cette annee )?"
        rf"une {_CAMPAIGN} d'appels\b",
        rf"\b(?:cette|la presente) {_CAMPAIGN}\b[^.;]{{0,60}}?\b(?:ne sera|limitee)",
        r"\b(?:chaque|par) campagne\b[^.;]{0,70}?\bbon\b",
        # « Appels de prospection, opération limitée à 15 jours »
        rf"\b(?:prospection|televente|promotion\w{{0,4}}|lancement|relance)\b[^.;]{{0,60}}?"
        rf"\boperation\b[^.;]{{0,30}}?\b{_LENGTH}",
        rf"(?:^|\| ?)(?:lot \w{{1,3}} )?\W{{0,3}}{_CAMPAIGN}\b[^.;|]{{0,60}}?\|",
        # « Campagne vaccin, hiver seulement », « notre campagne de dons de décembre »
        rf"^(?:[\w ]{{0,16}}: ?)?\W{{0,3}}(?:la |une )?{_CAMPAIGN}\b[^.;|]{{0,60}}?\b(?:{_SEASON}"
        rf"|{_MONTH}|sortants?)\b",
        rf"\b(?:notre|nos|votre|pour la|pour une|pour les"
        rf"|dans le cadre de la) (?:\w{{1,12}} )?{_CAMPAIGN}\b"
        rf"[^.;|]{{0,60}}?\b(?:{_SEASON}|{_MONTH})\b",
        # « télévente, opération bornée au trimestre des jeux »
        rf"\b(?:operation|action|vague|campagne|televente|prospection|relance)\b[^.;|]{{0,40}}?\b(?:bornee?"
        rf"|limitee?|circonscrite?|reduite?|calee?|resserree?)s? (?:au|a la|aux|a l'|sur le|sur la|sur l')"
        rf" ?(?:{_SEASON}|{_PERIOD}|{_OCCASION})\b",
        # « Ces appels se font par opérations séparées »
        r"\b(?:appels?|prospection|televente|sollicitations?|emissions?|prestations?)\b[^.;|]{0,40}?"
        r"\bpar (?:\w{1,8} )?(?:operations|campagnes|vagues|sessions) (?:separee|distincte|successive"
        r"|ponctuelle"
        r"|isolee|limitee|bornee|independante)s\b",
        rf"\b{_CAMPAIGN}\b[^.;]{{0,50}}?\b(?:s'acheve|s'arrete|finit|prend fin|se termine"
        rf"|cesse)\w{{0,3}}\b",
    )
)
NOT_CAMPAIGN = Pattern(
    r"\b(?:avant|apres|a l'issue de|bilan de|lors de|fin de) (?:toute|chaque) campagne|\brapport\b"
    # « ne comprend aucune campagne ponctuelle », « ni d'une campagne »
    r"|\b(?:aucune|pas d[e'](?:une)?|ni d'une|ni de|ni) ?(?:\w{1,12} )?campagnes?\b"
    # « Quand la campagne s'achève, … », « Mise en place de la campagne | forfait »
    r"|\b(?:quand|lorsque|des que|une fois que|apres que|sitot que|si) (?:la|une|cette|chaque"
    r"|ladite) campagne\b"
    r"|^\W{0,3}(?:frais de )?(?:mise en place|mise en oeuvre|preparation|parametrage|lancement"
    r"|initialisation|bilan"
    r"|cloture) (?:de (?:la |chaque |cette )?|d'une )campagnes?\b[^|]{0,30}\|"
    r"|\bproposee?s? [^.;]{0,40}?aux (?:agents|salaries|personnels)\b"
    r"|^\W{0,3}campagnes? [|] (?:duree|dates?|periode)"
    r"|\bbloctel\b|\brestitution\b|\bconges\b|\bpenalit|\bbudget\b|\bpreavis\b|\bprevenance\b"
)

_TASK = one_of(
    r"operations?|interventions?|missions?|prestations?|cellules?|marches?|contrat|commande|besogne",
    r"besoins?|debords?|renforts?|recours|dispositif|evenement|vagues?|enquetes?|etudes?|sondages?"
    r"|relances?",
)
_PASSING = one_of(
    r"ponctuel(?:le)?|exceptionnel(?:le)?|unique|occasionnel(?:le)?|temporaire|passagere?|isolee?",
    r"ephemere|non recurrente?|provisoire|transitoire",
)
# « opération ponctuelle », « le recours est temporaire », « cellule de crise », « one shot »
ONE_OFF = Pattern(
    one_of(
        rf"\b{_TASK}(?:,? [\w'-]{{1,14}}){{0,3}}?,? {_PASSING}\b|\b(?:caractere|a titre) {_PASSING}\b",
        rf"\b{_TASK}\b[^.;|]{{0,40}}?\b(?:est|sont|etant|reste|sera) (?:\w{{1,14}} )?{_PASSING}\b",
        # « opération limitée à trois semaines », « le dispositif prendra fin avec la crise »
        rf"\b{_TASK}\b[^.;|]{{0,40}}?\b(?:limitee?|bornee?|circonscrite?|reduite?)s? a {NUMBER} (?:jours"
        rf"|semaines|mois)\b",
        rf"\b{_TASK}\b[^.;|]{{0,30}}?\b(?:prend(?:ra)? fin|s'arrete\w{{0,2}}|cesse\w{{0,2}}"
        rf"|s'acheve\w{{0,2}}) avec (?:la|le|l'|cette|ce)"
        r" ?(?:crise|evenement|operation|salon|festival|greve|sinistre|rappel|saison)\b",
        # « l'opération ne sera pas renouvelée »
        r"\b(?:operations?|actions?|enquetes?|sondages?|vagues?)\b[^.;|]{0,20}?\bne (?:sera|seront"
        r"|se) (?:pas |jamais |plus )?"
        r"(?:renouvel|repet|recondui|reprodui)\w{2,6}",
        # « La ligne n'ouvre que du 2 au 28 mai », « le numéro ne fonctionne que le temps du vote »
        r"\b(?:ligne|numero|service|cellule|permanence|dispositif|standard|accueil)\b[^.;|]{0,60}?"
        r"\b(?:n'(?:ouvr|est ouvert|exist|est tenu|est assur)|ne (?:fonctionn|repond|sera ouvert|tourn"
        r"|dur|sera tenu"
        rf"|sera assur))\w{{0,4}} que (?:{_DATES}|(?:pendant|durant|pour) (?:le |la |les |l')"
        r"(?!heures|horaires|jours?\b|week|semaine|journee|nuit|matin|soir|apres)|le temps d)",
        # « Enquête de satisfaction | ponctuelle »
        rf"\b{_TASK}\b[^.;|]{{0,40}}?\| ?{_PASSING}s? ?(?:\||$)",
        # « Cette activité est ponctuelle et cesse le 31 août 2027. »
        rf"\b(?:cette|la presente) activite (?:est|sera) (?:\w{{1,14}} )?{_PASSING}\b",
        r"\bone[- ]?shot\b|\b(?:mission|prestation|cellule|operation|renfort) ad hoc\b",
        r"\bla seule (?:journee|semaine|nuit|soiree)|\bles seules journees|\bun seul week-end",
        r"\b(?:cellule|numero|ligne|dispositif)(?: [\w'-]{1,14}){0,2}? (?:de crise|d'urgence"
        r"|post-\w{3,12})\b",
        r"\b(?:une seule|unique) (?:fois|operation)\b|\brien derriere\b|\bcoup de (?:main|feu|poing)\b",
        r"\bbesogne (?:\w{1,8} ){0,2}passagere",
        # « et puis plus rien », « sans lendemain », « sans suite », « le temps de cette crise »
        r"\b(?:et )?(?:puis|apres|ensuite),? (?:plus rien|c'est fini|on arrete|rideau)\b"
        r"|\bsans lendemain\b",
        # but « une demande restée sans suite », « la procédure est déclarée sans suite »
        r"(?<!restee )(?<!restees )(?<!reste )(?<!classee )(?<!classe )(?<!declaree )(?<!declare )"
        r"\bsans (?:aucune )?suite\b|\bpas de suite\b|\bni suite\b|\bni lendemain\b|\bsans (?:se |etre )?"
        r"(?:reproduire|repeter|renouveler|reconduite?)\b",
        r"\b(?:le|pour le|juste le|la seule|pour la|pour toute la|pour la seule) (?:temps"
        r"|duree) (?:de (?:cette|la|ce|l')|d'une?|du)"
        r" ?(?:crise|rappel|sinistre|evenement|greve|panne|incident|operation|salon|festival|demenagement"
        r"|travaux|coupe|match|tempete|inondations?|transition|bascule|migration)",
        rf"\b(?:{_TASK}|actions?|rappels?|appels?|vente"
        rf"|coup) (?:[\w'-]{{1,14}} ){{0,2}}?(?:ponctuel(?:le)?|unique"
        r"|isolee?|ephemere|passagere?|a usage unique)s?\b",
        r"\bune (?:seule |bonne )?fois (?:et une seule|pas deux|seulement|et c'est tout|et basta)\b"
        r"|\bque pour (?:ca|cela)\b"
        r"|\bjuste pour (?:ca|cela|l'occasion|cette fois)\b|\bune seule et unique\b"
        r"|\bcette fois(?:-ci)? seulement\b",
    )
)
# What tells that the task is the object of the contract, and not something that may happen within it.
IS_OBJECT = Pattern(
    one_of(
        rf"\bne (?:sera|seront|se) (?:pas |jamais |plus )?(?:renouvel|repet|recondui|reprodui)\w{{2,6}}"
        rf"|\b{_OBJECT}\b|\b{_DATES}\b|\||\bone[- ]?shot\b",
        r"\btranche (?:optionnelle|conditionnelle|ferme|\d) ?[:|]|\bn'ouvre que\b|\bque (?:le temps"
        r"|durant|pendant)\b|"
        r"\b(?:cette|la presente) activite (?:est|sera)\b|"
        r"\b(?:prend(?:ra)? fin|cesse\w{0,3}|couvre|ne se (?:reproduira|repetera) pas)\b"
        r"|\bseront ponctuels\b",
        # a sentence without a verb
        rf"^\W{{0,3}}{_TASK}\b[^.;|]{{0,30}}?\b{_PASSING}\b|^\W{{0,3}}{_TASK} coup de",
        rf"^\W{{0,3}}{_TASK} {_PASSING}s? ?:|\b{NUMBER} (?:jours|semaines|mois) de (?:debord|renfort)",
        rf"^(?:le|la|ce|cette|cet|l') ?{_TASK}\b[^.;|]{{0,40}}?\b(?:est|consiste)\b",
        # « on a besoin de bras juste pour ça », « le Centre répond aux sinistrés le temps de cette crise »
        r"\bbesoin\b|\b(?:repond|assure|tien[td]|fourni[ts]|prete|confi|command|rappel)\w{0,4}\b"
        r"|\b(?:sondage|enquete|prestation|prestataire|centre|ouvrage|tache|teleconseillers|conseillers"
        r"|stop)\b",
    )
)
NOT_ONE_OFF = Pattern(
    one_of(
        r"\b(?:prolong|renouvel|recondu|prorog|reconducti)\w{1,8},? (?:\w{1,10} )?une seule fois\b",
        r"\b(?:cellule|contrat|marche|interlocuteur) unique\b|^\W{0,3}(?:si|lorsque|quand)\b"
        r"|\bdue?s? une seule fois\b"
        r"|\bforfaits?\b|\d ?€",
        r"\bmaintenance\b|\binterventions ponctuelles\b|\breunions?\b|\bpermanentes?\b|\bformation\b",
        r"\bpeut\b|\bpeuvent\b|\bpourr\w{1,5}\b|\bpossib\w{2,4}|\ben cas de\b|\bsur demande\b"
        r"|\ba la demande\b",
        r"\baudit\b|\btechnicien|\bcoupure\b|\bdes (?:besoins|operations)\b|\bces prestations\b",
        r"\bles prestations (?:ponctuelles|occasionnelles)|\bfacture\w{0,2}\b|\bmajor\w{1,5}",
        r"\bcontrats? saisonniers?\b|\bemployeurs?\b|\btien\w{0,4} a (?:la )?disposition\b"
        r"|\bequipes? de renforts?\b",
        r"\bteletravail\b|\bautorisation\b|\bpreavis\b|\bprevenance\b|\bnotifi\w{1,4}"
        r"|\btoute\b(?! passagere)",
    )
)

_DATED = (
    rf"(?:{_DAY} (?P<month>{_MONTH}) (?P<year>\d{{4}})|{_DAY}/(?P<figure>\d{{1,2}})/(?P<written>\d{{4}}))"
)
DATES = Pattern(rf"\b{_DATED}\b")
# « du … au », « expire le »: of two dates, one is the end
UNTIL = Pattern(r"\bau\b|\bjusqu'au\b|\bexpire\w{0,3}|\bfin\b|\bterme\b|\becheance\b|\bs'achev\w{1,4}")
MONTHS = (
    "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre",
    "novembre", "decembre",
)  # fmt: skip

YES = Pattern(
    r"^\W{0,3}(?:(?:r|reponse)\b ?[.:)-]{0,2} ?)?(?:oui|affirmatif|en effet|tout a fait|absolument)\b"
)

NATURE: Final = NatureWording(
    campaign=CAMPAIGN,
    dates=DATES,
    is_object=IS_OBJECT,
    lasting=LASTING,
    months=MONTHS,
    not_campaign=NOT_CAMPAIGN,
    not_lasting=NOT_LASTING,
    not_one_off=NOT_ONE_OFF,
    one_off=ONE_OFF,
    apart=fr_surely.APART,
    beside=fr_surely.BESIDE,
    surely_lasting=fr_surely.LASTING,
    surely_never_lasting=fr_surely.NEVER_LASTING,
    surely_passing=fr_surely.PASSING,
    surely_never_passing=fr_surely.NEVER_PASSING,
    surely_campaign=fr_surely.CAMPAIGN,
    until=UNTIL,
    yes=YES,
)
