"""French wording of what asserts nothing: questions, reports of what was once, definitions."""

from typing import Final

from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import AssertionWording

# « souhaite savoir si », « aimerait connaître », « se demande si », « pourriez-vous préciser »
_ASKS = Pattern(
    r"\b(?:souhait|aimer|voudr|desir|cherch)\w{1,6} (?:a |bien |egalement |aussi |donc )?"
    r"(?:savoir|connaitre|apprendre)\b"
    r"|\b(?:me|te|se|nous) demand(?:e|ent|ons|ait|aient) (?:encore |aussi |toutefois )?(?:si|s'il"
    r"|quel|combien|comment)\b"
    r"|\b(?:pourriez|pouvez|voudriez|sauriez)-vous (?:nous |me |lui )?"
    r"(?:indiquer|preciser|dire|confirmer|communiquer|faire savoir)\b"
    r"|^(?:- )?(?:supposons|imaginons|prenons)\b"
)
# « le point reste ouvert », « à trancher au prochain comité », « aucune décision n'est prise »
_UNDECIDED = Pattern(
    r"\b(?:point|question|sujet|article|clause|debat|horizon|taux|preavis|montant)s?\b[^.;]{0,40}?"
    r"\breste(?:nt)? (?:ouvert|en discussion|en suspens|a (?:discuter|negocier|trancher|arbitrer"
    r"|debattre))\w{0,3}\b"
    r"|\baucune decision (?:n'est|n'a ete|n'a) (?:encore )?(?:prise|arretee|pris)\b"
    r"|\b(?:reste )?a (?:trancher|arbitrer|discuter|negocier) (?:au|lors|avec|en|la semaine|avant)\b"
)
# « en 2018 », « le marché 2016-2019 », « l'an dernier », « jadis », « il y a dix ans »
_ONCE = Pattern(
    r"\b(?:en|de|depuis|fin|debut|mars|octobre|decembre) (?:19|20)\d\d\b|\b(?:19|20)\d\d ?[-/] ?(?:19"
    r"|20)?\d\d\b"
    r"|\b(?:consultation|marche|exercice|procedure|campagne|annee|contrat) (?:de |echu en "
    r"|clos en )?(?:19|20)\d\d\b"
    r"|\bl'an (?:dernier|passe)\b|\b(?:annee|saison|semaine) (?:derniere|passee|d'avant|ecoulee)\b"
    r"|\b(?:mois|trimestre|semestre|exercice|printemps|ete|automne|hiver|mars|octobre) (?:dernier"
    r"|passe|ecoule|clos)\b"
    r"|\b(?:jadis|naguere|autrefois|a l'epoque|alors)\b|\b(?:il y a|voici|voila) \w{2,12} (?:ans|mois"
    r"|annees)\b"
    r"|\bprecedent (?:marche|contrat|accord-cadre)\b"
)
# « avait été tenue pour », « comptait pour », « s'est élevé à »: what was so, and is told
_PLUPERFECT = r"\b(?:avai(?:t|ent)|etai(?:t|ent)|fut|furent|eut|eurent)\b"
_IMPERFECT = (
    r"\b(?:compt|rapport|port|repond|trait|pay|factur|employ|represent|atteign|exige|prevoy|accord)ai"
    r"(?:t|ent)\b"
)
_REPORTED = (
    r"\b(?:a|ont|aura|auront) (?:ete )?(?:bien |deja |alors )?(?:repondu|atteint|traite|accompli|dispense"
    r"|realise|recu|connu|represente|mesure|constate|releve|dure|coute|confie|facture|regle|credite|verse"
    r"|tenu)(?:e?s?)\b"
    r"|\b(?:s'est|se sont|s'etai(?:t|ent)) (?:\w{3,10} )?(?:eleve|etabli|monte|chiffre|sold|eteint"
    r"|acheve|tenu)\w{0,3}\b"
)
_WAS = Pattern(f"{_PLUPERFECT}|{_IMPERFECT}|{_REPORTED}")
# What binds from now on, or what was agreed and still does.
_BINDS = Pattern(
    r"\b(?:doi(?:t|vent)|devr(?:a|ont)|s'engage\w{0,4}|est tenue?|sont tenue?s|peu(?:t|vent)"
    r"|pourr(?:a|ont)|sera|seront"
    r"|est|sont|reste|restent|demeure|demeurent|continue\w{0,3}|s'applique\w{0,3}|vaut|valent|s'entend\w{0,3})\b"
    r"|\b\w{3,}(?:era|eront|ira|iront)\b"
    r"|\b(?:conven|decid|fixe|arret|retenu|promis|engage|accepte|prevu|stipul|autoris|accord)\w{0,4}\b"
    r"|\bau (?:moins|minimum|plus|maximum)\b"
)
# A condition, or what only describes another thing: « si le client avait … », « le volume qu'il avait prévu »
_HANGS_ON = Pattern(
    r"(?:\b(?:si|que|qui|dont|ou|lorsque|quand|des lors|tant|ce que|comme si|sauf)\b|\bqu'|\bs'il"
    r"|\blorsqu'|\bpuisqu)"
    r"[^,;]{0,60}$"
)
# « Taux d'abandon : quotient des appels … », « « Prévision » s'entend de toute estimation … »
_DEFINES = Pattern(
    r'^(?:- )?(?:" ?)?[^:.;,]{2,50}?(?: ?")? ?[:-] ?'
    r"(?:le |la |l'|les |un |une )?(?:quotient|rapport|difference|fait|moyenne|proportion|seance"
    r"|procede|estimation) (?:de |des |d'|du |entre |au cours|pour (?:un|deux)|par (?:laquelle|lequel)|qui )"
    r'|^(?:- )?" ?[^"]{2,50} ?" (?:designe(?:nt)?|s.entend(?:ent)?|signifie(?:nt)?|se definit)\b'
    r"|\bs'entend(?:ent)? (?:de tout|de la |du |des |d'une? |comme )"
)
# « trente », « 30 », « 10 % »: what fixes something even in a definition
_FIGURE = Pattern(
    r"\d|\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent"
    r"|mille|quinzaine|trimestre|semaine)\b"
)
# « R. : », « Réponse : », « Oui »: the sentence before is a question that is answered
_ANSWERS = Pattern(r"^(?:r(?:ep(?:onse)?)?\b ?\.? ?[:.-]|oui\b|non\b|aucun|jamais\b)")

