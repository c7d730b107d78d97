"""French wording of the areas where the work is done."""

from typing import Final

from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.fr_staff import STAFF
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.practices import Practice
from contract_checker.extraction.service_place.fr_told import SITE_TOLD, TELEWORK_TOLD
from contract_checker.extraction.service_place.fr_towns import FROM_FRANCE, TOWNS

MOVE: Final = (
    r"(?:bascul|transf[eo]r|deplac|delocalis|demenag|deport|relocalis|reparti|rapatri|chang|redeploy"
    r"|achemin|localis|confi|orient)\w{0,9}"
)
_WORK = one_of(
    r"productions?|prestations?|services?|activites?|appels?|contacts?|traitements?|e\.?t\.?p\.?"
    r"|positions?|plateaux?",
    r"centres?|volumes?|volumetrie|flux|operations?|marche|contrat|executions?|heures?|realisation"
    r"|postes?|equipes? de production|sites? de production|communications?|conversations?|reponses?"
    r"|reception|equivalents?|echanges?|travail|clavardages?|t?chats?|courriels?|sollicitations?|demandes?"
    r"|files?",
    STAFF,
)
_LOCATED = one_of(
    r"realis|execut|trait|rend|(?<!les )(?<!des )(?<!aux )assur|effectu|produi|localis|situ|implant|bas"
    r"|reparti|transf|bascul|deplac"
    r"|oper|fourni",
    r"regroup|exerc|interv|trouv|siege|officie|oeuvr|install|confi|deport|pris en charge|prises en charge"
    r"|emis"
    r"|heberge|employ|travaill|accompli|decroch"
    r"|etabli|accompl|gere|ecoul|absorb|deliv|pass[ee]|maint|rest|demeur|repond|tenu|prise?s?\b|part(?:ir"
    r"|ent)|mis\b|mettr|tenir|loge",
)
# those who call may be anywhere
_NO_CALLERS = (
    r"(?:(?!clients (?:raccord|resid|situ|domicili|install|etabli|vivant|habit|francais)|raccorde|domicilie"
    r"|(?<!appels des )(?<!contacts des )usagers?|clients? final|clients? finaux|abonnes?|appelants?"
    r"|assures?|habitants?|residant"
    r"|consommateurs?|provenan|provien|viennent|venus)[^.;|])"
)
_FRANCE = (
    rf"(?:{FROM_FRANCE}|"
    r"en france|(?:sur|depuis|a partir de|dans) (?:le |notre |l'ensemble du )?(?:seul )?(?:territoire|sol)"
    r" (?:francais|national"
    r"|metropolitain)|en metropole|(?:dans|depuis) l'hexagone|depuis la metropole|en territoire (?:francais"
    r"|national)|depuis la france|sites? francais|on-?shore|(?:d'un "
    r"|de l'un des )?centres? (?:francais|situes? en france))"
)
_EUROPE = (
    r"(?:(?:au sein|hors|dans|de) ?(?:de )?l'union europeenne|dans l'u\.?e\.?\b|en ue\b|au sein de l'ue\b"
    r"|dans l'espace economique europeen|dans l'e\.?e\.?e\b|en europe|europeens?\b|(?:au|en|du|de"
    r"|d'|a|depuis l[ea]|depuis l'|depuis|de l'|vers l[ea]|vers l'|vers) ?"
    r"(?:portugal|roumanie|bulgarie|pologne|espagne|grece|italie|irlande|belgique|allemagne|porto|vilnius"
    r"|riga|prague|budapest|cracovie|lisbonne|bucarest|sofia|varsovie))"
)
_EUROPEAN = one_of(
    r"portugal|roumanie|bulgarie|pologne|espagne|grece|italie|irlande|belgique|allemagne|lisbonne"
)
_FAR_COUNTRY = one_of(
    r"maroc|tunisie|algerie|madagascar|senegal|ile maurice|cote d'ivoire|benin|cameroun|togo|egypte|turquie"
    r"|inde",
    r"casablanca|rabat|tunis|dakar|antananarivo|abidjan|cotonou",
)
_FAR = one_of(
    r"off-?shore|delocalis\w{1,6}|hors (?:de )?(?:la )?france(?! metropolitaine et)|hors (?:du "
    r"|de ce )?territoire (?:francais|national|metropolitain|europeen|de l'union)|hors (?:de |d')?"
    r"(?:l'union europeenne|l'ue\b|l'europe|ue\b|europe|e\.?e\.?e\b)",
    r"(?<=[>→] )(?:oujda|rabat|tunis|casablanca|dakar|maroc|tunisie|madagascar|maurice|fes|sfax)|au loin"
    r"|a l'etranger|(?:dans|vers|depuis) un (?:autre pays|pays tiers)|en afrique|au maghreb",
    r"(?:au|en|du|de|d'|a|vers|vers l[ea]|vers l'|depuis|depuis l[ea]|depuis l'|de l'|->|→|-) ?(?:oujda|fes"
    r"|marrakech|tanger|sfax|sousse"
    r"|port-louis|douala|yaounde|bamako|conakry|manille|philippines|egypte|burkina|mali|bangalore|istanbul"
    r"|maroc|tunisie|algerie|madagascar|senegal"
    r"|l'ile maurice|ile maurice|maurice|cote d'ivoire|benin|cameroun|rabat|casablanca|tunis|dakar"
    r"|tananarive|antananarivo|cotonou|abidjan|inde|turquie|togo|lome)\b",
)


