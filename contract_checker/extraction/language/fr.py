"""French wording shared by the components."""

import re
from decimal import Decimal

from contract_checker.calendars import TimeUnit
from contract_checker.extraction.language.wording import PartyWording, QuantityWording, VolumeWording

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
    rf" ?(?P<unit>{UNIT})(?![a-z])(?! feries?| donnee?s?| suivante?s?(?! l)| considere)(?P<half> et demie?\b)?"
    rf"(?: ?\( ?(?P<third>{NUMBER})(?: (?:{UNIT}))? ?\))?"
    rf"(?: ?\(?(?P<kind>{KIND})(?![a-z])\)?)?"
    rf"|(?P<redacted>(?:\[[*•. ]+\]|\*{{2,}}|[▇█]{{2,}}|\bx{{2,}}\b|_{{3,}}|\[ ?x? ?\]|…|\.{{4,}})) ?(?P<redacted_unit>{UNIT})(?![a-z])"
    rf"(?: (?P<redacted_kind>{KIND})(?![a-z]))?"
    r"|\b(?P<fixed>(?:une |la |sous )?quinzaine(?: de jours)?|(?:une |sous )?huitaine|un demi-mois|demi-journee)\b"
)

UNITS: dict[str, tuple[Decimal, TimeUnit]] = {
    "jour": (Decimal(1), "day"), "jr": (Decimal(1), "day"), "j": (Decimal(1), "day"),
    "semaine": (Decimal(1), "week"), "sem": (Decimal(1), "week"),
    "mois": (Decimal(1), "month"), "trimestre": (Decimal(1), "quarter"), "semestre": (Decimal(6), "month"),
    "annee": (Decimal(1), "year"), "an": (Decimal(1), "year"),
    "heure": (Decimal(1), "hour"), "hr": (Decimal(1), "hour"), "h": (Decimal(1), "hour"),
    "minute": (Decimal(1), "minute"), "mn": (Decimal(1), "minute"), "min": (Decimal(1), "minute"),
}  # fmt: skip

_WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_DAY = rf"(?P<day>\d{{1,2}}|{_WORD}(?:[- ]{_WORD})?|premier|1er)"
_MINUS = r" ?(?:-|moins) ?"
_PREVIOUS = r"(?:precedent|qui precede|anterieur|ecoule)"
_ORDINAL = r"(?P<ordinal>deuxieme|second|troisieme|quatrieme|avant-dernier|antepenultieme)"

RELATIVE_DATES = (
    # « le 15 du mois M-1 », « 20 de M-2 », « fin M-2 », « dernier jour ouvré de M-1 », « 1er jour ouvré de M-1 »
    re.compile(
        rf"\b(?:(?:le )?(?:{_DAY}|(?P<edge>fin|debut|(?:premier|1er|dernier) jour(?: (?P<worked>ouvre|ouvrable))?))"
        rf"(?: (?:calendaire )?)?(?: ?(?:du mois |de la |de |du |le )*))?\bm{_MINUS}(?P<months>\d{{1,2}})\b"
    ),
    # « le 15 du mois précédent », « fin du deuxième mois précédant », « le premier jour ouvré du mois précédent »
    re.compile(
        rf"\b(?:{_DAY}|(?P<edge>(?:la )?fin|debut|(?:premier|1er|dernier) jour(?: (?P<worked>ouvre|ouvrable))?))"
        rf"(?: du| de l')? ?(?:{_ORDINAL} )?(?:du )?mois (?:civil |calendaire )?"
        rf"(?:{_PREVIOUS}|precedant|d'avant|(?P<same>en cours|courant)(?= pour))"
    ),
    # « avant le 20 de chaque mois pour le mois suivant »
    re.compile(
        rf"\b{_DAY}(?: (?:de chaque|du|de chacun des) mois(?: n| m)?)?,?(?: \w+){{0,4}}?,? (?:pour|au titre de|concernant|portant sur)"
        r" (?:le|celui du|ceux du|les besoins du|les volumes du|l')? ?"
        r"(?P<following>mois (?:suivant|a venir|d'apres|n ?\+ ?1|m ?\+ ?1)|suivant|m ?\+ ?1)"
    ),
    # « jeudi de S-2 », « S-6 », « le vendredi de la semaine précédente »
    re.compile(
        rf"\b(?:(?P<weekday>{'|'.join(_WEEKDAYS)})(?: (?:midi|soir|matin|\d{{1,2}} ?h))?,?(?: de la| de| du)?(?: semaine)? ?)?"
        rf"(?:\bs{_MINUS}(?P<weeks>\d{{1,2}})\b(?: ?\(?(?P<weekday_after>{'|'.join(_WEEKDAYS)})\b)?)"
    ),
    re.compile(
        rf"\b(?P<weekday>{'|'.join(_WEEKDAYS)})(?: (?:midi|soir|matin))? (?:de la semaine precedente|precedant(?= la semaine)"
        r"|de la semaine precedant|(?=pour la semaine suivante))"
    ),
    # « J-30 », « H-48 »
    re.compile(rf"\b(?P<count>[jh]){_MINUS}(?P<days>\d{{1,3}})\b(?: (?P<kind>{KIND})(?![a-z]))?"),
    # « le premier jour du deuxième mois suivant la demande »
    re.compile(
        rf"\b(?:premier jour|1er jour|debut|1er|premier) du (?:(?P<ordinal>deuxieme|second|troisieme) )?mois"
        r"(?: civil| calendaire)? (?P<after>suivant|qui suit|qui suivra)(?= (?:la|sa|cette|celui|son|celle))"
    ),
)

