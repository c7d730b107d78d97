"""French wording of what is still talked over, or was done in the past, and therefore states no rule."""

from typing import Final

from contract_checker.extraction.language.wording import any_of

# « la Banque n'en veut pas », « le point reste ouvert », « à trancher au prochain comité »
UNDECIDED: Final = any_of(
    r"\bn'en (?:veu(?:t|lent)|veut plus) pas\b|\bn'en (?:veut|veulent) (?:pas|plus)\b",
    r"\b(?:point|question|sujet|article|clause|debat)\b[^.;]{0,40}?\breste(?:nt)? (?:ouvert|en discussion"
    r"|en suspens"
    r"|a (?:discuter|negocier|trancher|arbitrer|debattre))\w{0,3}\b",
    r"\baucune decision (?:n'est|n'a ete|n'a) (?:encore )?(?:prise|arretee|pris)\b",
    r"\b(?:a|reste a) (?:trancher|arbitrer|discuter|negocier) (?:au|lors|avec|en|la semaine|avant)\b",
)
# « l'an dernier », « le trimestre passé »
LATELY: Final = any_of(
    r"\bl'an (?:dernier|passe)\b(?! (?:de|du)\b)|\bl'annee (?:derniere|passee)\b",
    r"\b(?:le|au|du) (?:mois|trimestre|semestre) (?:dernier|passe)\b(?! (?:de|du)\b)",
)
