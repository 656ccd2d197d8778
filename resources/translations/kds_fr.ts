<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>An item is chosen. {tick} ticks it off.</source>
        <translation>Un plat est choisi. {tick} le coche.</translation>
    </message>
    <message>
        <source>It was pressed just now. {undo} takes it back.</source>
        <translation>On vient d’appuyer. {undo} l’annule.</translation>
    </message>
    <message>
        <source>Not here: go back to the board first.</source>
        <translation>Pas ici : revenir d’abord aux bons.</translation>
    </message>
    <message>
        <source>Not here: {recall} goes back to the board.</source>
        <translation>Pas ici : {recall} ramène aux bons.</translation>
    </message>
    <message>
        <source>Nothing on this ticket was refused.</source>
        <translation>Rien n’a été refusé sur ce bon.</translation>
    </message>
    <message>
        <source>There is no driver to give this ticket to now.</source>
        <translation>Aucun livreur à attribuer à ce ticket pour l’instant.</translation>
    </message>
    <message>
        <source>There is nothing new to be seen on this ticket.</source>
        <translation>Il n’y a rien de nouveau à voir sur ce bon.</translation>
    </message>
    <message>
        <source>There is nothing to press on this ticket now.</source>
        <translation>Il n’y a rien à presser sur ce bon maintenant.</translation>
    </message>
    <message>
        <source>There is nothing to undo on it now.</source>
        <translation>Il n’y a rien à annuler ici maintenant.</translation>
    </message>
    <message>
        <source>{command}: this screen does not have that.</source>
        <translation>{command} : cet écran n’a pas cela.</translation>
    </message>
    <message>
        <source>{number} is chosen. Press {command} for it.</source>
        <translation>{number} est choisi. Appuyer sur {command} pour lui.</translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>No public address is set: these are reached from this computer alone.</source>
        <translation>Aucune adresse publique : seul cet ordinateur atteint celles-ci.</translation>
    </message>
    <message>
        <source>Which address</source>
        <translation>Quelle adresse</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>A fault in this program.</source>
        <translation>Une erreur de ce programme.</translation>
    </message>
    <message>
        <source>Another program answered {status}; nothing came in here. {server}</source>
        <translation>Un autre programme a répondu {status} ; rien n’est arrivé ici. {server}</translation>
    </message>
    <message>
        <source>Another program answered: 404, it does not know this address.</source>
        <translation>Un autre programme a répondu : 404, il ne connaît pas cette adresse.</translation>
    </message>
    <message>
        <source>Another program may use the port: choose another one, or end that.</source>
        <translation>Un autre programme occupe peut-être le port : choisissez-en un autre ou fermez-le.</translation>
    </message>
    <message>
        <source>At port {port} of {host} nobody speaks https.</source>
        <translation>Au port {port} de {host}, personne ne parle https.</translation>
    </message>
    <message>
        <source>Copy them once more from the platform’s portal. Test or live ones?</source>
        <translation>Recopiez-les depuis le portail de la plateforme. Test ou réelles ?</translation>
    </message>
    <message>
        <source>Correct the port in the router, tunnel or address.</source>
        <translation>Corrigez le port dans le routeur, le tunnel ou l’adresse.</translation>
    </message>
    <message>
        <source>Free disk space; see the notice on the board.</source>
        <translation>Libérez de la place sur le disque ; voyez l’avis sur le tableau.</translation>
    </message>
    <message>
        <source>Get one for this name, or use the name that stands in it.</source>
        <translation>Obtenez-en un pour ce nom, ou utilisez le nom qui y figure.</translation>
    </message>
    <message>
        <source>Give the proxy or tunnel a certificate, or correct the port.</source>
        <translation>Donnez un certificat au proxy ou au tunnel, ou corrigez le port.</translation>
    </message>
    <message>
        <source>Is the tunnel program running? Does the router forward this port to this computer?</source>
        <translation>Le tunnel est-il lancé ? Le routeur redirige-t-il ce port vers cet ordinateur ?</translation>
    </message>
    <message>
        <source>It came in under another path: {path}</source>
        <translation>Elle est arrivée sous un autre chemin : {path}</translation>
    </message>
    <message>
        <source>It came in, and was turned away with {status} before it was read.</source>
        <translation>Elle est arrivée et a été refusée avec {status} avant d’être lue.</translation>
    </message>
    <message>
        <source>It came in, but the disk did not take it.</source>
        <translation>Elle est arrivée, mais le disque ne l’a pas prise.</translation>
    </message>
    <message>
        <source>Let it lead to this computer, with the port of this program.</source>
        <translation>Dirigez-le vers cet ordinateur et le port de ce programme.</translation>
    </message>
    <message>
        <source>Let the proxy hand paths on as they are, or correct the address.</source>
        <translation>Le proxy doit transmettre les chemins tels quels ; sinon corrigez l’adresse.</translation>
    </message>
    <message>
        <source>Let the proxy or tunnel lead to this program’s port.</source>
        <translation>Dirigez le proxy ou le tunnel vers le port de ce programme.</translation>
    </message>
    <message>
        <source>Look at the router’s port forwarding, the firewall and the tunnel. Some routers do not let a computer call its own public address: open it on a phone without Wi-Fi.</source>
        <translation>Voyez la redirection de port du routeur, le pare-feu et le tunnel. Certains routeurs ne laissent pas appeler sa propre adresse publique : ouvrez-la sur un téléphone sans Wi-Fi.</translation>
    </message>
    <message>
        <source>Look at the time limit of the proxy or tunnel, and whether it runs.</source>
        <translation>Voyez le délai du proxy ou du tunnel, et s’il fonctionne.</translation>
    </message>
    <message>
        <source>Look for a typing error. Is this computer online? A new name needs up to an hour.</source>
        <translation>Faute de frappe ? Cet ordinateur est-il en ligne ? Un nouveau nom demande jusqu’à une heure.</translation>
    </message>
    <message>
        <source>Look where the address leads: a login page, or another computer?</source>
        <translation>Voyez où mène l’adresse : une page de connexion ou un autre ordinateur ?</translation>
    </message>
    <message>
        <source>Look whether the tunnel or proxy runs, and at what it writes.</source>
        <translation>Voyez si le tunnel ou le proxy fonctionne, et ce qu’il écrit.</translation>
    </message>
    <message>
        <source>No order of this platform can come in on this way.</source>
        <translation>Aucune commande de cette plateforme ne peut arriver par ce chemin.</translation>
    </message>
    <message>
        <source>Nobody answered in time.</source>
        <translation>Personne n’a répondu à temps.</translation>
    </message>
    <message>
        <source>Nobody knows the name {host}.</source>
        <translation>Personne ne connaît le nom {host}.</translation>
    </message>
    <message>
        <source>Nobody that this computer trusts vouches for {host}.</source>
        <translation>Personne en qui cet ordinateur a confiance ne répond de {host}.</translation>
    </message>
    <message>
        <source>Orders come in, but the platform does not hear that: it sends them again, or takes the kitchen for closed.</source>
        <translation>Les commandes arrivent, mais la plateforme ne l’apprend pas : elle les renvoie ou croit la cuisine fermée.</translation>
    </message>
    <message>
        <source>Platforms do not follow: enter the address that it leads to.</source>
        <translation>Les plateformes ne suivent pas : entrez l’adresse d’arrivée.</translation>
    </message>
    <message>
        <source>Platforms refuse that. Get a free one, as from Let’s Encrypt.</source>
        <translation>Les plateformes le refusent. Prenez-en un gratuit, par exemple Let’s Encrypt.</translation>
    </message>
    <message>
        <source>Platforms want an https address: put a tunnel or proxy before it.</source>
        <translation>Les plateformes veulent une adresse https : placez un tunnel ou un proxy devant.</translation>
    </message>
    <message>
        <source>Probably the clock of this computer is wrong: set it.</source>
        <translation>L’horloge de cet ordinateur est sans doute fausse : réglez-la.</translation>
    </message>
    <message>
        <source>Renew it where the proxy or tunnel runs. Is this clock right?</source>
        <translation>Renouvelez-le là où tourne le proxy ou le tunnel. Cette horloge est-elle juste ?</translation>
    </message>
    <message>
        <source>See that it is renewed in time: with it orders would stop.</source>
        <translation>Veillez à le renouveler à temps : sinon plus de commandes.</translation>
    </message>
    <message>
        <source>Set the clock, or switch on its setting by the network.</source>
        <translation>Réglez l’horloge, ou activez son réglage par le réseau.</translation>
    </message>
    <message>
        <source>Switch off whatever rewrites or compresses requests in the proxy.</source>
        <translation>Désactivez dans le proxy ce qui réécrit ou compresse les requêtes.</translation>
    </message>
    <message>
        <source>Taps would be kept and sent later; the platform hears nothing now.</source>
        <translation>Les touches seraient gardées et envoyées plus tard ; la plateforme n’entend rien pour l’instant.</translation>
    </message>
    <message>
        <source>The answer does not say the time.</source>
        <translation>La réponse ne dit pas l’heure.</translation>
    </message>
    <message>
        <source>The caller is sent on to another address ({status}).</source>
        <translation>L’appelant est renvoyé vers une autre adresse ({status}).</translation>
    </message>
    <message>
        <source>The certificate holds for {days} more days only.</source>
        <translation>Le certificat n’est plus valable que {days} jours.</translation>
    </message>
    <message>
        <source>The certificate is for another name than {host}.</source>
        <translation>Le certificat est pour un autre nom que {host}.</translation>
    </message>
    <message>
        <source>The certificate of {host} does not hold yet.</source>
        <translation>Le certificat de {host} n’est pas encore valable.</translation>
    </message>
    <message>
        <source>The certificate of {host} is over.</source>
        <translation>Le certificat de {host} a expiré.</translation>
    </message>
    <message>
        <source>The connection broke off before there was an answer.</source>
        <translation>La connexion s’est coupée avant la réponse.</translation>
    </message>
    <message>
        <source>The keys were not accepted: {problem}</source>
        <translation>Les clés n’ont pas été acceptées : {problem}</translation>
    </message>
    <message>
        <source>The order came whole, but its proof was lost on the way.</source>
        <translation>La commande est arrivée entière, mais sa preuve s’est perdue en route.</translation>
    </message>
    <message>
        <source>The order is on disk, but its ticket cannot be seen now.</source>
        <translation>La commande est sur le disque, mais son bon n’est pas visible.</translation>
    </message>
    <message>
        <source>The order is on disk, but the answer did not come back.</source>
        <translation>La commande est sur le disque, mais la réponse n’est pas revenue.</translation>
    </message>
    <message>
        <source>The order is on disk, but {status} came back instead of our yes.</source>
        <translation>La commande est sur le disque, mais {status} est revenu au lieu de notre oui.</translation>
    </message>
    <message>
        <source>The order was altered on its way: the proof does not fit any more.</source>
        <translation>La commande a été modifiée en route : la preuve ne correspond plus.</translation>
    </message>
    <message>
        <source>The platform answered {status}: it has trouble of its own now.</source>
        <translation>La plateforme a répondu {status} : elle a ses propres problèmes.</translation>
    </message>
    <message>
        <source>The proxy answered {status}: it does not reach this program.</source>
        <translation>Le proxy a répondu {status} : il n’atteint pas ce programme.</translation>
    </message>
    <message>
        <source>The proxy changes answers: look at its rules.</source>
        <translation>Le proxy change les réponses : voyez ses règles.</translation>
    </message>
    <message>
        <source>The proxy must hand on all headers, and what follows a “?”.</source>
        <translation>Le proxy doit transmettre tous les en-têtes et ce qui suit un « ? ».</translation>
    </message>
    <message>
        <source>The proxy must send the whole chain of certificates.</source>
        <translation>Le proxy doit envoyer toute la chaîne de certificats.</translation>
    </message>
    <message>
        <source>The request went out, and nothing came of it in time.</source>
        <translation>La requête est partie, et rien n’est venu à temps.</translation>
    </message>
    <message>
        <source>The tunnel or proxy is slow, or leads to a computer that is off.</source>
        <translation>Le tunnel ou le proxy est lent, ou mène à un ordinateur éteint.</translation>
    </message>
    <message>
        <source>This computer’s clock and the platform’s are {ahead} s apart.</source>
        <translation>Les horloges de cet ordinateur et de la plateforme ont {ahead} s d’écart.</translation>
    </message>
    <message>
        <source>This platform has no call that tries the keys and changes nothing there.</source>
        <translation>Cette plateforme n’a pas d’appel qui essaie les clés sans rien changer.</translation>
    </message>
    <message>
        <source>This program listens at no port now.</source>
        <translation>Ce programme n’écoute à aucun port.</translation>
    </message>
    <message>
        <source>This way is not encrypted.</source>
        <translation>Ce chemin n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Too large, too slow or too many at once: look at the proxy.</source>
        <translation>Trop grand, trop lent ou trop à la fois : voyez le proxy.</translation>
    </message>
    <message>
        <source>Try again in a minute; then ask the platform whether it is down.</source>
        <translation>Réessayez dans une minute ; puis demandez à la plateforme si elle est en panne.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Turn the pages of the board; does this screen show all stations?</source>
        <translation>Tournez les pages du tableau ; cet écran montre-t-il tous les postes ?</translation>
    </message>
    <message>
        <source>What answers at {host} is no web server.</source>
        <translation>Ce qui répond à {host} n’est pas un serveur web.</translation>
    </message>
    <message>
        <source>Whether they are right shows with the first real order.</source>
        <translation>La première vraie commande dira si elles sont bonnes.</translation>
    </message>
    <message>
        <source>Write it as https:// and a name, such as https://kitchen.example.</source>
        <translation>Écrivez https:// et un nom, comme https://kitchen.example.</translation>
    </message>
    <message>
        <source>{host} does not answer at port {port}.</source>
        <translation>{host} ne répond pas au port {port}.</translation>
    </message>
    <message>
        <source>{host} is there, but nothing listens at port {port}.</source>
        <translation>{host} est là, mais rien n’écoute au port {port}.</translation>
    </message>
    <message>
        <source>{host} vouches for itself: its certificate is self-signed.</source>
        <translation>{host} répond de lui-même : son certificat est autosigné.</translation>
    </message>
    <message>
        <source>“{address}” is no address that can be called.</source>
        <translation>« {address} » n’est pas une adresse que l’on peut appeler.</translation>
    </message>
</context>
<context>
    <name>AllDayPanel</name>
    <message>
        <source>All day: {totals}</source>
        <translation>En tout: {totals}</translation>
    </message>
    <message>
        <source>More totals</source>
        <translation>Autres totaux</translation>
    </message>
    <message>
        <source>More totals: page {page}</source>
        <translation>Autres totaux : page {page}</translation>
    </message>
    <message>
        <source>Nothing to make.</source>
        <translation>Rien à préparer.</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>BACK</source>
        <translation>RETOUR</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Kitchen display</source>
        <translation>Écran de cuisine</translation>
    </message>
    <message>
        <source>Starting anew. Orders come in again in a moment.</source>
        <translation>Redémarrage. Les commandes arrivent de nouveau dans un instant.</translation>
    </message>
</context>
<context>
    <name>ArrivalStep</name>
    <message>
        <source>A tunnel program runs here; a router needs the network.</source>
        <translation>Un tunnel tourne ici ; un routeur a besoin du réseau.</translation>
    </message>
    <message>
        <source>Not right yet: {fields}</source>
        <translation>Pas encore juste : {fields}</translation>
    </message>
    <message>
        <source>Platforms send orders through the internet to an https address. A tunnel program or your router hands them on to this computer.</source>
        <translation>Les plateformes envoient les commandes par internet à une adresse https. Un tunnel ou votre routeur les transmet à cet ordinateur.</translation>
    </message>
    <message>
        <source>Port on this computer</source>
        <translation>Port de cet ordinateur</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adresse publique</translation>
    </message>
    <message>
        <source>Such as https://kitchen.example. You have none yet? Leave it empty and come back to it; until then only this computer can send orders.</source>
        <translation>Comme https://kitchen.example. Pas encore ? Laissez vide et revenez-y ; d’ici là seul cet ordinateur peut envoyer des commandes.</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Le réseau</translation>
    </message>
    <message>
        <source>The tunnel or router leads here; 8480 is usual.</source>
        <translation>Le tunnel ou le routeur mène ici ; 8480 est l’usage.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Where orders arrive</source>
        <translation>Où arrivent les commandes</translation>
    </message>
    <message>
        <source>Who may knock at this port</source>
        <translation>Qui peut frapper à ce port</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>It takes the place of the orders when the program starts next. Until then everything goes on as it is. The orders of now are kept beside the backups.</source>
        <translation>Elle prendra la place des commandes au prochain démarrage du programme. D’ici là, tout continue comme avant. Les commandes actuelles sont gardées à côté des sauvegardes.</translation>
    </message>
    <message>
        <source>Really now? The board is gone for some seconds.</source>
        <translation>Vraiment maintenant ? Le tableau disparaît quelques secondes.</translation>
    </message>
    <message>
        <source>Really restore? Later orders leave the board.</source>
        <translation>Vraiment restaurer ? Les commandes plus récentes quittent le tableau.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore the backup of {time}</source>
        <translation>Restaurer la sauvegarde du {time}</translation>
    </message>
    <message>
        <source>Start the program again</source>
        <translation>Redémarrer le programme</translation>
    </message>
    <message>
        <source>That was not possible: {why}</source>
        <translation>Impossible : {why}</translation>
    </message>
    <message>
        <source>The backup is checked and laid out …</source>
        <translation>La sauvegarde est vérifiée et préparée…</translation>
    </message>
    <message>
        <source>The backup is made and whole.</source>
        <translation>La sauvegarde est faite et complète.</translation>
    </message>
    <message>
        <source>The orders are copied and the copy is checked …</source>
        <translation>Les commandes sont copiées et la copie est vérifiée…</translation>
    </message>
    <message>
        <source>The orders are copied every night, and each copy is kept for {days} days. Guests are in a copy until it is deleted; they do not come back with it.</source>
        <translation>Les commandes sont copiées chaque nuit et chaque copie est gardée {days} jours. Les clients y figurent jusqu’à sa suppression ; ils ne reviennent pas avec elle.</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Next notice</source>
        <translation>Avis suivant</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>Behind</name>
    <message>
        <source>Cancelled {whom}: {why}</source>
        <translation>Annulé {whom} : {why}</translation>
    </message>
    <message>
        <source>Just these: {count}</source>
        <translation>Seulement celles-ci : {count}</translation>
    </message>
    <message>
        <source>No test orders</source>
        <translation>Sans commandes de test</translation>
    </message>
    <message>
        <source>Ready at most {high} min after the time</source>
        <translation>Prête au plus {high} min après l’heure</translation>
    </message>
    <message>
        <source>Ready more than {low} min after the time</source>
        <translation>Prête plus de {low} min après l’heure</translation>
    </message>
    <message>
        <source>Ready {low} to {high} min after the time</source>
        <translation>Prête {low} à {high} min après l’heure</translation>
    </message>
    <message>
        <source>Take this off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Times: {count}</source>
        <translation>Heures : {count}</translation>
    </message>
    <message>
        <source>by channels</source>
        <translation>par les canaux</translation>
    </message>
    <message>
        <source>by us</source>
        <translation>par nous</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sans motif</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>continued on page {page} ›</source>
        <translation>suite page {page} ›</translation>
    </message>
    <message>
        <source>continued ›</source>
        <translation>suite ›</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>All day</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bons</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>This screen shows: {stations}</source>
        <translation>Cet écran montre : {stations}</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>BusyPage</name>
    <message>
        <source>86: what is out</source>
        <translation>86 : ce qui est épuisé</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Affluence</translation>
    </message>
</context>
<context>
    <name>CancelPanel</name>
    <message>
        <source>BACK</source>
        <translation>RETOUR</translation>
    </message>
    <message>
        <source>Cancel {number}: why?</source>
        <translation>Annuler {number}&#xa0;: pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>FIRST CHOOSE WHY</source>
        <translation>CHOISIR D’ABORD LE MOTIF</translation>
    </message>
    <message>
        <source>HOLD TO CANCEL</source>
        <translation>MAINTENIR POUR ANNULER</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>continued</source>
        <translation>suite</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>1. True size</source>
        <translation>1. Taille réelle</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>Carte bancaire</translation>
    </message>
    <message>
        <source>Hold a bank card against the screen. Make the drawn one just as wide.</source>
        <translation>Posez une carte bancaire sur l&apos;écran. Donnez la même largeur à celle du dessin.</translation>
    </message>
    <message>
        <source>It matches</source>
        <translation>C&apos;est égal</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Much larger</source>
        <translation>Beaucoup plus grand</translation>
    </message>
    <message>
        <source>Much smaller</source>
        <translation>Beaucoup plus petit</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>{inches} inches</source>
        <translation>{inches} pouces</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Answer in time</source>
        <translation>Répondre à temps</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Livreurs</translation>
    </message>
    <message>
        <source>Keys and bump bars</source>
        <translation>Touches et barres</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspect et langue</translation>
    </message>
    <message>
        <source>Sizes and touch</source>
        <translation>Tailles et doigts</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Bons</translation>
    </message>
    <message>
        <source>Yellow and late</source>
        <translation>Jaune et en retard</translation>
    </message>
</context>
<context>
    <name>CatchingUp</name>
    <message>
        <source>Not every order is in the lists and figures yet: {count} entries are still being read.</source>
        <translation>Toutes les commandes ne sont pas encore dans les listes et les chiffres : {count} entrées restent à lire.</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>At the board</source>
        <translation>Au tableau</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habituel</translation>
    </message>
</context>
<context>
    <name>ChannelCard</name>
    <message>
        <source>+{minutes} min</source>
        <translation>+{minutes} min</translation>
    </message>
    <message>
        <source>A pause refuses its deliveries as too busy; no call is needed.</source>
        <translation>En pause, ses livraisons sont refusées pour affluence ; aucun appel n’est nécessaire.</translation>
    </message>
    <message>
        <source>Done by hand</source>
        <translation>Réglé à la main</translation>
    </message>
    <message>
        <source>Is to take orders again</source>
        <translation>Doit reprendre les commandes</translation>
    </message>
    <message>
        <source>It cannot be told to add minutes.</source>
        <translation>On ne peut pas lui ajouter de minutes.</translation>
    </message>
    <message>
        <source>It cannot be told to pause: use its own tablet.</source>
        <translation>La pause ne se fait pas d’ici : utiliser sa tablette.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused until {time}, {left} left</source>
        <translation>En pause jusqu’à {time}, encore {left}</translation>
    </message>
    <message>
        <source>Take orders again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Takes orders as usual</source>
        <translation>Prend les commandes normalement</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>{minutes} minutes more until {time}, {left} left</source>
        <translation>{minutes} minutes de plus jusqu’à {time}, encore {left}</translation>
    </message>
    <message>
        <source>{said}; not heard yet</source>
        <translation>{said} ; pas encore reçu</translation>
    </message>
    <message>
        <source>{said}; refused</source>
        <translation>{said} ; refusé</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Nothing in this time.</source>
        <translation>Rien sur cette période.</translation>
    </message>
