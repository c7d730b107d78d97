"""French wording of abnormally low offers."""

from typing import Final

from contract_checker.extraction.abnormally_low_offer.wording import AbnormallyLowOfferWording
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_OFFER = r"(?:offres?|propositions?|prix|tarifs?|montants?|soumissions?|candidatures?|devis|rabais)"
_LOW = (
    r"(?:anormalement (?:bas(?:se|ses)?|faibles?|reduite?s?)|sous-evalue\w{0,2}"
    r"|manifestement (?:insuffisant\w{0,2}|trop bas\w{0,3})|exagerement bas\w{0,3})"
)
_REJECT = (
    r"(?:rejet\w{0,5}|elimin\w{1,7}|(?<!s')ecart(?:er|ee|ees|era|eront|erons|es)|exclu(?:e|es|re|s|sion)?"
    r"|refus\w{0,4})"
)

ABNORMALLY_LOW_OFFER: Final = AbnormallyLowOfferWording(
    cues=(("anormalement", "sous-evalu", "manifestement", "exagerement", "l2152-5", "l. 2152-5", "oab"),),
    quantities=QUANTITIES,
    named=Pattern(
        rf"\b{_OFFER}\b[^.;]{{0,140}}?\b{_LOW}|\b{_LOW}[^.;]{{0,40}}?\b{_OFFER}\b|\boab\b|\bl\.? ?2152-[56]\b"
    ),
    heard=Pattern(
        any_of(
            r"\b(?:demand|sollicit|exig|invit|interrog|requi|reclam|obtenir|recueill|fourni|produi|apport"
            r"|entend)\w{0,6}\b[^.;]{0,90}?\b(?:precisions?|justifi\w{2,8}|explications?|eclaircissements?"
            r"|expliquer|renseignements|elements)\b",
            r"\b(?:justifications?|explications?|precisions?)\b[^.;]{0,60}?\b(?:demandee?s?|fournie?s?"
            r"|apportee?s?|probantes?|satisfaisantes?|suffisantes?|convaincantes?|recues?|ecrites?)\b",
            r"\b(?:doi\w{1,4}|devr\w{1,4}|peu\w{1,4}|pourr\w{1,4})\b[^.;]{0,20}?\bjustifi\w{1,3}\b",
            r"\b(?:apres|prealable|avant)\b[^.;]{0,30}?\b(?:justifi\w{2,8}|explications?|precisions?"
            r"|contradictoire|entendu)|\bcontradictoire\b",
            r"\b(?:articles? )?l\.? ?2152-6\b|\br\.? ?2152-3\b",
        )
    ),
    # « rejetée d'office », « sans autre formalité »
    unheard=Pattern(
        rf"\b{_REJECT}\b[^.;|]{{0,25}}?\b(?:d'office|automatique\w{{0,4}}|de plein droit"
        rf"|systematique\w{{0,4}}|immediatement|d'emblee|sans (?:autre |aucune |plus ample )?(?:formalite"
        rf"|demande|justification|examen|explication|que le candidat|avoir a|discussion|echange))"
        rf"|\b(?:d'office|automatiquement|systematiquement|sans (?:autre |aucune )?(?:demande|explication"
        rf"|justification|formalite|discussion|examen))\b[^.;|]{{0,25}}?\b{_REJECT}\b"
    ),
    rejected=Pattern(rf"\b{_REJECT}\b"),
    spotted=Pattern(
        r"\b(?:presume\w{0,2}|reput\w{1,3}|consider\w{1,4}|regard\w{1,4}|qualifi\w{1,4}|suspect\w{0,2}"
        r"|detect\w{1,4}|identifi\w{1,4}|seuils?|ecarts?|s'ecart\w{1,4}|moyenne|methode|inferieure?s? (?:de"
        r"|a)|susceptibles?)\b"
    ),
)
