"""French wording of levels of service: what is measured, by the names and the acts that tell it."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

WRITTEN = one_of(
    r"courriels?|e-?mails?|mails?|courriers?|demandes? (?:ecrites?|deposees?|en ligne)|(?:t)?chats?"
    r"|clavardages?|messages?(?! d'accueil)|tickets?|formulaires?",
    r"reclamations?|telecopies?|fax|lettres?|sms|demandes par ecrit|messageries?(?! vocale)",
)

_CALLS = (
    r"(?:appels?|coups? de (?:fil|telephone)|communications?|\w{4,14} qui (?:appelle|telephone)(?:nt)?"
    r"|appelants?|contacts?|sollicitations?|demandes?|usagers?|gens"
    r"|personnes"
    r"|voyageurs?|lecteurs?|locataires?|societaires?|allocataires?|habitants?|citoyens?|locuteurs?"
    r"|patients|correspondants?|interlocuteurs?|clients?|administres|assures|adherents|abonnes)"
)

_ANSWERED = one_of(
    r"decroch\w{1,4}|pris(?:es?)?(?: en charge| en compte)?|repondu\w{0,2}|traite\w{0,2}|servi\w{0,2}"
    r"|about\w{1,4}",
    r"accueilli\w{0,2}|mis(?:es?)? en relation|recoi\w{1,4} une reponse|recu\w{0,2} une reponse"
    r"|honore\w{0,2}|(?:obtenir|obtien\w{1,4}|ai(?:en)?t|avoir|auront|ont|trouv\w{1,4}) (?:quelqu'un"
    r"|un conseiller"
    r"|un interlocuteur|une voix|une personne)|(?:entend\w{1,3}|avoir|obtien\w{1,3}) une voix"
    r"|au bout du fil|(?:sont|soient|etre|mis\w{0,2}) en ligne"
    r"|(?:satisf|ecoul|absorb)\w{1,4}|(?:parl|joi(?:nd|gn))\w{1,4} (?:a )?(?:un"
    r"|quelqu)",
)

INDICATORS: Final = (
    Choice(
        "abandon_rate",
        Pattern(
            r"\babandon(?:s|ne|nes|nee|nees|ner|nent)?\b|\bta\b(?= ?[≤<:=\d])|\b(?:appels?"
            r"|communications?|contacts?) (?:\w{1,10} )?perdu(?:e|s|es)?\b|\bpertes? d'appels?"
            r"|\b(?:appels?|communications?|contacts?)\b[^.;|%]{0,30}?\b(?:sans|laisses? sans) reponse\b"
            r"|\b(?:appels?|communications?|contacts?|appelants?)\b[^.;|]{0,40}?\b(?:est|sont|soi(?:t|ent)"
            r"|etre) perdu\w{0,2}\b"
            r"|\braccroch\w{1,4}\b[^.;|]{0,25}?\b(?:avant|sans|de guerre)|\b(?:se lass|renonc)\w{1,4}\b"
        ),
    ),
    Choice(
        "handling_time",
        Pattern(
            r"\btemps (?:passe|consacre)\b[^.;|]{0,25}?\b(?:telephone|en ligne|appel)\b|\bdm[tc]\b"
            r"|\b(?:duree|temps) moyen(?:ne)? (?:maximale? )?(?:de |des |d'|du )"
            r"(?:traitement|communication|conversation|appels?|contact|appel)|\bduree (?:de traitement"
            r"|des (?:appels|communications))|\b(?:duree|temps) moyen(?:ne)? d'(?:un|une) \w{3,14}"
            r"|\b(?:conversations?|appels?|echanges?|entretiens?|communications?)\b[^.;|%]{0,60}?"
            r"\b(?:(?<!non )en moyenne(?! (?:sur |de |du |par |mensuel))|dur(?:e|ent|era|eront|er))\b"
            r"|\ben moyenne\b[^.;|%]{0,40}?\b(?:conversations?|un appel|l'echange|l'entretien)"
        ),
    ),
    Choice(
        "first_contact_resolution",
        Pattern(
            # « bouclés sans que le client ait à rappeler »
            r"\b(?:regl|resol|clos|boucl|sold|trait)\w{1,5} (?:sans|avant) qu[e'][^.;|]{0,30}?\brappeler\b|"
            r"\bresol\w{1,6}\b(?:[^.;|]{0,40}?\b(?:premiere?|1er|1ere|niveau 1)\b(?: (?:contact|appel"
            r"|niveau|echange))?)?"
            r"|\bfcr\b|\bone and done\b|\b(?:regl|repon|solu|clos|clotur|trait|issue"
            r"|abouti)\w{0,6}\b[^.;|]{0,40}?"
            r"\b(?:premiere?|1er|1re|un seul) (?:appel|contact|echange|fois|coup|interlocuteur)\b"
            r"|\b(?:regle|resolu|clos|boucle|solde|traite)\w{0,2} (?:du premier coup|d'emblee"
            r"|sans (?:rappel|relance|transfert"
            r"|escalade))|\b(?:premier|1er|un seul) (?:appel|contact|echange)\b[^.;|]{0,40}?\b(?:regl"
            r"|resol|solu"
            r"|suffi)\w{0,5}"
        ),
    ),
    Choice(
        "repeat_rate",
        Pattern(
            r"\breitera\w{2,5}\b|\breiteree?s?\b|\btaux de (?:rappel|recontact|reappel)s?\b|\brappels?"
            r" reiteres?"
            r"|\b(?:obliges?|contraint\w?|doivent|forces?|reduit\w?) (?:de |d'|a )?(?:rappeler"
            r"|reappeler|recommencer)"
            r"|(?<!prestataire )(?<!titulaire )(?<!centre )\b(?:rappelle(?:nt|r)?|rappeler"
            r"|reappell\w{1,4}|re-?appeler|rappelant) (?:dans les |pour le"
            r" meme|sous|une seconde"
            r"|une deuxieme)"
        ),
    ),
    Choice(
        "satisfaction",
        Pattern(
            r"(?<!\bpour )\bsatisf\w{3,8}\b|\bnps\b|\bcsat\b|\bnet promoter|\btaux de recommandation"
            # « Trois abonnés sur quatre doivent se dire contents de l'accueil »
            r"|(?:%|\bpour cent|\bsur [a-z0-9]{1,6})\b[^.;|]{0,60}?\b(?:contents?|contentes|heureux|ravis)\b"
            r"|\b(?:contents?|contentes|heureux|ravis|mecontents?|mecontentes|insatisfaits?"
            r"|plaintes?)\b(?=[^.;|]{0,60}?\d)"
        ),
    ),
    Choice(
        "other",
        Pattern(
            r"\btaux (?:de |d')(?:(?:contacts?|fiches?|appels?) (?:utiles?|aboutis?|positi\w{1,4}|joints?)"
            r"|ventes?|accords?|promesses|rendez-vous|refus|joints|transformation|conversion|occupation|echec"
            r"|escalade|transfert"
            r"|erreurs?(?: de saisie)?"
            r"|debordement|concretisation"
            r"|dissuasion|argumentation|contacts? argumentes?|rejet)\b|\berreurs? de (?:saisie|frappe"
            r"|qualification)\b|\bsans (?:la moindre "
            r"|aucune )?(?:fautes?|erreurs?)\b"
        ),
    ),
    Choice(
        "quality_score",
        Pattern(
            r"\b(?:notes?|scores?|taux|indices?|resultats?)\b[^.;|]{0,30}?\b(?:qualite|conformite"
            r"|ecoutes?)\b(?! de service)"
            r"|\bconformite (?:aux?|des|de la|du|a la|a l') ?[^.;|%]{0,60}?\b(?:s'etabli|s'appreci|descend"
            r"|attein|exced|minim|inferieur"
            r"|superieur|moins|est de|%)|\b(?:appels?|entretiens?|echanges?|ecoutes?|dossiers?) (?:juges? "
            r"|declares? |notes? )?conformes?\b"
            r"|\b(?:note|notation)s? moyennes?\b"
            r"|\bconformite\b[^.;|]{0,30}?\b(?:ecoutes?|traitements?|reponses?|appels|script|discours)"
            r"|\bappels? mysteres?"
            r"|\b(?:notes?|scores?)\b[^.;|]{0,25}?\b(?:controles?|grilles?|double ecoute|supervision"
            r"|evaluations?)"
            r"|\bqualite (?:des ecoutes|du discours|de (?:la )?reponses?|de traitement)"
            r"|\bevaluations? qualite"
        ),
    ),
    Choice(
        "availability",
        Pattern(
            r"\b(?:plate-?formes?|outils?|systemes?|lignes?|numeros?|services?|si|liaisons?"
            r"|standard)\b[^.;|]{0,60}?"
            r"\b(?:present|fonctionn|accessib|operationnel|debout|disponib|en etat|joignab)\w{0,4}\b"
            r"|\bdisponibilites?\b(?! des (?:conseillers|agents|equipes|personnels|locaux))"
            r"|\btaux de (?:fonctionnement|disponibilite)|\buptime\b"
        ),
    ),
    Choice(
        "reply_time",
        Pattern(
            any_of(
                rf"\b{WRITTEN}\b[^.;|]{{0,40}}?\b(?:est|sont|sera|seront) (?:clo[st]|sold|trait"
                rf"|resol)\w{{0,5}}\b",
                rf"^\W{{0,3}}{WRITTEN} ?[:|](?=[^;]{{0,80}}?(?:%|\bpour cent))"
                r"(?=[^;]{0,80}?(?:\b(?:en|sous|dans|moins de)\b|[<≤]))",
                rf"\b{WRITTEN} (?:clos(?:es?)?|cloture\w{{0,3}}|repondu\w{{0,2}}|solde\w{{0,2}})\b",
                r"\b(?:t?chats?|courriels?|e-?mails?|mails?|messages?|messageries?|courriers?)\b[^.;"
                r"|]{0,40}?"
                r"\b(?:prise? en (?:charge|compte)|accueilli\w{0,2})\b",
                # « Les questions qui demandent une recherche trouvent leur réponse en deux jours »
                r"\b(?:les|des|ces|toutes?|tous|chaque|la|une|aux) (?:questions?|demandes?|dossiers?"
                r"|requetes?|saisines?) [^.;|]{0,60}?\b(?:trouv|recoi|recev"
                r"|obtien)\w{1,4} (?:leur |une |sa |la )(?:reponse|solution|suite)",
                # « L'alerte part dans les dix minutes », « la fiche d'intervention parvient au dépanneur »
                r"\b(?:alertes?|(?:fiches?|demandes?|bons?|ordres?) d'intervention|signalements? urgents?"
                r"|appels? urgents?)\b[^.;|]{0,40}?\b(?:part|partent|parvien\w{1,4}|arriv\w{1,4}|(?:est"
                r"|sont)"
                r" (?:transmi|relaye)\w{0,3})\b",
                rf"\b{WRITTEN}\b[^.;|]{{0,60}}?\b(?:trouv\w{{1,4}} (?:une )?(?:reponse|solution)"
                rf"|appel\w{{1,4}} (?:une )?reponse|(?:est|sont) (?:satisf|honor)\w{{1,5}})\b",
                r"\breponses? (?:ecrites?|de fond|circonstanciees?|definitives?) (?:part|est|sont|parvien"
                r"|sera|intervien)\w{0,3}\b",
                rf"\b{WRITTEN}\b[^.;|]{{0,80}}?\b(?:repon\w{{1,5}}|traite\w{{0,4}}|traitement)\b",
                rf"\b(?:repon\w{{1,5}}|traite\w{{0,4}}|traitement)\b[^.;|]{{0,60}}?\b{WRITTEN}\b",
                rf"\b{WRITTEN}\b[^.;|]{{0,40}}?\b(?:recoi\w{{1,4}}|obtien\w{{1,4}}|attend\w{{0,4}})\b",
                r"\brappels?\b[^.;|]{0,30}?\b(?:effectu|pass|donn|emis|honor|lanc)\w{0,3}\b|\b(?:est"
                r"|sont|etre) rappele\w{0,2}\b",
                r"\bdelai (?:moyen |maximal |maximum )?(?:de |d'une )(?:reponse|rappel|traitement)\b"
                r"|\brappel(?:e|er|es|ee)?s? (?:l'usager |le client )?(?:sous|dans)\b",
            )
        ),
    ),
    Choice(
        "answered_in_time",
        Pattern(
            r"\bqs\b|\b(?:qualite|niveau|taux) de service\b|\bsla\b|\b(?:delai|temps"
            r"|duree) (?:moyen(?:ne)? |maximal\w? )?(?:d'attente|de decroche|de prise)"
            r"|\bne sonn\w{1,3} (?:pas|jamais) plus\b|\bsonner\b[^.;|]{0,30}?\b(?:plus|au-dela"
            r"|pendant)\b|\bmoins de \w{2,6} sonneries\b"
            r"|\battente (?:moyenne|maximale)|\b(?:l'|une |d')?attente (?:telephonique )?(?:du |de l'|des "
            r"|d'un |ne |n'"
            r"|au )"
            r"|\b(?:nul|personne|aucun \w{4,14}) n'attend\w{0,2}\b|\b(?:attend\w{0,4}"
            r"|patient\w{1,4}) (?:plus|moins|au plus|au maximum|jusqu)"
            r"|\bvitesse de reponse"
        ),
    ),
    Choice(
        "answer_rate",
        Pattern(
            any_of(
                r"\btaux (?:de |d')(?:decroche\w{0,3}|reponses?|prise(?: en charge| d'appels?"
                r"| des appels)?|traitement|joignabilite|accueil|efficacite|accessibilite"
                r"|appels? (?:traites?|decroches?|pris|aboutis|repondus|servis))",
                r"^\W{0,3}(?:telephone|voix|appels) ?[:|](?=[^;]{0,80}?(?:%|\bpour cent))"
                r"(?=[^;]{0,80}?(?:\b(?:en|sous|dans|moins de)\b|[<≤]))",
                r"\befficacite telephonique\b|\bjoignabilite\b|\baccessibilite telephonique\b",
                rf"\b{_CALLS}\b[^.;|]{{0,60}}?\b{_ANSWERED}\b|\b(?:decroch|repon|pren"
                rf"|trait)\w{{1,5}} [^.;|]{{0,40}}?\b{_CALLS}\b",
                r"\bdecroche\b",
            )
        ),
    ),
)