</context>
<context>
    <name>CleaningLock</name>
    <message>
        <source>CLEANING — touches do nothing for {time}</source>
        <translation>NETTOYAGE — toucher ne fait rien, encore {time}</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tenir</translation>
    </message>
    <message>
        <source>To end it: hold one finger still on a corner for 2 seconds, or press Esc.</source>
        <translation>Pour finir : un doigt immobile 2 secondes sur un coin, ou touche Échap.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>All day</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Allergy read</source>
        <translation>Allergie lue</translation>
    </message>
    <message>
        <source>BUMP</source>
        <translation>BUMP</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Livreur</translation>
    </message>
    <message>
        <source>First ticket</source>
        <translation>Premier bon</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Plat suivant</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Next ticket</source>
        <translation>Bon suivant</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Plat précédent</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Previous ticket</source>
        <translation>Bon précédent</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Rush</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Tick item</source>
        <translation>Cocher</translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation>Bon {number}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>a refused step was settled by hand</source>
        <translation>une étape refusée a été réglée à la main</translation>
    </message>
    <message>
        <source>allergy note, change or cancellation has been seen</source>
        <translation>allergie, changement ou annulation vus</translation>
    </message>
    <message>
        <source>cancel: asks why, then to be sure</source>
        <translation>annuler : demande pourquoi, puis confirmation</translation>
    </message>
    <message>
        <source>choose the first ticket of all</source>
        <translation>choisir le tout premier bon</translation>
    </message>
    <message>
        <source>choose the next ticket, on any page</source>
        <translation>choisir le bon suivant, sur toute page</translation>
    </message>
    <message>
        <source>choose the ticket before</source>
        <translation>choisir le bon d’avant</translation>
    </message>
    <message>
        <source>choose ticket {number} of the page</source>
        <translation>choisir le bon {number} de la page</translation>
    </message>
    <message>
        <source>everything else that the ticket offers</source>
        <translation>tout le reste qu’offre le bon</translation>
    </message>
    <message>
        <source>give the order to the driver who is next</source>
        <translation>donner la commande au prochain livreur</translation>
    </message>
    <message>
        <source>go to the item before</source>
        <translation>aller au plat d’avant</translation>
    </message>
    <message>
        <source>go to the next item of the ticket</source>
        <translation>aller au plat suivant du bon</translation>
    </message>
    <message>
        <source>one step back; or what was handed over</source>
        <translation>un pas en arrière ; ou ce qui a été remis</translation>
    </message>
    <message>
        <source>put the ticket aside, or back</source>
        <translation>mettre le bon de côté, ou le remettre</translation>
    </message>
    <message>
        <source>put the ticket before all others, or back</source>
        <translation>mettre le bon avant tous, ou le remettre</translation>
    </message>
    <message>
        <source>take the last press back before it is sent</source>
        <translation>défaire le dernier geste avant son envoi</translation>
    </message>
    <message>
        <source>tell the platform a refused step again</source>
        <translation>redire à la plateforme une étape refusée</translation>
    </message>
    <message>
        <source>the allergy note has been read</source>
        <translation>la note d’allergie a été lue</translation>
    </message>
    <message>
        <source>the ticket&apos;s main button: accept, ready, handed over</source>
        <translation>le bouton principal : accepter, prêt, remis</translation>
    </message>
    <message>
        <source>tick the item off, or take that back</source>
        <translation>cocher le plat, ou le décocher</translation>
    </message>
    <message>
        <source>totals of all tickets</source>
        <translation>totaux de tous les bons</translation>
    </message>
    <message>
        <source>turn back</source>
        <translation>page précédente</translation>
    </message>
    <message>
        <source>turn over; behind the last page the first</source>
        <translation>tourner ; après la dernière page, la première</translation>
    </message>
    <message>
        <source>what is for later, and back to the board</source>
        <translation>ce qui vient plus tard, et retour aux bons</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>First-start guide</source>
        <translation>Guide de démarrage</translation>
    </message>
    <message>
        <source>For the platform’s portal</source>
        <translation>Pour le portail de la plateforme</translation>
    </message>
    <message>
        <source>No platform is switched on yet.</source>
        <translation>Aucune plateforme n’est encore activée.</translation>
    </message>
    <message>
        <source>No public address is set: the test order goes to {address} inside this computer. Set one in the first-start guide or the settings.</source>
        <translation>Aucune adresse publique : la commande test va à {address} dans cet ordinateur. Entrez-en une dans le guide ou les réglages.</translation>
    </message>
    <message>
        <source>Public address: {address}</source>
        <translation>Adresse publique : {address}</translation>
    </message>
    <message>
        <source>Send a test order</source>
        <translation>Envoyer une commande test</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Test orders off the board</source>
        <translation>Retirer les tests</translation>
    </message>
    <message>
        <source>Test the platform</source>
        <translation>Tester la plateforme</translation>
    </message>
    <message>
        <source>“Test the platform” goes there and back and changes nothing at the platform. “Send a test order” goes out through your public address and must come back here; no platform hears of it, and it counts in no report.</source>
        <translation>« Tester la plateforme » fait l’aller-retour et n’y change rien. « Envoyer une commande test » sort par votre adresse publique et doit revenir ici ; aucune plateforme ne l’apprend, et elle ne compte dans aucun rapport.</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>ACCEPT</source>
        <translation>ACCEPTER</translation>
    </message>
    <message>
        <source>Accept for a later time</source>
        <translation>Accepter pour plus tard</translation>
    </message>
    <message>
        <source>BRING BACK NOW</source>
        <translation>REPRENDRE MAINTENANT</translation>
    </message>
    <message>
        <source>Back to cooking</source>
        <translation>Retour en cuisine</translation>
    </message>
    <message>
        <source>CHANGE SEEN</source>
        <translation>CHANGEMENT VU</translation>
    </message>
    <message>
        <source>Cancel this order</source>
        <translation>Annuler cette commande</translation>
    </message>
    <message>
        <source>DONE</source>
        <translation>FAIT</translation>
    </message>
    <message>
        <source>END THE TEST</source>
        <translation>FINIR LE TEST</translation>
    </message>
    <message>
        <source>HANDED OVER</source>
        <translation>REMIS</translation>
    </message>
    <message>
        <source>HOLD: DEALT WITH</source>
        <translation>MAINTENIR&#xa0;: RÉGLÉ</translation>
    </message>
    <message>
        <source>More: later, rush, hold, cancel, the text as it came</source>
        <translation>Plus : plus tard, urgent, mettre en attente, annuler, le texte d’origine</translation>
    </message>
    <message>
        <source>OK, SEEN</source>
        <translation>OK, VU</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>PRÊT</translation>
    </message>
    <message>
        <source>SETTLED BY HAND</source>
        <translation>RÉGLÉ À LA MAIN</translation>
    </message>
    <message>
        <source>Show the text as it came</source>
        <translation>Montrer le texte d’origine</translation>
    </message>
    <message>
        <source>TRY AGAIN</source>
        <translation>RÉESSAYER</translation>
    </message>
    <message>
        <source>UNDO DONE</source>
        <translation>PAS FAIT</translation>
    </message>
</context>
<context>
    <name>CrossesPage</name>
    <message>
        <source>3. Five crosses</source>
        <translation>3. Cinq croix</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Encore</translation>
    </message>
    <message>
        <source>Buttons need {side}</source>
        <translation>Il faut des boutons de {side}</translation>
    </message>
    <message>
        <source>On average your taps are {beside} beside the middle, and they spread by {spread}.</source>
        <translation>En moyenne, on touche à {beside} du centre, avec une dispersion de {spread}.</translation>
    </message>
    <message>
        <source>On this screen they cannot be larger than {side}.</source>
        <translation>Sur cet écran, {side} au plus.</translation>
    </message>
    <message>
        <source>Tap the middle of the cross, as you tap when you work.</source>
        <translation>Touchez le milieu de la croix, comme pendant le travail.</translation>
    </message>
    <message>
        <source>That was far from the cross. Tap its middle once more.</source>
        <translation>C&apos;était loin de la croix. Touchez encore une fois le milieu.</translation>
    </message>
    <message>
        <source>That was more than one finger. Tap once more with one.</source>
        <translation>C&apos;était plus d&apos;un doigt. Touchez encore une fois avec un seul.</translation>
    </message>
    <message>
        <source>Use {side}</source>
        <translation>Prendre {side}</translation>
    </message>
    <message>
        <source>{done} of {count}. Tap the next cross.</source>
        <translation>{done} sur {count}. Touchez la croix suivante.</translation>
    </message>
</context>
<context>
    <name>Cursor</name>
    <message>
        <source>The tickets have just moved: look, then press again.</source>
        <translation>Les bons viennent de bouger : regarder, puis rappuyer.</translation>
    </message>
    <message>
        <source>There is no ticket here.</source>
        <translation>Il n’y a aucun bon ici.</translation>
    </message>
    <message>
        <source>There is no ticket {number} on this page.</source>
        <translation>Il n’y a pas de bon {number} sur cette page.</translation>
    </message>
    <message>
        <source>This ticket has no items to tick off.</source>
        <translation>Ce bon n’a aucun plat à cocher.</translation>
    </message>
</context>
<context>
    <name>DayDrawer</name>
    <message>
        <source>Days with orders stand out.</source>
        <translation>Les jours avec des commandes sont mis en évidence.</translation>
    </message>
    <message>
        <source>Orders: {count}</source>
        <translation>Commandes : {count}</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Now touch the last day.</source>
        <translation>Touchez maintenant le dernier jour.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Touch the first day, then the last one.</source>
        <translation>Touchez le premier jour, puis le dernier.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>DeadlinePage</name>
    <message>
        <source>A part of its name as tickets show it, Deliveroo for example.</source>
        <translation>Une partie du nom, tel qu&apos;il est sur les bons, par exemple Deliveroo.</translation>
    </message>
    <message>
        <source>Answer in time</source>
        <translation>Répondre à temps</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>It waits for</source>
        <translation>Il attend</translation>
    </message>
    <message>
        <source>The channel needs a name.</source>
        <translation>Le canal doit avoir un nom.</translation>
    </message>
    <message>
        <source>This entry has been removed.</source>
        <translation>Cette entrée a été supprimée.</translation>
    </message>
    <message>
        <source>Where that stands</source>
        <translation>Où c&apos;est écrit</translation>
    </message>
</context>
<context>
    <name>DeadlinesPage</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Answer in time</source>
        <translation>Répondre à temps</translation>
    </message>
    <message>
        <source>How long platforms wait for Accept</source>
        <translation>Combien de temps les plateformes attendent l&apos;acceptation</translation>
    </message>
    <message>
        <source>The channel needs a name.</source>
        <translation>Le canal doit avoir un nom.</translation>
    </message>
    <message>
        <source>The first entry that fits an order counts.</source>
        <translation>La première entrée qui convient compte.</translation>
    </message>
    <message>
        <source>Which channel?</source>
        <translation>Quel canal ?</translation>
    </message>
    <message>
        <source>looked up {day}</source>
        <translation>consulté {day}</translation>
    </message>
    <message>
        <source>{channel}: {minutes}</source>
        <translation>{channel} : {minutes}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>%n cooking</source>
        <translation>
            <numerusform>%n en cuisine</numerusform>
            <numerusform>%n en cuisine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new elsewhere</source>
        <translation>
            <numerusform>%n nouvelle ailleurs</numerusform>
            <numerusform>%n nouvelles ailleurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n prête</numerusform>
            <numerusform>%n prêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n à voir</numerusform>
            <numerusform>%n à voir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DistancePage</name>
    <message>
        <source>2. Distance</source>
        <translation>2. Distance</translation>
    </message>
    <message>
        <source>2× Cheeseburger, 1× Curly Fries, no onions</source>
        <translation>2× cheeseburger, 1× frites, sans oignons</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Go to where you work. Can you read the line from there?</source>
        <translation>Allez là où vous travaillez. Pouvez-vous lire la ligne de là ?</translation>
    </message>
    <message>
        <source>How far away do you stand?</source>
        <translation>À quelle distance êtes-vous ?</translation>
    </message>
    <message>
        <source>I can read it</source>
        <translation>Je peux lire</translation>
    </message>
</context>
<context>
    <name>DockedKeys</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Champ suivant</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>À gauche</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>À droite</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Arrêté : rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>DriverPage</name>
    <message>
        <source>A driver needs a name.</source>
        <translation>Un livreur doit avoir un nom.</translation>
    </message>
    <message>
        <source>Bicycle, scooter, car</source>
        <translation>Vélo, scooter, voiture</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Livreur</translation>
    </message>
    <message>
        <source>Guests may call it.</source>
        <translation>Les clients peuvent appeler.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>On shift or with orders a driver keeps the name.</source>
        <translation>En service ou avec des commandes, un livreur garde son nom.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Immatriculation</translation>
    </message>
    <message>
        <source>This driver has been removed.</source>
        <translation>Ce livreur a été supprimé.</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
