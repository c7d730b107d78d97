"""French wording of payment terms."""

from typing import Final

from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.payment_term.fr_by_word import SURE
from contract_checker.extraction.payment_term.fr_debtors import DEBTORS, PAID, PAY
from contract_checker.extraction.payment_term.fr_rivals import RIVALS
from contract_checker.extraction.payment_term.fr_starts import STARTS
from contract_checker.extraction.payment_term.wording import PaymentTermWording

_INVOICE = one_of(
    r"factures?|facturations?|demandes? de paiement|memoires?|decomptes?|situations? mensuelles?",
    r"notes? d'honoraires|titres? de paiement|honoraires|acomptes?|soldes?|creances?",
    r"sommes? (?:dues?|facturees?)|releves?|prestations?|montants? (?:dus?|factures?)|quittances?"
    r"|debours|sommes? (?:au|a la|a l'|au profit)\b|notes?(?! de frais)|etats? de frais|du\b",
)
# Words of a payment said by themselves, to « vous » or to the provider.
_PAYEE = rf"(?:{PARTIES.provider}|centre|cotraitants?|partenaires?|creancier)"
_END_OF_MONTH = (
    r"(?:(?<!chaque )(?<!toute )(?<!en )fins? de mois|f\.? ?d\.? ?m\b|fin du mois|dernier jour du mois)"
)

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
            "debours",
            "execute",
            "dgp",
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
            "bon a payer",
            "service fait",
            "dgp",
            "huitaine",
        ),
    ),
    quantities=QUANTITIES,
    # « Les factures sont réglées à trente jours », « délai global de paiement »
    paying=Pattern(
        any_of(
            rf"\b{_INVOICE}\b[^.;]{{0,160}}?\b{PAY}\b|\b{PAY}\b[^.;]{{0,160}}?\b{_INVOICE}\b",
            r"\b(?:delais?|conditions?|modalites?|termes?|mode) (?:global |maximum |maximal )?(?:de |des )?"
            r"(?:paiements?|reglements?)\b",
            r"\b(?:paiements?|reglements?)\b[^.;|]{0,30}?(?:\||:)",
            # « Le Client paie à 30 jours »
            rf"\b(?:{PARTIES.client}) (?:paie|regle|paiera|reglera) (?:(?:le |la |l'|au "
            rf"|a la )?(?:{PARTIES.provider}) )?"
            r"(?:a|sous|dans)\b",
            # « Règlement par traite à 60 jours », « le paiement intervient sous 60 jours »
            r"\b(?:paiements?|reglements?) (?:comptant |par \w{3,9} )?(?:intervien\w{1,3}|s'effectu\w{1,3}"
            r"|se fai\w{1,2}|s'oper\w{1,3}|a lieu"
            r"|(?:est|sera) (?:effectue|fait|du|opere)|a|sous|dans)\b",
            rf"\bsous-traitants?\b[^.;]{{0,60}}?\b{PAY}\b|\b{PAY}\b[^.;]{{0,40}}?\bsous-traitants?\b",
            # « La Production paie un mois après avoir donné son bon à payer »
            rf"\b{PAY}\b[^.;]{{0,80}}?\b(?:bons? a payer|service fait|livrables?|etat mensuel"
            rf"|piece comptable)\b"
            rf"|\b(?:bons? a payer|service fait)\b[^.;]{{0,60}}?\b{PAY}\b",
            # « une facture est établie ; la Cave la solde quarante jours après »
            rf"\b{_INVOICE}\b[^.]{{0,140}}? (?:la|les) (?:solde|regle|paie|honore|acquitte|liquide)(?:nt"
            rf"|ra|ront)?\b",
            # « Factures : 45 j FDM »
            rf"^(?:- )?{_INVOICE} ?(?::|\|)",
            # « quarante-cinq jours, fin de mois », « 30 jours, le 10 du mois suivant »
            rf"\bj(?:ours?)?,? (?:nets?,? )?{_END_OF_MONTH}|\bjours?,? le \d{{1,2}} du mois suivant\b"
            rf"|{_END_OF_MONTH},? ?(?:\+|plus) ?\d",
            # « vous serez réglés sous », « le Prestataire est payé à », « pour vous payer »
            rf"\bvous (?:\w{{1,8}} )?(?:serez|etes|sera|est|seront) (?:\w{{1,10}} )?{PAID}\b"
            rf"|\bvous (?:paie\w{{0,5}}"
            rf"|payer|payons|regler\w{{0,3}}|reglons|regle)\b",
            rf"\b{_PAYEE} (?:est|sont|sera|seront) (?:\w{{1,14}} )?{PAID}\b",
            rf"\b(?:pay(?:er|e|era)|regl(?:er|e|era)|reverse(?:r|ra|nt)?|vers(?:er"
            rf"|era)) (?:\w{{1,5}} )?(?:son |ses |leurs? "
            rf"|le |les |au |aux )?(?:{_PAYEE}|part|quote-part)\b",
            rf"\b{_PAYEE}\b[^.;]{{0,40}}?\b(?:recoi\w{{1,3}}|touche"
            rf"|percoi\w{{1,3}})\b[^.;]{{0,20}}?\b(?:du|part"
            rf"|paiement|reglement|argent)\b",
            r"^(?:- )?(?:a (?:payer|regler)|payables?|reglables?|exigibles?)\b",
            # « Délai global : quarante jours », under a title that names the payment
            r"^\W{0,3}(?:le )?delai global(?: maximum| maximal)? ?(?::|est |sera |de \d)"
            r"(?=[^.;]{0,120}\b(?:demandes?|factur|memoire|decompte))",
            # « inscrites en compte courant et compensées à quinze jours »
            r"\bcompte courant\b[^.;]{0,40}?\bcompensee?s?\b|\bcompensee?s? (?:a|sous"
            r"|dans)\b[^.;]{0,40}?\bfactures?\b",
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
            r"^\W{0,3}(?:paiements?|reglements?) (?:a |sous |en )?(?=\d)|^\W{0,3}dgp\b|\bqui paie qui\b"
            r"|\bdelais? pour (?:payer|regler)\b",
        )
    ),
    sure=SURE,
    rivals=RIVALS,
    debtors=DEBTORS,
    starts=STARTS,
    bare_days=Pattern(r"\b(?P<days>\d{2,3}) ?(?=f\.? ?d\.? ?m\b|fin de mois)"),
    # « 45 jours fin de mois », « fin de mois + 30 jours »
    end_of_month=Pattern(
        rf"\b{_END_OF_MONTH}|\b(?:fin|jour \w{{0,8}} ?)du mois (?:qui suit|suivant)\b"
        rf"|\ble \d{{1,2}} du mois suivant\b"
    ),
    # « une facture récapitulative mensuelle, payable à soixante jours »
    periodic=Pattern(
        r"\bfactures? (?:\w{1,12} )?(?:periodiques?|recapitulatives?)\b|\breleves? recapitulatifs?\b"
    ),
    # « fin de mois le 10 », « le quinze du mois suivant »
    day_of_month=Pattern(
        rf"\b{_END_OF_MONTH},? (?:le )(?P<day>\d{{1,2}})\b"
        r"|\bjours?,? (?:nets,? )?le (?P<day_after>\d{1,2})\b(?: du mois)?"
    ),
    # « sont réglées comptant »: no delay at all
    at_once=Pattern(
        rf"^(?!.{{0,200}}\b(?:escompte|remise|rabais|ristourne|majoration"
        rf"|anticip))[^.;]{{0,120}}?\b{_INVOICE}\b[^.;]{{0,60}}?"
        r"\b(?:payables?|reglables?|exigibles?|(?:est|sont|sera|seront) (?:paye|regle|acquitte|honore"
        r"|solde)e?s?)"
        r" (?:(?:au )?comptant|(?:des |a )(?:leur |sa |la )?(?:reception|presentation))\b"
    ),
    # « versés le dernier jour du mois suivant »
    next_month_end=Pattern(
        rf"\b{PAY}\b[^.;]{{0,40}}? (?:a|pour|avant) la fin du mois (?:qui suit|suivant)\b"
        rf"|\b{PAY}\b[^.;]{{0,40}}?"
        r" le dernier jour (?:ouvre |ouvrable )?du mois (?:qui suit|suivant)\b"
    ),
    worked_days=Pattern(r"\bjournees?\b"),
    # « annulées moins de 8 jours avant leur date »
    not_after=Pattern(
        # « une relance restée huit jours sans réponse »
        # « les deux jours de formation sont remboursés », « dix jours pour contester »
        r"^ d(?:e |')(?:formation|sensibilisation|travail|intervention|presence|mission|conseil)\b|"
        r"^ (?:ouvre\w? )?pour (?:les? |la |l')?(?:contester|verifier|valider|rejeter|refuser|discuter)\b|"
        r"^ en moyenne\b|"
        r"^ (?:\w{1,9} )?(?:sans (?:effet|reponse|suite|reaction)|infructueu\w{1,4})\b|"
        r"^ (?:de|suivant|apres|a compter de) (?:l'entree en vigueur|la signature du|l'ouverture d"
        r"|la notification du (?:marche"
        r"|contrat))|"
        # « dans les huit jours déduit 1 % »
        r"^ (?:dedui\w{1,4}|retranch\w{1,4}|retien\w{1,3}|benefici\w{1,3}|gagn\w{1,3}|obtien\w{1,3})\b|"
        r"^ (?:(?:au moins |au plus tard )?(?:avant|de retard|de preavis|apres (?:mise en demeure"
        r"|relance))\b"
        r"|[^.;]{0,40}?\b(?:(?:donne|ouvre) droit a|vaut|beneficie d'|entraine) (?:un |une )?(?:escompte"
        r"|remise|rabais))"
    ),
    # « une facture établie dans les dix jours », « contestée sous quinze jours »
    other_delay=Pattern(
        # « Lorsque la charge constatée sur un mois est inférieure »
        r"\b(?:constat|mesur|calcul|cumul|observ|appreci|realis|enregistr|relev)\w{1,4} (?:sur|pendant"
        r"|durant|au cours d\w{1,2})"
        r" (?:une periode de )?$|"
        # « Une remise de 1 % est consentie pour tout règlement effectué dans les dix jours »
        r"(?<!aucun )(?<!aucune )(?<!sans )(?<!d')(?<!de )\b(?:escomptes?|rabais|ristournes?|abattements?"
        r"|(?:remises?|reductions?|bonifications?) (?:de (?:\d|un |deux |trois |cinq |prix)|est|sont|sera"
        r"|commerciale"
        r"|pour|tarifaire|consentie|accordee))\b[^.;|]{0,120}$|"
        # « le volume réel d'un mois »: a length that belongs to something else than a delay
        # but « le délai de paiement, de vingt jours, »
        r"(?:^|[.;,:|])(?! d(?:e |')$)(?:(?!\b(?:delais?|termes?|echeances?|paiements?|reglements?"
        r"|credits?|durees?|traites?|dispos\w{1,4}"
        r"|virements?|paya\w{2,4}|exigib\w{2,4}|mandatements?|sui(?:t|vent|vra"
        r"|vront))\b)[^.;,:|]){0,160}\bd(?:e |')$|"
        r"(?<!non )(?<!pas )\b(?:contest\w{1,6}|litiges?|desaccords?|objections?|reserves)\b"
        r"(?:(?!\b(?:pay|paie(?!ment)|regl(?!ement)|acquitt))[^.;|]){0,100}$|"
        r"\b(?:pendant|durant) (?:les|une periode de|au moins|au plus) ?$|"
        # « les avances sont remboursées sous trente jours »
        r"\brembours\w{1,6} (?:sous|dans|en|a)(?: les?| un delai de)? ?$|"
        # « le service fait est constaté sous huit jours »
        r"\b(?:service fait|prestations?|livrables?) (?:est|sont) (?:constat|verifi"
        r"|controle)e?e?s? [^.;,|]{0,20}$|"
        r"\b(?:pendant|durant|au bout de|prolong\w{1,4} d\w{1,2}|pour une duree de) ?$|"
        r"(?<!non )(?<!pas )\b(?:contest\w{1,6}|prononc\w{1,5} (?:sous|dans)|annul\w{1,6}"
        r"|adress\w{2,4}|transm\w{2,6}|envo\w{1,5}|emi(?:s|se|ses"
        r"|ssion)|etabli\w{0,4}"
        r"|interets?"
        r"|mise en demeure|emet(?:tent)?|discut\w{1,4}|observations?|(?<!a )vise(?:nt)?"
        r"|retourn\w{1,4}|non facturee?s?|rejet\w{0,4}|conserv\w{2,5}|reclam\w{2,6}|retard de"
        r"|suspen\w{2,6}|prescri\w{1,5}"
        r"|augment\w{1,5}|diminu\w{1,4}|escompte\w{0,2}[^.;]{0,25}|penalit\w{1,3}|verifi\w{2,6}"
        r"|valid\w{1,5})\b(?:(?! (?:est|sont|sera|seront) (?:\w{1,12} )?(?:regl|pay|acquitt|vers|vir|mandat"
        r"|sold|honor|liquid))[^.;,|]){0,45}$"
    ),
)
