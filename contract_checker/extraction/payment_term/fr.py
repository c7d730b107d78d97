"""French wording of payment terms."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.payment_term.fr_rivals import RIVALS
from contract_checker.extraction.payment_term.wording import PaymentTermWording

_INVOICE = one_of(
    r"factures?|facturations?|demandes? de paiement|memoires?|decomptes?|situations? mensuelles?",
    r"notes? d'honoraires|titres? de paiement|honoraires|acomptes?|soldes?|creances?",
    r"sommes? (?:dues?|facturees?)|releves?|prestations?|montants? (?:dus?|factures?)|quittances?"
    r"|debours|sommes? (?:au|a la|a l'|au profit)\b|notes?(?! de frais)|etats? de frais|du\b",
)
_PAY = one_of(
    r"paie(?:ments?|nt|ra|ront)?|paye(?:r|e|es|s|ra|ront)?|regle(?:ments?|r|e|es|s|ra|ront)?|reglent"
    r"|reglons"
    r"|payons",
    r"acquitt\w{1,5}|se liber\w{1,4}|mandat(?:ee?s?|ement|er)|vir(?:ements?|ee?s?|e|er|ent|era)|exigibles?"
    r"|honore\w{0,3}"
    r"|sold(?:e|ee?s?"
    r"|er)",
    r"(?:a )?echeances?|payables?|(?:re)?vers(?:ee?s?|ent|er|era|eront|ements?)|liquid\w{2,4}"
    r"|paierons|paieront|reglerons|regleront|reglera|solder(?:a|ont|ons)",
)
# Words of a payment said by themselves, to « vous » or to the provider.
_PAYEE = rf"(?:{PARTIES.provider}|centre|cotraitants?|partenaires?|creancier)"
_PAID = r"(?:paye|regle|remunere|solde|credite)e?s?"
# « reglera », « paie »: the client is who pays, unless another is named.
_ACTIVE = one_of(
    r"(?<!la )(?<!de )(?:paie(?:nt|ra|ront|rons)?|paye(?:nt|ra|ront|rons)|(?<=vous )paye)\b|payons|reglent"
    r"|reglons|regle(?:ra|ront|rons)"
    r"|acquitt(?:e|ent|ons|era|eront|erons)",
    r"sold(?:era|ons|eront)|vers(?:era|eront|ons)|vir(?:era|eront|ons)|honor(?:era|eront)|mandat(?:e|era"
    r"|eront)",
)
_END_OF_MONTH = r"(?:fins? de mois|f\.? ?d\.? ?m\b|fin du mois|dernier jour du mois)"

PAYMENT_TERM: Final = PaymentTermWording(
    cues=(
        (
            "paie",
            "libere",
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
            "remuner",
            "honore",
            "credit",
            "compte ",
            "part ",
            "suivant",
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
            "jour",
            "mois",
            "semaine",
            "quinzaine",
            "huitaine",
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
            # « quarante-cinq jours, fin de mois », « 30 jours, le 10 du mois suivant »
            rf"\bj(?:ours?)?,? (?:nets?,? )?{_END_OF_MONTH}|\bjours?,? le \d{{1,2}} du mois suivant\b"
            rf"|{_END_OF_MONTH},? ?(?:\+|plus) ?\d",
            # « vous serez réglés sous », « le Prestataire est payé à », « pour vous payer »
            rf"\bvous (?:\w{{1,8}} )?(?:serez|etes|sera|est|seront) (?:\w{{1,10}} )?{_PAID}\b"
            rf"|\bvous (?:paie\w{{0,5}}"
            rf"|payer|payons|regler\w{{0,3}}|reglons|regle)\b",
            rf"\b{_PAYEE} (?:est|sont|sera|seront) (?:\w{{1,14}} )?{_PAID}\b",
            rf"\b(?:pay(?:er|e|era)|regl(?:er|e|era)|reverse(?:r|ra|nt)?|vers(?:er"
            rf"|era)) (?:\w{{1,5}} )?(?:son |ses |leurs? "
            rf"|le |les |au |aux )?(?:{_PAYEE}|part|quote-part)\b",
            rf"\b{_PAYEE}\b[^.;]{{0,40}}?\b(?:recoi\w{{1,3}}|touche"
            rf"|percoi\w{{1,3}})\b[^.;]{{0,20}}?\b(?:du|part"
            rf"|paiement|reglement|argent)\b",
            r"^(?:- )?(?:a (?:payer|regler)|payables?|reglables?|exigibles?)\b",
            # « ça part trente jours après que la facture est arrivée »
            r"\b(?:ca|argent|virements?|cheques?|tout) (?:\w{1,8} )?(?:part|partent|tombe|tombent"
            r"|sort)\b[^.;]{0,60}?\bfactures?\b",
            r"\bfactures?\b[^.;]{0,60}?\b(?:ca|argent|virements?|cheques?) (?:part|partent|tombe"
            r"|tombent)\b",
            r"\bmandats? administratifs?\b|\bpaye\w{0,2} par (?:mandat|virement|cheque|traite"
            r"|lettre de change)\b",
            r"\bdelais? (?:global )?(?:de )?(?:mandatement|liquidation)\b|\bsur (?:votre|le"
            r"|son) compte\b[^.;]{0,60}?"
            rf"\b{_INVOICE}\b|\b(?:sommes?|montants?|prix|factures?)\b[^.;]{{0,40}}?\b(?:au credit"
            rf"|creditee?s?)\b",
            r"\bprix\b[^.;|]{0,25}?\b(?:payable|paye|regle)e?s? (?:a|sous|dans|en)\b",
            r"\bpour (?:l'|le |la |les )(?:acquitter|payer|regler|honorer)\b",
            rf"\b(?:{PARTIES.provider}) (?:paie|regle|reglera|paiera"
            rf"|remunere)\b[^.;]{{0,40}}?\b(?:independants?|cotraitants?"
            rf"|renforts)\b",
            r"\bqui paie qui\b|\bdelais? pour (?:payer|regler)\b",
        )
    ),
    rivals=RIVALS,
    debtors=(
        # « Le mandataire leur reverse leur part »
        Choice(
            "provider",
            Pattern(
                rf"\b(?:{PARTIES.provider}) (?:\w{{1,14}} ){{0,2}}?(?:leur |lui |la |le "
                rf"|les )?(?:reverse\w{{0,3}})\b"
                rf"|\b(?:{PARTIES.provider}) ?(?:→|->|vers|paie|regle|reglera|paiera|verse"
                rf"|versera) ?(?:a |au |aux )?(?:l'|le |la |les "
                r"|ses |son )?(?:sous-traitants?|cotraitants?|membres)"
            ),
        ),
        # « Le sous-traitant est réglé par l'acheteur »
        Choice(
            "client",
            Pattern(
                rf"\b{_PAY}\b[^.;,]{{0,20}}? par (?:le |la |l')?(?:{PARTIES.client})\b"
                r"|\bnous [^.;]{0,20}?\b(?:regl|pay|acquitt)\w{2,5}\b[^.;]{0,30}?\bvos\b"
                # the one who pays speaks
                rf"|\bvous (?:\w{{1,8}} )?(?:serez|etes) (?:\w{{1,10}} )?{_PAID}\b"
                rf"|\bvous (?:paie\w{{0,5}}|payer|payons"
                r"|regler\w{0,3}|reglons)\b|\bchez nous\b|\b(?:nous|notre \w{3,14}) (?:→|->)"
                rf"|\b(?:nous|on) (?:vous |les )?{_ACTIVE}\b|\bnotre \w{{3,14}} {_ACTIVE}\b"
            ),
        ),
        Choice(
            "provider",
            Pattern(
                any_of(
                    r"\b(?:sous-traitants?|fournisseurs? du titulaire)\b[^.;]{0,60}?\b(?:est|sont|sera"
                    r"|seront) (?:paye|regle)",
                    rf"\b(?:{PARTIES.provider}) (?:paie|regle)\b[^.;]{{0,40}}?\bindependants?\b",
                    rf"\b(?:{PARTIES.provider}) (?:paie|regle|s'engage a (?:payer"
                    rf"|regler))\b[^.;]{{0,80}}?\bsous-traitant",
                    r"\bpaiement d(?:es|u) (?:ses )?sous-traitants?\b",
                )
            ),
        ),
        Choice(
            "client",
            Pattern(
                rf"\b(?:{PARTIES.client}|cliente)\b[^.;]{{0,110}}?\b{_PAY}\b"
                rf"|\b{_PAY}\b[^.;]{{0,60}}?\bpar (?:le "
                rf"|la |l')?(?:{PARTIES.client})\b"
                rf"|^(?:- )?(?:le |la |l'|notre |les )(?:[^ .;,|]{{1,16}} ){{1,4}}?{_ACTIVE}\b"
                # « L'éditeur répond que ce sera trente jours »
                rf"|\b(?:{PARTIES.client}) (?:repond|indique|maintient|precise|rappelle|accepte|refuse)\b"
            ),
        ),
    ),
    starts=(
        # « après approbation », « bon à payer »: the client starts the delay when it likes
        Choice(
            "acceptance",
            Pattern(
                r"\bbons? a payer\b"
                r"|\b(?:compter|suiv\w{2,4}|apres|partir|suite a|des|date|jours|mois|semaines) [^.;,]{0,25}?"
                r"\b(?:approbation|validation|acceptation|visa|accord|verification|certification|recette)\b"
                r"|\b(?:compter|partir|apres|des|une fois|lorsque|suivant) [^.;]{0,60}?\b(?:(?:a|aura"
                r"|aurons|avons|ont|est|sont"
                r"|etre|ete) (?:\w{1,10} )?(?:valide|approuve|accepte|vise|certifie|verifie)e?s?"
                r"|(?:reconnue?s?"
                r"|declaree?s?|jugee?s?) (?:conformes?|bons?|bonnes?|satisfaisante?s?))\b"
            ),
        ),
        Choice(
            "invoice_receipt",
            Pattern(
                r"\bfactures? (?:\w{1,8} )?(?:tombe|arrive|parvien|entre)\w{0,3}\b|\b(?:recue?s?|reception"
                r"|recepti\w{3,6}|depot|remise|presentation"
                r"|arrivee)\b"
                r"(?! (?:des |de la |du )?(?:prestation|service|livrable|travaux))"
            ),
        ),
        Choice(
            "service_done",
            Pattern(
                r"\bservice fait\b|\bapres (?:le|la) (?:derni\w{2,4} (?:appel|heure|jour|vacation"
                r"|contact)|fin d[eu])"
                r"|\b(?:fin|cloture|issue) de (?:la )?(?:mission|campagne|operation)\b|\b(?:execution"
                r"|realisation|achevement|fin|reception) (?:complete )?"
                r"(?:des |de la |du |de l')(?:prestation|mission|service|livrable|travaux"
                r"|mois de prestation)"
            ),
        ),
        Choice(
            "invoice_issue",
            Pattern(
                r"\b(?:emission|etablissement|date) (?:de )?(?:la |chaque |l'|sa "
                r"|leur )?(?:date d'emission de la )?(?:facture|emission)\b"
                r"|\b(?:date|jour) d(?:e la|es) factures?\b|\bdate d'emission\b|\bdate de facturation\b"
                r"|\bdate facture\b"
                r"|\b(?:compter|partir|comptee?s?|decomptee?s?|courant|suivant"
                r"|apres) (?:a partir )?(?:de )?(?:leur|son|l')"
                r" ?(?:emission|etablissement)|\bemission\b|\bdate (?:portee|inscrite|figurant|de) "
                r"(?:sur )?(?:la |l'|chaque )?(?:facture|memoire|piece)"
            ),
        ),
    ),
    bare_days=Pattern(r"\b(?P<days>\d{2,3}) ?(?=f\.? ?d\.? ?m\b|fin de mois)"),
    # « 45 jours fin de mois », « fin de mois + 30 jours »
    end_of_month=Pattern(rf"\b{_END_OF_MONTH}|\ble \d{{1,2}} du mois suivant\b"),
    # « une facture récapitulative mensuelle, payable à soixante jours »
    periodic=Pattern(r"\bfactures? (?:mensuelles? )?(?:periodiques?|recapitulatives?)\b"),
    # « fin de mois le 10 », « le quinze du mois suivant »
    day_of_month=Pattern(
        rf"\b{_END_OF_MONTH},? (?:le )(?P<day>\d{{1,2}})\b"
        r"|\bjours?,? (?:nets,? )?le (?P<day_after>\d{1,2})\b(?: du mois)?"
    ),
    worked_days=Pattern(r"\bjournees?\b"),
    # « annulées moins de 8 jours avant leur date »
    not_after=Pattern(
        r"^ (?:(?:au moins |au plus tard )?(?:avant|de retard|de preavis|apres (?:mise en demeure"
        r"|relance))\b"
        r"|[^.;]{0,40}?\b(?:(?:donne|ouvre) droit a|vaut|beneficie d'|entraine) (?:un |une )?(?:escompte"
        r"|remise|rabais))"
    ),
    # « une facture établie dans les dix jours », « contestée sous quinze jours »
    other_delay=Pattern(
        # « le volume réel d'un mois »: a length that belongs to something else than a delay
        r"(?:^|[.;,:|])(?:(?!\b(?:delais?|termes?|echeances?|paiements?|reglements?|credits?|durees?|traites?"
        r"|virements?|paya\w{2,4}|exigib\w{2,4})\b)[^.;,:|]){0,160}\bd(?:e |')$|"
        r"\b(?:contest\w{2,6}|litiges?|desaccords?|objections?|reserves)\b"
        r"(?:(?!\b(?:pay|paie(?!ment)|regl(?!ement)|acquitt))[^.;|]){0,100}$|"
        r"\b(?:pendant|durant) (?:les|une periode de|au moins|au plus) ?$|"
        r"\b(?:pendant|durant|au bout de|prolong\w{1,4} d\w{1,2}|pour une duree de) ?$|"
        r"\b(?:contest\w{2,6}|adress\w{2,4}|transm\w{2,6}|envo\w{1,5}|emi(?:s|se|ses|ssion)|etabli\w{0,4}"
        r"|interets?"
        r"|mise en demeure|rejet\w{0,4}|conserv\w{2,5}|reclam\w{2,6}|retard de|suspen\w{2,6}|prescri\w{1,5}"
        r"|augment\w{1,5}|diminu\w{1,4}|escompte\w{0,2}[^.;]{0,25}|penalit\w{1,3}|verifi\w{2,6}"
        r"|valid\w{1,5})\b[^.;,|]{0,45}$"
    ),
)
