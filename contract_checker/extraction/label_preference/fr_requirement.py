"""French wording of labels that are required, and of requirements that are only for some."""

from contract_checker.extraction.language.phrase import Pattern

_HOLD = (
    r"(?:titulaires?|tenir|deten(?:teurs?|ir|u\w{0,2})|certifie\w{0,2}|labellise\w{0,2}|obten(?:ir|tion)"
    r"|justifier|conserver|maintenir|disposer|posseder|produire"
    r"|fournir|joindre|presenter|renouveler|engagee?s?|conformer|porteurs?|pourvue?s?|avoir|demontrer"
    r"|attester|engager|demarche)"
)

# « exigé », « doit être titulaire », « conserve », « s'engage à obtenir »
REQUIREMENT = Pattern(
    r"\bil faut\b|"
    r"\bexig\w{1,6}|\brequi(?:s|se|ses|ert|iert)\b|\bobligatoire\w{0,4}|\bimpos\w{1,4}\b"
    r"|\bindispensables?\b|\b(?:prerequis|pre-requis)\b|\b(?:demande|attendu)e?s?\b|\bcondition (?:de|d'"
    r"|prealable)"
    # « En l'absence du label, il décrit ses pratiques »
    r"|\b(?:en l'absence|a defaut|faute) d[^.;|]{0,60}?\b(?:decri|justifi|present|demontr|fourni"
    r"|produi)\w{1,4}"
    rf"|\b(?:doi(?:t|vent)|devr(?:a|ont)|tenue?s? (?:de|d')|s'(?:engage|oblige)\w{{0,3}}|engagement ferme"
    rf"|est|sont|soit|soient|sera|seront)\b[^.;|]{{0,70}}?\b{_HOLD}\b"
    r"|\b(?:detien(?:t|nent|dra)|conserv(?:e|ent|era)|maintien(?:t|nent|dra)|justifi(?:e|ent|era)"
    r"|dispose(?:nt|ra)?|possed(?:e|ent|era)|obtien(?:t|nent|dra)|produi(?:t|sent|ra)"
    r"|joi(?:nt|gnent|ndra)|fourni(?:t|ssent|ra)|renouvelle(?:nt|ra)?|garanti(?:t|ssent|ra)|atteste(?:nt"
    r"|ra)?)\b|\bau moins un\b"
    r"|\bpresente(?:nt|ra)?\b[^.;|]{0,25}?\b(?:certificat|attestation|label)"
    r"|\b(?:etabli(?:t|ssent|ra|ront)|prouve(?:nt|ra|ront)?|demontre(?:nt|ra|ront)?|apporte(?:nt|ra"
    r"|ront)?|montre(?:nt|ra)?"
    r"|remet(?:tra|tent|tront)?|annexe(?:nt|ra)?|verse(?:nt|ra)? au dossier)\b|\b(?:exigible"
    r"|non negociable|incontournable"
    r"|obligation de|de rigueur|il nous faut|sans faute|nous voulons|vous (?:devez|devrez))\b"
)

# « Le candidat joint son certificat s'il en dispose. »
CONDITIONAL = Pattern(
    r"\bs'il (?:en )?(?:dispose|detient|est|possede|a)|\bs'ils (?:en )?(?:dispos|detien|sont|posse)"
    r"|\bs(?:i|'il) (?:le|la|les) (?:candidat|prestataire)|\ble cas echeant\b"
    r"|\beventuel\w{0,6}\b|\bindique\w{0,2} (?:s'|si )|\b(?:n'est|ne sont|ne sera"
    r"|n'est nullement)\b[^.;]{0,20}?\b(?:exig|requi|demand|obligatoire|impos)\w{0,3}"
    r"|\baucun\w{0,2} (?:label|certificat\w{0,3})\b[^.;]{0,30}?\bn(?:e|')"
    r"|\ble client (?:\w{1,12} )?(?:s'engage|soutient|promeut|adhere)"
    # « L'attributaire qui a fait état du label dans son offre le garde »
    r"|\b(?:s'(?:est|en est|etait|en etait|est) (?:\w{1,9} )?preva\w{1,3}|(?:a|aura|avait) (?:fait etat"
    r"|mis en avant"
    r"|invoque|fait valoir)|se preva\w{1,4})\b"
)