def _done(area: str) -> str:
    """The work is done in an area, in any order of the words."""
    return any_of(
        rf"\b{_WORK}\b{_NO_CALLERS}{{0,90}}?\b{_LOCATED}\w{{0,7}}\b{_NO_CALLERS}{{0,70}}?\b{area}",
        rf"\b(?:production|execution|realisation|externalisation|traitement|prestations?"
        rf"|lieux? (?:d'execution"
        rf"|de production|de realisation)|localisation|implantation|plateaux?|conseillers?"
        rf"|sites? de production|centre d'appels?)\b{_NO_CALLERS}{{0,60}}?\b{area}",
        rf"\d ?%{_NO_CALLERS}{{0,60}}?\b{area}|\b{area}[^.;]{{0,25}}?(?:\||:)[^.;|]{{0,12}}?\d{{1,3}} ?%",
        rf"\b{area}{_NO_CALLERS}{{0,60}}?\b(?:production|{_LOCATED}\w{{0,5}} (?:les |la |l')?"
        rf"(?:prestations?|appels?|activites?))",
        rf"\b(?:repond|decroch|officie|travaill|oeuvr|employ|bas"
        rf"|produi)\w{{0,5}}\b{_NO_CALLERS}{{0,50}}?\b{area}",
        # « hors de l'Union, aucun appel ne peut être traité », « pas de centre à l'étranger »
        rf"\b{area},?{_NO_CALLERS}{{0,30}}?\b{_WORK}\b{_NO_CALLERS}{{0,40}}?\b(?:etre|est|sont|sera"
        rf"|seront) (?:[a-z]+ )?{_LOCATED}",
        rf"\b(?:pas de|aucun|aucune|ni) (?:centre|site|plateau|equipe|production"
        rf"|appel)s?\b{_NO_CALLERS}{{0,20}}?\b{area}",
        rf"\breponses?\b{_NO_CALLERS}{{0,60}}?\b(?:donn|fourni"
        rf"|apport)\w{{1,5}}\b{_NO_CALLERS}{{0,30}}?\b{area}",
        rf"(?<!en )\b{MOVE}{_NO_CALLERS}{{0,60}}?\b{area}",
        rf"\b(?:trait|execut|realis|produi|decroch|assur|prendre|tenir|gere)\w{{0,5}} {_NO_CALLERS}{{0,40}}?"
        r"\b(?:appels?|contacts?|prestations?|production|conversations?|communications?|echanges?|flux"
        rf"|files?)\b{_NO_CALLERS}{{0,30}}?\b{area}",
    )


