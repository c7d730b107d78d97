"""French wording of audits."""

from typing import Final

from contract_checker.extraction.audit import fr_by_word, fr_notices
from contract_checker.extraction.audit.fr_acts import INSPECTING
from contract_checker.extraction.audit.fr_comings import CLIENTS_OWN, ENTITLED, GOES_ON
from contract_checker.extraction.audit.fr_parties import AT_THEIR_COST, COSTS, INSPECTORS, THIRD
from contract_checker.extraction.audit.wording import AuditWording
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_numbers import NUMBER
from contract_checker.extraction.language.fr_outsiders import OUTSIDERS_DEAL
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_CHECKS = r"(?:audits?|visites?|controles?|inspections?|verifications?|revues?|frequence|periodicite|rythme)"
_EVERY = r"(?:par|/|chaque|tous les|toutes les|une fois par) ?"

AUDIT: Final = AuditWording(
    cues=(
        (
            "audit",
            "visite",
            "inspect",
            "livres",
            "comptabilite",
            "droit de regard",
            "sur place",
            "sur site",
            "control",
            "acces au",
            "acces plein",
            "acces a ",
            "portes",
            "passera",
            "voir v",
            "document",
            "acces aux",
            "accede",
            "ouvert",
            "le tour d",
            "ordre de mission",
            "envoye",
            "examin",
            "verifi",
            "passer voir",
            "passerons",
            "venir voir",
            "vos comptes",
            "vos plateaux",
            "vos locaux",
            "registres",
            "verificateur",
            "chez vous",
            "chez le",
            "regard",
            "revue",
            "entrent dans",
            "entre dans",
            "se presente",
            "venir",
            "acced",
            "preavis",
        ),
        (
            "client",
            "acheteur",
            "ordre",
            "titulaire",
            "prestataire",
            "centre",
            "adjudicateur",
            "preavis",
            "prevenance",
            "inopine",
            "annonc",
            "par an",
            "audit",
            "administration",
            "sous-traitant",
            "faconnier",
            "plateau",
            "commettant",
            "frais",
            "l'an",
            "chez vous",
            "comptes",
            "sur site",
            "sur pieces",
            "respect",
            "execution",
            "locaux",
            "livres",
            "avant",
            "responsable de traitement",
            "a ses",
            "mandat",
            "banque",
            "operateur",
            "assureur",
            "sans s'annoncer",
            "sans prevenir",
            "departement",
            "regie",
            "charge",
            "cout",
            "support",
            "office",
            "mandate",
            "designe",
            "en prevenant",
            "facture",
            "federation",
            "offert",
        ),
    ),
    quantities=QUANTITIES,
    inspecting=INSPECTING,
    rivals=Pattern(
        any_of(
            # before the tender
            r"\b(?:candidats?|soumissionnaires?|remise des (?:offres|plis)|attestation de visite"
            r"|avant (?:de )?(?:remettre|deposer))\b",
            CLIENTS_OWN,
            # health, web sites, logs, guests
            r"\bvisites? medicales?\b|\bmedecine\b|\bvisites? (?:par mois|uniques|sur le site|guidee"
            r"|de courtoisie)|\bvisiteurs?\b|\binternautes?\b",
            r"\b(?:pistes?|journ(?:al|aux)|traces?|logs?) d'audit|\baudit trail",
            # other people's audits
            rf"\b(?:inspect\w+ du travail|inspection generale(?! (?:de (?:la |l')|du )(?:{PARTIES.client})\b)"
            r"|cnil|cour des comptes|chambre regionale des comptes|comite d'audit"
            rf"|(?<!ses )(?<!leurs )(?<!son )(?<!leur )(?<!nos )(?<!notre )"
            rf"commissaires? aux comptes(?! (?:de la |du |de l')(?:{PARTIES.client})\b"
            r"[^.;]{0,40}?\bsur (?:pieces|place))|urssaf|carsat|ascensoristes?"
            rf"|(?<!et son )(?<!ou son )(?<!et l')(?<!et toute )(?<!ou toute )autorites? de controle"
            rf"(?! (?:et|ou) (?:le |la |l')?(?:{PARTIES.client})))\b|\binscriptions?\b",
            r"\b(?:organismes? (?:certificateur|de certification|accredite)|certificateur|afnor|medecins?"
            r"|renouvellement du label|de labellisation|de certification)\b",
            r"\bclients? mysteres?\b|\bboutiques?\b|\bmagasins?\b",
            # what was found once, or done elsewhere
            r"\b(?:audit|visite|controle|inspection)\b[^.;]{0,25}? (?:avait|avaient|men(?:e|ee|es"
            r"|ees) en (?:19|20)\d\d|a (?:eu|revele"
            r"|montre|trouve|conclu))\b",
            r"\bcontroles? techniques?\b|\bexamens? (?:de fin|medica\w+|ecrit|oral)\b|\bonglet\b",
            r"(?<!service d')(?<!direction de l')(?<!direction d')\baudits? (?:internes?|energetique"
            r"|d'accessibilite|rgaa|de code|blanc|reseau|seo)\b"
            r"|\bauto-?(?:audits?|controles?)\b",
            r"\b(?:titulaire|prestataire|centre)\b[^.;,]{0,30}? (?:realise|effectue|conduit|mene"
            r"|procede a|audite|visite|controle|inspecte)\b[^.;]{0,50}? (?:de )?(?:ses|son|sa)\b",
            # « la base est auditée »: no site of the provider
            r"\b(?:bases?|fichiers?|donnees|sites? (?:internet|web)|logiciels?|codes?"
            r"|reseaux?)\b[^.;]{0,25}?"
            r" (?:est|sont|sera|seront) auditee?s?\b",
            r"\bcontroles? (?:d'identite|d'acces|de(?:s)? (?:la )?(?:qualite des appels|saisie"
            r"|donnees de l'appelant|connaissances|factures?|bagages))",
            rf"\b(?:{PARTIES.client})\b (?:\w{{1,12}} )?(?:audit|inspect|control|visit|verifi)\w{{1,4}}"
            rf" (?:chaque "
            r"\w{4,9} )?(?:ses|son|sa|leurs?) (?!(?:prestat|titul|sous-trait|fournis|centre|partenaire"
            r"|delegat))",
            rf"\b(?:audit|inspect|control|visit|verifi)\w{{1,4}} (?:\w{{1,12}} ){{0,2}}?(?:ses|son|sa"
            rf"|leurs?) propres?\b"
            rf"|\b(?:sites?|plateaux?|locaux|bureaux|installations|implantations?|registres|comptes)"
            rf" (?:du |de la |de l'|des |d'un |d'une )(?:{PARTIES.client})\b",
            r"\b(?:hygiene|de soins|vehicules?|sinistres?|compteurs?|cuisines?|logements?|habitations?)\b",
            OUTSIDERS_DEAL,
            r"\b(?:chantiers?|ouvrages?|maitres? d'oeuvre|implantations? (?:geo|alti)\w+|gardien|rondes?"
            r"|agents? de securite|badge)\b",
        )
    ),
    granting=Pattern(
        any_of(
            r"\b(?:refuser|menage\w*|admis\w*|pouvoir|s'interdi\w+|passera|viendra|faculte|loisible"
            r"|possibilite|convien\w{1,4}|met a la|se tient pret|se tiennent prets"
            r"|ouvert\w*|entend|peu(?:t|vent|x)|pourr(?:a|ont|ait)|pouvez|pouvons|pourrons|pourrez"
            r"|droits?|se reserve\w*|reserve|libre|autoris\w+"
            r"|habilit\w+|accept\w+|consent\w*|permet\w*|tolere\w*)\b",
            r"\b(?:se soumet\w*|soumis\w*|fait l'objet|font l'objet|ouvre\w*|recoi\w+|accueil\w+|laisse\w*"
            r"|facilit\w+|dispose\w*|garanti\w*|accede\w*|acces)\b",
            r"\b(?:fait|font|fera|feront) (?:realiser|proceder|effectuer|auditer|visiter|controler"
            r"|verifier|diligenter|mener)\b",
            rf"\b(?:{PARTIES.client})\b[^.;]{{0,60}}?\b(?:realise|effectue|conduit|mene|procede|diligente"
            rf"|audite|visite|inspecte|controle|organise|passe)\w{{0,4}}\b",
            rf"\b{THIRD}\b[^.;]{{0,30}}? (?:vous )?(?:controle|audite|visite|inspecte|entre|vien|passe"
            rf"|verifie|se rend)\w{{0,4}}\b",
            r"\bnous (?:passerons|viendrons|irons|passons|venons|auditons|inspectons|controlons"
            r"|verifions|visitons)\b",
            rf"\bpar (?:le |la |l'|un |les )?(?:{PARTIES.client}|auditeurs?|cabinet|tiers)\b"
            rf"|\bnos (?:auditeurs|equipes|inspecteurs)\b",
            r"\b(?:aucune?|renonc\w+|interdi\w+|exclu\w*|pas d'?)\b",
        )
    ),
    # « Norlys est en droit d'auditer les plateaux. »
    entitling=Pattern(rf"{ENTITLED}|" r"\ben droit (?:d'auditer|de (?:faire )?auditer|d'inspecter)\b"),
    follows=Pattern(
        rf"^\W*{GOES_ON}|"
        r"^(?:\W*)(?:il|elle|ils|elles|l'audit|les audits|cet audit|ces audits|cette visite|ces visites"
        r"|la visite|les visites"
        r"|le controle|ces controles|les frais|le cout|leur cout|son cout|un preavis|le preavis|ce droit"
        r"|celui-ci|celle-ci|la depense|les depenses|la charge|le prix|la facture|l'incidence"
        r"|les conclusions|chaque (?:audit|visite)|toute (?:visite|audit)|sauf (?:urgence|fraude))\b"
    ),
    inspectors=INSPECTORS,
    no_notice=fr_notices.NONE,
    notice_before=fr_notices.BEFORE,
    notice_after=fr_notices.AFTER,
    vague_notice=fr_notices.VAGUE,
    # « deux fois par an », « un audit par an », « 1 / an »
    per_year=Pattern(
        rf"\b(?P<count>{NUMBER}) (?:fois|passages?|audits?|visites?|controles?"
        rf"|inspections?)\b[^.;,|]{{0,35}}?\b(?:par (?:an|annee)|annuel(?:le)?s)\b"
        rf"|\b(?P<bare>{NUMBER}) ?(?:fois|audits?|visites?|controles?|inspections?)?(?: (?:au plus|maximum"
        rf"|max\b\.?|au maximum|par site))? ?"
        r"(?:par|/|l'|chaque|dans l'|au cours d'une (?:meme )?) ?(?:an\b|annee\b|exercice\b)"
    ),
    times=Pattern(rf"\b(?P<count>{NUMBER}) (?:fois|visites?|audits?|controles?|inspections?|passages?) ?$"),
    frequencies=(
        (
            12,
            Pattern(
                rf"\b{_CHECKS}\b[^.;|]{{0,30}}? mensuel\w*|\bmensuellement\b"
                rf"|\b{_EVERY}mois\b(?! (?:de|d'))"
            ),
        ),
        (
            4,
            Pattern(
                rf"\b{_CHECKS}\b[^.;|]{{0,30}}? trimestriel\w*|\btrimestriellement\b"
                rf"|\b{_EVERY}(?:trimestre|trois mois)\b"
            ),
        ),
        (
            2,
            Pattern(
                rf"\b{_CHECKS}\b[^.;|]{{0,30}}? semestriel\w*|\bsemestriellement\b"
                rf"|\b{_EVERY}(?:semestre|six mois)\b"
            ),
        ),
        (
            1,
            Pattern(
                r"\b(?:audits?|visites?|controles?|inspections?) (?:de site )?annuel\w*|\bannuellement\b"
                r"|\btous les ans\b|\bchaque annee\b"
            ),
        ),
    ),
    costs=COSTS,
    at_their_cost=AT_THEIR_COST,
    by_word=fr_by_word.INSPECTING,
    sure_rivals=fr_by_word.RIVALS,
    undenied=fr_by_word.UNDENIED,
    excluded=Pattern(
        r"\b(?:aucune?|pas d'|pas de|nulle|ni) ?(?![^.;]{0,60}?\b(?:que |sans que |avant que )(?:le |la "
        r"|l')\w+[^.;]{0,20}? ?(?:n'|l')?(?:ait|aient|soit))(?:droit (?:de visite|d'audit)|audits?|visites?"
        r"|inspections?|controles?)\b(?! (?:supplementaire|n'a\b|n'avait|n'aura ete|n'est (?:realise"
        r"|effectue"
        r"|organise)[^.;]{0,12}?sans|ne (?:peut|pourra)[^.;]{0,40}?(?:sans|avant|pendant|durant"
        r"|en periode)))"
        r"|\bs'interdi\w+ (?:toute?s?|les?|d'|de) ?(?:audits?|visite\w*|controle\w*|inspect\w+|auditer)"
        r"|\brenonc\w+ (?:a|au|expressement a)\b[^.;]{0,30}?\b(?:audit|visite|inspect)"
        r"|\bexclu\w*\b[^.;]{0,15}?\b(?:audit|visite)"
        r"|\b(?:audits?|visites?|inspections?|controles? sur (?:place|site))\b[^.;]{0,40}?"
        r" (?:est|sont|sera|seront) (?:interdi|exclu|proscri|prohib)"
        r"|\b(?:audits?|visites?)\b[^.;|]{0,30}? ?[:|] ?(?:exclue?s?|neant|non|interdite?s?|aucune?)\b"
        r"|\bne (?:peut|peuvent|pourra) (?:ni |pas |en aucun cas )?(?:auditer|visiter|inspecter"
        r"|effectuer d'audit|realiser d'audit)"
    ),
)
