"""French wording of delays and payments that are not those of the provider's invoices."""

from typing import Final

from contract_checker.extraction.language.fr_outsiders import OUTSIDERS_DEAL
from contract_checker.extraction.language.fr_payers import OTHERS_PAY
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

RIVALS: Final = Pattern(
    any_of(
        # paid to staff, to the State, by the callers
        r"\bsoldes? de tout compte\b|\bsalaires?\b|\bremuneration des (?:salaries|conseillers|agents)"
        r"|\bprimes?\b(?! d'assurance)",
        OTHERS_PAY,
        OUTSIDERS_DEAL,
        r"\bfactures? d(?:'eau|'energie|'electricite|e gaz|e telephone)\b|\bdebitee?s?\b|\bcartes?\b"
        r"|\bmensualites d",
        r"\bloyers?\b|\bcautions?\b|\bindemnites? d'assurance|\bassur(?:eurs?"
        r"|ance)\b(?![^.;]{0,40}factur)"
        r"|\bfrais de (?:mission|deplacement|scolarite|port)\b|\bnotes? de frais\b|\bmagasins?\b"
        r"|\bsans frais\b|\bconsommateurs?\b|\bbourses?\b|\bsubventions?\b|\bdividendes?\b|\bdons?\b"
        r"|\bamendes?\b|\bretenues? de garantie\b|\bpensions?\b|\bimpositions?\b"
        r"|\bdepots? de garantie\b|\bindemnites?\b"
        r"|\bavoirs? (?:est|sont|sera)\b",
        r"\bcotisations?\b|\burssaf\b|\bimpots?\b|\bindemnites de (?:licenciement|conges)",
        r"\b(?:abonnes?|usagers?|debiteurs?|assures?|adherents?|appelants?)\b[^.;]{0,40}?\b(?:regl"
        r"|pai|pay"
        r"|acquitt)",
        r"\bfactures? (?:impayees? )?(?:des|du|de l') ?(?:abonnes?|usagers?|clients finaux"
        r"|consommateurs?)",
        r"\b(?:paiements?|reglements?) [^.;]{0,25}?\b(?:des? |du |de l'|de la )(?:abonnes?|usagers?"
        r"|appelants?|assures?|debiteurs?)\b",
        # a rule, or the settling of a dispute
        r"\breglements? (?:de la consultation|interieur|general|europeen|amiable|\(?ue\)?"
        r"|d'un (?:litige"
        r"|differend)"
        r"|des (?:litiges|differends))\b",
        # what people ask about their data
        r"\bdemandes? d(?:'(?:acces|effacement|opposition|exercice)|e (?:rectification|portabilite))\b",
        # when an invoice is sent, disputed or kept
        r"\bconserv\w{2,5}\b[^.;]{0,40}?\b(?:ans?|annees?)\b",
    )
)
