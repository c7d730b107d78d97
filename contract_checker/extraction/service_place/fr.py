"""French wording of the place where the service is rendered."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.fr_staff import STAFF
from contract_checker.extraction.language.fr_strength import STRENGTHS
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.service_place.fr_areas import AREAS, MOVE
from contract_checker.extraction.service_place.fr_by_word import BY_WORD
from contract_checker.extraction.service_place.fr_towns import MOVED
from contract_checker.extraction.service_place.wording import ServicePlaceWording

_CLIENT = rf"(?:{PARTIES.client})"

# as long as the provider is not who may do it
_ON = (
    rf"(?:(?!(?:{PARTIES.provider}) (?:ne )?(?:peu|pourr|pouv|doi|devr|est|conserv|garde|rest|choisi|decid))"
    r"[^.;])"
)
# « ne peuvent être traités | qu'à l'intérieur de l'Union »
_ONLY_THERE = r"[^.;]{0,60}? qu(?:'|e )(?:a|au|aux|en|dans|depuis|sur) "

SERVICE_PLACE: Final = ServicePlaceWording(
    cues=(
        (
            "france", "francais", "territoire", "metropol", "europe", "onshore", "offshore",
            "nearshore", "off-shore",
            "near-shore", "delocalis", "etranger", "pays", "teletravail", "domicile", "homeshoring",
            "distanciel", "site", "plateau",
            "lieu", "maroc", "tunis", "algeri", "madagascar", "senegal", "maurice", "ivoire", "benin",
            "cameroun", "rabat",
            "casablanca", "dakar", "tananarive", "antananarivo", "cotonou", "abidjan", "portugal",
            "lisbonne", "roumanie",
            "bucarest", "bulgarie", "pologne", "maghreb", "locaux", "implantation", "localisation",
            "chez soi", "chez eux",
            "chez lui",
            "changer", "changement", "hexagone", "ville", "hors d", "demenag", "italie",
            "grece", "belgique", "allemagne", "inde", "turquie", "togo", "burkina", "afrique", "depuis le",
            "maison", "cieux", "ailleurs", "sol national",
            "union", "ou vous", "peu importe", "oujda", "fes", "marrakech", "tanger", "sfax", "sousse",
            "douala",
            "porto", "indifferen", "immeuble", "batiment", "adresse", "relocalis", "n'importe", "vilnius",
            "riga", "espagne", "murs", "irlande", "manille", "philippines", "egypte",
            "positions", "implante", "installe", "postes de travail", "se tien", "depuis", "kilometres",
            "deplace",
            "antenne", "centres de",
        ),
    ),
    quantities=QUANTITIES,
    areas=AREAS,
    by_word=BY_WORD,
    elsewhere=Pattern(
        rf"^(?:le |la |l'){_CLIENT} (?:[a-z]+ )?(?:est|sont) (?:[a-z]+ )?(?:situe|implante|base|installe)"
        rf"|\b(?:son|leur|le|ses) sieges?\b|\bsieges? (?:du|de la|de l') "
        r"?(?:prestataire|titulaire|centre|societe|fournisseur|client)\b|"
        r"\b(?:donnees?|hebergee?s?|hebergements?|serveurs?|sauvegardes?|datacenters?|sieges? (?:social"
        r"|sociaux)|tribuna(?:l|ux)|juridiction|loi francaise|droit francais|domiciliation"
        r"|compte bancaire|tva"
        r"|jours feries|numeros? (?:de telephone )?francais|eoliens?|immatricul\w{1,4}|livrai?s\w{2,4}"
        r"|vehicules?|chantiers?|travaux|navires?|cloud|plans? d'execution)\b"
        # « L'implantation des luminaires »
        r"|\bimplantations? (?:des? |du |de la |de l')(?:luminaires?|prises?|reseaux?|equipements?|materiels?"
        r"|mobiliers?|bornes?|ouvrages?|canalisations?|cables?|appareils?|commandes?|panneaux?|cameras?)\b"
    ),
    work=Pattern(
        r"\b(?:reponses?|(?:tele)?conseillers?|teleoperat\w{2,6}|teleact\w{2,6}|plateaux?|etp|positions"
        r"|production"
        r"|centres? d'appels|centres? de (?:contacts?|relation|production)|delocalis\w{2,6}|appels"
        r"|sous-traitance|prestations sont (?:executees|realisees|assurees))\b"
    ),
    # a column of places
    column=Pattern(r"^(?:sites?|lieux?\b.{0,20}|villes?|implantations?|localisation|plateaux?)$"),
    staffed=Pattern(rf"\b(?:{STAFF}|renforts?|positions?|appels?|flux|files?|canal|activites?)\b"),
    # « en France ou dans l'Union européenne »
    wider=Pattern(r"\bfrance\b[^.;]{0,20}? ou [^.;]{0,25}?(?:union europeenne|europe|\bue\b|\beee\b)"),
    named=Pattern(r"\b(?:sites?(?! internet| web)|plateaux?|lieux? d'execution|locaux|centres? (?:d'appels?"
    r"|de production))\b"),
    # « Il ne peut en changer sans l'accord de l'acheteur »
    changed=Pattern(rf"^(?:il|elle|ils|elles) (?:ne |n'){MOVED}\b|" r"^(?:il|elle|le (?:titulaire"
        rf"|prestataire|centre)|tout changement|cette adresse|ce site"
    r"|ce lieu|ces locaux)"
    r"\b[^.;]{0,40}?\b(?:(?:en|y) chang\w{1,4}|changement\b(?! de)|le quitter|le transferer"
    r"|(?:etre )?modifi\w{1,3})\b"),
    # « sauf accord exprès du Client, »
    unless_agreed=Pattern(
        r"^(?:sauf|hors|sans|a defaut d|en l'absence d)(?:'| |e )(?:un |l')?(?:accord|autorisation|agrement"
        r"|consentement|avenant"
        r"|derogation)\b"
    ),
    parts=Pattern(r"; ?|, (?=(?:et )?(?:le |la |l'|les |toute? |aucune? |dont |\d))|(?:,|\bet|\bpuis) "
    r"(?=\d{1,3} ?%)"),
    # « aucune délocalisation », « ne peuvent être traités hors de France »
    forbidden=Pattern(  # but « ne peuvent être traités qu'en France »
        any_of(
            r"\b(?:aucune?|nulle?|jamais|ni)\b(?! (?:supplement|surcout|majoration|part ailleurs))",
            r"\b(?:ne |n')(?:peu\w{1,5}|pourr\w{1,4}|saur\w{3,5}|doi\w{1,4}"
            r"|devr\w{1,4}) (?:pas )?(?:recourir"
            r"|faire appel|delocaliser|transferer|installer|utiliser|employer|mobiliser|s'appuyer|produire"
            rf"|traiter)(?!{_ONLY_THERE})",
            r"\b(?:interdi\w{1,5}|proscri\w{1,4}|prohib\w{1,3}|exclue?s?|bannie?s?|s'interdi\w{1,4}"
            r"|refusee?s?|exclut|exclure)\b|\bs'abst\w{3,8}\b",
            r"(?<!qui )\b(?:ne |n')(?:[^.;]{0,40}?\b(?:pas|point)\b(?! inferieur| superieur| moins)"
            r"|(?:peu\w{1,5}"
            r"|pourr\w{1,4}|saur\w{3,5}"
            rf"|doi\w{{1,4}}|devr\w{{1,4}}) etre(?!{_ONLY_THERE}))",
            r"\bpas une? [a-z]+ (?:[a-z]+ ){0,2}?ne\b|\bjamais hors\b",
            r"\bnon (?:autoris|admis|permis|accept)\w{1,2}\b",
            r"\bpas de (?:centre|site|plateau|equipe|production)s?\b[^.;]{0,30}?\b(?:etranger|hors)\b",
            r"\bpas de (?:delocalis|off-?shore|near-?shore|teletravail|recours)",
        )
    ),
    controls=(
        Choice(
            "client_choice",
            Pattern(
                any_of(
                    rf"\b(?:choix|initiative|decision|demande|discretion|gre|convenance|ordre) "
                    rf"(?:exclusive? |unilaterale? |seule? )?(?:du |de la |de l'|des )"
                    rf"(?:seul )?{_CLIENT}\b",
                    rf"\b{_CLIENT}\b[^.;]{{0,50}}?\b(?:peu(?:t|vent)|pourr\w{{1,4}}|se reserv\w{{1,3}}"
                    rf"|decid\w{{1,4}}|chois\w{{2,5}}|impos\w{{1,4}}|design\w{{1,4}}|fixe\w{{0,3}}"
                    rf"|exige\w{{0,3}}|dispose\w{{0,3}} de la faculte)\b{_ON}{{0,110}}?\b{MOVE}",
                    # « Il est loisible au Client d'exiger que les échanges soient traités depuis Madagascar »
                    rf"\b{_CLIENT}\b[^.;]{{0,60}}?\b(?:exig|demand|impos|obten|prescri|decid|chois|facult"
                    r"|droit"
                    rf"|libre|loisible|peu|pourr)\w{{0,4}}\b{_ON}{{0,100}}?(?:\bfai(?:re|t|sant) (?:traiter"
                    r"|produire"
                    rf"|prendre|executer|tenir|assurer|repondre|decrocher)|\bqu[e'][^.;]{{0,60}}?\b(?:soi(?:t"
                    r"|ent)|sera|seront)"
                    rf" (?:[a-z]+ )?(?:trait|pris|produi|execut|assur|tenu|transfer))",
                    # « le Client peut décider de faire traiter les appels depuis la Tunisie »
                    rf"\b{_CLIENT}\b[^.;]{{0,50}}?\b(?:decid|chois|impos|exig)\w{{1,4}}"
                    rf"[^.;]{{0,30}}?\b(?:faire (?:traiter|produire|prendre|executer|tenir)"
                    rf"|traite(?:ment|es?)?)\b",
                    rf"\b{MOVE}[^.;]{{0,50}}?\b{_CLIENT}(?: (?:seul|seule))?(?: en)? (?:decid"
                    rf"|chois)\w{{1,4}}",
                    rf"\b{MOVE}[^.;]{{0,60}}?\b(?:decid|demand|exig|impos|ordonn|choisi)\w{{1,3}} "
                    rf"(?:[a-z]+ )?par (?:le |la |l'){_CLIENT}\b|\b(?:designe|choisi|fixe|retenu"
                    rf"|impose)e?s? (?:[a-z]+ )?par (?:le |la |l'){_CLIENT}\b",
                )
            ),
        ),
        Choice(
            "agreement",
            Pattern(
                r"\b(?:accords?|agrements?|autorisations?|consent(?:ement|ir|i|ie|e|ent)|aval|visa"
                r"|approbation"
                r"|avenants?|assentiment"
                r"|sans que [^.;]{0,30}?(?:accepte|autorise|approuve|valide|agree?|souscrit"
                r"|consent\w{1,3})|validation (?:du|de la"
                r"|de l'|par)|acceptation|feu vert|aveu|dit oui|oui (?:ecrit"
                r"|prealable))\b(?! de (?:teletravail"
                r"|confidentialite|niveau|branche)| d'(?:entreprise|etablissement)| collectifs?)"
            ),
        ),
        Choice(
            "required",
            Pattern(r"\bhors d[^.;]{0,20}? non\b|\bpart ailleurs\b|\bet la seulement\b"
                rf"|\b(?:ne |n')\w{{2,10}}{_ONLY_THERE}|\ba l'exclusion de tout"
                rf"|\bun point c'est tout\b|\bexclusivement\b|\buniquement\b"),
        ),
        Choice(
            "allowed",
            Pattern(
                r"\bou (?:vous|bon|il) (?:vou|sembl|lui)\w*|\bpeu (?:\w{2,4} )?importe\w{0,2}\b"
                r"|\bimporte(?:nt)? peu\b|\bindifferen\w{1,4}\b|\b(?:peu(?:t|vent)|pourr(?:a"
                r"|ont)) (?!etre (?:delocalis|transf)[^.;]{0,40}?\bpas)|\b"
                r"(?:autorisee?s?|admise?s?|permise?s?|possibles?|acceptee?s?|toleree?s?|librement|libre"
                r"|loisible|assimilee?s?|jusqu'a|au plus|maxim\w{2,3}|dans la limite|plafonn\w{1,3}"
                r"|limitee?s? a|n'excede\w{0,3}|ne depasse\w{0,3}|facultati\w{1,3}|choix du (?:titulaire"
                r"|prestataire))\b"
            ),
        ),
        Choice(
            "required",
            Pattern(
                r"\b(?:exclusive|unique|obligatoire|imperative|integrale|entiere|totale)(?:ment)?\b|\b"
                r"(?:doi(?:t|vent)|devr(?:a|ont)|exig\w{1,4}|impos\w{1,3}|seuls?|seule?s|au moins"
                r"|minim\w{2,3}|est|sont|[a-z]{3,12}er(?:a|ont)|on repond|a lieu|ont lieu|s'engage\w{0,2}"
                r"|garanti\w{0,2}"
                r"|maintien\w{0,3}"
                r"|install\w{1,4}|regroup\w{1,4}|se trouv\w{1,4}|s'effectu\w{1,4}|en totalite|dispose\w{0,3}"
                r"|assure\w{0,3}|realise\w{0,3}"
                r"|execute\w{0,3}"
                r"|traite\w{0,3}"
                r"|s'execute\w{0,3}|produit|prevoi\w{1,3})\b|\d ?%|\b100 ?%|\bonshore\b|\| ?(?:oui"
                r"|obligatoire)"
            ),
        ),
    ),
    notice_before=Pattern(r"\b(?:preavis|prevenance|delai|moyennant|avertissement)\b[^.;]{0,25}$|\b"
    r"(?:informe|avise|previen|notifi)\w{0,5}\b[^.;]{0,60}?(?:au moins|au plus tard)? ?$"),
    notice_after=Pattern(r"^ (?:ouvre\w{0,3} |calendaires |au moins )*(?:avant|a l'avance|de preavis)\b"),
    strengths=STRENGTHS,
)  # fmt: skip
