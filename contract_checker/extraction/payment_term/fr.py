"""French wording of payment terms."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.payment_term.wording import PaymentTermWording

_INVOICE = one_of(
    r"factures?|facturations?|demandes? de paiement|memoires?|decomptes?|situations? mensuelles?",
    r"notes? d'honoraires|titres? de paiement|honoraires|acomptes?|soldes?|creances?",
    r"sommes? (?:dues?|facturees?)|releves?|prestations?",
)
_PAY = one_of(
    r"paie(?:ments?|nt|ra|ront)?|paye(?:r|e|es|s|ra|ront)?|regle(?:ments?|r|e|es|s|ra|ront)?|reglent|reglons"
    r"|payons",
    r"acquitt\w{1,5}|mandat(?:ee?s?|ement|er)|vir(?:ements?|ee?s?|e|ent|era)|exigibles?|honore\w{0,3}"
    r"|sold(?:e|ee?s?"
    r"|er)",
    r"(?:a )?echeances?|payables?|vers(?:ee?s?|er|era|ement)|liquid\w{2,4}",
)
_END_OF_MONTH = r"(?:fins? de mois|f\.? ?d\.? ?m\b|fin du mois|dernier jour du mois)"

PAYMENT_TERM: Final = PaymentTermWording(
    cues=(
        (
            "paie",
            "paye",
            "paya",
            "regle",
            "acquitt",
            "mandat",
            "virement",
            "echeance",
            "exigible",
            "verse",
            "solde",
            "vire",
            "fdm",
            "fin de mois",
            "nets",
        ),
        (
            "factur",
            "paiement",
            "memoire",
            "decompte",
            "honoraire",
            "acompte",
            "solde",
            "creance",
            "sous-trait",
            "reglement",
            "virement",
            "traite",
            "releve",
        ),
    ),
    quantities=QUANTITIES,
    # « Les factures sont réglées à trente jours », « délai global de paiement »
    paying=Pattern(
        any_of(
            rf"\b{_INVOICE}\b[^.;]{{0,160}}?\b{_PAY}\b|\b{_PAY}\b[^.;]{{0,160}}?\b{_INVOICE}\b",
            r"\b(?:delais?|conditions?|modalites?|termes?|mode) (?:global |maximum |maximal )?(?:de |des )?"
            r"(?:paiements?|reglements?)\b",
            r"\b(?:paiements?|reglements?)\b[^.;|]{0,30}?(?:\||:)",
            # « Règlement par traite à 60 jours », « le paiement intervient sous 60 jours »
            r"\b(?:paiements?|reglements?) (?:comptant |par \w{3,9} )?(?:intervien\w{1,3}|s'effectu\w{1,3}"
            r"|se fai\w{1,2}|s'oper\w{1,3}|a lieu"
            r"|(?:est|sera) (?:effectue|fait|du|opere)|a|sous|dans)\b",
            rf"\bsous-traitants?\b[^.;]{{0,60}}?\b{_PAY}\b|\b{_PAY}\b[^.;]{{0,40}}?\bsous-traitants?\b",
            # « Factures : 45 j FDM »
            rf"^(?:- )?{_INVOICE} ?(?::|\|)",
        )
    ),
    rivals=Pattern(
        any_of(
            # paid to staff, to the State, by the callers
            r"\bsalaires?\b|\bremuneration des (?:salaries|conseillers|agents)|\bprimes?\b(?! d'assurance)",
            r"\bcotisations?\b|\burssaf\b|\bimpots?\b|\bindemnites de (?:licenciement|conges)",
            r"\b(?:abonnes?|usagers?|debiteurs?|assures?|adherents?|appelants?)\b[^.;]{0,40}?\b(?:regl|pai"
            r"|acquitt)",
            r"\bfactures? (?:impayees? )?(?:des|du|de l') ?(?:abonnes?|usagers?|clients finaux"
            r"|consommateurs?)",
            r"\b(?:paiements?|reglements?) [^.;]{0,25}?\b(?:des? |du |de l'|de la )(?:abonnes?|usagers?"
            r"|appelants?|assures?|debiteurs?)\b",
            # a rule, or the settling of a dispute
            r"\breglements? (?:de la consultation|interieur|general|europeen|amiable|\(?ue\)?|d'un (?:litige"
            r"|differend)"
            r"|des (?:litiges|differends))\b",
            # when an invoice is sent, disputed or kept
            r"\bconserv\w{2,5}\b[^.;]{0,40}?\b(?:ans?|annees?)\b",
        )
    ),
    debtors=(
        # « Le sous-traitant est réglé par l'acheteur »
        Choice(
            "client",
            Pattern(
                rf"\b{_PAY}\b[^.;,]{{0,20}}? par (?:le |la |l')?(?:{PARTIES.client})\b"
                r"|\bnous [^.;]{0,20}?\b(?:regl|pay|acquitt)\w{2,5}\b[^.;]{0,30}?\bvos\b"
            ),
        ),
        Choice(
            "provider",
            Pattern(
                any_of(
                    r"\b(?:sous-traitants?|fournisseurs? du titulaire)\b[^.;]{0,60}?\b(?:est|sont|sera"
                    r"|seront) (?:paye|regle)",
                    rf"\b(?:{PARTIES.provider}) (?:paie|regle|s'engage a (?:payer"
                    rf"|regler))\b[^.;]{{0,80}}?\bsous-traitant",
                    r"\bpaiement d(?:es|u) (?:ses )?sous-traitants?\b",
                )
            ),
        ),
        Choice(
            "client",
            Pattern(
                rf"\b(?:{PARTIES.client})\b[^.;]{{0,80}}?\b{_PAY}\b|\b{_PAY}\b[^.;]{{0,60}}?\bpar (?:le |la "
                rf"|l')?(?:{PARTIES.client})\b"
            ),
        ),
    ),
    starts=(
        # « après approbation », « bon à payer »: the client starts the delay when it likes
        Choice(
            "acceptance",
            Pattern(
                r"\bbons? a payer\b"
                r"|\b(?:compter|suiv\w{2,4}|apres|partir|suite a|des|date) [^.;,]{0,25}?"
                r"\b(?:approbation|validation|acceptation|visa|accord|verification|certification)\b"
            ),
        ),
        Choice(
            "invoice_receipt",
            Pattern(
                r"\b(?:recue?s?|reception|recepti\w{3,6}|depot|remise|presentation|arrivee)\b"
                r"(?! (?:des |de la |du )?(?:prestation|service|livrable|travaux))"
            ),
        ),
        Choice(
            "service_done",
            Pattern(
                r"\bservice fait\b|\b(?:execution|realisation|achevement|fin|reception) (?:complete )?"
                r"(?:des |de la |du |de l')(?:prestation|mission|service|livrable|travaux|mois de prestation)"
            ),
        ),
        Choice(
            "invoice_issue",
            Pattern(
                r"\b(?:emission|etablissement|date) (?:de )?(?:la |chaque |l'|sa "
                r"|leur )?(?:date d'emission de la )?(?:facture|emission)\b"
                r"|\b(?:date|jour) d(?:e la|es) factures?\b|\bdate d'emission\b|\bdate de facturation\b"
                r"|\bdate facture\b"
                r"|\b(?:compter|partir) de (?:leur|son|l') ?(?:emission|etablissement)|\bemission\b"
            ),
        ),
    ),
    # « 45 jours fin de mois », « fin de mois + 30 jours »
    end_of_month=Pattern(rf"\b{_END_OF_MONTH}"),
    # « fin de mois le 10 », « le quinze du mois suivant »
    day_of_month=Pattern(
        rf"\b{_END_OF_MONTH},? (?:le )(?P<day>\d{{1,2}})\b"
        r"|\bjours?,? (?:nets,? )?le (?P<day_after>\d{1,2})\b(?: du mois)?"
    ),
    # « annulées moins de 8 jours avant leur date »
    not_after=Pattern(
        r"^ (?:au moins |au plus tard )?(?:avant|de retard|de preavis|apres (?:mise en demeure|relance))\b"
    ),
    # « une facture établie dans les dix jours », « contestée sous quinze jours »
    other_delay=Pattern(
        r"\b(?:contest\w{2,6}|adress\w{2,4}|transm\w{2,6}|envo\w{1,5}|emi(?:s|se|ses|ssion)|etabli\w{0,4}"
        r"|interets?"
        r"|mise en demeure|rejet\w{0,4}|conserv\w{2,5}|reclam\w{2,6}|retard de|suspen\w{2,6}|prescri\w{1,5}"
        r"|augment\w{1,5}|diminu\w{1,4}|escompte\w{0,2}[^.;]{0,25}|penalit\w{1,3}|verifi\w{2,6}"
        r"|valid\w{1,5})\b[^.;,|]{0,45}$"
    ),
)
