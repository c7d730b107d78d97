"""French words for the two sides of a contract and for what they are, folded."""

from typing import Final

CLIENT: Final = (
    r"client|cliente|donneu(?:r|se) d'ordres?|acheteur|acheteuse|pouvoir adjudicateur|entite adjudicatrice"
    r"|maitre d'ouvrage|maitre de l'ouvrage|beneficiaire|collectivite(?: contractante)?|personne publique"
    r"|mandant"
)
PROVIDER: Final = r"prestataire|titulaire|fournisseur|teleoperateur|contractant|cocontractant|mandataire"
# « ci-après dénommée « le Client » », « désignée le Titulaire », « (« la Mutuelle ») »
DEFINED: Final = (
    r"(?:(?:ci-apres|denommee?s?|designee?s?|appelee?s?)"
    r"(?: (?:ci-apres|denommee?s?|designee?s?|appelee?s?|individuellement|par|comme|le terme)){0,4}"
    r' ?,? ?(?:"[^"\n]{1,40}" ?(?:ou|et|,) ?)?"? ?(?:le |la |l\')?(?:"? ?)?'
    r'|\( ?(?:" ?(?:le |la |l\')|(?:le |la |l\')" ?|"(?! )))(?P<ROLE>WORDS)\b ?"?'
)
# « Pouvoir adjudicateur : Ville d'Ostrelle », « Client | Méridelle Énergies »
LABEL: Final = (
    r"(?:article \d{1,2} ?[:.-]? ?|\d{1,2} ?[.)-] ?)?"
    r"(?:(?:nom|designation|identification)(?: et adresse)? (?:du |de la |de l'))?(?:le |la |l')?"
    r"(?P<ROLE>WORDS)"
    r"(?: ?\([^)\n]{0,24}\))?"
)
# « Entre les soussignées : », « et », « d'autre part, », « la société »
INTRODUCTION: Final = (
    r"entre(?: les soussignee?s?)?\b|et\b|d'une part\b|d'autre part\b|la societe\b|l'entreprise\b|societe\b"
    r"|le groupement\b|l'association\b|par\b|avec\b|d'|de\b|du\b|la\b|le\b|l'|\d{1,2} ?[.)]"
)
BETWEEN: Final = r"\bentre(?: les soussignee?s?)?\b"
# What ends a name: « Méridelle Énergies dont le siège … »
NAME_ENDS: Final = (
    r",|;|:|\*|(?<=[a-z]{3})\. |\||\(|\n|\"| - | dont\b| au capital\b| ayant\b| immatricul"
    r"| represente| situee?s?\b| sise?s?\b| domicili| demeurant| agissant\b| s\.?a\.?(?:s\.?)?u?\.? "
    r"| sarl\b| ci-apres\b| inscrit"
)
FORMS: Final = (
    r"societe (?:anonyme(?: d'economie mixte| cooperative)?|par actions simplifiee(?: unipersonnelle)?"
    r"|a responsabilite limitee|cooperative|en nom collectif|europeenne|publique locale)",
    r"\b(?:s\.a\.s\.u?\.?|sasu?|s\.a\.r\.l\.?|sarl|eurl|s\.a\.|sa|snc|scop|gie|sem|spl)(?= |,|$|\))",
    r"etablissement public(?: [a-z]{1,20}){0,4}",
    r"groupement d'interet (?:public|economique)",
    r"communaute (?:d'agglomeration|urbaine|de communes)",
    r"collectivite territoriale|association(?: loi 1901)?|mutuelle|fondation|syndicat mixte",
)
# Names that only a public body bears.
PUBLIC_BODY: Final = (
    r"^(?:ville|commune|mairie|departement|region|communaute (?:d'agglomeration|urbaine|de communes)"
    r"|prefecture|ministere|metropole|conseil (?:departemental|regional)|syndicat (?:mixte|intercommunal)"
    r"|centre hospitalier|universite|rectorat|caisse (?:primaire|nationale|d'allocations)|etat\b)",
    r"collectivite territoriale|etablissement public|communaute (?:d'agglomeration|urbaine|de communes)",
)
COMPANY: Final = (
    r"societe (?:anonyme|par actions|a responsabilite|europeenne)|\bs\.?a\.?s\.?u?\b|\bs\.?a\.?r\.?l\b",
    r"^(?:la )?mutuelle\b",
)
# « à compléter », « … », « [nom du client] »: a blank is no name.
OF_A_FORM: Final = r"^(?:rubrique|designation|denomination|adresse|telephone|tel\b|nom\b|forme)"
BLANK: Final = r"a completer|a renseigner|neant|non applicable|sans objet|\[|\.{3}|…|_{2}|xxx"
VERB: Final = (
    r"\b(?:est|sont|fixe|s'engage|doit|confie|assure|ont|designe|peut|sera|fournit|declare|execute|presente?"
    r"|ci)\b"
)
