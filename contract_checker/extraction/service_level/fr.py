"""French wording of levels of service."""

from typing import Final

from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_numbers import NUMBER
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.fr_regardless import REGARDLESS
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.service_level.fr_by_word import FRENCH
from contract_checker.extraction.service_level.fr_indicators import INDICATORS, WRITTEN
from contract_checker.extraction.service_level.fr_measurers import MEASURED, MEASURERS, SAME_LEVEL
from contract_checker.extraction.service_level.fr_rivals import RIVALS
from contract_checker.extraction.service_level.wording import ServiceLevelWording

_NEVER = r"(?:\bne|\bn'|\bsans|\bjamais|\bni)\b[^.;]{0,50}?"

_CUES: Final = (
    (
        "decroch", "abandon", "dmt", "dmc", "duree moyenne", "temps moyen", "resolution", "reitera",
        "satisf", "nps", "csat", "conformite", "qualite", "disponib", "repon", "prise d'appel",
        "prise en charge", "niveau de service", "niveaux de service",
        "taux", "attente", "qs", "sla", "traite", "joignab",
        "accueil", "mystere", "appels", "communications",
        "appel ", "conversation", "echange", "contact", "rappel", "content", "gens", "appelant", "note",
        "chat", "mail", "message", "courrier", "courriel",
        "sans faute", "sans erreur", "regle", "resol", "ta ",
        "raccroch", "perdu", "fcr", "en ligne", "patient", "attend",
        "plate", "present", "fonctionn", "accessib",
        "erreur",
        "telephon", "coup", "operationnel", "boucl", "parle", "parlent", "joint", "joign", "conforme",
        "voix", "rappele", "insatisf", "plainte", "echange", "statistique", "foi",
        "alerte", "fiche", "sonne", "question", "obligations de", "niveau", "objectif", "engagement",
    ),
    (
        "%", "pour cent", "pour mille",
        "seconde", "sec", "minute", " min", "heure", "jour", " h", " s", "/20", "/30",
        "/15", "/10", "nps", "promoter", "independant",
        "sur dix", "sur cent", "sur 10", "sur 100", "sur vingt", "sur 20",
        "foi", "statistique", "releve", "quel", "fois", "dispense",
        "exoner", "afflux", "autocommutateur", "malgre",
    ),
)  # fmt: skip

