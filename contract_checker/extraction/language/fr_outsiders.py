"""French wording of people outside the contract: those who call, customers of the client, third parties.

What they owe, are paid, are told or are promised is no clause between the client and the provider.
"""

from typing import Final

from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.wording import any_of

_THE = r"(?:(?:le|la|les|un|une|tout|toute|tous les|chaque|certains|son|ses|leurs?) |l'|d'un |d'une )"
# « les clients de la Banque », « ses clients », « le client final »: customers of the client
CUSTOMERS: Final = one_of(
    r"clients? fina(?:l|ux|ls)\b|clients (?:de la |de l'|du |des )(?!prestat|titul|centre|present|contrat"
    r"|marche)\w+",
    rf"client (?:de la |de l'|du )(?:{PARTIES.client})\b",
    r"(?<![a-z])(?:ses|leurs) (?:propres )?(?:clients|clientele|abonnes|assures|usagers|adherents"
    r"|locataires)",
)
PEOPLE: Final = one_of(
    CUSTOMERS,
    r"(?:assure|abonne|societaire|allocataire|emprunteur|epargnant|locataire|patient|usager|appelant"
    r"|administre|habitant|contribuable|debiteur|consommateur|voyageur|passager|etudiant|eleve|spectateur"
    r"|internaute|prospect|acheteur en ligne|demandeur|electeur|riverain|conducteur|sinistre|titulaire du"
    r" compte"
    r"|adherent|lecteur|vendeur|proprietaire|parent|membre|donateur|souscripteur|particulier"
    r"|menage)(?:e?s?)\b",
)
# « le conseiller informe l'abonné », « les agents lui indiquent »
TOLD: Final = (
    r"\b(?:(?:tele-?)?conseill(?:er|ere)s?|agents?|standard|standardistes?|operatrices?|operateurs?|hotline"
    r"|ligne|teleoperateurs?|teleacteurs?|le serveur)"
    r" (?:le |la |les |lui |leur |l'|en |y |n'|ne |doit |doivent |peut |peuvent ){0,3}"
    r"(?:annonc|indiqu|rappell|inform|expliqu|renseign|propos|orient|communiqu|precis|confirm|lis|lit\b"
    r"|repond"
    r"|transmet|prend (?:les|l')|prennent (?:les|l')|encaiss|assist|accompagn|conseil|guid|saisi)\w{0,5}\b"
)
# « Dites à l'abonné que le rejet de son prélèvement entraîne une pénalité »
ASKED_TO_TELL: Final = (
    r"\b(?:dites|rappelez|expliquez|indiquez|annoncez|precisez|repondez)(?: bien| toujours)?"
    rf" (?:a l'|au |aux |a (?:un|une|votre|chaque) ){PEOPLE}"
)
# « facturé à l'abonné », « garanti aux assurés », « accordée à ses clients »
_TO = r"(?:(?:a|pour) (?:l'|la |un |une |chaque |tout )|au |aux |pour (?:le |les )|a (?=ses |leurs ))"
_VERB = r"(?:e|ee|es|ees|ent|er|era|eront|i|is|ie|ies|it|u|ue|us|ues)\b"
GIVEN: Final = (
    r"\b(?:(?<!la )(?<!sa )(?<!les )(?<!des )(?<!ses )(?<! une )(?<!chaque )factur|accord|consent|cout"
    r"|garant|vers"
    r"|regl|rembours|appliqu|vend|propos|offert|prelev|promis|reclam|conced|octroy|debit)"
    rf"{_VERB}[^.;:|]{{0,60}}? {_TO}{PEOPLE}"
)
# « Le conseiller annonce le prix à l'abonné », « L'assuré règle la franchise »
OUTSIDERS_DEAL: Final = any_of(
    rf"(?:^\W{{0,3}}|[,;:] |\b(?:si|lorsque|quand|dont) ){_THE}?{PEOPLE}(?:,?"
    rf" (?!et\b)[\w'-]{{1,16}}){{0,5}}?"
    rf" "
    r"(?:paie|paient|paye|payent|regle|reglent|verse|versent|doit|doivent|perd|perdent|declare|declarent"
    r"|dispose|disposent|beneficie|beneficient|supporte|supportent|encour\w+|acquitte\w{0,3}|rembourse\w{0,3}"
    r"|recoi\w{1,4}|peu(?:t|vent)|souscri\w+|resili\w+|accept\w+|confirm\w+|visit\w+|fai(?:t|re)|choisi\w*"
    r"|represent\w+|obtien\w{1,4} (?:une remise|un avoir|un rabais))\b",
    TOLD,
    ASKED_TO_TELL,
    GIVEN,
)
