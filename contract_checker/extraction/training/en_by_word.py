"""English words about training, enough where the net is sure that a sentence speaks of it."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.en_parties import PARTIES
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.training.wording import TrainingByWord

_CLIENT: Final = rf"(?:{PARTIES.client})"
_PROVIDER: Final = rf"(?:{PARTIES.provider})"
_TEACHES: Final = (
    r"(?:teach|taught|train|brief|give|giv|lend|hold|run|deliver|instruct|school|show|present|coach|second|lead"
    r"|host|provid|put|send)\w{0,4}"
)
_TEACHERS: Final = r"(?:trainers?|coaches|instructors?|training department|curators|specialists?|engineers?)"
_BEARS: Final = r"(?:pays?|paying|bears?|bearing|defray\w*|eats?|funds?|meets?|carr(?:y|ies)|carrying)"
_CLASS: Final = (
    r"(?:courses?|class(?:es)?|classroom|coaching|briefings?|sessions?|instruction|webinars?|training|bootcamp"
    r"|workshops?|e-learning|induction|lessons?|side by side|on the floor)"
)
_NEWS: Final = (
    r"(?:(?:new|altered|added|revised|amended) (?!hires?|agents?|joiners?|starters?|people|recruits?"
    r"|staff|advis|operators?|coll|employ|person|members?|ones?\b)"
    r"[a-z]+"
    r"|(?:change|changes|changed|launch(?:es)?|updates?) (?:of|to|in|a|an|the|something|before)\b"
    r"|[a-z]+ changes?|product (?:added|launch\w*)|something new|before launch)"
)

BY_WORD: Final = TrainingByWord(
    subjects=(
        # "new starters sit through", "before anybody takes a call"
        Choice(
            "initial",
            Pattern(
                r"\b(?:newcomers?|new (?:joiners?|starters?|agents?|people|advis[eo]rs?|recruits?"
                r"|hires?|employees?"
                r"|collectors?)|each (?:intake|batch)|bootcamp|basic instruction|induction"
                r"|before [^.;]{0,25}?\b(?:pick up|goes on|go on|takes?|be put|first call|opening)"
                r"|prior to ojt"
                r"|takes? a live call before|put to a line)\b"
            ),
        ),
        Choice("product_change", Pattern(rf"\b{_NEWS}")),
        Choice(
            "continuous",
            Pattern(
                r"\b(?:yearly|annual(?:ly)?|(?:once|twice) (?:a|each|per) (?:year|quarter|month)"
                r"|refresh\w*|returners"
                r"|(?:every|each|per|a) (?:year|quarter|month)|monthly|quarterly)\b"
            ),
        ),
    ),
    given_by=(
        Choice(
            "client",
            Pattern(
                rf"\b{_TEACHERS} of (?:the )?{_CLIENT}\b|\b{_CLIENT}(?:'s)? (?:own )?{_TEACHERS}\b"
                rf"|(?:^|[,;:] )(?:[\d.]+ )?(?:the |each )?{_CLIENT} (?:shall |will |may )?{_TEACHES}\b"
                rf"|\b(?:taught|given|led|run|delivered) by (?:the )?{_CLIENT}\b"
            ),
        ),
        Choice(
            "provider",
            Pattern(
                rf"\b{_PROVIDER}(?:'s)? (?:own )?{_TEACHERS}\b"
                rf"|(?:^|[,;:] )(?:[\d.]+ )?(?:the |each )?{_PROVIDER} (?:shall |will |may )?{_TEACHES}\b"
                rf"|\b(?:taught|given|led|run|delivered) by (?:the )?{_PROVIDER}\b"
            ),
        ),
    ),
    costs=(
        Choice(
            "shared",
            Pattern(r"\b(?:50/50|by halves|half (?:of )?the (?:cost|class)|split (?:equally|evenly))\b"),
        ),
        Choice(
            "provider",
            Pattern(
                rf"\b{_PROVIDER} {_BEARS}\b|\bcost: {_PROVIDER}\b|\b(?:uninvoiced|unbilled"
                rf"|not (?:be )?(?:billed"
                rf"|invoiced|charged))\b|\b(?:at|on) (?:the )?{_PROVIDER}(?:'s)? (?:own )?(?:cost"
                rf"|expense|account|bill)"
            ),
        ),
        Choice(
            "client",
            Pattern(
                rf"\b{_CLIENT} {_BEARS}\b|\bcost: {_CLIENT}\b|\bpayable by (?:the )?{_CLIENT}\b"
                rf"|\b(?:at|on) (?:the )?{_CLIENT}(?:'s)? (?:own )?(?:cost|expense|account|bill|charge)\b"
                r"|\b(?:is|are) charged\b"
            ),
        ),
    ),
    length_before=Pattern(
        rf"\b(?:{_CLASS}|schooled|taught)\b(?:(?!kept|held|retain|dates?|publish|announc)[^.;,]){{0,25}}$"
    ),
    length_after=Pattern(
        rf"^(?: per \w+| a \w+)? ?(?:of |in |on |for )?(?:the |our |a )?(?:[a-z-]+ ){{0,3}}?{_CLASS}\b"
    ),
    change=Pattern(rf"\b{_NEWS}"),
    ahead_before=Pattern(r"\b(?:not less than|at least|no later than|not later than|fewer than) $"),
    ahead_after=Pattern(
        r"^(?:'|s')? ?(?:notice|ahead|early|earlier|before|beforehand|in advance|prior|heads-up)\b"
    ),
)
