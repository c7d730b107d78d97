"""French words of the state of a label, enough where the net is sure that one is spoken of."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.patterns import whole_words
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_KEEP = r"(?:conserv|maintien|mainten|gard|renouvel)"
VERBS: Final = (
    Choice(
        "lost",
        Pattern(
            any_of(
                r"\b(?:perd(?:u|e|re|ait|rait|iez|ez)?|pertes?|retrait|suspension|decheance|suspendue?"
                r"|en est prive|caducite)\b(?! (?:pas|jamais)\b)",
                # « s'il venait à tomber », « Votre badge tombe ? », « vient à lui être ôté »
                r"\b(?:tomb(?:e|ait|er)|ven(?:ait|ir) a (?:disparaitre|manquer|cesser|expirer)"
                r"|(?:retiree?|otee?|enlevee?) (?:au|a la|a l'|par)|(?:est|soit|serait|etre)"
                r" (?:retiree?|otee?))\b",
            )
        ),
    ),
    Choice(
        "in_progress",
        Pattern(
            whole_words(
                r"obtien(?:t|dra|dront|dre)|obtiendr\w{1,3}|obtenir|decrocher\w{0,3}|vis(?:er?|ons|ent)"
                r"|sollicit\w{1,4}|brigu\w{1,4}|postul\w{1,4}|candidate?s? (?:a|au)",
                r"(?:sera|seront|serons) (?:\w{1,12} )?(?:certifi|labelli)\w+",
                r"faire (?:reconnaitre|certifier|labelliser)|pas encore [^.;]{0,30}?(?:certifi|labelli)\w+",
                # « Vous préparez le label », « l'audit initial a lieu en mars », « nous attendons le sésame »
                r"prepar\w{1,5}|(?:audit|visite|examen) (?:initiale?|a blanc|de certification"
                r"|de labellisation"
                r"|final)|(?:attend|esper|escompt)\w{1,5} (?:le|la|l'|son|notre|sa) ?[a-z]+"
                r"|en cours d'(?:examen|instruction)|est a l'etude|chez l'auditeur",
            )
        ),
    ),
    Choice(
        "kept",
        Pattern(
            whole_words(
                rf"{_KEEP}\w{{0,6}}|demeur\w{{1,4}}|rest(?:e|era|er|ent)|entret\w{{2,6}}|prolong\w{{1,4}}"
                r"|vivant\w?|expirer|dechoir|n'en etre (?:pas )?prive|tant que dure",
                # « lequel sera tenu à jour », « toujours en vigueur à la fin »
                r"(?:tenue?s?|tien(?:t|nent|dra)|tenir) (?:a jour|en vigueur|en vie)|(?:encore|toujours) "
                r"(?:valable|valide|en vigueur|titulaire)|en vigueur (?:jusqu'|pendant|durant|toute)\w*",
            )
        ),
    ),
    Choice(
        "held",
        Pattern(
            whole_words(
                r"titulaire|attributaire|detien\w{1,4}|detenir|possed\w{1,4}|certifiee?|labellisee?"
                r"|justifi\w{1,3}|avons obtenu|a obtenu|beneficie|exhibe|dispose|detenteur|detentrice",
                r"vous avez|(?:affich|arbor|port)(?:e|ons)|tenons|a (?:decroche|recu|passe)|honoree?",
            )
        ),
    ),
)
# « s'oblige à n'en laisser à aucun moment expirer la validité », « veille à ne pas le perdre »
UNBROKEN: Final = Pattern(
    r"\b(?:a )?(?:ne |n')[^.;]{0,40}?\b(?:expirer|dechoir|prive\w{0,2}|interrompre|perdre|perdra|perdez"
    r"|perd|perime|tomber|tombe)\w{0,2}\b(?: (?:pas|point|jamais))?"
    r"|\bn'en point dechoir\b|\bsans (?:interruption|aucune interruption)\b|\ba aucun moment\b"
)
# « nous ne sommes pas encore certifiés » denies no more than that it is there already
NOT_YET: Final = Pattern(r"\b(?:ne |n')?[^.;]{0,20}?\bpas encore\b|\bnon encore\b")
EFFECTS: Final = (
    Choice(
        "termination",
        Pattern(
            r"\bresili\w{1,8}|\brompre\b|\b(?:met|mettre|mettra) fin (?:au|a la|a l')|\bcess(?:er|era) de"
            r"|\bquitter\b|\bpartir (?:sans|des|sous|aussitot|sur)\b|\bsortir du (?:contrat|marche)"
        ),
    ),
    Choice(
        "time",
        Pattern(
            r"\b(?:dispos\w{1,4}|a|aura|aurait|auront|ont|delai|beneficie) [^.;]{0,60}?\b(?:retrouv|recouvr"
            r"|regularis|obtenir|remedi|representer|reobten|reconqu|regagn|recuper|retabli)\w{0,6}"
        ),
    ),
    Choice(
        "information",
        Pattern(
            r"\b(?:averti\w{0,4}|inform\w{1,5}|avis\w{1,4}|signal\w{1,4}|notifi\w{1,4}|previen\w{1,4}"
            r"|prevenir|previendr\w{1,3}|fait savoir|dit(?:es)?-le|porte\w{0,2} a la connaissance"
            r"|faire connaitre)\b"
        ),
    ),
)
