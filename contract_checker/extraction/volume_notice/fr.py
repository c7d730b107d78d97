"""French wording of volume notices."""

import re

from contract_checker.extraction.language.fr import KIND, PARTIES, QUANTITIES, UNIT, VOLUME
from contract_checker.extraction.volume.objects import BandWording
from contract_checker.extraction.volume_notice.wording import NoticeWording

_PERCENT = r"\d{1,3}(?:[.,]\d+)?"
_CLIENT = rf"(?<![a-z])(?:{PARTIES.client})"
_PROVIDER = rf"(?<![a-z])(?:{PARTIES.provider})"
_ANNOUNCE = (
    r"inform\w+|previe\w+|prevenir|avis(?:e\w*|er)|averti\w*|notifi\w+|communiqu\w+|transme\w+"
    r"|adress\w+|signal\w+|annonc\w+"
    r"|remet\w*|remis\w*|fourni\w*|envoi\w*|envoy\w+|fai\w+ (?:connaitre|part|savoir|parvenir)"
    r"|faire (?:connaitre|part|savoir|parvenir)"
    r"|indiqu\w+|precis\w+|etabli\w*|soume\w+|propos\w+|present\w+|demand\w+|sollicit\w+"
    r"|confirm\w+|arret\w+|fix\w+"
    r"|command\w+|pass\w+|emet\w*|emis\w*|decla\w+|publi\w+|partag\w+|expedi\w+"
    r"|met\w* a disposition|actualis\w+|revis\w+|modifi\w+"
    r"|inform\w+|di(?:t|ra|re)\b|ecri\w+|voul\w+|veut|depos\w+|livr\w+|port\w+|s'y prend"
    r"|instrui\w*|signifi\w+|pouss\w+|charg\w+|requi\w+|reclam\w+|retir\w+|annul\w+|ouvr\w+"
    r"|ferm\w+|entend\w*|vienn\w+|respect\w+|observ\w+|reserv\w+|decid\w+|augment\w+|redui\w+"
    r"|diminu\w+|ajust\w+|accord\w+|laiss\w+|garanti\w+|gel\w+|verrouill\w+"
    r"|formul\w+|exprim\w+|saisi\w+|donn\w+|peu\w+|pourra|doi\w+|devra|s'engage|s'oblige"
    r"|est tenu|veill\w+|souhait\w+|entend\b|envisag\w+"
)
_ANNOUNCED = (
    r"inform\w+|prevenu\w*|avise\w*|averti\w*|notifi\w+|communiqu\w+|transmis\w*|transmet\w*"
    r"|adress\w+|signal\w+|annonc\w+|remis\w*"
    r"|remet\w*|donn\w+|fourni\w*|depos\w+|ecrit\w*|avertissement|alerte\w*|instrui\w*"
    r"|saisi\w*|signifi\w+|avis\b|requi\w+|denonc\w+|pouss\w+|publi\w+|di(?:t|re|ra)\b"
    r"|connaitre|envoy\w+|envoi\w*|porte\w* a la connaissance|fai\w+ parvenir|parvien\w+"
    r"|parvenir|precis\w+|indiqu\w+"
    r"|notification|information|communication|demand\w+|confirm\w+|expedi\w+|diffus\w+|livr\w+"
    r"|saisi\w+|opposable\w*|accord\w+"
)

BANDS = BandWording(
    over=re.compile(
        r"(?:superieure?s? (?:ou egale?s? )?(?:a|de)|au[- ]?dela (?:de|d'un seuil de)|au-dessus de"
        r"|plus de|excedant|excede(?:nt|rait)?"
        r"|depassant|depasse(?:nt|rait)?|> ?=?|≥|a partir de|d'au moins|au moins|a compter de"
        r"|hors(?: de)?(?: la)? (?:bande|fourchette|tunnel) de|franchit)"
        r" ?(?:(?:la|le|un|une) (?:seuil|bande|limite|marge|variation) de )?(?:\+|-|±|\+/-|\+ ou -"
        r"|plus ou moins)? ?$"
    ),
    up_to=re.compile(
        r"(?:inferieure?s? (?:ou egale?s? )?a|jusqu'a|dans (?:la|une) (?:limite|fourchette|bande"
        r"|marge) de|moins de|au plus|n'excedant pas"
        r"|n'excede(?:nt)? pas|ne depasse(?:nt)? pas|ne depassant pas|< ?=?|≤|±|\+/-|\+ ou -"
        r"|plus ou moins|en deca de|maximum(?: de)?|limitee?s? a"
        r"|dans la limite de|n'atteignant pas)"
        r" ?(?:\+|-|±|\+/-|\+ ou -|plus ou moins)? ?$"
    ),
    between=re.compile(
        rf"(?:(?:comprise?s? )?entre|de|>)? ?(?P<lower>{_PERCENT}) ?%? ?(?:a|et|-|et (?:jusqu'a"
        rf"|<=?|inferieure? a)) (?P<upper>{_PERCENT}) ?%"
    ),
    over_after=re.compile(r" ?(?:et plus|ou plus|ou davantage|et au-dela)\b"),
    up_to_after=re.compile(r" ?(?:au plus|maximum|ou moins|au maximum)\b"),
    base=re.compile(
        r" ?(?:de la |de l'|du |des |de |par rapport (?:a la |au |aux |a l'"
        r"|a ))(?P<base>[a-z'-]+(?: (?!est|sont|fait|donn|doit|dev|peu|requ|supp)[a-z'-]+){0,4})"
    ),
)

