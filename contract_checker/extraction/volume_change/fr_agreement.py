"""French wording of rights to change the volume: what both sides must agree to."""

from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of, whole_words
from contract_checker.extraction.language.phrase import Pattern

# « fait l'objet d'un avenant »
_BY_WAY_OF = one_of(
    r"par|via|sans|moyen|voie|conclusion|signature|objet|lieu|forme",
    r"(?:necessit|requ|suppos|exig|impliqu|impos|subordonn|formalis|constat|soum)\w+",
)
# « sous réserve de l'accord écrit du Titulaire »
_SUBJECT_TO = one_of(
    r"avec|apres|sous reserve d\w|sans|moyennant|sauf|et|qu'avec|que (?:sur|moyennant|par|d')",
    r"suppos\w+|requi\w+|necessit\w+|subordonn\w+ a|soum\w+ a|recueil\w+|obtenu|obtenir",
)
_CONSENT = (
    r"(?:(?:accord|acceptation|consentement|assentiment(?: ecrit)?|validation)"
    r"(?! (?:ecrite? |prealable )?(?:de (?:ce|chaque|tout) |du )(?:tiers|sous-traitant)))"
)
_IN_FORM = r"(?:prealable|ecrite?|expresse?|mutuel|formel|conjointe?|reciproque|et)"
_OF_WHOM = one_of(
    r"des|du|de la|de l'|entre|par les|ecrit|prealable|expres|mutuel|formel|conjoint",
)
_PARTIES_DO = one_of(
    r"peuvent|pourront|conviennent|convenir|decident|ajustent|adaptent|revoient|revisent|arretent",
    r"fixent|se rapprochent|se concertent|negocient",
)

_BOTH = r"(?:parties|signataires|partenaires|cocontractants|contractants|soussignes|cotes|deux)"
_AGREE = one_of(
    r"(?:en |y )?(?:sont|soient|tombent|sont tombe\w*) (?:tou[ts]e?s? (?:les )?deux )?d'accord"
    r"|l'acceptent|le veulent",
    r"(?:en |y |s'en |s'y )?(?:conviennent|consentent|acceptent|souscrivent|s'accordent|s'entendent)",
)
AGREEMENT = Pattern(
    whole_words(
        # « ne change que si les deux signataires en sont d'accord »
        rf"(?:si|lorsque|quand|que) (?:les |nos )(?:deux )?{_BOTH} {_AGREE}",
        rf"chac\w+ (?:des|de ces|d'(?:eux|elles|entre)|de nos) ?(?:deux )?(?:{_BOTH})? ?(?:y "
        rf"|en )?(?:a |ait |aura )?"
        r"(?:consent\w*|accept\w*|donne (?:son|leur) accord|approuve\w*)",
        r"(?:sont|soient|sommes|etre) (?:tou[ts]e?s? (?:les )?deux )d'accord",
        rf"(?:accord|assentiment|consentement|aval) (?:ecrit )?des deux(?: {_BOTH})?",
        # « d'un commun accord », « après concertation »
        r"d'un commun accord|de commun accord|de gre a gre|apres accord|accord entre les parties",
        r"en concertation|apres concertation|conjointement|contradictoirement",
        # « par avenant »
        rf"{_BY_WAY_OF}(?: [a-z]+){{0,3}} (?:d'un |d'|l')?avenants?",
        r"(?:se )?(?:decid|fix|arret|regl|defini)\w+ (?:a deux|ensemble|entre les parties|de concert)",
        r"revoyure|(?:permet\w*|revient|appartien\w*) aux parties",
        r"(?:fix|arret|defini|ajust|revis|revoi|re-?examin)\w+ ensemble",
        # « avec l'accord écrit du Prestataire »
        rf"{_SUBJECT_TO} ?(?:l'|un |le |de l'|a l'|son |leur )?{_CONSENT}(?: {_IN_FORM})* ?{_OF_WHOM}?",
        # « Le Prestataire reste libre de refuser »
        rf"(?:{PARTIES.provider}) (?:peut|pourra|(?:reste|demeure|est) (?:libre|en droit|fondee?) (?:de |a )?"
        r"|se reserve (?:le droit |la faculte )?(?:de )?) ?(?:de )?(?:refuser|decliner|s'opposer a)",
        # « par accord écrit des deux parties »
        r"par (?:un )?(?:accord|ecrit) (?:ecrit |mutuel |commun |prealable |expres )?"
        r"(?:des|entre|signe par)",
        r"accord (?:mutuel|ecrit|expres|prealable|commun)[^.;|]{0,15}?(?:des|entre|du|de)",
        r"accord des (?:deux )?parties",
        # « les parties se rapprochent », « si les deux parties y consentent »
        rf"les parties {_PARTIES_DO}|negoci(?:ee?s?|ations?)|renegoci\w+",
        r"si les (?:deux )?parties (?:en |y )?(?:conviennent|consentent)",
        r"chacune des parties (?:y )?consent\w*|consent\w+ (?:tous|toutes) (?:les )?deux",
        r"les (?:deux )?parties s'(?:entend|accord)\w+|signee?s? des deux (?:cotes|parts|mains|parties)",
        # « un document signé par les deux parties »
        r"cosign\w+|contresign\w+|signee?s? par les (?:deux )?parties",
    )
)
