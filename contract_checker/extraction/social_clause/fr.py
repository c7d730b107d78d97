"""French wording of social conditions of performance."""

from typing import Final

from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.fr_strength import STRENGTHS
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.social_clause.fr_by_word import BY_WORD
from contract_checker.extraction.social_clause.fr_subjects import SUBJECTS
from contract_checker.extraction.social_clause.wording import SocialClauseWording

SOCIAL_CLAUSE: Final = SocialClauseWording(
    cues=(
        (
            "insertion", "eloigne", "rsa", "r.s.a", "handicap", "rqth", "oeth", "agefiph", "adaptee",
            "esat", "egalite",
            "discrimin", "mixite", "parite", "diversite", "femmes", "conditions de travail",
            "condition de travail", "qualite de vie",
            "qvt", "qvct", "psycho", "rps", "sante", "ergonom", "penibilite", "bruit", "sonore",
            "acoustique", "pause", "salaire",
            "droit du travail", "code du travail", "legislation", "dissimule", "illegal",
            "travail des enfants", "oit", "o.i.t",
            "vigilance", "8222", "8221", "detache", "main-d'oeuvre", "convention collective",
            "conventions collectives", "cdi", "c.d.i",
            "determinee", "emplois", "emploi", "precarite", "precaire", "interim", "cdd",
            "travail temporaire", "temps partiel",
            "clause sociale", "clauses sociales", "caractere social", "dialogue social", "rse",
            "sociaux", "sociale", "siae",
            "geiq", "chomeur", "sans travail", "sans emploi", "prives d'emploi", "quartiers prioritaires",
            "qpv", "protege", "paie", "salarial", "cadence", "entre deux appels", "casque", "lois du travail",
            "treizieme mois", "mutuelle payee", "retour a l'emploi", "revenu de solidarite", "smic",
            "heures de travail", "dialogue", "deconnexion", "repos", "vacataire", "precaires", "bien-etre",
            "remuneration", "droit social", "reglementation",
            "supplementaires", "repit", "zero interim", "apprenti", "alternant", "psychologique",
            "attestations sociales",
            "travail force", "secteur protege", "voyant", "aveugle", "sourd", "malentendant", "invalide",
            "infirme",
            "sexe", "anonyme", "cellule d'ecoute", "agressi", "incivil", "violence", "affilee",
            "mission locale",
            "france travail", "pole emploi", "maison de l'emploi", "permanents", "titularis", "urssaf",
            "cotisations",
            "medecine", "fatigue", "plie", "prioritaires", "qualifi", "refugie",
        ),
    ),
    quantities=QUANTITIES,
    subjects=SUBJECTS,
    by_word=BY_WORD,
    title=Pattern(
        r"^(?!\W*(?:zero|pas|aucune?|ni|jamais|exclusion|interdiction|prohibition|limitation|pauses?"
        r"|respect) )(?!.{0,120}\b(?:accord|assur|appliqu|respect|recrut"
        r"|reserv|garanti|fourni|vers|benefici"
        r"|touch"
        r"|justifi|limit"
        r"|veill|confi)(?:e|ent|t|ssent)\b)(?!.{0,120}\b(?:emploie|paie|s'engage|doit|doivent|est|sont"
        r"|sera|seront"
        r"|met|remet)\b)(?:(?:article|chapitre|titre|section) [\divx]{1,4}(?:\.\d{1,2})? ?[-.:]? ?"
        r"|[a-z]{0,2}[\d.]+ )?[^.,;:%|\d]{0,80}$"),
    rivals=Pattern(
        any_of(
            # questions to bidders, advice to buyers, how goods are made
            r"\bclauses? (?:d'insertion|sociales?)\b[^.;]{0,20}?\b(?:expliqu|present"
            r"|expos)\w{1,3} aux (?:candidats"
            r"|soumissionnaires|entreprises)\b"
            r"|\bau sens d[^.;]{0,40}?\bdesigne\b|\b(?:elle|lui)-meme (?:labellise|titulaire|certifie)"
            # what was done or is so already, what is said of such clauses in general
            r"|\b(?:depuis|jusqu'en) (?:19|20)\d\d\b|\bd'entre eux sont\b|\ba realise \d"
            r"|\bmarches? reserves?\b"
            r"|\bexemple de redaction\b|\bmieux vaut\b|\bressemble a\b|\btrahit\b"
            r"|\bune clause sociale (?:est|type)\b"
            r"|\btaux d'emploi [^.;]{0,60}?\batteint\b|\bde l'entreprise est de \d|☐|\.{4}|…"
            r"|\?(?: ?[\"»])?$|-t-(?:il|elle|on)\b|https?:|^(?![^;]{0,300}?\d ?(?:h\b|heures?"
            r"|%))[^;]{0,300}?\bfacilitateurs?\b|\bce"
            r" dispositif\b"
            r"|\boperateurs economiques\b"
            r"|\bconvention \(n|\bmines?\b|\bminieres?\b"
            r"|\bfabriqu\w{1,4}\b|\bfiphfp\b|\binterroges\b",
            # told of the client itself, of another contract, of the past; a definition
            r"\bpour (?:memoire|information)\b|^(?:\W{0,3})?(?:notre|nos) (?!(?:conseill|tele|prestat|centre"
            r"|titulaire|compte|equipe))|^\"? ?[a-z' ]{3,25}\"? ?: (?:page|resultat|action de|fait de"
            r"|ensemble"
            r"|operation par|acte)|\b(?:a|ont|avai(?:t|ent)) (?:deja )?(?:recrute|embauche|signe|conclu"
            r"|adopte|obtenu|employe"
            r"|recu|montre)(?:e?s?)\b|\bselon (?:le|la|l'|un|une) ?(?:quotidien|journal|etude|enquete|presse)"
            r"|^(?:la convention|l'accord d'entreprise|l'etat|la loi|le decret)\b[^.;]{0,30}?\b(?:prevoit"
            r"|verse"
            r"|dispose|fixe)\b|\bdepuis \w+ ans\b|\bprend acte\b|\bembauche par (?:la|le|l') ?(?:commune"
            r"|ville|client|acheteur|departement)\b|\bnous savons\b|\bveut aider\b|\binterroge\w{0,3}\b"
            r"|\bpasse commande\b",
            # advice to buyers
            r"\bl'acheteur (?:permet|peut|pourra|veille|veillera|doit|devra|s'assure|prevoi|integre|inclu)"
            r"|\bil (?:est|sera) (?:recommande|conseille|preferable|opportun|utile|possible|important)"
            r"|\bil convient\b|\b(?:vous|les acheteurs?|on) (?:pouvez|peuvent|peut|pourrez|devriez)\b"
            r"|\b(?:en integrant|porteu(?:ses?|rs?) d[e']|titulaires d'un marche avec|afin de vous|paysage"
            r" economique|reponse aux marches|est un levier|sont"
            r" porteuses"
            r"|porteur\w{0,2} d|facteurs? de risques?)\b|^(?:\W{0,3})?(?:prevoir|privilegier|penser a|inclure"
            r"|integrer|favoriser|encourager|faire (?:de|des)|envisager|verifier|s'assurer|demander) ",
            # « critère insertion : 5 % », what callers are told, what the client's own work is about
            r"\bde la note\b|\b(?:criteres?|sous-criteres?|ponderations?|notation|notee?s? (?:sur|de|a)"
            r"|points|bareme"
            r" d'analyse"
            r"|jugement des offres|performances? (?:en matiere|sociales?))\b",
            r"\b(?!conseillers\b|conseilleres?\b)(?:renseign|repon|orient|inform|conseill(?:e|er)|accueill"
            r"|accompagn)\w{0,5} "
            r"(?:[a-z]+ ){0,3}?(?:les |l'|aux? |sur )[^.;]{0,40}?\b(?:usagers?|appelants?|assures?"
            r"|demandeurs?|allocataires?|beneficiaires?|adherents?|employeurs|droits?|questions?"
            r"|salaries qui appellent)\b",
            r"\b(?:appels?|questions?|demandes?|ligne|numero) (?:[a-z]+ ){0,2}?(?:relati\w{2,3} |portant "
            r"|concernant |sur |des )[^.;]{0,30}?\b(?:handicap|insertion|egalite|discrimination"
            r"|conditions de travail|code du travail|droit du travail)",
        )
    ),
    # « La Ville propose des ateliers », « L'Opérateur emploie lui-même 6 % de travailleurs handicapés »
    of_the_client=Pattern(
        # « Les salariés handicapés du Client bénéficient d'un accès prioritaire »
        rf"^\W{{0,3}}(?:les |des |tout )?(?:salarie|agent|travailleur|collaborateur|personnel|usager"
        rf"|abonne)s?"
        rf"(?: [a-z]+){{0,2}} (?:du |de la |de l'|des )(?:{PARTIES.client})\b|"
        rf"^\W{{0,3}}(?:le |la |l'|les |notre )?(?:{PARTIES.client})\b(?: (?:de |d'|du |des |de la"
        rf" )?[\w-]{{1,16}})"
        r"{0,3}? (?:emplo(?:ie|ient|yait)|compt|recrut|embauch|offr|propos|accueill|vers|form|organis"
        r"|financ|publi|men"
        r"|soutien|applique a ses|reserve (?:a|[^.;]{1,8} de) ses|respect)\w{0,4}\b"
    ),
    provider=Pattern(rf"\b(?:{PARTIES.provider})\b"),
    duty=Pattern(
        any_of(
            # « s'engage à », « est tenu », « doit », « exigé »
            r"\b(?:doi(?:t|vent)|devr(?:a|ont)|s'(?:engag|oblig|interdi|abst|efforc|attach|assur)\w{1,6}"
            r"|s'engageant|tenue?s? (?:de|d'|a)|fai(?:t|re) obligation|oblige\w{0,2}|obligat\w{3,8}"
            r"|exig\w{1,5}"
            r"|impos\w{1,4}|requi\w{1,4}|demandons|demande(?:nt)?|exigence|incomb\w{1,4})\b",
            # « aucun », « interdit », « pas de »
            r"\b(?:exclusion|interdiction|prohibition) d|\bremuneree?s?\b",
            r"\b(?:aucune?|nulle?|zero|ni|jamais|pas (?:d[e']|plus|moins|un)|ne|n'|sans|interdi\w{0,5}"
            r"|proscri\w{1,4}"
            r"|prohib\w{1,3}|banni\w{0,3}|bannit|exclu\w{0,3}|renonc\w{1,4}|refus\w{0,2})\b|\bn'",
            # a measure: « au moins 6 % », « 800 h », « maximum »
            r"\d ?%|\bpour cent\b|\b(?:au moins|au minimum|minim\w{2,3}|maxim\w{2,3}|au plus|plafon\w{1,5}"
            r"|limit\w{1,5}|egale?s?|egalite|parite|identiques?|memes?)\b|\d ?(?:h|heures?)\b|\bheures? "
            r"(?:d'insertion|dues|tenues)",
            # what the provider does, in the present of contracts
            r"\b(?:respect|garanti|assur|appliqu|veill|recrut|embauch|emplo[iy]|reserv|consacr|maintien"
            r"|mainten"
            r"|favoris|privilegi|prev[ei]|previen|lutt|promeu|promouv|mobilis|realis|execut|certifi|attest"
            r"|remet"
            r"|fourni|produi|transm|communiqu|justifi|declar|presen|confi|sous-?trait|amenag|equip|verse"
            r"|percoi"
            r"|perco|touch|recoi|benefici|dispos|accord|affect|donne|integr|offr|prend|design|limit"
            r"|conserv|prefer"
            r"|signe|adher|conform|honor|entretien|organis|mett|met|propos|souffl|se"
            r" leve|joint)\w{0,6}\b",
            r"\breferente?s? handicap\b|\bheures? supplementaires?\b[^.;]{0,40}?\b(?:sont|seront)\b"
            r"|\b(?:postes?|sieges?|mobilier|plateau)\b[^.;]{0,40}?\b(?:sont|est|seront|sera)\b"
            r"|\b(?:comporte|contient|prevoi\w{1,3}|est soumis|soumise?s? a|clauses? (?:sociales?"
            r"|d'insertion))\b",
        )
    ),
    strengths=STRENGTHS,
    denied=Pattern(
        r"\b(?:aucune?|pas de|ni|sans|nulle)\b (?:[a-z]+ )?(?:clauses?|obligations?|conditions?"
        r"|engagements?|actions?|objectifs?|obligation) (?:[a-z]+ ){0,2}?(?:sociales?|d'insertion|d'emploi"
        r"|de handicap|d'egalite)|\bne (?:comporte|prevoit|contient|fixe|comprend)\w{0,2} (?:pas|aucune?)\b"
    ),
    hours=Pattern(
        r"\bheures (?:d'insertion|reservees [^.;|]{0,40}|d'emploi d'insertion) ?["
        r"|:] ?(?P<cell>\d{1,3}(?: \d{3})+|\d{1,6})"
        r"(?! ?[%\d])|\b(?P<hours>\d{1,3}(?: \d{3})+|\d{1,6}) ?(?:h\b|heures?)(?! (?:par (?:semaine|jour)"
        r"|hebdomadaires?|de (?:repos|pause|formation)))(?! ?\d)"
    ),
    not_a_share=Pattern(r"\b(?:penalite|smic|majore\w{0,2}|ecart|superieure? de|salaires?"
    r"|retenue)\b[^.;]{0,25}$"),
    # « 10 % au-dessus du SMIC »
    of_pay=Pattern(r"^ ?(?:au-dessus|au-dela|de plus|en sus"
        r"|(?:du|de|sur le) (?:smic|salaire|minimum|remuneration))"),
)  # fmt: skip