NOTICE = NoticeWording(
    quantities=QUANTITIES,
    volume=VOLUME,
    bands=BANDS,
    client=re.compile(rf"(?:le |la |l'|les )?(?:{PARTIES.client})"),
    provider=re.compile(rf"(?:le |la |l'|les |chaque |une )?(?:{PARTIES.provider}|partie)"),
    provider_opens=re.compile(
        rf"(?:[-*•] ?|[a-z0-9]{{1,3}}[.)] ?)?(?:le |la |l'|les |son "
        rf"|chaque )?(?:{PARTIES.provider})(?![a-z])(?! ?(?:(?:ne )?(?:est|sera|soit|doit etre"
        rf"|devra etre)? ?(?:[a-z]+ )?(?:inform|preven|avis|avert|alert|destinat|saisi|notifi)"
        r"|(?:ne )?(?:recoi|recev|recevra|dispos|benefici|accept|absorb|s'adapt|renonc|reconnai"
        r"|connai|doit disposer|doit recevoir|ne peut|a droit|se voit)))"
    ),
    # « dispose de 15 jours pour s'adapter »
    purpose_after=re.compile(
        r"[ ,(]*(?:calendaires?|ouvres|pleins?)? ?(?:pour|afin de|avant|entre|depuis|en vue)(?![a-z])"
    ),
    zero_cell_in_row=re.compile(
        r" \| (?:neant|aucune?|immediate?|immediatement|-|sans|non|nul)\.?(?: \| |$)"
    ),
    bare_cell=re.compile(r" \| \d{1,3}(?: \| |$)"),
    zero_cell=re.compile(
        r"(?:neant|aucune?|immediate?|immediatement|-|0|sans|sans objet|pas de pre-?avis|non|nul"
        r"|so|s\.o\.)\.?"
    ),
    # « moyennant un préavis minimum de trente jours », « le délai de prévenance est fixé à 30 jours »
    notice_before=re.compile(
        r"(?:pre-?avis|prevenance|anteriorite|anticipation|previsibilite|avertissement|notice"
        r"|avance|alerte|laps de temps|conge donne|visibilite"
        r"|delais?(?: (?:minim(?:um|al|a|ums|aux)|fermes?|suffisant|incompressibles?|francs?"
        r"|maximum|maximal))?"
        r"(?: (?:de (?:prevenance|pre-?avis|notification|mise en (?:oeuvre|place)|prise d'effet"
        r"|previsibilite|commande|rigueur|reaction"
        r"|reponse|traitement|recrutement|adaptation|mobilisation)|d'(?:anticipation|adaptation"
        r"|information|annonce|effet|avance)))?)"
        r"(?![a-z])(?: (?:ecrite?|contractuelle?|convenue?|applicable|minimale?|prealable|requis"
        r"|a respecter|d[ue]|precite|susvise|ci-dessus))*"
        r"(?:[^.;|]{0,110}?(?:\bde|\bd'|\best|\bexceder|\bdepasser|\bsont|\bsoit|\bsera|\ba|\baux?"
        r"|:|=|\bporte[e]? a|\bmoins|\binferieure? a|\bou|\bet|\bpuis|\b(?:hausse|baisse)s?))?"
        r"[ (:,]*(?:au (?:moins|minimum)|minim(?:um|al|ale)(?: de)?|de|d'|environ|quelque|soit|[-+])?[ (]*$"
    ),
    # « 30 jours avant », « 48 heures à l'avance », « trois semaines au préalable »
    lead_after=re.compile(
        r"[ ,)²³¹]*(?:(?:au (?:moins|minimum|plus tard)|minimum|ou plus|plein(?:e)?s?"
        r"|entier(?:e)?s?|revolu(?:e)?s?|complets?) )*[ ,]*"
        r"(?:a l'avance|d'avance|avant|auparavant|prealable(?:s|ment)?|au prealable"
        r"|en amont|plus t(?:ot|ard)|devant(?! (?:le|la|l'|les))|de visibilite|(?:l'|le |du "
        r"|d'un )(?:avertissement|pre-?avis|delai de prevenance)|de pre-?avis|(?:doi\w+|devront"
        r"|devra)? ?(?:s'ecoul\w+|separ\w+)"
        r"|de prevenance|de delai|d'anticipation|d'anteriorite|d'avance|(?:qui )?preced(?:ant|e"
        r"|era|eront|ent)"
        r"(?= (?:le|la|son|sa|leur|toute|cette|chaque|ce)\b| l'))(?![a-z])"
    ),
    # « au plus tard le 15 du mois M-1 », « à J-30 », « avant le 20 du mois précédent »
    deadline_before=re.compile(
        r"(?:au plus tard|avant|pour|jusqu'(?:a|au)|d'ici|des|en|a|au|aux|est|passe|(?:a compter"
        r"|a partir) de|:|\||\(|par|dernier delai|date limite|le)"
        r"[ ,(]*(?:le |la |l'|en |a |au |aux )*(?:fin de |du )?$"
    ),
    # « ne prend effet qu'à l'issue d'un délai de … », « applicable sous réserve de 30 jours »
    effect_before=re.compile(
        r"(?:(?:prend|prendr|pren|produi)\w* (?:effet|ses effets)|effecti\w+|applicab\w+"
        r"|entre\w* en (?:vigueur|application)"
        r"|mises? en (?:oeuvre|place|application|production|service)|opposab\w+|appliqu\w+"
        r"|executoires?|realis\w+|intervien\w+|intervenir|exigi\w+"
        r"|prise en compte|prises en compte|pris en compte|exigee?s?|imposee?s?)"
        r"[^.;|]{0,70}?(?:dans (?:un delai|les)|apres|a l'issue|a l'expiration|au terme|passe|sous"
        r"|que|qu'|avant|delai)[^.;|]{0,40}$"
    ),
    # « 30 jours après la réception de la demande »
    effect_after=re.compile(
        r"[ ,]*(?:(?:au moins|minimum|au plus tot) )?(?:apres|suivant|qui suiven?t|apres qu[e']"
        r"|(?:ont|se soient|se sont|auront) (?:passe|ecoules?) depuis|a compter d[eu]s?"
        r"|a dater d[eu]|a partir d[eu]|courant|depuis|des)"
        r"(?: (?:la|le|sa|son|leur|l'|cette|ladite|du|de))*[ ']?(?:date )?(?:d'|de |du )?(?:la "
        r"|sa |leur |son |cette |l')?"
        r"(?:accuse de |reception de (?:la |sa |cette )?)?(?:demande|notification|reception|envoi"
        r"|emission|transmission|information|commande|accuse|signature"
        r"|acceptation|formulation|saisine|bon de commande|ordre|annonce|ecrit|depot)"
    ),
    # « au terme de deux mois », « il s'écoule six jours », « ne liera qu'au bout de »
    elapsed_before=re.compile(
        r"(?:au terme|a l'issue|au bout|l'expiration|l'ecoulement|apres lui avoir laisse"
        r"|passe un delai|(?:ne|n')[^.;|]{0,60}?(?:avant|apres))"
        r" ?(?:un delai )?(?:d'|de |des |les )?$|(?:s'ecoul\w+|s'etre ecoules?|ecoule)(?: au moins)? $"
    ),
    # « le Prestataire dispose de 15 jours pour s'adapter », « il est tenu compte d'un délai de recrutement »
    adaptation_before=re.compile(
        r"(?:doi(?:t|vent)|devra|dispos\w+|benefici\w+|laiss\w+|accord\w+|octroi\w+|tenu compte"
        r"|prevo\w+|reconnai\w+|consent\w*|respect\w+|observ\w+|doi\w+ s'ecouler|s'ecoul\w+"
        r"|separ\w+|sollicit\w+|necessit\w+|suppos\w+|exig\w+)[^.;|]{0,60}$"
    ),
    notice_word=re.compile(
        r"(?<![a-z])(?:pre-?avis|prevenance|(?:a |d')avance|avant|echeances?|avertissement|delais?"
        r"|anticipation|prealable|j ?- ?\d+|anteriorite)(?![a-z])"
    ),
    # « sans préavis », « avec effet immédiat », « sans qu'aucun délai ne soit dû », « néant »
    zero=re.compile(
        r"(?<![a-z])(?:(?:sans|aucun|ni|nul|absence de|pas de|plus (?:de|aucun)|hors tout"
        r"|renonc\w+ (?:expressement |en consequence |d'avance )?a tout|dispense\w* (?:de tout "
        r"|de )?)(?: (?:que|qu')[^.;]{0,40})?"
        r"(?: (?:aucun|autre|avoir a respecter de|avoir a observer de|necessite de|obligation de"
        r"|condition de|respecter de|observer de|un))?"
        r" ?(?:delai (?:de (?:prevenance|pre-?avis|notification|rigueur|carence)|minim\w+|d'\w+)"
        r"|pre-?avis|prevenance|avertissement(?: prealable)?"
        r"|(?:information|notification|annonce|avertissement|avis|alerte) prealable|prealable(?![a-z]))"
        r"|aucun delai|(?:sans|point|nul\w*|pas)[^.;|]{0,30}?(?:besoin|lieu|avoir a|devoir"
        r"|obligation)[^.;|]{0,12}?(?:prevenir|aviser|avertir|informer|avertissement|pre-?avis"
        r"|avis)(?: prealable)?|la veille pour le lendemain|le jour meme|a toute heure"
        r"|(?:avec )?(?:effet|application|prise d'effet|execution) immediate?|effet des (?:la "
        r"|sa )?(?:notification|reception|demande|emission)"
        r"|immediatement (?:applicables?|opposables?|executoires?|effecti\w+)|du jour au lendemain"
        r"|dans l'instant"
        r"|prend\w* effet (?:immediatement|aussitot|sans delai|des (?:sa|la|leur) (?:notification"
        r"|reception|demande|emission))"
        r"|s'appliqu\w+ (?:immediatement|aussitot|sans delai|des (?:sa|la) (?:notification"
        r"|reception|demande|emission))"
        r"|execu\w+ (?:a compter de|des) (?:son|leur) emission|executoires? (?:des"
        r"|a compter de) (?:leur |son |sa |l')(?:emission|notification|reception))(?![a-z])"
    ),
    # of these, « sans délai » and « immédiatement » alone are orders to act as often as waivers of notice
    zero_act=re.compile(r"(?<![a-z])(?:sans delai|immediatement|aussitot|sur-le-champ)(?![a-z])"),
    vague=re.compile(
        r"(?<![a-z])(?:(?:(?:pre-?avis|delai)(?: de (?:prevenance|pre-?avis|notification))? "
        r"|)(?:raisonnable|suffisante?|adequate?|appropriee?|convenable|utile)"
        r"(?= ?(?:[.,;)]|$|avant|pour|de |afin|et |permet|compte|au regard|eu egard|tenant|a |la "
        r"|le |lui|du ))"
        r"|(?:dans )?les meilleurs delais|des que possible|(?:aussi|le plus) (?:tot"
        r"|rapidement) (?:que )?possible|en temps (?:utile|opportun|voulu)"
        r"|(?:suffisamment|assez) (?:tot|a l'avance|en avance|en amont)"
        r"|avec (?:une )?anticipation suffisante|aussitot que possible|avec un(?:e)? (?:pre-?avis"
        r"|prevenance|delai) (?:raisonnable|suffisante?))"
    ),
    best_efforts=re.compile(
        r"(?:s'efforc\w+|(?:ses |les |leurs )?meilleurs efforts"
        r"|dans (?:toute )?la mesure du possible|autant que (?:possible|faire se peut)"
        r"|s'attach\w+ a"
        r"|si possible|tout\w* (?:mettre|mettra|met) en oeuvre|mett\w+ tout en oeuvre"
        r"|fera (?:son possible|tout son possible)|fait (?:son|tout son) possible"
        r"|essai\w+|essay\w+|tach\w+ de|dans la mesure de ses moyens|il est souhaitable|idealement"
        r"|tent\w+ de|sauf impossibilite|veiller[ao]?\w* a|veille a|cherch\w+ a|s'emploi\w+)"
    ),
    indicative=re.compile(
        r"(?:a titre (?:purement |strictement |simplement )?(?:indicatif|d'information|informatif)"
        r"|purement indicati\w+|valeur indicative|indicati(?:f|ve)s?\b|pour information"
        r"|ne s'engag\w+ pas|non contractuel\w*"
        r"|n'engag\w+ pas|sans (?:valeur d')?engagement|ne constitu\w+ (?:pas"
        r"|en aucun cas) un engagement|non engageant\w*|sans caractere (?:ferme|contractuel))"
    ),
    by_reference=re.compile(
        r"(?:(?:pre-?avis|delais?(?: de prevenance)?|prevenance)[^.;|]{0,80}?(?:fixee?s?"
        r"|inscrite?s?|prevue?s?|definie?s?|mentionnee?s?|stipulee?s?|indiquee?s?|precisee?s?"
        r"|figurant|convenue?s?|arretee?s?|renvo\w+)"
        r"[^.;|]{0,25}? (?:a|en|dans|par|au|aux|sur) (?:l'|la |le |les |cette )?(?:annexes?"
        r"|articles?|conditions particulieres|bons? de commande|contrat|convention|protocole|ccap"
        r"|cctp|grille|tableau|fiche"
        r"|offre|memoire technique|acte d'engagement|plan|lettre|bordereau|document|catalogue)"
        r"|(?:cf\.?|voir|selon|conformement a|telle? que prevu\w* a) (?:l')?(?:annexe|article"
        r"|art\.)|donnee? par le soumissionnaire)"
    ),
    agreed=re.compile(
        r"(?:convenue?s?(?! de)|conviennent|ont convenu|d'un commun accord|accord (?:des|entre les"
        r"|commun des) parties|de concert|conjointement|contradictoirement"
        r"|s'accordent|sont d'accord|arretent ensemble|mutuellement|negociee?s? entre"
        r"|d'accord parties|acceptee?s? par (?:les deux|chacune des) parties|les parties (?:fixent"
        r"|arretent|retiennent|stipulent|s'obligent|s'engagent))"
    ),
    competitors=re.compile(
        r"(?<![a-z])(?:(?:l'|les? |la |une? |tout |chaque )(?:usager|abonne|assure|consommateur"
        r"|habitant|administre"
        r"|locataire|patient|adherent)s? (?:qui|peu|doi|souhait|reserv|demand|appel|pren)\w*)(?![a-z])"
        r"|(?<![a-z])(?:invitations?|seances?|convoqu\w+|listes? d|intitules?|libelles?)(?![a-z])"
        r"|(?<![a-z])(?:abonnes?|consommateurs?|resili\w+|denonc\w+|reconduction\w*|reconduit\w*"
        r"|reconduire|non-renouvellement|renouvel\w+|terme (?:du|de la|de l'|contractuel|initial)"
        r"|echeance (?:du (?:contrat|marche)|contractuelle|annuelle|anniversaire|de la convention)"
        r"|rupture (?:du|des|de la)|fin (?:du (?:contrat|marche)|de (?:la )?mission|des relations)"
        r"|mettre fin|met\w* fin|cess(?:er|ation) (?:la|le|du|de la|des) (?:presente?|contrat"
        r"|relation|convention)"
        r"|(?:revision|revisions|modification|modifications|augmentation|evolution|hausse|baisse"
        r"|variation) (?:de |des |du |annuelle des |tarifaires?|de ses |de son )(?:prix|tarifs?"
        r"|conditions tarifaires|taux|remuneration|indices?)|tarifs?|prix|tarifaires?|indices?"
        r"|grille tarifaire|bordereau des prix"
        r"|factur\w+|paiements?|pay(?:er|ee?s?)|mandatement|reglements?(?! interieur)|virement"
        r"|(?:un|note d'|des|les) ?avoirs?\b(?! ete)|cautions?|depot de garantie|penalites?"
        r"|interets"
        r"|formations?|former les|e-learning|module|habilitations?|recrutements? (?:du|d'un"
        r"|de tout) (?:responsable|encadrant|superviseur)"
        r"|conges|absences?(?! d[e'] ?(?:tout |toute )?(?:engagement|minimum|volume|accord"
        r"|pre-?avis|reponse|garantie|commande))|absent\w*|remplac\w+|maladie|arret de travail"
        r"|greves?|mouvement social|debrayage|demission\w*|depart d'un"
        r"|audit\w*|visites?|inspections?|controle sur place|reunions?|(?:tenue|convocation"
        r"|dates?) (?:du|de chaque|des) comites?|copil|cotech|remises? (?:de \d|annuelle"
        r"|commerciale|consentie|sur)|rabais|ristournes?|ordre du jour|convocations?"
        r"|scripts?|argumentaires?|versions?|outils?|logiciels?|applications? (?:metiers?"
        r"|informatiques?|mobiles?|cliente)|applicati(?:f|ve|fs|ves)\b|maintenance|parametrage"
        r"|deploiement|mises? a jour|mise en production|migration|serveur\w*"
        r"|interruption de service|telephonie\b|numeros? (?:court|de telephone|d'appel)|svi\b"
        r"|crm\b|poste informatique|badges?|materiels?"
        r"|incidents?|anomali\w+|reclamations?|violations?|donnees (?:a caractere )?personnel\w*"
        r"|rgpd|enregistrements?|conservation|conservee?s?|archiv\w+|destruction|retention|purge"
        r"|reversibilit\w+|offres? (?:commerciale|de reprise|finale|economique|est|sera"
        r"|des candidats)|candidat\w*|soumission\w*|remise des (?:offres|plis)|questions?"
        r"|renseignements complementaires|consultation"
        r"|livr(?:er|aison|aisons|ables?)|reportings?|rapports? (?:mensuel|d'activite|annuel"
        r"|trimestriel|hebdomadaire)|comptes? rendus?|bilans?|statistiques|tableaux? de bord"
        r"|indicateurs?"
        r"|sous-?trait\w+|cession|cedant|changement de (?:controle|domiciliation|siege|adresse"
        r"|interlocuteur|responsable|site|prestataire)|appels? mysteres?|licences?|demenagement"
        r"|changement d'adresse|adresse (?:postale|du siege|de facturation)|coordonnees bancaires"
        r"|rib|interlocuteur|(?:depart|remplacement|designation|nomination) d[ue][^.;"
        r"|]{0,25}?(?:responsable|interlocuteur|superviseur)"
        r"|assuranc\w+|attestations?|litiges?|conciliation|mediation|differends?|mise en demeure"
        r"|non-concurrence|non-sollicitation|confidentialit\w+|propriete intellectuelle|secret"
        r"|taux d'(?:abandon|accueil|engagement|occupation)|qualite de service|niveaux? de service"
        r"|dmt\b|duree moyenne|temps d'attente|decroche|sla\b|kpis?\b"
        r"|campagne de (?:test|recette)|recette|test\w* de charge|tirs? de charge|onboarding"
        r"|phase (?:pilote|de demarrage|d'initialisation|de transition)|demarrage (?:du|de la|des)"
        r"|mise en service|lancement"
        r"|expert\w*|astreintes?|securite|evacuation|incendie|travaux|nettoyage|locaux|parking"
        r"|restauration|stock\w*|pieces detachees|marchandises|commandes? de (?:fournitures"
        r"|materiel|consommables|papier))(?![a-z])"
    ),
    # « délai de prévenance » is first of all a labour-law term: the employer owes it to its staff
    labour=re.compile(
        r"(?<![a-z])(?:code du travail|convention collective|accord (?:d'entreprise|collectif"
        r"|de branche|de modulation|cadre syntec|national|d'amenagement)|contrats? de travail"
        r"|salaries?|employeur\w*"
        r"|temps (?:de travail|partiel|plein)|modulation|annualis\w+|(?:planning|horaire"
        r"|emploi du temps|roulement|vacation|rotation)s?[^.;]{0,50}?(?:des |aux |de ses |a ses "
        r"|d'un |individuel\w* |de l'|a l'|de chaque |du )"
        r"(?:agents?|salaries?|conseill\w+|teleconseill\w+|collaborateurs?|personnels?|equipes"
        r"|employes?|interess\w+|teleacteurs?|interimaires?|charges? de clientele)"
        r"|(?:agents?|salaries?|conseill\w+|teleconseill\w+|collaborateurs?|personnels?|employes?"
        r"|teleacteurs?) (?:concern\w+ |est |sont |soit |soient |en |doi\w+ |recoi\w+ "
        r"|a temps partiel )?(?:inform\w+|prevenu\w*|avise\w*|connaiss\w+|recoi\w+"
        r"|ont connaissance|temps partiel)"
        r"|(?:horaires?|plannings?) (?:de travail|individuels?|collectifs?)|repos|rtt\b"
        r"|jours de repos|delegues?|cse\b|comite (?:social|d'entreprise)|interim\w*"
        r"|periode d'essai|heures (?:supplementaires|complementaires) (?:des|effectuees)"
        r"|plannings? (?:agents?|equipes?|conseillers?)"
        r"|instances? representatives?|inspection du travail|medecine du travail|l\. ?\d{4}-\d+)(?![a-z])"
    ),
    client_acts=re.compile(
        rf"{_CLIENT}(?![a-z])(?!s? (?:est|sera|sont|soit|seront) (?:inform|preven|avis|avert"
        rf"|destinat|tenue? inform))[^.;|]{{0,80}}?(?<![a-z])(?:{_ANNOUNCE})(?![a-z])"
        rf"|(?:demande|initiative|decision|choix|discretion|convenance|besoins?|ordre|part"
        rf"|previsions?|commandes?|expression des besoins|notification|volonte|faculte|souhait"
        rf"|main|volume|forecast|besoin|cote|notice)s? (?:ecrite? |expresse |prealable "
        rf"|unilaterale |motivee |formelle )?(?:emanant |formulee?s? |emise?s? )?(?:du|de la|de l'"
        rf"|des|par le|par l'|par la|de son|de) ?(?:seul )?(?:{PARTIES.client})(?![a-z])"
        rf"|(?<!reception )(?<!recue )(?<!recu )par (?:le |la |l'|les |son "
        rf"|notre )?(?:{PARTIES.client})(?![a-z])"
    ),
    provider_acts=re.compile(
        rf"{_PROVIDER}(?![a-z])(?!s? (?:(?:est|sera|sont|soit|seront|etant) (?!tenu|charge|oblige"
        rf"|responsable)|(?:doit|devra|doivent) etre|ayant ete))"
        rf"(?!s? (?:recoi|dispos|benefici|accept|absorb|s'adapt|ne peut (?:refuser|s'opposer"
        rf"|se prevaloir)|met en))[^.;|,]{{0,60}}?(?<![a-z])"
        r"(?:inform\w+|previen\w+|prevenir|avis(?:e|er|era)\b|averti\w*|notifi(?:e|er|era)\b"
        r"|communiqu(?:e|er|era)\b|transme\w+|adress(?:e|er|era)\b|signal(?:e|er|era)\b|annonc(?:e"
        r"|er|era)\b|remet\w*|remettre|fournir|fournit|fournira|envoi\w*|envoyer"
        r"|fai\w+ (?:connaitre|part|savoir)"
        r"|faire (?:connaitre|part|savoir)|indiqu(?:e|er|era)\b|etabli(?:t|r|ra)\b|soume\w+"
        r"|propos(?:e|er|era)\b|present(?:e|er|era)\b|demand(?:e|er|era)\b|sollicit(?:e|er|era)\b"
        r"|avertir|alert(?:e|er|era)\b|produi(?:t|re|ra)\b|publi(?:e|er)\b|diffus(?:e"
        r"|er)\b)(?![a-z])"
        rf"|(?:emise?s?|notifie\w*|annonce\w*|transmise?s?|communique\w*|adresse\w*|etablie?s?"
        rf"|formule\w*|donne\w*|propose\w*|demandees?|fixe\w*|due?s?|reduite?s?|modifie\w*"
        rf"|augmente\w*|decide\w*|souhaite\w*|pris\w*)[^.;|,]{{0,25}}? par (?:le |la |l'"
        rf"|les )?(?:{PARTIES.provider})(?![a-z])"
    ),
    to_provider=re.compile(
        rf"(?:{_ANNOUNCED})[^.;|]{{0,60}}?(?:\bau |\baux |\ba l'|\ba la |\ba |(?<!par )\ble "
        rf"|(?<!par )\bla |(?<!par )\bl'|\bdu |\bau profit du )(?:son |notre |votre "
        rf"|seul )?(?:{PARTIES.provider})(?![a-z])"
        rf"|{_PROVIDER}(?![a-z])[^.;|]{{0,25}}?(?:inform|prevenu|avise|averti|recoi|recev|dispos"
        rf"|benefici|saisi|destinataire|a connaissance)\w*"
    ),
    to_client=re.compile(
        rf"(?:inform\w+|previe\w+|prevenir|avis(?:e|er|era)|averti\w*|alert(?:e|er|era"
        rf"|ent)(?! d[eu]|s)|signifi\w+ a)[^.;|]{{0,25}}?(?:\ble |\bla |\bl'|\bson "
        rf"|\bles )(?:{PARTIES.client})(?![a-z])"
        rf"|(?:notifi\w+|communiqu\w+|transme\w+|transmis\w*|adress\w+|signal\w+|annonc\w+"
        rf"|remet\w*|remis\w*|fourni\w*|soum\w+|propos\w+|present\w+|envo\w+|donn\w+"
        rf"|demand\w+)[^.;|]{{0,50}}?(?:\bau |\ba la |\ba l'|\baux )(?:{PARTIES.client})(?![a-z])"
        rf"|{_CLIENT}(?![a-z])[^.;|]{{0,12}}?(?:est|sera|soit|doit etre"
        rf"|devra etre) (?:[a-z]+ )?(?:inform\w+|prevenu\w*|avise\w*|averti\w*|alerte\w*)"
    ),
    receipt=re.compile(
        r"(?<![a-z])(?:recu\w*|recep\w+|recoi\w+|accuse\w*(?: de reception)?|entre (?:les"
        r"|ses) mains|parvien\w+|parvenir|parvenu\w*|recevoir|recevra)(?![a-z])"
    ),
    sending=re.compile(
        r"(?<![a-z])(?:envoi\w*|envoy\w+|emission|emis\w*|emet\w*|expedi\w+|date d'envoi"
        r"|cachet de la poste|adress(?:e|ee|ees|er|era)|horodat\w+|depot)(?![a-z])"
    ),
    clock_sentence=re.compile(
        r"(?:delai|pre-?avis|prevenance|il|celui-ci)[^.;|]{0,60}?(?:court|courra|courent|courir"
        r"|commence|decompt\w+|decomptee?|point de depart|s'apprecie|calcul\w+|part\b|debut\w+"
        r"|s'entend|s'entendent|comput\w+|demarre)"
    ),
    period_start=re.compile(
        r"^[^.;|]{0,30}?(?:avant|precedant|a l'avance pour|preced\w+)(?: (?:le|la|l'"
        r"|les))? ?(?:debut|premier jour|commencement|1er jour|ouverture|lancement|entree)?[ ']?"
        r"(?:de la |de l'|du |de chaque |d'un |de |des |le |la |l'|chaque )*(?:periode|mois"
        r"|trimestre|semaine|semestre|exercice|annee|quinzaine|cycle|decade)(?![a-z])"
    ),
    triggers=(
        (
            "freeze",
            re.compile(
                r"(?<![a-z])(?:gel\b|gele\w*|figee?s?|fige|verrouill\w+|intangib\w+|ne (?:peu\w+|pourr\w+"
                r"|varie\w*|sont|seront) plus|plus aucun\w*|cristallis\w+|gelees?)"
            ),
        ),
        ("order", re.compile(r"(?<![a-z])(?:bons? de commande|commandes?|commande\w*)(?![a-z])")),
        (
            "forecast",
            re.compile(r"(?<![a-z])(?:previs\w+|forecasts?|plans? de charge|previsionnel\w*)(?![a-z])"),
        ),
        (
            "schedule",
            re.compile(
                r"(?<![a-z])(?:plannings?|programmation|calendrier (?:des|mensuel|previsionnel)"
                r"|programme)(?![a-z])"
            ),
        ),
    ),
    exceptions=(
        (
            "urgency",
            re.compile(
                r"urgen\w+|crise|imprevu\w*|circonstances exceptionnelles|imprevisib\w+|exceptionnel\w*"
            ),
        ),
        ("force_majeure", re.compile(r"force majeure")),
        ("agreement", re.compile(r"accord|convention contraire|consent\w+|accept\w+|stipulation contraire")),
        ("season", re.compile(r"saison\w*|juillet|aout|ete\b|decembre|fin d'annee|vacances|noel|soldes")),
        (
            "campaign",
            re.compile(r"campagnes?|operations? (?:ponctuelle|commerciale|speciale)\w*|evenement\w*"),
        ),
    ),
    start_up=re.compile(
        r"(?<![a-z])(?:initiale?s?|demarrage|deploiement|mise en place initiale|recette|lancement"
        r"|phase pilote)(?![a-z])"
    ),
    # « le même délai vaut pour une baisse »
    same_notice=re.compile(
        r"(?<![a-z])(?:(?:le |ce |un |du )?meme (?:delai|pre-?avis|duree)|delai identique"
        r"|pre-?avis identique|il en va de meme|de meme)(?![a-z])"
    ),
    # titles of the column that holds the notice: « Prévenance », « Avis dû », « Date de remise »
    notice_title=re.compile(
        r"(?<![a-z])(?:pre-?avis|prevenance|delais?|avance|anticipation|avis du|annonces?|alertes?"
        r"|echeances?|avertissement|dates? (?:de remise|limite|d'envoi|de transmission)"
        r"|depart du delai)(?![a-z])"
    ),
    unit_in_header=re.compile(
        rf"(?:en |\(|exprimee?s? en |, |nombre de )(?P<unit>{UNIT})(?: (?P<kind>{KIND}))?(?![a-z])"
    ),
    # « les trois premières semaines en sont fermes »
    firm_after=re.compile(
        r" ?(?:[a-z']+ ){0,4}?(?:fermes?|gelee?s?|figee?s?|verrouillee?s?|intangibles?)(?![a-z])"
    ),
    # « en moins de 24 h »: a limit on the provider's reaction guarantees nothing
    supply=re.compile(
        r"(?<![a-z])(?:mise a disposition|mettre a disposition|mobilis\w+|fournir|renfort\w*"
        r"|supplementaires?|deploy\w+|repondre|satisfaire|absorb\w+)(?![a-z])"
    ),
    # « le candidat indique dans son mémoire le délai de prévenance »
    left_open=re.compile(
        r"(?:indiqu|propos|precis|renseign|complet)\w+[^.;|]{0,80}?(?:pre-?avis"
        r"|delais?(?: minim\w+)? de prevenance)(?![a-z])"
    ),
    exception_lead=re.compile(
        r"(?<![a-z])(?:sauf|hormis|excepte\w*|a l'exception d\w+|a l'exclusion d\w+|par exception"
        r"|par derogation|toutefois|ne (?:s'applique\w*|vaut) pas|reduit\w* (?:de moitie|a)"
        r"|porte\w* a|hors cas)(?![a-z])[^.;|]{0,90}"
    ),
    back_reference=re.compile(
        r"(?<![a-z])(?:ce(?:tte|s|t)? (?:delai|pre-?avis|demande|evolution|modification|variation"
        r"|hausse|baisse|notification|changement|information)|le delai|le pre-?avis|la demande"
        r"|cette derniere|celle-ci|celui-ci|ces (?:demandes|modifications|evolutions|variations"
        r"|changements)|elles?|ils?|la notification|le client|la prevenance|toute demande"
        r"|les demandes|delai|pre-?avis|prevenance)(?![a-z])"
    ),
    day_kind_sentence=re.compile(
        r"(?:delais?|jours|pre-?avis|durees?)[^.;|]{0,90}?(?:(?:s'entend\w*|exprim\w+|compt\w+"
        r"|decompt\w+|calcul\w+|sont|est|comput\w+|exclusivement|il s'agit)[^.;"
        r"|]{0,30}?)?(?:en |de |d'|comme des |des )?jours (?P<kind>ouvres|ouvrables|calendaires"
        r"|francs)"
    ),
    day_kinds={"ouvres": "ouvre", "ouvrables": "ouvrable", "calendaires": "calendar", "francs": "franc"},
)

