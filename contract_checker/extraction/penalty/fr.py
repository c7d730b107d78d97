"""French wording of penalties, service credits and bonuses."""

from decimal import Decimal
from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_regardless import REGARDLESS
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.penalty.fr_amounts import (
    BASES,
    BONUS,
    COSTS,
    CREDIT,
    GAINED,
    LOST,
    NAMED,
    NONE_DUE,
    PER,
)
from contract_checker.extraction.penalty.fr_caps import (
    BEYOND_CAP,
    CAP_BEFORE,
    CAPPED,
    NOT_ALL,
    SMALL,
    UNCAPPED,
)
from contract_checker.extraction.penalty.fr_debtors import DEBTORS
from contract_checker.extraction.penalty.fr_rivals import RIVALS, SURE_RIVALS
from contract_checker.extraction.penalty.wording import PenaltyWording

_CUES: Final = (
    (
        "penal", "reduit", "minore", "abattement", "malus", "refaction", "amende", "retenue", "bonus",
        "avoir", "credit", "prime", "interessement", "bonification", "astreinte", "indemnite",
        "dommages", "cout", "repren", "reprise", "retran", "dedui", "deduc", "retien", "retir",
        "prelev", "rabat", "defalqu", "redevable", "devrez", "devez", "devra", "abandonn", "renonc",
        "ristourn", "rembours", "retard", "erreur", "manqu", "oubli", "defaut", "non-", "hors delai",
        "arret", "absence", "diminu", "sanction", "p =", "panne", "indispon", "impute",
        "encour", "passible", "ajout", "major", "bonifi", "augment", "gratifi", "en demeure", "perdu",
        "supplement", "consequence d", "consequences d", "tard",
        "retenons", "coute", "expose", "de moins", "explication", "observation",
    ),
)  # fmt: skip
# « dispose de dix jours pour faire valoir ses explications »
_HEARD = (
    r"|\b(?:jours?|semaines?|mois|delai|temps)\b[^.;]{0,25}?\bpour (?:y |en |lui "
    r"|leur )?(?:(?:faire (?:valoir"
    r"|connaitre|part de)|presenter|formuler|produire|donner|soumettre|adresser|transmettre|exposer)"
    r"[^.;]{0,25}?\b(?:explications?|observations?|arguments?|remarques?|justifications?|moyens de defense)"
    r"|(?:s'(?:en |y )?expliquer|se defendre|se justifier|contester|les discuter|repondre))\b"
    r"|\b(?:observations?|explications?|remarques?) (?:du|de la|de l') ?[^.;]{3,30}?"
    r"(?:prealable|recueillies?|entendues?)"
    # « invite le titulaire à présenter ses observations », « mis en mesure de s'expliquer »
    r"|\b(?:invit|mis|met|mett|admis|appel|convoqu|entend|recueil"
    r"|sollicit)\w{0,4} [^.;]{0,45}?\b(?:(?:present"
    r"|formul|produi|donn|exprim|faire valoir|fourni|expos)\w{0,4} (?:\w{1,8} ){0,2}?|ses |leurs |les )"
    r"(?:explications?|observations?|arguments?|remarques?|justifications?|moyens)\b"
    r"|\b(?:mis|mise) en mesure (?:de |d')(?:s'expliquer|se justifier|se defendre|repondre|contester)"
)