# « selon une enquête », « d'après le baromètre », « à titre d'exemple », « sommaire »
_TELLS = Pattern(
    r"\b(?:selon|d'apres) (?:une? |le |la |l')(?:\w+ ){0,2}?(?:enquete|etude|sondage|barometre|presse|journal"
    r"|observatoire)\b|^(?:- )?(?:a titre (?:d'exemple|d'illustration|illustratif)|par exemple)\b"
    r"|^sommaire\b|\bpages? \d{1,3} (?:a|et|-) \d{1,3}\b"
    r"|^(?:page )?laissee? (?:intentionnellement )?en blanc\b"
)
_OBLIGES = Pattern(r"\b(?:doi(?:t|vent)|devr(?:a|ont)|s'engage(?:nt)?|est tenue?|sont tenue?s)\b")

# Passé simple alone tells too little: « fut fondé à se délier » may still bind.
_PAST = Pattern(r"(?!)")

ASSERTION: Final = AssertionWording(
    asks=_ASKS,
    undecided=_UNDECIDED,
    tells=_TELLS,
    obliges=_OBLIGES,
    once=_ONCE,
    past=_PAST,
    was=_WAS,
    binds=_BINDS,
    hangs_on=_HANGS_ON,
    defines=_DEFINES,
    figure=_FIGURE,
    answers=_ANSWERS,
)
