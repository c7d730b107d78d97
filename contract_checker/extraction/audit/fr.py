"""French wording of audits."""

from typing import Final

from contract_checker.extraction.audit.wording import AuditWording
from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_numbers import NUMBER
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_PLACE = (
    r"(?:sites?|plateaux?|locaux|bureaux|centres?|installations|production|etablissements?|implantations?"
    r"|plate-?formes?)"
)
_VISIT = r"(?:visit(?:es?|er|ent|era|eront)|inspect(?:ions?|er|e|ent))"
_CHECK = r"(?:controles?|controler|verifi(?:cations?|er))"
_UNANNOUNCED = r"(?:inopine|impromptu|non annonce|a l'improviste|surprise)"
_BOOKS = (
    r"(?:livres|comptes|comptabilite|registres|pieces|procedures?|process|systemes?|dossiers|documents"
    r"|ecritures"
    r"|organisation|pratiques|methodes|fichiers de paie|prestations)"
)
_LOOK = (
    r"(?:voir|regarder|examin(?:er?|ent|era|eront)|examens?|controle(?:r|nt|ra|ront)?|verifi(?:er?|ent"
    r"|era|eront)"
    r"|verifications?|inspecte(?:r|nt|ra|ront)?|inspections?|visite(?:r|nt|ra|ront)?|passer? en revue"
    r"|consulte(?:r|nt)?)"
)
_INSPECTOR = (
    r"(?:auditeurs?|inspecteurs?|inspectrices?|controleurs?|verificateurs?|organisme|cabinet"
    r"|experts?)"
)
_AUDIT = one_of(
    r"audit(?:s|er|e|es|era|ees?)?\b(?! trail)",
    rf"{_VISIT}\b[^.;]{{0,40}}?\b(?:sur (?:place|site|pieces)|{_PLACE})",
    rf"{_CHECK}\b[^.;]{{0,40}}?\b(?:sur (?:place|site|pieces)|(?:dans|sur|au sein de) (?:l[ea]s? |ses "
    rf"|son |l'){_PLACE})",
    r"visites? (?:de controle|annoncee?s?|de verification|de conformite)|droit de (?:visite|regard)",
    rf"(?:visites?|controles?|inspections?|verifications?) {_UNANNOUNCED}|(?:controles?"
    rf"|inspections?) sur (?:place|site)",
    # « laisser entrer dans ses locaux les agents chargés de contrôler »
    rf"(?:acce(?:s|de(?:nt|r)?)|entre[rz]?|entrent|penetr\w+"
    rf"|se rend\w*)\b[^.;]{{0,40}}?\b{_PLACE}\b[^.;]{{0,90}}?"
    r"\b(?:verif|control|assur|audit|inspect)",
    # « ouvre ses livres à l'expert désigné »
    r"(?:ouvr\w+|acces|consult\w+|examin\w+|communi\w+)\b[^.;]{0,30}?\b(?:livres|comptabilite"
    r"|pieces comptables|registres comptables)",
    # « vérifie les installations du prestataire », « passerons voir vos comptes et vos plateaux »
    rf"{_LOOK}\b[^.;]{{0,50}}?\b(?:{_PLACE}|{_BOOKS})\b[^.;]{{0,25}}? (?:du |de la |de l'|des |de son "
    rf"|de leur )"
    rf"(?:{PARTIES.provider})",
    rf"{_LOOK}\b[^.;]{{0,25}}? vos (?:{_PLACE}|{_BOOKS})",
    # « contrôler le respect du contrat », « l'examen sur pièces des registres »
    rf"{_LOOK}\b[^.;]{{0,20}}? (?:le (?:bon )?respect|la (?:bonne )?(?:execution"
    rf"|application)) (?:du contrat|du marche"
    r"|de l'accord|des (?:engagements|obligations|clauses)|de (?:vos|ses|leurs) (?:engagements|obligations))",
    r"(?:examen|verification|revue|controle)s?,? (?:sur pieces|sur place)\b",
    # « un cabinet vous contrôle », « nos auditeurs viennent », « un de ses contrôleurs en l'établissement »
    r"vous (?:controle|inspecte|audite|verifie|visite)(?:nt|ra|ront)?\b(?! (?:que|si|bien))",
    rf"{_INSPECTOR}\b[^.;]{{0,40}}?\b(?:vien\w+|passe\w*|entre\w*|se rend\w*|accede\w*|descend\w*"
    rf"|visite\w*|chez (?:vous|le|la|l')|{_PLACE})",
    rf"(?:entre\w*|penetr\w+|se rend\w*|vien\w+|accede\w*|acces)\b[^.;]{{0,40}}? (?:chez vous"
    rf"|chez (?:le |la |l')"
    rf"(?:{PARTIES.provider}))",
    # « quiconque est envoyé par la Régie sur le plateau y est admis », « fait le tour du plateau »
    rf"(?:envoye|mandate|delegue|depeche|accredite)\w* par (?:le |la |l'|nous)[^.;]{{0,50}}?\b{_PLACE}",
    rf"(?:fai(?:t|re|sons)|font|fera|ferons) (?:le tour|l'inspection|l'etat des lieux|une? (?:ronde|tour"
    rf"|visite)) (?:du |de la "
    rf"|de l'|des |de vos |de ses |de votre |de son ){_PLACE}",
    # « refuser l'entrée de son plateau à l'expert », « aucun préavis pour visiter le centre »
    rf"(?:entree|acces|porte)s? (?:de|du|a|au|aux|dans) (?:son |ses |leurs? |vos |votre |le "
    rf"|la )?{_PLACE}\b[^.;]{{0,20}}?"
    rf" (?:a l'|a un |aux? |a tout )(?:{_INSPECTOR}|{PARTIES.client})",
    r"(?:visiter|inspecter) (?:le|votre|son) (?:centre|plateau)\b",
    # « reste ouvert à nos équipes », « un expert examine ses procédures »
    rf"{_PLACE}\b[^.;]{{0,20}}? ouver\w+ (?:a nos|a ses|aux?|a la|a l'|a tout)[^.;]{{0,12}}? ?(?:equipes"
    rf"|auditeurs|inspect\w+"
    rf"|controleurs|agents|{PARTIES.client})",
    rf"{_INSPECTOR}\b[^.;]{{0,60}}?\b{_LOOK} (?:y )?(?:ses|leurs|nos|vos|les) (?:{_PLACE}|{_BOOKS})",
    rf"auditeurs?\b[^.;]{{0,50}}?\b{_PLACE}|visites? (?=[^.;]{{0,50}}?\b(?:client|donneur d'ordres?"
    rf"|acheteur)\b)",
)
_CLIENT = rf"(?:{PARTIES.client}|directoire|responsable (?:de|du) traitement)"
_COST = (
    r"(?:frais|pai(?:e|ent|era|eront)|couts?|charges?|depens|depenses|honoraires|financ\w+|suppor\w+"
    r"|payee?s?|remuner\w+|prise? en charge"
    r"|rembours\w+|factur\w+)"
)
_THIRD = one_of(
    r"(?:cabinet|auditeurs?|organisme|expert|prestataire|consultant|societe|bureau) (?:d'audit "
    r"|de conseil |de controle )?"
    r"(?:independant|externe|tiers|exterieure?|mandate|agree|specialise|de son choix|qu'|designe|tierce"
    r"|paritaire"
    r"|neutre|accredite|commun|du choix|choisi|reconnu)",
    r"(?:mandat|design|deleg|charg|commet|envo)\w{0,4} (?:qui |quelqu'un|un (?:tiers|cabinet|expert"
    r"|homme de l'art))"
    r"|qui bon (?:lui|leur|nous) semble",
    r"tiers\b(?! de)|tierce partie|(?:personne|entite|mandataire|representant)s? (?:mandate|designe"
    r"|qu'(?:il|elle)|de son choix|habilite)"
    r"|mandataires?\b|cabinets?\b(?! (?:medical|dentaire))|experts?[- ]comptables?|huissier"
    r"|commissaire de justice",
)
# behind « le Client ou »
_OTHER = (
    rf"(?:{_THIRD}|(?:autre )?(?:commissaires?|delegues?|reviseurs?|auditeurs?|conseils?|experts?"
    rf"|cabinets?|organismes?|personnes?"
    r"|representants? (?:externe|dument)))"
)
_FAULT = (
    r"(?:manquement|ecart|non-?conformite|defaut|faute|anomalie|defaillance|infraction|irregularite"
    r"|surfacturation)s?"
)
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
        ),
    ),
    quantities=QUANTITIES,
    # « auditer le centre », « contrôles sur place », « visite inopinée du plateau »
    inspecting=Pattern(rf"\b{_AUDIT}"),
    rivals=Pattern(
        any_of(
            # before the tender
            r"\b(?:candidats?|soumissionnaires?|remise des (?:offres|plis)|attestation de visite"
            r"|avant (?:de )?(?:remettre|deposer))\b",
            # health, web sites, logs, guests
            r"\bvisites? medicales?\b|\bmedecine\b|\bvisites? (?:par mois|uniques|sur le site|guidee"
            r"|de courtoisie)|\bvisiteurs?\b|\binternautes?\b",
            r"\b(?:pistes?|journ(?:al|aux)|traces?|logs?) d'audit|\baudit trail",
            # other people's audits
            r"\b(?:inspect\w+ du travail|inspection generale|cnil|cour des comptes"
            r"|commissaires? aux comptes|urssaf|carsat|ascensoristes?"
            rf"|autorites? de controle(?! et (?:le |la |l')?(?:{PARTIES.client})))\b|\binscriptions?\b",
            r"\b(?:organismes? (?:certificateur|de certification|accredite)|certificateur|afnor|medecins?"
            r"|renouvellement du label|de labellisation|de certification)\b",
            r"\bclients? mysteres?\b|\bboutiques?\b|\bmagasins?\b",
            # what was found once
            r"\b(?:audit|visite|controle|inspection)\b[^.;]{0,25}? (?:avait|avaient|a (?:eu|revele"
            r"|montre|trouve|conclu))\b",
            r"\bcontroles? techniques?\b|\bexamens? (?:de fin|medica\w+|ecrit|oral)\b|\bonglet\b",
            r"\baudits? (?:internes?|energetique|d'accessibilite|rgaa|de code|blanc|reseau|seo)\b"
            r"|\bauto-?(?:audits?|controles?)\b",
            r"\b(?:titulaire|prestataire|centre)\b[^.;,]{0,30}? (?:realise|effectue|conduit|mene"
            r"|procede a|audite|visite|controle|inspecte)\b[^.;]{0,50}? (?:de )?(?:ses|son|sa)\b",
            # « la base est auditée »: no site of the provider
            r"\b(?:bases?|fichiers?|donnees|sites? (?:internet|web)|logiciels?|codes?|reseaux?)\b[^.;]{0,25}?"
            r" (?:est|sont|sera|seront) auditee?s?\b",
            r"\bcontroles? (?:d'identite|d'acces|de(?:s)? (?:la )?(?:qualite des appels|saisie"
            r"|donnees de l'appelant|connaissances|factures?|bagages))",
            r"\b(?:chantiers?|ouvrages?|maitres? d'oeuvre|implantations? (?:geo|alti)\w+|gardien|rondes?"
            r"|agents? de securite|badge)\b",
        )
    ),
    granting=Pattern(
        any_of(
            r"\b(?:refuser|menage\w*|admis\w*|pouvoir|s'interdi\w+|passera|viendra|faculte|loisible"
            r"|possibilite"
            r"|ouvert\w*|entend|peu(?:t|vent|x)|pourr(?:a|ont|ait)|pouvez|pouvons|pourrons|pourrez"
            r"|droits?|se reserve\w*|reserve|libre|autoris\w+"
            r"|habilit\w+|accept\w+|consent\w*|permet\w*|tolere\w*)\b",
            r"\b(?:se soumet\w*|soumis\w*|fait l'objet|font l'objet|ouvre\w*|recoi\w+|accueil\w+|laisse\w*"
            r"|facilit\w+|dispose\w*|accede\w*|acces)\b",
            r"\b(?:fait|font|fera|feront) (?:realiser|proceder|effectuer|auditer|visiter|controler"
            r"|verifier|diligenter|mener)\b",
            rf"\b(?:{PARTIES.client})\b[^.;]{{0,60}}?\b(?:realise|effectue|conduit|mene|procede|diligente"
            rf"|audite|visite|inspecte|controle|organise|passe)\w{{0,4}}\b",
            rf"\b{_THIRD}\b[^.;]{{0,30}}? (?:vous )?(?:controle|audite|visite|inspecte|entre|vien|passe"
            rf"|verifie|se rend)\w{{0,4}}\b",
            r"\bnous (?:passerons|viendrons|irons|passons|venons|auditons|inspectons|controlons"
            r"|verifions|visitons)\b",
            rf"\bpar (?:le |la |l'|un |les )?(?:{PARTIES.client}|auditeurs?|cabinet|tiers)\b"
            rf"|\bnos (?:auditeurs|equipes|inspecteurs)\b",
            r"\b(?:aucune?|renonc\w+|interdi\w+|exclu\w*|pas d'?)\b",
        )
    ),
    follows=Pattern(
        r"^(?:\W*)(?:il|elle|ils|elles|l'audit|les audits|cet audit|ces audits|cette visite|ces visites"
        r"|la visite|les visites"
        r"|le controle|ces controles|les frais|le cout|leur cout|son cout|un preavis|le preavis|ce droit"
        r"|celui-ci|celle-ci"
        r"|les conclusions|chaque (?:audit|visite)|toute (?:visite|audit)|sauf (?:urgence|fraude))\b"
    ),
    inspectors=(
        # « le Client, ou tout auditeur qu'il mandate », « par lui-même ou par un tiers »
        Choice(
            "both",
            Pattern(
                rf"\b(?:{_CLIENT}|lui-meme|elle-meme|nous-memes?|ses (?:equipes|auditeurs|representants"
                rf"|agents"
                rf"|preposes|services)),? (?:ou|et/ou|et) (?:a |de |par |tout |toute |un |une |le |son "
                rf"|ses |l'|aux? )"
                rf"{{0,3}}{_OTHER}"
                rf"|\b{_CLIENT}\b[^.;]{{0,120}}?\b(?:lui-meme|elle-meme|directement|ses (?:equipes"
                rf"|auditeurs|agents)),?"
                rf" ou\b[^.;]{{0,40}}?{_OTHER}"
                # « la Banque et l'autorité de contrôle accèdent », « Banque ou son commissaire »
                rf"|\bautorites? de (?:controle|tutelle|supervision) (?:et|ou|et/ou) (?:le |la |l')?{_CLIENT}"
                rf"|\b{_CLIENT} (?:et|ou|et/ou|comme) (?:l'|son |une |toute )?autorites? de (?:controle"
                rf"|tutelle|supervision)"
                rf"|\b{_THIRD}[^.;]{{0,20}}? ou (?:par )?(?:le |la |l')?(?:{_CLIENT}|lui-meme"
                r"|ses (?:equipes|auditeurs|propres))"
            ),
        ),
        Choice("third_party", Pattern(rf"\b{_THIRD}")),
        Choice(
            "client",
            Pattern(
                rf"\b{_CLIENT}\b(?! (?:rembourse|supporte))"
                r"|\bnos (?:auditeurs|equipes|inspecteurs|soins|controleurs|agents|services)\b|\bnous\b"
                # the provider answers: « tu peux venir contrôler »
                r"|\b(?:tu peux|vous pouvez|vous pourrez) (?:venir|passer|nous|controler|auditer"
                r"|verifier|inspecter)\b"
            ),
        ),
    ),
    no_notice=Pattern(
        r"\bsans (?:le |l'|en |vous )?(?:aucun )?(?:coup de (?:fil|telephone)|appel|crier gare|rien dire"
        r"|preavis|prevenir|avertissement|avis|annonce|avertir"
        r"|information prealable|rendez-vous|delai de prevenance|autorisation prealable)"
        r"|\b(?:aucun|nul|pas de) preavis\b(?! de greve)[^.;]{0,12}? (?:n'est|requis|necessaire|exige)"
        r"|\bquand (?:nous (?:voudrons|voulons)|(?:il|elle) (?:le )?(?:veut|voudra|souhaite)"
        r"|bon lui semble)\b"
        r"|\ba (?:toute heure|tout moment|telle epoque)\b(?=[^.;]{0,60}?\bsans\b)"
        r"|\binopine|\ba l'improviste\b|\bnon annonce|\bimpromptu|\bvisites? surprises?\b"
        r"|\bcontroles? surprises?\b"
    ),
    notice_before=Pattern(
        r"\b(?:preavis|prevenance|prevenue?s?|previen\w+|prevenir|avis\w{0,4}|aver\w{2,5}|inform\w{1,5}"
        r"|annonc\w{1,4}|notifi\w{1,6}|moyennant|prealable\w*"
        r"|demand\w{1,3})\b[^.;]{0,60}$"
    ),
    notice_after=Pattern(
        r"^[^.;|]{0,20}?\b(?:a l'avance|avant|d'avance|au prealable|auparavant|de preavis|de prevenance"
        r"|plus tot)\b"
    ),
    vague_notice=Pattern(
        r"\b(?:preavis|prevenance) (?:raisonnable|suffisant)|\bdelai (?:de prevenance )?raisonnable\b"
        r"|\bapres (?:en )?avoir (?:prevenu|averti|avise|informe)"
        r"|\bsur rendez-vous\b|\bpreavis\b(?! de greve)(?<!sans preavis)(?<!aucun preavis)"
    ),
    # « deux fois par an », « un audit par an », « 1 / an »
    per_year=Pattern(
        rf"\b(?P<count>{NUMBER}) (?:fois|passages?|audits?|visites?|controles?"
        rf"|inspections?)\b[^.;,|]{{0,35}}?\b(?:par (?:an|annee)|annuel(?:le)?s)\b"
        rf"|\b(?P<bare>{NUMBER}) ?(?:fois|audits?|visites?|controles?|inspections?)?(?: (?:au plus|maximum"
        rf"|max\b\.?|au maximum|par site))? ?"
        r"(?:par|/|l'|chaque|dans l'|au cours d'une (?:meme )?) ?(?:an\b|annee\b)"
    ),
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
    costs=(
        Choice(
            "loser",
            Pattern(
                any_of(
                    rf"\b{_COST}\b[^|]{{0,160}}?\b(?:sauf|si|s'ils?|hors|hormis|excepte"
                    rf"|a moins)\b[^;]{{0,60}}?\b{_FAULT}\b",
                    rf"\b(?:si|lorsqu|quand"
                    rf"|en cas"
                    rf" d)[^;]{{0,60}}?\b{_FAULT}\b[^;]{{0,60}}?\b{_COST}\b[^;]{{0,80}}?\b(?:titulaire"
                    rf"|prestataire|centre|il|elle|faconnier)\b",
                    rf"\bqui (?:a|aura) tort\b|\b{_COST}\b[^;]{{0,60}}?\b(?:perdant"
                    rf"|partie (?:defaillante|fautive|perdante)"
                    rf"|celui (?:qui|des)|qui succombe|en faute|selon (?:le resultat|les conclusions))",
                )
            ),
        ),
        Choice(
            "provider",
            Pattern(
                rf"\b{_COST}\b[^.;]{{0,40}}?(?:\b(?:du|par le|au|de la|par la|par l'|des) "
                rf"|de l')(?:{PARTIES.provider})\b"
                rf"|\b(?:{PARTIES.provider}) (?:en )?(?:supporte|finance|paie|prend en charge|assume)\b"
                rf"|\baux frais (?:du|de la|de l') ?(?:{PARTIES.provider})"
                rf"|\b(?:{PARTIES.provider})\b[^.;]{{0,15}}? (?:paie|paye|regle|solde|acquitte)\b"
                rf"|\ba vos (?:frais|depens)\b"
                rf"|\ba votre charge\b|\b(?:couts?|frais|payeur|paye(?: par)?|charge) ?[:|] ?(?:le |la "
                rf"|l')?(?:{PARTIES.provider})\b"
                rf"|\b(?:{PARTIES.provider}|celui-ci)\b[^.;]{{0,80}}?\b(?:sold|regl|pay"
                rf"|acquitt)\w* (?:la|sa) (?:note|facture|depense)"
            ),
        ),
        Choice(
            "client",
            Pattern(
                rf"\b{_COST}\b[^.;]{{0,40}}?(?:\b(?:du|par le|au|de la|par la) |(?:de"
                rf"|par) l')(?:{PARTIES.client})\b"
                rf"|\b(?:{PARTIES.client}) (?:en )?(?:supporte|finance|paie|prend en charge|assume)\b"
                r"|\bsans frais pour le (?:titulaire|prestataire)\b"
                rf"|\b{_CLIENT},? aux frais de ce dernier\b"
                rf"|\b(?:{PARTIES.client})\b[^.;]{{0,15}}? (?:paie|paye|regle|solde|acquitte)\b"
                rf"|\ba nos (?:frais|depens)\b"
                rf"|\b(?:couts?|frais|payeur|paye(?: par)?|charge) ?[:|] ?(?:le |la "
                rf"|l')?(?:{PARTIES.client})\b"
                rf"|\b(?:{PARTIES.client}) (?:remunere|rembourse|indemnise|dedommage)\w*\b"
                r"|\ba notre charge\b|\bnous (?:payons|reglons|paierons|prenons en charge)\b"
                r"|\bc'est nous qui payons\b"
            ),
        ),
    ),
    # « Le Client peut, à ses frais, », « il en supporte le coût »
    at_their_cost=(
        Choice(
            "client",
            Pattern(
                rf"^\W*(?:le |la |l')?(?:{PARTIES.client}"
                rf"|responsable de traitement)\b[^.]{{0,200}}?(?:\ba (?:ses (?:propres )?frais"
                rf"|sa charge)\b|\bil en (?:supporte|assume) (?:seul )?(?:le cout|les frais|la charge))"
            ),
        ),
        Choice(
            "provider",
            Pattern(
                rf"^\W*(?:le |la "
                rf"|l')?(?:{PARTIES.provider})\b[^.]{{0,200}}?(?:\ba (?:ses (?:propres )?frais"
                rf"|sa charge)\b|\bil en (?:supporte|assume) (?:seul )?(?:le cout|les frais|la charge))"
            ),
        ),
    ),
    excluded=Pattern(
        r"\b(?:aucune?|pas d'|pas de|nulle|ni) ?(?:droit (?:de visite|d'audit)|audits?|visites?"
        r"|inspections?|controles?)\b(?! (?:supplementaire|n'a\b|n'avait|n'aura ete|n'est (?:realise|effectue"
        r"|organise)[^.;]{0,12}?sans|ne peut[^.;]{0,40}?(?:sans|avant)))"
        r"|\bs'interdi\w+ (?:toute?s?|les?|d'|de) ?(?:audits?|visite\w*|controle\w*|inspect\w+|auditer)"
        r"|\brenonc\w+ (?:a|au|expressement a)\b[^.;]{0,30}?\b(?:audit|visite|inspect)"
        r"|\bexclu\w*\b[^.;]{0,15}?\b(?:audit|visite)"
        r"|\b(?:audits?|visites?|inspections?|controles? sur (?:place|site))\b[^.;]{0,40}?"
        r" (?:est|sont|sera|seront) (?:interdi|exclu|proscri|prohib)"
        r"|\bne (?:peut|peuvent|pourra) (?:ni |pas |en aucun cas )?(?:auditer|visiter|inspecter"
        r"|effectuer d'audit|realiser d'audit)"
    ),
)
