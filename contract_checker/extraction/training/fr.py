"""French wording of training."""

from typing import Final

from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.fr_staff import STAFF
from contract_checker.extraction.language.fr_strength import STRENGTHS
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.training.fr_by_word import BY_WORD
from contract_checker.extraction.training.fr_changes import LEARNT
from contract_checker.extraction.training.fr_records import RECORDS
from contract_checker.extraction.training.fr_subjects import CHANGE, SUBJECTS
from contract_checker.extraction.training.fr_who import COSTS, GIVEN_BY, TRAININGS
from contract_checker.extraction.training.wording import TrainingWording

_CLIENT = rf"(?:{PARTIES.client})"
_PROVIDER = rf"(?:{PARTIES.provider})"
_TRAIN = (
    r"(?:form(?:e|er|era|eront|ent|ees?|es)|recycl(?:e|er|ent|ees?|es)|instrui(?:t|re|ra|ront|sent|te?s?)"
    r"|enseign(?:e|er|era|ent|ee?s?)|initi(?:e|er|era|ent|ee?s?))"
)
_HANDS = r"(?:reme|remi|communiqu|transm|present|adress|soum|fourni|envo|donn|doi|peu|pourr|joi)\w{0,6}"

TRAINING: Final = TrainingWording(
    cues=(
        (
            "stage", "initiation", "instruc", "instrui", "instruit", "apprend", "apprenn", "enseign",
            "bancs", "session", "module", "cycle",
            "prise de poste", "acquis", "nouveaute",
            "formation", "former", "formee", "forme ", "forment", "formera", "formes", "formateur",
            "recycl", "e-learning",
            "elearning", "habilit",
            "tutorat", "quiz", "remise a niveau", "remises a niveau", "parcours", "cursus",
            "perfectionnement", "competences", "mise a niveau", "mises a niveau", "debutant",
            "decouverte", "appropriation", "prise en main", "seminaire", "atelier", "immersion", "presente",
            "novice", "apprentissage", "brief",
            "offre", "produit", "outil", "version", "procedure", "logiciel", "script", "gamme",
            "catalogue", "process",
            "applicati", "argumentaire", "garantie", "demarche", "modifi", "change", "tarifaire", "expliquer",
            "en salle",
        ),
        (
            "stage", "initiation", "instruc", "instrui", "instruit", "apprend", "apprenn", "enseign",
            "bancs", "session", "module", "cycle",
            "prise de poste", "acquis", "nouveaute",
            "formation", "former", "formee", "forme ", "forment", "formera", "formes", "formateur",
            "recycl", "e-learning",
            "elearning", "habilit",
            "tutorat", "quiz", "remise a niveau", "remises a niveau", "parcours", "cursus",
            "perfectionnement", "competences", "mise a niveau", "mises a niveau", "debutant",
            "decouverte", "appropriation", "prise en main", "seminaire", "atelier", "immersion", "presente",
            "novice", "apprentissage", "brief",
            "expliqu", "savez", "saurez", "apprend", "connaitre", "annonc", "prevenu", "previen", "preven",
            "inform", "communiqu", "notifi", "avis",
            "preavis", "a l'avance",
            "porte", "transm", "avert", "remett", "envoi", "en salle",
        ),
    ),
    quantities=QUANTITIES,
    training=Pattern(
        any_of(
            # « la formation initiale des conseillers », « dix jours de formation »
            rf"(?<!organisme de )(?<!organismes de )(?<!centre de )(?<!centres de )"
            rf"(?<!fonction de )(?<!fonctions de )\b{TRAININGS}\b",
            LEARNT,
            # « Le Client forme les formateurs du Prestataire »
            # not « la plate-forme au plus tard », « sous forme sonore »
            rf"(?<!-)(?<!sous )(?<!la )(?<!une )(?<!cette )\b{_TRAIN}\b (?:[a-z-]+ ){{0,4}}?(?:{STAFF}"
            rf"|aux? |a l'|a la |pendant|durant)",
            # « des formateurs de l'Opérateur interviennent auprès des conseillers »
            rf"\bformateurs? (?:du |de la |de l'|des ){_CLIENT}\b[^.;]{{0,40}}?\b{STAFF}\b",
            # « Toute nouvelle offre est présentée aux équipes par l'Opérateur »
            r"\b(?:offres?|produits?|outils?|logiciels?|procedures?|gammes?|versions?"
            rf"|nouveautes?)\b[^.;]{{0,40}}?\b(?:present|expliqu|expos"
            rf"|demontr)\w{{1,4}} (?:aux |a )(?:{STAFF})\b",
            rf"\b(?:present|expliqu|expos|demontr)\w{{1,4}} (?:[a-z-]+ ){{0,2}}?(?:aux |a (?:ses |vos "
            rf"|chaque ))(?:{STAFF})\b[^.;]{{0,30}}?\b(?:offres?"
            r"|produits?|outils?|logiciels?|procedures?|gammes?|versions?|nouveautes?)\b",
            # « Les débutants sont initiés pendant une semaine »
            r"\b(?:debutants?|nouveaux venus|nouveaux arrivants|novices|recrues)\b[^.;]{0,40}?\b(?:form"
            r"|initi|instrui|apprenn|accompagn|tutor)\w{1,5}\b"
            r"(?=[^.;]{0,90}?\b(?:produits?|offres?|outils?|metier|lignes?|appels?|tuteurs?|formateurs?))",
            # « la liste nominative des téléconseillers formés », « le nombre de personnes formées »
            rf"\b(?:{STAFF}|personnes|participants) (?:[a-z]+ )?form(?:es|ees)\b",
            # « ils suivent un parcours de dix jours »
            r"\bsui(?:t|vent|vra|vront) (?:un |une |des |le )(?:parcours|cycle|cursus|module"
            r"|session)s? (?:d[e'])",
            # « les heures où vos gens apprennent », « qui les instruit »
            rf"\b(?:{STAFF}|gens|recrues?|ceux)\b[^.;]{{0,40}}?\b(?:apprenn|s'instrui|se form"
            rf"|etudi)\w{{1,4}}\b"
            rf"|\binstruira?\b[^.;]{{0,60}}?\b(?:ceux|{STAFF})|\bjour(?:nees?|s) (?:sur les bancs|en salle"
            rf"|d'ecole)",
            r"\b(?:le|la) (?:centre|client|prestataire|titulaire|caisse|mutuelle) forme\b(?! un)",
            rf"\b(?:{STAFF})\b[^.;]{{0,40}}?\b(?:est|sont|sera|seront|etre) (?:[a-z]+ ){{0,2}}?(?:form"
            rf"|recycl)ee?s?\b",
        )
    ),
    duty=Pattern(
        r"\b(?:doi(?:t|vent)|devr\w{1,3}|sui(?:t|vent|vra|vront)|recoi\w{1,4}|benefici\w{1,4}|est|sont"
        r"|sera|seront|prevoi\w{1,3}"
        r"|obligatoires?|comprend|prec[ee]de\w{0,2}|maintien\w{0,3}|mainten\w{1,3}|etabli\w{1,4}"
        r"|elabor\w{1,3})\b"
    ),
    refers_back=Pattern(
        r"(?:- )?(?:(?:attestations?|certificats?|liste|releve|fiches? de presence|feuilles? d'emargement)\b"
        r"|elles?|celle-ci|celles-ci|(?:le|son|leur|les) couts?|(?:le|son|leur|un) (?:suivi"
        r"|bilan|releve|recapitulatif|compte rendu)|(?:la|sa|leur) duree|(?:le"
        r"|son) plan|(?:la|chaque|toute|une|les|cette|ces) sessions?|(?:ce|ces"
        r"|le) (?:temps de )?brief\w{0,3}"
        r"|chaque (?:conseiller|agent))\b"
    ),
    rivals=Pattern(
        any_of(
            # what is recycled is a thing; a question to bidders; others than those who answer
            r"\b(?:elus?|benevoles de la ville)\b|\bvoile\b|\bcode de la route\b|\bstages? (?:en entreprise"
            r"|de (?:voile|ski|tennis|surf))|\bnous"
            r" vendons\b"
            r"|\binstruction (?:du|des|d'un|de la) (?:dossier|demande)|\bont eu lieu\b|\bconvention de stage"
            r"|\bcapacites? de recyclage|\breparabilite|\ble recyclage\W*$|\brecyclab"
            r"|\brecycl\w{1,4} (?:et |/ ?)?(?:[a-z]+ )?(?:des |de |du |les )?(?:materi|produit"
            r"|emball|dechet|papier|element)",
            r"\b(?:reutilisation|reemploi|plastiques?|dechets?|emballages?|materiaux|desassemblage"
            r"|reconditionnement)\b",
            r"\?$|https?:|\b(?:jeunes|scolaires?|eco-?conduite|chauffeurs?|accessibilite numerique)\b"
            r"|\bobsolescence\b",
            r"\bbandeaux? (?:telephoniques?|de telephonie)\b|"
            r"\bformations? (?:pour|de|a|destinees? a|au profit de) ses propres\b|\bsans (?:rapport"
            r"|lien) avec le"
            r" (?:present )?(?:marche|contrat|service)\b",
            # those of the client, of the public; a diploma; the making of a price or a contract
            rf"\b(?:{STAFF}|utilisateurs?|administrateurs?|referents?|correspondants?|services?"
            rf"|equipes?) (?:[a-z]+ ){{0,2}}?(?:du |de la |de l'|des ){_CLIENT}\b[^.;]{{0,60}}?\bform(?:e"
            rf"|es|ee|ees)\b",
            rf"\bform(?:ation|er|e|era)s?\b (?:des |de |du |les |aux? |ses |aux profits? des |pour les )?"
            rf"(?:[a-z]+ )?(?:{STAFF}|utilisateurs?|administrateurs?|referents?|services?|equipes?) "
            rf"(?:(?!aux?\b|sur\b|dans\b)[a-z]+ ){{0,2}}?(?:du |de la |de l'|des ){_CLIENT}\b",
            r"\bformation (?:du prix|des prix|du contrat|du marche|du jury|politique|de jugement"
            r"|restreinte|d'un groupement)\b|\bformations? (?:diplomantes?|universitaires?|scolaires?"
            r"|requises?|academiques?)|\bniveau de formation\b",
            r"\b(?:ssiap|sst|incendie|secourisme|secouristes?|premiers secours|cnaps"
            r"|gardiennage|chantiers?|caces|defibrillateur|evacuation|carte professionnelle|agents? de "
            r"(?:securite|surete|surveillance))\b",
            r"\b(?:stagiaires?|enseignants?|professeurs?|apprenants?|etudiants?|eleves?|inscriptions? (?:a"
            r"|aux) (?:une |des "
            r"|la )?formations?|catalogue (?:de|des) formations?|candidats? a la formation"
            r"|demandeurs? d'emploi|apprentis?|(?:contrats?|centres?|taxe) d'apprentissage)\b",
            r"\b(?:renseign|inform)\w{1,5} (?:les |l')?(?:usagers?|appelants?)[^.;]{0,40}?\bformations?\b"
            r"|\bcongres\b|\bsur l'offre de formation|\bcompte personnel de formation|\bqualiopi\b",
            r"\b(?:effectifs?|volumes?|charge) [^.;]{0,30}?\b(?:annonc|modif)\w{1,4}\b|\bprix (?:nouveaux"
            r"|revises)",
            r"\b(?:conseill\w{2,4}|agents?|tele\w{4,12}) (?:[a-z]+ )?(?:present|expos"
            r"|expliqu)\w{1,4} (?:aux |a (?:l'|la ))|\bpour vous former\b|\bformations? (?:sont"
            r"|est) (?:disponibles?|accessibles?"
            r"|proposees? en ligne)\b",
            r"\bformules?\b(?![^.;]*formation)|\bplate-?forme de formation du grand public",
        )
    ),
    subjects=SUBJECTS,
    given_by=GIVEN_BY,
    costs=COSTS,
    own_cost=Pattern(r"\ba (?:ses|leurs) (?:propres |entiers |seuls )?(?:frais|couts|depens)\b|\ba sa "
    r"(?:seule )?charge\b"),
    # « une formation initiale de dix jours », « formation : 70 heures »
    length_before=Pattern(
        r"\b(?:initi(?:e|es|ee|ees)|apprentissages?|mises? a niveau|prise en main|decouverte|initiations?"
        r"|prise de poste|acquis|formations?|recyclages?|modules?|sessions?|stages?"
        r"|parcours|formee?s?"
        r"|recyclee?s?|tutorat|cursus"
        r"|perfectionnement|remise a niveau|duree(?: minimale)?(?: d'au moins)?|quota)\b[^.;]{0,70}$"
        r"|\b(?:suit|suivent|suivra|suivront|pass(?:e|ent|era)|recoi\w{1,4}|comporte|effectue|dispense)"
        r"(?: [a-z']+){0,4} $"
    ),
    # « sept heures de recyclage », « 14 heures annuelles de formation »
    length_after=Pattern(
        r"^ (?:sur les bancs|en salle|d'ecole|de classe)\b|^(?: ouvre\w{0,3}| minimum| par (?:an|mois"
        r"|trimestre|semestre|conseiller|agent)| annuel\w{0,3}"
        r"| trimestriel\w{0,3}| pleines?| au moins){0,3} (?:de |d'|en )(?:formation|recyclage|module"
        r"|sur les bancs|tutorat|perfectionnement|e-?learning|remise|auto-?formation|double ecoute"
        r"|instruction|enseignement|cours\b|lecons|decouverte|preparation|apprentissage|immersion|familiarisation"
        r"|salle\b|actualisation|prise en main|sensibilisation)"
    ),
    not_its_length=Pattern(
        r"\b(?:sous|dans (?:un |le )?delai (?:[a-z]+ )?(?:de |d')|dans les|preavis (?:de |d')|tous les"
        r"|toutes les|apres|avant|au plus tard|delai (?:de |d')|contrat de|marche de|experience de"
        r"|duree de validite[^.;]{0,12}|valables?|pendant les|conserv\w{1,5}[^.;]{0,20}|a l'issue de"
        r"|penalite[^.;]{0,30}) ?(?:premiers? )?(?:au moins )?$"
    ),
    not_after=Pattern(
        r"^ (?:ouvre\w{0,3} |calendaires |au moins |francs )*(?:avant|a l'avance|apres|de preavis"
        r"|plus tot|d'experience|d'anciennete)"
    ),
    records=RECORDS,
    handed_over=Pattern(
        rf"^(?!.*\b(?:ne |n')(?:l'|le |lui )?(?:(?:est|sont|sera|seront) (?:pas|point|jamais) {_HANDS}"
        rf"|{_HANDS} (?:pas|point|jamais|aucun)\b)).*?"
        rf"\b(?:reme[tr]\w{{0,3}}|remi\w{{1,4}}|communiqu\w{{1,4}}|transm\w{{2,5}}|present\w{{1,4}}"
        rf"|adress\w{{1,4}}"
        rf"|soumi\w{{1,4}}|soumet\w{{0,4}}|fourni\w{{0,4}}|envo\w{{1,5}}|recoi\w{{1,4}}"
        rf"|porte a la connaissance|mis a (?:la )?disposition|tenu a (?:la )?disposition|joint"
        rf"|valide\w{{0,2}} par (?:le |la |l'){_CLIENT}|approuve\w{{0,2}} par)\b"
    ),
    change=Pattern(rf"\b{CHANGE}\b"),
    # « Le conseiller informe l'abonné de son offre », « Le Titulaire informe l'Acheteur »
    announced_otherwise=Pattern(
        r"\b(?:inform|previen|notifi|annonc|communiqu|transm|soume)\w{1,4} (?:par [a-z]+ )?(?:a |aux? )?"
        r"(?:l'|les |le |la )?"
        r"(?:abonnes?|usagers?|clients? finaux|client final|consommateurs?|appelants?|assures?|public"
        r"|particuliers?)\b"
        rf"|\b(?:notifie|annonce|communique|transmis|signale)e?s? (?:[a-z]+ )?(?:au |a la |a l'){_CLIENT}\b"
        rf"|\binformation (?:prealable )?(?:du |de la |de l'){_CLIENT}\b"
        rf"|\b{_PROVIDER}\b[^.;]{{0,30}}?\b(?:inform|previen|notifi|communiqu|transm|soume"
        rf"|annonc)\w{{1,4}} (?:a |au |par ecrit )*"
        rf"(?:le |la |l')?{_CLIENT}\b"
    ),
    announced=Pattern(
        r"\b(?:expliqu|savez|saurez|apprenez|appris|sait|annonc|preven|previen|inform|communiqu|notifi|avis"
        r"|avert|transm|envo[iy]|remett"
        r"|porte\w{0,2} a la connaissance|parvien|parven|arrive|livre|dites-nous|preavis|signal|remi[st]"
        r"|present|fai\w{0,2} connaitre)\w{0,6}\b"
        r"|\bprevenance\b|\bdelai\b"
    ),
    advance_before=Pattern(
        r"\b(?:preavis (?:minim\w{2,3} )?(?:de |d')|prevenance (?:minim\w{2,3} )?(?:de |d'|est de |:)"
        r"|delai (?:minim\w{2,3} )?(?:de |d'|:)|depuis|au moins|au minimum|au plus tard) ?(?:au moins )?$"
    ),
    advance_after=Pattern(
        r"^ (?:ouvre\w{0,3} |ouvrables? |calendaires |au moins |francs |minimum |au minimum )*(?:avant"
        r"|a l'avance|de preavis|plus tot|en amont|precedant|auparavant|d'avance)\b"
    ),
    denied=Pattern(
        r"\b(?:aucune?|nulle?|sans) (?:action de |session de )?(?:formation|parcours|cursus|instruction"
        r"|apprentissage|enseignement)\b(?![^.;]*(?:factur|remuner"
        r"|surcout|cout|frais))[^.;]{0,60}?\b(?:n'|ne )|\b(?:ne|n')[^.;]{0,20}?\b(?:assure|dispense|doit"
        r"|organise|fournit)\w{0,2} (?:aucune|pas (?:de|la)) formation|\bn'est pas tenu\w? (?:de"
        r"|d')[^.;]{0,20}?(?:form|instrui|enseign|dispens)"
    ),
    strengths=STRENGTHS,
    by_word=BY_WORD,
)  # fmt: skip
