"""French wording of duties about personal data."""

from typing import Final

from contract_checker.extraction.data_protection.fr_by_word import BY_WORD
from contract_checker.extraction.data_protection.fr_data import PERSONAL
from contract_checker.extraction.data_protection.fr_debtors import DEBTORS
from contract_checker.extraction.data_protection.fr_duties import DUTIES
from contract_checker.extraction.data_protection.wording import DataProtectionWording
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

DATA_PROTECTION: Final = DataProtectionWording(
    cues=(
        (
            "donnee",
            "rgpd",
            "fichier",
            "violation",
            "responsable de traitement",
            "responsable du traitement",
            "responsables conjoints",
            "fuite",
            "faille",
            "coresponsables",
            "vie privee",
            "coordonnees",
            "fiche",
            "pays tiers",
            "instruction",
            "concernee",
            "renseignements perso",
            "informations perso",
            "finalites",
            "au sens du reglement",
            "cnil",
            "noms",
            "ce qu'on sait",
            "dossier",
            "2016/679",
            "nominativ",
            "exercice d",
            "liste",
            "dcp",
            "d.c.p",
            "rt =",
            "rt :",
            "st =",
            "que l'on sait",
            "toute copie",
            "personne qui",
            "adresses",
            "les copies",
            "son numero",
        ),
        (
            "sait de",
            "nominatif",
            "donnees client",
            "contribuable",
            "prospect",
            "malade",
            "cotisant",
            "mutualiste",
            "sinistre",
            "passager",
            "famille",
            "citoyen",
            "internaute",
            "correspondant",
            "souscripteur",
            "emprunteur",
            "assure",
            "espace economique",
            "d'europe",
            "exercice d",
            "personnel",
            "rgpd",
            "cnil",
            "traitement",
            "libertes",
            "concernee",
            "2016/679",
            "hors ue",
            "union europeenne",
            "hors de france",
            "nominativ",
            "violation",
            "adherents",
            "clauses contractuelles types",
            "clauses types",
            "perso",
            "fichier client",
            "fichiers client",
            "consigne",
            "instruction",
            "se trouv",
            "supprim",
            "detrui",
            "destruction",
            "efface",
            "anonymis",
            "finalites",
            "sous-traitant au sens",
            "appelant",
            "usager",
            "abonne",
            "adherent",
            "locataire",
            "patient",
            "allocataire",
            "lecteur",
            "eleve",
            "voyageur",
            "consommateur",
            "administre",
            "habitant",
            "des clients",
            "nos clients",
            "ses clients",
            "vos clients",
            "leurs clients",
            "protection des donnees",
            "en france",
            "journal",
            "secret",
            "opposition",
            "atteste",
            "rien d'autre",
        ),
    ),
    quantities=QUANTITIES,
    personal=PERSONAL,
    duties=DUTIES,
    by_word=BY_WORD,
    rivals=Pattern(
        any_of(
            r"\btransf\w+ (?:d'|des |de l'|l'|les |de |du )(?:appels?|salaries?|personnels?\b(?! d)"
            r"|contrats?|connaissances|competences|propriete|risques?|activite)",
            r"\baudit(?:s|er|e)?\b|(?<!volume des )(?<!nombre d')(?<!nombre des )\benregistrements?\b"
            r"|\becoutes?\b|\bvideo\w*|\bpieces? comptables?\b"
            r"|\bbulletins?\b|\bpages? de garde\b",
            r"\bsecurite (?:des (?:locaux|biens|personnes)|incendie|sociale)|\bchantiers?\b"
            r"|\bdroits? (?:de propriete|d'auteur|intellectuel)|\bbloctel\b",
            r"\bsous-traitants? (?:ulterieurs?|de second rang)\b[^.;]{0,60}?\b(?:autoris|agre|recrut)",
        )
    ),
    debtors=DEBTORS,
    # the answer to a question; « cela vous arrive »
    refers=Pattern(
        r"\b(?:cela|ca|ceci) (?:[a-z]+ )?(?:arriv|se produi|survien|advien)"
        # « il les détruit », « elles sont restituées »
        r"|\bles (?:detrui|efface|supprim|restitu|purg|anonymis|rend|renvo|broi|remet|conserv|garde)\w*"
        r"|^\W*(?:elles|ils|celles-ci|ceux-ci|toutes|tous) (?:sont|seront) (?:detrui|efface|supprim"
        r"|restitu|purg"
        r"|anonymis|rendu|conserv|garde)"
    ),
    # « H+12 », « J + 2 »
    counted_on=Pattern(r"(?<![a-z])(?:(?P<hours>h)|(?P<days>j)) ?\+ ?(?P<count>\d{1,3})\b"),
    pronoun=Pattern(
        r"^\W*(?:[a-d1-9][.)] )?(?:il|elle|celui-ci|ce dernier)\b"
        r"(?! (?:incomb|appartien|revien|est (?:interdi|defendu|exige)))|, (?:il|elle|celui-ci"
        r"|ce dernier) (?:les?|la|en) "
    ),
    # « aucun transfert », « restent hébergées en France », « interdit »
    banned=Pattern(
        any_of(
            r"\b(?:aucune?s?|nul(?:le)?) (?:transfert|donnee|flux|export|acces|fichier)|\binterdi\w+"
            r"|\bdefendue?\b"
            r"|\bprohib\w+"
            r"|\bproscri\w+|\bexclu(?:e|s|es|t)?\b(?!iv)",
            r"\b(?:ne|n')\b[^.;]{0,25}? ?(?:transf|export|quitt|franchi|travers|sort|communiqu|heberg"
            r"|stock|part|trait"
            r"|localis|conserv)\w*|\bsans (?:aucun )?transfert|\brien ne\b|\bs'interdit\b|\bne (?:peuvent"
            r"|peut|doivent|doit)\b",
            r"\bjamais\b|\bnulle part ailleurs\b|\bexclusivement\b|\buniquement\b|\breste(?:nt|ra|ront)?\b"
            r"|\bdemeure(?:nt"
            r"|ront)\b|\bintegralement\b|\ben totalite\b|\bseulement\b",
        )
    ),
    conditions=Pattern(
        r"\bsauf\b|\bsans (?:l'|son |leur |notre |votre |un )?(?:feu vert|aval|accord|autorisation|avoir"
        r"|information|garanties?"
        r"|instruction|validation)|\bprealable\w*|\ba condition\b|\bsous reserve\b|\ba moins\b"
        r"|\bsi,? (?:et seulement si|et|[a-z' ]{1,30} (?:consent|accept|autoris|agre))|\bseulement si\b"
        r"|\by a consenti"
        r"|\bque (?:si|vers|moyennant|sur|dans le cadre|sous|apres|avec)\b"
        r"|\bclauses? contractuelles? types?\b|\bgaranties? appropriees?\b|\badequa\w+"
        r"|(?<!n'est )(?<!ne sera )(?<!n'est pas )(?<!ne sont )\bautoris\w+"
        r"|\baccord (?:ecrit|expres)|\bencadre\w*"
    ),
    denied=Pattern(
        r"\b(?:n'est|n'agit|n'a (?:pas )?(?:la )?qualite|ne (?:sont|peut|saurait))\b"
        r"(?! qu)[^.;]{0,30}?\b(?:sous-traitant|responsable)"
    ),
)
