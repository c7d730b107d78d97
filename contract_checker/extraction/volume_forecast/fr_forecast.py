"""French wording of forecasts of volume: the forecast itself."""

from typing import Final

from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_WORK = one_of(
    r"volumes?|volumetries?|charges?(?! sociales| de la preuve)|flux|trafics?|appels|contacts"
    r"|communications|activite",
    r"sollicitations|interactions|besoins?|heures(?: de production)?|effectifs?|positions|etp|dossiers",
    r"frequentation|demandes?|quantites?|courriels|tchats?|conversations|minutes(?! d'attente| en moyenne)",
)
# « seize mille appels », « entre 350 et 500 appels », « combien de fiches »
_MANY = (
    r"(?:\d{1,3}(?:[ .]\d{3})+|\d{3,7}|(?:[a-z-]{2,20} ){0,3}?(?:mille|cents?"
    r"|millions?)(?: [a-z-]{2,20}){0,2}?)"
)
_COUNTED = one_of(
    r"appels?|contacts?|communications?|sollicitations?|interactions?|conversations?|courriels?|tchats?"
    r"|minutes|heures(?! (?:ouvre|apres|avant))|dossiers?|demandes?",
)
# « Le Client attend du Prestataire que mille appels soient traités » is what is asked of it
_NOT_DEMANDED = (
    r"(?! (?:(?:du |de la |de l'|des |de |d')[^.;|]{1,40}? )?qu[e'])"
    rf"(?! (?:du |de la |de l'|des |de |d')(?:{PARTIES.provider})\b)"
)
# « le Département attend », « nous tablons sur », « les services estiment que »
_EXPECTS = one_of(
    rf"atten(?:d|ds|dons|dent|dra)\b{_NOT_DEMANDED}|prevoi(?:t|ent|s)|prevoyons|tabl(?:e|ons|ent) sur"
    r"|escompt(?:e|ons|ent)"
    r"|anticip(?:e|ons|ent)|s'attend(?:ent)? a|projett?(?:e|ons|ent)|evalu(?:e|ons|ent) a"
    r"|(?:estim|pens|suppos|esper|envisag)(?:e|ons|ent)(?: a| que| recevoir| traiter| avoir)?"
    r"|mis(?:e|ons|ent) sur",
)
FORESEEN = one_of(
    r"previsionnel(?:le)?s?|prevue?s?|estimee?s?|estimati(?:f|fs|ve|ves)|projetee?s?|anticipee?s?",
    r"attendue?s?|planifiee?s?|escomptee?s?|annoncee?s?(?! (?:aux?|dans))",
)
FORECAST_WORD = (
    r"(?:previsions?|previs?\b|prev\b\.?|previsionnels?|forecasts?|ordres? de grandeur|estimations?"
    r"|projections?"
    r"|anticipations?|hypotheses?|courbes?|perspectives?|scenarios?|visions?|visibilites?|tendances?)"
)
ARTICLE = r"(?:le |la |les |l'|son |sa |du |de la |de l'|au |a la )?"

_NUMBERS_GIVEN = one_of(
    r"volumes?(?! horaire)|volumetries?|nombres? d'appels|quantites?|flux|trafics?|heures de production",
    r"appels|contacts",
)
# « les chiffres fermes », « les contacts définitifs », « le chiffre annoncé »
_SETTLED = (
    r"(?:fermes?|definiti(?:f|fs|ve|ves)|gele(?:e|s|es)?|fige(?:e|s|es)?|annonce(?:e|s|es)?"
    r"|arrete(?:e|s|es)?)"
)
# « Ces chiffres », « ces volumes »: what stands for the forecast of the sentence before
THESE: Final = (
    r"ces (?:chiffres|volumes?|volumetries?|quantites|donnees|estimations|previsions|nombres|hypotheses)"
)
# « si les volumes réels s'en écartent », « en cas d'écart avec le réalisé »
DEPARTS: Final = (
    r"(?:si|lorsque|quand|quel que soit l'ecart|en cas d'ecart) [^.;|]{0,60}?"
    r"(?:s'en (?:ecart|eloign|distingu)\w+|en (?:differ|diverg|devi)\w+|(?:n'y|n'y en) (?:correspond"
    r"|repond)\w+"
    r"|(?:(?:les|la|le) |l')(?:depass|exced)\w+|leur (?:sont|est|etaient|etait) (?:inferieur|superieur)\w+)"
)

