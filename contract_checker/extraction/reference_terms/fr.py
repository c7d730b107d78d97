"""French wording of references to general terms."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.reference_terms.wording import ReferenceTermsWording

CCAG: Final = (
    r"(?<![a-z])(?:c\.? ?c\.? ?a\.? ?g(?![a-z])\.?"
    r"|cahiers? des clauses administratives generales(?: \(ccag\))?)"
)
# « 14.1 », « 14.1.1 », « 12 à 15 »
NUMBER: Final = r"\d{1,2}(?:\.\d{1,2}){0,3}(?![\d%])"
_ARTICLE: Final = rf"{NUMBER}(?: (?:a|to) {NUMBER})?"
_ARTICLES = (
    rf"{_ARTICLE}(?:(?:, ?| ?/ ?)(?:et |ou )?{_ARTICLE}|,? (?:et|ou|ainsi qu)"
    rf"(?: a l'| aux?| de l'| des| l'| les|'a l'|'aux?)?(?: ?art(?:icles?|\.))? {_ARTICLE}){{0,12}}"
)
_OF_ARTICLES = r"(?:articles?|art\.?|§|stipulations|clauses)(?: n° ?)? "

REFERENCE_TERMS: Final = ReferenceTermsWording(
    cues=(("ccag", "c.c.a.g", "c c a g", "generales", "cga", "cgv", "cgps"),),
    ccag=Pattern(CCAG),
    # « CCAG-FCS », « applicable aux marchés publics de fournitures courantes et de services »
    books=(
        Choice("ccag_fcs", Pattern(r"\bf\.? ?c\.? ?s\b|\bfournitures courantes\b")),
        Choice("ccag_tic", Pattern(r"\bt\.? ?i\.? ?c\b|\b(?:techniques|technologies) de l'information\b")),
        Choice("ccag_pi", Pattern(r"\bp\.? ?i\b|\bprestations intellectuelles\b")),
        Choice("ccag_mi", Pattern(r"\bm\.? ?i\b|\bmarches (?:publics )?industriels\b")),
        Choice("ccag_moe", Pattern(r"\bmoe\b|\bm\. ?o\. ?e\b|\bmaitrise d'oeuvre\b")),
        Choice("ccag_travaux", Pattern(r"\btravaux\b|\btx\b")),
    ),
    # « conditions générales d'achat du Client », « nos CGA »
    general=Pattern(
        any_of(
            r"\bconditions? generales? (?:d'achats?|de (?:ventes?|prestations?|services?|fournitures?"
            r"|location)"
            r"|d'(?:approvisionnement|intervention)|applicables|contractuelles|en vigueur)\b",
            rf"\bconditions? generales? (?:du |de la |de l'|des |de )(?:present |dit )?(?:{PARTIES.client}"
            rf"|{PARTIES.provider}|contrat)",
            # « les conditions générales de Voxem », « les conditions générales du 12 mai »
            r"\bconditions? generales? (?:intra-?groupe|internes|communes|types?|d'affaires|du \d)\b"
            r"|\bconditions? generales? d(?:e |')(?!l'|la |utilis|travail|vie|secur|circul|assur|hygien"
            r"|transport|garantie"
            r"|participation|sante|fonctionn)[a-z][\w-]{2,20}(?: [\w-]{3,20})?(?=,? (?:jointes|annexees"
            r"|regissent|s'appliqu"
            r"|ne s'appliqu|figur|prevalent|complet))",
            r"\b(?:ses|nos|vos|leurs|propres|les|des|aux) conditions generales(?= *(?:[,;.:(|?!]|$|(?:ne "
            r"|n')?\w+ent\b|imprimees|jointes|annexees"
            r"|ci-|sont|figur|et (?:les )?(?:conditions )?particulieres))",
            r"(?<![a-z])(?:cg[av]|cgps?|cgas)(?![a-z])",
        )
    ),
    # « font partie intégrante », « emporte adhésion aux », « réputées non écrites »
    binding=Pattern(
        r"\b"
        + one_of(
            r"appliqu|applicab|regi|soumis|annex|joint|integrante?\b|accept|opposab|incorpor|reference"
            r"|constitu",
            r"prevaloir|prevaudr|consenti|rempla|complet|ecart|exclu|inopposab|renonc|(?:non|pas) ecrite",
            r"nul(?:les)? et|(?:documents?|pieces?) contractuel|adher|conclu|adhesion|derog|vaut|oblig",
            r"\bvoul\w*|\bveu(?:t|lent)\b|refus|rejet|\bval(?:ent|oir)\b|\blisez\b|\btais|tait\b|silence"
            r"|\bfont (?:corps|foi|loi)"
            r"|socle|supplet|s'impos|\ba defaut\b|renvo|gouvern|regle\w* (?:le|les|nos|vos)|se refer",
            r"(?:non|nulles et) avenues?\b|sans objet|prive|se refere|conforme|aucune? |passee?s? aux"
            r"|suivant nos|selon nos|relev",
        )
    ),
    ccag_again=Pattern(
        rf"{CCAG}|\bcahier (?:des clauses )?(?:administratives )?general(?:es)?\b|\bmeme (?:cahier"
        rf"|document)\b"
    ),
    terms=Pattern(
        any_of(
            # « les clauses générales d'externalisation », « les conditions types de la fédération »
            r"\bclauses generales\b|\bconditions? (?:types?|standards?|usuelles|habituelles)\b|\busages de la"
            r" profession\b|\b(?:ses|leurs|nos|vos|aux|des|les) (?:cg|cgp)\b|\btermes? preimprimes?\b",
            r"\bconditions? (?:\w{5,14} )?generales?\b|\bconditions (?:d'achats?|de (?:ventes?|services?"
            r"|prestations?))\b",
            r"\b(?:cgv|cga|cgps?|cgs)\b|\bterms of service\b",
            r"\b(?:termes?|clauses?|conditions?|imprimes?) (?:pre-?)?imprimee?s?\b"
            r"|\bimprimes?\b[^.;]{0,60}?\bconditions\b",
        )
    ),
    # « articles 14 et 22 exceptés »
    excepting=Pattern(r"\bsauf\b|\bhormis\b|\bexceptee?s?\b|\ba l'exception d|\bhors\b"),
    # « ni … ni … », « aucunes conditions générales », « sont tenues pour non avenues »
    refused=Pattern(
        r"(?<!ce qu'il )(?<!ce qu'elles )(?<!ce qu'elle )\b(?:ne|n')\b ?[^.;]{0,60}?\b(?:pas|point|jamais"
        r"|aucune?s?|ni|nullement)\b|\bni [^.;]{0,60}? ni\b"
        r"|\baucune?s? (?:conditions?|termes?|clauses?|imprimes?)"
        r"|\b(?:ecart|exclu|rejet|refus|repudi|desactiv|renonc|biff|proscri|bann)\w{0,7}\b"
        r"|\bsans (?:objet|effet|valeur)|\bremplac\w+ (?:nos|vos|les|leurs|ses) conditions"
        r"|\bnon (?:avenu|ecrit|applicable|opposable)e?s?\b|\binapplicables?\b|\binopposables?\b"
        r"|\blaissee?s? de cote\b"
        r"|\ba l'exclusion d"
    ),
    partly=Pattern(
        r"\b(?:articles?|art\.?|chapitres?|clauses?|conditions?) \d|\bcontrairement\b|\bderog"
        r"|\bpar exception\b|\bclauses? (?:d'|de |du )[^.;]{0,30}?\b(?:des|du) "
    ),
    rivals=Pattern(
        any_of(
            # « a été formé au CCAG », « découvrir les nouveautés du CCAG »
            r"\bform(?:e|ee|es|ees|er|ation|ations) (?:au|aux|sur|a la|des agents)\b|\bmodule\b|\bguide\b"
            r"|\bquiz\b|\bmaitrise (?:le|du|des|les)\b",
            r"\bconnaissances?\b|\bexperience\b|\bdecouvr\w+|\bsensibilis\w+|\bcommentaires? du\b"
            r"|\bwebinaire\b|\bnouveautes\b",
            # terms of the client's own customers, of an insurer, of a web site
            r"\b(?:abonnes?|appelants?|usagers?|consommateurs?|internautes?|assures?|adherents?"
            r"|clients? fina(?:l|ux))\b",
            r"\bpolices?\b|\bassur(?:ance|eur)s?\b|\b(?:forfaits?|abonnements?)\b|\bscripts?\b"
            r"|\bconditions generales d'utilisation\b",
            r"\bmotifs? (?:d'appel|\d)|\bconditions generales de (?:travail|vie|securite|circulation)\b",
        )
    ),
    # « (édition 2009) », « CCAG-FCS 2021 », « approuvé par l'arrêté du 30 mars 2021 »
    years=Pattern(
        r"\b(?:arrete|decret|version|redaction|edition|millesime|celui|celle|mouture|cuvee|issue?|dit"
        r"|datant|dans sa"
        r"|en date)\b[^;|]{0,60}?"
        r"\b(?P<year>(?:19|20)\d\d)\b"
        r"|^[^;,|]{0,110}?(?:[a-z)] |\(|- ?|/)(?:(?:de |du "
        r"|en )(?:\d{1,2}(?:er)? [a-z]+ )?)?(?P<beside>(?:19|20)\d\d)\b"
    ),
    set_aside=Pattern(
        any_of(
            # « par dérogation à l'article 14.1 », « à l'exception de ses articles 12 et 26.3 »
            r"(?:\b(?:derog\w{1,8}|exception|exclusion|ecart\w{1,5}|contrairement)\b[^;|]{0,70}?"
            r"(?:\ba l'|\baux |\bd'|\bde l'|\bdes |\bprevoi\w{1,4} (?:l'|les )|\bs(?:es|on) |\(|: ?)"
            r"|\b(?:sauf|hormis"
            r"|excepte) (?:en |pour )?(?:l'|[ls]es "
            r"|son )?)"
            rf"{_OF_ARTICLES}(?P<after>{_ARTICLES})",
            # « Les articles 11 et 13.3 du CCAG-FCS ne s'appliquent pas »
            rf"\b{_OF_ARTICLES}(?P<before>{_ARTICLES}),? (?:du|de ce|dudit) {one_of(CCAG)}[^;|]{{0,60}}?"
            r"\b(?:n'est pas|ne sont pas|ne s'appliqu\w+|est ecarte|sont ecartes|inapplicables?|est deroge"
            r"|exclus?"
            r"|ne (?:trouve|recoi)\w+ pas|sont remplaces|est remplace)\b",
            # « nous n'appliquons pas son article 26 »
            rf"\b(?:n'appliqu\w+|ne reten\w+|ne repren\w+|n'adopt\w+) pas (?:son |ses |l'|les "
            rf"|leurs? ){_OF_ARTICLES}(?P<unapplied>{_ARTICLES})",
            # « article 18 mis de côté », « art. 11 et 13 : écartés »
            rf"\b{_OF_ARTICLES}(?P<aside>{_ARTICLES})(?: (?:du|de ce|dudit) {one_of(CCAG)}[^;"
            rf"|,.]{{0,12}})?,? ?:? ?"
            r"(?:(?:est|sont|etant) )?(?:mis(?:e|es)? (?:de cote|hors jeu)|ecarte\w*|exclu\w*"
            r"|neutralise\w*|biffe\w*"
            r"|supprime\w*|inapplicables?|non (?:applicables?|retenue?s?|repris\w*)|ne (?:joue\w*|vau\w+"
            r"|valent) pas)\b",
            r"\b(?:n'est pas fait|sans) application (?:de |des |aux? )[^;|]{0,20}?"
            rf"\b{_OF_ARTICLES}(?P<without>{_ARTICLES})",
        )
    ),
    settled=Pattern(r"\d|☒|\[x\]"),
    # « nos conditions s'appliquent, non celles du verso »
    parts=Pattern(r" ?;|, (?:et non|non|mais) "),
    derogation=Pattern(r"\bderog\w*|\becart(?:ee?s?|ent|s)?\b|\bmis de cote\b|\bnon (?:applicable|retenu)"),
    article=Pattern(_ARTICLE),
    # « les CGV sont réputées non écrites », « le CCAG n'est pas applicable »
    excluded=Pattern(
        any_of(
            r"\bn(?:e s|')appliqu\w+ pas\b|\bne s'appliqu\w+ (?:pas|en aucun)|\b(?:n'est|ne sont|ne seront"
            r"|ne sera) (?:pas|en aucun cas|jamais|aucunement)"
            r" (?:applicab|opposab|appliq|accept|regi|soumis|rendu)",
            r"\breputees? non ecrites?|\bnon avenues?\b|\bsans objet\b|\bnon applicab|\binapplicab"
            r"|\binopposab|\bsans effet\b"
            r"|\bnulles et\b|\bprivee?s? d'effet|\blettre morte\b|\bsans (?:portee|valeur|force)\b"
            r"|\bn'est pas (?:fait|question d)[^.;]{0,15}?(?:application|reference|usage)|\bn'en (?:voul"
            r"|veul|veut)"
            r"|\b(?:refus|rejet)(?:e|es|ee|ees|ons|ent|ez)\b|\bne (?:valent|vaut|vaudr\w+|s'impos\w+"
            r"|jou\w+|nous (?:lient|engagent))"
            r"|\bsans (?:recours|reference|renvoi) (?:au|aux)\b|\becarte",
            r"\bexclu(?:es?|(?:sion d[e']|ant|ent|t)(?! ?toute?s? autre))\b"
            r"|\brenonc\w+ [^.;]{0,40}?(?:conditions|cg)",
            r"\bne (?:peut|peuvent|saurai\w+|pourr\w+) [^.;]{0,40}?(?:prevaloir|oppos|invoqu|appliqu)",
            r"\baucune? (?:clause |stipulation |mention |disposition )?(?:de |des |de ses |portee sur "
            r"|figurant dans )?(?:ses |cg|conditions generales)",
        )
    ),
)
