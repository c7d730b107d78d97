"""French wording of who gives a training and who bears its cost."""

from typing import Final

from contract_checker.extraction.language.choices import Choice, Choices
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_CLIENT = rf"(?:{PARTIES.client})"
_PROVIDER = rf"(?:{PARTIES.provider})"
TRAININGS: Final = one_of(
    r"formations?|recyclages?|e-?learning|habilitations? (?:des |aux? )|perfectionnement|tutorat"
    r"|auto-?formation",
    r"parcours d'integration|remises? a niveau|developpement des competences|quizz?|initiations? (?:des|de"
    r"|du|aux?)|stages?|montees? en"
    r" competences?|maintien des (?:acquis|connaissances)|entretien des acquis"
    r"|sessions? (?:de prise en main|d'appropriation|pedagogiques?)|prise en main d(?:e|es"
    r"|u) [^.;]{0,30}?(?:conseill|agent|tele)"
    r"|prise en main d(?:e|es|u) (?:la |l'|cette )?(?:nouve\w{1,4} )?(?:versions?|outils?|logiciels?"
    r"|applications?|interfaces?)"
    r"|(?:decouverte|apprentissage|appropriation) d(?:e|es|u) (?:la |l'"
    r"|cette )?(?:nouve\w{1,4} )?(?:versions?|outils?|logiciels?"
    r"|applications?|interfaces?|offres?|produits?)"
    r"|mises? a niveau(?! (?:du|de la|de l'|des) (?:logiciel|outil|plate|systeme|serveur|materiel|appli))"
    r"|apprentissages?(?= d(?:e |'))"
    r"|seminaires?|ateliers? (?:de|pedagog)"
    r"|cours (?:du soir|en ligne)|accompagnement (?:a la prise|au poste)|immersions?|modules? d"
    # « l'équipe suit un brief », « le temps de briefing »
    r"|(?<=suit un )brief(?:ing)?s?|(?<=suivent un )brief(?:ing)?s?|(?<=temps de )brief(?:ing)?s?"
    r"|(?<=heures de )brief(?:ing)?s?"
    # « les sessions qu'impose le lancement d'un produit »
    r"|sessions? (?:que |qu'|rendue?s? )(?:\w{2,12} )?(?:impos|necessit|exig|appel|suppos|implique"
    r"|demand|requi"
    r"|entrain)\w{1,4}(?= (?:par )?(?:le |la |l'|les |une? |toute? )?(?:lancement|evolution|modification"
    r"|changement"
    r"|sortie|nouve|mise|refonte))"
    r"|sessions? necessaires? (?:a|au|en raison)(?= [^.;]{0,20}?(?:lancement|evolution|modification"
    r"|changement))"
    r"|prise de poste(?= (?:\||:))|journees? d'integration|sessions d(?:e|') ?(?:l'annee|rappel|remise)",
)
_GIVEN = one_of(
    r"dispens|assur|donn|anim|deliv|organis|realis|effectu|condui|fourni|men|prepar|concu|propos|pris"
    r"|prevu|prend|form|present|expliqu|expos|encadr|transm|enseign|initi",
)
_BY = (
    rf"(?:(?:{TRAININGS}|{_GIVEN}\w{{0,5}})(?: (?!demand|souhait|exig|prescri|supports?|documents?|valid|pay"
    rf"|financ|factur|charge"
    rf"|remis|transmis|remuner|rembours|indemnis|support)[a-z0-9()-]+){{0,6}}? par (?:le |la |l'|les |un "
    rf"|des )?(?:(?:formateurs?|equipes?|ecole(?: \w+)?"
    rf"|referents?|experts?|cadres?|chefs? de \w+|agents?|conseillers?) (?:du |de la |de l'|des ))?)"
)
_AND_BY = r",? (?:et )?(?:\w+ )?par "  # « par le Client, cinq par le Prestataire »
_TELLS = r"(?:avis|inform|previen|avert|notifi|annonc|signal|communiqu|indiqu)\w{1,4} (?:[^.;|]{0,60}? )??"
GIVEN_BY: Final[Choices] = (
    Choice(
        "both",
        Pattern(
            rf"\b{_BY}{_CLIENT} et (?:par )?(?:le |la |l'|les )?{_PROVIDER}\b|\b{_BY}{_PROVIDER} et "
            rf"(?:par )?(?:le |la |l'|les )?{_CLIENT}\b"
            # « cinq jours sont assurés par le Client, cinq par le Prestataire »
            rf"|\b{_GIVEN}\w{{0,5}} par (?:le |la |l'){_CLIENT}{_AND_BY}(?:le |la "
            rf"|l'){_PROVIDER}\b"
            rf"|\b{_GIVEN}\w{{0,5}} par (?:le |la |l'){_PROVIDER}{_AND_BY}(?:le |la "
            rf"|l'){_CLIENT}\b"
            rf"|\b{_PROVIDER} et (?:le |la |l')?{_CLIENT},? (?:ensemble|en commun|de concert)\b"
            rf"|\b{_CLIENT} et (?:le |la |l')?{_PROVIDER},? (?:ensemble|en commun|de concert)\b"
            rf"|\bconjoint\w{{1,6}}\b|\b(?:les (?:deux )?"
            rf"|chaque )parties? (?:assur|organis|anim)|\bco-?anim"
        ),
    ),
    Choice(
        "client",
        Pattern(
            # « le Client avise le Prestataire dix jours à l'avance et forme les superviseurs »
            rf"\b{_CLIENT} {_TELLS}(?:le |la |l'|au |a la |a l'){_PROVIDER}\b[^;|]{{0,90}}?,? et (?:en )?"
            r"(?:form(?:e|era|ent)|dispens\w{1,3}|anim\w{1,3}|assur\w{1,3}|organis\w{1,3}|pren\w{1,3})\b|"
            r"\bnos (?:agents|equipes|collaborateurs|experts) form(?:ent|eront)\b|"
            rf"\b(?:presente|explique|expose)\w{{0,2}} (?:aux? |a )[^.;]{{0,30}}?par (?:le |la "
            rf"|l'){_CLIENT}\b|\bnos (?:deux |propres )?(?:formateurs?|formatrices?|experts?"
            r"|chefs? de produit)\b"
            rf"|\b{_CLIENT}\b[^.;|]{{0,60}}?"
            rf"\b(?:instrui|enseign)\w{{1,3}}\b(?! a son)|\b{_BY}{_CLIENT}\b|\b{_CLIENT}\b(?:(?!\bque\b"
            rf"|\bpar\b|\brecoi|, (?:le |la |l')?{_PROVIDER}\b)[^.;|]){{0,50}}?\b(?:form(?:e|er"
            rf"|era|ent)|dispens\w{{1,4}}|assur(?!eur)\w{{1,4}}|organis\w{{1,4}}|anim\w{{1,4}}"
            rf"|presente\w{{0,3}} (?:[a-z-]+ )?(?:aux? |a )|initi(?:e|era)\b|deliv\w{{1,5}}|realis\w{{1,4}}"
            rf"|donn\w{{1,4}}|condui\w{{1,3}})\b"
            rf"|\b(?:formateurs?|animateurs?) (?:du |de la |de l'|des ){_CLIENT}\b|\b(?:formateurs?"
            rf"|animateurs?|animation|assuree? par|dispensee? par|par qui|intervenants?) ?: ?(?:le "
            rf"|la |l')?{_CLIENT}\b"
        ),
    ),
    Choice(
        "provider",
        Pattern(
            # « remet ses équipes à niveau »: they are one's own
            rf"\b{_PROVIDER} (?:entret|maint|actualis)\w{{1,6}} (?:a jour )?les (?:connaissances"
            rf"|competences|acquis)"
            r" (?:de ses|de leurs|des)\b|"
            r"\b(?:remet\w{0,3}|entrain\w{1,4}) (?:ses|leurs) [a-z-]+ (?:a niveau|a )|"
            rf"\b{_BY}(?:ses |son |leurs? )?(?:propres? )?(?:formateurs? )?{_PROVIDER}\b"
            rf"|(?<!au )(?<!avise le )(?<!informe le )(?<!previent le )(?<!avertit le )"
            r"(?<!avise la )(?<!informe la )"
            rf"\b{_PROVIDER}\b(?:(?!\bque\b|\bpar\b|\b(?:le|au) {_CLIENT})[^.;|]){{0,60}}?"
            rf"(?<!est )(?<!sont )(?<!sera )(?<!seront )\b(?:form"
            rf"(?:e|er|era|ent)|instrui\w{{1,3}}|dispens\w{{1,4}}|assur(?!eur)\w{{1,4}}|organis\w{{1,4}}"
            rf"|anim\w{{1,4}}"
            rf"|deliv\w{{1,5}}|realis\w{{1,4}}|donn\w{{1,4}}|condui\w{{1,3}})\b"
            rf"|(?<!formation des )(?<!formation de )(?<!former les )(?<!former des )\b(?:formateurs?"
            rf"|animateurs?) "
            rf"(?:du |de la |de l'|des ){_PROVIDER}\b|\b(?:formateurs?"
            rf"|animateurs?|animation|assuree? par|dispensee? par|par qui|intervenants?) ?: ?(?:le "
            rf"|la |l')?{_PROVIDER}\b|\bses propres formateurs\b"
        ),
    ),
)
COSTS: Final[Choices] = (
    Choice(
        "shared",
        Pattern(
            r"(?<!a )\bchacun\w?(?: des parties)?,? a (?:ses|leurs) (?:propres )?(?:frais|depens)\b"
            r"|\bchacun\w?(?: des parties)? (?:supportant|prenant en charge|gardant|conservant|assumant"
            r"|supporte"
            r"|prend en charge|garde|conserve|assume) (?:a sa charge )?(?:ses|les) (?:propres )?(?:frais"
            r"|couts|depenses)\b"
            r"|\b(?:un|deux) tiers (?:pour|a la charge|au)|\bpartag\w{1,4}\b|\bmoitie\b|\bpour moitie"
            r"|\bparts? egales?\b|\b(?:factur|remuner|pay"
            r"|pris|indemnis|rembours)\w{1,6}\b[^.;]{0,50}?\b(?:[1-9]\d|cinquante|quarante"
            r"|soixante) ?(?:%|pour cent)|\b(?:a|au taux de) [1-9]\d ?% du (?:taux|tarif|prix)"
        ),
    ),
    Choice(
        "provider",
        Pattern(
            any_of(
                r"\bne se (?:factur|pai|pay|rembours)\w{1,4} (?:pas|point|jamais)\b|\bde (?:votre|leur|sa)"
                r" poche\b"
                r"|\b(?:non|pas|point|jamais|aucunement|ni) (?:etre )?(?:factur|remuner|indemnis|pay"
                r"|rembours)\w{1,5}\b|\bsans (?:facturation|surcout|cout|frais|supplement"
                r"|remuneration|donner lieu a)\b|\b(?:gratuit\w{0,5}|gracieu\w{1,5}|titre gracieux)\b"
                r"|\bne (?:donn\w{2,4}|f\w{2,4}) (?:pas )?(?:lieu a |l'objet d')?(?:aucune? )?"
                r"(?:facturation|remuneration)",
                r"\baucune?\b[^.;]{0,40}?\b(?:factur|remuner|indemnis|supplement)\w{0,6}|\b"
                r"(?:inclu\w{1,3}|comprise?s?|integree?s?) (?:dans|aux?|au) (?:le |les |la )?(?:prix"
                r"|tarifs?|forfait|cout|taux|remuneration|bordereau)",
                rf"\b(?:frais|charge|depens|couts?|qui paie|payeur|financement)\b[^.;]{{0,12}}?(?:exclusive "
                rf"|entiere |seule )?"
                rf"(?:du |de la |de l'|des |: ?(?:le |la |l')?){_PROVIDER}\b",
                r"\bne (?:les? |la )?(?:remuner|pay|pai|rembours|factur)\w{1,4} (?:pas|point)\b"
                r"|\bsans (?:la |les? )?(?:re)?factur",
                # « aux frais de son employeur », « le prestataire, qui les rémunère pour ce temps »
                r"\b(?:frais|charge|depens) (?:exclusive )?(?:de |d')?(?:son|leur|l')? ?employeur\b",
                rf"\b{_PROVIDER}\b,? (?:qui |et )?(?:les )?(?:remuner|pay|pai|indemnis)\w{{0,4}} (?:(?:ses"
                rf"|leurs|ces|les"
                r"|ce|le|son) |pour )",
                rf"\b{_PROVIDER}\b[^.;]{{0,40}}?\bmainten\w{{1,4}} les salaires\b",
                rf"\b{_PROVIDER}\b[^.;]{{0,40}}?\b(?:support|financ|pren\w{{1,3}} en charge"
                rf"|prend en charge|assum|pay|pai)\w{{0,4}} (?:[a-z' ]{{0,30}})?(?:couts?|frais|formation"
                rf"|temps|heures)",
                rf"\b(?:pris\w{{0,2}} en charge|financee?s?|supportee?s?|payee?s?|assumee?s?) "
                rf"(?:[a-z]+ )?par (?:le |la |l'|les )?{_PROVIDER}\b",
            )
        ),
    ),
    Choice(
        "client",
        Pattern(
            # « n'est pas à la charge du Client » charges nobody
            rf"^(?!.*\b(?:ne |n')(?:est|sont|sera|seront) (?:pas|jamais|aucunement"
            rf"|en aucun cas) (?:a la charge|aux frais"
            rf"|support|financ|pay|pris))(?:.*?)(?:"
            # « le coût des formations de l'Opérateur est à la charge de ce dernier »
            rf"\b{_CLIENT}\b[^.;]{{0,30}}?\b(?:frais|charge) de (?:ce dernier|cette derniere|celui-ci"
            rf"|celle-ci)\b|"
            rf"\bimpute\w{{0,2}} (?:au |a la |a l'){_CLIENT}\b|\ba notre charge\b|\ba nos frais\b"
            rf"|\b(?:frais|charge|depens|couts?|qui paie|payeur|financement|facturation"
            rf"|prise en charge)\b[^.;]{{0,12}}?"
            rf"(?:exclusive |entiere |seule )?(?:du |de la |de l'|des |: ?(?:le |la |l')?){_CLIENT}\b"
            rf"|\b(?:pris\w{{0,2}} en charge|financee?s?|supportee?s?|payee?s?|remuneree?s?"
            rf"|indemnisee?s?|remboursee?s?|assumee?s?) (?:[a-z]+ )?par (?:le |la |l'|les )?{_CLIENT}\b"
            rf"|\b{_CLIENT}\b[^.;]{{0,130}}?\b(?:et|qui|,) (?:en )?(?:remuner|pay|pai|indemnis"
            rf"|rembours)\w{{0,4}} (?:le |les |ce |ces )(?:temps|heures"
            rf"|journees)\b|\b{_PROVIDER}\b,? (?:en |le |lui )?factur\w{{1,4}} (?:le |les |ce "
            rf"|ces )?(?:temps"
            r"|heures|journees|cout)"
            rf"|\b{_CLIENT},? aux frais de (?:ce dernier|cette derniere|celui-ci|celle-ci)\b"
            rf"|\b{_CLIENT}\b[^.;]{{0,40}}?\b(?:support|financ|remuner|indemnis|rembours|pay|pai"
            rf"|pren\w{{1,3}} en charge|prend en charge|assum)\w{{0,4}} |\bfactur\w{{1,4}} (?:au|a la"
            rf"|a l') ?{_CLIENT})"
        ),
    ),
    # « deux heures facturées »; but not « Callea rémunère le temps passé », nor where somebody named bears it
    Choice(
        "client",
        Pattern(
            r"^(?!.*\b(?:support|assum)\w{1,4} (?:le|la|les|l') ?(?:cout|charge|depense|frais)).*?"
            r"(?<!la )(?<!une )(?<!notre )(?<!votre )(?<!chaque )(?<!leur )\b(?:facturee?s?|facturables?"
            r"|remuneree?s?|payee?s?)\b"
            r"(?! (?:les?|la|ses|son|ce|ces|leurs?|pour) |(?: par)? l')"
        ),
    ),
)
