"""French wording of price structures: the units that are paid."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.phrase import Pattern

_CALL = r"\b(?:appels?|communications?)(?: telephoniques?| entrants?| sortants?| emis)?"
_HOUR = r"\bheures?"

UNITS: Final = (
    Choice("call_presented", Pattern(rf"{_CALL} (?:presentes?|offerts?|recus?|arrives?)\b")),
    Choice(
        "call_answered",
        Pattern(
            rf"{_CALL} (?:effectivement )?(?:decroches?|repondus?|pris(?! en charge)|servis?)\b"
            # « tout appel auquel un conseiller a effectivement répondu »
            rf"|{_CALL} (?:auquel|auxquels|auxquelles|a laquelle) (?:\w{{1,12}} ){{1,4}}?(?:a|ont|aura"
            rf"|auront)"
            r" (?:\w{1,14} )?repondu\b"
        ),
    ),
    Choice(
        "call_resolved",
        Pattern(
            rf"{_CALL} (?:resolus?|solutionnes?|clos|clotures?)\b"
            # « la demande close dès le premier appel »
            r"|\b(?:demandes?|affaires?|questions?|problemes?|dossiers?|cas|reclamations?|appels?"
            r"|sollicitations?)"
            r" (?:\w{1,12} ){0,2}?(?:clos\w{0,2}|clotur\w{1,3}|resolue?s?|reglee?s?|soldee?s?|solutionnee?s?"
            r"|traitee?s?|denouee?s?) (?:des |au |du |lors du |en |a l'issue du )(?:le |un |leur )?(?:seul "
            r"|premier )"
            r"(?:appel|contact|echange|coup|entretien)\b"
        ),
    ),
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
            r"\be\.?t\.?p\.?t?\b|\bequivalents? temps[- ]pleins?"
            r"|(?<!an et )(?<!mois et )\bpar (?:tele-?)?(?:conseiller|agent"
            r"|operateur)\b"
        ),
    ),
    Choice(
        "position",
        Pattern(
            r"\bpositions?\b|(?<!la )\bpostes?\b(?! (?:n° ?)?[a-z]?\d| par poste| (?:de depense|egal"
            r"|equivalent|comparable|identique))"
        ),
    ),
    Choice("minute", Pattern(r"\bminutes?\b")),
    Choice(
        "hour",
        Pattern(
            rf"{_HOUR}\b(?! (?:de (?:formation|perfectionnement|recyclage|remise a niveau|stage|cours)"
            r"|ouvre))|\b(?:taux|prix|tarif|cout) horaires?\b"
        ),
    ),
    Choice(
        "result",
        Pattern(
            r"\bventes?\b|\brendez-vous\b|\bpromesses?(?: de don)?\b|\bcontrats? (?:signes?|conclus?"
            r"|valides?)\b"
            r"|\babonnement souscrit\b|\b(?:sommes|montants|creances) (?:\w{1,10} ){0,2}?(?:recouvre"
            r"|encaisse)\w{0,2}\b"
            r"|\bau resultat\b|\bau succes\b|\bcommissions?\b|\bdons? (?:collectes?|recus?)\b"
            r"|\bcommandes? (?:prises?"
            r"|conclues?)\b"
        ),
    ),
    Choice(
        "act",
        Pattern(
            r"\bactes?\b(?! d'engagement)|\bcourriels?\b|\be-?mails?\b|\bmails?\b|\bcourriers?\b"
            r"|\btchats?\b|\bchats?\b"
            r"|\bdossiers?\b|\btickets?\b"
            r"|\bfiches?\b|\bmessages?\b|\bsms\b|(?<!en )(?<!de )\bconversations?\b"
            r"|\bcontacts? (?:traites?)\b|\bcomptes? rendus?\b|\bsinistres?\b|\breclamations?\b"
            r"|\bquestionnaires?\b|\bformulaires?\b|\bfax\b"
            # « Réservation de taxi | course confirmée », « échange de messagerie clos »
            r"|\b(?:courses?|rendez-vous|places?|seances?|visites?) (?:reserv|confirm|pris)\w{0,3}\b"
            r"|\breservations?\b"
            r"|\b(?:fils?|echanges?|sessions?) (?:de |d')(?:messagerie|discussion|clavardage|conversation)\b"
        ),
    ),
    Choice("call", Pattern(rf"(?<!de )(?<!d'){_CALL}\b|\brappels?\b")),
)

# « l'heure est comptée dès que le conseiller est connecté », « casque sur la tête »
REFINED: Final = (
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
        Pattern(
            r"(?<!non )(?<!non-)(?<!pas )\bdecroch\w{1,5}\b|\bmis en relation\b|\bprenons en ligne\b"
            r"|\bpris en ligne\b"
        ),
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
            r"\bproducti\w{1,3}\b|\bproduites?\b|(?<=temps )produits?\b|\bhors pauses?\b"
            r"|\bpauses? (?:exclue?s?|deduites?)\b"
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
)

USEFUL: Final = Pattern(
    r"\boui ou (?:un )?non\b|\bargument\w{2,5}\b|\baccord ou (?:un )?refus\b"
    r"|\bau bout de l'argumentaire\b|\breponse (?:ferme|claire|exploitable)\b"
)

# « ne sont payés que si le rendez-vous a eu lieu », « n'est facturé qu'en cas de vente »
ONLY_IF_SOLD: Final = Pattern(
    r"\b(?:ne |n')[^.;|€]{0,25}?\b(?:remuner|pay|factur|regl|du)\w{0,4}\b[^.;|€]{0,20}?"
    r"\bqu(?:e |')(?:si |s'|lorsqu\w{0,2} |quand |en cas d|a (?:la )?condition )[^.;|]{0,60}?"
    r"\b(?:ventes?|rendez-vous|rdv|signatures?|souscriptions?|commandes?|adhesions?|promesses?|encaissements?"
    r"|dons?|contrats?|abouti\w{0,3}|transform\w{1,4})\b"
)
