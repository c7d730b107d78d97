"""French wording shared by the components."""

import re
from decimal import Decimal

from contract_checker.calendars import TimeUnit
from contract_checker.extraction.language.wording import PartyWording, QuantityWording, VolumeWording, any_of

_WORD = (
    r"(?:zero|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize"
    r"|vingts?|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|cents?|mille)"
)
NUMBER_WORDS = rf"\b{_WORD}(?:(?:[- ]et)?[- ]{_WORD})*\b"
DIGITS = r"(?<![\w.,/])\d{1,3}(?: \d{3})+(?![\d])|(?<![\w.,/])\d+(?:[.,]\d+)?"
NUMBER = rf"(?:{DIGITS}|{NUMBER_WORDS})"
_FOOTNOTE = r"[¹²³⁰⁴-⁹]*"  # « 30¹ jours »: a footnote mark stuck to the figure
UNIT = (
    r"jours?|jrs?\b\.?|j\b\.?|semaines?|sem\b\.?|mois|trimestres?|semestres?|annees?|ans?"
    r"|heures?|hrs?\b|h\b|minutes?|mn\b|min\b\.?"
)
KIND = (
    r"(?:de )?calendaires?|de calendrier|calendrier|civils?|ouvres?|ouvrables?|francs?|travailles|de travail"
    r"|consecutifs|pleins"
)

# « trente (30) jours ouvrés », « 30 (trente) jours », « deux mois (2) », « 1,5 mois », « un mois et demi »,
# « six à huit semaines », « 48h », « xx jours »
DURATIONS = re.compile(
    rf"(?P<first>{NUMBER}){_FOOTNOTE}(?: ?\( ?(?P<second>{NUMBER}) ?\))?"
    rf"(?: premi(?:er|ere)e?s)?(?:(?: a | ou |-| et )(?P<upper>{NUMBER})(?: ?\( ?{NUMBER} ?\))?)?"
    rf" ?(?P<unit>{UNIT})(?![a-z])(?! feries?| donnee?s?| suivante?s?(?! l)"
    rf"| considere)(?P<half> et demie?\b)?"
    rf"(?: ?\( ?(?P<third>{NUMBER})(?: (?:{UNIT}))? ?\))?"
    rf"(?: ?\(?(?P<kind>{KIND})(?![a-z])\)?)?"
    rf"|(?P<redacted>(?:\[[*•. ]+\]|\*{{2,}}|[▇█]{{2,}}|\bx{{2,}}\b|_{{3,}}|\[ ?x? ?\]|…"
    rf"|\.{{4,}})) ?(?P<redacted_unit>{UNIT})(?![a-z])"
    rf"(?: (?P<redacted_kind>{KIND})(?![a-z]))?"
    r"|\b(?P<fixed>(?:une |la |sous )?quinzaine(?: de jours)?|(?:une |sous )?huitaine"
    r"|un demi-mois|demi-journee)\b"
)

UNITS: dict[str, tuple[Decimal, TimeUnit]] = {
    "jour": (Decimal(1), "day"),
    "jr": (Decimal(1), "day"),
    "j": (Decimal(1), "day"),
    "semaine": (Decimal(1), "week"),
    "sem": (Decimal(1), "week"),
    "mois": (Decimal(1), "month"),
    "trimestre": (Decimal(1), "quarter"),
    "semestre": (Decimal(6), "month"),
    "annee": (Decimal(1), "year"),
    "an": (Decimal(1), "year"),
    "heure": (Decimal(1), "hour"),
    "hr": (Decimal(1), "hour"),
    "h": (Decimal(1), "hour"),
    "minute": (Decimal(1), "minute"),
    "mn": (Decimal(1), "minute"),
    "min": (Decimal(1), "minute"),
}

_WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_DAY = rf"(?P<day>\d{{1,2}}|{_WORD}(?:[- ]{_WORD})?|premier|1er)"
_MINUS = r" ?(?:-|moins) ?"
_PREVIOUS = r"(?:precedent|qui precede|anterieur|ecoule)"
_ORDINAL = r"(?P<ordinal>deuxieme|second|troisieme|quatrieme|avant-dernier|antepenultieme)"