PENALTY: Final = PenaltyWording(
    cues=_CUES,
    quantities=QUANTITIES,
    named=Pattern(rf"\b{NAMED}"),
    costs=COSTS,
    bonus=Pattern(rf"^(?:{BONUS}|primes?\b)"),
    service_credit=Pattern(rf"^{CREDIT}"),
    gained=GAINED,
    lost=LOST,
    none_due=NONE_DUE,
    small=SMALL,
    rivals=RIVALS,
    sure_rivals=SURE_RIVALS,
    # « Aucune pénalité ne sera appliquée », « il n'est pas prévu de pénalités »
    excluded=Pattern(
        any_of(
            rf"\b(?:aucune?|nulle|ni) (?:\w{{1,12}} )?{NAMED}",
            rf"^\W{{0,3}}(?:pas|point|jamais) d(?:e |')(?:\w{{1,8}} )?{NAMED}",
            rf"\b(?:ne|n')[^.;]{{0,40}}?\b(?:pas|point|ni)\b[^.;]{{0,30}}?\b(?:de |d'"
            rf"|a )(?:\w{{1,8}} )?{NAMED}",
            rf"\b{NAMED}[^.;]{{0,40}}?\b(?:est|sont) (?:exclue?s?|ecartee?s?|supprimee?s?)\b",
            rf"\b{NAMED}[^.;]{{0,30}}?\bne (?:sont|seront|sera|est) (?:pas|jamais) (?:appliqu|du|exig|prevu"
            rf"|encouru|reclam)",
        )
    ),
    # « le titulaire n'est exonéré d'aucune pénalité »
    spared_none=Pattern(
        # « Il n'est prévu aucune pénalité autre que celle de 80 € »
        rf"\b(?:de |d'|aucune |aucune autre |d'autres? )(?:\w{{1,12}} )?{NAMED} (?:(?:autres?"
        rf"|differentes?) )?que\b|"
        # « Aucun malus n'est appliqué avant que le Centre ait été entendu »
        rf"\b(?:aucune?|nulle) (?:\w{{1,12}} )?{NAMED}[^.;]{{0,40}}?\b(?:avant (?:que|qu'|d'|de)"
        rf"|sans (?:que|qu'"
        r"|mise en demeure|avoir|entendre|invit)|qu'apres)"
        rf"|\b(?:exoner|dispens|liber|decharg|affranch|exempt|soustra|echapp)\w{{1,6}}"
        rf" (?:pour autant |davantage |jamais |en rien )?(?:a |d'|de )?(?:aucune?|nulle) (?:des "
        rf"|de ces )?{NAMED}"
    ),
    # « pendant les trois premiers mois », « si le retard ne lui est pas imputable »
    conditional=Pattern(
        r"\b(?:si|lorsqu\w{1,2}|tant que|quand|sauf|hormis|en cas de|en deca|sous reserve|jusqu'a)\b"
        # « si les objectifs ne sont pas atteints » is the very case
        r"(?! (?:les?|l'|un|une|ces|aucun) ?(?:objectifs?|niveaux?|taux|seuils?|indicateurs?|engagements?"
        r"|resultats?)\b"
        r"[^.;]{0,30}?\b(?:atteint|respect|tenu)\w{0,3}\b)"
        r"|\b(?:pendant|durant|au cours d)\w{0,3} [^.;]{0,20}?(?:premier|periode|phase|mois)"
        # « Le mois de lancement, … », « le premier trimestre »
        r"|\b(?:mois|semaines?|periode|phase|trimestre) (?:de |d'|dite? )?(?:de |d')?(?:lancement|rodage"
        r"|demarrage|essai"
        r"|apprentissage|montee|transition|probatoire)|\bpremiere?s? (?:jours?|semaines?|mois"
        r"|trimestres?)\b"
    ),
    # « le titulaire encourt des pénalités », « donne lieu à pénalité »
    applies=Pattern(
        any_of(
            r"(?<!sans )\b(?:encour\w{1,6}|passibles?|expos\w{1,5}|subi\w{0,5}|redevables?|sanctionn\w{1,5}"
            r"|inflig\w{1,5}|suppor\w{1,5})"
            rf"\b[^.;]{{0,60}}?\b{NAMED}",
            rf"\b(?:donn\w{{1,5}} lieu|ouvr\w{{1,4}} droit|entrain\w{{1,5}}|conduit|expos\w{{1,5}}"
            rf"|appliqu\w{{1,5}})"
            rf"\b[^.;]{{0,60}}?\b{NAMED}",
            rf"\b{NAMED}[^.;]{{0,60}}?\b(?:sera|seront|est|sont|pourr\w{{2,4}} etre|peu\w{{1,4}} etre|etre)"
            r" (?:\w{1,16} )?(?:appliquee?s?|encourue?s?|due?s?|infligee?s?|exigibles?|exigee?s?"
            r"|prononcee?s?)\b",
            rf"\b{NAMED}[^.;]{{0,60}}?\bs'appliqu\w{{1,5}}\b",
            # « des pénalités sont prévues au CCAP »
            rf"\bdes {NAMED}[^.;]{{0,30}}?\b(?:est|sont) (?:\w{{1,12}} )?(?:prevue?s?|definie?s?"
            rf"|fixee?s?)\b",
        )
    ),
    # « les pénalités prévues à l'article 14 du CCAG »
    by_reference=Pattern(
        r"\b(?:prevue?s?|definie?s?|fixee?s?|mentionnee?s?|indiquee?s?|decrite?s?|visee?s?|conformement"
        r"|selon"
        r"|figurant)"
        r"\b[^.;]{0,20}?\b(?:articles?|art\.|annexes?|ccag|ccap|tableau|convention de service|grille)"
    ),
    debtors=DEBTORS,
    # « 75 € par réclamation sans réponse, à titre de pénalité »
    named_after=Pattern(rf"\b(?:de|d'|a titre de|a titre d'une?|au titre d'une?|comme) ?{NAMED}"),
    formula=Pattern(r"\bp ?= ?[vrxntm\d ×*/()+.-]{3,40}"),
    # « 1/1000 », « un millième », « 1 ‰ » are the same rate
    fraction=Pattern(r"(?<![\d/])(?P<over>\d) ?/ ?(?P<under>\d{2,5}|\d \d{3})(?![\d/])(?:i?e(?:me)?)?"),
    # « une pénalité égale au millième du prix »
    parts=(
        (Decimal("0.1"), Pattern(r"\b(?:un|au|du|d'un) millieme\b")),
        (Decimal(1), Pattern(r"\b(?:un|au|du|d'un) centieme\b")),
    ),
    rhythms=(
        Choice(
            "day",
            Pattern(
                rf"\b{NAMED}\w{{0,3}} (?:\w{{1,12}} )?(?:journali\w{{2,4}}|quotidienne?s?)\b[^.;]{{0,25}}?$"
            ),
        ),
        Choice("hour", Pattern(rf"\b{NAMED}\w{{0,3}} (?:\w{{1,12}} )?horaires?\b[^.;]{{0,25}}?$")),
        Choice("week", Pattern(rf"\b{NAMED}\w{{0,3}} (?:\w{{1,12}} )?hebdomadaires?\b[^.;]{{0,25}}?$")),
        Choice("month", Pattern(rf"\b{NAMED}\w{{0,3}} (?:\w{{1,12}} )?mensuelles?\b[^.;]{{0,25}}?$")),
    ),
    per=PER,
    bases=BASES,
    # « la facture sera réduite de 3 % »
    reduced_before=Pattern(
        r"\b(?:diminu|redui|minor|amput|alleg|major|bonifi|augment"
        r"|relev)\w{0,4} (?:[\w']{1,12} ){0,4}?(?:facture|montant|redevance|prix"
        r"|forfait|note)\b[^.;]{0,25}?(?:\bde |\bd')$|"
        r"\b(?:facture|montant|redevance|prix|forfait|remuneration)\b[^.;]{0,25}?"
        r"\b(?:reduit\w{0,2}|minore\w{0,2}|diminue\w{0,2}|ampute\w{0,2}) de $"
    ),
    # « inférieur à 80 % », « au-delà de 5 % d'abandon », « l'objectif de 90 % »
    threshold_before=Pattern(
        # « hors TVA de 20 % », « portée de 100 € à 250 € »
        # « s'appliquent à compter de 500 € cumulés »
        r"\ba (?:compter|partir) (?:de |d'un (?:montant|total|cumul) (?:\w{1,10} )?de )$|"
        # « la différence entre 90 % et le taux atteint »
        r"\b(?:difference|ecart) entre (?:[\w']{1,12} ){0,4}?$|"
        r"\b(?:t\.?v\.?a\.?|caution\w{0,6}|garantie)(?: [a-z']+){0,6}? (?:de |a |d')$"
        r"|\bpas (?:plafonn|limit)\w{1,5} a $"
        r"|\b(?:port|pass|ramen|relev)(?:e|ee|es|ees|ent|era|eront) de (?=$)"
        r"|\bplafon\w{1,3}\b[^.;]{0,50}?\b(?:port|pass|ramen|relev|abaiss)\w{1,4} de $"
        r"|\b(?:(?:inferieure?s?|superieure?s?)(?: ou egale?s?)? a|(?:au-dela|en de[cs]a|au-dessous"
        r"|au-dessus) d(?:e|u)|moins d(?:e|')|plus d(?:e|')"
        r"|sous|objectif (?:est )?(?:de|a)|seuils? (?:de |d')(?:(?:declenchement"
        r"|application) (?:de |des )(?:la )?)?"
        r"penalit\w{1,3}(?: (?:de|a|:|est de|fixe a))?|seuil (?:de|fixe a)|cible (?:de|:)|atteint"
        r"|depasse|excede"
        r"|taux (?!d\w{1,2} (?:la )?penalit)(?:\w+ ){0,3}(?:de|a|est de)"
        r"|(?:depass|exced)\w{1,4} de|franchise de|[<>≥≤]) ?(?:les |le |la |seuil de |taux de )?$"
    ),
    # « une pénalité de », « malus : », « bonus : + 2 % »
    owed_before=Pattern(
        # « coûte au partenaire 3 % du forfait »
        r"\b(?:cout(?:e|era|ent|eront)|vau(?:t|dra)) (?:(?:au |a la |a l'|a )\w{3,20} )?$|"
        # « un supplément de », « d'abattement : », « | - 1 % »
        r"\b(?:primes?|supplements?|complements?|majorations?|gratifications?|abattements?|reductions?"
        r"|retenues?) (?:de |d'|: )$|(?:^|[|:] )[-–+] ?$|"
        rf"\b{NAMED}[^.;,]{{0,35}}?(?:\b(?:de|a|egale?s? a|soit|est de|fixee? a|par) |[:|=] ?[+-]? ?"
        rf"|d'un montant de |\w{{1,12}} )?$"
    ),
    cap_before=CAP_BEFORE,
    cap_after=Pattern(r"^ ?(?:au maximum|maximum|au plus|max\b)"),
    capped=CAPPED,
    uncapped=UNCAPPED,
    beyond_cap=BEYOND_CAP,
    not_all=NOT_ALL,
    # « non due lorsque le volume dépasse la prévision »
    neutralised=Pattern(
        any_of(
            r"\b(?:ne|n'|exoner\w{1,5}|neutralis\w{1,4}|suspend\w{0,4}|aucune?|sans|ecart\w{1,3}|non (?:due"
            r"|applicable)s?|inapplicables?)\b"
            r"[^.;]{0,120}?\b(?:volum\w{1,6}|flux|appels?|contacts?|sollicitations?|demandes|trafic|charge"
            r"|activite)\b[^.;]{0,80}?\b(?:previ\w{1,8}|annonc\w{1,4}|prevue?s?|plan de charge)\b",
            r"\b(?:volum\w{1,6}|flux|appels?|contacts?|sollicitations?|trafic|charge"
            r"|activite)\b[^.;]{0,80}?\b(?:previ\w{1,8}"
            r"|annonc\w{1,4}|prevue?s?)\b[^.;]{0,120}?"
            r"\b(?:ne|n'|exoner\w{1,5}|neutralis\w{1,4}|suspend\w{0,4}|aucune?|ecart\w{1,3}|non (?:due"
            r"|applicable)s?|inapplicables?)\b",
            r"\b(?:plus|trop|davantage|excede\w{0,2}|depass\w{1,4}|au-dela"
            r"|au-dessus)\b[^.;]{0,60}?\b(?:annonc\w{1,4}|previ\w{1,8}"
            r"|prevu\w{0,2})\b[^.;]{0,60}?\b(?:saut|tomb|disparai|lev|cess|efface|annul|oubli)\w{0,5}\b",
            r"\b(?:penalit\w{1,3}|malus|sanctions?)\b[^.;]{0,30}?\b(?:saut|tomb|disparai|levee?s?|cess"
            r"|efface|annul)\w{0,5}\b"
            r"[^.;]{0,90}?\b(?:annonc\w{1,4}|previ\w{1,8}|prevu\w{0,2})\b",
            r"\b(?:neutralis|exoner|suspend|ne s'appliqu|aucune)\w{0,5}\b[^.;]{0,90}?\b(?:ecart"
            r"|depassement)\b[^.;]{0,30}?\bprevision",
        )
    ),
    pronoun=Pattern(
        r"(?:- |\d{1,2}(?:\.\d{1,2}){0,3}\.? )?(?:elles?|celles?-ci|ils?|ceux-ci"
        r"|ces sommes|leur (?:total|cumul))\b"
    ),
    regardless=REGARDLESS,
    flags=(
        (
            "liberating",
            Pattern(
                r"\bnon[ -]liberatoires?|\b(?:ne|n'|ni|sans)\b[^.;]{0,60}?\b(?:liberatoires?|liber(?:e|ent"
                r"|er))\b"
                r"|\bsans prejudice d\w{1,3}\b[^.;]{0,25}?(?:dommages|reparation|indemni"
                r"|droit(?!s? (?:[\w']{1,12} ){0,3}?de (?:resili|rompre|mettre fin)))"
                r"|\b(?:ne|n')[^.;]{0,25}?\b(?:dispens|exoner)\w{1,4} [^.;]{0,12}?(?:pas|en rien"
                r"|aucunement)"
            ),
            Pattern(r"\bliberatoires?\b|\b(?:solde|eteint|purge) (?:tout|le) (?:compte|prejudice|dommage)"),
        ),
        (
            "cumulative",
            # « ne sont pas libératoires et se cumulent » denies the former alone
            Pattern(r"\bnon[ -]cumul\w{2,5}|\b(?:ne|n')(?:(?!\b(?:et|mais)\b)[^.;,]){0,30}?\bcumul\w{1,5}"),
            Pattern(
                r"\bs'ajoutant\b|\bcumulables?\b|\bcumulatives?\b|\bcumulati\w{1,3}\b|\bse cumul\w{1,4}\b"
                r"|\bs'additionn\w{1,4}\b|\bs'ajout\w{1,4}\b(?! aux (?:dommages|reparations))"
            ),
        ),
        (
            "formal_notice",
            Pattern(
                r"\bsans (?:qu'il soit besoin d'une |aucune |necessite de "
                r"|qu'une )?(?:simple )?mise en demeure|\b(?:aucune|ni|dispense de"
                r"|sans|sans qu'il faille|nul besoin|inutile d\w{1,2})\b[^.;]{0,40}?\b(?:mise|mettre"
                r"|mis) en demeure|\bde plein droit\b"
            ),
            Pattern(
                r"\b(?:pourvu qu|a condition qu|des lors qu|une fois)[^.;]{0,20}?\bmis\w? en demeure"
                + _HEARD
                + r"|\bla mettre en demeure|\bmis(?:e)? en demeure[ ,]|\b(?:apres|suite a|precedee?s? d'"
                r"|suivant|suivent)\b[^.;]{0,15}?\bmise en demeure"
                r"|\bmise en demeure (?:\w{1,10} ){0,3}?(?:infructueuse|sans effet|prealable)"
            ),
        ),
    ),
)
