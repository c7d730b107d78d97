"""English wording of what is only told, imagined, announced or listed: it is no clause, whatever it names."""

from typing import Final

from contract_checker.extraction.language.phrase import Pattern

_WRITTEN = (
    r"(?:brochure|leaflet|flyer|booklet|newsletter|article|(?:trade |local )?(?:press|paper)|magazine"
    r"|newspaper|software|suite|white paper|advertisement|website)"
)
_NOTED = r"(?:proposed|suggested|argued|pleaded|mooted|floated|feared|hoped|rumoured|thought)"
# "Mrs Hart proposed", "it was suggested that", "the union asks", "they are considering a bonus"
_PROPOSES = (
    rf"\b(?:mr|mrs|ms|miss|dr|prof)\b\.? [\w'-]+ (?:(?:also|then|again) )?(?:will (?:present|explain|talk"
    rf"|speak|show|outline|report|say)|would (?:like|prefer)|wants|believes|thinks|hopes|doubts"
    rf"|wonders|{_NOTED}|asked)\b"
    rf"|\bit (?:was|has been|had been) (?:recalled|{_NOTED})\b|\bit is (?:rumoured|feared|hoped"
    rf"|thought|said) that\b"
    r"|\b(?:unions?|staff representatives|shareholders|competitors?|newspapers?|association) (?:asks?|wants?"
    r"|demands?|would like|calls? for|campaigns? for|pleads?)\b"
    r"|\b(?:is|are|am|'re|'m) (?:still |also |now |currently |again )?(?:considering|contemplating"
    r"|thinking (?:of|about)|toying with|mulling over|in two minds|debating|looking into)\b"
    r"|\b(?:is|are|was|were|been|being) (?:still |also |now |currently )?(?:(?:talked|thought) about"
    r"|being (?:discussed|considered|negotiated|studied|drafted|debated)|discussed (?:at|by|in))\b"
    r"|\b(?:we|i|they|both|client|buyer|provider|supplier|lawyers?|counsel) (?:very much )?(?:hopes?|doubts?)"
    r" (?:that|to|whether)\b|\bhave not (?:yet )?(?:accepted|agreed|decided)\b"
    r"|\bnot (?:been )?taken further\b"
    r"|\b(?:discussed|debated|argued over|talked over|talk about|has advice on|took advice on) (?:\w+ ){0,4}?"
    r"(?:whether|how)\b"
    r"|\b(?:board|committee|council|meeting|session|assembly)\b[^.;]{0,20}? will (?:hear|discuss"
    r"|debate|take up"
    r"|take note)\b|^(?:actions?|to do|action points?|next steps?) ?[:.-]"
    r"|^(?:mr|mrs|ms|dr)\b\.? [\w'-]+ to (?:check|ask|send|draft|call|find|write|prepare)\b"
    r"|\b(?:court|judge|tribunal|arbitrator|jury)s? (?:held|found|ruled|reduced|dismissed|ordered"
    r"|upheld|said)\b"
    r"|\bpoints out that\b"
    r"|\b(?:manual|handbook|guide|directive|law|memo) (?:says|recommends|explains|recalls|reminds)\b"
    r"|^(?:the )?(?:works|company|union|wage) agreement\b[^.;]{0,40}\b(?:allows|provides|lets|gives)\b"
    r"|\b(?:is|are) (?:usually|commonly|typically|traditionally) (?:let|concluded|signed|awarded|drafted)\b"
    r"|^(?:sample|model|specimen) (?:answer|clause|letter)\b"
    r"|\bsays (?:its|the) (?:maker|publisher|seller|brochure)\b"
    r"|^(?:beware|many an?)\b|^insert\b|\bto be completed by (?:the )?(?:bidder|tenderer|candidate)"
    r"|\bfor (?:comment|discussion) only\b"
    r"|\b(?:reports?|consultants?|advis[eo]rs?|study|guide|experts?|auditors?|working party) (?:\w+ )?"
    r"(?:recommends?|advises?|suggests?|pleads?)\b"
    r"|\b(?:our|their|his|her|an?|one|buyer's|client's|provider's|supplier's) (?:\w+ )?(?:idea|thought"
    r"|suggestion|wish|hope|dream)s? (?:is|was|would be) (?:to|that)\b|\btell us what you think\b"
    r"|^(?:the )?(?:[\w']+ ){0,4}?questions? (?:[\w']+ ){0,3}?(?:concern|is about|was about|asks|relat)"
)
# "for example", "imagine", "worked example:"
_IMAGINES = (
    r"^(?:- )?(?:for (?:example|instance)|by way of (?:example|illustration)|as an (?:example|illustration)"
    r"|to illustrate|(?:worked |purely )?(?:example|illustration)\b)"
    r"|, say, [^.;]{0,120}\bwould\b"
)
# "according to a survey", "on average in the sector", "62% of contracts"
_COUNTS = (
    r"\baccording to (?:an? |the |one |our )?(?:[\w-]+ ){0,2}?(?:survey|study|poll|press|paper|newspaper"
    r"|magazine|statistics|barometer|benchmark|federation|trade body)\b"
    r"|\b(?:survey|poll|study|barometer|benchmark|panel) (?:of|among) (?:\d|the )"
    r"|\b(?:writes|argues|explains|notes) (?:the|its|an?|our|one) (?:author|expert|consultant|speaker"
    r"|guide)\b"
    r"|\b(?:has|have) (?:so far |to date |up to now )?(?:been )?[^.;,]{0,40}\b(?:so far|to date|up to now)\b"
    r"|\b(?:has|have) (?:so far|to date|up to now)\b"
    r"|\b(?:study|survey|poll|barometer) (?:shows?"
    r"|found|finds)\b"
    r"|\b(?:most|many|few|half|a third|a quarter|per cent|%) of (?:the )?(?:contracts in|companies"
    r"|firms|buyers"
    r"|(?:contact|call) centres|providers|tenders|outsourcers|households|consumers|employers)\b"
    r"|\b(?:contracts?|providers?|companies|buyers?|centres?) in (?:the|this|our) (?:sector|industry|trade"
    r"|market)\b[^.;]{0,20}\b(?:carry|carries|have|has|run|runs|provide|pay|pays|last|lasts|usually|typically"
    r"|often|tend)\b"
)
# "an article recalls", "the suite offers", "a webinar on"
_SHOWS = (
    rf"^(?:- )?(?:the|our|this|that|their|an?|one) (?:[\w'-]+ ){{0,3}}?{_WRITTEN} (?:[\w'-]+ ){{0,4}}?(?:can"
    r"|offers?|lets|allows|promises|claims|boasts|supports|comes|features|recalls|describes|explains|says"
    r"|reminds|tells|reports|advises)\b"
    r"|^(?:the |each |this )?(?:daily|weekly|monthly|quarterly|annual) (?:report"
    r"|dashboard)s? (?:shows?|lists?|displays?"
    r")\b[^%€£$]*$"
    r"|(?:\bmeans?|:) [^.;%]{0,60}\bdivided by\b[^%]*$"
    r"|\b(?:seminar|lecture|masterclass|trade fair|podcast)s?\b"
)
# "subcontracting ..... 22", "pages 4 to 7", "this chapter describes how"
_LISTS = (
    r"\.{3,} ?[0-9]{1,3}$|\bpages? [0-9]{1,3} (?:to|and|-) [0-9]{1,3}\b|\bintentionally left blank\b"
    r"|\b(?:on|of) (?:the|our|today's|next) agenda\b|^lessons? learn(?:ed|t)\b|^agenda\b"
    r"|^(?:this|the next|the following|the present) (?:chapter|section|guide|part|page|document|note) "
    r"(?:describes|sets out|explains|lists|deals with|covers|shows|contains|looks at)\b[^:0-9]*$"
)

TELLS: Final = Pattern("|".join((_PROPOSES, _IMAGINES, _COUNTS, _SHOWS, _LISTS)))
# What obliges somebody, even in words that tell.
OBLIGES: Final = Pattern(
    r"\b(?:shall|must|may|hereby|undertakes?|is entitled|are entitled)\b|^(?:if|where|when|once|should)\b"
)