RELATIVE_DATES = (
    # « le 15 du mois M-1 », « 20 de M-2 », « fin M-2 », « 1er jour ouvré de M-1 »
    re.compile(
        rf"\b(?:(?:le )?(?:{_DAY}|(?P<edge>fin|debut|(?:premier|1er"
        rf"|dernier) jour(?: (?P<worked>ouvre|ouvrable))?))"
        rf"(?: (?:calendaire )?)?(?: ?(?:du mois |de la |de |du |le )*))?\bm{_MINUS}(?P<months>\d{{1,2}})\b"
    ),
    # « le 15 du mois précédent », « le premier jour ouvré du mois précédent »
    re.compile(
        rf"\b(?:{_DAY}|(?P<edge>(?:la )?fin|debut|(?:premier|1er|dernier) jour(?: (?P<worked>ouvre"
        rf"|ouvrable))?))"
        rf"(?: du| de l'| de l| de ce)(?: ?{_ORDINAL})? ?(?:du )?mois (?:civil |calendaire )?"
        rf"(?:{_PREVIOUS}|precedant|d'avant|(?P<same>en cours|courant)(?= pour))"
    ),
    # « avant le 20 de chaque mois pour le mois suivant »
    re.compile(
        rf"\b{_DAY}(?: (?:de chaque|du|de chacun des) mois(?: n| m)?)?,?(?: \w+){{0,4}}?,? (?:pour"
        rf"|au titre de|concernant|portant sur)"
        r" (?:le|celui du|ceux du|les besoins du|les volumes du|l')? ?"
        r"(?P<following>mois (?:suivant|a venir|d'apres|n ?\+ ?1|m ?\+ ?1)|suivant|m ?\+ ?1)"
    ),
    # « jeudi de S-2 », « S-6 », « le vendredi de la semaine précédente »
    re.compile(
        rf"\b(?:(?P<weekday>{'|'.join(_WEEKDAYS)})(?: (?:midi|soir|matin"
        rf"|\d{{1,2}} ?h))?,?(?: de la| de| du)?(?: semaine)? ?)?"
        rf"(?:\bs{_MINUS}(?P<weeks>\d{{1,2}})\b(?: ?\(?(?P<weekday_after>{'|'.join(_WEEKDAYS)})\b)?)"
    ),
    re.compile(
        rf"\b(?P<weekday>{'|'.join(_WEEKDAYS)})(?: (?:midi|soir"
        rf"|matin))? (?:de la semaine precedente|precedant(?= la semaine)"
        r"|de la semaine precedant|(?=pour la semaine suivante))"
    ),
    # « J-30 », « H-48 »
    re.compile(rf"\b(?P<count>[jh]){_MINUS}(?P<days>\d{{1,3}})\b(?: (?P<kind>{KIND})(?![a-z]))?"),
    # « le premier jour du deuxième mois suivant la demande »
    re.compile(
        r"\b(?:premier jour|1er jour|debut|1er|premier) du (?:(?P<ordinal>deuxieme|second|troisieme) )?mois"
        r"(?: civil| calendaire)? (?P<after>suivant|qui suit|qui suivra)(?= (?:la|sa|cette|celui|son|celle))"
    ),
)

