"""English words, folded: lower case, straight quotes and plain hyphens."""

from collections.abc import Mapping, Sequence
from typing import Final

from contract_checker.engine.circumstances import PieceKind
from contract_checker.extraction.language.en_dates import DATE

NAMES: Final[Sequence[tuple[tuple[PieceKind, ...], str]]] = (
    (("amendment",), r"(?:the |any |this )?(?:amendments?|addend(?:um|a)|deeds? of variation)\b"),
    (
        ("application_contract",),
        r"(?:the |this |a )?(?:sows?\b|statements? of work|work orders?|order forms?|call-offs?)",
    ),
    (
        ("framework",),
        r"(?:the |this )?(?:msa\b|(?:master|framework)(?: services?| supply)? (?:agreement|contract))",
    ),
    (
        ("general_terms",),
        r"(?:the |its |supplier's )?(?:general |standard )?(?:terms and conditions|general terms)\b",
    ),
    (
        ("annexe",),
        r"(?:the |its |any )?(?:schedules?|exhibits?|annex(?:es)?|appendi(?:x|ces)|attachments?)\b",
    ),
    (("rc",), r"(?:the )?(?:invitation to tender|request for proposals?|rfp\b)"),
    (
        ("contract", "framework", "application_contract"),
        r"(?:the |this )?(?:[a-z]+ ){0,3}(?:agreement|contract)\b",
    ),
)
# "this Agreement", "the clauses of this Agreement", "the body of the Agreement"
ITSELF: Final = (
    r"(?:(?:the )?(?:main )?(?:body|clauses?|sections?|articles?|provisions|terms(?: and conditions)?) of )?"
    r"(?:this|these) (?:agreement|contract|document|terms)\b"
    r"|(?:the )?(?:main )?body of the (?:agreement|contract|document)\b"
)
AMENDMENT_NUMBER: Final = r"\bamendment[ _-]*(?:no\.? ?|number )?(?P<en>\d{1,2})\b"
ANNEX: Final = r"\b(?:schedule|exhibit|annex|appendix)[ _-]*(?P<annex_en>\d{1,2}|[a-h]|[ivx]{1,4})(?![a-z\d])"
SIGNED: Final = (
    rf"\b(?:signed|executed)(?: on| at [^\n]{{1,60}}?)?,?(?: on)?(?: the)? {DATE}",
    rf"\b(?:dated|date of signature)[^\n\d]{{0,20}}{DATE}",
)
BEGINS: Final = (
    rf"\b(?:agreement|contract)\b[^.\n]{{0,80}}?\b(?:takes? effect|commences?|is effective"
    rf"|enters? into force|starts?)"
    rf"[^.\n\d]{{0,40}}{DATE}",
    rf"\b(?:effective|commencement) date[^\n\d]{{0,20}}{DATE}",
)
SIGNATURE: Final = (
    r"\s*(?:signed|executed)\b|\s*in witness whereof\b|\s*for the (?:client|customer|supplier)\b"
)
ORDINALS: Final[Mapping[str, int]] = {
    "first": 0, "third": 2, "fourth": 3, "fifth": 4, "sixth": 5, "seventh": 6, "eighth": 7, "ninth": 8,
    "tenth": 9, "last": -1, "final": -1, "penultimate": -2,
}  # fmt: skip
PARTIAL: Final = r"\b(?:only|solely|exclusively) (?:for|in respect of|as regards)\b|\bfor [a-z ]{1,60} only\b"
UNCERTAIN: Final = (
    r"\bsubject to\b|\bprovided that\b|\bconditional (?:up)?on\b|\bconditions? precedent\b"
    r"|\b(?:is|are) (?:proposed|envisaged|contemplated|intended) (?:that|to)\b|\bif (?:the|a|an|it)\b"
)
DRAFT: Final = r"\bdraft amendment\b|\bunsigned\b|\bsubject to contract\b"
EFFECT: Final = (
    r"\bamendment\b[^.;|]{0,90}?"
    r"\b(?:takes? effect|comes? into (?:force|effect)|(?:is|shall be) effective)\b"
)
EXCEPT: Final = r"\b(?:except|save|other than|with the exception)\b"
ANNULS: Final = (
    r"\bamendment (?:no\.? ?|number )?(?P<annulled_en>\d{1,2})\b[^.;|]{0,60}?"
    r"\b(?:annulled|cancelled|withdrawn|terminated|rescinded|revoked|of no effect)"
)
TERMINATES: Final = r"\b(?:agreement|contract)\b[^.;|]{0,40}? (?:is|shall be) (?:hereby )?terminated\b"
MENTION: Final = (
    r"\b(?:under|pursuant to|in accordance with|set out in|referred to in|defined in|described in|provided in"
    r"|specified in|meaning of|purposes of|terms of|as per|stated in)(?: the)? ?$"
)
RECITAL: Final = (
    r"\bunchanged\b|\bremains?\b|\bcontinues? in\b"
    r"|\bnot (?:amended|modified|changed)\b|\bmeanings?\b|^(?:whereas|between)\b|\bprovides?\b"
)

MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
SENTENCES: Final[Mapping[str, str]] = {
    "stated_order": "order of precedence stipulated by “$piece”",
    "default_order": "default order of the $terms of $year, article $article, for want of a stipulated one",
    "later_amendment": "the amendment is later than what it amends",
    "derogation": "express derogation",
    "derogation_apart": (
        "“$document” derogates for itself alone: the framework holds for the other call-offs."
    ),
    "circular": (
        "The order of precedence contradicts itself: “$one” prevails over “$other” and the reverse. "
        "Neither is "
        "retained: compare both texts."
    ),
    "unknown_article": (
        "“$document” refers to $clause, not found in the pieces read: the change was not applied, the "
        "texts were left "
        "as they are."
    ),
    "several_targets": (
        "“$document” refers to $clause, which exists in several pieces ($pieces): the change was not "
        "applied, for want "
        "of knowing which is meant."
    ),
    "no_new_text": (
        "“$document” replaces or completes $clause, but its new text was not read: the former one was left "
        "as it is."
    ),
    "words_not_found": (
        "“$document” changes words of $clause that do not stand in it, or stand there several times: the "
        "change was not "
        "applied."
    ),
    "doubtful": "“$document”: one sentence was not applied, $why. Both texts are to be compared: “$sentence”",
    "partial": "since it holds for a part only of what the clause governs",
    "uncertain": "since it sets a condition or only contemplates the change",
    "one_lot": "since it holds for one lot, and the clause it is about is not of that lot alone",
    "draft": "since the document calls itself a draft or unsigned",
    "open_effect": "since its effect depends on a condition, an exception or a day that could not be read",
    "annulled": "since it deprives an amendment of effect",
    "terminated": "since it ends the contract",
    "not_understood": "for want of having been understood, though it is about a clause",
    "no_effect_date": (
        "“$document”: date of effect not established; what it stipulates is read as already in force."
    ),
    "stated": "date of effect stated in dossier.yaml",
    "signature_default": "in effect at signature, for want of another date",
    "dated": "stipulated date of effect",
    "at_signature": "in effect at signature",
    "awaited": "in effect at a date or event that the dossier does not give",
    "retroactive": "stipulated retroactive effect",
    "lapsed": (
        "The contract ended on $day according to the term read, unless renewed in a way that the dossier "
        "does not "
        "tell: it is read as on that day, the last on which it was in force."
    ),
    "went_on": (
        "An amendment was signed after $day, the end that the term read gives: the contract must have been "
        "renewed, "
        "which is to be checked."
    ),
    "replaced_since": "text from “$document”, in force since $day ($why)",
    "replaced_always": "text from “$document” ($why)",
    "prevails": "“$winner” prevails over “$loser”: $why",
    "named_version": "version named by the document",
    "version_by_date": "version in force at the date of the consultation, $day",
    "version_unknown": (
        "“$document” refers to the $terms, but its version is not named and the date of the consultation "
        "is unknown: its "
        "default stipulations were not taken over."
    ),
    "several_versions": (
        "Several versions of the $terms are named ($years): for want of knowing which applies, its default "
        "stipulations were not taken over."
    ),
    "version_unrecorded": (
        "“$document” refers to the $terms of $year, a version unknown to this tool: its default stipulations "
        "were not taken over."
    ),
    "derogated": "set aside by a derogation from article $article",
    "own_clause": "replaced by a stipulation of the document",
    "excluded": "the document rules the $terms out",
    "near_derogation": "a derogation from article $article may touch it",
    "article": "article $number",
    "annex": "“$number”",
    "heading": "the clause “$heading”",
    "amendment_named": "$name",
    "a_clause": "a clause",
    "contested_despite_order": (
        "“$one” and “$other” contradict each other, and the order read does not say which prevails."
    ),
    "contested": (
        "“$one” and “$other” contradict each other, and no order of precedence was read between them."
    ),
}
