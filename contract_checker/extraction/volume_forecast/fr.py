"""French wording of forecasts of volume."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_numbers import NUMBER
from contract_checker.extraction.language.fr_periods import PERIODS
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.volume_forecast.fr_authors import AUTHORS
from contract_checker.extraction.volume_forecast.fr_effects import BINDINGS, MEASURE_OF, REMEDIES
from contract_checker.extraction.volume_forecast.fr_forecast import DEPARTS, FORECAST, FORECAST_WORD, THESE
from contract_checker.extraction.volume_forecast.fr_records import HANDED_OVER, RECORDS
from contract_checker.extraction.volume_forecast.fr_rivals import RIVALS
from contract_checker.extraction.volume_forecast.wording import VolumeForecastWording

VOLUME_FORECAST: Final = VolumeForecastWording(
    cues=(
        (
            "previ",
            "prev.",
            "prevo",
            "annonc",
            "courbe",
            "hypothese",
            "pense ",
            "pensons",
            "pensent",
            "compte ",
            "attend",
            "envisage",
            "perspective",
            "scenario",
            "forecast",
            "estim",
            "prevu",
            "plan de charge",
            "plans de charge",
            "planifie",
            "projete",
            "anticip",
            "attendu",
            "tunnel",
            "de grandeur",
            "projection",
            "vision",
            "visibilite",
            "tendance",
            "evalue",
            "fiches",
            "prospects",
            "numeros",
            "tabl",
            "suppos",
            "esper",
            "mise sur",
            "chiffre",
            "definitif",
            "arrete",
            "ferme",
            "donateurs",
            "adresses",
            "a appeler",
            "indicati",
            "redout",
            "escompt",
            "gele",
            "verrouill",
            "fige",
            "engage",
            "information",
        ),
        (
            "volum",
            "charge",
            "appel",
            "flux",
            "trafic",
            "contact",
            "activite",
            "heures",
            "communication",
            "minute",
            "sollicitation",
            "forecast",
            "besoin",
            "effectif",
            "demande",
            "frequentation",
            "interaction",
            "client",
            "acheteur",
            "donneur",
            "beneficiaire",
            "titulaire",
            "prestataire",
            "semaine",
            "mois",
            "trimestr",
            "parties",
            "ecart",
            "toleran",
            "mensuel",
            "hebdomadaire",
            "reel",
            "fiches",
            "prospects",
            "numeros",
            "donateurs",
            "adresses",
            "ticket",
        ),
    ),
    quantities=QUANTITIES,
    periods=PERIODS,
    forecast=FORECAST,
    bare=Pattern(
        r"\b(?:previsions?|projections?|cette annonce|l'annonce|previ\b|prev\b|previsionnel"
        r"|niveaux? (?:prevus?|estimes?)"
        r"|le prevu|du prevu|cette (?:estimation|courbe|evaluation)"
        r"|l'estimation(?= (?:de plus|du mois|mensuelle|hebdomadaire|remise|communiquee|transmise)))\b"
    ),
    calls=Pattern(
        r"\b(?:appels?|volumes?|volumetries?|flux|trafics?|charge|contacts|plateau|conseillers?|"
        r"dimensionn\w{2,6}|communications|heures|centre d'appels)\b"
    ),
    # « Elles sont données à titre indicatif », « Le plan est ferme pour six semaines »
    # « Une fois envoyées, elles sont fermes », « Celui du mois le plus proche est arrêté »,
    # « Le Titulaire ne réclame rien si les volumes réels s'en écartent »
    goes_on=Pattern(
        r"^(?:- )?(?:(?:une fois|des|apres|passe|sitot|a compter|a partir|toutefois|cependant|ainsi|au-dela)"
        r"[^,;.|]{0,50}, )?"
        rf"(?:(?:le|ce) plan|elles?|ils?|celles?-ci|ceux-ci|celui-ci|{THESE}"
        r"|(?:celui|celle|ceux|celles) (?:du|de la|de l'|des|d'|qui)"
        # « L'écart admis est de 15 % », « Au-dessous de la bande, … », « passé ce jour, elle engage »
        r"|(?:l'|un |cet )ecart (?:admis|tolere|accepte|permis|autorise)|(?:la|une|cette) (?:tolerance"
        r"|marge|fourchette)"
        r"|(?:au-dessous|au-dessus|en de[cs]a|au-dela|hors|a l'interieur|sous) (?:de |du )?(?:la |cette "
        r"|ce |le |ces |cet )?"
        r"(?:bandes?|fourchettes?|limites?|marges?|tolerances?|tunnel|bornes?|seuils?|ecarts?))\b"
        r"|^si (?:la realite|le reel|le realise|le volume reel|les volumes reels)\b"
        rf"|^[^.;|]{{0,160}}\b{DEPARTS}"
    ),
    records=RECORDS,
    handed_over=HANDED_OVER,
    # words of a tolerance, without which a gap is only a fact that is told
    margin=Pattern(
        r"\b(?:toleran\w{2,4}|toleree?s?|(?:ecart|variation|derive)s? (?:admis|accepte|permis"
        r"|autorise)\w{0,2}|marges?|precision|fiabilite|fourchette|plages?|tunnel"
        r"|compris\w{0,2} entre|a la hausse|a la baisse|dans les deux sens|de part et d'autre"
        r"|en plus|en moins|plus ou moins|pres)\b|±|\+ ?/ ?-"
    ),
    # « Le Client ne fournit aucune prévision »
    excluded=Pattern(rf"\b(?:aucune?|pas de|ni|sans) {FORECAST_WORD}\b"),
    error=Pattern(
        r"\b(?:(?:n'est|ne sont|n'a|n'ont) (?:pas|point) (?:ete )?(?:attein|realis|tenu)\w{0,4}|ecarts?"
        r"|inexact\w{1,6}|erron\w{2,3}|erreurs?|inferieure?s?|superieure?s?|au-dela|en de[cs]a"
        r"|depass\w{1,6}|(?:tombe\w{0,2}|descend\w{0,3}) (?:sous|au-dessous|en dessous)"
        r"|s'(?:ecart|eloign)\w{1,5}|fiabilite|ecarte\w{0,2}|non[- ](?:atteinte|realisation|respect)"
        r"|sous-?estim\w{2,6}"
        r"|surestim\w{2,6}"
        r"|(?:rest|demeur)\w{1,4} (?:sous|au-dessous|en dessous)|au-dessus"
        r"|moindre|insuffisan\w{1,3}|n'attei\w{2,5}|variations?|hors (?:tolerance|tunnel|plage)"
        r"|differen\w{2,4}|differe(?:nt)?|diverge(?:nt)?|excede\w{0,2}|excedent\w{0,3}|meme (?:si|non)"
        r"|consomme\w{0,3}|utilise\w{0,2}"
        r"|compris\w{0,2} entre|surplus|annul\w{1,4}|supprimee?s?"
        r"|plus (?:bas|faible|haut|eleve)\w{0,2} de plus de"
        r"|dementi\w{0,2}|passe (?:le |ce |la |cette )(?:seuil|cap|barre|limite)|trompe\w{0,2}|faux|fausses?"
        r"|(?:s'en|en) differ\w{1,4}"
        r"|realise\b)\b"
    ),
    rivals=RIVALS,
    measure_of=MEASURE_OF,
    authors=AUTHORS,
    bindings=BINDINGS,
    remedies=REMEDIES,
    # « sur les trois mois à venir », « à douze mois »
    ahead=Pattern(
        r"\b(?:(?<!constatee )(?<!constate )(?<!constates )(?<!mesure )(?<!mesuree )(?<!realise )(?<!recu )"
        r"(?<!recus )sur|couvrant|pour|des|portant sur|horizon(?: d'au moins| de| glissant de| :)?"
        r"|glissante?s?(?: sur| a| de)?|profondeur ?[=:|]|embrasse\w{0,2}|couvre\w{0,2}|porte sur|avec"
        r"|durant|horizon ?[=:|]|(?:previsions?|previsionnel\w{0,3}"
        r"|projections?|visions?|visibilites?|tendances?|forecasts?|courbes?"
        r"|planifications?)(?: [a-z']{2,14}){0,4} a)"
        r" ?(?:(?:le|la|les|un|une|des|l'horizon de(?:s)?|au moins|moins) ){0,2}$"
    ),
    ahead_after=Pattern(
        r"^,? (?:a venir|d'avance|suivante?s?(?! (?:l|s[ao]|ce))|glissante?s?|prochaine?s?|qui suiv\w{2,4}"
        r"|d'horizon)\b"
    ),
    # « les six semaines suivantes », « les trois prochains mois »
    next_few=Pattern(
        rf"(?P<count>{NUMBER}) (?:prochain(?:e)?s (?P<unit>jours|semaines|mois|trimestres|annees)"
        r"|(?P<unit_before>jours|semaines|mois|trimestres|annees) (?:suivante?s|a venir|qui (?:suivent"
        r"|viennent)|d'apres))\b"
    ),
    # « figées quatre semaines avant », « ferme à M-1 »
    frozen=Pattern(
        r"\b(?:gel\w{0,4}|fig(?!ur)\w{1,5}|verrouill\w{1,5}|fermes?|definiti\w{1,4}|intangibles?"
        r"|non modifiables?"
        r"|(?:ne|n')[^.;|]{0,30}?\b(?:plus|pas)\b[^.;|]{0,30}?\b(?:modif\w{2,6}|chang\w{1,4}|revu\w{0,2}"
        r"|revis\w{1,4}))"
        r"\b[^.;|]{0,30}$"
    ),
    frozen_after=Pattern(
        # « arrêtée vingt jours avant le début du mois ; elle ne peut plus ensuite être modifiée »
        r"^[^.;|]{0,40}?\b(?:avant|precedant)\b[^.|]{0,90}?\b(?:ne|n')[^.;|]{0,30}?\bplus\b[^.;|]{0,40}?"
        r"\b(?:modif\w{2,6}|chang\w{1,4}|revu\w{0,2}|revis\w{1,4}|retouch\w{1,4})\b|"
        r"^[^.;|]{0,40}?\b(?:avant|precedant)\b[^.;|]{0,60}?\b(?:gel\w{0,4}|fig(?!ur)\w{1,5}|verrouill\w{1,5}"
        r"|intangibles?"
        r"|(?:ne|n')[^.;|]{0,30}?\b(?:plus|pas)\b[^.;|]{0,30}?\b(?:modif\w{2,6}|chang\w{1,4}|revu\w{0,2}"
        r"|revis\w{1,4}))\b"
        # « arrêté dix jours avant le mois et ne bouge plus »
        r"|^[^.;|]{0,40}?\b(?:avant|precedant)\b[^.;|]{0,60}?\b(?:ne|n') ?(?:boug|chang|vari"
        r"|evolu)\w{1,4} plus\b"
    ),
    # « mise à jour chaque mois »
    renewed=Pattern(
        r"\b(?:actualis\w{1,6}|maj|rafraichi\w{1,6}|refai\w{1,4}|mis\w{0,2} a jour|renouvel\w{1,5}"
        r"|revu\w{0,2}|revis\w{1,5}|reactualis\w{1,5}"
        r"|affin\w{1,4})\b[^.;|]{0,15}$"
    ),
    # « 7 % par semaine » is how wrong it may be each week
    # and « 400 h par mois » is how much is foreseen
    # and « les contacts mensuels restent entre 90 et 110 % » is what is compared
    rate=Pattern(
        r"(?<!des )(?<!de )(?<!d')\b(?:contacts|appels|activite|trafic) $|"
        r"\bpour $|\bavant (?:le |la |l')?(?:debut|fin|ouverture) (?:de )?$|% ?(?:par |chaque "
        r"|/ ?)?$|\d ?(?:h|heures?|appels|contacts|etp) (?:par |chaque |/ ?)?$"
    ),
    plus_minus=Pattern(r"(?:±|\+ ?/ ?-|\+ ?ou ?-|plus ou moins)(?: de)? ?$"),
    above=Pattern(
        r"(?:\+ ?|(?:plus (?:haut|eleve)\w{0,2}|en plus|a la hausse|au-dela|au-dessus|excede\w{0,2}"
        r"|superieure?s?"
        r"|depass\w{1,5}|passe (?:le|ce|la) (?:seuil|cap|barre))\b[^.;,"
        r"|%]{0,30}?)$"
    ),
    below=Pattern(
        r"(?:(?<![/\w])- ?|(?:plus (?:bas|faible)\w{0,2}|en moins|a la baisse|en de[cs]a|au-dessous"
        r"|inferieure?s?|tomb\w{1,4}"
        r"|descend\w{0,4}|moins de|n'atteign\w{1,4} pas|n'atteint pas|en dessous|sous)\b[^.;,|%]{0,30}?)$"
    ),
    both_after=Pattern(
        r"^,? ?(?:\)|au maximum|maximum|au plus)?,? ?(?:en plus (?:ou|comme) en moins"
        r"|vers le haut (?:comme|ou|et) vers le bas|a la hausse (?:comme|ou|et) a la baisse"
        r"|de part et d'autre|dans les deux sens|pres)\b"
    ),
    above_after=Pattern(
        r"^ ?(?:\)|au maximum|maximum)? ?(?:a la hausse|en plus|au-dessus|de plus|vers le haut)\b"
    ),
    below_after=Pattern(
        r"^ ?(?:\)|au maximum|maximum)? ?(?:a la baisse|en moins|au-dessous|de moins|vers le bas)\b"
    ),
    band=Pattern(
        r"\b(?:entre|de|tunnel)\b[^.;|\d]{0,12}(?P<low>\d{1,3}(?:[.,]\d)?) ?%? (?:et|a"
        r"|-) (?P<high>\d{1,3}(?:[.,]\d)?) ?%"
        r"|(?P<low_sign>\d{1,3}) ?%? ?/ ?(?P<high_sign>\d{1,3}) ?%"
    ),
    column_other=Pattern(
        r"\b(?:delai|envoi|remise|transmission|emission|frequence|periodicite|rythme|gel|figee?|ferme|preavis"
        r"|prevenance|maj|mise a jour|actualisation|avant|echeance|maille|pas|reponse|paiement)\w{0,3}\b"
    ),
    column_above=Pattern(r"\ben plus\b|\bhausse\b|\bau-dessus\b|\bsuperieure?\b|\+"),
    column_below=Pattern(r"\ben moins\b|\bbaisse\b|\bau-dessous\b|\binferieure?\b|(?<!\w)-(?!\w)"),
    counted_over=(
        Choice("day", Pattern(r"\b(?:la|d'une|une|cette|de chaque) journee\b|\b(?:du|d'un|un) jour\b")),
        Choice("week", Pattern(r"\b(?:la|d'une|une|cette|de chaque) semaine\b(?! (?:suivante|precedente))")),
        Choice("month", Pattern(r"\b(?:le|du|d'un|un|ce|de chaque) mois\b(?! (?:suivant|precedent))")),
        Choice("quarter", Pattern(r"\b(?:le|du|d'un|un|ce|de chaque) trimestre\b")),
    ),
    periods_named=(
        Choice("day", Pattern(r"\bjour|\bjournal|\bquotid")),
        Choice("week", Pattern(r"\bsemaine|\bhebdo")),
        Choice("month", Pattern(r"\bmois\b|\bmensuel")),
        Choice("quarter", Pattern(r"\btrimestr")),
        Choice("year", Pattern(r"\ban\b|\bannee|\bannuel")),
    ),
    one_way=Pattern(r"\b(?:hausse|baisse|positif|negatif|superieur\w{0,2} au|inferieur\w{0,2} au)\b"),
    # « les écarts entre deux plans de charge successifs », « d'une prévision à l'autre »
    successive=Pattern(
        r"\bentre (?:les |des |deux |chaque )?(?:previsions?|plans? de charge|forecasts?|projections?"
        r"|estimations?"
        r"|versions?)(?: [a-z']{1,14}){0,3}? (?:success\w{3,5}|consecuti\w{1,4}|et (?:la"
        r"|le) (?:suivante?|precedente?))"
        r"|\bd'une? (?:prevision|plan de charge|forecast|projection|estimation|envoi|version"
        r"|mois) a l'autre\b"
        r"|\bpar rapport (?:a la |au )(?:prevision|plan de charge|forecast|envoi|version)s? precedente?\b"
    ),
    deviation=Pattern(
        r"\b(?:ecarts?|toleran\w{2,4}|variations?|marges?|precision|fiabilite|deviation|fourchette"
        r"|differen\w{2,4}"
        r"|erreurs?|s'(?:ecart|eloign)\w{1,5}|plage|fluctuations?)\b[^.;|%]{0,90}$"
    ),
)
