"""French names of penalties; what they are counted by and are a rate of."""

from typing import Final

from contract_checker.extraction.language.choices import Choice, Choices
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

# « la Banque majore la facture de 1,5 % », « ajoute 2 % au montant de la facture »
_REWARD = one_of(
    r"r?ajoute(?:ra|nt)? \d[\d,.]* ?(?:%|pour cent)",
    r"(?:major|bonifi|augment|relev|gratifi|abond)(?:e|era|ent) (?:alors )?(?:la |sa |le |son "
    r"|les )?(?:facture|montant"
    r"|remuneration|prix|reglement|prestataire|titulaire|centre)(?: (?!baiss|diminu|redui)\w{1,12}){0,4}?"
    r" (?:de|d'un supplement de) \d[\d,.]* ?(?:%|pour cent)",
    r"supplements? de (?:prix|remuneration) (?:de|egal)\b|gratifications?\b",
)
# « une prime de 200 euros pour l'abonné »: the centre has none of it
_NOT_FOR_OTHERS = (
    r"(?![^.;]{0,40}?\b(?:pour (?:l'|les? |la |une? |des |chaque |tout |ses |leurs )|aux? |a (?:l'|la "
    r"|chaque |ses ))(?:abonne|client(?:e|es|s)? fina|clients finaux|conseill|teleconseill|usager|salarie"
    r"|agents?\b|appelant|assure|adherent|souscripteur|consommateur|parrain|filleul|collaborat))"
)
BONUS = (
    # « bonus non compris », « hors bonus »
    r"(?:(?<!hors )bonus(?!-malus)(?! (?:non compris|exclus?|excepte|a part|mis a part))|primes? (?:de "
    r"|d'|a la |liee a la )?(?:performance|qualite|resultats?|succes"
    r"|objectifs?)|(?:(?<=droit a une )primes?\b(?! d'assurance)|(?<=lieu a une )primes?\b(?= [^.;]{0,40}?\d)"
    rf"|(?<=verse une )primes?\b(?= [^.;]{{0,40}}?\d)){_NOT_FOR_OTHERS}|interessement|bonifications?|"
    + _REWARD
    + ")"
)
CREDIT = (
    r"(?:(?:nous |vous )?(?:credit(?:ons|era|erons|e)|rembours(?:ons|era|erons)|ristournons)\b"
    r"|credits? de (?:service|qualite)|avoirs? (?:de (?:service|\d)|egal|sur|correspondant|d'un))"
)
# what is not done as it should: « chaque rappel oublié », « retard », « point manquant »
_FAULT = one_of(
    r"oubli\w{0,3}|retards?|en retard|manquant\w{0,2}|manque\w{0,1}|manquements?|erreurs?|erronee?s?"
    r"|ratee?s?|loupee?s?"
    r"|negligee?s?|perdu\w{0,2}|omis\w{0,3}|omissions?|absen(?:ce|t)\w{0,2}|defauts?|defaillances?|faux"
    r"|fautes?|tard(?:e|ent|erai\w{1,3})|se fait attendre|fait defaut",
    r"non[- ](?:respect\w{0,3}|atteinte?\w{0,2}|realis\w{1,6}|execut\w{1,4}|remis\w{0,2}|tenu\w{0,2}"
    r"|livr\w{1,5}"
    r"|conform\w{1,4}|rappele\w{0,2}|repondu\w{0,2})",
    r"inferieure?s? a|sous (?:la barre|les|le seuil|l'objectif)|en dessous d|en deca d|(?:n'est"
    r"|ne sont) pas (?:atteint|tenu"
    r"|respect|livr|remis)|hors delai|tardi\w{1,5}|a l'arret|indisponib\w{1,6}|coupures?|pannes?"
    r"|interruptions?"
    r"|mal (?:saisi|rempli"
    r"|code|traite|renseigne|qualifie)\w{0,2}|de trop|incidents?|anomalies?|ecarts?|infractions?",
)
# what it costs the centre: « que la banque nous reprend », « coûte », « est retranché de la facture »
_COSTS = one_of(
    r"(?:cout(?:e|era|ent|eront)|vaut|vaudra) (?:au |a la |a l'|(?=\d|une? |deux|trois|cinq|dix|vingt"
    r"|trente|cent))",
    r"(?:nous |vous |lui )?(?:repren|retran|deduc|dedui|deduit|retien|retir|otera?|prelev|rabatt|rabat"
    r"|defalqu|impute|decompt"
    r"|ponctionn|amput|diminu|minor|reduir?|reduit|allege)\w{0,4}\b",
    r"(?:nous|vous) (?:devrez|devez|devrons|devons|doit|devra|paierez|reglerez|verserez|facturerons"
    r"|facturons)",
    r"(?:est|sera|seront|serez|etes|sommes) (?:alors )?redevables? d|(?:doit|devra|versera|verse|paie"
    r"|paiera|reglera)"
    r" (?:a (?:l'acheteur|la \w{3,12}|l'\w{3,12})|au \w{4,12}) ",
    r"(?:nous|lui) (?:est|sont|sera|seront) (?:factur|decompt|dedui|retir|retenu|reclam)\w{0,4}\b"
    r"|(?:laisse|cede|perd)\w{0,2} (?=\d|une? |deux|trois|cinq|dix|vingt|cent)",
    r"(?:abandonn|renonc|credit|ristourn|reten)(?:er|e|ons|ez)\b",
    # « l'entreprise doit 150 € par jour », « on lui retiendra 55 € »
    rf"(?:{PARTIES.provider}|il|elle) (?:doit|devra|verse|versera|paie|paiera|acquitte\w{{0,2}}|perd|perdra"
    r"|abandonne|laisse)"
    r" (?=\d|une? |deux|trois|cinq|dix|vingt|cent)",
    r"(?:lui|leur|vous|nous) (?:retien|retir|deduir|dedui|retranch|compt|factur|prelev|repren)\w{1,5}\b"
    r"|(?:est|sont|sera|seront) (?:alors )?(?:perdue?s?|retenue?s?|retiree?s?|retranchee?s?|decomptee?s?"
    r"|imputee?s?)"
    r" (?=\d|sur (?:la |le |sa |leur |votre )?(?:factur|reglement|prochain|montant|prix))",
)
_MONEY = r"(?:\d[\d ,.]*|\w+(?: et demie?)? ?)(?:%|pour cent|€|euros?|eur\b|/ ?\d)"
_SUM = r"(?<![\d,.])\d[\d ,.]{0,12}(?:%|pour cent\b|€|euros?\b|eur\b)"
# « chaque rappel oublié, c'est 35 euros que la banque nous reprend », « erreur de saisie : 12 EUR/appel »
COSTS: Final = Pattern(
    any_of(
        rf"\A(?=[^;]{{0,300}}?\b{_FAULT}(?![a-z]))(?=[^;]{{0,300}}?(?:\b{_COSTS}[^.;]{{0,70}}?{_MONEY}"
        rf"|{_MONEY}[^.;]{{0,70}}?\b{_COSTS}))",
        # « Passé ce délai, il encourt 80 € par jour »
        rf"\b(?:encour\w{{1,4}}|s'expose a|(?:est|sont) passibles? d['e]) ?(?:une somme de )?{_MONEY}",
        rf"\bmanquante?s? ?[:=] ?{_MONEY}",
        # « chaque point au-dessus coûte au Titulaire 0,5 % de sa facture »
        rf"\b(?:chaque|tout) (?:\w{{1,8}} )?(?:point|dixieme"
        rf"|tranche)\b[^.;]{{0,50}}?\b{_COSTS}[^.;]{{0,50}}?{_MONEY}",
        # « 2 % de moins sur la facture par jour où le chat est tombé »
        rf"{_SUM} de moins\b[^.;]{{0,30}}?\bpar (?:jour|heure|point|appel|incident)\b",
        # « On retire 2 % de la facture »
        rf"\b(?:retir|retranch|retien|retenons|amput|defalqu|ponctionn)\w{{0,4}} (?:\w{{1,8}}"
        rf" ){{0,2}}?{_MONEY}"
        r" (?:de|du|sur) (?:la |votre |sa |le |leur )?(?:facture|montant|reglement)",
        # « il lui est appliqué 60 € par jour de retard », « 1 % par point manquant »
        rf"{_SUM} ?(?:h\.?t\.? ?)?(?:par|pour chaque|/) ?(?:\w{{1,12}} ){{1,3}}(?:de |d'|en )?(?:retard"
        rf"|ecart"
        rf"|depassement|manquante?s?|indisponibilite|interruption|non-qualite|defaut)\b",
        rf"\b{_FAULT}(?![a-z])[^.;|]{{0,60}}? ?[:,|=→] (?:c'est )?[+-]? ?{_MONEY} ?(?:par |/ ?|pour "
        rf"|chaque |l'unite"
        r"|de moins|en moins|(?:[\w']+ ){0,4}?(?:retenu|dedui|repri|retranch))",
        # « elle est redevable de cent euros pour chaque jour qui passe »
        rf"\b(?:est|sera|serez|etes) (?:alors )?redevables? d(?:e |')(?:{_MONEY})[^.;]{{0,30}}?\b(?:par"
        rf"|pour chaque|chaque)\b",
        rf"\bp ?= ?[^.;]{{5,60}}?(?=[^;]{{0,80}}?\b{_FAULT})",
    )
)
_PENALTY = one_of(
    r"penalit(?:e|es)(?! de retard de paiement)|penalis(?:e|ee|es|ees|era|er|ation|ations)|malus"
    r"|(?<!ou de )(?<!ou d'une )refactions?",
    # « chaque heure non effectuée est sanctionnée de 45 euros », « Conséquence d'un écart »: a column
    r"(?:sanctionn|penalis|punie?s?)\w{0,4} d(?:e |')(?=\d|une? (?:pour cent|retenue|somme|centieme))",
    r"consequences? (?:d'une? |de l'|des? |du )(?:ecart|manquement|non-respect|depassement|defaut|retard)s?",
    r"clauses? penales?|sanctions? (?:financieres?|pecuniaires?)|amendes? (?:de|contractuelles?"
    r"|forfaitaires?|journalieres?)",
    r"retenues? (?:de (?!garantie)|d'|egales?|forfaitaires?|pour|sur (?:la |le |les )?(?:facture|prix"
    r"|paiement))",
    r"retenues? (?:financieres?|complementaires?)|astreintes? (?:de \d|journalieres?)",
    r"abattements? (?:de \d|d'un|forfaitaires?)",
    # « en cas de non-respect de l'objectif, la facture est réduite de 3 % »
    r"(?:non-atteinte|non-respect|manquements?|retards?|inexecution|defauts?|defaillances?)\b[^.;]{0,90}?"
    r"\b(?:factures?|montant|redevance|prix|forfait)\b[^.;]{0,25}?\b(?:reduit|minor|diminu|amput)",
    r"indemnites? (?:forfaitaires? )?de retard|dommages(?:-| et )interets forfaitaires",
)
NAMED = one_of(_PENALTY, CREDIT, BONUS)
# « une résolution supérieure à 78 % ouvre droit à un supplément », « + 1,2 % sur la file »
GAINED: Final = Pattern(
    r"\b(?:primes?|supplements?|complements?|gratifications?|interessement|bonus|bonifi\w{1,7}|majo\w{1,7}"
    r"|recompens\w{1,3}|s'ajout\w{1,4}|r?ajout(?:ons|e|era)|fai\w{1,2} gagner|(?:on|nous) (?:te"
    r"|vous) vers\w{1,4}"
    r"|augmentee?s?)\b|(?:^|[|: ])\+ ?\d"
)
LOST: Final = Pattern(
    r"\b(?:reten|retien|retir|retranch|dedui|deduc|abattement|sanction|cout(?:e|er)|refaction|malus|avoirs?"
    r"|credit|reduction|rendu|retard|minor|diminu|amput|repris|perd|penal|peine|indemnite|defaut)\w{0,5}\b"
)
# « nulle somme n'est due », « n'est pas exonéré, même en deçà de 1 000 € », « remplacé par 450 € »
NONE_DUE: Final = Pattern(
    r"\b(?:rien|nulle?|aucune?)\b[^.;]{0,30}?\b(?:ne |n')|\bexoner\w{1,6}\b|\bexempt\w{0,4}\b|\bneutralise"
    r"|\b(?:ne |n')(?:est|sont|sera|seront|jou\w{1,4}|compt\w{1,4}|font|fait) (?:pas|plus|jamais|point)\b"
    r"|\b(?:ne |n')[^.;]{0,20}?\baucun|\bsont abandonnees\b|\b(?:pas|point) de\b|\b(?:renonc"
    r"|remplac)\w{1,4}\b"
)
_OF_THE_INVOICE = one_of(
    r"(?:(?:notre |votre |sa )?(?:facture|note) (?:du mois|mensuelle|de mars)|facture|factures|facturation"
    r"|redevance|mensualite|(?:frais|honoraires) (?:du mois|mensuels)|montant mensuel|forfait mensuel"
    r"|chiffre d'affaires(?: h\.?t\.?)? ?(?:mensuel|trimestriel|facture|du (?:mois|trimestre)|hors taxes)?)",
    r"mois\b|montants? (?:\w{1,10} ){0,2}?(?:facture|mensuel|trimestriel)\w{0,2}|sommes? facturees?|prix"
    r" mensuel",
    r"(?:montant des )?(?:remuneration|prestations) (?:mensuelles?|du mois|facturees?)|total du mois",
)
_VALUE = r"(?:valeur|montant|prix|cout|total)"

