"""Words that stand beside surnames, and words that are surnames too."""

from typing import Final

TITLES: Final = ("madame", "mademoiselle", "monsieur", "mmes?", "mlle", "mm?", "mr", "mrs", "ms", "maitre",
                 "maître", "me", "dr", "docteur")  # fmt: skip
PARTICLES: Final = frozenset(
    ("de", "du", "des", "la", "le", "les", "van", "von", "der", "den", "el", "ben", "d", "di", "da")
)
COMPANY_WORDS: Final = frozenset(
    ("sa", "s.a", "sas", "sasu", "sarl", "eurl", "sci", "scop", "snc", "gie", "societe", "groupe", "group",
     "compagnie", "association", "mutuelle", "banque", "assurance", "assurances", "energie", "telecom",
     "telecoms", "services", "service", "conseil", "centre", "relation", "solutions", "agglomeration",
     "communaute", "commune", "ville", "departement", "region", "syndicat", "office", "ministere",
     "agence", "inc", "ltd", "gmbh", "ag", "plc", "llc", "international", "france", "europe", "et", "&")
)  # fmt: skip
"""Words of which one makes a name that of a company, whose last word is no surname."""
ORDINARY_WORDS: Final = frozenset(
    ("petit", "petits", "grand", "grands", "gros", "blanc", "blanche", "noir", "brun", "roux", "vert",
     "bleu", "rouge", "gris", "bon", "beau", "belle", "bas", "haut", "long", "court", "jeune", "vieux",
     "neuf", "fort", "doux", "sage", "franc", "juste", "royal", "roi", "comte", "duc", "prince",
     "baron", "chevalier", "boulanger", "boucher", "berger", "marchand", "mercier", "meunier",
     "charpentier", "masson", "macon", "tailleur", "tisserand", "fermier", "jardinier", "pecheur",
     "chasseur", "messager", "clerc", "notaire", "avocat", "maire", "conseiller", "president",
     "directeur", "directrice", "responsable", "agent", "client", "prestataire", "fontaine", "riviere",
     "moulin", "maison", "bois", "foret", "montagne", "mont", "roche", "pierre", "champ", "champs",
     "pont", "porte", "tour", "place", "rue", "port", "plage", "mer", "vallee", "colline", "prairie",
     "jardin", "fleur", "rose", "olive", "olivier", "poirier", "pommier", "chene", "loup", "renard",
     "lievre", "poisson", "oiseau", "merle", "pigeon", "cheval", "mouton", "agneau", "lion", "soleil",
     "lune", "vent", "hiver", "printemps", "mars", "avril", "mai", "juin", "juillet", "lundi", "mardi",
     "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "matin", "jour", "jours", "mois", "semaine",
     "prix", "page", "lettre", "livre", "note", "contrat", "avenant", "lot", "article", "objet",
     "annexe", "marche", "volume", "preavis", "demande", "service", "site", "appel", "contact", "plan",
     "charge", "hausse", "baisse", "delai", "duree", "terme", "garde", "bataille", "victoire", "paix",
     "guerre", "benoit", "carre", "rond", "marin", "chapelle", "eglise", "abbe", "moine", "pape",
     "saint", "noel", "paris", "lyon", "lille", "nantes", "rennes", "tours", "bourgogne", "bretagne",
     "lorraine", "allemand", "langlais", "king", "young", "white", "black", "brown", "green", "hill",
     "wood", "day", "may", "price")
)  # fmt: skip
"""Words that are surnames too: alone they name nobody."""
