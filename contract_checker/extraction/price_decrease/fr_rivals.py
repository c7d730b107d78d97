"""French wording of lower amounts that are no cut of the provider's prices, for folded text."""

from contract_checker.extraction.language.fr_outsiders import OUTSIDERS_DEAL
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.phrase import Pattern

# Another reason for a lower amount, with a counterpart or without any decision on the price.
OTHER = Pattern(
    rf"^\W{{0,3}}(?:le |la |l')?(?:{PARTIES.client}) s'align\w+|{OUTSIDERS_DEAL}|"
    # « Le Prestataire peut proposer, sans y être tenu, une diminution »: nobody makes it
    rf"\b(?:{PARTIES.provider}) (?:peut|pourra)(?:,[^.;,]{{0,40}},)? (?:proposer|consentir|accorder"
    rf"|offrir)\b|"
    # « sur toute facture réglée dans les huit jours »: a discount for early payment
    r"\b(?:regle|reglement|paye|paiement|acquitte|verse)\w{0,3} (?:\w{1,10} )?(?:dans (?:les|un delai de)"
    r"|sous|avant)"
    r" (?:\w{1,14} )?(?:\d{1,3}|\w{2,14}) jours\b|"
    r"\btarifs? (?:hospitaliers?|conventionnels?|medicaux|reglementes?)\b|\bdu ministre\b|"
    r"\b(?:ont|a) (?:recule|baisse|diminue|reduit|perdu)\b|\bdu secteur\b|\belectricite\b|\benergie\b"
    r"|\bfournitures\b|\bloyers?\b|\bbailleur\b|\bdevis\b|\bprimes?\b|\bt\.?v\.?a\b|\btaxes?\b"
    r"|\bescompte\b|\bamendes?\b|\bpaiement (?:anticipe|comptant|a)\b|\bpenalit\w{1,3}"
    r"|\bmalus\b|\brefaction|\bnon[- ]conform\w{1,4}|\bd'abandon\b|\babandon\b|\breiteration"
    r"|\bindices?\b|\bsyntec\b|\bindexation"
    r"|\bichtrev\w{0,3}|\bformule\b|\b(?:a|en) (?:la )?hausse (?:comme|ou|et) (?:a|en) (?:la )?baisse"
    r"|\b(?:a|en) (?:la )?baisse (?:comme|ou|et) (?:a|en) (?:la )?hausse|\bhausse ou (?:une "
    r"|de )?(?:baisse|diminution)|\berreurs?\b|\bclient final\b"
    r"|\babonn\w{1,6}|\bconseillers? (?:propose|accorde|consent)\w{0,4}|\bconseillers? (?:est|peu\w{1,3}"
    r"|pourr\w{1,3}|dispose)|\bretention\b|\beffectifs?\b|\bmoins-values?\b|\bpendant (?:la"
    r"|les) negociation|\bnegociations? (?:avec les candidats|des offres)|\bencheres?\b"
    r"|\bcandidats? (?:peu\w{1,3}|pourr\w{2,3}|est invite)"
    r"|\bmise a prix\b|\bpretendants?\b"
    r"|\bsoumissionnaires?\b|\bmieux[- ]disan|\bbudget\b|\bsmic\b|\bassurances?\b"
    r"|\bprorata\b|\bretard\b|\bindisponibilit|\bnon[- ]?(?:atteinte|respect|execution)|\bn'attei\w{2,6}"
    r"|\bjours? de (?:fermeture|greve)|\bservices? non (?:fait|rendu|execut)"
    r"|\bquestions?\b[^.]{0,20}?\bclients? finaux|\b(?:baisse|reduction|diminution)"
    r" (?:de [\d., ]{1,6}% (?:par an |l'an |annuels? )?)?d(?:u|e la|es|e l'|e"
    r"|'une?) ?(?:volume|nombre|charge|activite|flux|trafic|effectif|qualite|frequentation|perimetre"
    r"|amplitude|besoin|duree|delai|temps)|\breduire (?:le|la|l') ?(?:volume|nombre|delai|perimetre"
    r"|amplitude)"
    r"|\bdelais?\b[^.;]{0,30}?\b(?:reduit|diminu|abaiss)|\bofre anormalement|\banormalement bas"
    r"|\bprix (?:public|de vente|catalogue|d'achat)|\bsalaire|\bsurtax\w{1,3}|\bpour (?:les |l'"
    r"|chaque )(?:usager|appelant|consommateur|particulier)"
)
# What competitors do, where the clause draws no price of the provider from it.
COMPETITION = Pattern(r"\bconcurrente?s?\b|\bconcurrentiel\w{0,3}|\balign\w{1,6}")
# A rebate earned by more volume: the client gives something for it.
VOLUME = Pattern(
    r"\bau[- ]dela d[eu']|\ba partir d[eu']? ?\d|\btranches?\b|\bpaliers?\b|\bvolumes?\b"
    # « lorsque les achats de l'année dépassent », « à partir de la trentième clinique »
    r"|\b(?:cumul|achats|commandes|consommation|effectif|ventes|nombre|appels|contacts|rendez-vous|fiches"
    r"|heures|minutes)\b[^.;|]{0,60}?\b(?:depass|franchi|exced|attei)\w{0,6}\b|\bpasse le cap d"
    r"|\ba partir d(?:e la |u |e l')[\w-]{3,30}ieme (?!annee|anniversaire|mois|trimestre|semestre|jour)"
    r"|\bsi le nombre\b|\bquantit\w{1,3}\b|\bdegressi\w{1,2}\b|\bplus de \d[\d ]*(?:appels|contacts"
    r"|actes|heures)|\bchiffre d'affaires (?:superieur|atteint|depasse)"
)
WITHOUT_VOLUME = Pattern(
    r"\bsans (?:lien|rapport) avec (?:le|les|la) (?:volumes?|quantites?)|\b(?:sans"
    r"|aucune) (?:condition|contrepartie|engagement|garantie|consideration) (?:de "
    r"|du )?(?:volume|quantite)|\b(?:quel\w{0,2} que soi\w{1,2}|independamment d\w{1,3}"
    r"|quoi qu'il en soit du) (?:le |la |les )?(?:volume|quantite)"
    r"|\b(?:volumes?|quantites?) (?:comparables?|semblables?|similaires?|analogues?|equivalente?s?)\b"
    r"|\bsans contrepartie\b|\ba volumes? (?:constant|egal|inchange)"
)
