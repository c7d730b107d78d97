"""French wording of how firmly something is promised, shared by the components."""

from typing import Final

from contract_checker.extraction.language.choices import Choice, Choices
from contract_checker.extraction.language.phrase import Pattern

STRENGTHS: Final[Choices] = (
    # « s'efforce de », « dans la mesure du possible »
    Choice(
        "best_efforts",
        Pattern(
            r"\b(?:s'efforc\w{1,5}|fai(?:t|re|ra|sant)? (?:tout )?(?:ses|leurs|son) (?:meilleurs? efforts?"
            r"|possible|mieux)|meilleurs efforts|obligation de moyens?|(?:dans|autant que) (?:toute )?(?:la"
            r" mesure du )?"
            r"possible|autant que faire se peut|tend(?:ra|ront|re)? (?:a|vers)|s'attach\w{1,4} a"
            r"|(?<!la )(?<!une )(?<!cette )tach(?:e|er|era|eront|ent) (?:de|d'\w+)|de son mieux)\b"
        ),
    ),
    # « à titre indicatif », « souhaité »
    Choice(
        "indicative",
        Pattern(
            r"\b(?:a titre (?:purement |simplement )?(?:indicatif|d'information|d'exemple)|indicati(?:f|ve)s?"
            r"|souhaite?(?:e?s?|able|ables)?|souhaiterai\w{1,3}"
            r"|(?<!lettre )(?<!courrier )(?<!lettres )(?<!envoi )recommandee?s?|de preference"
            r"|non contractuel\w{0,3})\b"
        ),
    ),
)