_PERIOD = (
    r"(?:heure|jour|journee|semaine|quinzaine|mois|bimestre|trimestre|semestre|an|annee|saison|exercice"
    r"|periode|campagne|ete|hiver|printemps|automne)s?"
)
# without which a number is only one: « Nous pensons que cent appels suffiront au test »
_IN_TIME = (
    rf"(?:(?:par|chaque|tous les|toutes les|/|pour|pendant|durant|sur|en|dans|au cours d\w{{1,2}}) ?"
    rf"(?:la |le |l'|les |un |une |cette |ce |cet )?(?:\w{{1,12}} )?{_PERIOD}\b"
    r"|(?:mensuel|annuel|hebdomadaire|journali|quotidien|trimestriel|semestriel)\w{0,4}"
    rf"|l'an\b|(?:le|la|l'|du|de la|de l'|cet|cette|ce|au|a l') ?(?:prochaine? |premiere? )?{_PERIOD}\b"
    r"|(?:en|de|fin|debut|a compter de) (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre"
    r"|octobre|novembre|decembre|\d{4})|recev\w{1,4}|recoi\w{1,3}|recu\w{0,2}|arriv\w{1,5}|parvien\w{1,5})"
)
# « attend seize mille appels par mois »
EXPECTED: Final = (
    rf"{_EXPECTS}\b(?=[^.;|]{{0,160}}?\b{_IN_TIME})(?![^.;|]{{0,120}}?\bsuffi)[^.;|]{{0,60}}?"
    rf"\b{_MANY} (?:d'|de )?{_COUNTED}\b(?! (?:d'attente|de communication))"
)

# « un état prévisionnel des appels », « le budget de contacts du semestre à venir »
_CALLS = (
    r"(?:appels|contacts|sollicitations|communications|tickets|flux|fiches|courriels|interactions"
    r"|volumes|missions d'appel)"
)
_OF_CALLS = rf"(?:d'|des |de |du nombre (?:d'|de |des )|du |le nombre (?:d'|de )){_CALLS}\b"
_TO_COME = (
    r"(?:presumes?|esperes?|attendus?|escomptes?|a venir|prochaine?s?|suivante?s?(?! :)|qui (?:vient"
    r"|viennent|suit|suivent))"
)
_STATEMENT = r"\b(?:etats?|tableaux?|budgets?|courbes?|estimations?|visions?|idees?|vues?|evaluations?)"
_AWAITS = r"(?:attend|escompte|prevoit|anticipe|redoute|espere|envisage|pense (?:recevoir|traiter))"
# « la courbe arrêtée », « le volume verrouillé », beside a percentage
_SETTLED_ONE = (
    r"\b(?:courbes?|volumes?|plans?|programmes?|mois|semaines?) (?:devenus? )?"
    r"(?:arretee?s?|gelee?s?|verrouillee?s?|figee?s?|engagee?s?|lies?|annoncee?s?)\b"
)
_BY_SO_MUCH = r"\d ?%|pour cent|d'un (?:dixieme|cinquieme|quart|tiers)"

STATED: Final = any_of(
    rf"\b(?:etats?|tableaux?|calendriers?|budgets?|programmes?) (?:previsionnels?|estimatifs?) {_OF_CALLS}",
    rf"{_STATEMENT} (?:[^.;|]{{0,40}}? )?{_OF_CALLS}[^.;|]{{0,40}}? {_TO_COME}\b",
    # « le nombre de tickets qu'elle escompte »
    rf"\b{_CALLS}\b,? qu'(?:il|elle|ils|elles|on) (?:en )?{_AWAITS}\b",
    r"\bcourbes? (?:attendues?|a la demi-heure|par demi-heure|de contacts)\b",
    rf"(?:{_BY_SO_MUCH})[^.;|]{{0,60}}?{_SETTLED_ONE}|{_SETTLED_ONE}[^.;|]{{0,80}}?(?:{_BY_SO_MUCH})",
    # « Écart admis entre la courbe et le réel »
    r"\becarts? (?:[a-z]{4,10} )?entre (?:la |le |les )(?:courbes?|plans?|previ\w+|estimations?"
    r"|annonces?|prevu)\b[^.;|]{0,20}?"
    r" et (?:le |la |les )(?:reel|realise|constate|trafic|flux|appels|volumes?)",
    # « Les quantités de l'annexe 1 sont données pour information et n'engagent pas la Ville »
    r"(?<!de )(?<!d')\b(?:quantites?|volumes?|volumetries?|nombres? d'appels|flux"
    r"|trafics?)\b(?! historique)[^.;|]{0,60}? (?:donn|communiqu|indiqu|fourni|port)"
    r"\w{1,4}\b[^.;|]{0,60}?\b(?:pour (?:simple )?information|a titre d'information|sans garantie)\b",
)

