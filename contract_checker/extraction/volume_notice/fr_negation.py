"""French wording of volume notices: what a negation does to them.

« Sans préavis » waives a notice and « ne peut, sans préavis » upholds it; « n'est pas tenu de respecter
un préavis de 30 jours » takes a figure away.
"""

from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.fr_volume import VOLUME
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern

# not across « et », « mais » and a second verb: « ne garantit rien et peut réduire sans préavis »
_SAME_CLAUSE = r"(?:(?!\b(?:et|mais|puis)\b)[^.;:|]){0,110}$"

# « ne peut réduire les volumes sans préavis », « s'interdit toute baisse sans préavis »
UPHELD_BEFORE = Pattern(
    one_of(
        r"(?:\bne|\bn') ?(?:peu|pour|saur|doi|dev|ser|pren|produi|interv|aur|liera|lie\b)\w*",
        r"\bs'interdi\w+|\bs'engag\w+ a ne (?:pas|jamais)|\binterdit\w* de|\bs'abstien\w+",
        # « aucune position n'est retirée sans que », « les horaires ne changent pas sans que »
        r"\b(?:aucune?|nulle?)\b[^.;:|]{0,40}? n(?:'est|'a|e sont|e ser\w+|e pourr\w+)",
        rf"\b(?:ne |n')(?:{VOLUME.change})(?![a-z])",
    )
    + _SAME_CLAUSE
)
# « toute réduction opérée sans préavis est réputée nulle »
UPHELD_AFTER = Pattern(
    r"[^.;|]{0,40}?(?:est|sont|sera|seront) (?:reputee?s? )?"
    + one_of(
        r"nulle?s?|inopposables?|sans effet|non avenue?s?|irreguli\w+|interdite?s?|prohibee?s?|fautive?s?"
    )
    + r"(?![a-z])"
)
# « si le Client réduit les volumes sans préavis, il verse … » supposes a waiver and grants none
SUPPOSED_BEFORE = Pattern(r"^(?:[-*•] ?)?(?:si|lorsque|quand|en cas de|a supposer que)\b[^,.;:|]{0,130}$")

# « sans avoir à respecter un préavis de », « n'est pas tenu au délai de », « dispensé du préavis de »
LIFTED_BEFORE = Pattern(
    one_of(
        r"\bsans (?:avoir a|devoir|etre (?:tenu|oblige)\w* (?:de|d'|a|au)|que)(?![a-z])|\bsans qu'",
        r"\b(?:n'est|n'etant|ne sera|ne seront|ne sont|n'etait) (?:pas|point|nullement|en rien)"
        r" (?:tenu|oblige|astreint|lie)\w*",
        r"\bn'(?:a|ont|aura|auront) (?:pas|point|nullement) (?:a|besoin)(?![a-z])",
        r"\b(?:dispens|exoner|affranchi|deli|liber)(?:e|ee|es|ees|e de tout)? (?:de|du|d'|des)",
        r"\bne prevoi\w+ (?:pas|aucun)",
    )
    + r"[^.;:|]{0,60}$"
)
# « le délai de 30 jours n'est pas opposable au Client »
# and « faute d'avis quinze jours avant, le Prestataire n'est pas tenu » lifts another duty
LIFTED_AFTER = Pattern(
    rf"(?:(?!(?:{PARTIES.provider})(?![a-z]))[^.;:|]){{0,45}}?"
    r"(?:n'est|ne sera|ne sont|n'etant|ne s'appliqu\w+) ?(?:pas|point)"
    r"(?: (?:opposable|applicable|due?|exige|requis|oppose)\w*)?(?![a-z])"
    # « n'est pas dû en cas de force majeure »: it is, otherwise
    r"(?! (?:opposable|applicable|due?|exige|requis|oppose)|[^.;|]{0,20}? (?:en cas|lorsqu\w*|si|s'il"
    r"|quand|dans le cas|pendant|durant)(?![a-z]))"
)
# « est réputée reçue deux jours ouvrés après son envoi »: when it arrives, not how long before
DEEMED_BEFORE = Pattern(
    r"\b(?:reputee?s?|censee?s?|presumee?s?|considere{1,2}s? comme) (?:avoir ete )?"
    r"(?:recue?s?|notifiee?s?|parvenue?s?|remise?s?)\b[^.;]{0,30}$"
)

# « dispose de quinze jours pour répondre » is time to answer, not time before the change
REPLY_AFTER = Pattern(
    r"[ ,(]{0,4}(?:calendaires?|ouvres|ouvrables|francs)?[ ,)]{0,4}pour (?:y |lui |en |leur )?"
    + one_of(
        r"repondre|se prononcer|accepter|refuser|faire connaitre|confirmer|chiffrer|remettre|transmettre",
        r"contester|formuler|donner (?:sa|son)|notifier (?:sa|son)|etablir|presenter|etudier",
    )
)
# « s'engage à absorber toute hausse dans un délai de 48 heures » limits the provider
UNDERTAKES_BEFORE = Pattern(
    r"(?:s'engag\w+ a|accept\w+|absorb\w+|doi(?:t|vent)|devra|met\w* en (?:oeuvre|place)|realis\w+"
    r"|(?<!l')(?<!les )assur\w+)"
    r"(?![a-z])[^.;|]{0,90}?(?:dans (?:un|le) delai (?:maxim\w+ )?(?:de |d')|dans les |sous )$"
)
# « … durant ce temps, l'ancienne charge reste payée »
PAID_MEANWHILE = Pattern(
    r"(?<![a-z])(?:paye\w*|factur\w+|remuner\w+|reste\w* due?s?|regle\w*|maintenu\w*)(?![a-z])"
)
# « Jusque-là, le Négociant règle l'équipe telle qu'elle était »
MEANWHILE = Pattern(
    r"(?:jusque-la|d'ici la|pendant ce (?:temps|delai)|durant ce (?:temps|delai)|entre-temps"
    r"|dans l'intervalle"
    r"|en attendant)(?![a-z])[^.;|]{0,120}?(?<![a-z])(?:pa[iy]e|regl|factur|remuner|due?s?(?![a-z])|doit)"
)
# « sur simple appel, le Centre porte l'effectif à … en moins de 24 heures »
ON_DEMAND = Pattern(
    r"(?<![a-z])(?:sur|a) (?:simple |premiere |la )?(?:demande|appel|ordre|requete|sollicitation)(?![a-z])"
)
# « les heures commandées moins de dix jours avant sont majorées »: what falls short of a notice has a price
BELOW_BEFORE = Pattern(
    r"(?<!en )(?:moins de|inferieure?s? (?:ou egale?s? )?a|en de[cs]a de|en dessous de) ?\W*$"
)
CONSEQUENCE = Pattern(
    r"(?<![a-z])(?:major|factur|refus|rejet|declin|indemnis|penal|due?s? en|reste\w* due?s?"
    r"|irrecevab|inopposab|"
    r"en (?:regle|doit|paie|supporte)|prix entier|en entier|redevable|n'est pas tenu|n'oblige|ne lie"
    r"|sans (?:suite|effet|valeur)|a la charge d|supplement|surcout|tardi|pas (?:fait droit|pris|recu|retenu"
    r"|examin|trait)|reporte|differe|non avenu|reputee?s? nulle?s?"
    r"|dues? (?:au|a la|a l'|integralement|en totalite))"
)
