"""French wording of falling prices and of auctions that are not the buyer's to hold."""

from contract_checker.extraction.language.phrase import Pattern

# Prices that fall elsewhere: the stock exchange, a fish market, advertising.
MARKET = Pattern(
    r"\bbours(?:e|iere?s?)\b|\bcriee\b(?! (?:\w+ )?(?:descendante|degressive|inversee|electronique"
    r"|a la baisse))|\bfleurs?\b|\bpoissons?\b|\bmots?[- ]cles?\b|\bcours de l'action"
    r"|\bactions cotees"
)

# Rounds of negotiation are no auction: « Après chaque tour, ils améliorent leur prix par courrier. »
NEGOTIATION = Pattern(
    r"(?<!tour a )\btours?\b(?! a tour| (?:de (?:prix|rabais) )?(?:electronique|en ligne|dynamique))"
    r"|\bnegociations?\b|\bcourri\w{2,3}\b|\bauditions?\b"
    r"|\bvisioconference\b"
    r"|\bsous (?:\w{1,9} )?jours\b|\bplis?\b|\bderniere offre"
)

# Auctions that somebody else holds, or that are only a figure of speech.
OTHER = Pattern(
    # « jouer aux enchères entre collègues »
    r"\bentre (?:collegues|conseillers|teleconseillers|salaries|equipes)\b"
    r"|\bmots?[- ]cles?\b|\bplate-?formes? d'encheres? (?:du|de la|de l'|des)\b"
    # « des enchères de gaz », « achète par des enchères »: an auction of goods
    r"|\bencheres? (?:de |d'|des |du )(?:capacites?|gaz|energie|effacement|frequences?|droits|espaces?|biens"
    r"|stocks?)\b"
    r"|\b(?:s'approvisionn\w{1,5}|achet(?:e|er|ent)|se fourni\w{1,4}) [^.;]{0,40}?\bencheres?\b"
    r"|\bmarche de gros\b|\bkilowatt|\bgoogle\b|\badwords\b|\bcout par clic\b|\bpublicit\w{2,8}"
    r"|\bfrequences\b"
    r"|\bcommissaires?[- ]priseurs?"
    r"|\b(?:re)?vend\w{1,4} aux encheres\b|\bepaves?\b|\bmis(?:es?)? aux encheres (?:les|des|ses) (?!prix"
    r"|tarif)"
    r"|\bventes? (?:publiques? )?aux encheres\b|\bencheres? (?:remport|gagn|perdu)\w{1,3}|\bmobilier\b"
    r"|\bordres? d'achat\b|\bencherisseurs? (?:inscrits|par telephone)|\bgaleries?\b|\bantiquit"
    r"|\bbijoux\b|\bsite (?:internet|marchand|web)\b|\breformes?\b|\bappels? (?:entrants?|sortants?"
    r"|recus|des)\b|\b(?:hotel|salle|maison|etude) des? ventes?\b"
    r"|\bmaisons? (?:de vente|d'encheres)|\bencheres? telephoniques?|\bimmobili\w{2,4}|\boeuvres? d'art"
    r"|\bobjets? (?:d'art|mobiliers?|trouves)|\bvehicules?\b"
    r"|\bquotas?\b|\bcertificats\b|\belectricite\b|\bsaisies?\b judiciaires?|\ba titre historique\b"
    r"|\b(?:script|argumentaire|hotline|assistance|renseigne\w{0,3}|repond\w{0,3}|teleconseillers?"
    r"|conseillers?|abonnes?"
    r"|utilisateurs?|internautes|vendeurs?|appelants?)\b"
)

# « Assistance aux utilisateurs de la plateforme d'enchères inversées de l'Agence. »
SERVICE = Pattern(
    r"\b(?:teleconseillers?|conseillers?|hotline|assistance|support)\b[^.]{0,80}?\b(?:utilisateurs?"
    r"|abonnes?|clients?|usagers?"
    r"|inscrits?|questions?|appels?)\b"
    r"|\b(?:appels|questions|demandes|reclamations)\b[^.]{0,40}?\b(?:utilisateurs?|abonnes?|internautes"
    r"|usagers?|vendeurs?|acheteurs inscrits)\b"
)
