"""French wording of levels of service."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_numbers import NUMBER
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.service_level.fr_rivals import RIVALS
from contract_checker.extraction.service_level.wording import ServiceLevelWording

_WRITTEN = one_of(
    r"courriels?|e-?mails?|mails?|courriers?|demandes ecrites|(?:t)?chats?|messages?|tickets?|formulaires?",
    r"reclamations?|telecopies?|fax|lettres?|sms|demandes par ecrit",
)
_CALLS = r"(?:appels?|communications?|appelants?|contacts?|sollicitations?|demandes?|usagers?)"
_ANSWERED = one_of(
    r"decroch\w{1,4}|pris(?:es?)?(?: en charge| en compte)?|repondu\w{0,2}|traite\w{0,2}|servi\w{0,2}"
    r"|about\w{1,4}",
    r"accueilli\w{0,2}|mis(?:es?)? en relation|recoi\w{1,4} une reponse|recu\w{0,2} une reponse"
    r"|honore\w{0,2}",
)
_MEASURE = r"(?:mesur|calcul|control|releve|constat|evalu|realis|etabli|verifi)\w{0,4}"
_NEVER = r"(?:\bne|\bn'|\bsans|\bjamais|\bni)\b[^.;]{0,35}?"

_CUES: Final = (
    (
        "decroch", "abandon", "dmt", "dmc", "duree moyenne", "temps moyen", "resolution", "reitera",
        "satisf", "nps", "csat", "conformite", "qualite", "disponib", "repon", "prise d'appel",
        "prise en charge", "niveau de service", "taux", "attente", "qs", "sla", "traite", "joignab",
        "accueil", "mystere", "appels", "communications",
    ),
    (
        "%", "pour cent", "seconde", "sec", "minute", " min", "heure", "jour", " h", " s", "/20", "/30",
        "/15", "/10",
    ),
)  # fmt: skip
SERVICE_LEVEL: Final = ServiceLevelWording(
    cues=_CUES,
    quantities=QUANTITIES,
    indicators=(
        Choice("abandon_rate", Pattern(r"\babandon(?:s|ne|nes|nee|nees)?\b")),
        Choice(
            "handling_time",
            Pattern(
                r"\bdm[tc]\b|\b(?:duree|temps) moyen(?:ne)? (?:maximale? )?(?:de |des |d'|du )"
                r"(?:traitement|communication|conversation|appels?|contact|appel)|\bduree (?:de traitement"
                r"|des (?:appels|communications))"
            ),
        ),
        Choice(
            "first_contact_resolution",
            Pattern(
                r"\bresol\w{1,6}\b(?:[^.;|]{0,40}?\b(?:premiere?|1er|1ere|niveau 1)\b(?: (?:contact|appel"
                r"|niveau|echange))?)?"
                r"|\bfcr\b|\bone and done\b"
            ),
        ),
        Choice(
            "repeat_rate",
            Pattern(r"\breitera\w{2,5}\b|\btaux de (?:rappel|recontact|reappel)s?\b|\brappels? reiteres?"),
        ),
        Choice(
            "satisfaction",
            Pattern(r"\bsatisf\w{3,8}\b|\bnps\b|\bcsat\b|\bnet promoter|\btaux de recommandation"),
        ),
        Choice(
            "other",
            Pattern(
                r"\btaux (?:de |d')(?:transformation|conversion|occupation|escalade|transfert|erreurs?"
                r"|debordement|concretisation"
                r"|dissuasion|argumentation|contacts? argumentes?|rejet)\b"
            ),
        ),
        Choice(
            "quality_score",
            Pattern(
                r"\b(?:notes?|scores?|taux|indices?|resultats?)\b[^.;|]{0,30}?\b(?:qualite|conformite"
                r"|ecoutes?)\b(?! de service)"
                r"|\bconformite\b[^.;|]{0,30}?\b(?:ecoutes?|traitements?|reponses?|appels|script|discours)"
                r"|\bappels? mysteres?"
                r"|\bqualite (?:des ecoutes|du discours|de (?:la )?reponses?|de traitement)"
                r"|\bevaluations? qualite"
            ),
        ),
        Choice(
            "availability",
            Pattern(
                r"\bdisponibilites?\b(?! des (?:conseillers|agents|equipes|personnels|locaux))"
                r"|\btaux de (?:fonctionnement|disponibilite)|\buptime\b"
            ),
        ),
        Choice(
            "reply_time",
            Pattern(
                any_of(
                    rf"\b{_WRITTEN}\b[^.;|]{{0,80}}?\b(?:repon\w{{1,5}}|traite\w{{0,4}}|traitement)\b",
                    rf"\b(?:repon\w{{1,5}}|traite\w{{0,4}}|traitement)\b[^.;|]{{0,60}}?\b{_WRITTEN}\b",
                    r"\bdelai (?:moyen |maximal |maximum )?(?:de |d'une )(?:reponse|rappel|traitement)\b"
                    r"|\brappel(?:e|er|es|ee)?s? (?:l'usager |le client )?(?:sous|dans)\b",
                )
            ),
        ),
        Choice(
            "answered_in_time",
            Pattern(
                r"\bqs\b|\b(?:qualite|niveau|taux) de service\b|\bsla\b|\b(?:delai|temps"
                r"|duree) (?:moyen(?:ne)? |maximal\w? )?(?:d'attente|de decroche|de prise)"
                r"|\battente (?:moyenne|maximale)"
            ),
        ),
        Choice(
            "answer_rate",
            Pattern(
                any_of(
                    r"\btaux (?:de |d')(?:decroche\w{0,3}|reponses?|prise(?: en charge| d'appels?"
                    r"| des appels)?|traitement|joignabilite|accueil|efficacite|accessibilite"
                    r"|appels? (?:traites?|decroches?|pris))",
                    rf"\b{_CALLS}\b[^.;|]{{0,60}}?\b{_ANSWERED}\b|\b(?:decroch|repon|pren"
                    rf"|trait)\w{{1,5}} [^.;|]{{0,40}}?\b{_CALLS}\b",
                    r"\bdecroche\b",
                )
            ),
        ),
    ),
    ceilings=frozenset({"abandon_rate", "handling_time", "repeat_rate"}),
    written=Pattern(rf"\b{_WRITTEN}\b"),
    waiting=Pattern(r"\battente\b|\bdecroch\w{1,4}\b|\bprise en charge\b|\bsonneries?\b"),
    rivals=RIVALS,
    # « si le taux de décroché est inférieur à 90 %, une pénalité est due »
    conditional=Pattern(
        r"(?:^|[,:] )(?:si|lorsqu\w{1,2}|des (?:lors )?que?|quand|en cas d\w{1,2}|au cas ou|chaque (?:mois"
        r"|semaine) ou|en deca d\w{1,2}|au-dela d\w{1,2})\b"
        r"|\b(?:penali|malus|refaction|bonus|avoir de|interessement|resili)\w{0,4}\b"
    ),
    aimed=Pattern(
        any_of(
            r"\b(?:doi\w{1,4}|devr\w{1,5}|objectifs?|cibles?|s'engage\w{0,2}|engagement\w{0,1}|garanti\w{0,4}"
            r"|minim\w{2,4}|maxim?\w{0,4}|au moins|au plus)\b",
            r"\b(?:atteind\w{1,5}|atteign\w{1,4}|atteint|respect\w{1,4}|exige\w{0,3}|exigences?|seuils?"
            r"|maint\w{2,6}|superieure?s?|inferieure?s?|vise\w{0,2}|attendue?s?|requis\w{0,1})\b",
            rf"{_NEVER}\b(?:exced|depass|descend|tomb|franchi)\w{{0,5}}|[<>≤≥]|\btaux\b[^.;|]{{0,40}}?: ?\d"
            rf"|\b(?:est|sont|etre) (?:fixee?s?|portee?s?|ramenee?s?|de|d'au)\b",
            r"\b(?:dmt|dmc|qs|sla|nps|csat|fcr)\b ?:? ?\d",
        )
    ),
    share=Pattern(r"(?:%|\bpour cent)\)? (?:au moins |minimum )?(?:des |d'|de |du )"),
    # « sous 24 heures », « dans un délai de quatre heures »
    within=Pattern(
        r"(?:\b(?:sous|dans|en|delai|moins de|au plus|maxim\w{2,4}|inferieure?s? a)\b[^.;,]{0,20}|[<≤:|] ?)$"
    ),
    ratio=Pattern(
        r"(?<![\d/])(?P<percent>[5-9]\d|100) ?(?:%)? ?/ ?(?P<seconds>[1-9]\d)(?: ?s(?:ec)?\b)?(?![\d/%])"
    ),
    seconds=Pattern(rf"(?P<number>{NUMBER})(?: ?\( ?{NUMBER} ?\))? ?(?:secondes?\b|sec\b\.?|s\b(?![-'])|'')"),
    rest_of_minute=Pattern(r" ?(?:et )?(?P<number>\d\d)\b(?! ?%)(?: ?s(?:ec\w{0,5})?\b)?"),
    at_least=Pattern(
        rf"(?:\b(?:au moins|au minimum|minimum|minimale?|superieure?s?(?: ou egale?s?)? a|plus de"
        rf"|pas moins de|plancher|au moins egale? a)"
        rf"|{_NEVER}(?:inferieure?s? a|descend\w{{0,4}} (?:pas |jamais )?(?:en dessous de|sous)|en dessous de"
        rf"|moins de)|[>≥] ?=?)[^\w%]{{0,3}}(?:de |les |le seuil de )?$"
    ),
    at_most=Pattern(
        rf"(?:\b(?:au plus|au maximum|maximum|maximale?|inferieure?s?(?: ou egale?s?)? a|moins de|sous"
        rf"|en dessous de|plafond|limit\w{{1,3}} a)"
        rf"|{_NEVER}(?:exced\w{{1,4}}|depass\w{{1,4}}|superieure?s? a|au-dela de|plus de)"
        rf"|[<≤] ?=?)[^\w%]{{0,3}}(?:de |les |le seuil de |la barre des )?$"
    ),
    at_least_after=Pattern(r"^ ?\W{0,2}(?:au moins|au minimum|minimum|mini\b|ou plus)"),
    at_most_after=Pattern(r"^ ?\W{0,2}(?:au plus|au maximum|maximum|maxi?\b|ou moins)"),
    best_efforts=Pattern(
        r"\b(?:meilleurs efforts|s'effor\w{1,5}|dans la mesure du possible|fera? (?:tout )?son possible"
        r"|obligation de moyens)"
    ),
    measurers=(
        Choice(
            "both",
            Pattern(
                rf"\b{_MEASURE} (?:conjointement|contradictoirement|par les (?:deux )?parties)"
                rf"|\bcontradictoire\w{{0,4}}\b"
            ),
        ),
        Choice(
            "third_party",
            Pattern(
                rf"\b{_MEASURE}[^.;]{{0,20}}? (?:par|aupres d) ?(?:un |une |l')?(?:tiers|organismes?|institut"
                rf"|cabinet|societe independante|auditeur)"
            ),
        ),
        Choice(
            "client",
            Pattern(
                rf"\b{_MEASURE}[^.;]{{0,20}}? par (?:le |la |l'|les (?:outils"
                rf"|services) d\w )?(?:seule? )?(?:{PARTIES.client})\b"
            ),
        ),
        Choice(
            "provider",
            Pattern(
                rf"\b{_MEASURE}[^.;]{{0,20}}? par (?:le |la |l'|les outils d\w )?(?:{PARTIES.provider})\b"
            ),
        ),
    ),
)