QUANTITIES = QuantityWording(
    language="fr",
    number_words=NUMBER_WORDS,
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
    },  # fmt: skip
    fixed_durations={
        "quinzaine": (Decimal(15), "day"),
        "huitaine": (Decimal(8), "day"),
        "demi-mois": (Decimal("0.5"), "month"),
        "demi-journee": (Decimal(12), "hour"),
    },
    percentages=re.compile(
        rf"(?P<first>{NUMBER})(?: ?\( ?(?P<second>{NUMBER}) ?%? ?\))? ?(?:%|pour cent\b|p\. ?(?:100|cent)\b|pct\b)"
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
        r"|(?:\bne|\bn'|sans|\bni|jamais)\b[^.;:]{0,50}?(?:inferieure?s?(?: ou egale?s?)? a|(?:a )?moins de|en de[cs]a de)"
        r"|superieure?s?(?: ou egale?s?)? a|pas moins(?: de)?|jusqu'a)\W*$"
    ),
    floor_after=re.compile(r"^\W*(?:au moins|au minimum|minimum|minimal|ou plus|a tout le moins)\b"),
    cap_negated=re.compile(
        r"(?:\bne|\bn'|sans|\bni|jamais)\b[^.;:]{0,60}?(?:superieure?s?(?: ou egale?s?)? a|au-dela de|plus de)\W*$"
    ),
    cap_before=re.compile(
        r"(?:moins de|au plus(?! tard)(?: de)?|maximum(?: de)?|maximale?(?: de)?"
        r"|exceder|excedant|excedera|depasser|depassant|depassera|dans la limite de|inferieure?s?(?: ou egale?s?)? a"
        r"|\bsous|\ben)\W*$"
    ),
    cap_after=re.compile(r"^\W*(?:au plus(?! tard)|au maximum|maximum|maximal|ou moins)\b"),
)

