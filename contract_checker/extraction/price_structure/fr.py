"""French wording of units of price."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.price_structure.wording import PriceStructureWording

_CALL = r"\b(?:appels?|communications?)(?: telephoniques?| entrants?| sortants?| emis)?"
_HOUR = r"\bheures?"
# « facturé », but not « la facture »
_PAID = one_of(
    r"(?<!la )(?<!sa )(?<!une )(?<!chaque )(?<!les )(?<!ses )(?<!des )(?<!de )factur(?:e|ee|es|ees|ables?"
    r"|er"
    r"|era|ation|ations)",
    r"remuner\w{1,6}|paye(?:e|es|s|r)?|paiement|regl(?:e|ee|es|ees|ement)|decompt(?:e|ee|es|ees)"
    r"|valoris\w{1,4}",
    r"tarif(?:s|e|ee|es|ees|ication)?|prix|couts?|retribu\w{1,4}|vend(?:u|us|ue|ues)",
)

PRICE_STRUCTURE: Final = PriceStructureWording(
    cues=(
        (
            "€",
            "euro",
            "factur",
            "remuner",
            "prix",
            "tarif",
            "paye",
            "forfait",
            "decompt",
            "livre ouvert",
            "open book",
            "part fixe",
            "part variable",
            "retribu",
            " ht",
            "franc",
            "bordereau",
            "prime",
            "regl",
            "€/",
            "cheq",
            "paie",
            "commission",
        ),
        (
            "appel",
            "minute",
            "heure",
            "horaire",
            "etp",
            "temps plein",
            "position",
            "poste",
            "acte",
            "forfait",
            "abonnement",
            "contact",
            "fiche",
            "vente",
            "rendez-vous",
            "livre ouvert",
            "open book",
            "cout",
            "courriel",
            "mail",
            "chat",
            "part fixe",
            "part variable",
            "fixe",
            "variable",
            "succes",
            "dossier",
            "communication",
            "attente",
            "conseiller",
            "agent",
            "courrier",
            "ticket",
            "promesse",
            "resultat",
            "conversation",
            "pause",
            "journee",
            "plateau",
        ),
    ),
    quantities=QUANTITIES,
    units=(
        Choice("call_presented", Pattern(rf"{_CALL} (?:presentes?|offerts?|recus?|arrives?)\b")),
        Choice(
            "call_answered",
            Pattern(rf"{_CALL} (?:effectivement )?(?:decroches?|repondus?|pris(?! en charge)|servis?)\b"),
        ),
        Choice("call_resolved", Pattern(rf"{_CALL} (?:resolus?|solutionnes?|clos|clotures?)\b")),
        Choice(
            "call_handled",
            Pattern(rf"{_CALL} (?:effectivement )?(?:traites?|pris en charge|geres?|qualifies?|aboutis?)\b"),
        ),
        Choice(
            "useful_contact",
            Pattern(
                r"\b(?:contacts?|fiches?|appels?) (?:commercia(?:l|ux) )?(?:utiles?|argumentee?s?"
                r"|aboutie?s?)\b|\bcontacts? qualifies?\b"
            ),
        ),
        Choice(
            "hour_production",
            Pattern(rf"{_HOUR} (?:effectives? )?(?:de |en )?(?:production|productives?|produites?)\b"),
        ),
        Choice(
            "hour_logged",
            Pattern(rf"{_HOUR} (?:de |en )?(?:loguees?|loggees?|log\b|login|connectees?|connexion)"),
        ),
        Choice("hour_paid", Pattern(rf"{_HOUR} (?:payees?|remunerees? aux? (?:salaries?|conseillers?))")),
        Choice("hour_present", Pattern(rf"{_HOUR} (?:de )?(?:presence|presentes?|travaillees?|plateau)\b")),
        Choice("hour_talk", Pattern(rf"{_HOUR} (?:de |en )?(?:communication|conversation|ligne|parole)\b")),
        Choice("subscription", Pattern(r"\babonnements?\b|\bredevances?\b")),
        Choice(
            "flat",
            Pattern(
                r"\bforfaits?\b(?! d'heures)|\bforfaitaire(?:s|ment)?\b|\bsomme globale\b|\bau global\b"
                r"|\bfrais de (?:mise en place|lancement|demarrage|gestion|dossier|parametrage)\b"
            ),
        ),
        Choice(
            "fte",
            Pattern(
                r"\be\.?t\.?p\.?t?\b|\bequivalents? temps[- ]pleins?|\bpar (?:tele-?)?(?:conseiller|agent"
                r"|operateur)\b"
            ),
        ),
        Choice("position", Pattern(r"\bpositions?\b|(?<!la )\bpostes?\b(?! de depense)")),
        Choice("minute", Pattern(r"\bminutes?\b")),
        Choice(
            "hour", Pattern(rf"{_HOUR}\b(?! (?:de formation|ouvre))|\b(?:taux|prix|tarif|cout) horaires?\b")
        ),
        Choice(
            "result",
            Pattern(
                r"\bventes?\b|\brendez-vous\b|\bpromesses?(?: de don)?\b|\bcontrats? (?:signes?|conclus?)\b"
                r"|\babonnement souscrit\b"
                r"|\bau resultat\b|\bau succes\b|\bcommissions?\b|\bdons? (?:collectes?|recus?)\b"
                r"|\bcommandes? (?:prises?"
                r"|conclues?)\b"
            ),
        ),
        Choice(
            "act",
            Pattern(
                r"\bactes?\b|\bcourriels?\b|\be-?mails?\b|\bmails?\b|\bcourriers?\b|\btchats?\b|\bchats?\b"
                r"|\bdossiers?\b|\btickets?\b"
                r"|\bfiches?\b|\bmessages?\b|\bsms\b|(?<!en )(?<!de )\bconversations?\b"
                r"|\bcontacts? (?:traites?)\b"
            ),
        ),
        Choice("call", Pattern(rf"(?<!de )(?<!d'){_CALL}\b|\brappels?\b")),
    ),
    # « l'heure est comptée dès que le conseiller est connecté », « casque sur la tête »
    refined=(
        Choice(
            "call_presented",
            Pattern(
                r"\bdecroches? ou (?:non|pas)\b|\bsonne\w{0,2}\b|\barriv\w{1,4} sur\b|\bperdus? compris\b"
                r"|\bpresente\w{0,2}\b"
            ),
        ),
        Choice(
            "call_resolved",
            Pattern(
                r"\b(?:resol\w{1,4}|resout|solutionn\w{1,4})\b|\bregles? (?:des le|au) premier (?:appel"
                r"|contact)\b"
            ),
        ),
        Choice(
            "call_answered",
            Pattern(r"\bdecroch\w{1,5}\b|\bmis en relation\b|\bprenons en ligne\b|\bpris en ligne\b"),
        ),
        Choice(
            "call_handled",
            Pattern(r"\btraites?\b|\bmenes? (?:a|jusqu'a) (?:son |leur )?(?:terme|bien)\b|\bqualifies?\b"),
        ),
        Choice(
            "hour_talk",
            Pattern(r"\ben (?:conversation|communication|ligne)\b|\bcasque sur\b|\btemps de parole\b"),
        ),
        Choice(
            "hour_logged",
            Pattern(
                r"\bconnect\w{1,4}\b|\blogu?e\w{0,2}\b|\blogg?ue\w{0,2}\b|\blog(?:in|out)\b|\bloggee?s?\b"
                r"|\bidentifie\w{0,2} sur\b"
            ),
        ),
        Choice(
            "hour_production",
            Pattern(
                r"\bproducti\w{1,3}\b|\bproduite?s?\b|\bhors pauses?\b|\bpauses? (?:exclue?s?|deduites?)\b"
            ),
        ),
        Choice(
            "hour_present",
            Pattern(
                r"\bsur (?:le |votre |notre )?(?:plateau|place|site)\b|\bpresen(?:ce|te?s?)\b"
                r"|\bpauses? (?:comprises?|incluses?|non deduites?)\b"
            ),
        ),
        Choice("hour_paid", Pattern(r"\bfiches? de paie\b|\bbulletins?\b|\bconges? compris\b")),
    ),
    useful=Pattern(
        r"\boui ou (?:un )?non\b|\bargument\w{2,5}\b|\baccord ou (?:un )?refus\b"
        r"|\bau bout de l'argumentaire\b|\breponse (?:ferme|claire|exploitable)\b"
    ),
    idle=Pattern(
        r"\b(?:l'|d')?attentes?\b(?! de reponse)|\b(?:temps|delais?|minutes|heures"
        r"|periodes?) (?:d'attente|morts?|de pause|d'inactivite"
        r"|improductifs?)\b|\bpauses?\b"
    ),
    named_by_amount=("act", "result", "subscription"),
    rivals=Pattern(
        any_of(
            # the caller, or the buyer's customer, pays
            r"\b(?:abonnes?|clients? fina(?:l|ux)|consommateurs?|internautes?|correspondants?)\b"
            r"|\b(?:par|a|pour|charge de) (?:l'|chaque |tout )(?:appelant|usager)|\b(?:aux|par les"
            r"|pour les|charge des) "
            r"(?:appelants|usagers)\b|\b(?:appelant|usager)s? (?:\w{1,10} ){0,2}?(?:paie\w{0,3}"
            r"|paye\w{0,3}|verse\w{0,3}"
            r"|debourse\w{0,3}|s'acquitte\w{0,3})\b"
            # what the caller, or the company as a customer, pays an operator
            r"|\b0 ?8\d\d?\b|\b(?:118|3\d) ?\d\d\b|\billimit\w{1,3}\b|\bvers (?:les |l[ea] )?(?:fixes?"
            r"|mobiles?|etranger)\b"
            r"|\bparents?\b|\bcreches?\b|\bcantines?\b|\bscolaires?\b|\bfamilles\b|\badministres\b"
            r"|\bcontribuables?\b|\bhabitants\b|\bpatients?\b|\bvoyageurs?\b|\betudiants?\b"
            r"|\blocataires?\b|\bbilletterie\b|\btickets? de (?:bus|metro|caisse)\b|\bpiscine\b"
            r"|\boperateurs? (?:telecom|telephoni|de telecom|mobile)"
            # rent, licences, lawyers, translators, goods
            r"|\blicences?\b|\blogiciels?\b|\beditions?\b|\bse lou\w{1,3}\b|\blou(?:e|ee|es|ees|er)\b"
            r"|\bloyers?\b"
            r"|\blocations?\b|\bbail\b|\bavocats?\b|\bmes honoraires\b|\btraduct\w{2,4}\b"
            r"|\binterprete\w{0,3}\b"
            r"|\bhebergements?\b|\binterim\w{0,6}\b|\bm2\b|\bmetres?\b|\bparking\b|\bstagiaires?\b"
            r"|\brepas\b"
            r"|\bcantine\b|\btraiteur\b|\bnettoyage\b|\bmenage\b|\bstages?\b|\bdebit\b"
            r"|\bcabinets? (?:de conseil|d'audit)"
            r"|\bprimes? (?:de |d')(?:nuit|equipe|presence|panier|objectif|dimanche|assiduite|transport"
            r"|fin d'annee)"
            r"|\bnous revient\b|\bcout de revient\b|\ba l'arret\b"
            r"|\bl'indice\b|\bnous (?:reprend|retient|ponctionne)\w{0,3}\b|\boubli\w{1,3}\b|\bmanque(?:e"
            r"|es)?\b"
            r"|\bsurtax\w{1,4}|\baudiotel\b|\bnumero (?:special|violet|gris)",
            # staff is paid
            r"\bsalaires?\b|\bsalariale?s?\b|\bbruts?\b|\bemployeurs?\b|\bpercoi\w{1,5}\b|\btouche(?:nt"
            r"|ra)?\b|\bgagne(?:nt|ra)?\b|\bcheques?-cadeaux?\b|\bvendeurs?\b|\bsmic\b"
            r"|\bcharges sociales\b",
            # money that is no price
            r"\bheures (?:creuses|pleines)\b|\bindisponibilite\b|\bretard\b|\bpenalites?\b|\bmalus\b"
            r"|\bamendes?\b|\bassur(?:ances?|eur)\b"
            r"|\bfranchises?\b|\bsinistres?\b|\bcaution\w{0,5}\b"
            r"|\bbudgets?\b|\bestim(?:e|ee|es|ees|ation)\b|\bdepots?\b|\bindemnites?\b|\bpret\b|\bcapital\b"
            r"|\bdommages\b",
            # the tender's own counting
            r"\bnotes?\b|\bcriteres?\b|\bponder\w{2,5}\b|\bcandidats?\b",
            r"\bmontant (?:maximum|minimum)\b|\bgaranti(?:e|es|s)?\b|\bminimum de facturation\b|\b(?:mini"
            r"|maxi)(?:mum)?s? (?:annuel|mensuel|trimestriel|de commande)s?\b",
        )
    ),
    # « € HT par », « € par jour et par », « euros l' »
    per=Pattern(
        r" ?\)?,? ?(?:(?:h\.?t\.?|hors taxes?|ttc|nets?|tout compris),? )?(?:(?:est|sont|sera"
        r"|seront) \w{2,14} (?:au "
        r"|a la |a l')\w{4,14} )?(?:par |pour |/ ?|la |le |l'|de l'|a l'|a la |du |au |chaque |pour chaque "
        r"|par chaque )"
        r"(?:[a-z]{4,10} et (?:par )?)?"
    ),
    paid_by=Pattern(
        rf"\b{_PAID}\b[^.;|]{{0,50}}?\b(?:a |par |au |aux |sur la base (?:de |du |des |d')"
        rf"|en fonction (?:de |du |des |d')|(?:repose\w{{0,2}}|basee?s?|assise?s?|fondee?s?"
        rf"|calculee?s?) sur |au prorata (?:de |du |des )"
        rf"|selon |suivant |proportionnel\w* )(?:le |la |l'|les |chaque )?(?:nombre (?:total |reel )?(?:de "
        rf"|d'|des ))?$"
        r"|(?<!du )(?<!le )(?<!au )\b(?:prix|tarif|cout|taux)(?: unitaires?| forfaitaires?"
        r"| moyen)? (?:de |d'|du |des )(?:l'|la "
        r"|chaque )?$"
        r"|\b(?:a|au|aux|par application d(?:e|es)|par|sur la base d(?:e|es)) (?:des |de )?(?:prix"
        r"|tarifs?) $|\bunites? (?:de facturation|d'oeuvre|de compte) ?(?::"
        r"|est|,)[^.;|]{0,15}$"
    ),
    is_paid=Pattern(
        r"^[^.;|]{0,40}?\b(?:est|sont|sera|seront) (?:\w{1,14} ){0,2}?(?:factur\w{1,5}|remuner\w{1,4}"
        r"|payee?s?|payes?)\b(?! (?:a|sous|dans) \w{1,9} jours)"
        r"|^[^.;|]{0,20}?\b(?:de)?comptee?s? a l'unite\b|^ (?:factur(?:e|es|ee|ees)|remuner(?:e|es|ee"
        r"|ees))\b"
    ),
    each=Pattern(r"\b(?:par|pour|chaque|pour chaque|l'|de l'|a la|a l') ?$"),
    nothing_for=Pattern(r"\b(?:rien|aucun \w{3,14}|zero euro) pour (?:les? |la |l'|chaque )?$"),
    unpaid=Pattern(
        r"^[^.;|]{0,60}?\b(?:ne|n')[^.;|]{0,30}?\b(?:pas|jamais|aucun\w?|ni|point"
        r"|nullement)\b[^.;|]{0,25}?\b(?:factur"
        r"|remuner|retribu|pay|decompt|regl|due?s?\b)\w{0,6}"
        r"|^[^.;|]{0,60}?\b(?:ne (?:cout\w{1,4}|valent|vaut) rien|(?:est|sont|reste\w{0,2}) (?:offerte?s?"
        r"|pour nous"
        r"|a nos frais|de notre poche)|a zero euro|hors facturation|exclue?s? (?:de la|du"
        r"|des) (?:facturation|prix|decompte))\b"
        r"|^[^.;|]{0,40}?\b(?:non|jamais|ni) (?:factur|remuner|decompt|pay)\w{1,6}"
        r"|^[^.;|]{0,70}?\b(?:a la charge du (?:prestataire|titulaire)|gratuit\w{0,4}|sans facturation)\b"
    ),
    standing=(
        Choice(
            "open_book",
            Pattern(
                r"\blivres? ouverts?\b|\bopen[- ]book\b|\bcouts? reels? (?:majores?|plus|augmentes?"
                r"|et)\b[^.;]{0,30}?\bmarge\b|\bcout plus marge\b|\bcost[- ]plus\b"
            ),
        ),
        # « rémunéré au succès », « il n'est payé qu'au résultat »
        Choice(
            "result",
            Pattern(
                r"\b(?:remuner|pay|factur|se pai)\w{1,6}\b[^.;|€]{0,30}?\bau (?:succes"
                r"|resultat)\b(?![^.;|]{0,25}\d[\d ,]*€)"
            ),
        ),
    ),
    tiers=Pattern(
        r"^tranches?\b|\bjusqu'a \d[\d ]* ?\||^(?:de |entre )?\d[\d ]* (?:a|et|-|/) \d[\d ]* ?\|"
        r"|^(?:au-dela|plus de"
        r"|moins de|>|<)[^|€]{0,30}\||\bdegressi\w{1,5}\b|\b(?:par|selon les|selon la|suivant la"
        r"|de) (?:tranches?"
        r"|paliers?)\b|\bpaliers?\b"
    ),
    shares=(
        Choice(
            "flat",
            Pattern(
                r"\bparts? (?:fixes?|forfaitaires?)\b|\bfixe\b(?= ?(?::|de|a|=|\())|(?<=% )(?:au forfait"
                r"|(?:de )?fixe)\b"
                r"|(?<=% )en fixe\b"
            ),
        ),
        Choice(
            "result",
            Pattern(
                r"(?<!% de la )(?<!% de cette )\bparts? variables?\b|\bvariable\b(?= ?(?::|de|a|=|\())"
                r"|(?<=% )(?:au (?:resultat|succes)"
                r"|a la performance|sur objectifs?|en variable|(?:de )?variable)\b"
            ),
        ),
    ),
    priced=Pattern(
        rf"\b{_PAID}\b|\bremunerations?\b|\b(?:pay|vers|factur|remuner|regl)(?:e|ent|era|eront|ee|ees|es)\b"
        rf"|\bprimes?\b|\bcommissions?\b|\bh\.?t\b|\bhors taxes?\b|\bforfaits?\b|\bprix\b|\btarifs?\b"
        rf"|\bmontants?\b|\bbordereau\b|\bcouts?\b|\bcout(?:e|ent|era)\b|\bvau(?:t|dra)\b|\bvalent\b"
        rf"|\bmoyennant\b"
        r"|\ba raison de\b|\bpiece\b|\ba l'unite\b|\bchacune?\b|\bl'une?\b|\bpayons\b|\bpayez\b"
        r"|\bchequier\b"
    ),
    money=Pattern(r"€|\beuros?\b|\beur\b"),
    net=Pattern(r"\bh\.?t\b|\bhors taxes?\b"),
)
