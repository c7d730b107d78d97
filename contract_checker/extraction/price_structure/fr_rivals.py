"""French wording of money that is no price of the call centre."""

from typing import Final

from contract_checker.extraction.language.fr_outsiders import OUTSIDERS_DEAL
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.fr_payers import OTHERS_PAY
from contract_checker.extraction.language.fr_staff import STAFF
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.price_structure.fr_staff_pay import CHARGED_BEFORE

RIVALS: Final = Pattern(
    any_of(
        # the caller, or the buyer's customer, pays
        r"\b(?:clients? fina(?:l|ux)|abonnes?|consommateurs?|internautes?|correspondants)\b"
        r"|\b(?:par|a|pour|charge de) (?:l'|chaque |tout )(?:appelant|usager)|\b(?:aux|par les"
        r"|pour les|charge des) "
        r"(?:appelants|usagers)\b|\b(?:appelant|usager)s? (?:\w{1,10} ){0,2}?(?:paie\w{0,3}"
        r"|paye\w{0,3}|verse\w{0,3}"
        r"|debourse\w{0,3}|s'acquitte\w{0,3})\b"
        # what the caller, or the company as a customer, pays an operator
        r"|\b0 ?8\d\d?\b|\b(?:118|3\d) ?\d\d\b|\billimit\w{1,3}\b|\bvers (?:les |l[ea] |l')?(?:fixes?"
        r"|mobiles?|etranger)\b"
        rf"|{OTHERS_PAY}"
        r"|\b(?:ce|le|un) numero\b[^.;|]{0,30}?\bfactur|\bminutes vers\b|\bappels internationaux\b"
        r"|\boperateurs? (?:telecom|telephoni|de telecom|mobile)"
        # rent, licences, lawyers, translators, goods
        r"|\blicences?\b|\blogiciels?\b|\beditions?\b|\bse lou\w{1,3}\b|\blou(?:e|ee|es|ees|er)\b"
        r"|\bloyers?\b"
        r"|\blocations?\b|\bbail\b|\bavocats?\b|\bmes honoraires\b|\btraduct\w{2,4}\b"
        r"|\binterpret\w{1,6}\b|\blangue des signes\b"
        r"|\bhebergements?\b|\binterim\w{0,6}\b|\bm2\b|\bmetres?\b|\bparking\b|\bstagiaires?\b"
        r"|\brepas\b"
        r"|\bcantine\b|\btraiteur\b|\bnettoyage\b|\bmenage\b|\bstages?\b|\bdebit\b"
        r"|\bcabinets? (?:de conseil|d'audit)"
        r"|\bprimes? (?:de |d')(?:nuit|equipe|presence|panier|objectif|dimanche|assiduite|transport"
        r"|fin d'annee)"
        r"|\b(?:lui|leur|vous|on) (?:lui )?(?:retiendr|retien|dedui|deduir)\w{1,4}\b|\bmanquante?s?\b"
        r"|\bnous revient\b|\bcout de revient\b|\ba l'arret\b"
        r"|\bl'indice\b|\bnous (?:reprend|retient|ponctionne)\w{0,3}\b|\boubli\w{1,3}\b|\bmanque(?:e"
        r"|es)?\b"
        r"|\bsurtax\w{1,4}|\baudiotel\b|\bnumero (?:special|violet|gris)",
        CHARGED_BEFORE,
        # staff is paid; who earns a commission for all its pay is the provider, whatever its name
        r"(?<!pour tout )(?<!pour seul )\bsalaires?\b|\bsalariale?s?\b|\bfemmes? et (?:les |des )?hommes?\b"
        r"|\bbruts?\b|\bemployeurs?\b"
        rf"|\A(?![^;]{{0,200}}?\b(?:{PARTIES.provider})\b[^.;|]{{0,60}}?\b(?:percoi|touche|gagne))"
        r"(?!\W{0,3}(?:le |la |l')?(?:agence|filiale|cabinet|societe)\b[^.;|]{0,30}?\b(?:percoi|touche))"
        r"(?!\W{0,3}(?:ils?|elles?) ne (?:percoi|touche))"
        r"[^;]{0,300}?\b(?:percoi\w{1,5}|touche(?:nt|ra)?|gagne(?:nt|ra)?)\b|"
        rf"\b(?:vers|pay|accord|attribu|donn|offr)\w{{1,4}} (?:a |aux )(?:ses |leurs |chaque |un )?{STAFF}\b|"
        rf"\bprimes? (?:d'|de )\w{{4,14}} (?:des|du|de chaque|aux) {STAFF}\b|\bfoyers?\b|\bassainissement\b"
        r"|\bpostes? telephoniques? cout|\bachet\w{1,4}\b|"
        rf"\b(?:le |la |les |chaque |un |une )?{STAFF} (?:est |sont |sera |seront )payee?s? (?=[^.;"
        rf"|]{{0,20}}?\d)|"
        rf"\b{STAFF} recoi\w{{1,4}}\b|\b(?:{PARTIES.provider}) paie (?:ses |leurs |les |chaque ){STAFF}\b|"
        r"\bpaniers? moyens?\b|"
        r"\bcheques?-cadeaux?\b|\bvendeurs?\b|\bsmic\b"
        r"|\bcharges sociales\b",
        # lessons are no calls: « P4 | Formation demandée par le Client | Heure de présence »
        r"\A(?:[a-z]{0,3}[.-]?\d{0,3} ?\| ?)?(?:heures? de |journees? de |sessions? de )?formations?\b[^"
        r"|]{0,60}? \|"
        r"|\A[^.;|]{0,20}?\bsessions?\b[^.;]{0,200}?\bfactur",
        # a number that costs nothing to call; hours in a classroom; a sanction or a bonus by the point
        r"\bgratuit\w{0,3} pour (?:l'|le |la |les )|\bnumeros?\b[^.;|]{0,30}?\bvert\b"
        r"|\bheures?\b[^.;|]{0,40}?\ben salle\b"
        r"|\bsanctionn\w{1,4}\b|\bpar point\b(?! de)"
        r"|\bdroit a une (?:prime|bonification)\b|\bheures? d'insertion\b",
        # money that is no price
        # « lorsque les contacts restent sous 90 % du prévisionnel, les heures prévues sont facturées »
        r"\A[^.;|]{0,20}?\b(?:si|lorsqu\w{0,2}|quand"
        r"|des (?:lors )?qu\w{0,2})\b(?=[^.;|]{0,120}%)[^.;|]{0,160}?"
        r"\b(?:previsions?|previsionnel\w{0,3}|prevue?s?|forecasts?)\b",
        r"\bheures (?:creuses|pleines|supplementaires)\b|\binterruptions? d|\bindisponibilite\b|\bretard\b"
        r"|\bpenalites?\b"
        r"|\bmalus\b"
        r"|\bamendes?\b|\bretenues?\b|\bassur(?:ances?|eur)\b"
        r"|\bfranchises?\b|\bpar sinistre\b|\bindemnis\w{1,6}\b|\bcaution\w{0,5}\b"
        r"|\bbudgets?\b|\bestim(?:e|ee|es|ees|ation)\b|\bdepots?\b|\bindemnites?\b|\bpret\b|\bcapital\b"
        r"|\bdommages\b|\b(?:evalue|prete|estime|chiffre)(?:e?s?) a\b|\bpretee?s?\b|\bavances?\b"
        rf"|{OUTSIDERS_DEAL}",
        # the tender's own counting
        r"\bgrand public\b|\baffichee?s? a\b|\bminutes? gratuites?\b|\bcouts? [^.;|]{0,40}?\bressort",
        r"\bnotes?\b|\bcriteres?\b|\bponder\w{2,5}\b|\bcandidats?\b",
        r"\bmontant (?:maximum|minimum)\b|\bgaranti(?:e|es|s)?\b|\bminimum de facturation\b|\b(?:mini"
        r"|maxi)(?:mum)?s? (?:annuel|mensuel|trimestriel|de commande)s?\b",
    )
)