QUANTITIES = QuantityWording(
    language="fr",
    number_words=NUMBER_WORDS,
    # without one of these a sentence holds neither a duration nor a relative date
    any_time=re.compile(
        r"jour|jr|mois|semaine|sem\b|trimestre|semestre|heure|hr|minute|quinzaine|huitaine|journee"
        r"|\b(?:ans?|annees?)\b|\d ?(?:j|h|mn|min|ans?)\b|\b[mshj] ?(?:-|moins) ?\d|lundi|mardi"
        r"|mercredi|jeudi|vendredi|suivant"
        r"|mois"
    ),
    durations=DURATIONS,
    units=UNITS,
    day_kinds={
        "calendaire": "calendar",
        "calendrier": "calendar",
        "civil": "calendar",
        "consecutif": "calendar",
        "ouvre": "ouvre",
        "travaille": "ouvre",
        "travail": "ouvre",
        "ouvrable": "ouvrable",
        "franc": "franc",
        "plein": "franc",
    },
    fixed_durations={
        "quinzaine": (Decimal(15), "day"),
        "huitaine": (Decimal(8), "day"),
        "demi-mois": (Decimal("0.5"), "month"),
        "demi-journee": (Decimal(12), "hour"),
    },
    percentages=re.compile(
        rf"(?P<first>{NUMBER})(?: ?\( ?(?P<second>{NUMBER}) ?%? ?\))? ?(?:%|pour cent\b"
        rf"|p\. ?(?:100|cent)\b|pct\b)"
    ),
    relative_dates=RELATIVE_DATES,
    ordinals={
        "deuxieme": 2,
        "second": 2,
        "avant-dernier": 2,
        "troisieme": 3,
        "antepenultieme": 3,
        "quatrieme": 4,
    },
    weekdays=_WEEKDAYS,
    equates=re.compile(r",? ?\(? ?(?:soit|c'est-a-dire|=)(?: a)? "),
    floor_before=re.compile(
        r"(?:au moins|au minimum|minimum(?: de)?|minimale?(?: de)?|a tout le moins|plus de"
        r"|(?:\bne|\bn'|sans|\bni|jamais)\b[^.;:]{0,50}?(?:inferieure?s?(?: ou egale?s?)? a"
        r"|(?:a )?moins de|en de[cs]a de)"
        r"|superieure?s?(?: ou egale?s?)? a|pas moins(?: de)?|jusqu'a)\W*$"
    ),
    floor_after=re.compile(r"^\W*(?:au moins|au minimum|minimum|minimal|ou plus|a tout le moins)\b"),
    cap_negated=re.compile(
        r"(?:\bne|\bn'|sans|\bni|jamais)\b[^.;:]{0,60}?(?:superieure?s?(?: ou egale?s?)? a"
        r"|au-dela de|plus de)\W*$"
    ),
    cap_before=re.compile(
        r"(?:moins de|au plus(?! tard)(?: de)?|maximum(?: de)?|maximale?(?: de)?"
        r"|exceder|excedant|excedera|depasser|depassant|depassera|dans la limite de"
        r"|inferieure?s?(?: ou egale?s?)? a"
        r"|\bsous|\ben)\W*$"
    ),
    cap_after=re.compile(r"^\W*(?:au plus(?! tard)|au maximum|maximum|maximal|ou moins)\b"),
)

PARTIES = PartyWording(
    client=any_of(
        r"clients?\b(?! final)(?!s? finaux)",
        r"donneurs? d'ordres?",
        r"acheteurs?|acheteuse|commanditaire|commettant|mandante?|maison mere|commanditaire|prescripteur",
        r"pouvoirs? adjudicateurs?|entites? adjudicatrices?|centrale d'achats?",
        r"maitres? d'ouvrage|maitrise d'ouvrage|personne (?:publique|responsable du marche)",
        r"beneficiaires?|autorite (?:contractante|delegante|organisatrice)",
        # organisations that outsource calls, named by what they are
        r"administration|collectivite|etablissement(?: public)?|commune|ville|metropole"
        r"|agglomeration|departement|region",
        r"syndicat(?: mixte)?|communaute (?:urbaine|d'agglomeration|de communes)|prefecture"
        r"|ministere|rectorat|universite",
        r"office|agence|regie|caisse|mutuelle|hopital|c\.?h\.?u\b|centre hospitalier|bailleur"
        r"|fondation|federation",
        r"annonceur|enseigne|marque|banque|assureur|compagnie(?: d'assurances?)?|groupe|operateur"
        r"|editeur|voyagiste|transporteur",
        r"distributeur|fournisseur d'energie|societe (?:cliente|mere)|entreprise cliente"
        r"|directions? (?:des achats|metiers?|generale|de la relation client)",
        r"service (?:acheteur|prescripteur|beneficiaire|demandeur|des admissions)",
    ),
    provider=any_of(
        r"titulaires?|prestataires?|fournisseurs?(?! d'energie)|outsourc(?:eu|e)rs?"
        r"|sous-?traitante?s?|mandataire|delegataire",
        r"attributaire|adjudicataire|soumissionnaire|groupement|contractante?|cocontractante?"
        r"|partenaire|preneur",
        r"exploitante?|entrepreneur|entreprise(?: titulaire)?|teleoperateur|commissionnaire"
        r"|plate-?forme(?: telephonique| d'appels)?",
        r"centres? (?:de relation|de contacts?|d'appels?|labellises?|de services?)"
        r"|centre\b(?! hospitalier)|call ?center",
    ),
    staff=any_of(
        r"salaries?|teleconseillers?|teleconseilleres?|conseillers?|conseilleres?|agents?"
        r"|collaborateurs?|personnels?",
        r"teleoperateurs?|charges? de clientele|equipes?|employes?|interimaires?|effectifs? du titulaire",
    ),
)

