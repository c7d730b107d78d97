"""French wording of the notice that prevents a renewal, and of who owes it."""

from typing import Final

from contract_checker.extraction.language.choices import Choice, Choices
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

RENEW: Final = (
    r"(?:renouvel\w{1,8}|renouv\b\.?|recondui\w{1,4}|reconduct\w{1,5}|prorog\w{1,6}|prolong\w{1,8})"
)
_EACH = (
    r"(?:chaque|chacune des|l'une (?:ou l'autre )?(?:quelconque )?des (?:deux )?|l'une quelconque des"
    r"|toute)"
)
_NOTIFIES = (
    r"(?:denonc|notifi|inform|s'oppos|fait connaitre|fera connaitre|averti|prevenir|signifi|manifest|renonc"
    r"|decid|peu[tv]|pourra|ait fait|fait savoir|s'y oppos|y renonc|donner)"
)
# « elle le dit au titulaire »
_TELLS = (
    r"\b(?:di[ts]|dira|ecri\w{1,3}|annonc\w{1,4}|notifi\w{1,4}|fai(?:t|re) (?:savoir|connaitre)"
    r"|signifi\w{1,4})"
    r" (?:par \w{3,9} )?(?:au |a la |a l')"
)

# « dénonciation trois mois avant l'échéance », « décision de ne pas reconduire »
PREVENTING: Final = Pattern(
    any_of(
        # « si elle ne le reconduit pas, elle le dit », « n'entend pas le poursuivre »
        rf"\b(?:si|s|lorsque?|lorsqu|au cas ou|quand)[ '](?:[\w']{{1,14}} ){{0,3}}?(?:ne "
        rf"|n')[^.;,]{{0,25}}?\b{RENEW}"
        rf"|\bn'(?:entend|entende|entendra|entendait|ait)\b[^.;]{{0,15}}?\b(?:pas|plus"
        rf"|point)\b[^.;]{{0,15}}?"
        rf"\b(?:poursuiv|continu|{RENEW})",
        # « celui qui veut en rester là », « entend ne pas poursuivre »
        r"\bne (?:veu|voul|souhait|desir)\w{1,4} pas\b[^.;]{0,30}?\b(?:annee|periode|saison|suite)s?\b"
        r"|\barreter a (?:la date anniversaire|l'echeance|son terme)\b",
        r"\b(?:en rester la|s'en tenir la|(?:ne pas|cesser de) (?:le |la |y )?"
        r"(?:poursuivre|continuer|donner suite))\b",
        rf"\b(?:sauf|a moins que|faute d|faute par|tant que)\b[^.;]{{0,60}}?\b(?:lettre|avis|courrier"
        rf"|savoir|dit|ecrit"
        rf"|oppos\w{{1,4}}|mot)\b"
        rf"|\bempecher (?:la |le |cette )?{RENEW}|\bdenonc\w{{1,7}}\b"
        rf"|\bnon[- ](?:renouvellement|reconduction|prorogation|prolongation)\b"
        rf"|\bs'oppos\w{{1,4}}\b|\b(?:ne pas|refus\w{{0,3}} d\w?"
        rf"|renonc\w{{1,4}} a|decision de) ?(?:le |la )?{RENEW}",
        rf"\bsauf (?:avis|decision|preavis|notification)\b|\b(?:inform|notifi|averti|fait connaitre"
        rf"|preav)\w{{0,6}}\b[^.;]{{0,60}}?\b{RENEW}|\b{RENEW}\b[^.;]{{0,80}}?\bpreavis\b",
    )
)

NOTICE_BEFORE: Final = Pattern(
    r"\b(?:preavis|delai|moyennant|respect\w{0,4})\b[^.;]{0,40}?$|\bau (?:moins|minimum|plus tard) $"
)

NOTICE_AFTER: Final = Pattern(
    r"^,? ?(?:au moins |au minimum |\w{1,8} )?(?:avant|a l'avance|de preavis|precedant)\b"
)

DEBTORS: Final[Choices] = (
    Choice(
        "both",
        Pattern(
            rf"\b(?:l'une? des (?:deux )?parties|(?:celui|celle) des deux|l'une? des (?:deux"
            rf"|signataires|contractants)|quiconque"
            rf"|(?:celui|celle) qui (?:veut|entend|souhaite|desire)|{_EACH} ?parties?"
            rf"|l'un(?:e)? (?:ou|et) l'autre|l'un de nous(?: deux)?|chacun"
            rf"|les (?:deux )?parties)\b"
        ),
    ),
    Choice(
        "client",
        Pattern(
            rf"{_TELLS}(?:{PARTIES.provider})\b|\b(?:{PARTIES.client})\b[^.;,]{{0,40}}?\b{_NOTIFIES}"
            rf"|\b(?:par|decision"
            rf"|denonciation) (?:du |de la |de l'|le |la |l')(?:{PARTIES.client})\b"
        ),
    ),
    Choice(
        "provider",
        Pattern(
            rf"{_TELLS}(?:{PARTIES.client})\b|\b(?:{PARTIES.provider})\b[^.;,]{{0,40}}?\b{_NOTIFIES}"
            rf"|\b(?:par|denonciation) (?:du "
            rf"|de la |le |la |l')(?:{PARTIES.provider})\b"
        ),
    ),
)
