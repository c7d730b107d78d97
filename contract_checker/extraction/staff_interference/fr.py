"""French wording of the client's say in the management of the provider's people."""

from typing import Final

from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.fr_strength import STRENGTHS
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.practices import Practice
from contract_checker.extraction.staff_interference.fr_assignment import APPROVAL, REMOVAL, SANCTION
from contract_checker.extraction.staff_interference.fr_by_word import BY_WORD
from contract_checker.extraction.staff_interference.fr_dedication import DEDICATION
from contract_checker.extraction.staff_interference.fr_management import MANAGEMENT, ORDERS
from contract_checker.extraction.staff_interference.fr_unnamed import STAY
from contract_checker.extraction.staff_interference.fr_working import PAY, PROFILE, TIME, TURNOVER
from contract_checker.extraction.staff_interference.wording import StaffInterferenceWording

_CLIENT = rf"(?:{PARTIES.client})"

_PRESENCE = Practice(
    "presence",
    Pattern(
        any_of(
            STAY,
            # « un superviseur du Client est présent sur le plateau »
            rf"\b(?:representants?|superviseurs?|referents?|responsables?|collaborateurs?"
            rf"|salarie\w{{0,2}}|managers?|equipes?|encadrants?|agents?|personnels?|cadres?"
            rf"|correspondants?|delegue\w{{0,2}})"
            rf" (?:[a-z]+ ){{0,2}}?(?:du |de la |de l'|des ){_CLIENT}\b[^.;]{{0,70}}?"
            r"\b(?:presen(?:te?s?|ce)|detach\w{1,4}|install\w{1,4}|assiste|permanence|siege\w{0,3}"
            r"|immer\w{2,6}|affect\w{1,3}|heberge\w{0,2}|bureau|poste)\b"
            r"[^.;]{0,50}?\b(?:plateaux?|sites?|centres?|locaux|plate-?formes?|production|salle|briefs?"
            r"|briefings?)\b",
            rf"\b{_CLIENT}\b[^.;]{{0,60}}?\b(?:detach|affect|install|plac|delegu|poste\b|maintien"
            rf"|mainten)\w{{0,4}} [^.;]{{0,70}}?"
            rf"\b(?:representants?|superviseurs?|referents?|responsables?|collaborateurs?|cadres?|experts?"
            rf"|salarie\w{{0,2}}|managers?|agents?|personnes?)\b[^.;]{{0,60}}?"
            r"\b(?:plateaux?|sites? du|centres? de|locaux d|plate-?formes?|salle de production)",
            rf"\bpresence (?:[a-z]+ ){{0,2}}?(?:sur (?:le |les )(?:plateau|site)x?s? )?(?:d'un |d'une "
            rf"|du |de la |de l')(?:representants?|superviseurs?|referents?|responsables?|collaborateurs?"
            rf"|salaries?|{_CLIENT})\b"
            r"[^.;]{0,50}?\b(?:plateaux?|plate-?forme|production|au sein|aupres)\b",
            # « la place, sur le plateau, d'un cadre de la Régie »
            rf"\b(?:places?|bureaux?|postes?|sieges?|chaises?)\b[^.;]{{0,60}}?\bplateaux?\b[^.;]{{0,60}}?\b"
            rf"(?:cadres?|representants?|superviseurs?|responsables?|agents?|referents?|salaries?)"
            rf" (?:de la |du |de l'){_CLIENT}\b",
            rf"\b{_CLIENT}\b[^.;]{{0,40}}?\bdispos\w{{1,4}} d'un (?:bureau|poste"
            rf"|emplacement)\b[^.;]{{0,40}}?\b(?:plateau|site|locaux)",
        )
    ),
    unless=Pattern(
        r"\bcomites?\b|\baudits?\b|\bvisites?\b|\breunions?\b(?! quotidienne)|\bformations?\b"
        r"|\breversibilite\b|\bvideo|\bsurete\b|\breception des travaux"
        r"|\bdonneurs? de"
    ),
)

