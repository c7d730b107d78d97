"""French wording of forecasts of volume: who draws them up."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.fr_work import KNOWN
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.volume_forecast.fr_forecast import ARTICLE, EXPECTED, FORECAST_WORD, FORESEEN

_GIVE = one_of(
    r"communiqu\w{1,5}|transm\w{2,7}|adress\w{1,5}|remet\w{0,5}|remis\w{0,2}|fourni\w{1,6}|envo\w{1,6}",
    r"etabli\w{0,6}|elabor\w{1,5}|produi\w{1,4}|calcul\w{1,5}|actualis\w{1,5}|diffus\w{1,5}|partag\w{1,5}",
    r"construi\w{1,4}|livr\w{1,4}|soum\w{2,6}|propos\w{1,4}|affin\w{1,4}|donn\w{1,4}|notifi\w{1,4}"
    r"|depos\w{1,4}",
    r"mett\w{0,4} a jour|mise?s? a jour|fix\w{1,4}|arret\w{1,3}|dress\w{1,4}|prepar\w{1,4}|publi\w{1,4}"
    r"|revis\w{1,4}"
    r"|realis\w{1,4}",
    r"bati\w{1,6}|rafraichi\w{1,7}|sort(?:ons|ent|ez|ira|irons|ie?s?)?|trac\w{1,5}|refai\w{1,4}|ferons"
    r"|rediger?\w{0,3}|expedi\w{1,4}|charge sur"
    r"|post\w{1,4}|calons|dir(?:ons|a|ont)|indiqu\w{1,5}|f(?:era|eront|erons|ait|aire|ont)\b|em(?:et|is"
    r"|ett)\w{0,4}|maj\b|trouver\w{1,3}",
)
# « Nous vous adressons nos prévisions » is written by the buyer, who foresees its own calls.
_CLIENT = any_of(
    PARTIES.client,
    r"nous(?= vous)|nos(?= previsions)|donneuses? d'ordres?|nous,? (?=la |le |l')|on (?=vous )"
    r"|nous(?=,? qui vous)|je (?=vous )",
)
# « d'après vos historiques » is written by the provider.
_PROVIDER = any_of(
    PARTIES.provider, r"nous(?=[^.;|]{0,90}\bvos (?:historiques|donnees|chiffres|volumes passes))|nous-memes"
)


def _author(names: str) -> Pattern:
    """« Le Client communique ses prévisions », « établies par le Client », « prévisions du Client »."""
    foreseen = rf"\b(?:{FORECAST_WORD}|{FORESEEN}|plans? de charge)(?![a-z])"
    names_its = rf"(?:{names})"
    return Pattern(
        any_of(
            rf"\b(?:{names}),? [^.;|]{{0,50}}?\b{_GIVE}\b[^.;|]{{0,60}}?{foreseen}",
            rf"\b{names_its} (?:\w{{1,8}} ){{0,2}}?{_GIVE} combien\b|\b(?:ceux|celles"
            rf"|celui) que {ARTICLE}{names_its} ",
            rf"{foreseen}[^.;|]{{0,80}}?\b{_GIVE}\b[^.;|]{{0,40}}?\bpar {ARTICLE}{names_its}",
            # « Prévisionnel ferme, émission hebdomadaire par l'acheteur »
            rf"{foreseen}[^.;|]{{0,60}}?\b(?:emission|remise|envoi|transmission|production|saisie)\b"
            rf"[^.;|]{{0,30}}?\bpar {ARTICLE}{names_its}",
            # « la prévision des appels incombe au Prestataire », « Prévisions à la charge du titulaire »
            rf"{foreseen}[^.;|]{{0,80}}? (?:incomb\w+|revien\w+|appartien\w+|relev\w+|a la charge"
            rf"|(?:est|sont) confiee?s?) (?:au |a la |a l'|aux |du |de la |de l')(?:{names})",
            # « le Client indique au Prestataire le nombre de fiches qu'il attend »
            rf"\b{names_its}\b[^.;|]{{0,40}}?\b{_GIVE}\b[^.;|]{{0,60}}? qu'(?:il"
            rf"|elle) (?:en )?(?:attend|escompte|prevoit"
            r"|anticipe|redoute|espere)\b",
            # « les estimations que remet le Client », « que le Client dépose »
            rf"{foreseen}[^.;|]{{0,40}}? (?:que |qu')(?:nous )?{_GIVE}[^.;|]{{0,25}}?\b{names_its}\b",
            rf"{foreseen}[^.;|]{{0,40}}? (?:que |qu'){ARTICLE}{names_its}\b[^.;|]{{0,40}}?\b{_GIVE}\b",
            # « Le Centre reçoit de l'Administration l'état des appels qu'elle attend »
            rf"\brecoi\w{{1,4}} (?:du |de la |de l'|des )?{names_its}\b"
            rf"|\bauteurs? ?[=:|] ?{ARTICLE}{names_its}\b",
            rf"\b{FORECAST_WORD} (?:\w{{1,16}} ){{0,3}}?(?:du |de la |de l'|des )(?:{names})",
            rf"\b(?:{names})[^.;|]{{0,90}}?\b(?:(?:ses|leurs|sa|son|mes|ma|mon) (?:propres? )?"
            rf"|(?<=nos ))(?:{FORECAST_WORD})\b",
        )
    )


def _beside(names: str) -> Pattern:
    """« Prévision client, 13 semaines », « Plan de charge annuel | Acheteur | décembre »."""
    foreseen = rf"\b(?:{FORECAST_WORD}|plans? de charge)(?![a-z])"
    return Pattern(
        rf"{foreseen} (?:{names})\b(?=[,;:|(.]|$)"
        rf"|{foreseen}[^.;]{{0,60}}?[|] ?{ARTICLE}(?:{names}) ?(?:[|]|$)"
    )


# « le volume prévu pour la journée par »
_FORESEES = r"(?:prevu|estime|projete|anticipe|attendu)e?s? (?:[a-z']{1,12} ){0,4}?par"
_TOLD = (
    r"(?:communiqu|transmis|fourni|adress|remis|envoy|donn|dress|etabli|arret|fix|elabor|prepar|actualis)"
    r"\w{0,4}"
)
_NO_AUTHOR = one_of(
    r"lendemain|week|jour|contrat|marche|convention|annexe|article|outil|logiciel|module|moteur|systeme"
    r"|biais|moyen|voie|portail",
    r"comite|direction|service|responsable|cellule|equipe|planif|loi|presse|courrier|messagerie|plate"
    r"|tiers|expert",
)

AUTHORS: Final = (
    Choice("client", _author(_CLIENT)),
    # « on vous avait prévu mille heures », « vous trouverez notre hypothèse »
    Choice(
        "client",
        Pattern(
            rf"\b(?:on|nous) vous (?:\w{{1,8}} ){{0,2}}(?:prevu|annonce)\b"
            rf"|\bvous (?:trouver|recevr|aur|lir)\w{{1,4}}\b[^.;|]{{0,60}}?\b(?:notre|nos) {FORECAST_WORD}"
        ),
    ),
    # « Habitéo transmet à son prestataire une vision de ses flux »: who tells the provider is its client
    Choice(
        "client",
        Pattern(
            rf"\b{_GIVE},? (?:au |aux |a (?:la |l'|son |sa |ses |notre |leur )?)(?:{PARTIES.provider})\b"
            rf"[^.;|]{{0,90}}?\b{FORECAST_WORD}\b|\b{FORECAST_WORD}\b[^.;|]{{0,80}}?\b{_GIVE}"
            rf" (?:au |aux |a (?:la |l'|son |sa |ses |notre |leur )?)(?:{PARTIES.provider})\b"
        ),
    ),
    # « Vous établissez une prévision de vos flux », « que vous nous annonciez dans vos prévisions »
    Choice(
        "client",
        Pattern(
            rf"\bvous {_GIVE}[^.;|]{{0,60}}?\b{FORECAST_WORD} (?:de |d')(?:vos|votre)\b"
            rf"|\b(?:nous recevons|vous nous [^.;|]{{0,40}}?) ?\b(?:dans )?vos {FORECAST_WORD}\b"
        ),
    ),
    # « Notre prévision n'a d'autre but que d'éclairer vos recrutements », « voici notre estimation »
    Choice(
        "client",
        Pattern(
            rf"\b(?:notre|nos) {FORECAST_WORD}\b[^.;|]{{0,120}}?\b(?:vous|vos|votre)\b"
            rf"|\b(?:voici|ci-joint\w{{0,2}}) (?:notre|nos) {FORECAST_WORD}\b"
        ),
    ),
    Choice("client", _beside(PARTIES.client)),
    Choice("provider", _beside(PARTIES.provider)),
    Choice("provider", _author(_PROVIDER)),
    # « les volumes prévisionnels communiqués par la Société »: whoever else tells them buys the calls
    Choice(
        "client",
        Pattern(
            rf"\b(?:{FORECAST_WORD}|{FORESEEN})(?: [^ .;,|]{{1,16}}){{0,4}}?,? {_TOLD} par (?:la |le |l')"
            rf"(?!{_NO_AUTHOR}|{PARTIES.provider})[a-z][a-z-]{{2,}}"
            # « 110 % des prévisions du Gestionnaire »
            rf"|\b(?:previsions?|previsionnel|forecasts?|projections?|estimations?) (?:d'appels "
            rf"|de (?:charge|trafic|volume) )?"
            rf"(?:du |de la |de l')(?!{_NO_AUTHOR}|{PARTIES.provider}"
            rf"|(?!gestionnaire){KNOWN})[a-z][a-z-]{{3,}}(?= ?[,;:.)]| (?!a |d))"
        ),
    ),
    # « La Poste municipale adresse ses prévisions »
    Choice(
        "client",
        Pattern(
            rf"(?:^|, |; )(?:la |le |l')(?!{_NO_AUTHOR}|{PARTIES.provider}|{KNOWN})[a-z][a-z-]{{2,}}"
            rf"(?: [a-z-]{{3,14}})? {_GIVE} (?:[^.;|]{{0,40}}? )?(?:ses|sa) (?:propres? )?{FORECAST_WORD}"
        ),
    ),
    # « le Département attend seize mille appels »
    Choice("client", Pattern(rf"\b(?:{PARTIES.client}) {EXPECTED}")),
    # « le volume prévu par le Donneur d'ordre »
    Choice("client", Pattern(rf"\b{_FORESEES} {ARTICLE}(?:{PARTIES.client})\b")),
    Choice("provider", Pattern(rf"\b{_FORESEES} {ARTICLE}(?:{PARTIES.provider})\b")),
)