SERVICE_LEVEL: Final = ServiceLevelWording(
    cues=_CUES,
    quantities=QUANTITIES,
    indicators=INDICATORS,
    ceilings=frozenset({"abandon_rate", "handling_time", "repeat_rate"}),
    written=Pattern(rf"\b{WRITTEN}\b"),
    answering=Pattern(
        r"\b(?:appel(?:s|le)?|decroch\w{1,4}|voix|telephon\w{1,5}|sonneries?|correspondants?|lecteurs?"
        r"|reponse|prise en charge)\b"
    ),
    waiting=Pattern(
        r"\bun (?:conseiller|interlocuteur)\b|\battente\b|\b(?:attend|patient)\w{1,5}\b|\ben ligne\b"
        r"|\bvitesse\b|\bdecroch\w{1,4}\b"
        r"|\bprise en charge\b|\bsonneries?\b"
    ),
    rivals=RIVALS,
    # « si le taux de décroché est inférieur à 90 %, une pénalité est due »
    conditional=Pattern(
        r"(?:^|[,:] )(?:si|lorsqu\w{1,2}|des (?:lors )?que?|quand|en cas d\w{1,2}|au cas ou|chaque (?:mois"
        r"|semaine) ou|en deca d\w{1,2}|au-dela d\w{1,2})\b"
        # « sous 16 sur 20, la qualité n'est pas tenue », « n'est plus tenu de l'objectif »
        r"|^sous (?=[\w ,-]{1,24}(?:%|\bpour cent|\bsur (?:dix|vingt|cent|\d)))"
        r"|\b(?:ne |n')(?:est|sont|sera|seront) plus tenue?s?\b"
        r"|\b(?:penali|malus|refaction|bonus|avoir de|interessement|resili)\w{0,4}\b"
        r"|\b(?:donn\w{1,5} lieu|declench\w{1,4}|entrain\w{1,4}|ouvr\w{1,4} droit)\b"
    ),
    aimed=Pattern(
        any_of(
            # « Le titulaire décroche 93 % des appels »
            rf"\b(?:{PARTIES.provider}) (?:decroche|repond|traite|prend|garde|maintient|tient"
            rf"|assure)(?:nt)? [^.;|]{{0,40}}?\d",
            r"\b(?:s'astrei\w{1,4}|s'oblige\w{0,2}|doi\w{1,4}|devr\w{1,5}|objectifs?|cibles?"
            r"|s'engage\w{0,2}|engagement\w{0,1}"
            r"|garanti\w{0,4}"
            r"|minim\w{2,4}|max(?:im\w{1,4}|i)?|mini|au moins|au plus)\b",
            r"\b(?:atteind\w{1,5}|atteign\w{1,4}|atteint|respect\w{1,4}|exige\w{0,3}|exigences?|seuils?"
            r"|maint\w{2,6}|superieure?s?|inferieure?s?|vise\w{0,2}|attendue?s?|requis\w{0,1})\b",
            rf"{_NEVER}\b(?:exced|depass|descend|tomb|franchi)\w{{0,5}}|[<>≤≥]|\btaux\b[^.;|]{{0,40}}?: ?\d"
            rf"|\b(?:est|sont|etre) (?:fixee?s?|portee?s?|ramenee?s?|de|d'au)\b",
            r"\b(?:dmt|dmc|qs|sla|nps|csat|fcr)\b ?:? ?\d",
            # « Disponibilité de la plate-forme : 99,7 % »
            rf"(?:^|: )(?:\d{{1,2}}[.)°] ?|[a-z]\) ?|\W{{0,3}})[^.;:|,\d]{{3,60}} ?[:=] ?[≥≤<>]? ?{NUMBER}",
            rf"(?:^|: )(?:\d{{1,2}}[.)°] ?|[a-z]\) ?|\W{{0,3}})[^.;:|,\d]{{3,60}}\d{{1,3}} ?(?:h|s|min|j)"
            rf" ?: ?{NUMBER}",
            r"\b(?:v(?:eut|oulons|eulent)|exig\w{1,3}|demand\w{1,4}|attend\w{0,3}) (?:(?:de|du|d'|des)"
            r" ?[\w' ]{1,24} )?(?:que|qu')"
            r"|\bce qu(?:e l)?'?on doit|\bpromis\w?\b|\bpromesse|\bdevai(?:t|ent)\b|\bfaire en sorte"
            r"|\bveill\w{1,4}"
            r"|\b(?:jamais|pas|point) (?:plus|moins|inferieur|superieur)|\btoler\w{1,4}\b|\bplafond\b"
            r"|\bplancher\b"
            r"|\bou (?:plus|moins)\b|\b(?:ne |n')[^.;]{0,30}?\b(?:plus|moins) d|\bc'est \d"
            r"|\benten\w{1,4} que"
            r"|\b(?:on|nous) v(?:eut|oulons)\b|\bil (?:appartient|incombe|revient) (?:a|au)\b"
            r"|\bfau(?:t|dra)\b|\btout au plus|\bvis(?:ons|ez|ent|er)\b|\btirent? vers"
            r"|\brest(?:e|ent|era|eront) (?:au-dessus|au-dessous|sous|en dessous|superieur|inferieur)"
            r"|(?:%|\bpour cent) d(?:u temps|e l'annee|es heures)\b",
        )
    ),
    share=Pattern(
        r"(?:%|\bpour cent)\)? (?:au moins |minimum )?(?:des |d'|de |du )|\bsur (?:dix|cent|10|100|vingt"
        r"|cinq|quatre|huit|douze|trente|vingt-cinq|4|5|8|12|25|20)\b"
    ),
    # « sous 24 heures », « dans un délai de quatre heures »
    within=Pattern(
        r"(?:\b(?:sous|dans|en|delai|moins de|au plus|maxim\w{2,4}|inferieure?s? a)\b[^.;,]{0,20}|[<≤:|] ?)$"
    ),
    ratio=Pattern(
        r"(?<![\d/])(?P<percent>[5-9]\d|100) ?(?:%)? ?/ ?(?P<seconds>[1-9]\d)(?: ?s(?:ec)?\b)?(?![\d/%])"
    ),
    seconds=Pattern(
        rf"(?P<number>{NUMBER})(?: ?\( ?{NUMBER} ?\))? ?(?:secondes?\b|sec\b\.?|s\b(?![-'])"
        rf"|'')"
    ),
    # « neuf appels sur dix », « 82 sur 100 »; « sur cent dossiers, quatre-vingt-dix-huit »
    shares=Pattern(
        rf"(?<!note )(?<!note de )(?P<over>{NUMBER})(?: (?!sur\b|\d)[\w'-]{{1,16}}){{0,3}}(?: sur "
        rf"| ?/ ?| pour (?=mille\b))(?P<under>vingt-cinq"
        r"|dix"
        r"|cent|vingt|quatre|cinq|mille|trois|six|huit|douze|quinze|trente|quarante|cinquante|soixante"
        r"|deux cents"
        r"|1 ?000|100|200|10|12|15|20|25|30|40|50|60|3|4|5|6|8)\b(?![-/,.]\w)(?! ?(?:%|jours|heures|mois"
        r"|minutes|secondes"
        r"|semaines|ans|trimestres))"
        rf"|\bsur (?P<whole>cent|dix|100|10|vingt|mille) "
        rf"[^.;\d]{{3,50}}?, (?P<part>{NUMBER})"
    ),
    replaced=Pattern(
        r"\bdevien\w{1,4}\b|\b(?:remplace|porte|ramene|releve|abaisse|passe)(?:e?s?|ra|nt)\b|^ ?%? a $"
    ),
    of_which=Pattern(r"\bdont\b|\bparmi lesquels\b|\bet parmi eux\b"),
    score=Pattern(r"\b(?:nps|net promoter score)\b[^.;%\d]{0,40}\d{1,2}(?! ?%|\d)"),
    nth_second=Pattern(
        r"(?P<nth>quarante-cinquieme|vingt-cinquieme|dixieme|quinzieme|vingtieme|trentieme|quarantieme"
        r"|soixantieme"
        r"|10e|15e|20e|30e|40e|45e|60e)(?:me)? seconde\b"
    ),
    nth={
        "quarante-cinquieme": 45,
        "vingt-cinquieme": 25,
        "dixieme": 10,
        "quinzieme": 15,
        "vingtieme": 20,
        "trentieme": 30,
        "quarantieme": 40,
        "soixantieme": 60,
        "10e": 10,
        "15e": 15,
        "20e": 20,
        "30e": 30,
        "40e": 40,
        "45e": 45,
        "60e": 60,
    },
    rest_of_minute=Pattern(r" ?(?:et )?(?P<number>\d\d)\b(?! ?%)(?: ?s(?:ec\w{0,5})?\b)?"),
    at_least=Pattern(
        rf"(?:\b(?:au moins|au-dessus de|au minimum|minimum|minimale?|superieure?s?(?: ou egale?s?)? a"
        rf"|plus de"
        rf"|pas moins de|plancher|au moins egale? a)"
        rf"|{_NEVER}(?:inferieure?s? a|(?:descend|abaiss|repass|tomb)\w{{0,4}} (?:pas "
        rf"|jamais )?(?:en dessous de|sous)"
        rf"|en dessous de"
        rf"|moins de)|[>≥] ?=?)[^\w%]{{0,3}}(?:de |les |le seuil de )?$"
    ),
    at_most=Pattern(
        rf"(?:\b(?:au plus|au maximum|maximum|maximale?|inferieure?s?(?: ou egale?s?)? a|moins de|sous"
        rf"|en dessous de|plafond|limit\w{{1,3}} a)"
        rf"|\bpas plus de|{_NEVER}(?:au-dessus de|(?:exced|depass)\w{{1,4}}(?: pas| jamais| point)?"
        rf"|superieure?s? a"
        rf"|au-dela de|plus de)"
        rf"|[<≤] ?=?)[^\w%]{{0,3}}(?:de |les |le seuil de |la barre des )?$"
    ),
    at_least_after=Pattern(r"^ ?\W{0,2}(?:au moins|au minimum|minimum|mini\b|ou plus)"),
    at_most_after=Pattern(r"^ ?\W{0,2}(?:au plus|au maximum|maximum|maxi?\b|ou moins)"),
    best_efforts=Pattern(
        r"\b(?:meilleurs efforts|s'effor\w{1,5}|dans la mesure du possible|fera? (?:tout )?son possible"
        r"|obligation de moyens)"
    ),
    same_level=SAME_LEVEL,
    regardless=REGARDLESS,
    another_column=Pattern(
        r"\b(?:penalit\w{1,3}|malus|bonus|retenues?|avoirs?|credits?|refactions?|ponderation|poids"
        r"|taux de penalite|consequences?|minorations?|deductions?|sanctions?|incidences? (?:financiere"
        r"|sur la facture)|montants?)\b"
    ),
    # « 300 € par point manquant »
    sum_due=Pattern(
        r"^\W{0,3}(?:\d[\d ,.]* ?(?:%|€|euros?|eur\b)[^|]{0,40}?) ?(?:par|/|pour chaque|pour|chaque) ?"
        r"(?:\w{1,10} )?(?:points?|pt|mois|jours?|heures?|tranches?|manquements?|ecarts?|occurrences?"
        r"|unites?|trimestres?|semaines?)\b"
    ),
    # « Les objectifs de qualité de service doivent être tenus », « s'imposent au titulaire »
    owed=Pattern(
        # « obligations de résultat, dues quel que soit le nombre d'appels »
        r"\bobligations? de resultat\b[^.;]{0,20}?\b(?:due?s?|exigibles?|opposables?|tenue?s?"
        r"|s'impos\w{1,4})\b"
        # « ne dispense le Prestataire d'atteindre les niveaux de service »
        r"|\b(?:ne |n')(?:le |la |l'|les )?(?:dispens|exoner|liber|deli|affranch"
        r"|decharg)\w{1,5} [^.;]{0,40}?"
        r"\b(?:atteindre|tenir|respecter|maintenir|respect"
        r"|garantir)\b[^.;]{0,20}?\b(?:niveaux? de (?:service"
        r"|qualite)|qualite de service|objectifs?|taux|engagements?|seuils?)\b|"
        r"\b(?:niveaux? de (?:service|qualite)|qualite de service|objectifs?(?: de (?:service|qualite"
        r"|performance))?"
        r"|indicateurs?|engagements? de (?:service|qualite)|taux (?:de |d')[a-z]{4,14})\b[^.;]{0,40}?"
        r"\b(?:doi(?:t|vent) etre|devr(?:a|ont) etre|(?:est|sont|sera|seront|reste\w{0,2}"
        r"|demeure\w{0,2}) (?:\w{1,12} )?)"
        r"(?: ?(?:tenu|du|atteint|respect|exig|opposable|applicable|maintenu|garanti)\w{0,4}\b)"
        r"|\b(?:niveaux? de (?:service|qualite)|qualite de service|objectifs? de (?:service|qualite"
        r"|performance)"
        r"|engagements? de (?:service|qualite))\b[^.;]{0,20}?\b(?:s'impos|s'appliqu|val|vau)\w{1,4}\b"
    ),
    measured=MEASURED,
    measurers=MEASURERS,
    by_word=FRENCH,
)
