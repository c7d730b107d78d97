"""French wording of what asserts nothing: questions, reports of what was once, definitions."""

from typing import Final

from contract_checker.extraction.language.phrase import NOTHING_MATCHES, Pattern
from contract_checker.extraction.language.wording import AssertionWording

# « souhaite savoir si », « aimerait connaître », « se demande si », « pourriez-vous préciser »
_ASKS = Pattern(
    r"\b(?:souhait|aimer|voudr|desir|cherch)\w{1,6} (?:a |bien |egalement |aussi |donc )?"
    r"(?:savoir|connaitre|apprendre)\b"
    r"|\b(?:me|te|se|nous) demand(?:e|ent|ons|ait|aient) (?:encore |aussi |toutefois )?(?:si|s'il"
    r"|quel|combien|comment)\b"
    r"|\b(?:pourriez|pouvez|voudriez|sauriez)-vous (?:nous |me |lui )?"
    r"(?:indiquer|preciser|dire|confirmer|communiquer|faire savoir)\b"
    r"|(?<!pour )\b(?:savoir|(?:me|nous|lui|leur|vous) (?:dire|indiquer|preciser|confirmer)|demander"
    r"|indiquer?|indiquera|indiquent|preciser?|precisera|preciseront) s(?:i|'ils?)\b"
    r"|^(?:- )?(?:supposons|imaginons|prenons)\b"
)
# « le point reste ouvert », « à trancher au prochain comité », « aucune décision n'est prise »
_UNDECIDED = Pattern(
    r"\b(?:point|question|sujet|article|clause|debat|horizon|taux|preavis|montant)s?\b[^.;]{0,40}?"
    r"\breste(?:nt)? (?:ouvert|en discussion|en suspens)\w{0,3}\b"
    r"|\breste(?:nt)? (?:encore )?a (?:discuter|negocier|trancher|arbitrer|debattre)\b"
    r"|\baucune decision (?:n'est|n'a ete|n'a) (?:encore )?(?:prise|arretee|pris)\b"
    r"|\ba (?:trancher|arbitrer|discuter|negocier) (?:au|lors|avec|en|la semaine|avant)\b"
)
# « Le sort du personnel est traité à l'annexe 8. », « Les modalités figurent au CCTP », « échange de vues »
_POINTS_TO = Pattern(
    r"^\W{0,4}(?:[\d.]{1,6} )?(?:le|la|les) (?:sort|questions?|regime|modalites?|montants?|taux"
    r"|plafonds?|baremes?|grilles?|formules?|niveaux|valeurs|conditions?|regles?"
    r"|details?|principes?"
    r"|dispositions?|clauses?|stipulations?|criteres?|tableau|enumeration|cadre)\b[^.;,:]{0,120}?"
    r"\b(?:est|sont|sera|seront|figur\w{1,5}|fait l'objet|font l'objet)\b(?: [a-z-]+){0,2}? ?"
    r"(?:(?:traite|regle|decri|precise|porte|fixe|defini|detaille|renvoye|annexe|expose|enumere|indique|mentionne"
    r"|presente|prevu|figur|evoque|aborde|examine|developpe|rappele|repri|joint|arrete)\w{0,4} )?"
    r"(?:a|en|au|aux|dans|par|d'une?|de)? ?(?:la |l'|le |les |cette |une? )?(?:present\w{0,2} )?"
    r"(?:annexe|article|chapitre|titre|section|paragraphe|partie|ccap|cctp|cctg|point|cahier|bordereau|memoire"
    r"|document|rubrique|appendice|tableau|plan|fiche|convention)\b[^.;]{0,50}\W{0,3}$"
    r"|\bechanges? de vues\b|\bordre du jour\b"
    r"|\b(?:examin|abord|trait|expos|discut|evoqu|envisag)\w{1,4} (?:[a-z-]+ ){0,3}?la question d\w"
)
# « Article 24 - Exclusivité et non-concurrence »: few words after a number, no subject, no verb and no figure
_TITLES = Pattern(
    r"^(?:- )?(?:article|chapitre|titre|section|annexe|partie|module|stage) (?:n° ?)?[\w.]{1,6} ?[-:.,] ?"
    r"(?!(?:l[ea]s? |l'|une? |cet?(?:te)? |il |elle |on ))"
    r"(?:(?!\d|\b(?:deux|trois|quatre|cinq|six|sept|huit|dix|douze|quinze|vingt|trente|quarante|soixante|cent"
    r"|mois|jours?|soumise?s?|subordonne\w*|requis\w*|obligatoire\w*|est|sont|ne|n'|se|sans|aucune?|pas|peu(?:t|vent)|doi(?:t|vent)|interdi\w*|exclu(?!si)\w*"
    r"|libre\w*|autoris\w*|clients?|prestataires?|titulaires?|parties|acheteur|tout|toute|chaque|nous"
    r"|vous|voir|en cas|si|lorsqu\w|prevau\w*|emporte\w*|prime\w*)\b)"
    r"[^,;|]){3,70}$"
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
    # « n'a été averti que la veille », « ont été inférieurs à la prévision »: told as what happened
    r"|\b(?:n'|n'en |n'y |en |y )?(?:a|ont) (?:bien |deja |toutefois )?ete\b"
)
# « avait été tenue pour », « comptait pour », « s'est élevé à »: what was so, and is told
_PLUPERFECT = r"\b(?:avai(?:t|ent)|etai(?:t|ent)|fut|furent|eut|eurent)\b"
# « comptait », « revenaient », but no « fait », « extrait » nor « pourrait »
_IMPERFECT = r"\b(?!(?:re|me)?connait|souhait|\w{0,2}plait|sait|nait|lait)\w{2,}(?<![fr])ai(?:t|ent)\b"
_REPORTED = (
    r"\b(?:a|ont|aura|auront) (?:ete )?(?:bien |deja |alors )?(?:repondu|atteint|traite|accompli|dispense"
    r"|realise|recu|connu|represente|mesure|constate|releve|dure|coute|facture|regle|credite|verse|touche|rendu"
    r"|occupe|mobilise|genere|perdu|gagne|baisse|augmente|progresse|recule|cesse|suivi|quitte)(?:e?s?)\b"
    r"|\b(?:s'est|se sont|s'etai(?:t|ent)) (?:\w{3,10} )?(?:eleve|etabli|monte|chiffre|sold|eteint"
    r"|acheve|tenu)\w{0,3}\b"
)
_WAS = Pattern(rf"{_PLUPERFECT}|{_IMPERFECT}|{_REPORTED}|\b(?:a|ont) (?:bien |deja |toutefois )?ete\b")
# What binds from now on, or what was agreed and still does.
_BINDS = Pattern(
    r"\b(?:doi(?:t|vent)|devr(?:a|ont)|s'engage\w{0,4}|est tenue?|sont tenue?s|peu(?:t|vent)"
    r"|pourr(?:a|ont)|sera|seront"
    r"|est|sont|reste|restent|demeure|demeurent|continue\w{0,3}|s'applique\w{0,3}|vaut|valent|s'entend\w{0,3})\b"
    r"|\b\w{2,}(?:era|eront|ira|iront)\b|\b(?:lira|aura|auront|vaudra|vaudront)\b"
    r"|\b(?:conven|decid|fixe|arret|retenu|promis|engage|accepte|prevu|stipul|concl|signe"
    r"|notifi|obten|certifi|labellis|etabli|renouvel|recondu|prolong|remplac|modifi|adopt|souscri|choisi|attribu|confie"
    r"|transfer|embauch|repris)\w{0,4}\b"
    r"|\bau (?:moins|minimum|plus|maximum)\b|\b(?:rappel|precis|confirm|indiqu|act|valid)ee?s? qu"
    r"|^(?:- )?(?:quand|lorsqu\w|si|s'il|des (?:lors|que)|en cas|chaque fois|tout|toute)\b"
)
# A condition, or what only describes another thing: « si le client avait … », « le volume qu'il avait prévu »
_HANGS_ON = Pattern(
    r"(?:\b(?:si|que|qui|dont|ou|lorsque|quand|laquelle|lequel|lesquels|lesquelles|auquel|duquel"
    r"|une fois|des lors|tant|ce que|comme si|sauf)\b|\bqu'|\bs'il"
    r"|\blorsqu'|\bpuisqu)"
    r"[^,;]{0,60}$"
)
# « Taux d'abandon : quotient des appels … », « « Prévision » s'entend de toute estimation … »
_DEFINES = Pattern(
    r'^(?:- )?(?:" ?)?[^:.;,]{2,50}?(?: ?")? ?[:-] ?'
    r"(?:le |la |l'|les |un |une )?(?:quotient|rapport|difference|fait|moyenne|proportion|seance"
    r"|procede|estimation) (?:de |des |d'|du |entre |au cours|pour (?:un|deux)|par (?:laquelle|lequel)|qui )"
    r'|^(?:- )?" ?[^"?!]{2,45} ?" ?(?:[:-] |(?:designe(?:nt)?|s.entend(?:ent)?|signifie(?:nt)?|se definit)\b)'
    r"|\bs'entend(?:ent)? (?:de tout|de la |du |des |d'une? |comme )"
)
# « trente », « 30 », « doit »: what fixes something even in a definition
_FIXES = Pattern(
    r"\d|\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent"
    r"|mille|quinzaine|trimestre|semaine|doi(?:t|vent)|peu(?:t|vent)|s'engage(?:nt)?)\b"
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
_PAST = NOTHING_MATCHES

ASSERTION: Final = AssertionWording(
    asks=_ASKS,
    undecided=_UNDECIDED,
    tells=_TELLS,
    obliges=_OBLIGES,
    points_to=_POINTS_TO,
    titles=_TITLES,
    once=_ONCE,
    past=_PAST,
    was=_WAS,
    binds=_BINDS,
    hangs_on=_HANGS_ON,
    defines=_DEFINES,
    fixes=_FIXES,
    answers=_ANSWERS,
)