</context>
<context>
    <name>DriverRow</name>
    <message>
        <source>+{minutes}&#xa0;min</source>
        <translation>+{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>ASSIGN {name}</source>
        <translation>ATTRIBUER À {name}</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>Réponse : {answer}</translation>
    </message>
    <message>
        <source>DELIVERED</source>
        <translation>LIVRÉ</translation>
    </message>
    <message>
        <source>DRIVER …</source>
        <translation>LIVREUR …</translation>
    </message>
    <message>
        <source>Drivers: who takes it, the next step, when one comes</source>
        <translation>Livreurs : qui la prend, la prochaine étape, quand l’un arrive</translation>
    </message>
    <message>
        <source>HOLD: AT THE ADDRESS</source>
        <translation>MAINTENIR : À L’ADRESSE</translation>
    </message>
    <message>
        <source>HOLD: DELIVERED</source>
        <translation>MAINTENIR : LIVRÉ</translation>
    </message>
    <message>
        <source>LATER …</source>
        <translation>PLUS TARD …</translation>
    </message>
    <message>
        <source>ON ITS WAY</source>
        <translation>EN ROUTE</translation>
    </message>
    <message>
        <source>PREPARING</source>
        <translation>EN CUISINE</translation>
    </message>
</context>
<context>
    <name>DriversPage</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Driver {number}</source>
        <translation>Livreur {number}</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Livreurs</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>The first one gets orders while nobody is on shift.</source>
        <translation>Le premier reçoit les commandes tant que personne n’est en service.</translation>
    </message>
    <message>
        <source>Who delivers for this kitchen</source>
        <translation>Qui livre pour cette cuisine</translation>
    </message>
    <message>
        <source>not on shift</source>
        <translation>pas en service</translation>
    </message>
    <message>
        <source>on shift until {time}</source>
        <translation>en service jusqu’à {time}</translation>
    </message>
    <message>
        <source>orders: {count}</source>
        <translation>commandes : {count}</translation>
    </message>
    <message>
        <source>{name} is on shift or has orders: end that first.</source>
        <translation>{name} est en service ou a des commandes : terminez d’abord.</translation>
    </message>
</context>
<context>
    <name>DriversPanel</name>
    <message>
        <source>AT RESTAURANT</source>
        <translation>AU RESTAURANT</translation>
    </message>
    <message>
        <source>AT THE ADDRESS</source>
        <translation>À L’ADRESSE</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>RETOUR</translation>
    </message>
    <message>
        <source>DELIVERED</source>
        <translation>LIVRÉ</translation>
    </message>
    <message>
        <source>HERE IN {minutes}&#xa0;MIN</source>
        <translation>ICI DANS {minutes}&#xa0;MIN</translation>
    </message>
    <message>
        <source>HOLD: TAKE {name} OFF</source>
        <translation>MAINTENIR : RETIRER {name}</translation>
    </message>
    <message>
        <source>LEFT WITH IT</source>
        <translation>PARTI AVEC</translation>
    </message>
    <message>
        <source>No drivers are known yet: add them under Tools, Drivers.</source>
        <translation>Aucun livreur n’est connu : ajoutez-les sous Outils, Livreurs.</translation>
    </message>
    <message>
        <source>Who brings it? Or say when a driver will be here.</source>
        <translation>Qui l’apporte ? Ou dites quand un livreur sera ici.</translation>
    </message>
    <message>
        <source>not on shift</source>
        <translation>pas en service</translation>
    </message>
    <message>
        <source>orders: {count}</source>
        <translation>commandes : {count}</translation>
    </message>
    <message>
        <source>{minutes}&#xa0;min away</source>
        <translation>à {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{name} takes it. What is done, or who takes over?</source>
        <translation>{name} la prend. Qu’est-ce qui est fait, ou qui prend le relais ?</translation>
    </message>
    <message>
        <source>{name} takes it. What is done?</source>
        <translation>{name} la prend. Qu’est-ce qui est fait ?</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>Expected</name>
    <message>
        <source> (right: {share}&#xa0;%)</source>
        <translation> (juste : {share}&#xa0;%)</translation>
    </message>
    <message>
        <source>Usually ready in {low}–{high}&#xa0;min{right}</source>
        <translation>En général prête en {low}–{high}&#xa0;min{right}</translation>
    </message>
    <message>
        <source>{said}: accept with +{added}&#xa0;min</source>
        <translation>{said} : accepter avec +{added}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>A list to read and print, by day, with sums.</source>
        <translation>Une liste à lire et à imprimer, par jour, avec les totaux.</translation>
    </message>
    <message>
        <source>A table for spreadsheets, a row for each item.</source>
        <translation>Un tableau pour tableurs, une ligne par article.</translation>
    </message>
    <message>
        <source>Being saved in {folder}</source>
        <translation>Enregistrement dans {folder}</translation>
    </message>
    <message>
        <source>Everything, for other programs.</source>
        <translation>Tout, pour d’autres programmes.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Names, numbers and addresses, as far as they are still kept.</source>
        <translation>Noms, numéros et adresses, s’ils sont encore gardés.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>plus de {count}</translation>
    </message>
    <message>
        <source>{count} orders: {which}</source>
        <translation>{count} commandes : {which}</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Voir ce qui est tapé</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>A password of your own choice; it becomes part of the address in the portal.</source>
        <translation>Un mot de passe de votre choix ; il fera partie de l’adresse du portail.</translation>
    </message>
    <message>
        <source>A whole number from 0 to 65535.</source>
        <translation>Un nombre entier de 0 à 65535.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Begins with https://; the platform tells you.</source>
        <translation>Commence par https:// ; la plateforme vous la donne.</translation>
    </message>
    <message>
        <source>Just Eat Takeaway’s own link; the Orderpad accepts.</source>
        <translation>Le lien propre de Just Eat Takeaway ; l’Orderpad accepte.</translation>
    </message>
    <message>
        <source>Just Eat’s orders that your own drivers deliver.</source>
        <translation>Commandes Just Eat livrées par vos propres livreurs.</translation>
    </message>
    <message>
        <source>Key of its calls</source>
        <translation>Clé de ses appels</translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation>Nécessaire.</translation>
    </message>
    <message>
        <source>Needed: without it anybody could send orders.</source>
        <translation>Nécessaire : sinon n’importe qui pourrait envoyer des commandes.</translation>
    </message>
    <message>
        <source>Not an address yet: https:// and a name.</source>
        <translation>Pas encore une adresse : https:// et un nom.</translation>
    </message>
    <message>
        <source>Orders of many platforms come through Deliverect.</source>
        <translation>Les commandes de nombreuses plateformes passent par Deliverect.</translation>
    </message>
    <message>
        <source>Orders straight from Just Eat, accepted on this screen.</source>
        <translation>Commandes venant de Just Eat, acceptées sur cet écran.</translation>
    </message>
    <message>
        <source>Platform’s address</source>
        <translation>Adresse de la plateforme</translation>
    </message>
    <message>
        <source>Production (real orders)</source>
        <translation>Production (vraies commandes)</translation>
    </message>
    <message>
        <source>Secret of signatures</source>
        <translation>Secret des signatures</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>Secret partagé</translation>
    </message>
    <message>
        <source>Shop’s address</source>
        <translation>Adresse de la boutique</translation>
    </message>
    <message>
        <source>Signs both ways; the shop must have the same.</source>
        <translation>Signe dans les deux sens ; la boutique doit avoir le même.</translation>
    </message>
    <message>
        <source>Signs orders. In staging it may stay empty.</source>
        <translation>Signe les commandes. En staging, il peut rester vide.</translation>
    </message>
    <message>
        <source>Staging (for tests)</source>
        <translation>Staging (pour tests)</translation>
    </message>
    <message>
        <source>The key that you gave to JET Connect.</source>
        <translation>La clé que vous avez donnée à JET Connect.</translation>
    </message>
    <message>
        <source>There the shop hears what becomes of its orders.</source>
        <translation>La boutique y apprend ce que deviennent ses commandes.</translation>
    </message>
    <message>
        <source>This does not fit.</source>
        <translation>Cela ne convient pas.</translation>
    </message>
    <message>
        <source>Webhook secret (HMAC)</source>
        <translation>Secret du webhook (HMAC)</translation>
    </message>
    <message>
        <source>Where JET Connect signs its orders; else empty.</source>
        <translation>Là où JET Connect signe ses commandes ; sinon vide.</translation>
    </message>
    <message>
        <source>Your own shop in the internet sends its orders here.</source>
        <translation>Votre propre boutique en ligne envoie ses commandes ici.</translation>
    </message>
    <message>
        <source>{platform} gives it to you.</source>
        <translation>{platform} vous le donne.</translation>
    </message>
</context>
<context>
    <name>FieldsStep</name>
    <message>
        <source>Copy these from the platform’s portal or its mail to you.</source>
        <translation>Copiez-les du portail de la plateforme ou de son e-mail.</translation>
    </message>
    <message>
        <source>Not right yet: {fields}</source>
        <translation>Pas encore juste : {fields}</translation>
    </message>
    <message>
        <source>Something does not fit yet: {keys}</source>
        <translation>Quelque chose ne convient pas encore : {keys}</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>{name}: less</source>
        <translation>{name} : moins</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name} : plus</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Needed attention</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Number, item, note or guest</source>
        <translation>Numéro, article, note ou client</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Being counted …</source>
        <translation>Comptage …</translation>
    </message>
    <message>
        <source>Box: 25 to 75 %, line: median, whiskers: 10 to 90 %.</source>
        <translation>Boîte : 25 à 75 %, trait : médiane, lignes : 10 à 90 %.</translation>
    </message>
    <message>
        <source>Busiest items</source>
        <translation>Articles les plus commandés</translation>
    </message>
    <message>
        <source>Busiest modifiers</source>
        <translation>Suppléments les plus demandés</translation>
    </message>
    <message>
        <source>Cancelled, and why</source>
        <translation>Annulées, et pourquoi</translation>
    </message>
    <message>
        <source>Forecast against real</source>
        <translation>Prévision et réalité</translation>
    </message>
    <message>
        <source>Forecast against real (80 % range hit {share})</source>
        <translation>Prévision et réalité (fourchette à 80 % juste {share})</translation>
    </message>
    <message>
        <source>How long each part takes, in minutes</source>
        <translation>Durée de chaque étape, en minutes</translation>
    </message>
    <message>
        <source>Learnt from {count} orders; too few to have been checked yet.</source>
        <translation>Appris de {count} commandes ; trop peu pour être vérifié.</translation>
    </message>
    <message>
        <source>Most often left out</source>
        <translation>Le plus souvent retiré</translation>
    </message>
    <message>
        <source>Orange: late.</source>
        <translation>Orange : en retard.</translation>
    </message>
    <message>
        <source>Orange: late. Thick line: the days it is compared with.</source>
        <translation>Orange : en retard. Trait épais : les jours de comparaison.</translation>
    </message>
    <message>
        <source>Orders by hour, late ones marked</source>
        <translation>Commandes par heure, retards marqués</translation>
    </message>
    <message>
        <source>Orders by weekday, late ones marked</source>
        <translation>Commandes par jour de la semaine, retards marqués</translation>
    </message>
    <message>
        <source>Platforms: seconds until they hear</source>
        <translation>Plateformes : secondes avant d’être informées</translation>
    </message>
    <message>
        <source>Platforms: steps that failed at first</source>
        <translation>Plateformes : étapes d’abord échouées</translation>
    </message>
    <message>
        <source>Ready before or after the promised time, minutes</source>
        <translation>Prête avant ou après l’heure promise, minutes</translation>
    </message>
    <message>
        <source>Silent: {count} of 200 orders to learn from.</source>
        <translation>Muette : {count} commandes sur 200 pour apprendre.</translation>
    </message>
    <message>
        <source>The last {shown} of {count} orders, each forecast from those before its week.</source>
        <translation>Les {shown} dernières commandes sur {count}, chacune prévue d’après celles d’avant sa semaine.</translation>
    </message>
    <message>
        <source>This kitchen has no stations.</source>
        <translation>Cette cuisine n’a pas de postes.</translation>
    </message>
    <message>
        <source>{what} by channel, minutes</source>
        <translation>{what} par canal, minutes</translation>
    </message>
    <message>
        <source>{what} by item, minutes: the slowest</source>
        <translation>{what} par article, minutes : les plus lents</translation>
    </message>
    <message>
        <source>{what} by kind, minutes</source>
        <translation>{what} par type, minutes</translation>
    </message>
    <message>
        <source>{what} by station, minutes</source>
        <translation>{what} par poste, minutes</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>Un code a de {least} à {most} chiffres.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose a PIN for managers</source>
        <translation>Choisissez un code pour les responsables</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>PIN of the manager</source>
        <translation>Code du responsable</translation>
    </message>
    <message>
        <source>The two were not the same. Choose again.</source>
        <translation>Les deux ne sont pas identiques. Recommencez.</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Ce n’est pas le bon code.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {seconds} s.</source>
        <translation>Trop de codes faux. Réessayez dans {seconds} s.</translation>
    </message>
    <message>
        <source>Type the PIN once more</source>
        <translation>Tapez le code encore une fois</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>There is only one page.</source>
        <translation>Il n’y a qu’une page.</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>C’est la première page.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>To the board</source>
        <translation>Au tableau</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <source>An order</source>
        <translation>Une commande</translation>
    </message>
    <message>
        <source>Hold the key for a second.</source>
        <translation>Maintenir la touche une seconde.</translation>
    </message>
    <message>
        <source>It has just changed: look, then press again.</source>
        <translation>Cela vient de changer : regarder, puis rappuyer.</translation>
    </message>
    <message>
        <source>No allergy note waits to be read.</source>
        <translation>Aucune note d’allergie n’attend d’être lue.</translation>
    </message>
    <message>
        <source>That cannot be pressed now.</source>
        <translation>Cela ne peut pas être pressé maintenant.</translation>
    </message>
    <message>
        <source>{number} stands on this page: look, then press again.</source>
        <translation>{number} est sur cette page : regarder, puis rappuyer.</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Orders are only in memory: there is nothing to look after.</source>
        <translation>Les commandes ne sont qu’en mémoire : il n’y a rien à entretenir.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Accept</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>Sac</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>À emporter</translation>
    </message>
    <message>
        <source>Cooking</source>
        <translation>En cuisine</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Drive-through</source>
        <translation>Drive</translation>
    </message>
    <message>
        <source>Eat in</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Heard after</source>
        <translation>Entendu après</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>NO {name}</source>
        <translation>SANS {name}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Small order</source>
        <translation>Petite commande</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Pourboire</translation>
    </message>
    <message>
        <source>Tip for the driver</source>
        <translation>Pourboire du livreur</translation>
    </message>
    <message>
        <source>To collect</source>
        <translation>À encaisser</translation>
    </message>
    <message>
        <source>To the car</source>
        <translation>À la voiture</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What {title} heard, and when</source>
        <translation>Ce que {title} a su, et quand</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>non payée</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payée</translation>
    </message>
    <message>
        <source>{title} was told nothing of this order.</source>
        <translation>{title} n’a rien su de cette commande.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>The history cannot be read now: {problem}</source>
        <translation>L’historique est illisible pour l’instant : {problem}</translation>
    </message>
    <message>
        <source>There is no history here: orders are only in memory.</source>
        <translation>Pas d’historique ici : les commandes ne sont qu’en mémoire.</translation>
    </message>
    <message>
        <source>This order is not here any more.</source>
        <translation>Cette commande n’est plus ici.</translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>plus de {count}</translation>
    </message>
    <message>
        <source>{fit} of {all} orders · {took} ms</source>
        <translation>{fit} commandes sur {all} · {took} ms</translation>
    </message>
    <message>
        <source>{took} ms</source>
        <translation>{took} ms</translation>
    </message>
</context>
<context>
    <name>HoldPanel</name>
    <message>
        <source>BACK</source>
        <translation>RETOUR</translation>
    </message>
    <message>
        <source>Waits under Upcoming, and comes back by itself in:</source>
        <translation>Attend sous « Plus tard » et revient toute seule dans :</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>HopList</name>
    <message>
        <source>It works: the test order came back and is on the board.</source>
        <translation>Ça marche : la commande test est revenue et se trouve au tableau.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>The platform can be reached.</source>
        <translation>La plateforme est joignable.</translation>
    </message>
    <message>
        <source>The test order is on the board, but only inside this computer: no public address is set yet.</source>
        <translation>La commande test est au tableau, mais seulement dans cet ordinateur : pas encore d’adresse publique.</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>En route…</translation>
    </message>
</context>
<context>
    <name>Hops</name>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Came in here</source>
        <translation>Arrivée ici</translation>
    </message>
    <message>
        <source>Clocks agree</source>
        <translation>Horloges d’accord</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffré</translation>
    </message>
    <message>
        <source>Keys accepted</source>
        <translation>Clés acceptées</translation>
    </message>
    <message>
        <source>Name looked up</source>
        <translation>Nom cherché</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>Au tableau</translation>
    </message>
    <message>
        <source>Order sent</source>
        <translation>Commande envoyée</translation>
    </message>
    <message>
        <source>Proof holds</source>
        <translation>Preuve valable</translation>
    </message>
    <message>
        <source>This program listens</source>
        <translation>Ce programme écoute</translation>
    </message>
    <message>
        <source>certificate until {day}</source>
        <translation>certificat jusqu’au {day}</translation>
    </message>
    <message>
        <source>no call to try them with</source>
        <translation>aucun appel pour les essayer</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>pas utilisé</translation>
    </message>
    <message>
        <source>with {status}</source>
        <translation>avec {status}</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s apart</source>
        <translation>{seconds} s d’écart</translation>
    </message>
</context>
<context>
    <name>ItemsPanel</name>
    <message>
        <source>BACK</source>
        <translation>RETOUR</translation>
    </message>
    <message>
        <source>Its items came without codes: say it at the platform itself.</source>
        <translation>Les articles sont arrivés sans codes : le dire sur la plateforme même.</translation>
    </message>
    <message>
        <source>What is sold out? Guests cannot order it any more.</source>
        <translation>Qu’est-ce qui est épuisé ? Les clients ne peuvent plus le commander.</translation>
    </message>
    <message>
        <source>{item}: put back</source>
        <translation>{item} : remettre</translation>
    </message>
</context>
<context>
    <name>KeyGrid</name>
    <message>
        <source>Accents</source>
        <translation>Accents</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Majuscule</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Chiffres et signes</translation>
    </message>
    <message>
        <source>Erase a letter</source>
        <translation>Effacer une lettre</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Ticket 1 … {number}</source>
        <translation>Bon 1 … {number}</translation>
    </message>
    <message>
        <source>choose a ticket of the page</source>
        <translation>choisir un bon de la page</translation>
    </message>
    <message>
        <source>{first} … {last}</source>
        <translation>{first} … {last}</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>All others work. Record the keys again, or mend own_keys in the settings.</source>
        <translation>Toutes les autres marchent. Réenregistrer les touches, ou corriger own_keys dans les réglages.</translation>
    </message>
    <message>
        <source>No key is left; those of a keyboard are used.</source>
        <translation>Aucune touche ne reste ; celles d’un clavier servent.</translation>
    </message>
    <message>
        <source>Some keys of the bump bar cannot be used.</source>
        <translation>Certaines touches de la barre sont inutilisables.</translation>
    </message>
    <message>
        <source>{command} ({key})</source>
        <translation>{command} ({key})</translation>
    </message>
    <message>
        <source>“{key}” for “{name}” has another meaning already.</source>
        <translation>« {key} » pour « {name} » a déjà un autre sens.</translation>
    </message>
    <message>
        <source>“{key}” for “{name}” is needed by the screen itself.</source>
        <translation>« {key} » pour « {name} » sert à l’écran lui-même.</translation>
    </message>
    <message>
        <source>“{key}” for “{name}” is no key.</source>
        <translation>« {key} » pour « {name} » n’est pas une touche.</translation>
    </message>
    <message>
        <source>“{name}” is nothing that a key can do.</source>
        <translation>« {name} » n’est rien qu’une touche puisse faire.</translation>
    </message>
</context>
<context>
    <name>KeyOverlay</name>
    <message>
        <source>Any key or tap closes this.</source>
        <translation>Toute touche ou tout appui ferme ceci.</translation>
    </message>
    <message>
        <source>Bump bar with {count} keys</source>
        <translation>Barre à {count} touches</translation>
    </message>
    <message>
        <source>Keys of a keyboard</source>
        <translation>Touches d’un clavier</translation>
    </message>
    <message>
        <source>The keys that you recorded</source>
        <translation>Les touches enregistrées</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Let go too early: hold the key for a second.</source>
        <translation>Relâchée trop tôt : maintenir la touche une seconde.</translation>
    </message>
    <message>
        <source>Press one of the numbers, or Esc to go back.</source>
        <translation>Appuyer sur un des numéros, ou Esc pour revenir.</translation>
    </message>
    <message>
        <source>That cannot be pressed any more: look again.</source>
        <translation>Cela ne peut plus être pressé : regarder encore.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>A bar of your own</source>
        <translation>Une barre à soi</translation>
    </message>
    <message>
        <source>A bump bar is a keyboard of few keys, plugged in by USB.</source>
        <translation>Une barre est un clavier de peu de touches, branché en USB.</translation>
    </message>
    <message>
        <source>F1 shows it at any time.</source>
        <translation>F1 le montre à tout moment.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Keys and bump bars</source>
        <translation>Touches et barres</translation>
    </message>
    <message>
        <source>Keys of</source>
        <translation>Touches de</translation>
    </message>
    <message>
        <source>Own keys</source>
        <translation>Touches à soi</translation>
    </message>
    <message>
        <source>Press its keys one after the other.</source>
        <translation>Appuyer sur ses touches l’une après l’autre.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>What each key does</source>
        <translation>Ce que fait chaque touche</translation>
    </message>
    <message>
        <source>{count} keys</source>
        <translation>{count} touches</translation>
    </message>
</context>
<context>
    <name>KeysSwitch</name>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Clavier à l’écran</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>This guide leads to the first test order on the board. It can be left at any time and goes on where you were. First: which language?</source>
        <translation>Ce guide mène à la première commande test au tableau. On peut le quitter à tout moment, il reprend là. D’abord : quelle langue ?</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
</context>
<context>
    <name>LimitPage</name>
    <message>
        <source>As tickets show it, Deliveroo for example. Empty: all of them.</source>
        <translation>Tel qu&apos;il est sur les bons, par exemple Deliveroo. Vide : tous.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Other limits</source>
        <translation>Autres limites</translation>
    </message>
    <message>
        <source>These limits have been removed.</source>
        <translation>Ces limites ont été supprimées.</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Add a line: {name}</source>
        <translation>Ajouter une ligne : {name}</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>Retirer cette ligne</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>Adapté</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Here only {count} leave room for buttons as large as a finger needs.</source>
        <translation>Ici seules {count} laissent la place à des boutons assez grands pour un doigt.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspect et langue</translation>
    </message>
    <message>
        <source>Now and at every start. F11 does the same.</source>
        <translation>Maintenant et à chaque démarrage. F11 fait de même.</translation>
    </message>
    <message>
        <source>Of tickets. More columns make text smaller.</source>
        <translation>De bons. Plus de colonnes, texte plus petit.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Kitchen</source>
        <translation>Cuisine</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
</context>
<context>
    <name>MorePanel</name>
    <message>
        <source>+{minutes} min</source>
        <translation>+{minutes} min</translation>
    </message>
    <message>
        <source>Accept for later:</source>
        <translation>Accepter pour plus tard&#xa0;:</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>RETOUR</translation>
    </message>
    <message>
        <source>CANCEL ORDER …</source>
        <translation>ANNULER …</translation>
    </message>
    <message>
        <source>Cancelling: on {title}’s own tablet or by phone, not from here.</source>
        <translation>Annuler : sur la tablette de {title} ou par téléphone, pas d’ici.</translation>
    </message>
    <message>
        <source>HOLD LONGER …</source>
        <translation>ATTENDRE PLUS …</translation>
    </message>
    <message>
        <source>HOLD …</source>
        <translation>ATTENDRE …</translation>
    </message>
    <message>
        <source>More time:</source>
        <translation>Plus de temps&#xa0;:</translation>
    </message>
    <message>
        <source>NO RUSH</source>
        <translation>PAS URGENT</translation>
    </message>
    <message>
        <source>RUSH</source>
        <translation>URGENT</translation>
    </message>
    <message>
        <source>SOLD OUT …</source>
        <translation>ÉPUISÉ …</translation>
    </message>
    <message>
        <source>TEXT AS IT CAME</source>
        <translation>TEXTE D’ORIGINE</translation>
    </message>
    <message>
        <source>{title} cannot hear of a later time.</source>
        <translation>{title} ne peut pas apprendre une heure plus tardive.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>COOK NOW: {title} called for it at {time}</source>
        <translation>À CUISINER : {title} l’a demandé à {time}</translation>
    </message>
    <message>
        <source>How far is this order?</source>
        <translation>Où en est cette commande ?</translation>
    </message>
    <message>
        <source>READY FOR PICKUP, says {title}</source>
        <translation>PRÊT À RETIRER, dit {title}</translation>
    </message>
    <message>
        <source>{title} asks: {question}</source>
        <translation>{title} demande : {question}</translation>
    </message>
    <message>
        <source>{title}: {news}</source>
        <translation>{title} : {news}</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>This order cannot be cancelled here now.</source>
        <translation>Cette commande ne peut pas être annulée ici maintenant.</translation>
    </message>
    <message>
        <source>This ticket offers nothing more now.</source>
        <translation>Ce bon n’offre rien de plus maintenant.</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Board: {count} new</source>
        <translation>Tableau : {count} nouv.</translation>
    </message>
    <message>
        <source>Busy &amp;&amp; 86</source>
        <translation>Affluence &amp;&amp; 86</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>État</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>Being handed to the printer “{name}”</source>
        <translation>Envoi à l’imprimante « {name} »</translation>
    </message>
    <message>
        <source>Being saved in {folder}</source>
        <translation>Enregistrement dans {folder}</translation>
    </message>
    <message>
        <source>Copied: it can be pasted now.</source>
        <translation>Copié : on peut le coller maintenant.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>Recherche d’imprimantes…</translation>
    </message>
    <message>
        <source>Names, numbers and addresses, as far as they are still kept.</source>
        <translation>Noms, numéros et adresses, s’ils sont encore gardés.</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>Fichier PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Raw bodies</source>
        <translation>Données brutes</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>There is no printer on this computer. Set one up in the system&apos;s settings, or save a PDF.</source>
        <translation>Il n’y a pas d’imprimante sur cet ordinateur. Installez-en une dans les réglages du système, ou enregistrez un PDF.</translation>
    </message>
    <message>
        <source>What the platform sent, sign by sign.</source>
        <translation>Ce que la plateforme a envoyé, signe par signe.</translation>
    </message>
</context>
<context>
    <name>OutModel</name>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Elle dit</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>back on the menu</source>
        <translation>de retour à la carte</translation>
    </message>
    <message>
        <source>cannot be asked</source>
        <translation>ne se demande pas</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>not asked since</source>
        <translation>pas redemandé depuis</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore demandé</translation>
    </message>
    <message>
        <source>not taken off here</source>
        <translation>pas retiré ici</translation>
    </message>
    <message>
        <source>on the menu</source>
        <translation>à la carte</translation>
    </message>
    <message>
        <source>out</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>out until put back</source>
        <translation>épuisé jusqu’à la remise</translation>
    </message>
    <message>
        <source>out until {time}</source>
        <translation>épuisé jusqu’à {time}</translation>
    </message>
    <message>
        <source>{said}, not heard yet</source>
        <translation>{said}, pas encore reçu</translation>
    </message>
    <message>
        <source>{said}, refused</source>
        <translation>{said}, refusé</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>For how long</source>
        <translation>Pour combien de temps</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>As it was</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>As it was when this page was opened</source>
        <translation>Comme à l&apos;ouverture de cette page</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>PagedPanel</name>
    <message>
        <source>NEXT ONES</source>
        <translation>SUIVANTS</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Dernière page</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Page {page}</translation>
    </message>
    <message>
        <source>Page {page} / {pages}</source>
        <translation>Page {page} / {pages}</translation>
    </message>
    <message>
        <source>{page}: {count} cancelled</source>
        <translation>{page}: {count} annulé</translation>
    </message>
    <message>
        <source>{page}: {count} late</source>
        <translation>{page}: {count} en retard</translation>
    </message>
    <message>
        <source>{page}: {count} new</source>
        <translation>{page}: {count} nouveau</translation>
    </message>
    <message>
        <source>{page}: {count} to look at</source>
        <translation>{page}: {count} à vérifier</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Choose an order in the list.</source>
        <translation>Choisissez une commande dans la liste.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Print, PDF</source>
        <translation>Imprimer, PDF</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Relecture</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>All: {sums}</source>
        <translation>Tout : {sums}</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Aussi</translation>
    </message>
    <message>
        <source>At {source}</source>
        <translation>Chez {source}</translation>
    </message>
    <message>
        <source>Called out</source>
        <translation>Appelée</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Its answer: {answer}</source>
        <translation>Sa réponse : {answer}</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Connue comme</translation>
    </message>
    <message>
        <source>Money is that of orders that were neither cancelled nor tests, in all.</source>
        <translation>Montants sans les commandes annulées ni les tests.</translation>
    </message>
    <message>
        <source>Order {number} · {source}</source>
        <translation>Commande {number} · {source}</translation>
    </message>
    <message>
        <source>Orders: {subject}</source>
        <translation>Commandes : {subject}</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>Promised time in</source>
        <translation>Heure promise à</translation>
    </message>
    <message>
        <source>Raw bodies, as they came</source>
        <translation>Données brutes, telles que reçues</translation>
    </message>
    <message>
        <source>Screen {screen} · made {at} · times: {zone}</source>
        <translation>Écran {screen} · fait le {at} · heures : {zone}</translation>
    </message>
    <message>
        <source>The printer “{name}” did not take the job.</source>
        <translation>L’imprimante « {name} » n’a pas pris le travail.</translation>
    </message>
    <message>
        <source>The printer “{name}” takes no job now.</source>
        <translation>L’imprimante « {name} » ne prend pas de travail maintenant.</translation>
    </message>
    <message>
        <source>There is no printer “{name}” any more.</source>
        <translation>L’imprimante « {name} » n’est plus là.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>as counted by a report</source>
        <translation>comptées par un rapport</translation>
    </message>
    <message>
        <source>no tests</source>
        <translation>sans les tests</translation>
    </message>
    <message>
        <source>{count} cancelled</source>
        <translation>{count} annulées</translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation>{count} en retard</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count} commandes</translation>
    </message>
    <message>
        <source>{count} tests</source>
        <translation>{count} tests</translation>
    </message>
</context>
<context>
    <name>PaperPane</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Customer data</source>
        <translation>Données du client</translation>
    </message>
</context>
<context>
    <name>PastBoard</name>
    <message>
        <source>No ticket was on the board.</source>
        <translation>Aucun bon n’était au tableau.</translation>
    </message>
    <message>
        <source>Nothing was waiting for later.</source>
        <translation>Rien n’attendait pour plus tard.</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>28 days</source>
        <translation>28 jours</translation>
    </message>
    <message>
        <source>Beside as many days before, or from another day on</source>
        <translation>À côté d’autant de jours avant, ou à partir d’un autre jour</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compared with the days from</source>
        <translation>Comparé aux jours à partir du</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>+ {count}× NO {name}</source>
        <translation>+ {count}× SANS {name}</translation>
    </message>
    <message>
        <source>+ › {count}× NO {name}</source>
        <translation>+ › {count}× SANS {name}</translation>
    </message>
    <message>
        <source>- {count}× NO {name}</source>
        <translation>- {count}× SANS {name}</translation>
    </message>
    <message>
        <source>- › {count}× NO {name}</source>
        <translation>- › {count}× SANS {name}</translation>
    </message>
    <message>
        <source>A backup was restored</source>
        <translation>Une sauvegarde a été restaurée</translation>
    </message>
    <message>
        <source>A cancellation that does not say which order it means.</source>
        <translation>Une annulation qui ne dit pas de quelle commande il s’agit.</translation>
    </message>
    <message>
        <source>A driver has it already: the platform follows him.</source>
        <translation>Un livreur l’a déjà : la plateforme le suit.</translation>
    </message>
    <message>
        <source>A fault in this program stopped: {word}</source>
        <translation>Une erreur de ce programme a arrêté&#xa0;: {word}</translation>
    </message>
    <message>
        <source>A file of this size is too large for the disk of {folder}.</source>
        <translation>Un fichier de cette taille est trop grand pour le disque de {folder}.</translation>
    </message>
    <message>
        <source>A line of the order came without a name. Look at the text as it came.</source>
        <translation>Une ligne de la commande est arrivée sans nom. Voir le texte d’origine.</translation>
    </message>
    <message>
        <source>A message from Just Eat ({route}) cannot be read: {problem}.</source>
        <translation>Un message de Just Eat ({route}) est illisible : {problem}.</translation>
    </message>
    <message>
        <source>A pause needs an end within 24 hours.</source>
        <translation>Une pause doit finir dans les 24 heures.</translation>
    </message>
    <message>
        <source>Accepted at Just Eat</source>
        <translation>Acceptée chez Just Eat</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>l’adresse est déjà utilisée</translation>
    </message>
    <message>
        <source>After the attempted delivery Just Eat cancelled this order.</source>
        <translation>Après la tentative de livraison, Just Eat a annulé cette commande.</translation>
    </message>
    <message>
        <source>After the attempted delivery Just Eat cancelled this order: {reason}.</source>
        <translation>Après la tentative de livraison, Just Eat a annulé cette commande : {reason}.</translation>
    </message>
    <message>
        <source>After the attempted delivery: deliver this order again by {time}.</source>
        <translation>Après la tentative de livraison : relivrer cette commande avant {time}.</translation>
    </message>
    <message>
        <source>After the attempted delivery: deliver this order again by {time}. {word}</source>
        <translation>Après la tentative de livraison : relivrer cette commande avant {time}. {word}</translation>
    </message>
    <message>
        <source>After the attempted delivery: deliver this order again.</source>
        <translation>Après la tentative de livraison : relivrer cette commande.</translation>
    </message>
    <message>
        <source>After the attempted delivery: deliver this order again. {word}</source>
        <translation>Après la tentative de livraison : relivrer cette commande. {word}</translation>
    </message>
    <message>
        <source>Ages and promised times on the tickets are wrong by that much. Set the clock, or switch on its setting by the network.</source>
        <translation>Les attentes et les heures promises sur les bons sont fausses d’autant. Régler l’horloge ou activer le réglage par le réseau.</translation>
    </message>
    <message>
        <source>Ages may be wrong.</source>
        <translation>Les temps d’attente peuvent être faux.</translation>
    </message>
    <message>
        <source>All orders and taps since {time} are missing.</source>
        <translation>Toutes les commandes et pressions depuis {time} manquent.</translation>
    </message>
    <message>
        <source>An earlier try may have got through: look whether it is on the Orderpad ({answer})</source>
        <translation>Un essai précédent est peut-être passé : voir si elle est sur l’Orderpad ({answer})</translation>
    </message>
    <message>
        <source>Another order of the same request was refused, so none was taken.</source>
        <translation>Une autre commande de la même requête a été refusée, donc aucune n’a été prise.</translation>
    </message>
    <message>
        <source>Bancontact</source>
        <translation>Bancontact</translation>
    </message>
    <message>
        <source>Between 1 and {count} minutes can be added.</source>
        <translation>On peut ajouter de 1 à {count} minutes.</translation>
    </message>
    <message>
        <source>Brazil nuts</source>
        <translation>noix du Brésil</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>cette adresse n’existe pas ici</translation>
    </message>
    <message>
        <source>Cannot deliver</source>
        <translation>Livraison impossible</translation>
    </message>
    <message>
        <source>Changed settings could not be kept</source>
        <translation>Les réglages modifiés n’ont pas pu être enregistrés</translation>
    </message>
    <message>
        <source>Channel {count}</source>
        <translation>Canal {count}</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>DONE</source>
        <translation>FAIT</translation>
    </message>
    <message>
        <source>Deliverect&apos;s account is not known before its first order came</source>
        <translation>Le compte Deliverect n’est pas connu avant sa première commande</translation>
    </message>
    <message>
        <source>Deliverect&apos;s location is not known before its first order came</source>
        <translation>Le lieu Deliverect n’est pas connu avant sa première commande</translation>
    </message>
    <message>
        <source>Do it on the platform&apos;s own tablet, or try again. It said: {problem}</source>
        <translation>À faire sur la tablette de la plateforme, ou réessayer. Elle dit : {problem}</translation>
    </message>
    <message>
        <source>END NOW</source>
        <translation>TERMINER</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Guests are kept for too long.</source>
        <translation>Les clients sont gardés trop longtemps.</translation>
    </message>
    <message>
        <source>It cannot be set aside either: {problem}.</source>
        <translation>Impossible aussi de la mettre de côté : {problem}.</translation>
    </message>
    <message>
        <source>It goes on by itself at {time}.</source>
        <translation>Reprend tout seul à {time}.</translation>
    </message>
    <message>
        <source>It has been delivered: nothing more can be said of its way.</source>
        <translation>Elle est livrée : il n’y a plus rien à dire de son trajet.</translation>
    </message>
    <message>
        <source>It has been handed over: recall it to change it.</source>
        <translation>Déjà remise&#xa0;: la rappeler pour la modifier.</translation>
    </message>
    <message>
        <source>It has not been accepted yet: accept or cancel it first.</source>
        <translation>Pas encore acceptée&#xa0;: d’abord accepter ou annuler.</translation>
    </message>
    <message>
        <source>It has not heard of it yet.</source>
        <translation>Elle ne le sait pas encore.</translation>
    </message>
    <message>
        <source>It has not heard of it yet. {problem}</source>
        <translation>Elle ne le sait pas encore. {problem}</translation>
    </message>
    <message>
        <source>It holds the orders until {time}. What came later is not on the board: look at the platforms&apos; own tablets. The orders from before are kept beside the backups.</source>
        <translation>Elle contient les commandes jusqu’à {time}. Ce qui est arrivé ensuite n’est pas au tableau : regardez les tablettes des plateformes. Les commandes d’avant sont gardées à côté des sauvegardes.</translation>
    </message>
    <message>
        <source>It is being cooked: mark it ready first.</source>
        <translation>En cuisine&#xa0;: d’abord la marquer prête.</translation>
    </message>
    <message>
        <source>It is cancelled: nothing more can be done with it.</source>
        <translation>Annulée&#xa0;: on ne peut plus rien y faire.</translation>
    </message>
    <message>
        <source>It is cooked again.</source>
        <translation>Elle est recuisinée.</translation>
    </message>
    <message>
        <source>It is not open any more.</source>
        <translation>Elle n’est plus ouverte.</translation>
    </message>
    <message>
        <source>It is on the Orderpad by now: accept it there ({answer})</source>
        <translation>Elle est maintenant sur l’Orderpad : l’accepter là-bas ({answer})</translation>
    </message>
    <message>
        <source>It is on the Orderpad by now: key it in by hand ({answer})</source>
        <translation>Elle est maintenant sur l’Orderpad : la saisir à la main ({answer})</translation>
    </message>
    <message>
        <source>It is ready for collection: recall it to change it.</source>
        <translation>Prête à emporter&#xa0;: la rappeler pour la modifier.</translation>
    </message>
    <message>
        <source>It is too late to undo that: the platform has heard of it.</source>
        <translation>Trop tard pour défaire&#xa0;: la plateforme le sait déjà.</translation>
    </message>
    <message>
        <source>It was paused or slowed, and is switched off here: it cannot be told that you take orders again. See to it on its own tablet.</source>
        <translation>Elle était en pause ou ralentie, et elle est désactivée ici : impossible de lui dire que vous reprenez les commandes. Réglez-le sur sa propre tablette.</translation>
    </message>
    <message>
        <source>Item out of stock</source>
        <translation>Article épuisé</translation>
    </message>
    <message>
        <source>Items can be ticked off while the order is being cooked.</source>
        <translation>On peut cocher tant que la commande est en cuisine.</translation>
    </message>
    <message>
        <source>Its secret cannot be read: {problem}. No orders come in from there: use its own tablet. Unlock the system&apos;s keyring, or type the secret anew on the Settings page.</source>
        <translation>Son secret est illisible : {problem}. Aucune commande n’arrive de là : utilisez sa propre tablette. Déverrouillez le trousseau du système, ou retapez le secret à la page Réglages.</translation>
    </message>
    <message>
        <source>JET Connect could not bring order {number} here ({reason}). It is on the Orderpad: key it in by hand.</source>
        <translation>JET Connect n’a pas pu transmettre la commande {number} ({reason}). Elle est sur l’Orderpad : la saisir à la main.</translation>
    </message>
    <message>
        <source>JET Connect did not say where the driver is</source>
        <translation>JET Connect n’a pas dit où est le livreur</translation>
    </message>
    <message>
        <source>JET Connect said something about opening that cannot be read. Look at the Orderpad.</source>
        <translation>JET Connect a dit quelque chose d’illisible sur l’ouverture. Voir l’Orderpad.</translation>
    </message>
    <message>
        <source>JET Connect said where a driver is, but not of which order.</source>
        <translation>JET Connect a dit où est un livreur, mais pas pour quelle commande.</translation>
    </message>
    <message>
        <source>JET Connect&apos;s restaurant is not known before its first order came</source>
        <translation>Le restaurant JET Connect n’est pas connu avant sa première commande</translation>
    </message>
    <message>
        <source>Just Eat asks to deliver this order again.</source>
        <translation>Just Eat demande de relivrer cette commande.</translation>
    </message>
    <message>
        <source>Just Eat asks to deliver this order again. {said}</source>
        <translation>Just Eat demande de relivrer cette commande. {said}</translation>
    </message>
    <message>
        <source>Just Eat can be asked to pay for this cancelled order.</source>
        <translation>On peut demander à Just Eat de payer cette commande annulée.</translation>
    </message>
    <message>
        <source>Just Eat contradicts itself about the driver: {said} at {route}</source>
        <translation>Just Eat se contredit au sujet du livreur : {said} à {route}</translation>
    </message>
    <message>
        <source>Just Eat could not send an order here and does not say which one. Look at its own tablet.</source>
        <translation>Just Eat n’a pas pu envoyer une commande et ne dit pas laquelle. Voir sa tablette.</translation>
    </message>
    <message>
        <source>Just Eat could not send this order here. Look at its own tablet, and key in by hand what is missing here.</source>
        <translation>Just Eat n’a pas pu envoyer cette commande. Voir sa tablette et saisir à la main ce qui manque ici.</translation>
    </message>
    <message>
        <source>Just Eat did not say whom to tell that this order has arrived.</source>
        <translation>Just Eat n’a pas dit à qui annoncer l’arrivée de cette commande.</translation>
    </message>
    <message>
        <source>Just Eat does not know of this question any more ({answer})</source>
        <translation>Just Eat ne connaît plus cette question ({answer})</translation>
    </message>
    <message>
        <source>Just Eat does not take a time that is past or over 7 days ahead ({answer})</source>
        <translation>Just Eat n’accepte pas une heure passée ou à plus de 7 jours ({answer})</translation>
    </message>
    <message>
        <source>Just Eat does not take this for an order that is collected ({answer})</source>
        <translation>Pour Just Eat, cette commande n’est pas à emporter ({answer})</translation>
    </message>
    <message>
        <source>Just Eat has decided on the attempted delivery and does not say how. Call it.</source>
        <translation>Just Eat a décidé au sujet de la tentative de livraison et ne dit pas comment. L’appeler.</translation>
    </message>
    <message>
        <source>Just Eat has decided on the attempted delivery: {said}</source>
        <translation>Just Eat a décidé au sujet de la tentative de livraison : {said}</translation>
    </message>
    <message>
        <source>Just Eat has no call {key}</source>
        <translation>Just Eat n’a pas d’appel {key}</translation>
    </message>
    <message>
        <source>Just Eat has not accepted this order, or it is complete already ({answer})</source>
        <translation>Just Eat n’a pas accepté cette commande, ou elle est déjà terminée ({answer})</translation>
    </message>
    <message>
        <source>Just Eat has taken the restaurant offline: no orders come from there.</source>
        <translation>Just Eat a mis le restaurant hors ligne : aucune commande n’arrive de là.</translation>
    </message>
    <message>
        <source>Just Eat lets the restaurant be online again.</source>
        <translation>Just Eat laisse le restaurant de nouveau en ligne.</translation>
    </message>
    <message>
        <source>Just Eat rejected an order without saying which one ({reason}). Look at its own tablet.</source>
        <translation>Just Eat a refusé une commande sans dire laquelle ({reason}). Voir sa tablette.</translation>
    </message>
    <message>
        <source>Just Eat says of the driver: {said}</source>
        <translation>Just Eat dit du livreur : {said}</translation>
    </message>
    <message>
        <source>Just Eat says something of this order that cannot be read. Look at its own tablet.</source>
        <translation>Just Eat dit de cette commande quelque chose d’illisible. Voir sa tablette.</translation>
    </message>
    <message>
        <source>Just Eat sent word of an order without saying which one ({route}). Look at its own tablet.</source>
        <translation>Just Eat a parlé d’une commande sans dire laquelle ({route}). Voir sa tablette.</translation>
    </message>
    <message>
        <source>Just Eat&apos;s restaurant is not known before its first order came</source>
        <translation>Le restaurant Just Eat n’est pas connu avant sa première commande</translation>
    </message>
    <message>
        <source>Missing are taps since {time} and these orders at least: {numbers}.</source>
        <translation>Il manque les pressions depuis {time} et au moins ces commandes : {numbers}.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>New orders are not accepted: use the platforms&apos; own tablets. Start the program again: it then restores the last good backup, and says what is missing.</source>
        <translation>Les nouvelles commandes ne sont pas acceptées : utilisez les tablettes des plateformes. Redémarrez le programme : il restaure alors la dernière bonne sauvegarde et dit ce qui manque.</translation>
    </message>
    <message>
        <source>New orders wait at the platforms and come again.</source>
        <translation>Les nouvelles commandes attendent chez les plateformes et reviennent.</translation>
    </message>
    <message>
        <source>No backup before the update</source>
        <translation>Pas de sauvegarde avant la mise à jour</translation>
    </message>
    <message>
        <source>No backup could be made</source>
        <translation>Aucune sauvegarde n’a pu être faite</translation>
    </message>
    <message>
        <source>No driver has this order yet: assign one first.</source>
        <translation>Aucun livreur n’a encore cette commande : attribuez-en un d’abord.</translation>
    </message>
    <message>
        <source>No order came after that, but taps since {time} are missing.</source>
        <translation>Aucune commande n’est arrivée ensuite, mais les pressions depuis {time} manquent.</translation>
    </message>
    <message>
        <source>No orders can come in</source>
        <translation>Aucune commande ne peut arriver</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus d’espace sur le disque</translation>
    </message>
    <message>
        <source>Nobody took it in time: it is on the Orderpad now. Key it in by hand.</source>
        <translation>Personne ne l’a prise à temps : elle est maintenant sur l’Orderpad. La saisir à la main.</translation>
    </message>
    <message>
        <source>Not heard by every platform yet: {count}</source>
        <translation>Pas encore su partout : {count}</translation>
    </message>
    <message>
        <source>Offline at JET Connect: {words} (restaurant {place}). No such orders come: look at the Orderpad.</source>
        <translation>Hors ligne chez JET Connect : {words} (restaurant {place}). Ces commandes n’arrivent pas : voir l’Orderpad.</translation>
    </message>
    <message>
        <source>Only an order that is being cooked can be put aside.</source>
        <translation>Seule une commande en cuisine peut être mise de côté.</translation>
    </message>
    <message>
        <source>Order {number} came before and has been answered.</source>
        <translation>La commande {number} est déjà venue et a sa réponse.</translation>
    </message>
    <message>
        <source>Order {number} comes in a pause: deliveries are taken from {time}.</source>
        <translation>La commande {number} arrive pendant une pause : livraisons reprises à {time}.</translation>
    </message>
    <message>
        <source>Order {number} goes to {place}; only {areas} are delivered to.</source>
        <translation>La commande {number} va à {place} ; on ne livre que {areas}.</translation>
    </message>
    <message>
        <source>Order {number} goes {km} km; at most {most} km are delivered.</source>
        <translation>La commande {number} va à {km} km ; on livre jusqu’à {most} km.</translation>
    </message>
    <message>
        <source>Order {number} has no address: no street, no postcode, no place.</source>
        <translation>La commande {number} n’a pas d’adresse : ni rue, ni code postal, ni lieu.</translation>
    </message>
    <message>
        <source>Order {number} has no postcode; only {areas} are delivered to.</source>
        <translation>La commande {number} n’a pas de code postal ; on ne livre que {areas}.</translation>
    </message>
    <message>
        <source>Order {number} holds alcohol, which is not delivered from here.</source>
        <translation>La commande {number} contient de l’alcool, qui n’est pas livré d’ici.</translation>
    </message>
    <message>
        <source>Order {number} is for collection; only deliveries are taken here.</source>
        <translation>La commande {number} est à emporter ; ici, on ne prend que des livraisons.</translation>
    </message>
    <message>
        <source>Order {number} is of restaurant {place}; this kitchen delivers only for its own.</source>
        <translation>La commande {number} est du restaurant {place} ; cette cuisine ne livre que pour les siens.</translation>
    </message>
    <message>
        <source>Order {number} is to be collected at {time}; this kitchen delivers on {word} {hours}.</source>
        <translation>La commande {number} est à prendre à {time} ; cette cuisine livre le {word} {hours}.</translation>
    </message>
    <message>
        <source>Order {number} is to be collected at {time}; this kitchen does not deliver on {word}.</source>
        <translation>La commande {number} est à prendre à {time} ; cette cuisine ne livre pas le {word}.</translation>
    </message>
    <message>
        <source>Order {number} is {minutes} minutes away; at most {most} minutes are delivered.</source>
        <translation>La commande {number} est à {minutes} minutes ; on livre jusqu’à {most} minutes.</translation>
    </message>
    <message>
        <source>Order {number} names no restaurant; this kitchen delivers only for its own.</source>
        <translation>La commande {number} ne nomme aucun restaurant ; cette cuisine ne livre que pour les siens.</translation>
    </message>
    <message>
        <source>Order {number} would be one too many: {count} deliveries are under way, at most {most} are taken.</source>
        <translation>La commande {number} serait de trop : {count} livraisons sont en cours, {most} au plus sont prises.</translation>
    </message>
    <message>
        <source>Orders cannot be stored</source>
        <translation>Les commandes ne peuvent pas être enregistrées</translation>
    </message>
    <message>
        <source>Orders come again.</source>
        <translation>Les commandes reviennent.</translation>
    </message>
    <message>
        <source>Orders go on as usual.</source>
        <translation>Les commandes continuent comme d’habitude.</translation>
    </message>
    <message>
        <source>Orders that wait for an answer: {count}. Platforms send again for about 5 minutes what could not come in. What they gave up on before stands on their own tablets alone: look there.</source>
        <translation>Commandes qui attendent une réponse : {count}. Les plateformes renvoient pendant environ 5 minutes ce qui n’a pas pu arriver. Ce qu’elles ont abandonné avant n’est que sur leurs propres tablettes : regardez-y.</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Autre raison</translation>
    </message>
    <message>
        <source>Out: {items}</source>
        <translation>Épuisé : {items}</translation>
    </message>
    <message>
        <source>Own shop</source>
        <translation>Propre boutique</translation>
    </message>
    <message>
        <source>PIN at door</source>
        <translation>code PIN à la porte</translation>
    </message>
    <message>
        <source>Pauses and what is out are kept and told when it runs again.</source>
        <translation>Les pauses et ce qui est épuisé sont gardés et dits dès que cela remarche.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>Platforms send again for about 5 minutes what could not come in. What they gave up on before stands on their own tablets alone: look there.</source>
        <translation>Les plateformes renvoient pendant environ 5 minutes ce qui n’a pas pu arriver. Ce qu’elles ont abandonné avant n’est que sur leurs propres tablettes : regardez-y.</translation>
    </message>
    <message>
        <source>Practice keeps no settings.</source>
        <translation>En exercice aucun réglage n’est gardé.</translation>
    </message>
    <message>
        <source>Queensland nuts</source>
        <translation>noix du Queensland</translation>
    </message>
    <message>
        <source>Read the allergy note first: tap the bar.</source>
        <translation>Lisez d’abord l’avis d’allergie : touchez la barre.</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>le système de fichiers est en lecture seule</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Start the program again when no order waits: it then restores the last good backup, and says what is missing.</source>
        <translation>Redémarrez le programme quand aucune commande n’attend : il restaure alors la dernière bonne sauvegarde et dit ce qui manque.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>TRY AGAIN</source>
        <translation>RÉESSAYER</translation>
    </message>
    <message>
        <source>Taps are kept and sent when it runs again.</source>
        <translation>Les appuis sont gardés et envoyés dès qu’il reprend.</translation>
    </message>
    <message>
        <source>That has been answered already.</source>
        <translation>On y a déjà répondu.</translation>
    </message>
    <message>
        <source>That has been settled already.</source>
        <translation>C’est déjà réglé.</translation>
    </message>
    <message>
        <source>That item is not on the order any more.</source>
        <translation>Cet article n’est plus sur la commande.</translation>
    </message>
    <message>
        <source>That order is not known here.</source>
        <translation>Cette commande n’est pas connue ici.</translation>
    </message>
    <message>
        <source>That step is not on this order any more.</source>
        <translation>Cette étape n’est plus sur la commande.</translation>
    </message>
    <message>
        <source>That time is over.</source>
        <translation>Cette heure est passée.</translation>
    </message>
    <message>
        <source>The backup of {time} was put in its place. All orders and taps since {until} are missing. Look at the platforms&apos; own tablets.</source>
        <translation>La sauvegarde de {time} a pris sa place. Toutes les commandes et tous les appuis depuis {until} manquent. Regardez les tablettes des plateformes.</translation>
    </message>
    <message>
        <source>The backup of {time} was put in its place. {problem} Look at the platforms&apos; own tablets. The damaged file is kept: {file}.</source>
        <translation>La sauvegarde du {time} a pris sa place. {problem} Regardez les tablettes des plateformes. Le fichier endommagé est gardé : {file}.</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>La sauvegarde n’a pas été restaurée</translation>
    </message>
    <message>
        <source>The channel has cancelled it: it cannot come back.</source>
        <translation>Annulée par le canal&#xa0;: elle ne peut pas revenir.</translation>
    </message>
    <message>
        <source>The computer says: {problem}.
New orders are not accepted: the platforms send them again for about 5 minutes, then give up. Use their own tablets until this is gone.
Free disk space or call whoever looks after this computer. This screen goes on by itself as soon as orders can be stored.</source>
        <translation>L’ordinateur dit&#xa0;: {problem}.
Les nouvelles commandes ne sont pas acceptées&#xa0;: les plateformes les renvoient pendant environ 5 minutes, puis abandonnent. En attendant, utiliser leurs propres tablettes.
Libérer de l’espace disque ou appeler la personne qui s’occupe de cet ordinateur. L’écran reprend de lui-même dès que les commandes peuvent être enregistrées.</translation>
    </message>
    <message>
        <source>The delivery was tried and failed ({reason}). Look at the platform&apos;s own tablet.</source>
        <translation>La livraison a été tentée et a échoué ({reason}). Voir la tablette de la plateforme.</translation>
    </message>
    <message>
        <source>The driver is at the address.</source>
        <translation>Le livreur est à l’adresse.</translation>
    </message>
    <message>
        <source>The driver is at the address: the next step is handing over.</source>
        <translation>Le livreur est à l’adresse : l’étape suivante est la remise.</translation>
    </message>
    <message>
        <source>The driver is at the restaurant: the next step is leaving.</source>
        <translation>Le livreur est au restaurant : l’étape suivante est le départ.</translation>
    </message>
    <message>
        <source>The driver is not that far yet: one step after the other.</source>
        <translation>Le livreur n’en est pas encore là : une étape après l’autre.</translation>
    </message>
    <message>
        <source>The driver is on the way: the next step is arriving at the address.</source>
        <translation>Le livreur est en route : l’étape suivante est l’arrivée à l’adresse.</translation>
    </message>
    <message>
        <source>The file {file} is gone from the data folder. What came after {time} is not on the board: look at the platforms&apos; own tablets.</source>
        <translation>Le fichier {file} a disparu du dossier de données. Ce qui est arrivé après {time} n’est pas à l’écran : regardez les tablettes des plateformes.</translation>
    </message>
    <message>
        <source>The guest asks for money back, as the order is late. Answer on the platform&apos;s own tablet.</source>
        <translation>Le client demande un remboursement, car la commande est en retard. Répondre sur la tablette de la plateforme.</translation>
    </message>
    <message>
        <source>The guest asks where the order is: it is late.</source>
        <translation>Le client demande où est la commande : elle est en retard.</translation>
    </message>
    <message>
        <source>The item came without a code or a restaurant: say it on the Orderpad.</source>
        <translation>L’article est arrivé sans code ou sans restaurant : l’indiquer sur l’Orderpad.</translation>
    </message>
    <message>
        <source>The kitchen goes on with those from before. {problem}</source>
        <translation>La cuisine continue avec ceux d’avant. {problem}</translation>
    </message>
    <message>
        <source>The new settings do not start</source>
        <translation>Les nouveaux réglages ne démarrent pas</translation>
    </message>
    <message>
        <source>The newest orders and taps are lost</source>
        <translation>Les dernières commandes et appuis sont perdus</translation>
    </message>
    <message>
        <source>The order came without items. Ask the shop what was ordered.</source>
        <translation>La commande est arrivée sans articles. Demander à la boutique ce qui a été commandé.</translation>
    </message>
    <message>
        <source>The order came without items. Look at the Orderpad.</source>
        <translation>La commande est arrivée sans articles. Voir l’Orderpad.</translation>
    </message>
    <message>
        <source>The order came without items{said}. Look at the platform&apos;s own tablet.</source>
        <translation>La commande est arrivée sans articles{said}. Regarder la tablette de la plateforme.</translation>
    </message>
    <message>
        <source>The order came without its id: nothing can be told back. Call the platform.</source>
        <translation>La commande est arrivée sans identifiant&#xa0;: on ne peut rien répondre. Appeler la plateforme.</translation>
    </message>
    <message>
        <source>The order cannot be read: {problem}.</source>
        <translation>La commande est illisible : {problem}.</translation>
    </message>
    <message>
        <source>The order cannot be read: {problem}. It is on the Orderpad: key it in by hand.</source>
        <translation>La commande est illisible : {problem}. Elle est sur l’Orderpad : la saisir à la main.</translation>
    </message>
    <message>
        <source>The order could not be read: a fault in this program ({error}).</source>
        <translation>La commande n’a pas pu être lue&#xa0;: une erreur de ce programme ({error}).</translation>
    </message>
    <message>
        <source>The order database is damaged</source>
        <translation>La base des commandes est endommagée</translation>
    </message>
    <message>
        <source>The order database was damaged</source>
        <translation>La base des commandes était endommagée</translation>
    </message>
    <message>
        <source>The order database was gone</source>
        <translation>La base des commandes avait disparu</translation>
    </message>
    <message>
        <source>The orders were brought up to date without a copy: {problem}.</source>
        <translation>Les commandes ont été mises à jour sans copie : {problem}.</translation>
    </message>
    <message>
        <source>The screen may go dark</source>
        <translation>L&apos;écran peut s&apos;éteindre</translation>
    </message>
    <message>
        <source>The secret cannot be kept: {problem}.</source>
        <translation>Le secret ne peut être gardé : {problem}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Il n’y a pas de dossier {folder}.</translation>
    </message>
    <message>
        <source>There is no good backup: the board begins empty. Look at the platforms&apos; own tablets for open orders. The damaged file is kept: {file}.</source>
        <translation>Il n’y a pas de bonne sauvegarde : le tableau commence vide. Cherchez les commandes ouvertes sur les tablettes des plateformes. Le fichier endommagé est gardé : {file}.</translation>
    </message>
    <message>
        <source>There is no room left in {folder}: nothing was written.</source>
        <translation>Il n’y a plus de place dans {folder} : rien n’a été écrit.</translation>
    </message>
    <message>
        <source>They hold until the program ends. Orders go on as usual. {problem}</source>
        <translation>Ils valent jusqu’à la fin du programme. Les commandes continuent comme d’habitude. {problem}</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead</source>
        <translation>L’horloge de cet ordinateur avance de {seconds} s</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind</source>
        <translation>L’horloge de cet ordinateur retarde de {seconds} s</translation>
    </message>
    <message>
        <source>This folder cannot be written to: {folder}: {problem}</source>
        <translation>Écriture impossible dans ce dossier : {folder} : {problem}</translation>
    </message>
    <message>
        <source>This folder may not be written to: {folder}</source>
        <translation>Écriture interdite dans ce dossier : {folder}</translation>
    </message>
    <message>
        <source>This is a folder, not a file: {path}</source>
        <translation>C’est un dossier, pas un fichier : {path}</translation>
    </message>
    <message>
        <source>This item came without a code: say it at the platform itself.</source>
        <translation>Cet article est arrivé sans code : le dire sur la plateforme même.</translation>
    </message>
    <message>
        <source>This order is not delivered by your own drivers.</source>
        <translation>Cette commande n’est pas livrée par vos propres livreurs.</translation>
    </message>
    <message>
        <source>This order is not yours any more: ask the kitchen.</source>
        <translation>Cette commande n’est plus la vôtre : demandez en cuisine.</translation>
    </message>
    <message>
        <source>This platform cannot be told to add minutes.</source>
        <translation>On ne peut pas ajouter de minutes à cette plateforme.</translation>
    </message>
    <message>
        <source>This platform cannot be told to pause.</source>
        <translation>Cette plateforme ne se met pas en pause d’ici.</translation>
    </message>
    <message>
        <source>This platform cannot be told what is out.</source>
        <translation>On ne peut pas dire à cette plateforme ce qui est épuisé.</translation>
    </message>
    <message>
        <source>This system does not let a program keep the screen awake. Orders go on, but nobody may see them: switch the screen saver and the screen&apos;s sleep off in the system&apos;s settings.</source>
        <translation>Ce système ne laisse aucun programme garder l&apos;écran allumé. Les commandes continuent, mais personne ne les verra peut-être : désactivez l&apos;économiseur et la mise en veille de l&apos;écran dans les réglages du système.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Too busy</source>
        <translation>Trop de travail</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Usually an order comes each {time} at this hour. Look at {platform}’s own tablet, and at the internet connection.</source>
        <translation>À cette heure, une commande arrive d’habitude toutes les {time}. Regardez la tablette de {platform} et la connexion à internet.</translation>
    </message>
    <message>
        <source>Was away {time}</source>
        <translation>Absent {time}</translation>
    </message>
    <message>
        <source>Was away {time}, 1 order came in</source>
        <translation>Absent {time}, 1 commande est arrivée</translation>
    </message>
    <message>
        <source>Was away {time}, {count} orders came in</source>
        <translation>Absent {time}, {count} commandes sont arrivées</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>What is over cannot be changed.</source>
        <translation>Ce qui est passé ne peut plus être changé.</translation>
    </message>
    <message>
        <source>Word of this order was to go to {address}, which is not Just Eat&apos;s: not sent.</source>
        <translation>L’avis de cette commande devait aller à {address}, qui n’est pas à Just Eat : pas envoyé.</translation>
    </message>
    <message>
        <source>a fault in this program ({error})</source>
        <translation>une erreur de ce programme ({error})</translation>
    </message>
    <message>
        <source>a fault in this program: {error}</source>
        <translation>une erreur de ce programme&#xa0;: {error}</translation>
    </message>
    <message>
        <source>a line that is no item: {name}</source>
        <translation>une ligne qui n’est pas un article&#xa0;: {name}</translation>
    </message>
    <message>
        <source>a line without a name</source>
        <translation>une ligne sans nom</translation>
    </message>
    <message>
        <source>a line: no quantity</source>
        <translation>une ligne&#xa0;: pas de quantité</translation>
    </message>
    <message>
        <source>a line: quantity {said}</source>
        <translation>une ligne&#xa0;: quantité {said}</translation>
    </message>
    <message>
        <source>a promotion without an item</source>
        <translation>une promotion sans article</translation>
    </message>
    <message>
        <source>account credit</source>
        <translation>crédit du compte</translation>
    </message>
    <message>
        <source>almonds</source>
        <translation>amandes</translation>
    </message>
    <message>
        <source>an address that is not Just Eat&apos;s is not called</source>
        <translation>une adresse qui n’est pas à Just Eat n’est pas appelée</translation>
    </message>
    <message>
        <source>an adjustment: no amount</source>
        <translation>un ajustement : pas de montant</translation>
    </message>
    <message>
        <source>an answer that is not {platform}&apos;s: {answer}</source>
        <translation>une réponse qui n’est pas de {platform}&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>an error at the platform</source>
        <translation>une erreur de la plateforme</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>la base de données est en lecture seule</translation>
    </message>
    <message>
        <source>barley</source>
        <translation>orge</translation>
    </message>
    <message>
        <source>card at door</source>
        <translation>carte à la porte</translation>
    </message>
    <message>
        <source>card online</source>
        <translation>carte en ligne</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>espèces</translation>
    </message>
    <message>
        <source>cashew</source>
        <translation>noix de cajou</translation>
    </message>
    <message>
        <source>celery</source>
        <translation>céleri</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>à emporter</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>crustaceans</source>
        <translation>crustacés</translation>
    </message>
    <message>
        <source>curbside</source>
        <translation>à la voiture</translation>
    </message>
    <message>
        <source>cutlery: + “{new_word}”</source>
        <translation>couverts&#xa0;: + «&#xa0;{new_word}&#xa0;»</translation>
    </message>
    <message>
        <source>cutlery: “{old_word}” → “{new_word}”</source>
        <translation>couverts&#xa0;: «&#xa0;{old_word}&#xa0;» → «&#xa0;{new_word}&#xa0;»</translation>
    </message>
    <message>
        <source>dairy</source>
        <translation>produits laitiers</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>la base de données est endommagée</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>la base de données est verrouillée</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>la base de données ou le disque est plein</translation>
    </message>
    <message>
        <source>dealt with by hand</source>
        <translation>réglé à la main</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>livraison</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>erreur de lecture ou d’écriture du disque</translation>
    </message>
    <message>
        <source>drive-through</source>
        <translation>drive</translation>
    </message>
    <message>
        <source>eat in</source>
        <translation>sur place</translation>
    </message>
    <message>
        <source>eggs</source>
        <translation>œufs</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>poisson</translation>
    </message>
    <message>
        <source>given up after {count} attempts: {problem}</source>
        <translation>abandonné après {count} essais&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>gluten</source>
        <translation>gluten</translation>
    </message>
    <message>
        <source>hazelnuts</source>
        <translation>noisettes</translation>
    </message>
    <message>
        <source>it cannot be cooked again</source>
        <translation>elle ne peut pas être recuisinée</translation>
    </message>
    <message>
        <source>it has no id</source>
        <translation>elle n’a pas d’identifiant</translation>
    </message>
    <message>
        <source>it is JSON, but not an order</source>
        <translation>c’est du JSON, mais pas une commande</translation>
    </message>
    <message>
        <source>it is not JSON ({error})</source>
        <translation>ce n’est pas du JSON ({error})</translation>
    </message>
    <message>
        <source>it was a test order</source>
        <translation>c’était une commande de test</translation>
    </message>
    <message>
        <source>it was not a genuine order</source>
        <translation>ce n’était pas une vraie commande</translation>
    </message>
    <message>
        <source>kamut</source>
        <translation>kamut</translation>
    </message>
    <message>
        <source>kind: + “{new_word}”</source>
        <translation>type&#xa0;: + «&#xa0;{new_word}&#xa0;»</translation>
    </message>
    <message>
        <source>kind: “{old_word}” → “{new_word}”</source>
        <translation>type&#xa0;: «&#xa0;{old_word}&#xa0;» → «&#xa0;{new_word}&#xa0;»</translation>
    </message>
    <message>
        <source>lentils</source>
        <translation>lentilles</translation>
    </message>
    <message>
        <source>lupin</source>
        <translation>lupin</translation>
    </message>
    <message>
        <source>macadamia</source>
        <translation>macadamia</translation>
    </message>
    <message>
        <source>meal voucher</source>
        <translation>titre-restaurant</translation>
    </message>
    <message>
        <source>milk</source>
        <translation>lait</translation>
    </message>
    <message>
        <source>molluscs</source>
        <translation>mollusques</translation>
    </message>
    <message>
        <source>mustard</source>
        <translation>moutarde</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no driver is available</source>
        <translation>aucun livreur n’est disponible</translation>
    </message>
    <message>
        <source>no driver was free</source>
        <translation>aucun livreur n’était libre</translation>
    </message>
    <message>
        <source>no place on earth: {latitude}, {longitude}</source>
        <translation>ce lieu n’existe pas : {latitude}, {longitude}</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sans motif</translation>
    </message>
    <message>
        <source>no reason given ({said})</source>
        <translation>sans motif ({said})</translation>
    </message>
    <message>
        <source>nobody answered on the Orderpad</source>
        <translation>personne n’a répondu sur l’Orderpad</translation>
    </message>
    <message>
        <source>note: + “{new}”</source>
        <translation>note&#xa0;: + «&#xa0;{new}&#xa0;»</translation>
    </message>
    <message>
        <source>note: “{old}” → “{new}”</source>
        <translation>note&#xa0;: «&#xa0;{old}&#xa0;» → «&#xa0;{new}&#xa0;»</translation>
    </message>
    <message>
        <source>nuts</source>
        <translation>fruits à coque</translation>
    </message>
    <message>
        <source>oats</source>
        <translation>avoine</translation>
    </message>
    <message>
        <source>on delivery</source>
        <translation>à la livraison</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>order type {said} is not known</source>
        <translation>le type de commande {said} n’est pas connu</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>our delivery rules</source>
        <translation>nos règles de livraison</translation>
    </message>
    <message>
        <source>payment type {count}</source>
        <translation>type de paiement {count}</translation>
    </message>
    <message>
        <source>peanuts</source>
        <translation>arachides</translation>
    </message>
    <message>
        <source>pecan</source>
        <translation>noix de pécan</translation>
    </message>
    <message>
        <source>pickup</source>
        <translation>à emporter</translation>
    </message>
    <message>
        <source>pistachios</source>
        <translation>pistaches</translation>
    </message>
    <message>
        <source>ready by: + “{new}”</source>
        <translation>prête pour&#xa0;: + «&#xa0;{new}&#xa0;»</translation>
    </message>
    <message>
        <source>ready by: “{old}” → “{new}”</source>
        <translation>prête pour&#xa0;: «&#xa0;{old}&#xa0;» → «&#xa0;{new}&#xa0;»</translation>
    </message>
    <message>
        <source>rejected at Just Eat ({reason})</source>
        <translation>refusée chez Just Eat ({reason})</translation>
    </message>
    <message>
        <source>rejected on the Orderpad</source>
        <translation>refusée sur l’Orderpad</translation>
    </message>
    <message>
        <source>rye</source>
        <translation>seigle</translation>
    </message>
    <message>
        <source>sesame</source>
        <translation>sésame</translation>
    </message>
    <message>
        <source>shellfish</source>
        <translation>fruits de mer</translation>
    </message>
    <message>
        <source>something is sold out</source>
        <translation>quelque chose est épuisé</translation>
    </message>
    <message>
        <source>sources of gluten</source>
        <translation>céréales avec gluten</translation>
    </message>
    <message>
        <source>soya</source>
        <translation>soja</translation>
    </message>
    <message>
        <source>spelt</source>
        <translation>épeautre</translation>
    </message>
    <message>
        <source>sulphites</source>
        <translation>sulfites</translation>
    </message>
    <message>
        <source>table: + “{new}”</source>
        <translation>table&#xa0;: + «&#xa0;{new}&#xa0;»</translation>
    </message>
    <message>
        <source>table: “{old}” → “{new}”</source>
        <translation>table&#xa0;: «&#xa0;{old}&#xa0;» → «&#xa0;{new}&#xa0;»</translation>
    </message>
    <message>
        <source>test order</source>
        <translation>commande test</translation>
    </message>
    <message>
        <source>the Orderpad</source>
        <translation>l’Orderpad</translation>
    </message>
    <message>
        <source>the area is unsafe</source>
        <translation>le quartier n’est pas sûr</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>la sauvegarde</translation>
    </message>
    <message>
        <source>the courier service cancelled</source>
        <translation>le service de livraison a annulé</translation>
    </message>
    <message>
        <source>the drivers&apos; positions</source>
        <translation>les positions des livreurs</translation>
    </message>
    <message>
        <source>the erasure</source>
        <translation>l’effacement</translation>
    </message>
    <message>
        <source>the file of secrets {path} cannot be read: {problem}</source>
        <translation>le fichier des secrets {path} est illisible : {problem}</translation>
    </message>
    <message>
        <source>the file of secrets {path} cannot be written: {problem}</source>
        <translation>le fichier des secrets {path} ne peut être écrit : {problem}</translation>
    </message>
    <message>
        <source>the file of secrets {path} does not hold it</source>
        <translation>le fichier des secrets {path} ne le contient pas</translation>
    </message>
    <message>
        <source>the file of secrets {path} is damaged</source>
        <translation>le fichier des secrets {path} est abîmé</translation>
    </message>
    <message>
        <source>the guest asked the restaurant to cancel</source>
        <translation>le client a demandé au restaurant d’annuler</translation>
    </message>
    <message>
        <source>the guest cancelled</source>
        <translation>le client a annulé</translation>
    </message>
    <message>
        <source>the guest cancelled: {said}</source>
        <translation>le client a annulé : {said}</translation>
    </message>
    <message>
        <source>the guest changed their mind</source>
        <translation>le client a changé d’avis</translation>
    </message>
    <message>
        <source>the guest did not want to wait so long</source>
        <translation>le client ne voulait pas attendre si longtemps</translation>
    </message>
    <message>
        <source>the guest does not want it any more</source>
        <translation>le client n’en veut plus</translation>
    </message>
    <message>
        <source>the guest ordered by mistake</source>
        <translation>le client a commandé par erreur</translation>
    </message>
    <message>
        <source>the guest was not there</source>
        <translation>le client n’était pas là</translation>
    </message>
    <message>
        <source>the index of history</source>
        <translation>l’index de l’historique</translation>
    </message>
    <message>
        <source>the intake</source>
        <translation>la réception</translation>
    </message>
    <message>
        <source>the listener</source>
        <translation>l’écoute</translation>
    </message>
    <message>
        <source>the new address is outside the area</source>
        <translation>la nouvelle adresse est hors de la zone</translation>
    </message>
    <message>
        <source>the order database {path} is gone; put it back where it was</source>
        <translation>la base de données des commandes {path} a disparu&#xa0;; la remettre à sa place</translation>
    </message>
    <message>
        <source>the outbox</source>
        <translation>l’envoi</translation>
    </message>
    <message>
        <source>the platform cancelled it by itself</source>
        <translation>la plateforme l’a annulée d’elle-même</translation>
    </message>
    <message>
        <source>the platform deleted it</source>
        <translation>la plateforme l’a supprimée</translation>
    </message>
    <message>
        <source>the platform deleted it: {said}</source>
        <translation>la plateforme l’a supprimée : {said}</translation>
    </message>
    <message>
        <source>the program is stopping</source>
        <translation>le programme s’arrête</translation>
    </message>
    <message>
        <source>the restaurant cancelled</source>
        <translation>le restaurant a annulé</translation>
    </message>
    <message>
        <source>the restaurant cancelled: {said}</source>
        <translation>le restaurant a annulé : {said}</translation>
    </message>
    <message>
        <source>the restaurant declined it</source>
        <translation>le restaurant l’a refusée</translation>
    </message>
    <message>
        <source>the restaurant is too busy</source>
        <translation>le restaurant a trop de travail</translation>
    </message>
    <message>
        <source>the system&apos;s keyring cannot be used</source>
        <translation>le trousseau du système est inutilisable</translation>
    </message>
    <message>
        <source>the system&apos;s keyring did not keep it</source>
        <translation>le trousseau du système ne l’a pas gardé</translation>
    </message>
    <message>
        <source>the system&apos;s keyring does not answer</source>
        <translation>le trousseau du système ne répond pas</translation>
    </message>
    <message>
        <source>the system&apos;s keyring does not hold it</source>
        <translation>le trousseau du système ne le contient pas</translation>
    </message>
    <message>
        <source>the system&apos;s keyring has not been set up</source>
        <translation>le trousseau du système n’est pas installé</translation>
    </message>
    <message>
        <source>the system&apos;s keyring is locked</source>
        <translation>le trousseau du système est verrouillé</translation>
    </message>
    <message>
        <source>the test orders</source>
        <translation>les commandes test</translation>
    </message>
    <message>
        <source>the watch over answers</source>
        <translation>la surveillance des réponses</translation>
    </message>
    <message>
        <source>the watch over the channels</source>
        <translation>la surveillance des canaux</translation>
    </message>
    <message>
        <source>the watch over the clock</source>
        <translation>la surveillance de l’horloge</translation>
    </message>
    <message>
        <source>the watch over the disk</source>
        <translation>la surveillance du disque</translation>
    </message>
    <message>
        <source>the watch over the gap</source>
        <translation>la surveillance des absences</translation>
    </message>
    <message>
        <source>the way out of pauses</source>
        <translation>l’envoi des pauses</translation>
    </message>
    <message>
        <source>there is no backup in {path}</source>
        <translation>il n’y a pas de sauvegarde dans {path}</translation>
    </message>
    <message>
        <source>there is no order database at {path}</source>
        <translation>il n’y a pas de base de données des commandes à {path}</translation>
    </message>
    <message>
        <source>this system has no keyring</source>
        <translation>ce système n’a pas de trousseau</translation>
    </message>
    <message>
        <source>tree nuts</source>
        <translation>fruits à coque</translation>
    </message>
    <message>
        <source>two drivers must not have the same name</source>
        <translation>deux livreurs ne peuvent pas avoir le même nom</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>impossible d’ouvrir la base de données</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>voucher</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>voucher at door</source>
        <translation>bon à la porte</translation>
    </message>
    <message>
        <source>walnuts</source>
        <translation>noix</translation>
    </message>
    <message>
        <source>wheat</source>
        <translation>blé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{address} cannot be listened at: {problem}. The platforms send again for about 5 minutes. If another program uses that address, end it; this one tries again by itself.</source>
        <translation>Impossible d’écouter à {address}&#xa0;: {problem}. Les plateformes renvoient pendant environ 5 minutes. Si un autre programme utilise cette adresse, le fermer&#xa0;; celui-ci réessaie de lui-même.</translation>
    </message>
    <message>
        <source>{key} cannot be read: {said}</source>
        <translation>{key} est illisible : {said}</translation>
    </message>
    <message>
        <source>{key} is no time: {said}</source>
        <translation>{key} n’est pas une heure&#xa0;: {said}</translation>
    </message>
    <message>
        <source>{name} (off)</source>
        <translation>{name} (désactivé)</translation>
    </message>
    <message>
        <source>{name} is no amount: {said}</source>
        <translation>{name} n’est pas un montant : {said}</translation>
    </message>
    <message>
        <source>{name}: no amount</source>
        <translation>{name} : pas de montant</translation>
    </message>
    <message>
        <source>{name}: no quantity</source>
        <translation>{name}&#xa0;: pas de quantité</translation>
    </message>
    <message>
        <source>{name}: quantity {said}</source>
        <translation>{name}&#xa0;: quantité {said}</translation>
    </message>
    <message>
        <source>{path} is there already</source>
        <translation>{path} existe déjà</translation>
    </message>
    <message>
        <source>{platform} answered {answer}</source>
        <translation>{platform} a répondu {answer}</translation>
    </message>
    <message>
        <source>{platform} cancelled an order without saying which one ({reason}). Look at its own tablet.</source>
        <translation>{platform} a annulé une commande sans dire laquelle ({reason}). Voir sa tablette.</translation>
    </message>
    <message>
        <source>{platform} cannot be reached ({error})</source>
        <translation>{platform} est injoignable ({error})</translation>
    </message>
    <message>
        <source>{platform} cannot be told that</source>
        <translation>{platform} ne peut pas recevoir cela</translation>
    </message>
    <message>
        <source>{platform} did not answer in time</source>
        <translation>{platform} n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>{platform} did not put {item} back on the menu</source>
        <translation>{platform} n’a pas remis {item} à la carte</translation>
    </message>
    <message>
        <source>{platform} did not take the longer times</source>
        <translation>{platform} n’a pas pris les délais plus longs</translation>
    </message>
    <message>
        <source>{platform} did not take the pause</source>
        <translation>{platform} n’a pas pris la pause</translation>
    </message>
    <message>
        <source>{platform} did not take {item} off the menu</source>
        <translation>{platform} n’a pas retiré {item} de la carte</translation>
    </message>
    <message>
        <source>{platform} does not accept client_id and client_secret ({status})</source>
        <translation>{platform} n’accepte pas client_id et client_secret ({status})</translation>
    </message>
    <message>
        <source>{platform} does not accept {key} ({answer})</source>
        <translation>{platform} n’accepte pas {key} ({answer})</translation>
    </message>
    <message>
        <source>{platform} does not hear us</source>
        <translation>{platform} ne nous entend pas</translation>
    </message>
    <message>
        <source>{platform} does not know yet that you take orders again</source>
        <translation>{platform} ne sait pas encore que vous reprenez les commandes</translation>
    </message>
    <message>
        <source>{platform} does not say what is out</source>
        <translation>{platform} ne dit pas ce qui est épuisé</translation>
    </message>
    <message>
        <source>{platform} is paused, {count} minutes left</source>
        <translation>{platform} est en pause, encore {count} minutes</translation>
    </message>
    <message>
        <source>{platform} is switched off</source>
        <translation>{platform} est arrêté</translation>
    </message>
    <message>
        <source>{platform} may still hold you to be busy</source>
        <translation>{platform} vous croit peut-être encore occupé</translation>
    </message>
    <message>
        <source>{platform} says</source>
        <translation>{platform} dit</translation>
    </message>
    <message>
        <source>{platform} silent for {time}</source>
        <translation>{platform} silencieux depuis {time}</translation>
    </message>
    <message>
        <source>{platform} was told that you take orders again, and said no</source>
        <translation>{platform} a refusé la reprise des commandes</translation>
    </message>
    <message>
        <source>{platform}&apos;s token answer holds no token</source>
        <translation>La réponse de {platform} ne contient pas de jeton</translation>
    </message>
    <message>
        <source>{platform}: order {number} was refused</source>
        <translation>{platform} : la commande {number} a été refusée</translation>
    </message>
    <message>
        <source>{platform}: {count} minutes more, {number} minutes left</source>
        <translation>{platform} : {count} minutes de plus, encore {number} minutes</translation>
    </message>
    <message>
        <source>{problem} It is not on the board, and {platform} knows that.</source>
        <translation>{problem} Elle n’est pas au tableau, et {platform} le sait.</translation>
    </message>
    <message>
        <source>{problem}. Go on cooking: every tap is kept and sent as soon as it answers; each ticket shows what it has not heard yet.</source>
        <translation>{problem}. Continuer à cuisiner&#xa0;: chaque appui est gardé et envoyé dès qu’il y a une réponse&#xa0;; chaque bon montre ce qui n’a pas encore été entendu.</translation>
    </message>
    <message>
        <source>{problem}. It is told as soon as it answers.</source>
        <translation>{problem}. Ce sera dit dès qu’elle répond.</translation>
    </message>
    <message>
        <source>{problem}. It is tried again in an hour.</source>
        <translation>{problem}. Nouvel essai dans une heure.</translation>
    </message>
    <message>
        <source>{problem}. The orders are those from before. Try another backup.</source>
        <translation>{problem}. Les commandes sont celles d’avant. Essayez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… et {count} de plus</translation>
    </message>
</context>
<context>
    <name>PinRow</name>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>Un code a de 4 à 8 chiffres.</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Changer le code</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>Nouveau code encore une fois</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>Code actuel</translation>
    </message>
    <message>
        <source>The PIN has been changed.</source>
        <translation>Le code a été changé.</translation>
    </message>
    <message>
        <source>The two new ones are not the same.</source>
        <translation>Les deux nouveaux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>This is not the PIN until now.</source>
        <translation>Ce n’est pas le code actuel.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {seconds} s.</source>
        <translation>Trop de codes faux. Réessayez dans {seconds} s.</translation>
    </message>
</context>
<context>
    <name>PinStep</name>
    <message>
        <source>A PIN for managers</source>
        <translation>Un code pour les responsables</translation>
    </message>
    <message>
        <source>A PIN is chosen already.</source>
        <translation>Un code est déjà choisi.</translation>
    </message>
    <message>
        <source>Choose a PIN, and type it twice.</source>
        <translation>Choisissez un code et tapez-le deux fois.</translation>
    </message>
    <message>
        <source>It opens history, reports and settings. Cooks do not need it.</source>
        <translation>Il ouvre l’historique, les rapports et les réglages. Les cuisiniers n’en ont pas besoin.</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>A USB stick appears here when it is plugged in.</source>
        <translation>Une clé USB apparaît ici dès qu’elle est branchée.</translation>
    </message>
    <message>
        <source>or type another folder</source>
        <translation>ou saisir un autre dossier</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>{name} ({free} free)</source>
        <translation>{name} ({free} libres)</translation>
    </message>
</context>
<context>
    <name>PlatformsStep</name>
    <message>
        <source>Choose at least one platform.</source>
        <translation>Choisissez au moins une plateforme.</translation>
    </message>
    <message>
        <source>Choose what you have a contract with. More can be added later.</source>
        <translation>Choisissez avec qui vous avez un contrat. D’autres plus tard.</translation>
    </message>
    <message>
        <source>Where do orders come from?</source>
        <translation>D’où viennent les commandes ?</translation>
    </message>
</context>
<context>
    <name>PortalStep</name>
    <message>
        <source>For the platform’s portal</source>
        <translation>Pour le portail de la plateforme</translation>
    </message>
    <message>
        <source>Type these addresses into the platform’s portal, or mail them to the platform. A phone can read the code.</source>
        <translation>Entrez ces adresses dans le portail de la plateforme, ou envoyez-les par e-mail. Un téléphone lit le code.</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>Copy command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Orders written: {count}. Play them with the command below.</source>
        <translation>Commandes écrites : {count}. La ligne ci-dessous les joue.</translation>
    </message>
    <message>
        <source>The file cannot be written: {problem}</source>
        <translation>Le fichier ne peut pas être écrit : {problem}</translation>
    </message>
    <message>
        <source>The same orders at the same times for practising: dishes and kinds are kept; guests, notes, ids and numbers are invented.</source>
        <translation>Les mêmes commandes aux mêmes heures pour s’exercer : plats et types sont gardés ; clients, notes, identifiants et numéros sont inventés.</translation>
    </message>
    <message>
        <source>Write practice file</source>
        <translation>Écrire un fichier d’exercice</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Fewer days</source>
        <translation>Moins de jours</translation>
    </message>
    <message>
        <source>Guests are kept for good, as the settings say.</source>
        <translation>Les clients sont gardés pour toujours, comme le disent les réglages.</translation>
    </message>
    <message>
        <source>More days</source>
        <translation>Plus de jours</translation>
    </message>
    <message>
        <source>Orders are removed {days} days after they came.</source>
        <translation>Les commandes sont supprimées {days} jours après leur arrivée.</translation>
    </message>
    <message>
        <source>Orders themselves are kept for good.</source>
        <translation>Les commandes elles-mêmes sont gardées pour toujours.</translation>
    </message>
    <message>
        <source>Really remove? They are gone for good.</source>
        <translation>Vraiment supprimer ? C’est définitif.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove orders older than</source>
        <translation>Supprimer les commandes de plus de</translation>
    </message>
    <message>
        <source>Remove orders older than so many days</source>
        <translation>Supprimer les commandes de plus de tant de jours</translation>
    </message>
    <message>
        <source>That was not possible: {why}</source>
        <translation>Impossible : {why}</translation>
    </message>
    <message>
        <source>They are removed from now on, a few at a time; what is on the board stays. Their figures go with them.</source>
        <translation>Elles sont supprimées dès maintenant, peu à peu ; ce qui est au tableau reste. Leurs chiffres partent avec elles.</translation>
    </message>
    <message>
        <source>What is kept of guests</source>
        <translation>Ce qui est gardé des clients</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>{hours} hours after hand-over or cancellation, names, phones, addresses and notes are erased everywhere. Figures stay.</source>
        <translation>{hours} heures après la remise ou l’annulation, noms, téléphones, adresses et notes sont effacés partout. Les chiffres restent.</translation>
    </message>
</context>
<context>
    <name>RawPanel</name>
    <message>
        <source>(nothing came)</source>
        <translation>(rien n’est arrivé)</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>RETOUR</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>{number}: the text as it came</source>
        <translation>{number}&#xa0;: le texte d’origine</translation>
    </message>
    <message>
        <source>… and more: the whole text is in the history.</source>
        <translation>… et plus&#xa0;: le texte entier est dans l’historique.</translation>
    </message>
</context>
<context>
    <name>RecallEntry</name>
    <message>
        <source>RECALL</source>
        <translation>RAPPELER</translation>
    </message>
    <message>
        <source>Recall {number}</source>
        <translation>Rappeler {number}</translation>
    </message>
    <message>
        <source>done here {time} · {age} ago</source>
        <translation>fait ici {time} · il y a {age}</translation>
    </message>
    <message>
        <source>handed over {time} · {age} ago</source>
        <translation>remis à {time} · il y a {age}</translation>
    </message>
    <message>
        <source>ready {time} · {age} ago</source>
        <translation>prêt à {time} · il y a {age}</translation>
    </message>
</context>
<context>
    <name>RecallPage</name>
    <message>
        <source>Nothing can be brought back: nothing has been done here lately.</source>
        <translation>Rien à rappeler : rien n’a été fait ici récemment.</translation>
    </message>
    <message>
        <source>Nothing has been made ready or handed over lately.</source>
        <translation>Rien n’a été prêt ni remis récemment.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Record keys</source>
        <translation>Enregistrer des touches</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>ASK AGAIN</source>
        <translation>REDEMANDER</translation>
    </message>
    <message>
        <source>All keys have been asked for.</source>
        <translation>Toutes les touches ont été demandées.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>En usage maintenant</translation>
    </message>
    <message>
        <source>Press the key for {command}</source>
        <translation>Appuyer sur la touche pour {command}</translation>
    </message>
    <message>
        <source>Recorded so far</source>
        <translation>Enregistré jusqu’ici</translation>
    </message>
    <message>
        <source>SAVE</source>
        <translation>ENREGISTRER</translation>
    </message>
    <message>
        <source>SAVE uses these keys from now on.</source>
        <translation>ENREGISTRER applique ces touches dès maintenant.</translation>
    </message>
    <message>
        <source>SKIP</source>
        <translation>PASSER</translation>
    </message>
    <message>
        <source>This key only changes others: take one that counts by itself.</source>
        <translation>Cette touche ne fait que modifier : en prendre une qui compte seule.</translation>
    </message>
    <message>
        <source>{key} is {command}.</source>
        <translation>{key} est {command}.</translation>
    </message>
    <message>
        <source>{place} of {count}: press the key for</source>
        <translation>{place} sur {count} : appuyer sur la touche pour</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>A key is needed that chooses a ticket: Ticket 1 or Next ticket.</source>
        <translation>Il faut une touche qui choisit un bon : Bon 1 ou Bon suivant.</translation>
    </message>
    <message>
        <source>That was all. Save the keys, or go back.</source>
        <translation>C’était tout. Enregistrer les touches, ou revenir.</translation>
    </message>
    <message>
        <source>This key has no name of its own: take another one.</source>
        <translation>Cette touche n’a pas de nom propre : en prendre une autre.</translation>
    </message>
    <message>
        <source>Without a key for BUMP the bar could do nothing.</source>
        <translation>Sans touche pour BUMP, la barre ne pourrait rien faire.</translation>
    </message>
    <message>
        <source>{key} is needed by the screen itself.</source>
        <translation>{key} sert à l’écran lui-même.</translation>
    </message>
    <message>
        <source>{key} is {command} already.</source>
        <translation>{key} est déjà {command}.</translation>
    </message>
</context>
<context>
    <name>ReplayNotes</name>
    <message>
        <source>Not shown: where drivers were, banners and alarms, what was paused or out of stock, how long an order was expected to take, which page somebody looked at.</source>
        <translation>Pas montré : où étaient les livreurs, les bandeaux et alarmes, ce qui était en pause ou épuisé, la durée prévue d’une commande, quelle page on regardait.</translation>
    </message>
    <message>
        <source>Orders of which only arrival, acceptance, ready and hand-over are known: {count}.</source>
        <translation>Commandes dont on ne connaît qu’arrivée, acceptation, prêt et remise : {count}.</translation>
    </message>
    <message>
        <source>Orders shown with their last content, because what their platform said cannot be read any more: {count}.</source>
        <translation>Commandes montrées avec leur dernier contenu, car ce que leur plateforme a dit n’est plus lisible : {count}.</translation>
    </message>
    <message>
        <source>Orders whose guests have been erased: {count}.</source>
        <translation>Commandes dont les clients ont été effacés : {count}.</translation>
    </message>
    <message>
        <source>The machine&apos;s clock was set at {times}. Where an hour came twice, the second one is shown.</source>
        <translation>L’horloge de l’appareil a été réglée à {times}. Là où une heure est venue deux fois, la seconde est montrée.</translation>
    </message>
    <message>
        <source>Times, items, states and presses are those that were written down as they happened. Colours, limits and the sequence of tickets follow the settings of today, for the whole kitchen.</source>
        <translation>Heures, articles, états et appuis sont ceux notés sur le moment. Couleurs, limites et ordre des bons suivent les réglages d’aujourd’hui, pour toute la cuisine.</translation>
    </message>
</context>
<context>
    <name>ReplayPage</name>
    <message>
        <source>No other ticket turned late on this day.</source>
        <translation>Aucun autre bon n’a pris de retard ce jour-là.</translation>
    </message>
    <message>
        <source>The day cannot be read now: {problem}</source>
        <translation>Ce jour ne peut pas être lu maintenant : {problem}</translation>
    </message>
    <message>
        <source>The day is being read …</source>
        <translation>Lecture du jour …</translation>
    </message>
    <message>
        <source>There is no order yet.</source>
        <translation>Il n’y a pas encore de commande.</translation>
    </message>
    <message>
        <source>There is nothing to replay: orders are only in memory.</source>
        <translation>Rien à relire : les commandes ne sont qu’en mémoire.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>&lt; {high}</source>
        <translation>&lt; {high}</translation>
    </message>
    <message>
        <source>&gt; {low}</source>
        <translation>&gt; {low}</translation>
    </message>
    <message>
        <source>Ready to collected</source>
        <translation>De prête à retirée</translation>
    </message>
    <message>
        <source>To accept</source>
        <translation>Jusqu’à l’acceptation</translation>
    </message>
    <message>
        <source>To ready</source>
        <translation>Jusqu’à prête</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>comme avant</translation>
    </message>
    <message>
        <source>channel: {reason}</source>
        <translation>canal : {reason}</translation>
    </message>
    <message>
        <source>late: {count} ({share})</source>
        <translation>en retard : {count} ({share})</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sans motif</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>orders: {count}</source>
        <translation>commandes : {count}</translation>
    </message>
    <message>
        <source>us: {reason}</source>
        <translation>nous : {reason}</translation>
    </message>
    <message>
        <source>{failed} of {steps}; again: {again}; refused: {refused}</source>
        <translation>{failed} sur {steps} ; à nouveau : {again} ; refusées : {refused}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>{low} to {high} min, ready after {real} min</source>
        <translation>{low} à {high} min, prête après {real} min</translation>
    </message>
    <message>
        <source>{median} · 90&#xa0;%: {most}</source>
        <translation>{median} · 90&#xa0;%: {most}</translation>
    </message>
    <message>
        <source>{median} · 90&#xa0;%: {most}; orders: {orders}</source>
        <translation>{median} · 90&#xa0;%: {most}; commandes : {orders}</translation>
    </message>
    <message>
        <source>{median}; 90&#xa0;%: {most}; over a minute: {slow}; refused: {refused}</source>
        <translation>{median}; 90&#xa0;%: {most}; plus d’une minute : {slow} ; refusées : {refused}</translation>
    </message>
    <message>
        <source>{pieces}; orders: {orders}</source>
        <translation>{pieces}; commandes : {orders}</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} points</translation>
    </message>
    <message>
        <source>{said}; before: {count}</source>
        <translation>{said} ; avant : {count}</translation>
    </message>
    <message>
        <source>{said}; pieces: {pieces}; orders: {orders}</source>
        <translation>{said} ; pièces : {pieces} ; commandes : {orders}</translation>
    </message>
    <message>
        <source>{seconds}&#xa0;s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Orders are not kept on this machine: there are no reports.</source>
        <translation>Les commandes ne sont pas gardées sur cet appareil : pas de rapports.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped: not everything has been counted.</source>
        <translation>Arrêté : tout n’a pas été compté.</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Changed; holds from the next start</source>
        <translation>Modifié ; vaut dès le prochain démarrage</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Undo: {name}</source>
        <translation>Défaire : {name}</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Groups of settings</source>
        <translation>Groupes de réglages</translation>
    </message>
    <message>
        <source>Lies in the file of secrets.</source>
        <translation>Se trouve dans le fichier des secrets.</translation>
    </message>
    <message>
        <source>Lies in the keyring.</source>
        <translation>Se trouve dans le trousseau.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun réglage n’a ces mots.</translation>
    </message>
    <message>
        <source>Stands in the settings file, where it can be read.</source>
        <translation>Se trouve lisible dans le fichier des réglages.</translation>
    </message>
</context>
<context>
    <name>RulePage</name>
    <message>
        <source>* stands for anything: FRY-*</source>
        <translation>* remplace tout : FRY-*</translation>
    </message>
    <message>
        <source>A mark of the menu, alcohol for example.</source>
        <translation>Une marque du menu, alcohol par exemple.</translation>
    </message>
    <message>
        <source>A rule for {station}</source>
        <translation>Une règle pour {station}</translation>
    </message>
    <message>
        <source>Accents and capitals do not count.</source>
        <translation>Les accents et les majuscules ne comptent pas.</translation>
    </message>
    <message>
        <source>Channel contains</source>
        <translation>Le canal contient</translation>
    </message>
    <message>
        <source>Code (PLU) is</source>
        <translation>Le code (PLU) est</translation>
    </message>
    <message>
        <source>Name contains</source>
        <translation>Le nom contient</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Tag is</source>
        <translation>La marque est</translation>
    </message>
    <message>
        <source>This rule has been removed.</source>
        <translation>Cette règle a été supprimée.</translation>
    </message>
    <message>
        <source>Whatever is filled in must fit, all of it.</source>
        <translation>Tout ce qui est rempli doit correspondre.</translation>
    </message>
    <message>
        <source>Where it was sold, as tickets show it.</source>
        <translation>Où c’est vendu, comme sur les bons.</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>{metres}&#xa0;m</source>
        <translation>{metres}&#xa0;m</translation>
    </message>
    <message>
        <source>{millimetres}&#xa0;mm</source>
        <translation>{millimetres}&#xa0;mm</translation>
    </message>
    <message>
        <source>{percent}&#xa0;%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{seconds}&#xa0;s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Handed to the printer “{name}”, pages: {pages}</source>
        <translation>Remis à l’imprimante « {name} », pages : {pages}</translation>
    </message>
    <message>
        <source>Saved: {path} ({size})</source>
        <translation>Enregistré : {path} ({size})</translation>
    </message>
</context>
<context>
    <name>ScreenPage</name>
    <message>
        <source>1. True size</source>
        <translation>1. Taille réelle</translation>
    </message>
    <message>
        <source>2. Distance</source>
        <translation>2. Distance</translation>
    </message>
    <message>
        <source>3. Five crosses</source>
        <translation>3. Cinq croix</translation>
    </message>
    <message>
        <source>As the screen says of itself; not every screen says the truth.</source>
        <translation>Comme l&apos;écran le dit lui-même ; tous ne disent pas vrai.</translation>
    </message>
    <message>
        <source>Buttons have at least {side}, where the screen is large enough.</source>
        <translation>Les boutons ont au moins {side}, si l&apos;écran est assez grand.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Cleaning takes</source>
        <translation>Le nettoyage dure</translation>
    </message>
    <message>
        <source>Hide the mouse pointer</source>
        <translation>Cacher le pointeur</translation>
    </message>
    <message>
        <source>Keep the screen awake</source>
        <translation>Garder l&apos;écran allumé</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Sizes and touch</source>
        <translation>Tailles et doigts</translation>
    </message>
    <message>
        <source>So long touches do nothing after “Clean the screen”.</source>
        <translation>Durée où toucher ne fait rien après « Nettoyer l&apos;écran ».</translation>
    </message>
    <message>
        <source>Tap them</source>
        <translation>Toucher</translation>
    </message>
    <message>
        <source>Text can be read from {distance} away.</source>
        <translation>Le texte se lit à {distance}.</translation>
    </message>
    <message>
        <source>While fingers are used; the mouse brings it back.</source>
        <translation>Tant qu&apos;on touche ; la souris le ramène.</translation>
    </message>
    <message>
        <source>{inches} inches, as it was measured here.</source>
        <translation>{inches} pouces, mesurés ici.</translation>
    </message>
</context>
<context>
    <name>ScreenStep</name>
    <message>
        <source> inches</source>
        <translation> pouces</translation>
    </message>
    <message>
        <source>A bank card measures it exactly: later, under Tools, Sizes and touch.</source>
        <translation>Une carte bancaire le mesure exactement : plus tard, sous Outils, Tailles et doigts.</translation>
    </message>
    <message>
        <source>A bar that should be 50 mm long</source>
        <translation>Une barre qui doit mesurer 50 mm</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Diagonal of the screen</source>
        <translation>Diagonale de l’écran</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Text and buttons are as large as cooks need them. For that the screen must know its own size: the bar below should be 50 mm long. If it is not, enter the diagonal.</source>
        <translation>Le texte et les boutons ont la taille qu’il faut aux cuisiniers. Pour cela l’écran doit connaître sa taille : la barre ci-dessous doit mesurer 50 mm. Sinon, entrez la diagonale.</translation>
    </message>
    <message>
        <source>The screen</source>
        <translation>L’écran</translation>
    </message>
    <message>
        <source>Use this size</source>
        <translation>Utiliser cette taille</translation>
    </message>
    <message>
        <source>as the screen says</source>
        <translation>selon l’écran</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>No secret</source>
        <translation>Aucun secret</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>There is one. It is not shown.</source>
        <translation>Il y en a un. Il n’est pas montré.</translation>
    </message>
    <message>
        <source>Type another</source>
        <translation>En taper un autre</translation>
    </message>
    <message>
        <source>Type another: {name}</source>
        <translation>En taper un autre : {name}</translation>
    </message>
    <message>
        <source>Type or paste the secret</source>
        <translation>Tapez ou collez le secret</translation>
    </message>
</context>
<context>
    <name>SecretsBar</name>
    <message>
        <source>Put them away</source>
        <translation>Les ranger</translation>
    </message>
    <message>
        <source>Secrets are kept in a file that only this computer&apos;s user can read.</source>
        <translation>Les secrets sont gardés dans un fichier que seul l’utilisateur de cet ordinateur peut lire.</translation>
    </message>
    <message>
        <source>Secrets are kept in a file that only this computer&apos;s user can read: {problem}.</source>
        <translation>Les secrets sont gardés dans un fichier que seul l’utilisateur de cet ordinateur peut lire : {problem}.</translation>
    </message>
    <message>
        <source>Secrets are kept in the keyring of this computer.</source>
        <translation>Les secrets sont gardés dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Secrets in the settings file itself, where they can be read: {count}.</source>
        <translation>Secrets lisibles dans le fichier des réglages lui-même : {count}.</translation>
    </message>
</context>
<context>
    <name>SeenModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plateformes</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>sans code</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>0 to 23, by this computer&apos;s clock.</source>
        <translation>De 0 à 23, à l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>10 keys</source>
        <translation>10 touches</translation>
    </message>
    <message>
        <source>127.0.0.1 for a tunnel on this computer, 0.0.0.0 for the whole network.</source>
        <translation>127.0.0.1 pour un tunnel sur cet ordinateur, 0.0.0.0 pour tout le réseau.</translation>
    </message>
    <message>
        <source>17 keys</source>
        <translation>17 touches</translation>
    </message>
    <message>
        <source>2 to 8; 0 takes as many as fit.</source>
        <translation>2 à 8 ; 0 en met autant qu’il y a de place.</translation>
    </message>
    <message>
        <source>20 keys</source>
        <translation>20 touches</translation>
    </message>
    <message>
        <source>A PEM file, where this program itself speaks https.</source>
        <translation>Un fichier PEM, si ce programme parle lui-même https.</translation>
    </message>
    <message>
        <source>A short sound shows that the loudspeaker works.</source>
        <translation>Un son bref montre que le haut-parleur marche.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Accept orders</source>
        <translation>Accepter les commandes</translation>
    </message>
    <message>
        <source>Address for answers</source>
        <translation>Adresse des réponses</translation>
    </message>
    <message>
        <source>Address of Deliverect</source>
        <translation>Adresse de Deliverect</translation>
    </message>
    <message>
        <source>Address of JET Connect</source>
        <translation>Adresse de JET Connect</translation>
    </message>
    <message>
        <source>Address of Just Eat</source>
        <translation>Adresse de Just Eat</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>Adresse de la boutique</translation>
    </message>
    <message>
        <source>Address to listen at</source>
        <translation>Adresse d’écoute</translation>
    </message>
    <message>
        <source>Alarms sound; they flash in any case.</source>
        <translation>Les alarmes sonnent ; elles clignotent de toute façon.</translation>
    </message>
    <message>
        <source>All items ticked</source>
        <translation>Tout est coché</translation>
    </message>
    <message>
        <source>Also say printed to</source>
        <translation>Dire aussi « imprimé » à</translation>
    </message>
    <message>
        <source>An alarm that nobody touched sounds again.</source>
        <translation>Une alarme que personne n’a touchée sonne de nouveau.</translation>
    </message>
    <message>
        <source>An order that names another one is taken, but nobody is called.</source>
        <translation>Une commande qui en nomme un autre est prise, mais personne n’est appelé.</translation>
    </message>
    <message>
        <source>Answer that they came before, or with a plain yes.</source>
        <translation>Répondre qu’elles sont déjà venues, ou dire oui.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Any of them is good, the first signs our calls; needed.</source>
        <translation>N’importe lequel vaut, le premier signe nos appels ; nécessaire.</translation>
    </message>
    <message>
        <source>Any of them is good. None follows the rule of staging.</source>
        <translation>N’importe lequel vaut. Sans aucun vaut la règle de staging.</translation>
    </message>
    <message>
        <source>Any of them is good; none if orders are not signed.</source>
        <translation>N’importe lequel vaut ; aucun si les commandes ne sont pas signées.</translation>
    </message>
    <message>
        <source>As Deliverect names it; hardly ever another.</source>
        <translation>Comme Deliverect le nomme ; presque jamais un autre.</translation>
    </message>
    <message>
        <source>As agreed with Just Eat; 0 takes the time of planned orders.</source>
        <translation>Comme convenu avec Just Eat ; 0 prend le temps des commandes planifiées.</translation>
    </message>
    <message>
        <source>As it stands in Just Eat&apos;s addresses: uk, ie, es, it, au.</source>
        <translation>Comme dans les adresses de Just Eat : uk, ie, es, it, au.</translation>
    </message>
    <message>
        <source>As the crow flies; 0 is no limit.</source>
        <translation>À vol d’oiseau ; 0 est sans limite.</translation>
    </message>
    <message>
        <source>As the restaurant, ending a pause also ends those of others.</source>
        <translation>Comme restaurant, finir une pause finit aussi celles des autres.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Aussitôt</translation>
    </message>
    <message>
        <source>At once, or by hand within three minutes.</source>
        <translation>Aussitôt, ou à la main en trois minutes.</translation>
    </message>
    <message>
        <source>Audience of the token</source>
        <translation>Audience du jeton</translation>
    </message>
    <message>
        <source>Backup every night</source>
        <translation>Sauvegarde chaque nuit</translation>
    </message>
    <message>
        <source>Beginnings of those that are delivered to, such as LS1; none is anywhere.</source>
        <translation>Débuts de ceux où l’on livre, comme LS1 ; aucun veut dire partout.</translation>
    </message>
    <message>
        <source>Bump bar</source>
        <translation>Barre de touches</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>By hand on the board, or at once by itself.</source>
        <translation>À la main au tableau, ou aussitôt tout seul.</translation>
    </message>
    <message>
        <source>Calls without it are refused. Empty takes every call for genuine.</source>
        <translation>Les appels sans elle sont refusés. Vide, tout appel est pris pour vrai.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Chosen on the history page; none takes the usual ones.</source>
        <translation>Choisies sur la page d’historique ; aucune prend les habituelles.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client id</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>Codes that are sent for it; none sends nothing.</source>
        <translation>Codes envoyés pour cela ; aucun n’envoie rien.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Columns of the history</source>
        <translation>Colonnes de l’historique</translation>
    </message>
    <message>
        <source>Combine equal lines</source>
        <translation>Réunir les lignes égales</translation>
    </message>
    <message>
        <source>Could not be taken</source>
        <translation>N’a pas pu être prise</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Curbside</source>
        <translation>Au bord du trottoir</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dark for most kitchens, light for bright ones, contrast for weak eyes.</source>
        <translation>Sombre pour la plupart des cuisines, clair pour les lumineuses, contraste pour les yeux faibles.</translation>
    </message>
    <message>
        <source>Deliverect</source>
        <translation>Deliverect</translation>
    </message>
    <message>
        <source>Deliverect codes</source>
        <translation>Codes de Deliverect</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Dishes with their changes</source>
        <translation>Plats avec leurs modifications</translation>
    </message>
    <message>
        <source>Distance to the screen</source>
        <translation>Distance à l’écran</translation>
    </message>
    <message>
        <source>Domains that may be called</source>
        <translation>Domaines qu’on peut appeler</translation>
    </message>
    <message>
        <source>Drive-through</source>
        <translation>Drive</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Livreurs</translation>
    </message>
    <message>
        <source>Eat in</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Empty is a folder beside the orders.</source>
        <translation>Vide est un dossier à côté des commandes.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Erase guests after</source>
        <translation>Effacer les clients après</translation>
    </message>
    <message>
        <source>Everything on the screen is in this language.</source>
        <translation>Tout à l’écran est dans cette langue.</translation>
    </message>
    <message>
        <source>File of its user</source>
        <translation>Fichier de l’utilisateur</translation>
    </message>
    <message>
        <source>First item ticked</source>
        <translation>Premier coché</translation>
    </message>
    <message>
        <source>Folder of backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>For the longest drive.</source>
        <translation>Pour le trajet le plus long.</translation>
    </message>
    <message>
        <source>For the minutes until a driver arrives.</source>
        <translation>Pour les minutes jusqu’à l’arrivée d’un livreur.</translation>
    </message>
    <message>
        <source>For what is sold out; empty takes the key for orders.</source>
        <translation>Pour ce qui est épuisé ; vide prend celle des commandes.</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>From Deliverect; needed.</source>
        <translation>De Deliverect ; nécessaire.</translation>
    </message>
    <message>
        <source>From Just Eat; needed.</source>
        <translation>De Just Eat ; nécessaire.</translation>
    </message>
    <message>
        <source>From this age on a ticket is late; more than the warning.</source>
        <translation>À partir de cet âge un bon est en retard ; plus que l’avertissement.</translation>
    </message>
    <message>
        <source>From this age on a ticket warns.</source>
        <translation>À partir de cet âge un bon avertit.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Grant type of the token</source>
        <translation>Grant type du jeton</translation>
    </message>
    <message>
        <source>Guests in them are known as long.</source>
        <translation>Les clients y sont connus aussi longtemps.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Hide the mouse pointer</source>
        <translation>Cacher le pointeur</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Hour of the backup</source>
        <translation>Heure de la sauvegarde</translation>
    </message>
    <message>
        <source>Hours and minutes, such as 07:00.</source>
        <translation>Heures et minutes, comme 07:00.</translation>
    </message>
    <message>
        <source>Hours and minutes, such as 22:00.</source>
        <translation>Heures et minutes, comme 22:00.</translation>
    </message>
    <message>
        <source>How far away cooks stand. Text grows with it.</source>
        <translation>À quelle distance sont les cuisiniers. Le texte grandit avec.</translation>
    </message>
    <message>
        <source>How long a tap can be taken back before platforms hear it.</source>
        <translation>Combien de temps on peut défaire un appui avant que les plateformes l’entendent.</translation>
    </message>
    <message>
        <source>How long platforms wait for Accept, where it is not the usual time.</source>
        <translation>Combien de temps les plateformes attendent l’acceptation, si ce n’est pas le temps habituel.</translation>
    </message>
    <message>
        <source>How many of each dish are to be made now.</source>
        <translation>Combien de chaque plat sont à faire maintenant.</translation>
    </message>
    <message>
        <source>How often platforms hear where drivers are.</source>
        <translation>À quel rythme les plateformes apprennent où sont les livreurs.</translation>
    </message>
    <message>
        <source>How platforms reach this kitchen. Platforms and drivers&apos; phones get it.</source>
        <translation>Comment les plateformes joignent cette cuisine. Elles et les téléphones des livreurs la reçoivent.</translation>
    </message>
    <message>
        <source>Its diagonal, if the screen reports a wrong one; 0 asks the screen.</source>
        <translation>Sa diagonale, si l’écran en annonce une fausse ; 0 le lui demande.</translation>
    </message>
    <message>
        <source>JET Connect</source>
        <translation>JET Connect</translation>
    </message>
    <message>
        <source>Just Eat</source>
        <translation>Just Eat</translation>
    </message>
    <message>
        <source>Just Eat Delivery</source>
        <translation>Just Eat Delivery</translation>
    </message>
    <message>
        <source>Just Eat&apos;s ids of those that are delivered from here; none takes all.</source>
        <translation>Les id de Just Eat de ceux qui sont livrés d’ici ; aucun les prend tous.</translation>
    </message>
    <message>
        <source>Just Eat&apos;s reference for each location, if it is another.</source>
        <translation>La référence de Just Eat pour chaque lieu, si c’en est une autre.</translation>
    </message>
    <message>
        <source>Keep backups for</source>
        <translation>Garder les sauvegardes</translation>
    </message>
    <message>
        <source>Keep secrets in</source>
        <translation>Garder les secrets dans</translation>
    </message>
    <message>
        <source>Keep the screen on</source>
        <translation>Garder l’écran allumé</translation>
    </message>
    <message>
        <source>Key for calls to Just Eat</source>
        <translation>Clé des appels à Just Eat</translation>
    </message>
    <message>
        <source>Key for orders</source>
        <translation>Clé des commandes</translation>
    </message>
    <message>
        <source>Key for the menu</source>
        <translation>Clé de la carte</translation>
    </message>
    <message>
        <source>Key of incoming calls</source>
        <translation>Clé des appels entrants</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Clé du certificat</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Keyring of this computer</source>
        <translation>Trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Kind of order</source>
        <translation>Type de commande</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cuisine</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>Plus grande requête</translation>
    </message>
    <message>
        <source>Latitude of the kitchen</source>
        <translation>Latitude de la cuisine</translation>
    </message>
    <message>
        <source>Least size of buttons</source>
        <translation>Taille minimale des boutons</translation>
    </message>
    <message>
        <source>Length of a shift</source>
        <translation>Durée d’un service</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Lines that nobody cooks, such as bags and deposits.</source>
        <translation>Lignes que personne ne cuisine, comme sacs et consignes.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Fermer après</translation>
    </message>
    <message>
        <source>Lock for cleaning</source>
        <translation>Blocage pour nettoyer</translation>
    </message>
    <message>
        <source>Longest drive</source>
        <translation>Trajet le plus long</translation>
    </message>
    <message>
        <source>Longest way</source>
        <translation>Chemin le plus long</translation>
    </message>
    <message>
        <source>Longitude of the kitchen</source>
        <translation>Longitude de la cuisine</translation>
    </message>
    <message>
        <source>Looked up on</source>
        <translation>Consulté le</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>More are refused; 0 is no limit.</source>
        <translation>Au-delà c’est refusé ; 0 est sans limite.</translation>
    </message>
    <message>
        <source>Most connections</source>
        <translation>Connexions au plus</translation>
    </message>
    <message>
        <source>Most deliveries at once</source>
        <translation>Livraisons à la fois au plus</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Les plus urgents d’abord</translation>
    </message>
    <message>
        <source>Most urgent first, or oldest first.</source>
        <translation>Les plus urgents d’abord, ou les plus anciens.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name contains</source>
        <translation>Le nom contient</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nom de la boutique</translation>
    </message>
    <message>
        <source>Name of this screen</source>
        <translation>Nom de cet écran</translation>
    </message>
    <message>
        <source>Names of stations; none shows all of them.</source>
        <translation>Noms de postes ; aucun les montre tous.</translation>
    </message>
    <message>
        <source>Night begins</source>
        <translation>Début de la nuit</translation>
    </message>
    <message>
        <source>Night ends</source>
        <translation>Fin de la nuit</translation>
    </message>
    <message>
        <source>No pointer is shown while fingers are used.</source>
        <translation>Pas de pointeur tant qu’on utilise les doigts.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Not cooked</source>
        <translation>Pas cuisiné</translation>
    </message>
    <message>
        <source>Numbers of the channels that want to hear that a ticket was printed.</source>
        <translation>Numéros des canaux qui veulent apprendre qu’un bon est imprimé.</translation>
    </message>
    <message>
        <source>Of all sounds at night.</source>
        <translation>De tous les sons la nuit.</translation>
    </message>
    <message>
        <source>Of all sounds by day.</source>
        <translation>De tous les sons le jour.</translation>
    </message>
    <message>
        <source>Of the opening hours, such as Europe/London; empty is this computer&apos;s.</source>
        <translation>Des horaires, comme Europe/London ; vide est celui de cet ordinateur.</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>Only a screen that shows all stations can say Ready.</source>
        <translation>Seul un écran qui montre tous les postes peut dire Prête.</translation>
    </message>
    <message>
        <source>Only if Deliverect names another than its address.</source>
        <translation>Seulement si Deliverect en nomme une autre que son adresse.</translation>
    </message>
    <message>
        <source>Only if it is not the usual one of the environment.</source>
        <translation>Seulement si ce n’est pas l’habituelle de l’environnement.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Opens these pages. 4 to 8 digits.</source>
        <translation>Ouvre ces pages. 4 à 8 chiffres.</translation>
    </message>
    <message>
        <source>Order of tickets</source>
        <translation>Ordre des bons</translation>
    </message>
    <message>
        <source>Orders come in from here, and taps are told.</source>
        <translation>Des commandes viennent d’ici, et les appuis lui sont dits.</translation>
    </message>
    <message>
        <source>Orders come in here; the tunnel or router must lead to it.</source>
        <translation>Les commandes arrivent ici ; le tunnel ou le routeur doit y mener.</translation>
    </message>
    <message>
        <source>Orders further away are refused; 0 is no limit.</source>
        <translation>Les commandes plus lointaines sont refusées ; 0 est sans limite.</translation>
    </message>
    <message>
        <source>Orders that come twice</source>
        <translation>Commandes venues deux fois</translation>
    </message>
    <message>
        <source>Orders with alcohol</source>
        <translation>Commandes avec alcool</translation>
    </message>
    <message>
        <source>Other limits</source>
        <translation>Autres limites</translation>
    </message>
    <message>
        <source>Own keys</source>
        <translation>Touches à soi</translation>
    </message>
    <message>
        <source>Own minutes for a platform, for a kind of order, or for both.</source>
        <translation>Minutes à part pour une plateforme, un type de commande ou les deux.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PLU</source>
        <translation>PLU</translation>
    </message>
    <message>
        <source>Pause as</source>
        <translation>Mettre en pause comme</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>À emporter</translation>
    </message>
    <message>
        <source>Places in the kitchen, and rules for what is made there.</source>
        <translation>Lieux de la cuisine, et règles de ce qui s’y fait.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Postcodes</source>
        <translation>Codes postaux</translation>
    </message>
    <message>
        <source>Privacy and backup</source>
        <translation>Vie privée et sauvegarde</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Promised time</source>
        <translation>Temps promis</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adresse publique</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Ready only where all is seen</source>
        <translation>Prête seulement où l’on voit tout</translation>
    </message>
    <message>
        <source>Red after</source>
        <translation>Rouge après</translation>
    </message>
    <message>
        <source>References of locations</source>
        <translation>Références des lieux</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Registration plate</source>
        <translation>Immatriculation</translation>
    </message>
    <message>
        <source>Remove orders after</source>
        <translation>Supprimer les commandes après</translation>
    </message>
    <message>
        <source>Repeat after</source>
        <translation>Répéter après</translation>
    </message>
    <message>
        <source>Restaurants</source>
        <translation>Restaurants</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Say that they came before</source>
        <translation>Dire qu’elles sont déjà venues</translation>
    </message>
    <message>
        <source>Say yes</source>
        <translation>Dire oui</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Secrets that sign orders</source>
        <translation>Secrets qui signent les commandes</translation>
    </message>
    <message>
        <source>Show planned orders before</source>
        <translation>Montrer les commandes planifiées avant</translation>
    </message>
    <message>
        <source>Shown on this screen</source>
        <translation>Sur cet écran</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>Taille de l’écran</translation>
    </message>
    <message>
        <source>So long after hand-over a guest is known; 0 is for good.</source>
        <translation>Le client est connu aussi longtemps après la remise ; 0 est pour toujours.</translation>
    </message>
    <message>
        <source>So long before its time a planned order comes to the board.</source>
        <translation>Une commande planifiée vient au tableau aussi longtemps avant son heure.</translation>
    </message>
    <message>
        <source>So long the link on a driver&apos;s phone works.</source>
        <translation>Le lien sur le téléphone d’un livreur vaut aussi longtemps.</translation>
    </message>
    <message>
        <source>So long touches do nothing while the screen is wiped.</source>
        <translation>Les touchers ne font rien aussi longtemps, pendant qu’on essuie.</translation>
    </message>
    <message>
        <source>So long whole orders are kept; 0 is for good.</source>
        <translation>Les commandes entières restent aussi longtemps ; 0 est pour toujours.</translation>
    </message>
    <message>
        <source>So many may be connected at one moment.</source>
        <translation>Autant peuvent être reliés au même moment.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Sound at the start</source>
        <translation>Son au démarrage</translation>
    </message>
    <message>
        <source>Speed of drivers</source>
        <translation>Vitesse des livreurs</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Staging to try things, production for real orders.</source>
        <translation>Staging pour essayer, production pour de vraies commandes.</translation>
    </message>
    <message>
        <source>Stands in the journal beside what was tapped here.</source>
        <translation>Figure au journal à côté de ce qui a été touché ici.</translation>
    </message>
    <message>
        <source>Stands on its tickets.</source>
        <translation>Figure sur ses bons.</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Such as https://uk.api.just-eat.io; needed.</source>
        <translation>Comme https://uk.api.just-eat.io ; nécessaire.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Take them, or refuse them.</source>
        <translation>Les prendre ou les refuser.</translation>
    </message>
    <message>
        <source>Tell pauses</source>
        <translation>Dire les pauses</translation>
    </message>
    <message>
        <source>Tell positions every</source>
        <translation>Dire les positions toutes les</translation>
    </message>
    <message>
        <source>The PEM file with its private key.</source>
        <translation>Le fichier PEM avec sa clé privée.</translation>
    </message>
    <message>
        <source>The board fills the whole screen from the start.</source>
        <translation>Le tableau remplit tout l’écran dès le démarrage.</translation>
    </message>
    <message>
        <source>The keyring of this computer, or a file that only its user can read.</source>
        <translation>Le trousseau de cet ordinateur, ou un fichier que seul son utilisateur peut lire.</translation>
    </message>
    <message>
        <source>The keys of an own bump bar; easier to record in Tools on the board.</source>
        <translation>Les touches d’une barre à soi ; plus simple à enregistrer dans Outils, au tableau.</translation>
    </message>
    <message>
        <source>The orders are copied while the program runs.</source>
        <translation>Les commandes sont copiées pendant que le programme tourne.</translation>
    </message>
    <message>
        <source>The restaurant</source>
        <translation>Le restaurant</translation>
    </message>
    <message>
        <source>The same dish ordered twice becomes one line.</source>
        <translation>Le même plat commandé deux fois devient une ligne.</translation>
    </message>
    <message>
        <source>The screen does not go dark by itself.</source>
        <translation>L’écran ne s’éteint pas tout seul.</translation>
    </message>
    <message>
        <source>The shop hears of pauses and of what is sold out.</source>
        <translation>La boutique apprend les pauses et ce qui est épuisé.</translation>
    </message>
    <message>
        <source>The shortest side of anything that is tapped.</source>
        <translation>Le plus petit côté de tout ce qu’on touche.</translation>
    </message>
    <message>
        <source>This or a secret that signs orders is needed.</source>
        <translation>Il faut celle-ci ou un secret qui signe les commandes.</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Bons</translation>
    </message>
    <message>
        <source>Tickets side by side</source>
        <translation>Bons côte à côte</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Temps pour répondre</translation>
    </message>
    <message>
        <source>Time to send</source>
        <translation>Temps pour envoyer</translation>
    </message>
    <message>
        <source>Time to undo</source>
        <translation>Temps pour défaire</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Told when an order names no time of its own.</source>
        <translation>Dit quand une commande ne nomme pas d’heure.</translation>
    </message>
    <message>
        <source>Totals beside the board</source>
        <translation>Totaux à côté du tableau</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Volume at night</source>
        <translation>Volume la nuit</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Boutique en ligne</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>What is made there</source>
        <translation>Ce qui s’y fait</translation>
    </message>
    <message>
        <source>Whatever is larger is refused.</source>
        <translation>Ce qui est plus grand est refusé.</translation>
    </message>
    <message>
        <source>When food is collected, such as 11:00-14:00. None is always open.</source>
        <translation>Quand on emporte les plats, comme 11:00-14:00. Aucun : toujours ouvert.</translation>
    </message>
    <message>
        <source>Where Just Eat hears of drivers; needed.</source>
        <translation>Où Just Eat entend parler des livreurs ; nécessaire.</translation>
    </message>
    <message>
        <source>Where an order does not say it; 0 is unknown.</source>
        <translation>Où une commande ne la dit pas ; 0 est inconnue.</translation>
    </message>
    <message>
        <source>Where it is said</source>
        <translation>Où c’est dit</translation>
    </message>
    <message>
        <source>Where the shop hears of its orders; needed.</source>
        <translation>Où la boutique entend parler de ses commandes ; nécessaire.</translation>
    </message>
    <message>
        <source>Where waiting orders are answered, if elsewhere.</source>
        <translation>Où l’on répond aux commandes en attente, si c’est ailleurs.</translation>
    </message>
    <message>
        <source>Where what is sold out is told.</source>
        <translation>Où l’on dit ce qui est épuisé.</translation>
    </message>
    <message>
        <source>Which keys do what. F1 shows them on the board.</source>
        <translation>Quelles touches font quoi. F1 les montre au tableau.</translation>
    </message>
    <message>
        <source>Who delivers for this kitchen, in the order of the board.</source>
        <translation>Qui livre pour cette cuisine, dans l’ordre du tableau.</translation>
    </message>
    <message>
        <source>Whoever takes longer to send a request is cut off.</source>
        <translation>Qui met plus longtemps à envoyer est coupé.</translation>
    </message>
    <message>
        <source>Without a touch these pages close.</source>
        <translation>Sans un toucher ces pages se ferment.</translation>
    </message>
    <message>
        <source>Yellow after</source>
        <translation>Jaune après</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>pouces</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>km/h</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
</context>
<context>
    <name>SettingsFaults</name>
    <message>
        <source>2 to 8 small letters, such as uk.</source>
        <translation>2 à 8 petites lettres, comme uk.</translation>
    </message>
    <message>
        <source>An address begins with http:// or https://.</source>
        <translation>Une adresse commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>At most {most} are allowed.</source>
        <translation>{most} au plus sont permis.</translation>
    </message>
    <message>
        <source>Certificate and key belong together.</source>
        <translation>Certificat et clé vont ensemble.</translation>
    </message>
    <message>
        <source>Line {row}</source>
        <translation>Ligne {row}</translation>
    </message>
    <message>
        <source>Must be more than {least}.</source>
        <translation>Doit être plus que {least}.</translation>
    </message>
    <message>
        <source>Must be {least} or more.</source>
        <translation>Doit être {least} ou plus.</translation>
    </message>
    <message>
        <source>Must be {most} or less.</source>
        <translation>Doit être {most} ou moins.</translation>
    </message>
    <message>
        <source>One of the lines is empty.</source>
        <translation>Une des lignes est vide.</translation>
    </message>
    <message>
        <source>One platform must be switched on: else no orders come in.</source>
        <translation>Une plateforme doit être en marche : sinon aucune commande n’arrive.</translation>
    </message>
    <message>
        <source>Opening hours look like 11:00-14:00.</source>
        <translation>Les horaires sont comme 11:00-14:00.</translation>
    </message>
    <message>
        <source>Red must come after yellow.</source>
        <translation>Le rouge doit venir après le jaune.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>This is no name of a domain, such as just-eat.com.</source>
        <translation>Ce n’est pas un nom de domaine, comme just-eat.com.</translation>
    </message>
    <message>
        <source>This must be 0, or 2 to 8.</source>
        <translation>Ce doit être 0, ou 2 à 8.</translation>
    </message>
    <message>
        <source>This must be a day such as 2026-03-14.</source>
        <translation>Ce doit être un jour, comme 2026-03-14.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Ce doit être un nombre.</translation>
    </message>
    <message>
        <source>This must be a time such as 22:00.</source>
        <translation>Ce doit être une heure, comme 22:00.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Ce doit être un nombre entier.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Ce doit être rempli.</translation>
    </message>
    <message>
        <source>This time zone is not known. One such as Europe/London is meant.</source>
        <translation>Ce fuseau horaire n’est pas connu. Il en faut un comme Europe/London.</translation>
    </message>
    <message>
        <source>Two have the same name.</source>
        <translation>Deux ont le même nom.</translation>
    </message>
    <message>
        <source>Without a secret anybody could send orders: fill one in.</source>
        <translation>Sans secret n’importe qui pourrait envoyer des commandes : mettez-en un.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Changed and not kept yet: {count}</source>
        <translation>Modifié et pas encore gardé : {count}</translation>
    </message>
    <message>
        <source>From the next start: {names}</source>
        <translation>Dès le prochain démarrage : {names}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep {count}</source>
        <translation>Garder {count}</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Gardé.</translation>
    </message>
    <message>
        <source>Not kept: {problem}</source>
        <translation>Pas gardé : {problem}</translation>
    </message>
    <message>
        <source>Not right yet: {names}</source>
        <translation>Pas encore juste : {names}</translation>
    </message>
    <message>
        <source>Practice keeps no settings in a file.</source>
        <translation>En exercice rien n’est gardé dans un fichier.</translation>
    </message>
    <message>
        <source>Start anew now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>There is no settings file here.</source>
        <translation>Il n’y a pas de fichier de réglages ici.</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Tout défaire</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>A camera, the internet, and leave to say where it is.</source>
        <translation>Un appareil photo, internet et l’autorisation de dire où il est.</translation>
    </message>
    <message>
        <source>Begin the shift</source>
        <translation>Commencer le service</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change name, phone and vehicle</source>
        <translation>Modifier nom, téléphone et véhicule</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Livreur</translation>
    </message>
    <message>
        <source>Hold: end the shift</source>
        <translation>Maintenir : finir</translation>
    </message>
    <message>
        <source>Over http phones do not say where they are. Set public_url in [listener] to an https address.</source>
        <translation>En http, les téléphones ne disent pas où ils sont. Mettez une adresse https dans public_url de [listener].</translation>
    </message>
    <message>
        <source>Phones cannot reach {address}. Set public_url in [listener] to an https address.</source>
        <translation>Les téléphones n’atteignent pas {address}. Mettez une adresse https dans public_url de [listener].</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>The code is for this driver’s phone alone.</source>
        <translation>Le code est pour le téléphone de ce livreur seul.</translation>
    </message>
    <message>
        <source>Then a code stands here for the driver’s phone.</source>
        <translation>Alors un code pour le téléphone du livreur apparaît ici.</translation>
    </message>
    <message>
        <source>This driver has been removed.</source>
        <translation>Ce livreur a été supprimé.</translation>
    </message>
    <message>
        <source>This program listens nowhere now: no phone can reach it.</source>
        <translation>Ce programme n’écoute nulle part : aucun téléphone ne peut l’atteindre.</translation>
    </message>
    <message>
        <source>What the phone needs</source>
        <translation>Ce qu’il faut au téléphone</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>BACK</source>
        <translation>RETOUR</translation>
    </message>
</context>
<context>
    <name>SoundNotice</name>
    <message>
        <source>No sound can be heard</source>
        <translation>Aucun son ne s’entend</translation>
    </message>
    <message>
        <source>The computer says: {problem}.
Orders come in as always, and the edge of the screen flashes until somebody touches them; look at it more often. See that a loudspeaker is plugged in and switched on: this screen finds it by itself.</source>
        <translation>L’ordinateur dit : {problem}.
Les commandes arrivent comme toujours et le bord de l’écran clignote jusqu’à ce que quelqu’un les touche ; regardez-le plus souvent. Vérifiez qu’un haut-parleur est branché et allumé : cet écran le trouve tout seul.</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Alarms sound</source>
        <translation>Les alarmes sonnent</translation>
    </message>
    <message>
        <source>At the volume above, whatever the time.</source>
        <translation>Au volume ci-dessus, à toute heure.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <source>Night begins</source>
        <translation>La nuit commence</translation>
    </message>
    <message>
        <source>Night ends</source>
        <translation>La nuit finit</translation>
    </message>
    <message>
        <source>Nothing can be heard</source>
        <translation>On n&apos;entend rien</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmée</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Sound again after</source>
        <translation>Sonner encore après</translation>
    </message>
    <message>
        <source>Sound at the start</source>
        <translation>Son au démarrage</translation>
    </message>
    <message>
        <source>Tells whether alarms can be heard.</source>
        <translation>Indique si les alarmes s&apos;entendent.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>They always flash at the screen&apos;s edge, too.</source>
        <translation>Elles clignotent toujours aussi au bord de l&apos;écran.</translation>
    </message>
    <message>
        <source>Until somebody touches the ticket.</source>
        <translation>Jusqu&apos;à ce que quelqu&apos;un touche le bon.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Volume at night</source>
        <translation>Volume la nuit</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>No open orders.
New orders appear here by themselves.</source>
        <translation>Aucune commande ouverte.
Les nouvelles apparaissent ici d’elles-mêmes.</translation>
    </message>
    <message>
        <source>No orders for later.</source>
        <translation>Aucune commande pour plus tard.</translation>
    </message>
    <message>
        <source>Nothing to make for {stations}.
Orders appear here by themselves.</source>
        <translation>Rien à préparer pour {stations}.
Les commandes apparaissent ici toutes seules.</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>How everything is</source>
        <translation>Comment tout va</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>Nothing is known.</source>
        <translation>Rien n’est connu.</translation>
    </message>
    <message>
        <source>Order database</source>
        <translation>Base des commandes</translation>
    </message>
    <message>
        <source>Orders coming in</source>
        <translation>Arrivée des commandes</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Taps to the platforms</source>
        <translation>Pressions vers les plateformes</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>as usual at this hour</source>
        <translation>comme d’habitude à cette heure</translation>
    </message>
    <message>
        <source>last heard {time}</source>
        <translation>entendu en dernier {time}</translation>
    </message>
    <message>
        <source>last order {time}</source>
        <translation>dernière commande {time}</translation>
    </message>
    <message>
        <source>listening; {count} requests answered since the start</source>
        <translation>à l’écoute ; {count} requêtes répondues depuis le démarrage</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>pas encore comparée</translation>
    </message>
    <message>
        <source>not heard since the start</source>
        <translation>pas entendu depuis le démarrage</translation>
    </message>
    <message>
        <source>so long a silence comes by chance in {percent} of such hours</source>
        <translation>un tel silence arrive par hasard dans {percent} de ces heures</translation>
    </message>
    <message>
        <source>there is none yet</source>
        <translation>il n’y en a pas encore</translation>
    </message>
    <message>
        <source>version {version}, running since {time}</source>
        <translation>version {version}, en marche depuis {time}</translation>
    </message>
    <message>
        <source>{seconds} s from the platforms&apos; clocks</source>
        <translation>{seconds} s par rapport aux horloges des plateformes</translation>
    </message>
    <message>
        <source>{size} GB free</source>
        <translation>{size} Go libres</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <source>{waiting} taps wait to be told, {refused} were refused</source>
        <translation>{waiting} pressions à transmettre, {refused} refusées</translation>
    </message>
</context>
<context>
    <name>StationPage</name>
    <message>
        <source>A dish is made here when it fits any of them.</source>
        <translation>Un plat est préparé ici s’il correspond à l’une d’elles.</translation>
    </message>
    <message>
        <source>A station has {count} rules at most.</source>
        <translation>Un poste a au plus {count} règles.</translation>
    </message>
    <message>
        <source>A station needs a name.</source>
        <translation>Un poste a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>All rules together</source>
        <translation>Toutes les règles ensemble</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>This station has been removed.</source>
        <translation>Ce poste a été supprimé.</translation>
    </message>
    <message>
        <source>What was done under another name counts as not done.</source>
        <translation>Ce qui a été fait sous un autre nom compte comme non fait.</translation>
    </message>
</context>
<context>
    <name>Stations</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Ready and Handed over are said at the pass.</source>
        <translation>Prêt et Remis se disent au passe.</translation>
    </message>
</context>
<context>
    <name>StationsPage</name>
    <message>
        <source>A dish goes to each station that makes a part of it. Hold ✕ to remove.</source>
        <translation>Un plat va à chaque poste qui en fait une partie. Maintenir ✕ pour supprimer.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>An empty rule: it fits nothing</source>
        <translation>Une règle vide : rien n’y correspond</translation>
    </message>
    <message>
        <source>At every station, because no rule fits</source>
        <translation>À tous les postes, faute de règle</translation>
    </message>
    <message>
        <source>Fits {fitting} of the last {count} items</source>
        <translation>Correspond à {fitting} des {count} derniers articles</translation>
    </message>
    <message>
        <source>For kitchens with several places: the grill, the fryer, the bar.</source>
        <translation>Pour les cuisines à plusieurs postes : gril, friteuse, bar.</translation>
    </message>
    <message>
        <source>No rules: only what no other station makes comes here.</source>
        <translation>Aucune règle : seul ce qu’aucun autre poste ne fait arrive ici.</translation>
    </message>
    <message>
        <source>Nothing of the last orders.</source>
        <translation>Rien des dernières commandes.</translation>
    </message>
    <message>
        <source>Places in the kitchen</source>
        <translation>Postes de la cuisine</translation>
    </message>
    <message>
        <source>Station {number}</source>
        <translation>Poste {number}</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>There are no orders to try it on yet.</source>
        <translation>Il n’y a pas encore de commandes pour l’essayer.</translation>
    </message>
    <message>
        <source>channel contains “{text}”</source>
        <translation>le canal contient « {text} »</translation>
    </message>
    <message>
        <source>code is {text}</source>
        <translation>le code est {text}</translation>
    </message>
    <message>
        <source>name contains “{text}”</source>
        <translation>le nom contient « {text} »</translation>
    </message>
    <message>
        <source>tag is “{text}”</source>
        <translation>la marque est « {text} »</translation>
    </message>
</context>
<context>
    <name>StationsPanel</name>
    <message>
        <source>ALL: THE PASS</source>
        <translation>TOUS : LE PASSE</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>RETOUR</translation>
    </message>
    <message>
        <source>FIRST CHOOSE STATIONS</source>
        <translation>CHOISIR D’ABORD DES POSTES</translation>
    </message>
    <message>
        <source>SHOW 1 STATION</source>
        <translation>MONTRER 1 POSTE</translation>
    </message>
    <message>
        <source>SHOW {count} STATIONS</source>
        <translation>MONTRER {count} POSTES</translation>
    </message>
    <message>
        <source>What does this screen show?</source>
        <translation>Que montre cet écran ?</translation>
    </message>
    <message>
        <source>{station}: not shown</source>
        <translation>{station} : pas montré</translation>
    </message>
    <message>
        <source>{station}: shown</source>
        <translation>{station} : montré</translation>
    </message>
</context>
<context>
    <name>StepperRow</name>
    <message>
        <source>From {least} to {greatest}, please.</source>
        <translation>De {least} à {greatest}, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>{what}, less</source>
        <translation>{what}, moins</translation>
    </message>
    <message>
        <source>{what}, more</source>
        <translation>{what}, plus</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>All items</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Ask the platforms</source>
        <translation>Demander aux plateformes</translation>
    </message>
    <message>
        <source>Asked at {time}</source>
        <translation>Demandé à {time}</translation>
    </message>
    <message>
        <source>Done by hand</source>
        <translation>Réglé à la main</translation>
    </message>
    <message>
        <source>Items that guests ordered</source>
        <translation>Articles commandés par les clients</translation>
    </message>
    <message>
        <source>Ordered in the last 4 weeks</source>
        <translation>Commandé en 4 semaines</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Search items</source>
        <translation>Chercher un article</translation>
    </message>
    <message>
        <source>Take off the menu</source>
        <translation>Retirer de la carte</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Jusqu’à quand</translation>
    </message>
    <message>
        <source>What is out</source>
        <translation>Ce qui est épuisé</translation>
    </message>
    <message>
        <source>end of the day</source>
        <translation>fin de journée</translation>
    </message>
    <message>
        <source>until put back</source>
        <translation>jusqu’à la remise</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message numerus="yes">
        <source>%n not yet sent</source>
        <translation>
            <numerusform>%n pas encore envoyé</numerusform>
            <numerusform>%n pas encore envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out</source>
        <translation>
            <numerusform>%n épuisé</numerusform>
            <numerusform>%n épuisés</numerusform>
        </translation>
    </message>
    <message>
        <source>Out: {names}</source>
        <translation>Épuisé : {names}</translation>
    </message>
    <message>
        <source>accepts by itself</source>
        <translation>accepte seul</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>pas encore entendu</translation>
    </message>
    <message>
        <source>usually an order {gap}</source>
        <translation>d’habitude une commande {gap}</translation>
    </message>
    <message>
        <source>usually {gap}</source>
        <translation>d’habitude {gap}</translation>
    </message>
    <message>
        <source>{said}, {left} left</source>
        <translation>{said}, encore {left}</translation>
    </message>
    <message>
        <source>{title}: +{minutes} min</source>
        <translation>{title} : +{minutes} min</translation>
    </message>
    <message>
        <source>{title}: paused</source>
        <translation>{title} : en pause</translation>
    </message>
    <message>
        <source>{title}: silent for {span}</source>
        <translation>{title} : silencieux depuis {span}</translation>
    </message>
</context>
<context>
    <name>Strokes</name>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page ↓</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page ↑</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>SupportCard</name>
    <message>
        <source>A file with logs, settings, sizes and the last errors, for somebody who helps. Guests and secrets are left out.</source>
        <translation>Un fichier avec journaux, réglages, tailles et dernières erreurs, pour qui vous aide. Sans clients ni secrets.</translation>
    </message>
    <message>
        <source>It is here: {path}</source>
        <translation>Il est ici : {path}</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>That was not possible: {why}</source>
        <translation>Impossible : {why}</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Écrire le fichier</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>TakeStep</name>
    <message>
        <source>Starting anew… If nothing happens within half a minute, close the program and start it again: the guide goes on here.</source>
        <translation>Redémarrage… Si rien ne se passe en une demi-minute, fermez le programme et relancez-le : le guide reprend ici.</translation>
    </message>
    <message>
        <source>Take the settings</source>
        <translation>Prendre les réglages</translation>
    </message>
    <message>
        <source>Take the settings first.</source>
        <translation>Prenez d’abord les réglages.</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Les prendre</translation>
    </message>
    <message>
        <source>The program now starts anew with these settings; that takes some seconds. The guide goes on by itself.</source>
        <translation>Le programme redémarre avec ces réglages ; cela prend quelques secondes. Le guide continue seul.</translation>
    </message>
    <message>
        <source>The program runs with them.</source>
        <translation>Le programme fonctionne avec.</translation>
    </message>
</context>
<context>
    <name>TestStep</name>
    <message>
        <source>No test order has come back yet.</source>
        <translation>Aucune commande test n’est encore revenue.</translation>
    </message>
    <message>
        <source>Send a test order</source>
        <translation>Envoyer une commande test</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Test the platform</source>
        <translation>Tester la plateforme</translation>
    </message>
    <message>
        <source>The first test order</source>
        <translation>La première commande test</translation>
    </message>
    <message>
        <source>The test order goes out and comes back in; no platform hears of it.</source>
        <translation>La commande test sort et revient ; aucune plateforme ne l’apprend.</translation>
    </message>
</context>
<context>
    <name>TextRow</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>+ ADDED</source>
        <translation>+ AJOUTÉ</translation>
    </message>
    <message>
        <source>+{minutes} min given</source>
        <translation>+{minutes} min accordées</translation>
    </message>
    <message>
        <source>ALCOHOL</source>
        <translation>ALCOOL</translation>
    </message>
    <message>
        <source>ALL DONE</source>
        <translation>TOUT EST FAIT</translation>
    </message>
    <message>
        <source>ALLERGY — TAP WHEN READ</source>
        <translation>ALLERGIE — TOUCHER UNE FOIS LUE</translation>
    </message>
    <message>
        <source>Allergy, tap when read: {words}</source>
        <translation>Allergie, toucher une fois lue : {words}</translation>
    </message>
    <message>
        <source>Allergy: look at the notes.</source>
        <translation>Allergie : voir les notes.</translation>
    </message>
    <message>
        <source>Allergy: read. Look at the notes.</source>
        <translation>Allergie : lue. Voir les notes.</translation>
    </message>
    <message>
        <source>Also at: {stations}</source>
        <translation>Aussi à : {stations}</translation>
    </message>
    <message>
        <source>CANCELLED by {source} after it was handed over</source>
        <translation>ANNULÉ par {source} après la remise</translation>
    </message>
    <message>
        <source>CANCELLED by {source} — STOP COOKING</source>
        <translation>ANNULÉ par {source} — ARRÊTER LA CUISSON</translation>
    </message>
    <message>
        <source>CANCELLED by {source} — the order itself never came</source>
        <translation>ANNULÉ par {source} — la commande n’est jamais arrivée</translation>
    </message>
    <message>
        <source>CANCELLED here: {reason}</source>
        <translation>ANNULÉ ici&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>CHANGED (version {number})</source>
        <translation>MODIFIÉ (version {number})</translation>
    </message>
    <message>
        <source>CHANGED · version {number}</source>
        <translation>MODIFIÉ · version {number}</translation>
    </message>
    <message>
        <source>CHECK AGE 18+</source>
        <translation>VÉRIFIER L’ÂGE 18+</translation>
    </message>
    <message>
        <source>COLLECT {amount}</source>
        <translation>ENCAISSER {amount}</translation>
    </message>
    <message>
        <source>CUTLERY</source>
        <translation>COUVERTS</translation>
    </message>
    <message>
        <source>Contains {allergens}</source>
        <translation>Contient&#xa0;: {allergens}</translation>
    </message>
    <message>
        <source>Cutlery:</source>
        <translation>Couverts :</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Type :</translation>
    </message>
    <message>
        <source>Missing: {stations}</source>
        <translation>Il manque : {stations}</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>SANS</translation>
    </message>
    <message>
        <source>NO CUTLERY</source>
        <translation>SANS COUVERTS</translation>
    </message>
    <message>
        <source>NOT ANSWERED IN TIME — do not cook it. {reason}</source>
        <translation>PAS DE RÉPONSE À TEMPS — ne pas cuisiner. {reason}</translation>
    </message>
    <message>
        <source>NOT PAID</source>
        <translation>NON PAYÉ</translation>
    </message>
    <message>
        <source>NOT PAID · {amount}</source>
        <translation>NON PAYÉ · {amount}</translation>
    </message>
    <message>
        <source>No food: {lines}</source>
        <translation>Hors cuisine&#xa0;: {lines}</translation>
    </message>
    <message>
        <source>No items could be read.</source>
        <translation>Aucun article n’a pu être lu.</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Note :</translation>
    </message>
    <message>
        <source>REMAKE</source>
        <translation>À REFAIRE</translation>
    </message>
    <message>
        <source>REMAKE of {number}</source>
        <translation>À REFAIRE : {number}</translation>
    </message>
    <message>
        <source>Ready by:</source>
        <translation>Prêt pour :</translation>
    </message>
    <message>
        <source>TEST ORDER</source>
        <translation>COMMANDE DE TEST</translation>
    </message>
    <message>
        <source>Table:</source>
        <translation>Table :</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Motif : {reason}</translation>
    </message>
    <message>
        <source>{dish}: {words}</source>
        <translation>{dish} : {words}</translation>
    </message>
    <message>
        <source>{title} says of this order: {status}</source>
        <translation>{title} dit de cette commande&#xa0;: {status}</translation>
    </message>
    <message>
        <source>– REMOVED</source>
        <translation>– RETIRÉ</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>By age</source>
        <translation>Par âge</translation>
    </message>
    <message>
        <source>By urgency</source>
        <translation>Par urgence</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Dishes and extras</source>
        <translation>Plats et extras</translation>
    </message>
    <message>
        <source>How many of each are still to be made.</source>
        <translation>Combien de chaque restent à faire.</translation>
    </message>
    <message>
        <source>Identical lines as one</source>
        <translation>Lignes identiques en une</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Only a screen that shows all stations has the button Ready.</source>
        <translation>Seul un écran qui montre tous les postes a le bouton Prête.</translation>
    </message>
    <message>
        <source>Ready only at the pass</source>
        <translation>Prête seulement au passe</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Bons</translation>
    </message>
    <message>
        <source>Totals beside the board</source>
        <translation>Totaux à côté des bons</translation>
    </message>
    <message>
        <source>Two lines of the same dish with the same extras become 2×.</source>
        <translation>Deux lignes du même plat avec les mêmes extras deviennent 2×.</translation>
    </message>
    <message>
        <source>Urgency: rush, then who waits for an answer, then the time promised.</source>
        <translation>Urgence : pressé, puis qui attend une réponse, puis l&apos;heure promise.</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>90&#xa0;%: {most}</source>
        <translation>90&#xa0;%: {most}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Platforms heard, median</source>
        <translation>Plateforme informée, médiane</translation>
    </message>
    <message>
        <source>To ready, median</source>
        <translation>Jusqu’à prête, médiane</translation>
    </message>
    <message>
        <source>and tests: {count}</source>
        <translation>et tests : {count}</translation>
    </message>
    <message>
        <source>over 1 min: {count}; refused: {refused}</source>
        <translation>plus d’1 min : {count} ; refusées : {refused}</translation>
    </message>
    <message>
        <source>{late} of {judged} with a time</source>
        <translation>{late} sur {judged} avec heure</translation>
    </message>
    <message>
        <source>{ours} by us, {theirs} by channels</source>
        <translation>{ours} par nous, {theirs} par les canaux</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Accept pressed</source>
        <translation>Accepter pressé</translation>
    </message>
    <message>
        <source>Allergy note confirmed read</source>
        <translation>Note d’allergie confirmée lue</translation>
    </message>
    <message>
        <source>Back in its turn</source>
        <translation>Revenue à son tour</translation>
    </message>
    <message>
        <source>Brought back from hold</source>
        <translation>Reprise de l’attente</translation>
    </message>
    <message>
        <source>Came in from {title} and was stored</source>
        <translation>Reçue de {title} et enregistrée</translation>
    </message>
    <message>
        <source>Cancel pressed</source>
        <translation>Annuler pressé</translation>
    </message>
    <message>
        <source>Cancellation seen</source>
        <translation>Annulation vue</translation>
    </message>
    <message>
        <source>Change seen</source>
        <translation>Changement vu</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
    <message>
        <source>Driver assigned</source>
        <translation>Livreur désigné</translation>
    </message>
    <message>
        <source>Driver at the address</source>
        <translation>Livreur à l’adresse</translation>
    </message>
    <message>
        <source>Driver at the restaurant</source>
        <translation>Livreur au restaurant</translation>
    </message>
    <message>
        <source>Driver on the way</source>
        <translation>Livreur en route</translation>
    </message>
    <message>
        <source>Driver taken off</source>
        <translation>Livreur retiré</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Item said to be sold out</source>
        <translation>Article signalé épuisé</translation>
    </message>
    <message>
        <source>Item taken back: {done} done</source>
        <translation>Coche retirée : {done} faits</translation>
    </message>
    <message>
        <source>Item ticked off: {done} done</source>
        <translation>Article coché : {done} faits</translation>
    </message>
    <message>
        <source>Last press undone</source>
        <translation>Dernier appui annulé</translation>
    </message>
    <message>
        <source>More time pressed</source>
        <translation>Plus de temps pressé</translation>
    </message>
    <message>
        <source>Name, address and notes were erased</source>
        <translation>Nom, adresse et notes ont été effacés</translation>
    </message>
    <message>
        <source>News from {title}</source>
        <translation>Nouvelle de {title}</translation>
    </message>
    <message>
        <source>Put before all others</source>
        <translation>Passée avant les autres</translation>
    </message>
    <message>
        <source>Put on hold until {time}</source>
        <translation>Mise en attente jusqu’à {time}</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>Question répondue</translation>
    </message>
    <message>
        <source>Ready pressed</source>
        <translation>Prête pressé</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Rappelée</translation>
    </message>
    <message>
        <source>Said that it cannot be taken</source>
        <translation>Dit qu’elle est impossible</translation>
    </message>
    <message>
        <source>The machine&apos;s clock was set</source>
        <translation>L’horloge de l’ordinateur a été réglée</translation>
    </message>
    <message>
        <source>Word from {title}</source>
        <translation>Message de {title}</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>par {who}</translation>
    </message>
    <message>
        <source>to be tried again at {time}</source>
        <translation>nouvel essai à {time}</translation>
    </message>
    <message>
        <source>{delay} after the press</source>
        <translation>{delay} après l’appui</translation>
    </message>
    <message>
        <source>{minutes} minutes more</source>
        <translation>{minutes} minutes de plus</translation>
    </message>
    <message>
        <source>{title} cancelled the order</source>
        <translation>{title} a annulé la commande</translation>
    </message>
    <message>
        <source>{title} changed the order</source>
        <translation>{title} a modifié la commande</translation>
    </message>
    <message>
        <source>{title} heard “{step}”{status}, answered in {took}</source>
        <translation>{title} a reçu « {step} »{status}, réponse en {took}</translation>
    </message>
    <message>
        <source>{title} refused “{step}”{status}: {problem}</source>
        <translation>{title} a refusé « {step} »{status} : {problem}</translation>
    </message>
    <message>
        <source>{title} sent an older version, which was kept aside</source>
        <translation>{title} a envoyé une version ancienne, mise de côté</translation>
    </message>
    <message>
        <source>{title} sent it anew, the same for cooks</source>
        <translation>{title} l’a renvoyée, identique en cuisine</translation>
    </message>
    <message>
        <source>{title} sent the same again</source>
        <translation>{title} a renvoyé la même chose</translation>
    </message>
    <message>
        <source>{what} (screen {screen})</source>
        <translation>{what} (écran {screen})</translation>
    </message>
    <message>
        <source>“{step}” not heard{status}: {problem}</source>
        <translation>« {step} » non reçu{status} : {problem}</translation>
    </message>
    <message>
        <source>“{step}” settled by hand</source>
        <translation>« {step} » réglé à la main</translation>
    </message>
    <message>
        <source>“{step}” to be told again</source>
        <translation>« {step} » à redire</translation>
    </message>
    <message>
        <source>“{step}”: heard by {title} at {time}, {delay} after the press</source>
        <translation>« {step} » : reçu par {title} à {time}, {delay} après l’appui</translation>
    </message>
    <message>
        <source>“{step}”: not heard by {title} yet: {problem}</source>
        <translation>« {step} » : pas encore reçu par {title} : {problem}</translation>
    </message>
    <message>
        <source>“{step}”: refused by {title}, settled by hand: {problem}</source>
        <translation>« {step} » : refusé par {title}, réglé à la main : {problem}</translation>
    </message>
    <message>
        <source>“{step}”: refused by {title}: {problem}</source>
        <translation>« {step} » : refusé par {title} : {problem}</translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message>
        <source>A ticket turns yellow after</source>
        <translation>Un bon devient jaune après</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>For one channel, or for one kind of order.</source>
        <translation>Pour un canal ou pour un type de commande.</translation>
    </message>
    <message>
        <source>Other limits</source>
        <translation>Autres limites</translation>
    </message>
    <message>
        <source>Scheduled orders come up</source>
        <translation>Les commandes programmées arrivent</translation>
    </message>
    <message>
        <source>So long before their time they move from Upcoming to the board.</source>
        <translation>Autant de temps avant l&apos;heure, elles passent de Plus tard aux bons.</translation>
    </message>
    <message>
        <source>Yellow after {warn}, late after {late}</source>
        <translation>Jaune après {warn}, en retard après {late}</translation>
    </message>
    <message>
        <source>Yellow and late</source>
        <translation>Jaune et en retard</translation>
    </message>
    <message>
        <source>and is late after</source>
        <translation>et est en retard après</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Accepted by itself</source>
        <translation>Acceptée d’elle-même</translation>
    </message>
    <message>
        <source>Accepted ✓ by {who}</source>
        <translation>Acceptée ✓ par : {who}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>At the address</source>
        <translation>À l’adresse</translation>
    </message>
    <message>
        <source>Back to cooking</source>
        <translation>Retour en cuisine</translation>
    </message>
    <message>
        <source>Cancellation confirmed</source>
        <translation>Annulation confirmée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
    <message>
        <source>Driver assigned</source>
        <translation>Livreur attribué</translation>
    </message>
    <message>
        <source>Driver is here</source>
        <translation>Livreur arrivé</translation>
    </message>
    <message>
        <source>Driver taken off</source>
        <translation>Livreur retiré</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Handed over stays on this screen</source>
        <translation>Remise reste sur cet écran</translation>
    </message>
    <message>
        <source>Handed over ✓ only on this screen</source>
        <translation>Remise ✓ seulement sur cet écran</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non prise</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Préparée</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Ready stays on this screen</source>
        <translation>Prête reste sur cet écran</translation>
    </message>
    <message>
        <source>Ready ✓ only on this screen</source>
        <translation>Prête ✓ seulement sur cet écran</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>When a driver comes</source>
        <translation>Arrivée d’un livreur</translation>
    </message>
    <message>
        <source>{step} waiting {age}</source>
        <translation>{step} en attente {age}</translation>
    </message>
    <message>
        <source>{step} waiting {age}, next try in {seconds}&#xa0;s — {problem}</source>
        <translation>{step} en attente {age}, nouvel essai dans {seconds}&#xa0;s — {problem}</translation>
    </message>
    <message>
        <source>{step} waiting {age}, trying again — {problem}</source>
        <translation>{step} en attente {age}, nouvel essai — {problem}</translation>
    </message>
    <message>
        <source>{step} ✓ heard by {title}</source>
        <translation>{step} ✓ entendu par {title}</translation>
    </message>
    <message>
        <source>{step} ✓ heard by {title} in {seconds}&#xa0;s</source>
        <translation>{step} ✓ entendu par {title} en {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{step}: sending …</source>
        <translation>{step}&#xa0;: envoi …</translation>
    </message>
    <message>
        <source>{step}: sends in {seconds}&#xa0;s</source>
        <translation>{step}&#xa0;: envoi dans {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{step}: settled by hand</source>
        <translation>{step}&#xa0;: réglé à la main</translation>
    </message>
    <message>
        <source>{title} has heard nothing yet</source>
        <translation>{title} n’a encore rien entendu</translation>
    </message>
    <message>
        <source>{title} is not told of a recall: it goes on by “{step}”.</source>
        <translation>{title} n’apprend pas le rappel : « {step} » y reste valable.</translation>
    </message>
    <message>
        <source>{title} refused “{step}”: {problem}
Settle it on {title}’s own tablet or by phone, or try again.</source>
        <translation>{title} a refusé «&#xa0;{step}&#xa0;»&#xa0;: {problem}
À régler sur la tablette de {title} ou par téléphone, ou réessayer.</translation>
    </message>
    <message>
        <source>{title} will still hear “{step}”, recalled or not.</source>
        <translation>{title} apprendra encore « {step} », rappel ou non.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Clean the screen</source>
        <translation>Nettoyer l&apos;écran</translation>
    </message>
    <message>
        <source>For managers</source>
        <translation>Pour les responsables</translation>
    </message>
</context>
<context>
    <name>Top</name>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>Chercher dans tous les réglages</translation>
    </message>
</context>
<context>
    <name>TopRow</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ouverte</numerusform>
            <numerusform>%n ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <source>Later: {count}</source>
        <translation>Plus tard : {count}</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>S’exercer</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Le jour d’après</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Le jour d’avant</translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <source>Minute of the service</source>
        <translation>Minute du service</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>-1 min</source>
        <translation>-1 min</translation>
    </message>
    <message>
        <source>Next late one</source>
        <translation>Retard suivant</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{late} of {orders} late</source>
        <translation>{late} / {orders} en retard</translation>
    </message>
    <message>
        <source>{speed} times as fast as it was</source>
        <translation>{speed} fois plus vite</translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation>▶ Lire</translation>
    </message>
</context>
<context>
    <name>UntilPanel</name>
    <message>
        <source>1 HOUR ({time})</source>
        <translation>1 HEURE ({time})</translation>
    </message>
    <message>
        <source>3 HOURS ({time})</source>
        <translation>3 HEURES ({time})</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>RETOUR</translation>
    </message>
    <message>
        <source>END OF DAY ({time})</source>
        <translation>FIN DE JOURNÉE ({time})</translation>
    </message>
    <message>
        <source>Sold out until:</source>
        <translation>Épuisé jusqu’à :</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>DRIVER IS HERE</source>
        <translation>LIVREUR ARRIVÉ</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Livreur</translation>
    </message>
    <message>
        <source>Driver {when}</source>
        <translation>Livreur {when}</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>attribué</translation>
    </message>
    <message>
        <source>at the address</source>
        <translation>à l’adresse</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>livré</translation>
    </message>
    <message>
        <source>here at any moment</source>
        <translation>ici d’un instant à l’autre</translation>
    </message>
    <message>
        <source>here in {span}</source>
        <translation>ici dans {span}</translation>
    </message>
    <message>
        <source>nearly here</source>
        <translation>presque là</translation>
    </message>
    <message>
        <source>no position for {span}</source>
        <translation>pas de position depuis {span}</translation>
    </message>
    <message>
        <source>no position yet</source>
        <translation>pas encore de position</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>there at any moment</source>
        <translation>là-bas d’un instant à l’autre</translation>
    </message>
    <message>
        <source>there in {span}</source>
        <translation>là-bas dans {span}</translation>
    </message>
</context>
<context>
    <name>Wires</name>
    <message>
        <source>Only an order that is being cooked can be put aside.</source>
        <translation>Seule une commande en cuisine peut être mise de côté.</translation>
    </message>
    <message>
        <source>Only what is still to be made can come before all others.</source>
        <translation>Seul ce qui reste à faire peut passer avant tout.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>CANCELLED</source>
        <translation>ANNULÉ</translation>
    </message>
    <message>
        <source>COOKING</source>
        <translation>EN CUISINE</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>À emporter</translation>
    </message>
    <message>
        <source>DUE SOON</source>
        <translation>BIENTÔT</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Drive-through</source>
        <translation>Drive</translation>
    </message>
    <message>
        <source>Eat in</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>HANDED OVER</source>
        <translation>REMIS</translation>
    </message>
    <message>
        <source>LATE</source>
        <translation>EN RETARD</translation>
    </message>
    <message>
        <source>LATER</source>
        <translation>PLUS TARD</translation>
    </message>
    <message>
        <source>LOOK</source>
        <translation>À VOIR</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>NOUVEAU</translation>
    </message>
    <message>
        <source>NEW · LATE</source>
        <translation>NOUVEAU · EN RETARD</translation>
    </message>
    <message>
        <source>ON HOLD</source>
        <translation>EN ATTENTE</translation>
    </message>
    <message>
        <source>ON ITS WAY</source>
        <translation>EN ROUTE</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>PRÊT</translation>
    </message>
    <message>
        <source>RUSH · {word}</source>
        <translation>URGENT · {word}</translation>
    </message>
    <message>
        <source>Table {table}</source>
        <translation>Table {table}</translation>
    </message>
    <message>
        <source>To the car</source>
        <translation>À la voiture</translation>
    </message>
    <message>
        <source>UNDO</source>
        <translation>DÉFAIRE</translation>
    </message>
    <message>
        <source>UNDO ACCEPT</source>
        <translation>NE PAS ACCEPTER</translation>
    </message>
    <message>
        <source>UNDO CANCEL</source>
        <translation>NE PAS ANNULER</translation>
    </message>
    <message>
        <source>UNDO HAND-OVER</source>
        <translation>PAS REMIS</translation>
    </message>
    <message>
        <source>UNDO MORE TIME</source>
        <translation>PAS PLUS DE TEMPS</translation>
    </message>
    <message>
        <source>UNDO READY</source>
        <translation>PAS PRÊT</translation>
    </message>
    <message>
        <source>UNDO RECALL</source>
        <translation>NE PAS RAPPELER</translation>
    </message>
    <message>
        <source>answer in {time}</source>
        <translation>répondre dans {time}</translation>
    </message>
    <message>
        <source>answer overdue {time}</source>
        <translation>réponse en retard {time}</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>courier {name}</source>
        <translation>coursier {name}</translation>
    </message>
    <message>
        <source>each {seconds}&#xa0;s</source>
        <translation>toutes les {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>each {span}</source>
        <translation>toutes les {span}</translation>
    </message>
    <message>
        <source>for {time}</source>
        <translation>pour {time}</translation>
    </message>
    <message>
        <source>guests: {count}</source>
        <translation>couverts&#xa0;: {count}</translation>
    </message>
    <message>
        <source>in {span} · {time}</source>
        <translation>dans {span} · {time}</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sans numéro</translation>
    </message>
    <message>
        <source>on hold until {time}, back in {left}</source>
        <translation>en attente jusqu’à {time}, retour dans {left}</translation>
    </message>
    <message>
        <source>on the board at {time}, in {left}</source>
        <translation>dans les bons à {time}, dans {left}</translation>
    </message>
    <message>
        <source>own driver</source>
        <translation>propre livreur</translation>
    </message>
    <message>
        <source>{done}/{count}&#xa0;✓</source>
        <translation>{done}/{count}&#xa0;✓</translation>
    </message>
    <message>
        <source>{hours}&#xa0;h&#xa0;{minutes}</source>
        <translation>{hours}&#xa0;h&#xa0;{minutes}</translation>
    </message>
    <message>
        <source>{minutes}&#xa0;min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{seconds}&#xa0;s ago</source>
        <translation>il y a {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>il y a {span}</translation>
    </message>
    <message>
        <source>{span} late · {time}</source>
        <translation>{span} de retard · {time}</translation>
    </message>
</context>
</TS>