FORECAST: Final = Pattern(
    any_of(
        STATED,
        # « Les volumes d'appels portés au CCTP n'ont qu'une valeur indicative »
        rf"\b{_NUMBERS_GIVEN}\b[^.;|]{{0,60}}? (?:port|indiqu|mentionn|figur|donn|annonc|communiqu|inscri"
        rf"|precis"
        rf"|enonc|repris|fourni)\w{{1,4}}\b[^.;|]{{0,80}}?\bindicati(?:f|fs|ve|ves|vement)\b",
        # « prévision des appels à recevoir », « estimation du nombre de communications »
        rf"\b{FORECAST_WORD}\b(?: (?!que\b|qui\b)[^ .;,|]{{1,16}}){{0,5}}? (?:d'|des |de |du |de la |de l'"
        rf"|d')?"
        rf"(?:l')?\b{_WORK}\b",
        # « volume prévisionnel », « trafic prévu »
        rf"\b{_WORK}\b(?: [^ .;,|]{{1,16}}){{0,4}}? {FORESEEN}\b",
        r"\bcourbes? (?:de charge|d'appels?|de flux|de trafic|d'activite)\b|\b(?:hypotheses?"
        r"|perspectives?|scenarios?) (?:d'activite|d'appels|de trafic|de volumes?"
        r"|de charge|de flux)\b|\bprevis?\b\.?|\bprev\b\.?(?= \w)",
        # « Les chiffres de fréquentation téléphonique sont des estimations »
        rf"\b{_WORK}\b[^.;|]{{0,90}}? (?:sont|sera|seront|est|constitu\w{{2,4}}|ne sont que|n'est qu)"
        rf"(?:e | )(?:des |une |un |de |qu'une |que des )?(?:simples? )?{FORECAST_WORD}\b",
        # « on vous avait prévu mille heures », « les appels qu'elle pense acheminer »
        rf"\b(?:avait|avons|a|avez|avaient|aura|auront) (?:\w{{1,8}} )?(?:prevu"
        rf"|annonce)\b[^.;|]{{0,25}}?\b{_WORK}\b",
        rf"\bcombien (?:d'|de ){_WORK}\b[^.;|]{{0,40}}?\b(?:attend|prevo|escompt|pens|envisag"
        rf"|anticip)\w{{1,6}}\b",
        rf"\b{_WORK}\b[^.;|]{{0,60}}?\b(?:ceux|celles|celui|ce) (?:que |qu'"
        rf"|qui )[^.;|]{{0,30}}?\b(?:annonc|prev|estim|anticip|attend)\w{{1,6}}\b",
        rf"\b{_WORK}\b,? (?:qu'(?:il|elle|ils|elles|on) |que {ARTICLE}(?:{PARTIES.client}) "
        rf"|que nous )(?:pens\w{{1,4}}|compt\w{{1,4}}|prevoi\w{{1,4}}|envisag\w{{1,4}}"
        rf"|s'attend\w{{0,4}}|esper\w{{1,4}}|anticip\w{{1,4}})\b",
        # « le Département attend seize mille appels par mois », « nous pensons que le Centre recevra 500
        # appels »
        rf"\b{EXPECTED}",
        # « un surcroît d'appels qu'elle en attend », « combien de fiches elle pense remettre »
        rf"\b{_WORK}\b,? qu'(?:il|elle|ils|elles|on) en (?:attend|prevoi|escompt|anticip|esper)\w{{0,4}}\b",
        r"\bcombien d(?:e |')(?:fiches|numeros|prospects|dossiers)\b[^.;|]{0,40}?\b(?:attend|prevo"
        r"|escompt|pens|envisag"
        r"|anticip|compt)\w{1,6}\b",
        # « si les contacts s'écartent de plus de 8 % des chiffres fermes »
        rf"\bchiffres? {_SETTLED}\b|\b(?:appels|contacts|volumes?|minutes|heures"
        rf"|quantites) {_SETTLED}\b(?! (?:au|a la|a l'"
        r"|aux|par le (?:centre|titulaire|prestataire)|de travail|supplementaires|commande))",
        # « Les quantités ci-dessous, prévues pour douze mois »
        rf"\b(?:quantites?|volumes?|volumetries?|nombres?)\b[^.;|]{{0,40}}?, {FORESEEN}\b",
        # « L'écart entre les quantités qui y figurent et les quantités effectivement constatées »
        rf"\becarts? entre (?:les |le |la |l')?(?:{_WORK}|chiffres?)\b[^.;|]{{0,40}}?\b(?:figur|prev"
        rf"|annonc|indiqu|estim|mentionn"
        r"|port|inscri|enonc)\w{1,4}\b[^.;|]{0,20}? et [^.;|]{0,40}?\b(?:constat|reel|realis|effecti"
        r"|observ|execut|recu|trait)"
        r"\w{0,8}\b",
        # « La courbe du mois M+1 est gelée »
        r"\bcourbes? (?:du mois|de la semaine|du trimestre|mensuelle|hebdomadaire|annuelle|previsionnelle)"
        r"\b(?! de (?!charge|trafic|volume)| d'(?!appels|activite))",
        # « si l'annonce est dépassée de plus de 15 % »
        r"\bl'annonce (?:est|etait|se trouve|a ete) (?:depassee|excedee|infirmee)|\b(?:depass"
        r"|exced)\w{1,4} (?:de plus de"
        r" [^.;|]{1,20}? )?l'annonce\b",
        # « La prestation est estimée entre 400 h et 800 h »
        rf"\b(?:estim|evalu|chiffr)ee?s? (?:a |entre |de )(?:environ |quelque )?\d[\d .]{{0,9}}(?:et|a|-)? ?"
        rf"[\d .]{{0,10}}?(?:h\b|{_WORK}\b|h (?:et|a) )",
        r"\bplans? de charge\b|\bforecasts?\b|\btunnel (?:de volumes?|de charge|previsionnel"
        r"|d'appels)\b",
    )
)