PARTIES = PartyWording(
    client=(
        r"clients?\b(?! final)|donneurs? d'ordres?|acheteurs?|acheteuse|pouvoirs? adjudicateurs?|entites? adjudicatrices?"
        r"|maitres? d'ouvrage|maitrise d'ouvrage|administration|collectivite|beneficiaires?|personne publique"
        r"|personne responsable du marche|commanditaire|commettant|mandante?|compagnie|enseigne|groupe|operateur|caisse|fondation|federation|hopital|universite|etablissement(?: public)?|commune|ville|metropole"
        r"|departement|region|syndicat(?: mixte)?|communaute (?:urbaine|d'agglomeration|de communes)|agglomeration"
        r"|office|agence|caisse|ministere|centrale d'achats?|adherent|service (?:acheteur|prescripteur|beneficiaire|demandeur)"
        r"|directions? (?:des achats|metiers?|de la relation client|generale)|entreprise cliente|societe cliente"
        r"|autorite (?:contractante|delegante|organisatrice)|prescripteur|annonceur|marque|banque|assureur|mutuelle"
    ),
    provider=(
        r"titulaires?|prestataires?|centres? (?:de relation|de contacts?|d'appels?|labellises?|de services?)|le centre"
        r"|fournisseurs?|outsourc(?:eu|e)rs?|sous-?traitante?s?|attributaire|contractante?|cocontractante?|exploitant"
        r"|entrepreneur|entreprise(?: titulaire)?|teleoperateur|partenaire|soumissionnaire|groupement|mandataire|delegataire"
        r"|adjudicataire|centre\b|call ?center"
    ),
    staff=(
        r"salaries?|teleconseillers?|teleconseilleres?|conseillers?|conseilleres?|agents?|collaborateurs?|personnels?"
        r"|teleoperateurs?|charges? de clientele|equipes?|employes?|interimaires?|effectifs? du titulaire"
    ),
)

