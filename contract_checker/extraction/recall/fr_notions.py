"""French words of each notion, cut after their beginning where more endings are meant."""

from collections.abc import Mapping
from typing import Final

NOTIONS: Final[Mapping[str, str]] = {
    "client": (
        "client acheteur donneur adjudicat commune ville mairie departement region metropole "
        "collectivit banque mutuelle caisse assureur hopital etablissement ministere agence office "
        "syndicat association societe editeur maison enseigne compagnie regie federation "
        "distributeur entreprise mandant annonceur commanditaire"
    ),
    "provider": (
        "prestataire titulaire fournisseur centre exploitant delegataire attributaire outsourcer "
        "plateau soumissionnai"
    ),
    "both": (
        "parties signataires partenaires deux conjoint commun ensemble reciproq mutuel concert contradictoir"
    ),
    "change": (
        "modif chang vari ajust adapt amenag evolu redimension recal revis revoi retouch fluctu "
        "correct rectif deroge"
    ),
    "up": (
        "augment hauss accroi accru ajout renfor eleve relev elargi etend exten prolong supplement "
        "additionn doubl tripl grossi ouvr ouvert creat creer creation activ mont surcroi etoff "
        "arme armer rajout plus pic surcharge"
    ),
    "down": (
        "diminu baiss redui reduc retrai retir retranch suppr ferm alleg restrein resserr abaiss "
        "coup decroi moins suspen interromp arret pause sommeil desarm liber ote oter decru amput "
        "enlev"
    ),
    "move": (
        "transfer bascul reaffect redeploi deplac redistrib confi repart ventil debord bascule "
        "orient rerout internalis"
    ),
    "volume": "volum charge flux quantit effectif capacit activit besoin trafic tache cadence",
    "seats": (
        "poste position conseill teleconseill agent etp equipe teleoperat ecoutant gestionnaire "
        "personne bras siege place renfort standardiste hote"
    ),
    "hours": (
        "heure horaire plage amplitude creneau vacation permanence samedi dimanche soir nuit "
        "ouverture ferie matin weekend"
    ),
    "lines": (
        "ligne file canal canaux lot lots tranche perimetre langue site messagerie tchat chat "
        "courriel campagne numero boite segment programme service"
    ),
    "contacts": "appel contact communic fiche dossier ticket demande message conversation",
    "right": (
        "peut peuvent pourr facult droit libre liberte latitude loisible reserv autoris permis "
        "pouvoir fonde option gre guise convenance discretion seul unilater maitr main loisir "
        "souverain"
    ),
    "agree": (
        "accord avenant consent conven convien negoci accept approb approuv sign assentiment "
        "entente entend aval agrement"
    ),
    "notice": (
        "preavis prevenance delai avert avis aviser prevenir prevenu previen inform notifi annonc "
        "signal connaitre savoir alerte"
    ),
    "ask": "demand command ordre sollicit requier requis requer requete bon",
    "before": "avant auparavant prealab avance anticip tot tard veille precede anteri",
    "effect": "effet vigueur applic appliqu effecti execut enoeuvre",
    "freeze": "gel gele fige verrouill bloqu clotur intangib definitif ferme fermes irrevoc",
    "forecast": "prevision previs estim previ courbe projection attendu escompt",
    "guarantee": "garanti minim plancher seuil engag assure plafond maxim promis",
    "none": "aucun aucune sans nul nulle ni jamais rien",
    "not": "ne n pas point",
    "unit": (
        "jour jours semaine semaines mois trimestre quinzaine semestre annee an ans ouvre ouvres "
        "ouvrable calendaire"
    ),
    "price": "prix tarif bareme remuner factur forfait bordereau cout",
    "pay": "paie paye paiement regle reglement verse versement virement echeance mandatement",
    "index": "index indice syntec insee actualis formule",
    "penalty": "penalit malus amende refaction retenue astreinte bonus sanction dedommag indemn",
    "level": "taux niveau qualite decroch reponse objectif satisfaction dmt mesure indicateur",
    "offer": "offre critere note notation ponder candidat soumission consultation pli concurrent",
    "label": "label certif norme iso referentiel",
    "term": "duree reconduc reconduit renouvel terme terminaison tacite",
    "end": "resili rompre rupture denonc fin",
    "exit": "reversib restitu transition sortie reprend successeur",
    "exclus": "exclusi concurren tiers autre",
    "staff": "salarie personnel reprise embauch recrut contrat collaborat",
    "hold": "choisir remplac instruct consigne hierarch",
    "monitor": "ecoute enregistr ecran mystere coaching",
    "train": "form formation briefing nouveaut module pedagog",
    "place": "locaux territoire pays etranger teletravail delocalis offshore france",
    "sub": "soustrait soustraitant soustraiter",
    "social": "insertion handicap egalite social salaire decent",
    "data": "donnees rgpd violation confidential",
    "audit": "audit controle inspect visite verif",
    "preced": "prevalen prevaut priorite contradiction primaute prime",
    "assign": "creance cession ceder affactur nantissement",
    "ref": "ccag generales article annexe",
    "amend": "alinea redig mots lire phrase",
    "all": "tout toute tous toutes partie",
    "when": "lorsque quand si cas moment chaque selon fonction",
}
