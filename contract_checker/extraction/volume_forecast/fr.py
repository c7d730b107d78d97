"""French wording of forecasts of volume."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_numbers import NUMBER
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.fr_periods import PERIODS
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.volume_forecast.wording import VolumeForecastWording

_WORK = one_of(
    r"volumes?|volumetries?|charges?(?! sociales)|flux|trafics?|appels|contacts|communications|activite",
    r"sollicitations|interactions|besoins?|heures(?: de production)?|effectifs?|positions|etp|dossiers",
    r"frequentation|demandes?|quantites?|courriels|tchats?|conversations",
)
_FORESEEN = one_of(
    r"previsionnel(?:le)?s?|prevue?s?|estimee?s?|estimati(?:f|fs|ve|ves)|projetee?s?|anticipee?s?",
    r"attendue?s?|planifiee?s?|escomptee?s?|annoncee?s?(?! (?:aux?|dans))",
)
_FORECAST = (
    r"(?:previsions?|previs?\b|prev\b\.?|previsionnels?|forecasts?|ordres? de grandeur|estimations?"
    r"|projections?"
    r"|anticipations?|hypotheses?|courbes?|perspectives?|scenarios?)"
)
_GIVE = one_of(
    r"communiqu\w{1,5}|transm\w{2,7}|adress\w{1,5}|remet\w{0,5}|remis\w{0,2}|fourni\w{1,6}|envo\w{1,6}",
    r"etabli\w{0,6}|elabor\w{1,5}|produi\w{1,4}|calcul\w{1,5}|actualis\w{1,5}|diffus\w{1,5}|partag\w{1,5}",
    r"construi\w{1,4}|livr\w{1,4}|soum\w{2,6}|propos\w{1,4}|affin\w{1,4}|donn\w{1,4}|notifi\w{1,4}"
    r"|depos\w{1,4}",
    r"mett\w{0,4} a jour|fix\w{1,4}|arret\w{1,3}|dress\w{1,4}|prepar\w{1,4}|publi\w{1,4}|revis\w{1,4}"
    r"|realis\w{1,4}",
    r"bati\w{1,6}|rafraichi\w{1,7}|sort(?:ons|ent|ez|ira|irons|ie?s?)?|trac\w{1,5}|refai\w{1,4}|ferons"
    r"|rediger?\w{0,3}|expedi\w{1,4}|charge sur"
    r"|post\w{1,4}|calons|dir(?:ons|a|ont)|indiqu\w{1,5}|maj\b|trouver\w{1,3}",
)
# « Nous vous adressons nos prévisions » is written by the buyer, who foresees its own calls.
_CLIENT = any_of(
    PARTIES.client,
    r"nous(?= vous)|nos(?= previsions)|donneuses? d'ordres?|nous,? (?=la |le |l')|on (?=vous )"
    r"|nous(?=,? qui vous)",
)
# « d'après vos historiques » is written by the provider.
_PROVIDER = any_of(
    PARTIES.provider, r"nous(?=[^.;|]{0,90}\bvos (?:historiques|donnees|chiffres|volumes passes))|nous-memes"
)
_ARTICLE = r"(?:le |la |les |l'|son |sa |du |de la |de l'|au |a la )?"


def _author(names: str) -> Pattern:
    """« Le Client communique ses prévisions », « établies par le Client », « prévisions du Client »."""
    foreseen = rf"\b(?:{_FORECAST}|{_FORESEEN}|plans? de charge)(?![a-z])"
    names_its = rf"(?:{names})"
    return Pattern(
        any_of(
            rf"\b(?:{names}),? [^.;|]{{0,50}}?\b{_GIVE}\b[^.;|]{{0,60}}?{foreseen}",
            rf"\b{names_its} (?:\w{{1,8}} ){{0,2}}?{_GIVE} combien\b|\b(?:ceux|celles"
            rf"|celui) que {_ARTICLE}{names_its} ",
            rf"{foreseen}[^.;|]{{0,80}}?\b{_GIVE}\b[^.;|]{{0,40}}?\bpar {_ARTICLE}{names_its}",
            # « les estimations que remet le Client », « que le Client dépose »
            rf"{foreseen}[^.;|]{{0,40}}? (?:que |qu')(?:nous )?{_GIVE}[^.;|]{{0,25}}?\b{names_its}\b",
            rf"{foreseen}[^.;|]{{0,40}}? (?:que |qu'){_ARTICLE}{names_its}\b[^.;|]{{0,40}}?\b{_GIVE}\b",
            # « Le Centre reçoit de l'Administration l'état des appels qu'elle attend »
            rf"\brecoi\w{{1,4}} (?:du |de la |de l'|des )?{names_its}\b"
            rf"|\bauteurs? ?[=:|] ?{_ARTICLE}{names_its}\b",
            rf"\b{_FORECAST} (?:\w{{1,16}} ){{0,3}}?(?:du |de la |de l'|des )(?:{names})",
            rf"\b(?:{names})[^.;|]{{0,90}}?\b(?:(?:ses|leurs|sa|son) (?:propres? )?"
            rf"|(?<=nos ))(?:{_FORECAST})\b",
        )
    )


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
            "projete",
            "anticip",
            "attendu",
            "tunnel",
            "ordre de grandeur",
            "projection",
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
        ),
    ),
    quantities=QUANTITIES,
    periods=PERIODS,
    forecast=Pattern(
        any_of(
            # « prévision des appels à recevoir », « estimation du nombre de communications »
            rf"\b{_FORECAST}\b(?: (?!que\b|qui\b)[^ .;,|]{{1,16}}){{0,5}}? (?:d'|des |de |du |de la |de l'"
            rf"|d')?"
            rf"(?:l')?\b{_WORK}\b",
            # « volume prévisionnel », « trafic prévu »
            rf"\b{_WORK}\b(?: [^ .;,|]{{1,16}}){{0,4}}? {_FORESEEN}\b",
            r"\bcourbes? (?:de charge|d'appels?|de flux|de trafic|d'activite)\b|\b(?:hypotheses?"
            r"|perspectives?|scenarios?) (?:d'activite|d'appels|de trafic|de volumes?"
            r"|de charge|de flux)\b|\bprevis?\b\.?|\bprev\b\.?(?= \w)",
            # « on vous avait prévu mille heures », « les appels qu'elle pense acheminer »
            rf"\b(?:avait|avons|a|avez|avaient|aura|auront) (?:\w{{1,8}} )?(?:prevu"
            rf"|annonce)\b[^.;|]{{0,25}}?\b{_WORK}\b",
            rf"\bcombien (?:d'|de ){_WORK}\b[^.;|]{{0,40}}?\b(?:attend|prevo|escompt|pens|envisag"
            rf"|anticip)\w{{1,6}}\b",
            rf"\b{_WORK}\b[^.;|]{{0,60}}?\b(?:ceux|celles|celui|ce) (?:que |qu'"
            rf"|qui )[^.;|]{{0,30}}?\b(?:annonc|prev|estim|anticip|attend)\w{{1,6}}\b",
            rf"\b{_WORK}\b,? (?:qu'(?:il|elle|ils|elles|on) |que {_ARTICLE}(?:{PARTIES.client}) "
            rf"|que nous )(?:pens\w{{1,4}}|compt\w{{1,4}}|prevoi\w{{1,4}}|envisag\w{{1,4}}"
            rf"|s'attend\w{{0,4}}|esper\w{{1,4}}|anticip\w{{1,4}})\b",
            r"\bplans? de charge\b|\bforecasts?\b|\btunnel (?:de volumes?|de charge|previsionnel"
            r"|d'appels)\b",
        )
    ),
    bare=Pattern(
        r"\b(?:previsions?|previ\b|prev\b|previsionnel|niveaux? (?:prevus?|estimes?)|le prevu|du prevu)\b"
    ),
    calls=Pattern(
        r"\b(?:appels?|volumes?|volumetries?|flux|trafics?|charge|contacts|plateau|conseillers?|"
        r"dimensionn\w{2,6}|communications|heures|centre d'appels)\b"
    ),
    # « Elles sont données à titre indicatif »
    goes_on=Pattern(r"^(?:- )?(?:elles?|ils?|celles?-ci|ceux-ci|celui-ci)\b"),
    # words of a tolerance, without which a gap is only a fact that is told
    margin=Pattern(
        r"\b(?:toleran\w{2,4}|toleree?s?|marges?|precision|fiabilite|fourchette|plages?|tunnel"
        r"|compris\w{0,2} entre|a la hausse|a la baisse"
        r"|en plus|en moins|plus ou moins|pres)\b|±|\+ ?/ ?-"
    ),
    # « Le Client ne fournit aucune prévision »
    excluded=Pattern(rf"\b(?:aucune?|pas de|ni|sans) {_FORECAST}\b"),
    error=Pattern(
        r"\b(?:ecarts?|inexact\w{1,6}|erron\w{2,3}|erreurs?|inferieure?s?|superieure?s?|au-dela|en de[cs]a"
        r"|depass\w{1,6}"
        r"|s'ecart\w{1,5}|fiabilite|ecarte\w{0,2}|non[- ](?:atteinte|realisation|respect)"
        r"|sous-?estim\w{2,6}"
        r"|surestim\w{2,6}"
        r"|moindre|insuffisan\w{1,3}|n'attei\w{2,5}|variations?|hors (?:tolerance|tunnel|plage)"
        r"|differen\w{2,4}|excede\w{0,2}|excedent\w{0,3}|meme (?:si|non)|consomme\w{0,3}|utilise\w{0,2}"
        r"|compris\w{0,2} entre|surplus"
        r"|realise\b)\b"
    ),
    rivals=Pattern(
        any_of(
            r"\b(?:meteo\w{0,10}|budgets?|budgetaires?|tresorerie|ventes?|financ\w{3,8}|recettes"
            r"|depenses)\b",
            r"\bgestion previsionnelle des? emplois?|\bgpec\b|\babsen(?:ces?|teisme)\b|\bconges\b",
            # what the contract or the law provides
            r"\b(?:conformement|contrairement|sauf) (?:aux )?previsions?\b|\bprevisions? (?:contraires?"
            r"|contractuelles)\b"
            r"|\bprevisions? (?:de l'|des |du )(?:article|present|contrat|marche|parties)\b",
            # a report of what was foreseen and done, or goods that are foreseen
            r"\b(?:etats?|rapports?|tableaux?|bilans?|comptes? rendus?|reporting)\b[^.;|]{0,60}?\bprev",
            r"\bmodules?\b|\blogiciels?\b|\bmoteurs?\b|\bmodulation\b|\bencaissements?\b|\bsinistralite\b"
            r"|\bconsommation (?:du site|electrique|d'energie)"
            r"|\benergie\b|\bsalaries\b|\bprochaine facture\b|\bmontants? d[eu]\b|\bjalons?\b"
            r"|\btemperature\b|\bon (?:avait|a) (?:mal )?prevu\b",
            r"\b(?:palettes?|colis|livraisons?|marchandises?|stocks?)\b",
            r"\b(?:calendrier|date|delai|duree|cout|montant|compte|resultat|bilan|planning) (?:global "
            r"|general )?previsionnel",
            r"\btravaux\b|\bchantier\b|\brondes?\b|\beffectif de securite\b",
        )
    ),
    authors=(
        Choice("client", _author(_CLIENT)),
        # « on vous avait prévu mille heures », « vous trouverez notre hypothèse »
        Choice(
            "client",
            Pattern(
                rf"\b(?:on|nous) vous (?:\w{{1,8}} ){{0,2}}(?:prevu|annonce)\b"
                rf"|\bvous (?:trouver|recevr|aur|lir)\w{{1,4}}\b[^.;|]{{0,60}}?\b(?:notre|nos) {_FORECAST}"
            ),
        ),
        Choice("provider", _author(_PROVIDER)),
    ),
    bindings=(
        Choice(
            "indicative",
            Pattern(
                any_of(
                    r"\bindicati(?:f|fs|ve|ves|vement)\b|\b(?:a titre"
                    r"|pour) (?:d')?(?:simple )?information\b"
                    r"|\ba titre d'information",
                    r"\bsans (?:aucune? )?(?:valeur (?:d'|contractuelle)|engagement"
                    r"|caractere (?:contractuel"
                    r"|engageant))",
                    r"\b(?:ne|n')[^.;|]{0,50}?\b(?:engag\w{1,5}|lien?t?\b|obligent?|valeur (?:contractuelle"
                    r"|d'engagement)"
                    r"|contractuel\w{0,3}|garanti\w{0,3})",
                    r"\bsans (?:valeur|portee|force)\b|\b(?:ne|n')[^.;|]{0,90}?\b(?:(?:lui|leur"
                    r"|nous) (?:etre |soit |sera |soient )?oppos\w{1,5}|promesse|parole)\b"
                    r"|\b(?:pas|point) (?:une? )?(?:engagement|promesse|commande)\b",
                    r"\bnon[- ](?:contractuel\w{0,3}|engageant\w{0,2}|contraignant\w{0,2}|garanti\w{0,2}"
                    r"|fermes?)\b",
                    r"\b(?:simples?|seule?s?) (?:estimations?|indications?)\b|\bordres? de grandeur\b",
                )
            ),
        ),
        Choice(
            "firm",
            Pattern(
                any_of(
                    r"\bvolumes? previsionnels? (?:figes?|geles?)\b|\bprevisions? (?:figees?|gelees?)\b"
                    r"|\bfermes?\b|\bdefiniti\w{1,4}\b|\bengageant\w{0,2}\b|\birrevocables?\b",
                    r"\b(?:vaut|valent|vaudra|constitue\w{0,2}|tien\w{1,4} lieu d\w?) ?(?:de )?(?:un "
                    r"|une )?(?:commande|engagement|bon de commande)",
                    r"\b(?:engage(?:nt)?|lie(?:nt)?) (?:le |la |l'|les )?(?:client|donneur|acheteur|parties"
                    r"|mandant|beneficiaire)",
                    r"\ba (?:une )?valeur contractuelle\b|\bcaractere contractuel\b",
                )
            ),
        ),
    ),
    remedies=(
        Choice(
            "none",
            Pattern(
                any_of(
                    r"\b(?:ne|n'|sans|aucune?)\b[^.;|]{0,60}?\b(?:responsabilite|indemni\w{2,7}"
                    r"|compensation"
                    r"|dedommag\w{2,6}"
                    r"|reclamation|droit a)\b",
                    r"\bne (?:pourr\w{1,4}|peu\w{1,4}|saurai\w{1,3}) (?:etre (?:tenu|oppose|reproche)"
                    r"|se prevaloir|lui etre)",
                )
            ),
        ),
        Choice(
            "service_level",
            Pattern(
                r"\b(?:qualite de service|niveaux? de service|delais? (?:de reponse|d'attente"
                r"|de decroche)|qs|sla|engagements?(?! de volume)|objectifs?"
                r"|penalites?|taux)\b"
                r"[^.;|]{0,60}?\b(?:pas|plus|suspend\w{2,4}|neutralis\w{1,4}|inopposables?|ecart\w{1,3}"
                r"|retir\w{1,4}|exclu\w{0,2}|hors calcul"
                r"|exoner\w{1,4}|caduc\w{0,3})\b"
                r"|\b(?:sort(?:ent|ira|iront)?|retir\w{1,4}|exclu\w{0,3}|hors|n'entr\w{1,3} (?:pas"
                r"|plus)) (?:du |de |dans )(?:le |la )?(?:calcul|mesure|decompte)\b[^.;|]{0,30}?"
                r"\b(?:qualite|niveaux?|taux|engagements?)\b"
                r"|\b(?:pas|plus|neutralis\w{1,4}|exoner\w{1,4}|suspend\w{1,4}|degag\w{1,3}"
                r"|deli\w{1,3})\b[^.;|]{0,60}?"
                r"\b(?:qualite de service|niveaux? de service|sla|engagements?(?! de volume)|objectifs?"
                r"|penalites?)\b"
            ),
        ),
        Choice(
            "paid",
            Pattern(
                any_of(
                    r"\b(?:est|sont|sera|seront|reste\w{0,2}|demeure\w{0,2}) (?:\w{1,14} )?(?:due?s?"
                    r"|acquise?s?)\b",
                    r"\b(?:payee?s?|facturee?s?|regle(?:e|es|s)|remuneree?s?|indemnisee?s?)\b",
                    r"\b(?:facture\w{0,3}|facturation|paie(?:nt|ra|rons)?|payons|regle|remunere"
                    r"|indemnise)\b",
                )
            ),
        ),
        Choice(
            "price",
            Pattern(
                r"\b(?:revis\w{1,5}|renegoci\w{1,5}|major\w{1,6}|ajust\w{1,6}|modifi\w{1,5}"
                r"|revoi\w{1,4})\b[^.;|]{0,40}?"
                r"\b(?:prix|tarifs?|taux horaires?|forfaits?)\b"
                r"|\b(?:prix|tarifs?|taux horaires?|forfaits?)\b[^.;|]{0,40}?\b(?:revis\w{1,5}"
                r"|renegoci\w{1,5}|major\w{1,6}|ajust\w{1,6}|relev\w{1,4}|augment\w{1,4}|recalcul\w{1,4})\b"
            ),
        ),
    ),
    # « sur les trois mois à venir », « à douze mois »
    ahead=Pattern(
        r"\b(?:sur|couvrant|pour|des|portant sur|horizon(?: d'au moins| de| glissant de| :)?"
        r"|glissante?s?(?: sur| a| de)?|profondeur ?[=:|]|embrasse\w{0,2}|couvre\w{0,2}|porte sur|avec"
        r"|durant|horizon ?[=:|]|(?:previsions?|previsionnel\w{0,3}"
        r"|projections?)(?: [a-z']{2,14}){0,4} a)"
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
        r"\b(?:gel\w{0,4}|fig\w{1,5}|verrouill\w{1,5}|fermes?|definiti\w{1,4}|intangibles?|non modifiables?"
        r"|(?:ne|n')[^.;|]{0,30}?\b(?:plus|pas)\b[^.;|]{0,30}?\b(?:modif\w{2,6}|chang\w{1,4}|revu\w{0,2}"
        r"|revis\w{1,4}))"
        r"\b[^.;|]{0,30}$"
    ),
    frozen_after=Pattern(
        r"^[^.;|]{0,40}?\b(?:avant|precedant)\b[^.;|]{0,60}?\b(?:gel\w{0,4}|fig\w{1,5}|verrouill\w{1,5}"
        r"|intangibles?"
        r"|(?:ne|n')[^.;|]{0,30}?\b(?:plus|pas)\b[^.;|]{0,30}?\b(?:modif\w{2,6}|chang\w{1,4}|revu\w{0,2}"
        r"|revis\w{1,4}))\b"
    ),
    # « mise à jour chaque mois »
    renewed=Pattern(
        r"\b(?:actualis\w{1,6}|maj|rafraichi\w{1,6}|refai\w{1,4}|mis\w{0,2} a jour|renouvel\w{1,5}"
        r"|revu\w{0,2}|revis\w{1,5}|reactualis\w{1,5}"
        r"|affin\w{1,4})\b[^.;|]{0,15}$"
    ),
    plus_minus=Pattern(r"(?:±|\+ ?/ ?-|\+ ?ou ?-|plus ou moins)(?: de)? ?$"),
    above=Pattern(
        r"(?:\+ ?|(?:en plus|a la hausse|au-dela|au-dessus|excede\w{0,2}|superieure?s?"
        r"|depass\w{1,5})\b[^.;,"
        r"|%]{0,30}?)$"
    ),
    below=Pattern(
        r"(?:(?<![/\w])- ?|(?:en moins|a la baisse|en de[cs]a|au-dessous|inferieure?s?|tomb\w{1,4}"
        r"|descend\w{0,4}|moins de|n'atteign\w{1,4} pas|n'atteint pas)\b[^.;,|%]{0,30}?)$"
    ),
    both_after=Pattern(
        r"^,? ?(?:\)|au maximum|maximum)? ?(?:en plus ou en moins|a la hausse (?:comme|ou|et) a la baisse"
        r"|de part et d'autre|dans les deux sens)\b"
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
    column_above=Pattern(r"\ben plus\b|\bhausse\b|\bau-dessus\b|\bsuperieure?\b|\+"),
    column_below=Pattern(r"\ben moins\b|\bbaisse\b|\bau-dessous\b|\binferieure?\b|(?<!\w)-(?!\w)"),
    periods_named=(
        Choice("day", Pattern(r"\bjour|\bjournal|\bquotid")),
        Choice("week", Pattern(r"\bsemaine|\bhebdo")),
        Choice("month", Pattern(r"\bmois\b|\bmensuel")),
        Choice("quarter", Pattern(r"\btrimestr")),
        Choice("year", Pattern(r"\ban\b|\bannee|\bannuel")),
    ),
    one_way=Pattern(r"\b(?:hausse|baisse|positif|negatif|superieur\w{0,2} au|inferieur\w{0,2} au)\b"),
    deviation=Pattern(
        r"\b(?:ecarts?|toleran\w{2,4}|variations?|marges?|precision|fiabilite|deviation|fourchette"
        r"|differen\w{2,4}"
        r"|erreurs?|s'ecart\w{1,5}|plage|fluctuations?)\b[^.;|%]{0,90}$"
    ),
)