_PEOPLE = r"(?:conseillers?|conseilleres?|teleconseillers?|teleconseilleres?|teleoperateurs?|agents?|teleacteurs?|charges? de clientele|operateurs?|superviseurs?)"
VOLUME = VolumeWording(
    volume=(
        r"charges?(?: (?:de travail|d'activite|d'appels|previsionnelles?|confiees?))?(?! de (?:la preuve|la|famille|projet|mission|clientele|formation))(?! du (?:titulaire|prestataire|client))"
        r"|volumes?(?! (?:sonore|de donnees|de la voix|vocal))|volumetri(?:es?|ques?)|flux(?! (?:edi|de donnees|informatiques?|financiers?|xml|techniques?|vocaux))|trafic|effectifs?|e\.?t\.?p\.?\b|etpt?s?\b|equivalents? temps[- ]pleins?"
        r"|positions?(?: de travail| armees)?|postes? (?:de travail|occupes|ouverts|armes|de (?:tele)?conseillers?|d'agents?)|lignes servies|stations?"
        r"|plages?(?: horaires?| d'ouverture| de service)?|(?:amplitudes?|horaires?)(?: d'ouverture| de service| du service| d'accueil| des prestations| de surveillance| d'execution)|periodes et horaires|cette amplitude|jours d'ouverture"
        r"|heures? (?:de (?:production|prestations?|vacations?|presence|communication|travail|service|renfort|tele-?conseil|plateau)|commandees|planifiees|a produire|supplementaires|prevues|productives)"
        r"|(?:nombre|volume|forfait|quota|contingent|quantite|total|commandes?|lot) d'heures|volume horaire|vacations?|besoins?|quantites?|dimensionnement|capacites?(?: de (?:traitement|production))?|activite(?! de formation)"
        r"|nombre (?:total |global |maximal |minimal |mensuel |definitif )?(?:de |d')(?:tele)?(?:conseill\w+|operateurs?|operatrices?|agents?|acteurs?|postes?|positions?|lignes?|appels?|contacts?|heures?|etp|sessions?|dossiers?|vacations?|personnes?|intervenants?|actes?|courriels?|messages?|conversations?|interventions?|ressources|equivalents?|files?|rondes?|passages?)|appels(?: (?:entrants|confies|a traiter|presentes|attendus|offerts))?|contacts(?: (?:a traiter|confies|attendus))?"
        rf"|{_PEOPLE} (?:supplementaires?|requis|attendus?|necessaires?|mobilises?|demandes?|dedies|armes|en production)|(?:\d+|nombre de|renfort de|dix|cinq|vingt|trente|quinze) {_PEOPLE}"
        r"|prestations|perimetre|equipes? dediee?s?|dispositif|niveaux? d'activite|plan de charge|courbe de charge|forecasts?|forfait mensuel|previsionnel|ressources|files?(?! d'attente)|conversations?|dossiers a traiter"
    ),
    change=(
        r"evolu\w+|vari(?:er|e|es|ent|era|eront|ation|ations|ables?)|modifi\w+|chang\w+|re-?ajust\w+|ajust\w+|adapt\w+|augment\w+|hauss\w+|accroi\w+|accru\w*|diminu\w+|baiss\w+|redui\w+|reducti\w+|revis\w+|revoir|revoient|revue?s?|re-?actualis\w+"
        r"|re-?examin\w+|montees?|renfor\w+|fluctu\w+|surcroits?|pics?|pointes?|afflux|decroiss\w+|decroit\w*|contraction\w*|re-?amenag\w+|amenag\w+|re-?dimensionn\w+|re-?cal(?:er|age|ages|ee?s?|ibr\w+)|liss\w+|ecarts?|desengag\w+"
        r"|retir(?:er|ee?s?|e|era)|retraits?|retranch\w+|restr(?:eindre|eint\w*|iction\w*)|supprim\w+|suppression\w*|etend\w*|extension\w*|elarg\w+|retreci\w+|alleg\w+|transfer\w+|basculer|bascules?|suspen\w+|ajout\w+|abaiss\w+|relev(?:er|ee?s?|e|era)"
        r"|port(?:er|ant|ent|e|ee?s?) (?:a|au|le|la|les)|ramen\w+|modul\w+|desarm\w+|arm(?:er|ement)|ouvertures?|fermetures?|fermer|ouvrir|decommand\w+|descendre|armees?|solliciter|mobiliser|rectifi\w+|doubl(?:er|e|ee|ement)|amend\w+|remani\w+|nouve(?:au|aux|lle|lles|l)|reorient\w+|redeploi\w+|retouch\w+"
    ),
    bare_change=r"hausses?|baisses?|augmentations?|diminutions?|reductions?|renforts?|accroissements?|debords?|allegements?|surcroits?|recul|extinctions?|decroissances?",
    standing=(
        r"evolutions? de (?:la )?charge|montees? en charge|baisses? de charge|debords?|debordements?|plans? de charge|courbes? de charge|sizing|ramp-? ?(?:up|down)"
        r"|re-?dimensionnements?|recalages?|commandes? (?:fermes?|definitives?|mensuelles?|trimestrielles?|hebdomadaires?|de vacations|d'heures|de volumes?|de positions|de capacite)"
        r"|gel des? (?:previsions?|volumes?|plans?|commandes?|besoins?|plannings?)|forecasts?|renforts?"
        r"|previsions? (?:de (?:la |l')?)?(?:charge|volumes?|volumetrie|flux|trafic|appels|activite|besoins?|d'activite|d'appels|mensuelles?|trimestrielles?|hebdomadaires?|definitives?|fermes?|glissantes?|affinees?)"
        r"|plannings? (?:previsionnels?|mensuels?|hebdomadaires?|des (?:prestations|vacations|besoins))"
        rf"|programmation (?:mensuelle|hebdomadaire|des (?:vacations|volumes|prestations))|volumes? previsionnels?|besoins? revises?|previsions?|vacations? supplementaires?|tunnel|(?:prestations?|missions?|interventions?|ouvertures?) (?:supplementaires?|complementaires?|ponctuelles?|occasionnelles?|exceptionnelles?)|mise a disposition (?:d'un|d'une|de|des|d') ?(?:[a-z]+ ){0, 2}?{_PEOPLE}|heures supplementaires de production"
    ),
    increase=(
        r"hausses?|augment\w*|accroi\w*|accru\w*|montees?|renfort\w*|renforc\w*|surcroits?|supplementaires?|pics?|pointes?|afflux|depassements?|additionnel\w*|a la hausse|en plus\b(?! de)|extension\w*|elarg\w*|etend\w*|relev(?:er|ee?s?)\b"
        r"|croissances?|debords?|debordements?|ajout\w*|doubl\w*|ramp-? ?up|ouverture de positions|ouvertures?|armer"
    ),
    decrease=(
        r"baiss\w*|diminu\w*|redui\w*|reductions?|decroiss\w*|decroit\w*|a la baisse|en moins\b(?! de)|restrei\w*|restrictions?|retraits?\b|retir(?:er|ee?s?)\b|retranch\w*|supprim\w*|suppressions?|alleg\w*|abaiss\w*|desengag\w*|contractions?"
        r"|ramp-? ?down|suspen\w*|fermetures?|desarm\w*|moindre|ramener|ramenee?s?|retreci\w*|recul|extinction"
    ),
)