# « Tunisie | 40 % au plus », in a table of sites
# « Lieu d'exécution : France », in a label
_LABEL = (
    r"\b(?:lieux?|localisation|implantation|pays|zone|sites?|villes?|plateaux?)(?: (?:de |d'|des "
    r"|du )[^.;:|]{1,30})? ?[:|] ?(?:en "
    r"|la |l')?"
)
_SHARED_OUT = r"(?= ?\|[^|%]{0,15}?\d ?%)"
_OUR_SITE = (
    r"(?:sites?(?! internet| web|s? du client)|plateaux?|centres? (?:de contacts?|d'appels?|de relation"
    r"|de production)|locaux|plate-?formes?)"
)
AREAS: Final = (
    Practice(
        "remote_work",
        Pattern(
            r"\b(?:repond|travaill|decroch|exerc|tenir|prendre|oeuvr|oper|produi|trait|assur|servi)\w{0,4}"
            r" [^.;]{0,40}?\b(?:de|depuis) (?:chez (?:soi|eux|lui|elle|elles)|la maison|(?:leur|son"
            r"|le) domicile)\b"
            r"|\btravail (?:[a-z]+ )?(?:de chez (?:soi|eux|elles)|depuis (?:le|leur|son) domicile"
            r"|a la maison)\b"
            r"|\b(?:postes?|positions?) (?:[a-z]+ ){0,2}?(?:a domicile|a la maison|chez eux)\b"
            r"|\bteletravail\w{0,5}\b|\bhome-?shoring\b|\b(?:a|depuis (?:leur"
            r"|son"
            r"|le)) domicile\b[^.;]{0,60}?\b(?:conseill|agent|tele|appel|production|prestation)|\b"
            r"(?:conseillers?|agents?|tele\w{4,10})\b[^.;]{0,60}?\b(?:a|depuis (?:leur|son"
            r"|le)) domicile\b|\btravail (?:a distance|a domicile)\b|\bdistanciel\b[^.;]{0,30}?\b"
            r"(?:conseill|production)"
        ),
        # the client's own people
        unless=Pattern(rf"\b{STAFF} (?:du |de la |de l'|des )(?:{PARTIES.client})\b|\b(?:abonne|usager"
        rf"|assure|client final|adherent|locataire)e?s? (?:\w+ )?teletravail|^(?:nos|mes) "
        r"|\btout salarie peut\b|\b(?:son|leur) (?:chef|responsable|manager"
        r"|n\+1)\b|\blogement\b"
        r"|\bde l'acheteur telet|\bd'apres l'(?:etude|enquete)|\b(?:webcams?|kits?|indemnites?|charte de"
        r" teletravail remise|demandes? de)\b"
        r"|\bvisites? a domicile|\bdomicile (?:de l'|du |des )(?:usager|client|assure|abonne)|\blivrai?s"
        rf"|\bmaintien a domicile|\baide a domicile|{TELEWORK_TOLD}"),
    ),
    # « les appels viennent pour 60 % de France »: those who call
    Practice(
        "france",
        Pattern(any_of(_done(_FRANCE), rf"{_LABEL}(?:france|metropole)\b",
            rf"\b(?:france(?: metropolitaine)?|metropole|hexagone|territoire national){_SHARED_OUT}")),
        # « les conseillers renseignent sur les formalités à accomplir en France »
        unless=Pattern(r"\b(?:renseign|inform|orient|guid)\w{1,4} (?:[^.;]{0,30}? )?(?:sur|vers)\b"
        r"|\bappels? (?:emis|passes|recus) (?:depuis|de|hors)\b[^.;]{0,40}?\b(?:gratuit|factur"
        r"|surtax|tarif|cout)"
        r"|\bappels? (?:recus )?(?:pro)?viennent\b|\borigine des appels\b"),
    ),
    Practice("europe", Pattern(any_of(_done(_EUROPE), rf"\b{_EUROPEAN}{_SHARED_OUT}",
        rf"{_LABEL}(?:union europeenne|ue\b|europe\b|{_EUROPEAN}\b)", r"\bhors de (?:l'union"
    r"|l'europe)[^.;]{0,10}?\bnon\b")),
    unless=Pattern(r"\bappels? (?:recus )?(?:pro)?viennent\b|\bav(?:ions|ait|aient) un\b|\ben (?:19"
    r"|20)\d\d,? (?:nous|le|la|on)\b|\bfrais de mission"
    r"|\bhors (?:de )?(?:l'union europeenne"
    r"|l'ue|ue|l'europe)\b|\bjournal officiel|\breglement europeen|\bdirective\b")),
    Practice(
        "nearshore",
        Pattern(r"\bnear-?shore\b|\betranger proche\b|\bpays (?:proches?|limitrophes?|voisins?)\b|\bfuseaux?"
        r" horaires?\b[^.;]{0,40}?\b(?:gmt|utc|ecart|une heure"
        r"|deux heures)"),
    ),
    Practice(
        "offshore",
        Pattern(any_of(_done(_FAR), rf"\b{_FAR_COUNTRY}{_SHARED_OUT}", rf"{_LABEL}{_FAR_COUNTRY}\b",
        rf"\b(?:sites?|plateaux?|centres?)\b[^.;,]{{0,30}}? (?:a|de|au|en) {_FAR_COUNTRY}\b",
        r"\bdelocalisations?\b|\bdelocalis(?:er|ee?s?)\b|\boff-?shore\b")),
        unless=Pattern(r"\bappels? (?:recus )?(?:pro)?viennent\b|\bav(?:ions|ait|aient) un\b|\ben (?:19"
        r"|20)\d\d,? (?:nous|le|la|on)\b|\beolien"
        r"|\bfiliales?\b(?! (?:(?:du|de la|de l') ?\w+ )?(?:etablie|situee|implantee|basee|installee)s?\b)"
        r"|\b(?:parcs?|eolien\w{0,2}|plate-?formes? petroli\w{2,4}|energie|tourisme"
        r"|appels? (?:vers|pour|a destination de)) [^.;]{0,20}?(?:off-?shore|l'etranger)|\bappels? "
        r"(?:emis )?(?:vers|a destination|a) l'etranger|\b(?:usagers?|ressortissants?|residents?"
        r"|francais) (?:a |de )l'etranger"),
    ),
    Practice(
        "anywhere",
        Pattern(
            r"\b(?:partout|n'importe ou|ou que ce soit) dans le monde\b|\bou (?:vous|bon|il"
            r"|elle) (?:vou\w+|(?:lui|vous) sembl\w+|veut|le (?:souhait\w+|veut))\b|\bpeu"
            r" (?:nous |lui |leur |vous )?importe(?:nt)? (?:(?:le |la |l')(?:lieu|pays|site|ville|endroit"
            r"|implantation)|ou|que vos)\b"
            r"(?![^.;]{0,40}?\b(?:appareil|achet|abonne|assure|usager|client|voyageur|livr|produit)\w*)"
            r"|\b(?:pays|lieux?|villes?|sites?|endroits?|implantations?"
            r"|(?:equipes?"
            r"|conseillers|plateaux?) soi(?:t|ent))\b[^.;]{0,60}?\b(?:indifferen\w{1,4}|importe(?:nt)? peu"
            r"|sans importance|nous est egal)|\b(?:repond|travaill|traite|produi|oper"
            r"|decroch)\w{0,5} (?:[a-z]+ )?"
            r"(?:de |depuis )?(?:n'importe (?:ou|quel (?:pays|lieu|site))|d'ou (?:que ce soit|(?:il|elle"
            r"|vous)"
            r" \w+))|\b(?:transport|transf[eo]r|deplac|bascul|demenag|port)\w{1,5} "
            r"[^.;]{0,60}?\b(?:ailleurs|sous d'autres cieux|en (?:un )?autres? (?:lieux?|pays)|dans un autre"
            r" lieu)\b"
            r"|\bsans (?:restriction|condition|limite) (?:geographique|de lieu|de pays|territoriale)"
            r"|\bdepuis (?:le |un |les )?(?:pays|lieux?|sites?|centres?) de (?:son|leur) choix\b"
            r"|\b(?:en tout lieu|depuis (?:tout|n'importe quel) (?:lieu|pays|site)|tout (?:lieu|pays"
            r"|site) de son choix|(?:choisit|fixe|determine) librement (?:le |les |ses )(?:lieux?|sites?"
            r"|pays)|(?:lieux?|sites?) (?:de production |d'execution )?(?:des [a-z]+ )?(?:est "
            r"|sont )?(?:librement choisi"
            r"|libre|laisse\w? (?:au (?:libre )?choix|a l'appreciation) d))|\b(?:lieux?|sites?|localisation"
            r"|implantation)\b[^.;:|]{0,40}? ?[:|] ?"
            r"(?:libre|indifferent|au (?:libre )?choix du (?:prestataire|titulaire))"
        ),
    ),
    Practice(
        "site",
        Pattern(
            any_of(
                TOWNS,
                # « Aucune des Parties ne peut décider seule de les faire accomplir ailleurs »
                r"\b(?:accompli|execut|realis|trait|rend|assur|effectu|produi|transport|transfer"
                r"|install)\w{0,4}"
                r" (?:(?:le|la|les|ces|cette|ses) \w{4,14} )?(?:ailleurs(?! qu)|(?:en|dans|vers"
                r"|sur) un autre (?:lieu|site|endroit"
                r"|centre|etablissement))\b",
                r"\b(?:deplacement|demenagement|relocalisation)s?(?: (?:de|des|du) (?:l'"
                r"|la )?(?:service|prestations?|activite"
                r"|production|equipes?|appels))\b",
                # « les appels sont traités sur le site de Limoges »
                rf"\b(?:production|appels?|contacts?|(?:tele)?conseillers?|teleoperat\w{{2,6}}|activite"
                rf"|centre d'appels?|prestations? d'accueil telephonique|prestations? de (?:relation"
                rf"|centre"
                rf"|teleconseil))\b{_NO_CALLERS}{{0,90}}?\b{_LOCATED}\w{{0,7}}\b{_NO_CALLERS}{{0,40}}?"
                rf"\b(?:sur|depuis|dans|a partir de|a partir d'|au sein de|au sein d'|aux?|en) ?(?:le "
                rf"|la |un |une |son |ses |les |l'un |deux |du |des )?(?:seul |seule |meme "
                rf"|unique )?{_OUR_SITE}\b",
                # « les prestations sont exécutées dans les locaux du titulaire »
                rf"\bprestations?\b{_NO_CALLERS}{{0,50}}?\b(?:realis|execut|assur|rend|effectu"
                rf"|produi)\w{{0,5}} (?:[a-z]+ )?"
                rf"(?:dans|depuis|a partir d[eu]s?|sur|au sein d[eu]s?) (?:[a-z]+ ){{0,2}}?{_OUR_SITE} (?:du"
                rf"|de la|de l'|des) ?"
                rf"(?:{PARTIES.provider})\b",
                # « les prestations sont assurées depuis le centre de contacts de Niort »
                rf"\b(?:prestations?|services?|accueil|standard)\b{_NO_CALLERS}{{0,50}}?\b(?:realis|execut"
                rf"|assur|rend|effectu"
                rf"|produi)\w{{0,5}} (?:[a-z]+ )?"
                r"(?:depuis|a partir d[eu]|dans|sur|au sein d[eu]) (?:le |la |un |une |son |ses "
                r"|les )?(?:seul "
                r"|unique )?(?:centres? (?:de"
                r" contacts?|d'appels?|de relation)|plateaux?|sites? de production)\b",
                # « dans les murs mêmes du journal »
                r"\b(?:officie|repond|travaill|decroch|tiendr|siege)\w{0,5}\b[^.;]{0,60}?\bdans (?:les|ses"
                r"|nos) "
                r"(?:murs|locaux|bureaux)\b",
                # « tout changement de site de production est soumis à accord »
                # « ne déménage pas le plateau »
                r"\b(?:demenag|transf[eo]r|deplac|ferm|delocalis)\w{1,4} (?:pas )?(?:le |son |ce "
                r"|ses )(?:plateau|site de production"
                r"|centre (?:d'appels|de contacts))\b",
                # « le titulaire installe l'équipe dans ses locaux de Besançon »
                rf"\b(?:{PARTIES.provider})\b[^.;]{{0,20}}?\b(?:install|log|regroup|implant|accueill|situ"
                rf"|localis|bas)\w{{1,4}} "
                rf"[^.;]{{0,20}}?\b(?:{STAFF}|positions?|plateau|activite|production"
                rf"|centre)\b[^.;]{{0,20}}?\b(?:dans|sur|a|au) "
                rf"(?:ses |son |leurs? |des |un |le )?{_OUR_SITE}\b",
                # « le transfert de la production d'un bâtiment à un autre », « dans un autre immeuble »
                r"\b(?:transf[eo]r\w{0,5}|deplac\w{1,6}|demenag\w{1,6}|relocalis\w{1,6}|bascul\w{1,4}"
                r"|install\w{1,6}"
                r"|implant\w{1,6}|loger|migr\w{1,6}) (?:pas )?(?:de |du )?(?:la |le |l'|les |son |ses "
                r"|leurs? )?(?:production"
                r"|activite|plateau|equipes?|conseillers|service|exploitation"
                r"|files?)\b[^.;]{0,30}?\b(?:(?:vers|dans|sur"
                r"|en|a) (?:un |une |de |d')?(?:autres?|nouve\w{1,4}) |d'une? )(?:batiments?|immeubles?"
                r"|locaux|local"
                r"|adresses?|villes?|communes?|etages?|sites?|lieux?|centres?)\b",
                r"\b(?:deplacement|transfert|demenagement) (?:du |de son |de ce |d'un )(?:centre|plateau"
                r"|site)\b[^.;]{0,40}?"
                r"\b(?:autre|nouvelle?|nouveau) (?:ville|commune|adresse|departement|region|lieu)\b",
                r"\b(?:changements?|modifications?|transferts?|deplacements?|demenagements?|fermetures?"
                r"|bascul\w{1,7}"
                r"|relocalisations?) (?:[a-z]+ ){0,2}?(?:de |du |d'un |des |de l'|vers |sur |entre )"
                r"(?:[a-z]+ ){0,4}?(?:autres? )?(?:sites?|plateaux?|centres? de (?:production"
                r"|contacts?)|lieux? (?:d'execution|de production|de realisation))\b",
                r"\b(?:transf[eo]r\w{0,5}|bascul\w{1,4}|deplac\w{1,4}"
                r"|deport\w{1,4}) [^.;]{0,50}?\b(?:activite|appels?|flux|production|prestations?"
                r"|volumes?|operation)\b[^.;]{0,40}?\b(?:vers|sur|a) (?:un |une |le |l')(?:autre "
                r"|second )?(?:site|plateau|centre)\b",
                r"\b(?:second|deuxieme|autre|double) sites?\b[^.;]{0,50}?\b(?:secours|repli|debord"
                r"|production|continuite)|\bsites? (?:de secours|de repli|de debord)\b|\bbi-?sites?\b"
                r"|\bsites? de production\b[^.;]{0,40}?\b(?:est|sont|sera) (?:situe|implante|localise"
                r"|celui|ceux|fixe|designe)",
            )
        ),
        unless=Pattern(r"\b(?:responsables?|chefs?|directeurs?|cadres?) (?:de |du )(?:plateau|site)\b"
        rf"|{SITE_TOLD}"
        r"|\bplan de (?:bascule|secours|continuite|reprise)\b|\ben autocar\b|\breprise de"
        r" l'activite en\b"
        r"|\bchantiers?\b|\btravaux\b|\bgardien|\brondes?\b|\binformatique|\bsites? "
        r"(?:internet|web)\b|\bpages?\b|\breversibilite\b"),
    ),
)  # fmt: skip
