"""English wording of forecasts of volume."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.en import QUANTITIES
from contract_checker.extraction.language.en_numbers import NUMBER
from contract_checker.extraction.language.en_parties import PARTIES
from contract_checker.extraction.language.en_periods import PERIODS
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.volume_forecast.en_authors import AUTHORS, GIVE
from contract_checker.extraction.volume_forecast.en_forecast import FORECAST, MEASURE_OF
from contract_checker.extraction.volume_forecast.wording import VolumeForecastWording

VOLUME_FORECAST: Final = VolumeForecastWording(
    cues=(
        (
            "forecast",
            "project",
            "estimat",
            "outlook",
            "expected",
            "anticipated",
            "planned",
            "announced",
            "records",
            "prospects",
            "donors",
            "view",
            "guess",
            "budget",
            "foresee",
            "locked",
            "frozen",
            "binding",
        ),
        (
            "volume",
            "call",
            "contact",
            "workload",
            "traffic",
            "demand",
            "hours",
            "headcount",
            "staffing",
            "interaction",
            "client",
            "supplier",
            "vendor",
            "provider",
        ),
    ),
    quantities=QUANTITIES,
    periods=PERIODS,
    forecast=FORECAST,
    bare=Pattern(r"\bforecasts?\b|\boutlook\b|\bprojections?\b(?! of (?:cost|earnings|revenue))"),
    calls=Pattern(
        r"\b(?:calls?|volumes?|contacts?|workload|agents?|csrs?|staffing|interactions?|call cent(?:er"
        r"|re))\b"
    ),
    goes_on=Pattern(r"^(?:they|it|these|those|such)\b"),
    # "The Client shall supply 12,000 records", "The file holds 12,500 numbers."
    records=Pattern(
        r"\b\d{1,3}(?:,\d{3})+ (?:new )?(?:records|prospects|donors|phone numbers|names)\b"
        r"(?=[^.;|]{0,50}?\b(?:to be called|to call|(?:is|are|shall be|will be) (?:supplied|provided"
        r"|handed over|given)))"
        r"|\b(?:file|list|database)\b[^.;|]{0,30}?\b(?:holds?|contains?|has|counts?"
        r"|comprises?)\b[^.;|\d]{0,15}?"
        r"\d{1,3}(?:,\d{3})+ (?:records|prospects|donors|phone numbers|names)\b"
        rf"|\b(?:{PARTIES.client})\b (?:shall |will )?{GIVE}\b[^.;"
        rf"|\d]{{0,40}}?\d{{1,3}}(?:,\d{{3}})+ (?:new )?"
        r"(?:records|prospects|donors|phone numbers|names)\b"
    ),
    handed_over=Pattern(
        rf"\b(?:{PARTIES.client})\b (?:shall |will )?{GIVE}\b[^.;"
        rf"|\d]{{0,40}}?\d{{1,3}}(?:,\d{{3}})+ (?:new )?"
        r"(?:records|prospects|donors|phone numbers|names)\b"
    ),
    margin=Pattern(
        r"\b(?:toleranc\w{1,2}|variance|band|within|accura\w{2,3}|between|plus or minus)\b|±|\+ ?/ ?-"
    ),
    excluded=Pattern(
        r"\bno (?:\w{1,10} )?forecasts?\b|\bnot (?:be )?(?:required|obliged) to (?:provide|issue"
        r"|deliver) [^.;]{0,20}?forecast"
        # "The Client is under no obligation to provide any forecast of call volumes."
        r"|\b(?:no|without) obligation to (?:provide|issue|deliver|give|share) [^.;]{0,20}?forecast"
    ),
    error=Pattern(
        r"\b(?:exceed\w{0,3}|below|above|beyond|under|over|heavier|lighter|not (?:used|reached|met"
        r"|attained)|unused|stays? between"
        r"|less than|more than|deviat\w{1,5}|varian\w{2,3}"
        r"|inaccura\w{2,4}"
        r"|errors?|differ\w{0,6}|falls? short|accura\w{2,3}|outside)\b"
    ),
    rivals=Pattern(
        # "notice of any campaign expected to generate calls", "meet to review forecast accuracy"
        r"\bnotice of (?:any|each|all|every)\b[^.;|]{0,60}?\b(?:expected|likely|planned) to\b"
        r"|\b(?:meet|meets|meeting|review|reviews)\b[^.;|]{0,60}?\bforecast (?:accuracy|quality)\b|"
        # "pays for not less than 84 % of the locked plan", "no credit is due above the locked figure"
        r"\bpays? for (?:not|no) (?:less|fewer) than\b"
        r"|\bno (?:service )?credits? (?:is|are|shall be) (?:due|payable)\b[^.;]{0,90}?\b(?:locked|frozen)\b|"
        # what a forecast turned out to be, and the tools that draw one
        r"\blast (?:year|month|quarter|week|season|winter|summer)'s\b|\bturned out\b|\b(?:grew|rose"
        r"|fell) by\b"
        r"|\bforecasting (?:module|tool|software|engine|course|method)s?\b"
        r"|\b(?:project|schedule|recruitment|hiring|attrition|turnover|passenger|harvest"
        r"|election)(?: \w{1,10})? "
        r"(?:forecasts?|projections?)\b|"
        r"\bweather\b|\breports?\b|\bpallets?\b|\bshipments?\b|\b(?:budget|sales|revenue|cash|financial"
        r"|earnings"
        r"|market)[- ](?:\w{1,10} )?(?:forecasts?|projections?|estimates?|outlook)"
        r"|\bforward[- ]looking\b|\bearnings\b|\bproject plan\b|\bbudget\b(?! of (?:calls|contacts))"
    ),
    measure_of=MEASURE_OF,
    authors=AUTHORS,
    bindings=(
        Choice(
            "indicative",
            Pattern(
                any_of(
                    r"\b(?:non|not)[- ](?:be )?(?:legally )?(?:binding|committed|firm|guaranteed)\b"
                    r"|\bindicative\b",
                    r"\b(?:information|planning|guidance|reference) only\b|\bno warrant\w{1,3}\b"
                    r"|\b(?:binds?|commits?|obliges?) (?:nobody|no one|no-one|neither|none|nothing)\b"
                    r"|\b(?:planning|information(?:al)?) purposes\b|\bestimates? only\b"
                    r"|\bgood faith estimates?\b|\bguide only\b|\bfor guidance\b|\b(?:not"
                    r"|n't) (?:be )?(?:treat(?:ed)?|taken?|read) [^.;]{0,20}?\b(?:promise|order"
                    r"|commitment)\b",
                    r"\b(?:no|without) contractual (?:value|force|effect)\b|\bnon-contractual\b",
                    r"\b(?:not|no|never|nor|neither)\b[^.;]{0,60}?\b(?:commit\w{0,7}|guarantee\w{0,2}"
                    r"|obligation|bind\w{0,3})\b",
                )
            ),
        ),
        Choice(
            "firm",
            Pattern(
                r"\b(?:binding|firm|committed|commitment)\b|\b(?:do|does) (?:commit|bind)\b"
                r"|\b(?:commits?|binds?) (?:us|the (?:client|customer|buyer|authority))\b"
            ),
        ),
    ),
    remedies=(
        Choice(
            "none",
            Pattern(
                r"\b(?:no|not|nor|neither|without)\b[^.;]{0,60}?\b(?:liab\w{2,6}|compensat\w{2,5}|claim"
                r"|damages|penalt\w{1,3} on client)\b"
            ),
        ),
        Choice(
            "service_level",
            Pattern(
                r"\b(?:service levels?|slas?|service credits?|performance (?:standards|targets)"
                r"|kpis?)\b[^.;]{0,80}?"
                r"\b(?:not|no|suspend\w{0,2}|waiv\w{2,3}|reliev\w{2,3}|excus\w{1,3}|exclud\w{1,3})\b"
                r"|\b(?:not|no|suspend\w{0,2}|waiv\w{1,3}|reliev\w{1,3}|excus\w{1,3}"
                r"|exclud\w{1,3})\b[^.;]{0,80}?"
                r"\b(?:service levels?|slas?|service credits?|performance (?:standards|targets)|kpis?)\b"
            ),
        ),
        Choice(
            "price",
            Pattern(
                r"\b(?:higher|increased|premium|uplifted|dearer|lower|reduced)"
                r" (?:unit )?(?:rates?|prices?|tariffs?)\b"
            ),
        ),
        Choice(
            "paid",
            Pattern(
                r"\b(?:pay|pays|paid|invoice[ds]?|bill(?:ed|s|able)?|charge[ds]?|compensate[ds]?|owe[ds]?"
                r"|payable|billable)\b"
            ),
        ),
        Choice(
            "price",
            Pattern(
                r"\b(?:rates?|prices?|pricing)\b[^.;]{0,40}?\b(?:adjust|revis|renegotiat|increas)\w{0,6}\b"
                r"|\b(?:adjust|revis|renegotiat|increas)\w{0,6}\b[^.;]{0,40}?\b(?:rates?|prices?|pricing)\b"
            ),
        ),
    ),
    ahead=Pattern(
        r"\b(?:rolling|for|covering|next|over|following|horizon of|horizon ?[:=]|look-?ahead ?[:=]"
        r"|upcoming|coming)(?: the| a| an| at least"
        r"| next| following| coming| rolling){0,3} ?$"
    ),
    ahead_after=Pattern(
        r"^,? ?(?:-? ?rolling|ahead|in advance of planning|outlook|(?:\w{1,10} ){0,2}?(?:forecast|outlook"
        r"|projection)|out\b)\b"
    ),
    # "the next six weeks"
    next_few=Pattern(
        rf"\b(?:next|following|coming) (?P<count>{NUMBER}) (?P<unit>days|weeks|months|quarters|years)\b"
        rf"|(?P<unit_before>(?!))"
    ),
    frozen=Pattern(
        r"\b(?:lock\w{0,3}|froz\w{1,2}|freez\w{1,3}|firm|(?<!non-)(?<!non )(?<!not )binding|fixed"
        r"|may not be (?:changed|revised"
        r"|modified)|no changes?)\b[^.;|]{0,40}$"
    ),
    frozen_after=Pattern(
        r"^[^.;|]{0,60}?\b(?:lock\w{0,3}|froz\w{1,2}|freez\w{1,3}|becomes? (?:firm|binding|fixed))\b"
        r"(?! (?:figures?|forecasts?|views?|plans?|curves?|numbers?|volumes?|lines?)\b)"
    ),
    renewed=Pattern(r"\b(?:updat\w{1,3}|refresh\w{0,3}|revis\w{1,3}|renew\w{0,3})\b[^.;|]{0,20}$"),
    # "7% per week", "in any week" is how wrong it may be each week
    # and "before the start of each month" is when it is fixed
    rate=Pattern(
        r"% ?(?:per |each |a |/ ?)?$|\bin (?:(?:any|each|a) )?$"
        r"|\bbefore (?:the )?(?:start|beginning|end) of (?:any |each |every |the )?$"
    ),
    plus_minus=Pattern(r"(?:±|\+ ?/ ?-|plus or minus)(?: of)? ?$"),
    above=Pattern(
        r"(?:\+ ?|\b(?:above|exceed\w{0,3}|over|(?<!by )more than|beyond|higher|greater)\b[^.;,|%]{0,60}?)$"
    ),
    both_after=Pattern(r"^,? (?:either way|in either direction|above or below|over or under|more or less)\b"),
    above_after=Pattern(r"^ (?:above|over|more|higher|upwards?|or more above)\b"),
    below=Pattern(
        r"(?:(?<![/\w])- ?|\b(?:below|under|less|lower|falls?|short|shortfall|undersho\w{1,4}|fewer"
        r"|not reach)\b[^.;,|%]{0,60}?)$"
    ),
    below_after=Pattern(r"^ (?:below|under|less|lower|downwards?)\b"),
    band=Pattern(
        r"\b(?:between|from|of) (?P<low>\d{1,3}) ?%? (?:and|to|-) (?P<high>\d{1,3}) ?%"
        r"|(?P<low_sign>\d{1,3}) ?%? ?/ ?(?P<high_sign>\d{1,3}) ?%"
    ),
    column_other=Pattern(
        r"\b(?:deadline|sent|sending|issued?|delivery|frequency|rhythm|freeze|frozen|lock(?:ed)?|firm"
        r"|notice|updates?"
        r"|lead|before|due|interval|response|payment)\b"
    ),
    column_above=Pattern(r"\babove\b|\bover\b|\bup\b|\bhigher\b|\+"),
    column_below=Pattern(r"\bbelow\b|\bunder\b|\bdown\b|\blower\b"),
    counted_over=(
        Choice("day", Pattern(r"\b(?:the|a|any|that|each|of) day\b")),
        Choice("week", Pattern(r"\b(?:the|a|any|that|each|of) week\b")),
        Choice("month", Pattern(r"\b(?:the|a|any|that|each|of) month\b")),
        Choice("quarter", Pattern(r"\b(?:the|a|any|that|each|of) quarter\b")),
    ),
    periods_named=(
        Choice("day", Pattern(r"\bda(?:y|ily)")),
        Choice("week", Pattern(r"\bweek")),
        Choice("month", Pattern(r"\bmonth")),
        Choice("quarter", Pattern(r"\bquarter")),
        Choice("year", Pattern(r"\byear|\bannual")),
    ),
    one_way=Pattern(r"\b(?:above|below|over|under|upwards?|downwards?|positive|negative)\b"),
    # "between successive forecasts", "from one forecast to the next"
    successive=Pattern(
        r"\bbetween (?:any |two |the )*(?:successive|consecutive) (?:\w{1,14} )?(?:forecasts?"
        r"|projections?|estimates?|updates?)\b"
        r"|\bbetween (?:one|each) (?:\w{1,14} )?(?:forecast|projection|update) and the (?:next|previous)\b"
        r"|\bfrom one (?:\w{1,14} )?(?:forecast|projection|update|week"
        r"|month)(?:'s)? (?:\w{1,14} )?to the next\b"
        r"|\b(?:from|against|on) the (?:previous|preceding|prior) (?:\w{1,14} )?(?:forecast|projection"
        r"|update)\b"
    ),
    deviation=Pattern(
        r"\b(?:vary|varies|varied|varian\w{2,3}|deviat\w{1,5}|toleran\w{2,3}|within|accura\w{2,3}"
        r"|differ\w{0,6}|band)\b[^.;"
        r"|%]{0,60}$"
    ),
)
