"""French names of the two sides of a contract."""

from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import PartyWording, any_of

PARTIES = PartyWording(
    # « Le pouvoir adjudicateur informe le titulaire de toute variation. »
    client=any_of(
        # « le centre de relation client » is the provider
        r"(?<!relation )(?<!relations )clients?\b(?! final)(?!s? finaux)",
        r"donneurs? d'ordres?|donneuses? d'(?:ordres?|ouvrage)|donneurs? d'ouvrage",
        r"acheteurs?|acheteuse|commanditaire|commettant|mandante?|maison mere|prescripteur",
        r"pouvoirs? adjudicateurs?|entites? adjudicatrices?|centrale d'achats?",
        r"maitres? (?:d'ouvrage|de l'ouvrage|de fichier)|maitrise d'ouvrage",
        r"responsable du (?:marche|contrat)|personne (?:publique|responsable du marche)",
        r"beneficiaires?|autorite (?:contractante|delegante|organisatrice)",
        # organisations that outsource calls, named by what they are
        r"administration|collectivite|etablissement(?: public)?|commune|ville|metropole",
        r"agglomeration|departement|region|syndicat(?: mixte)?",
        r"communaute (?:urbaine|d'agglomeration|de communes)|prefecture|ministere|rectorat|universite",
        r"office|agence(?! de (?:tele|phoning))|regie(?! d'appels| de tele)|caisse|mutuelle|hopital"
        r"|c\.?h\.?u\b|centre hospitalier|bailleur",
        r"cooperative|clinique|laboratoire|concedant|constructeur|institution",
        r"organisme(?! (?:certif|de (?:format|contr|certif)|agree|independant|tiers|notifie|accredit"
        r"|paritaire))",
        r"aeroport|fonciere|confederation|courtier|fondation|federation|chambre de commerce|assisteur"
        r"|annonceur|organisat(?:eur|rice)|enseigne|marque|banque|assureur"
        r"|compagnie(?: d'assurances?)?",
        r"groupe|operateur(?! du centre)|editeur|voyagiste|transporteur|distributeur|loueur"
        r"|fournisseur d'energie",
        r"mairie|municipalite|intercommunalite|association(?! d'ecoute)|energeticien|hotelier",
        r"concessionnaire|croisieriste|autocariste|neobanque|cablo-operateur"
        r"|institution de prevoyance",
        r"gestionnaire (?:de |du |des )reseaux?|chaine (?:hoteliere|de (?:magasins|television))"
        r"|plate-?forme de vente",
        r"conseils? (?:departementa|regiona|municipa|genera)(?:l|ux)",
        r"societe (?:cliente|mere)|entreprise cliente|securite sociale",
        r"cooperative|chambre|laboratoire|association|musee|academie|institut|aeroport|ligue|creche"
        r"|theatre|tribunal",
        r"directions? (?:des achats|metiers?|generale|de la relation client|(?:de la )?clientele)",
        r"service (?:acheteur|prescripteur|beneficiaire|demandeur)",
    ),
    # « Le titulaire adapte ses effectifs. »
    provider=any_of(
        r"titulaires?|faconniers?|prestataires?|fournisseurs?(?! d'energie)|outsourc(?:eu|e)rs?",
        r"sous-?traitante?s?|mandataire|delegataire|attributaire|adjudicataire|soumissionnaire|groupement",
        r"contractante?|cocontractante?|partenaire|preneur|exploitante?|entrepreneur",
        r"entreprise(?: titulaire)?|teleoperateur|televendeur|teleprospecteur|commissionnaire",
        r"(?:societe|agence|regie|bureau) (?:de |d')(?:tele(?!com)[\w-]+|phoning|appels|services? clients?)",
        r"plate-?forme(?: telephonique| d'appels)?(?! de vente)|intervenant|externaliseur|societe titulaire",
        r"centres? (?:de relation|de contacts?|d'appels?|labellises?|de services?)",
        r"centre\b(?! hospitalier)|call ?center|centrale (?:d'appels|telephonique)",
    ),
)

# « le distributeur de gaz », « la compagnie d'assurance », « le loueur de véhicules »
CLIENT_NAME = Pattern(rf"\b(?:{PARTIES.client})\b(?: (?:de |d'|du |des |de la |de l')[\w-]{{1,20}})?")