# A passage is read if it speaks of time or of notice, and of volume.
TIME_CUES = (
    "preavis", "pre-avis", "prevenance", "avance", "avant", "au plus tard", "prealable", "plus tot",
    "plus tard", "devant", "delai", "immediat", "jour", "mois", "semaine", "trimestre", "heure", "48h",
    "24h", "72h", "m-", "s-", "j-", "m -", "s -", "j -", "moins", "ecoul", "quinzaine", "huitaine",
    "sans ", "aucun", "annee", " ans", "sem.", "instant", "aussitot", "utile", "raisonnable",
    "assez tot", "suffisamment", "convenable", "veille", "annexe", "minutes", "neant",
)  # fmt: skip
VOLUME_CUES = (
    "volum", "effectif", "etp", "charge", "flux", "trafic", "appels", "contacts", "heures", "horaire",
    "vacation", "position", "siege", "session", "poste", "plage", "creneau", "amplitude", "prevision",
    "forecast", "besoin", "quantit", "dimension", "capacite", "activite", "conseiller", "agents",
    "ecoutant", "prepose", "equip", "equivalents", "plateau", "plateforme", "dispositif", "brigade",
    "file", "lignes", "ligne ", "canal", "langue", "dossier", "fiches", "tchat", "sollicit", "renfort",
    "debord", "surcroit", "afflux", "pic", "pointe", "creux", "temps fort", "repli", "internalis",
    "sizing", "planning", "programmation", "commande", "prestation", "mission", "intervention",
    "perimetre", "ressource", "guichet", "permanence", "cadence", "besogne", "tetes", "hausse",
    "baisse", "augment", "diminu", "reduc", "redui", "tunnel", "ramp", "tranche", "palier", "forfait",
    "evolution", "ouverture", "fermeture", "variation", "modification",
)  # fmt: skip
CUES = (TIME_CUES, VOLUME_CUES)
