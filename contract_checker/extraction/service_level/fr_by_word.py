"""French words of levels of service that are enough where the net is sure."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr_numbers import NUMBER
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.service_level.fr_past import PAST
from contract_checker.extraction.service_level.fr_rivals import POINT_LOST, SCORED
from contract_checker.extraction.service_level.wording import ByWord

# what is done to know how high a level is
_MEASURE = one_of(
    r"\b(?:mesur|calcul|relev|constat|compt|decompt|evalu|appreci|verifi|notee?s?\b|not(?:e|ent)\b|tir|extrai"
    r"|sond|enquet|etabli|control|publi|mandat|audit|arret)\w{0,7}",
    r"\b(?:source|faisant foi|fait foi|font foi|autorite|prevalent|outils?|acd|autocommutateur"
    r"|statistiques|standard|serveur|compteurs?|logiciel|rapports?)\b",
)
_IN = r"\b(?:dans|sous|en moins d'|en moins de) ?"
_OF = r"(?:du |de la |de l'|des |d'un |d'une |par le |par la |par l'|par un |par une |par )"


def _party(names: str) -> Pattern:
    """« la Région qui fait le calcul », « la Caisse compte elle-même »."""
    return Pattern(
        any_of(
            rf"{_MEASURE}[^.;|]{{0,60}}?\b{_OF}(?:seule? )?(?:{names})\b",
            rf"\b(?:{names})\b(?: (?:qui|en|elle-meme|lui-meme|les?|la|seule?|y|fait|procede a))"
            rf"{{0,4}}(?: (?:le|la|au|les) | ){_MEASURE}",
            rf"\|[^|]{{0,12}}\b(?:{names})\b[^|]{{0,12}}(?:\||$)",
        )
    )


FRENCH: Final = ByWord(
    indicators=(
        Choice(
            "repeat_rate",
            Pattern(
                r"\brappels? (?:pour|sur|du) (?:le |la )?meme (?:motif|objet|sujet|probleme)|\brecontacts?\b"
            ),
        ),
        Choice(
            "abandon_rate",
            Pattern(
                r"\b(?:appels?|communications?|contacts?)\b[^.;|]{0,30}?\bperd\w+|\btaux de perte\b"
                r"|\braccroch\w+"
                r"|\bperd(?:us?|re|ent)\b[^.;|]{0,30}?\b(?:appels?|communications?)\b|^\W{0,3}perdus?\b"
            ),
        ),
        Choice(
            "first_contact_resolution",
            Pattern(
                r"\bdu premier coup\b|\bdes (?:le|la) (?:premiere?) (?:appel|contact|echange|fois)\b"
                r"|\bsans (?:transfert|rappel|escalade|deuxieme appel|second appel)\b"
            ),
        ),
        # « la recommandation nette », « la note donnée par nos usagers », « notent leur échange de 0 à 10 »
        Choice(
            "satisfaction",
            Pattern(
                r"\bnotes? [^.;|]{0,30}?\b(?:par|que) (?:le |la |les |l'|nos |vos |ses )?(?:clients?"
                r"|usagers?|utilisateurs?"
                r"|joueurs?|abonnes?|assures?|appelants?|voyageurs?|patients?|adherents?|locataires?)\b"
                r"|\b(?:recommand\w+|contente?s?|mecontent\w*|satisf\w+)\b"
                r"|\b(?:clients?|abonnes?|usagers?|appelants?|assures?) (?:\w{1,9} ){0,2}?not(?:e|ent"
                r"|er|eront)\b"
            ),
        ),
        Choice(
            "quality_score",
            Pattern(
                r"\b(?:ecoutes?|enregistrements?|grilles?|notes?|notation|points? de moyenne"
                r"|(?<!non-)(?<!non )conformite|audits? qualite)\b"
                r"|\bmystere\b"
            ),
        ),
        Choice(
            "handling_time", Pattern(r"\bd(?:uree|ure)\b[^.;|]{0,40}?\b(?:appels?|traitement|entretien)\b")
        ),
        Choice(
            "availability",
            Pattern(r"\b(?:disponib\w+|fonctionn\w+|en service|en panne|pannes?)\b"),
        ),
        Choice(
            "reply_time",
            Pattern(
                r"\b(?:rappel(?:s|er?|ee?s?|le)?|recontacte\w*|repondu\w{0,2})\b"
                r"|\b(?:courriels?|mails?|messages?|tickets?|demandes?|reclamations?|formulaires?"
                r"|courriers?|t?chats?"
                r"|lettres?|ecri(?:t|ts|vent|re|te|tes))\b[^.;]{0,80}?\b(?:reponses?|repon\w+|traite\w*"
                r"|sold\w+|clos\w*"
                r"|issue|resol\w+|suite)\b"
            ),
        ),
        Choice("answered_in_time", Pattern(r"\b(?:attente|attend\w+|patient\w+|sonneries?|accueil)\b")),
        Choice(
            "answer_rate",
            Pattern(
                r"\b(?:decroch\w+|appels? (?:pris|traites|recus)|appels? [^.;|]{0,30}?\b(?:pris|prises)\b"
                r"|obtien\w+ un|pris\w{0,3} en (?:charge|ligne)|(?:%|pour cent"
                r"|sur \w{2,5}) (?:des |d'|de vos |de nos )appels)\b"
                r"|(?:%|\bpour cent) (?:des |d')appels\b|^\W{0,3}(?:telephone|voix)\b"
            ),
        ),
    ),
    # « six pour mille », « cinq appels pour cent », « 16 sur 20 », « 4,2 sur 5 »
    shares=Pattern(
        rf"\b(?P<over>{NUMBER})(?: (?!pour\b|sur\b)[a-z'-]{{1,16}}){{0,4}} (?:pour|sur|par tranche de)"
        r" (?P<under>mille|cent|100|1 000|dix|10|vingt|20|cinq|5|quatre|4)\b"
        r"(?! (?:jours|heures|mois|minutes|secondes|semaines|ans))"
    ),
    delays=(
        (Pattern(r"\b(?:dans|sous|en moins d') ?(?P<named>(?:l'|une )heure)\b(?! ouvr| de )"), 3_600),
        (Pattern(rf"{_IN}(?P<named>(?:l[ea] |une? )?demi-heure)\b"), 1_800),
        (Pattern(rf"{_IN}(?P<named>(?:l[ea] |une? )?quart d'heure)\b"), 900),
        (Pattern(rf"{_IN}(?P<named>(?:l[ea] |une? )?demi-minute)\b"), 30),
        (Pattern(rf"{_IN}(?P<named>(?:l[ea] |une? )?minute)\b"), 60),
    ),
    within=Pattern(
        r"(?:\b(?:dans|sous|en|delais? \w{0,10}|moins de|moins d'|au plus|maxim\w+|inferieure?s? a"
        r"|avant|passe"
        r"|excede\w*|exceder|depasse\w*|depasser|au-dela de|plus de|plus d'|jusqu'a|promis\w*|cible|est de"
        r"|tient|reste|ecoule)\b[^.;,|]{0,16}|[<≤:=|/] ?)$"
    ),
    within_after=Pattern(r"^,? (?:au plus|maxi\w*|max\b|tout au plus|ou moins|suiv)"),
    # « une réfaction de 3 % », « diminuée de 2 % », « abaissés de dix points »
    other_before=Pattern(
        r"\b(?:refact\w+|abattement|malus|bonus|retenue|credit|avoir|penalit\w+|diminu\w+|retire\w*"
        r"|rabais|remise"
        r"|major\w+|minor\w+|tarif|pendant|durant|apres|entre|tous les|toutes les|chaque|depuis|sauf"
        r"|hors)\b[^.;,|%]{0,16}$"
        r"|\b(?:contest(?:e|er|ation)|demontr\w+|prouv\w+)\b[^.;|]{0,50}$"
    ),
    # « 2 % de la facture », « 110 % du prévu », « 1 % par point »
    other_after=Pattern(
        r"^\)? ?(?:(?:du|de la|des|de l') ?(?:montant|factur\w*|prix|prevu\w*|prevision\w*|estim\w*|plan\b"
        r"|honoraires|courbe|loyers?|volume|flux annonce)|(?:par|de|pour chaque) point|de (?:plus|trop)\b)"
        r"|^[^.;,|]{0,20}\b(?:de suite|durant|consecuti\w+)"
    ),
    upper=Pattern(
        r"\b(?:erreurs?|errone\w+|fautes?|pannes?|reclamations?|plaintes?|chute|perte|perdus?|rejets?"
        r"|transferts?"
        r"|defauts?|mal localises|oublis?)\b|\b(?:moins de|pas plus|n'excede\w*|au plus|maximum)\b"
    ),
    told=Pattern(
        any_of(
            PAST,
            POINT_LOST,
            SCORED,
            # « Le taux d'absentéisme ne doit pas dépasser 8 % »
            r"\b(?:absenteisme|turn-?over|rotation du personnel)\b",
            # « ne sont pas comptés dans le taux les appels … »
            r"\b(?:ne |n')(?:sont|est|seront|sera) (?:pas|point) (?:compt|decompt|retenu|pris\w* en compte)",
            r"\b(?:nous|on|ils?|elles?|j') ?(?:avions|avait|avaient|ai|ont|a) (?:atteint|tenu|fait"
            r"|mesure|eu)\b",
            r"\b(?:s'est|se sont|s'etait) (?:elev|etabl|mont)\w+|\betai(?:t|ent)\b|\b(?:l'an dernier"
            r"|le mois dernier"
            r"|l'annee derniere)\b",
        )
    ),
    # « les objectifs ne jouent pas », « n'est plus exigible », « mis entre parenthèses »
    released=Pattern(
        r"\b(?:ne |n')(?:s'|se |lui )?(?:jou|appliqu|va[lu]|impos)\w{1,5} (?:pas|plus|point)\b"
        r"|\b(?:n'est|ne sont|ne sera|ne seront) (?:plus|pas|point) (?:\w{1,10} )?(?:exigible"
        r"|opposable|due?s?\b"
        r"|applicable|tenu|comptable|redevable)\w{0,3}|\bmis\w* entre parentheses\b"
        r"|\b(?:objectifs?|cibles?|engagements?|niveaux de service)\b[^.;|]{0,60}?\b(?:suspend\w+|suspens"
        r"|neutralis\w+|cess\w+ d)"
    ),
    # « abattement de 3 % », « le variable tombe à zéro », « 15 € rendus »
    breach=Pattern(
        r"\b(?:abattement|refact\w+|malus|avoirs?\b|credit|penal\w+|retire\w*|diminue\w*|rabais"
        r"|remise|moitie prix"
        r"|sanction\w+|non tenue?|reputee?s?)\b|€|\beuros?\b"
    ),
    outsiders=(
        Choice(
            "third_party",
            Pattern(
                r"\b(?:institut\w{0,2}|cabinet|organisme independant|societe de sondage|tiers"
                r"|huissier|enqueteurs?"
                r"|bureau d'etudes|auditeur|prestataire specialise)\b[^.;|]{0,50}?"
                r"\b(?:mesur|charge|enquet|mandat|interrog|sond|independant)\w*"
                r"|\b(?:enquet|sond|mesur|mandat|confi|men)\w*\b[^.;|]{0,40}?\b(?:par|a) "
                r"(?:un |l'|une |le |des )?(?:institut|cabinet|organisme|societe (?:de|d')|tiers"
                r"|bureau|enqueteurs?)"
                r"|\binstitut (?:mandate|independant|[a-z]+,)"
            ),
        ),
        Choice(
            "both",
            Pattern(
                rf"{_MEASURE}[^.;|]{{0,50}}?\b(?:(?<!l')ensemble|contradictoire\w*|conjointe\w*"
                rf"|de concert|a parts egales"
                r"|par les deux|en commun)\b|\bcontradictoire\w* (?:mesur|verif|constat|relev|etabl)\w+"
                r"|\b(?:les )?deux (?:parties|maisons|equipes|societes)"
                r"[^.;|]{0,30}?\b(?:mesur|relev|constat|arret|compt)\w+"
            ),
        ),
    ),
    sides=(
        Choice("client", _party(PARTIES.client)),
        Choice("provider", _party(PARTIES.provider)),
    ),
)