PER: Final[Choices] = (
    Choice(
        "hour", Pattern(r"(?:\bpar|/|\bl'|\bchaque|\btoute|\bde l') ?(?:demi-)?(?:heure|h\b)|\bhoraires?\b")
    ),
    Choice(
        "day",
        Pattern(
            r"(?:\bpar|/|\bchaque|\ble|\btout|\bpour chaque|\bpour tout) ?(?:jour|j\b|journee)"
            r"|\bjournali\w{2,4}\b|\bquotidien|\bnombre (?:de |d')jours? (?:\w{4,10} )?(?:de |d')?(?:retard"
            r"|indisponib|depass)"
            # « R étant le nombre de jours »
            r"|\br\b[^.;|]{0,14}?\b(?:nombre (?:de |des |d')|les )jours\b"
        ),
    ),
    Choice("week", Pattern(r"(?:\bpar|/|\bchaque) ?semaine|\bhebdomadaires?\b")),
    Choice(
        "point",
        Pattern(
            r"^\W*points? [^.;]{0,30}?manquants?\b|(?:\bpar|/|\bchaque|\btout|\bdu|\bpour chaque|\bpar"
            r" demi-) ?(?:\w{1,8} )?(?:(?:dixieme"
            r"|demi"
            r"|quart|fraction) de )?(?:point|pt\b"
            r"|tranche de (?:un |1 "
            r"|0,5 |\d )?(?:%|point))|\bpar % "
        ),
    ),
    Choice(
        "call",
        Pattern(
            r"(?:\bpar|/|\bchaque|\bpour chaque|\btoute?) ?(?:appel|contact|courriel|dossier|mail"
            r"|message|fiche|demande|reclamation|ticket|rappel|ecoute)"
        ),
    ),
    Choice("month", Pattern(r"(?:\bpar|/|\bchaque|\btout) ?mois")),
    Choice(
        "occurrence",
        Pattern(
            r"(?:\bchaque|\btoute?|\bpar) (?:niveau|objectif|indicateur|engagement|seuil|cible|palier"
            r"|obligation)s? (?:de \w{4,9} )?"
            r"(?:non |mensuel |trimestriel )?(?:manque|atteint|tenu|respecte|rate|satisfait|meconnu)e?s?\b"
            r"|(?:\bpar|/|\bchaque|\btoute?|\bpour chaque|\ba chaque|\bpour toute?) ?"
            r"(?:occurrences?|manquements?|infractions?|constats?|anomalies?|evenements?|incidents?|fois"
            r"|absences?|defauts?|erreurs?"
            r"|cas|non-conformites?|violations?|ecarts? constates?|interruptions?|document|livrable"
            r"|rapport|personne|agent|faits?)"
            r"|\b(?:l'|par )unite\b|\bunitaires?\b"
        ),
    ),
)
BASES: Final[Choices] = (
    Choice(
        "invoice",
        Pattern(
            rf"^ ?(?:(?:au|du|le) (?:montant|total) (?:(?:hors taxes?|h\.?t\.?|global|net|total) )?"
            rf"|\w{{1,4}} )?(?:de |du |des |d'|sur |la |le |les |l'"
            r"|chaque |leur |notre |votre "
            rf"|sa ){{1,3}}?{_OF_THE_INVOICE}"
        ),
    ),
    Choice(
        "order",
        Pattern(
            rf"^ ?(?:\w{{1,4}} )?(?:de |du |sur |la |le "
            rf"|l'){{1,3}}?(?:{_VALUE} (?:\w{{1,6}} ){{0,2}}?(?:de |du "
            rf"|de la )(?:la )?)?(?:bons? de commande|commande)"
        ),
    ),
    Choice(
        "contract",
        Pattern(
            rf"^ ?(?:\w{{1,4}} )?(?:de |du |sur |la |le |ce que vaut "
            rf"|l'){{1,3}}?(?:{_VALUE} (?:[\w.]{{1,10}} ){{0,4}}?(?:de |du "
            rf"|de l')(?:present )?)?(?:marche|contrat|accord-cadre|lot|{_VALUE} annuel)"
        ),
    ),
    Choice(
        "service",
        Pattern(
            rf"(?:^ ?(?:\w{{1,4}} )?(?:de |du |des |sur |la |le |l'){{1,3}}?|\bv\b[^.;]{{0,40}}?"
            rf"|\b{_VALUE} "
            rf"|\bv\b[^.;]{{0,12}}?\bce que valent les )(?:{_VALUE} (?:[\w.]{{1,10}} ){{0,3}}?(?:de |du "
            rf"|des |d')(?:la "
            rf"|l')?)?(?:prestations?|services?|tache|mission|livrable|lot de prestations|ouvrages?"
            rf"|(?<=valent les )dossiers)"
        ),
    ),
)