STAFF_INTERFERENCE: Final = StaffInterferenceWording(
    cues=(
        (
            "conseill", "teleoperat", "teleact", "tele-act", "agent", "operateur", "superviseur",
            "encadr", "salarie",
            "personnel", "effectif", "equipe", "collaborat", "intervenant", "manager", "management",
            "hotliner",
            "ecoutant", "charge de clientele", "charges de clientele", "turnover", "turn-over",
            "turn over", "rotation",
            "profil", "referent", "representant", "detach", "prime", "consigne", "instruction",
            "directive", "conge", "recrutement",
            "plateau", "horaires", "pause", "heures supplementaires",
            "planning", "cv", "hierarchi", "subordination",
            "immixtion",
            "immisce", "candidature", "encadrement", "casque", "hote", "telephonist", "standardist",
            "animat", " tc ",
            "patron", "avertissement", "sanction", "decroch", "repond pour", "absence", "grilles horaires",
            "salaire", "cadre", "feu vert", "entretien", "preposes", "formateur", "disciplin", "employeur",
            "interessement", "commission", "augmentation", "stabilite", "ingerence", "vacation", "roulement",
            "prises de service", "blame", "mise a pied", "mises a pied", "gestionnaire", "personnes",
            "charge d'", "charges d'", "responsable", "recrut", "nomination",
            "directeur", "directrice", "pouvoir de direction", "mele",
            "vendeur", "nul ne", "nul n'", "personne ne", "personne n'", "diplom", "bac +", "bac+",
            "seuls affect",
            "candidat", "tele-",
        ),
    ),
    quantities=QUANTITIES,
    practices=(
        APPROVAL, REMOVAL, *PAY, ORDERS, *TIME, _PRESENCE, PROFILE, DEDICATION, TURNOVER, SANCTION,
        MANAGEMENT,
    ),
    by_word=BY_WORD,
    # « , sans avoir à se justifier, »; « , en accord avec le Prestataire, » changes who decides
    incise=Pattern(
        r",(?= (?:sans|a|au|aux|avant|apres|sous|chaque|dans|par|en|pour|des|sur|moyennant|pendant|notamment"
        r"|toutefois|le cas echeant|egalement|lors|si (?:il|elle)|s'(?:il|elle))\b)"
        rf"(?![^,]{{0,60}}?\b(?:{PARTIES.provider}|accords?|concert\w{{0,5}}|consult\w{{2,5}}|ensemble"
        rf"|exception|exclusion|parties)\b)[^.;,|]{{3,60}},(?= )"
    ),
    denied=Pattern(
        any_of(
            # « Le Client ne peut exiger », « ne valide pas » ; but not « ne peut refuser sans motif »
            rf"\b{_CLIENT}\b(?:(?!\bsi\b|\bque\b|,)[^.;]){{0,12}} (?:ne "
            rf"|n')[^.;]{{0,30}}?\b(?:pas|aucune?|jamais|peu(?:t|vent)|sauraient|saurait|pourra|ni"
            rf"|nullement)\b"
            r"(?! (?:a|tenu|oblige)\b)(?! [^.;]{0,60}? qu'(?:en|apres|avec|a"
            r"|pour)\b)(?! [^.;]{0,80}?\bsans (?:motif|raison|juste|justif|en donner))",
            rf"\b(?:{PARTIES.client})\b[^.;]{{0,25}}?\b(?:s'interdi|renonc|s'abst)",
            # « aucun agrément du Client n'est requis », « sans intervention du Client »
            r"\b(?:aucune?|nul(?:le)?|ni) (?:[a-z]+ )?(?:agrement|validation|droit de (?:regard|veto"
            r"|recusation)|instructions?|consignes?|ordres?|directives?|approbation|ingerence|immixtion"
            r"|intervention|presence)\b",
            r"\b(?:sans|hors de toute?) (?:aucune )?(?:intervention|immixtion|ingerence"
            r"|droit de regard) (?:d'aucune sorte )?(?:du |de la |de l'|par )",
            r"\b(?:ne |n')(?:est|sont|sera|seront|fait|font|etant) (?:pas|plus|nullement|en aucun cas"
            r"|en rien) (?:soumis|subordonn|conditionn|fix|valid|arret|impos|communiqu|designe|exig"
            r"|requis|demand|dedi)",
        )
    ),
    reasoned=Pattern(
        r"\b(?:plainte|demande|decision|requete|refus) (?:ecrite? |dument |expresse )*(?:et )?(?:motivee?"
        r"|justifiee?|argumentee?)|\bdument motive|\bmotive\w{0,2} par ecrit"
        r"|\b(?:ecrit|avis|courrier|message|lettre) (?:dument )?motivee?\b"
        r"|\b(?:motif|raison|cause)s? (?:legitime|serieu|objecti|precis|reel|valable)|\bpour "
        r"(?:juste )?motif|\ben (?:le |la |les )?(?:justifiant|motivant|indiquant les motifs)"
        r"|\bdemande circonstanciee\b|\bagissant raisonnablement\b|\bdemande raisonnable\b|\bvos motifs\b"
        r"|\bsous reserve d(?:e |'en )(?:motiver|justifier)|\bsans (?:motif|raison) (?:legitime|serieu"
        r"|valable|objecti)|\b(?:motive|justifie) (?:sa|son)\b|\ben precise (?:le|les) motifs?"
        # « ayant manifestement manqué à ses obligations », « en cas de faute »
        r"|\bayant (?:\w{3,14}ment )?(?:manque|commis|failli|contrevenu)\b"
        r"|\ben cas d(?:e |')(?:faute|manquement|inexecution|comportement)"
        r"|\bexpos\w{1,3} (?:ses|les|leurs) (?:griefs|motifs|raisons)|\b(?:fai\w{1,4} connaitre"
        r"|indiqu\w{1,4}"
        r"|expliqu\w{1,4}|donn\w{1,4}|precis\w{1,4}|di[rts]\w{0,3}) [^.;]{0,40}?\b(?:la raison|les raisons"
        r"|les? motifs?|pourquoi)\b"
    ),
    unreasoned=Pattern(
        any_of(
            # « sans avoir à se justifier », « sans motif », « à sa seule discrétion »
            r"\bsans (?:avoir |etre |que [^.;]{0,25}? )?(?:a |tenue? |obligee? |qu'il soit )*(?:de |d'"
            r"|en |s'en |se |s')*"
            r"(?:motiv|justif|expliqu)\w{2,7}(?! (?:legitime|serieu|valable|objecti))",
            r"\bsans (?:autre explication|autre |aucun |aucune |indication de |fournir de |donner (?:de "
            r"|les? )?)?(?:motif"
            r"|raison|explication)s?\b"
            r"(?! (?:legitime|serieu|valable|objecti|precis))",
            r"\b(?:n'a|n'est|n'ont|n'aura) (?:pas )?(?:a |tenue? )(?:d'|de |en |s'en |se )*(?:motiver"
            r"|justifier|expliquer)",
            r"\b(?:n'a|n'avons|n'ont|n'aura|n'est|ne doit|ne devons) (?:pas|point|nullement) (?:a |besoin de"
            r" |tenu"
            r"\w? (?:de|d') ?|oblige\w? de )?(?:vous |lui |leur |en )?(?:dire|donner|expliquer|justifier"
            r"|motiver)",
            r"\bsans (?:devoir |avoir a |explication)(?:se |s'en )?(?:expliquer|justifier|motiver)?",
            r"\bsans (?:vous |lui |leur |avoir a )?(?:dire|donner|expliquer) (?:pourquoi|de |la |les )",
            r"\ba sa (?:seule |entiere |libre )?(?:discretion|convenance|guise)\b|\bdiscretionnaire",
        )
    ),
    comply_before=Pattern(
        r"\b(?:sous|dans (?:un |le )?delai (?:maxim\w{2,3} )?(?:de |d')|dans les|en moins de|delai "
        r"(?:maxim\w{2,3} )?(?:de |:)|preavis (?:de |d')|au plus tard|\|"
        r"|dispos\w{1,4} (?:[a-z]+ )?(?:de|d'un delai de)) ?(?:un delai de )?$"
    ),
    strengths=STRENGTHS,
)  # fmt: skip