_PEOPLE = any_of(
    r"(?:(?:tele)?conseill(?:er|ere)s?|teleoperat(?:eur|rice)s?|teleacteurs?|agents?"
    r"|operateurs?|superviseurs?",
    r"charges? de clientele|ecoutants?|preposes?|personnes?|intervenants?)",
)
_COUNTED = any_of(
    rf"(?:{_PEOPLE}|postes?|positions?|sieges?|lignes?|appels?|contacts?|heures?|etp|sessions?"
    rf"|dossiers?|fiches?|tickets?",
    r"vacations?|actes?|courriels?|mails?|messages?|tchats?|chats?|conversations?"
    r"|interventions?|ressources|equivalents?",
    r"files?|rondes?|passages?|creneaux|sollicitations?|demandes?)",
)
VOLUME = VolumeWording(
    volume=any_of(
        r"charges?(?: (?:de travail|d'activite|d'appels|previsionnelles?|confiees?))?"
        r"(?! de (?:la preuve|la|famille|projet|mission|clientele|formation))(?! du (?:titulaire"
        r"|prestataire|client))",
        r"volumes?(?! (?:sonore|de donnees|de la voix|vocal))|volumetri(?:es?|ques?)",
        r"flux(?! (?:edi|de donnees|informatiques?|financiers?|xml|techniques?|vocaux))|trafic|affluences?",
        r"effectifs?|e\.?t\.?p\.?\b|etpt?s?\b|equivalents? temps[- ]pleins?|tetes",
        r"positions?(?: de travail| armees)?|postes? (?:de travail|occupes|ouverts|armes"
        r"|de (?:tele)?conseillers?|d'agents?)",
        r"sieges(?! social)|sessions?(?! de formation)|canal|canaux|(?:ajout|retrait|ouverture"
        r"|suppression) d'une langue|stations?"
        r"|lignes servies|lignes? dediees?|guichets? telephoniques?|permanences? telephoniques?",
        r"horaires?|plages?(?: horaires?| d'ouverture| de service)?|creneaux|jours d'ouverture",
        r"(?:amplitudes?|horaires?)(?: reduits?| d'ouverture| de service| du service| d'accueil"
        r"| des prestations| de surveillance"
        r"| d'execution| du (?:samedi|soir|dimanche))|periodes et horaires|cette amplitude"
        r"|durees? journalieres?",
        r"heures? (?:de (?:production|prestations?|vacations?|presence|communication|travail"
        r"|service|renfort|tele-?conseil|plateau)"
        r"|commandees|planifiees|a produire|supplementaires|complementaires|prevues|productives|d'ouverture)",
        r"(?:nombre|volume|forfait|quota|contingent|quantite|total|commandes?|lot|ajouts?"
        r"|retraits?|ajustements?|reductions?|baisses?|hausses?|augmentations?|diminutions?)"
        r" d'heures|volume horaire|des heures|vacations?",
        r"besoins?|quantites?|dimensionnement|capacites?(?: de (?:traitement"
        r"|production))?(?! (?:des? (?:serveurs?|stockage|reseau|salle)|d'accueil))"
        r"|activite(?! de formation)|cadence|besogne",
        rf"(?:nombre|total|quantites?) (?:total |global |maximal |minimal |mensuel "
        rf"|definitif )?(?:de |d'|des ){_COUNTED}",
        r"appels(?: (?:entrants|confies|a traiter|presentes|attendus|offerts|sortants))?"
        r"|contacts(?: (?:a traiter|confies|attendus))?",
        r"dossiers (?:a traiter|confies|remis|traites)|fiches a traiter|tchats?|sollicitations",
        rf"{_PEOPLE} (?:supplementaires?|requis|attendus?|necessaires?|mobilises?|demandes?|dedies"
        rf"|armes|en production|de plus|bilingues)",
        rf"(?:\d+|nombre de|renfort de|dix|cinq|vingt|trente|quinze) {_PEOPLE}",
        r"prestations|perimetre|equipes? dediee?s?|(?:taille|format|effectif) de l'equipe|brigade"
        r"|dispositif|plateau(?:x)?(?: de soiree)?",
        r"niveaux? d'activite|plans? de charge|courbe de charge|forecasts?|forfait mensuel"
        r"|previsionnel|ressources",
        r"files?(?! d'attente)|conversations?|plateformes? actives?",
    ),
    change=any_of(
        r"evolu\w+|vari(?:er|e|es|ent|era|eront|ation|ations|ables?)|modifi\w+|chang\w+"
        r"|re-?ajust\w+|ajust\w+|adapt\w+|mouvements?|bouger|bougent",
        r"augment\w+|hauss\w+|accroi\w+|accru\w*|grossir|doubl(?:er|e|ee|ement|era)|dedoubl\w+"
        r"|ajout\w*|renfor\w+|montees?|monter|surcroits?|pics?|pointes?|afflux",
        r"diminu\w+|amoindri\w*|baiss\w+|abaiss\w+|redui\w+|reducti\w+|resserr\w+|decroiss\w+"
        r"|decroit\w*|decrues?|contraction\w*|repli|replis|tassement|creux|recul|restr(?:eindre"
        r"|eint\w*|eigne\w*|iction\w*)|retreci\w+|alleg\w+|abreger",
        r"revis\w+|revoir|revoient|revue?s?|re-?actualis\w+|re-?examin\w+|rectifi\w+|retouch\w+"
        r"|amend\w+|remani\w+|refonte\w*|re-?amenag\w+|amenag\w+|fluctu\w+|ecarts?|liss\w+",
        r"re-?dimensionn\w+|re-?cal(?:er|age|ages|ee?s?|ibr\w+)|modul\w+|reorient\w+|re-?deploi\w+"
        r"|re-?deployer|redeployer|basculer|bascules?|rout(?:er|age)|transfer\w+",
        r"desengag\w+|re-?internalis\w+|reprise en interne|retir(?:er|ee?s?|e|era)|retraits?"
        r"|retranch\w+|supprim\w+|suppression\w*|disparition|extinction|eteindre|eteint\w*"
        r"|arret d'une|couper|desarm\w+|liber(?:er|e|ation)",
        r"etend\w*|extension\w*|elarg\w+|suspen\w+|ouvertures?|fermetures?|fermer|ferme|ouvrir"
        r"|cloture d'un|relev(?:er|ee?s?|e|era)|descendre|decommand\w+|annul(?:er|e|ation)"
        r"|mobiliser|solliciter|reclam(?:er|era)|requiert|requerir",
        r"port(?:er|ant|ent|e|ee?s?) (?:a|au|le|la|les|ses)|ramen\w+|faire passer|passer de"
        r"|armees?|arm(?:er|ement)|nouve(?:au|aux|lle|lles|l)|lev(?:er|ee) (?:de )?capacite",
    ),
    bare_change=any_of(
        r"hausses?|baisses?|augmentations?|diminutions?|reductions?|renforts?|accroissements?"
        r"|debords?|allegements?|surcroits?|recul|extinctions?|decroissances?",
        r"pointes?|pics?(?: d'activite| d'appels)?|creux|afflux|affluences?|temps forts?|repli"
        r"|re-?internalisation|fermetures?|ouvertures?",
    ),
    standing=any_of(
        r"evolutions? de (?:la )?charge|montees? en charge|baisses? de charge|debords?"
        r"|debordements?|plans? de charge|courbes? de charge|sizing|ramp-? ?(?:up|down)",
        r"re-?dimensionnements?|recalages?|renforts?|(?:sur|dans) la taille de l'equipe|tunnel"
        r"|temps forts? commerciaux",
        r"commandes? (?:fermes?|definitives?|mensuelles?|trimestrielles?|hebdomadaires?"
        r"|de vacations|d'heures|de volumes?|de positions|de capacite)",
        r"gel des? (?:previsions?|volumes?|plans?|commandes?|besoins?|plannings?)|forecasts?",
        r"previsions? (?:de (?:la |l')?)?(?:charge|volumes?|volumetrie|flux|trafic|appels|activite"
        r"|besoins?|d'activite|d'appels|mensuelles?|trimestrielles?"
        r"|hebdomadaires?|definitives?|fermes?|glissantes?|affinees?)|previsions?"
        r"|volumes? previsionnels?|besoins? revises?|besoins en (?:etp|effectifs?|personnel)",
        r"plannings? (?:previsionnels?|mensuels?|hebdomadaires?|des (?:prestations|vacations"
        r"|besoins))|programmation (?:mensuelle|hebdomadaire|des (?:vacations|volumes"
        r"|prestations))",
        r"vacations? supplementaires?|(?:prestations?|missions?|interventions?"
        r"|ouvertures?) (?:supplementaires?|complementaires?|ponctuelles?|occasionnelles?"
        r"|exceptionnelles?)",
        rf"mise a disposition (?:d'un|d'une|de|des|d') ?(?:[a-z]+ ){{0,2}}?{_PEOPLE}"
        rf"|ouverture des lignes|(?:pics?|pointes?|surcroits?) (?:d'appels|d'activite|de charge"
        rf"|de dossiers)",
        rf"{_PEOPLE} (?:supplementaires?|de plus|additionnel\w*)|sieges (?:supplementaires?|additionnel\w*)",
    ),
    increase=any_of(
        r"hausses?|augment\w*|accroi\w*|accru\w*|montees?|monter|grossir|renfort\w*|renforc\w*"
        r"|surcroits?|supplementaires?|complementaires?|pics?|pointes?|afflux|depassements?"
        r"|additionnel\w*",
        r"a la hausse|en plus\b(?! de)|de plus(?= (?:a|au|sur)\b)|extension\w*|elarg\w*|etend\w*"
        r"|relev(?:er|ee?s?)\b|croissances?|debords?|debordements?|ajout\w*|doubl\w*|dedoubl\w*"
        r"|ramp-? ?up",
        r"ouvertures?|armer|temps forts?|au-dessus (?:de|du)",
    ),
    decrease=any_of(
        r"baiss\w*|diminu\w*|amoindri\w*|redui\w*|reductions?|resserr\w*|decroiss\w*|decroit\w*"
        r"|decrues?|a la baisse|en moins\b(?! de)|restrei\w*|restrictions?|retraits?\b|retir(?:er"
        r"|ee?s?)\b",
        r"retranch\w*|supprim\w*|suppressions?|disparition|alleg\w*|abaiss\w*|abreger|desengag\w*"
        r"|contractions?|ramp-? ?down|suspen\w*|fermetures?|fermer|cloture d'un|desarm\w*"
        r"|moindres?|ramen(?:er|ee?s?)(?! a [^.;|]{0,25}?(?:jours?|mois|semaines?|heures?)(?![a-z]))",
        r"retreci\w*|recul|repli|creux|extinction|eteint\w*|arret d'une|re-?internalis\w+"
        r"|reprise en interne|couper|annul(?:er|e|ation)|superflus",
    ),
)
