"""French wording of amendments: acts, days of effect."""

from typing import Final

from contract_checker.extraction.amendment.fr_by_word import BY_WORD
from contract_checker.extraction.amendment.fr_exchanges import EXCHANGES
from contract_checker.extraction.amendment.fr_itself import (
    ANNULS,
    GOES_ON,
    IN_ROWS,
    IS,
    KEPT,
    LASTS_BEFORE,
    ON_EFFECT,
)
from contract_checker.extraction.amendment.fr_rivals import RIVALS
from contract_checker.extraction.amendment.fr_targets import (
    AMENDMENT,
    ARTICLE_AHEAD,
    DOCUMENT,
    DOCUMENT_NAMED,
    HEADED,
    NUMBER,
    OF_ANOTHER,
    OF_DOCUMENT,
    PART,
    TARGET,
    TITLED,
)
from contract_checker.extraction.amendment.wording import AmendmentWording
from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_dates import DATES
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

AMENDMENTS: Final = AmendmentWording(
    cues=(
        (
            "remplac",
            "modifi",
            "supprim",
            "abrog",
            "annul",
            "complet",
            "ajout",
            "inser",
            "redig",
            "substitu",
            "derog",
            "inchang",
            "sans changement",
            "en vigueur",
            "applicables",
            "plein effet",
            "effet",
            "conclu",
            "porte",
            "ramen",
            "passe de",
            "passer de",
            "prolong",
            "prorog",
            "reconduit",
            "renouvele",
            "se lit",
            "lieu et place",
            "au lieu",
            "libell",
            "nouve",
            "exception",
            "retire",
            "rapport",
            "redui",
            "releve",
            "abaisse",
            "allonge",
            "redaction",
            "recoi",
            "disparai",
        ),
        (
            "article",
            "art.",
            "clause",
            "avenant",
            "annexe",
            "stipulation",
            "contrat",
            "marche",
            "convention",
            "accord",
            "disposition",
            "le reste",
            "le surplus",
            "§",
            "acte modificatif",
            "alinea",
            "paragraphe",
            "il prend",
            "il entre",
        ),
    ),
    quantities=QUANTITIES,
    rivals=RIVALS,
    target=TARGET,
    number=NUMBER,
    titled=TITLED,
    headed=HEADED,
    of_document=OF_DOCUMENT,
    of_another=OF_ANOTHER,
    own_number=Pattern(r" ?[-.:)]|$"),
    part=PART,
    passive=(
        # « est supprimé et remplacé par les stipulations suivantes »
        Choice(
            "replaced",
            Pattern(
                rf"\b{IS} (?:(?:annule|supprime|abroge|modifie)e?s?,?(?: dans (?:son|leur) \w{{4,12}})? et )?"
                rf"(?:remplac|substitu)ee?s?\b"
                # « est désormais libellé ainsi »
                rf"|\b{IS} (?:ainsi |desormais )?(?:re)?(?:redig|formul|ecri|libell)\w* (?:comme|ainsi"
                rf"|de la|dans)"
                rf"|\b{IS} (?:ainsi (?:redige|modifie|libelle)|(?:modifie|redige|libelle|reecrit)e?s? "
                rf"(?:comme suit"
                r"|ainsi qu'il suit|de la (?:facon|maniere) suivante|dans les termes))"
                r"|\bse li(?:t|sent|ra|ront) (?:desormais(?! sans)|comme suit|ainsi)"
                r"|\brecoi(?:t|vent) la redaction suivante\b"
            ),
        ),
        # « est complété par un paragraphe », « Il est inséré, après l'article 14, »
        Choice(
            "added",
            Pattern(
                rf"\b{IS} (?:complete|ajoute|insere|adjoint|cree|introdui)\w*"
                r"|\bs'ajoute(?:nt)? (?:a|aux)\b|\b(?:recoi(?:t|vent)|gagne(?:nt)?|s'enrichi(?:t"
                r"|ssent) d') ?(?:un |une |deux )"
                r"(?:nouve(?:l|lle|au) )?(?:alinea|paragraphe|phrase|tiret|ligne|article)s?\b"
            ),
        ),
        # « sont abrogés »
        Choice(
            "deleted",
            Pattern(
                rf"\b{IS} (?:supprime|abroge|annule|retire|rapporte|barre|biffe|raye)e?s?\b"
                r"(?![^.;]{0,40}?\b(?:remplac|a (?:sa|leur) place))"
                r"|\bdisparai(?:t|ssent|tra|tront)\b|\bperd(?:ent|ra|ront)? tout effet\b"
                r"|\bcesse(?:nt|ra|ront)? (?:d'exister|de s'appliquer|de produire|d'avoir effet)"
            ),
        ),
    ),
    active=(
        # « annule et remplace l'article 3 »
        Choice(
            "replaced",
            Pattern(
                rf"\b(?:annule(?:nt|r)? et )?remplace(?:nt|r)? (?={ARTICLE_AHEAD})|\bse substitue\w* a "
                # « conviennent de modifier l'article 6.2 comme suit »
                rf"|\bmodifie(?:nt|r)? (?={ARTICLE_AHEAD}[^.;]{{0,60}} (?:comme suit|ainsi))"
            ),
        ),
        Choice("added", Pattern(rf"\bcomplete(?:nt|r)? (?={ARTICLE_AHEAD})")),
        Choice("deleted", Pattern(rf"\b(?:supprime|abroge|annule)(?:nt|r)? (?={ARTICLE_AHEAD})")),
    ),
    # « Ajouter en fin d'article 12 : », « Supprimer l'article 4 »
    told=(
        Choice("replaced", Pattern(r"(?:^\W{0,3}|: )(?:remplacer|reecrire|substituer)\b")),
        Choice("added", Pattern(r"(?:^\W{0,3}|: )(?:ajouter|inserer|completer)\b")),
        Choice("deleted", Pattern(r"(?:^\W{0,3}|: )(?:supprimer|retirer|rayer|barrer|biffer)\b")),
    ),
    by_word=BY_WORD,
    # « À compter du 1er mars, le dernier alinéa de l' | article 5.2 »
    subject=Pattern(
        r"(?:[^;|]{0,80}?[-:.,] ?|,? ?(?:et|puis|ainsi que) |\d{1,2}(?:\.\d{1,2}){0,3} )?"
        r"(?:l'|les |la |le |cet(?:te)? )?"
        r"(?:(?:stipulations|dispositions|termes|texte|contenu|integralite|ensemble) (?:de la |de l'|du "
        r"|des |de ))?"
        r"(?:[a-z0-9-]{2,13} (?:alinea|paragraphe|phrase|tiret|ligne)s? (?:de la |de l'|du |des )"
        r"|alinea \d{1,2} de l')?"
    ),
    # « Il est ajouté | à l' | article 8 », « Il est inséré, après l'article 14, »
    leads_to=Pattern(
        rf",? ?(?:(?:au|a la|a l'|dans le|dans la) ?(?:present |presente |dit )?(?:{DOCUMENT}),? )?"
        r"(?:(?:a|apres|avant|dans|sous|a la (?:suite|fin) de|au debut de|en fin de|in fine de) )?"
        r"(?:l'|les |la |le |une? |aux? )?(?:nouvel(?:le)? )?(?:[a-z-]{5,13} (?:alinea|paragraphe) de l')?"
    ),
    exchanges=EXCHANGES,
    # « Article | Ancienne rédaction | Nouvelle rédaction »
    article_column=Pattern(r"^(?:n° d')?(?:articles?|clauses?|stipulations?|paragraphes?)\b"),
    old_column=Pattern(
        r"^(?:ancien|actuel|initial)\w*\b|\b(?:actuel|initial|ancien|en vigueur)\w*$|^texte d'origine"
    ),
    new_column=Pattern(
        r"^nouve(?:lle|au)x? (?:redaction|texte|version|stipulation|formulation|libelle|valeur|delai)s?\b"
        r"|^(?:redaction|texte|version|stipulation)s? (?:modifie|nouve)\w*"
    ),
    # « Par dérogation à l'article 9.2 du contrat-cadre », « en lieu et place de l'article 5 »
    derogating=Pattern(
        r"\bpar (?:derogation|exception)(?: expresse)? (?:a|aux|au)\b|\bderog\w{1,6} (?:expressement )?(?:a"
        r"|aux|au)\b"
        r"|\ben lieu et place d|\bnonobstant\b|\bcontrairement a(?:ux?)?\b"
    ),
    other_terms=Pattern(r"\bc\.?c\.?a\.?g\b|\bclauses administratives generales\b"),
    # « Toutes les stipulations du Contrat qui ne sont pas modifiées demeurent en vigueur »
    unchanged=Pattern(
        any_of(
            r"\ble (?:reste|surplus)\b[^.;:]{0,40}?(?:sans changement|\binchange)",
            r"\b(?:clauses|stipulations|dispositions|articles|conditions|termes|pieces)\b"
            r"(?=[^.;]{0,160}?(?:\bautres\b|\bnon (?:modifi|contraires?|expressement)|\bpas (?:ete )?"
            r"(?:expressement )?"
            r"modifi|\bavenant\b|\binitiale?\b|\bcontraire))[^.;]{0,200}?"
            r"\b(?:demeur|rest|conserv|continu)\w*[^.;]{0,60}?"
            r"(?:\binchange|\ben vigueur\b(?! (?:pendant|durant|pour une|jusqu))|\bapplicables?\b"
            r"|\bplein(?:e|s)? (?:effet|et)|\bvalables?\b"
            r"|\bsans changement\b|\beffets\b|\bs'appliquer\b)",
            r"\bautres (?:clauses|stipulations|dispositions|articles|conditions)\b[^.;]{0,120}?"
            r"\b(?:demeur|rest|conserv|continu)\w*[^.;]{0,60}?(?:\binchange|\ben vigueur\b|\bapplicables?\b"
            r"|\beffets?\b|\bsans changement\b)",
        )
    ),
    kept=KEPT,
    in_rows=IN_ROWS,
    # « La durée du marché est prolongée de six mois », « Le Contrat est prorogé jusqu'au 31 mars 2029 »
    extended=Pattern(
        rf"\b(?P<document>{DOCUMENT})[^,;:.|]{{0,60}}? {IS} (?:(?:prolonge|proroge)e?s?\b"
        r"|(?:reconduit|renouvele)e?s? (?:[^,;:.|]{0,50}? )?(?:jusqu'au|a compter du) \d)"
    ),
    # « Le terme du contrat, fixé au 31 janvier 2027, est reporté au 31 décembre 2027 »
    postponed=Pattern(
        r"\b(?:terme|echeance|expiration|fin|date (?:de fin|d'echeance|d'expiration|de terme|limite))"
        rf" (?:du |de la |de l'|de )(?P<document>{DOCUMENT})[^;:.|]{{0,70}}? {IS}"
        r" (?:reporte|repousse|differe|porte|recule|decale)e?s? (?:jusqu')?au (?P<day>\d)"
    ),
    annuls=ANNULS,
    # « Le présent avenant prend effet le 1er novembre 2026 »
    itself=Pattern(
        rf"\b(?P<document>{AMENDMENT})\b[^;|]{{0,90}}?"
        r"(?:\bprend(?:ra)? effet|\bproduit\w* (?:ses |tous ses )?effets?|\bproduira ses effets|\bentre"
        r"(?:ra)? en (?:vigueur|application)"
        r"|\bs'appliqu\w+|\best (?:conclu|applicable|valable)|\beffet\b)"
    ),
    goes_on=GOES_ON,
    on_effect=ON_EFFECT,
    lasts_before=LASTS_BEFORE,
    document=DOCUMENT_NAMED,
    dates=DATES,
    period=Pattern(
        r"\bdu (?P<day>\d{1,2})(?:er)? (?P<month>[a-z]{3,9})(?: (?P<year>(?:19|20)\d\d))? (?:inclus )?au "
    ),
    # « à compter du 1er mars 2026 », « avec effet au »
    starts_before=Pattern(
        r"(?:\ba (?:compter|partir|effet|dater) (?:du|au)|\beffet (?:retroactif |retroactivement )?"
        r"(?:a compter du"
        r"|au|du|le)|\bdes le|\bvigueur (?:le|au|a compter du)|\b(?:retroactivement|application) (?:le|au|du"
        r"|a compter du)) $"
    ),
    ends_before=Pattern(
        r"(?:\bjusqu'au|\bau plus tard le|\bcess\w+ [^.;]{0,60}?(?:le|au)|\bexpire\w* le|\b(?:prend\w*"
        r"|prenant) fin le"
        r"|\b(?:er|\d|(?!effet)[a-z]{3,9}|20\d\d) au) $"
    ),
    other_day_before=Pattern(
        r"(?:\b(?:conclu|signe|notifie|date|en date)e?s? (?:le|du)|\b(?:contrat|marche|convention"
        r"|accord)[^,;.]{0,40} du) $"
    ),
    effects=(
        # « à compter de sa signature par les Parties », « à la date de signature »
        Choice(
            "signature",
            Pattern(
                r"\b(?:a|des|a compter de|a partir de|au jour de|a la date de|lors de) (?:la |sa )?"
                r"(?:(?:derniere )?date de (?:la |sa )?)?(?:derniere )?signature\b|\bjour de (?:la "
                r"|sa )?signature\b"
            ),
        ),
        Choice("notification", Pattern(r"\bnotification\b")),
        # « au jour de l'ouverture du site »
        Choice(
            "event",
            Pattern(
                r"\b(?:au jour|a compter|a partir|a la date|a l'issue|au lendemain|lors|des) (?:du |de |d'"
                r"|la |l'|le )"
            ),
        ),
    ),
    retroactive=Pattern(r"\bretroacti\w+"),
)
