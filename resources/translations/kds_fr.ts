<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <source>Board</source>
        <translation>Bons</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page {page} / {pages}</source>
        <translation>Page {page} / {pages}</translation>
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
        <source>Upcoming</source>
        <translation>Plus tard</translation>
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
        <source>HANDED OVER</source>
        <translation>REMIS</translation>
    </message>
    <message>
        <source>HOLD: DEALT WITH</source>
        <translation>MAINTENIR&#xa0;: RÉGLÉ</translation>
    </message>
    <message>
        <source>More: later, cancel, the text as it came</source>
        <translation>Plus&#xa0;: plus tard, annuler, le texte d’origine</translation>
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
    <name>MainWindow</name>
    <message>
        <source>Kitchen</source>
        <translation>Cuisine</translation>
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
        <source>More time:</source>
        <translation>Plus de temps&#xa0;:</translation>
    </message>
    <message>
        <source>TEXT AS IT CAME</source>
        <translation>TEXTE D’ORIGINE</translation>
    </message>
    <message>
        <source>{title} cannot be told of a cancellation: phone them.</source>
        <translation>{title} ne peut pas apprendre une annulation&#xa0;: téléphoner.</translation>
    </message>
    <message>
        <source>{title} cannot hear of a later time.</source>
        <translation>{title} ne peut pas apprendre une heure plus tardive.</translation>
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
        <source>A cancellation that does not say which order it means.</source>
        <translation>Une annulation qui ne dit pas de quelle commande il s’agit.</translation>
    </message>
    <message>
        <source>A fault in this program stopped: {word}</source>
        <translation>Une erreur de ce programme a arrêté&#xa0;: {word}</translation>
    </message>
    <message>
        <source>A line of the order came without a name. Look at the text as it came.</source>
        <translation>Une ligne de la commande est arrivée sans nom. Voir le texte d’origine.</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>l’adresse est déjà utilisée</translation>
    </message>
    <message>
        <source>Ages and promised times on the tickets are wrong by that much. Set the clock, or switch on its setting by the network.</source>
        <translation>Les attentes et les heures promises sur les bons sont fausses d’autant. Régler l’horloge ou activer le réglage par le réseau.</translation>
    </message>
    <message>
        <source>Bancontact</source>
        <translation>Bancontact</translation>
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
        <source>It has been handed over: recall it to change it.</source>
        <translation>Déjà remise&#xa0;: la rappeler pour la modifier.</translation>
    </message>
    <message>
        <source>It has not been accepted yet: accept or cancel it first.</source>
        <translation>Pas encore acceptée&#xa0;: d’abord accepter ou annuler.</translation>
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
        <source>It is not open any more.</source>
        <translation>Elle n’est plus ouverte.</translation>
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
        <source>Item out of stock</source>
        <translation>Article épuisé</translation>
    </message>
    <message>
        <source>Items can be ticked off while the order is being cooked.</source>
        <translation>On peut cocher tant que la commande est en cuisine.</translation>
    </message>
    <message>
        <source>New orders wait at the platforms and come again.</source>
        <translation>Les nouvelles commandes attendent chez les plateformes et reviennent.</translation>
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
        <source>Only an order that is being cooked can be put aside.</source>
        <translation>Seule une commande en cuisine peut être mise de côté.</translation>
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
        <source>Other reason</source>
        <translation>Autre raison</translation>
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
        <source>Permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>Queensland nuts</source>
        <translation>noix du Queensland</translation>
    </message>
    <message>
        <source>Read the allergy note first: tap the bar.</source>
        <translation>Lisez d’abord la note d’allergie : touchez la barre.</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>le système de fichiers est en lecture seule</translation>
    </message>
    <message>
        <source>Taps are kept and sent when it runs again.</source>
        <translation>Les appuis sont gardés et envoyés dès qu’il reprend.</translation>
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
        <source>The order came without items{said}. Look at the platform&apos;s own tablet.</source>
        <translation>La commande est arrivée sans articles{said}. Regarder la tablette de la plateforme.</translation>
    </message>
    <message>
        <source>The order came without its id: nothing can be told back. Call the platform.</source>
        <translation>La commande est arrivée sans identifiant&#xa0;: on ne peut rien répondre. Appeler la plateforme.</translation>
    </message>
    <message>
        <source>The order cannot be read: it is JSON, but not an order.</source>
        <translation>La commande est illisible&#xa0;: c’est du JSON, mais pas une commande.</translation>
    </message>
    <message>
        <source>The order cannot be read: it is not JSON ({error}).</source>
        <translation>La commande est illisible&#xa0;: ce n’est pas du JSON ({error}).</translation>
    </message>
    <message>
        <source>The order could not be read: a fault in this program ({error}).</source>
        <translation>La commande n’a pas pu être lue&#xa0;: une erreur de ce programme ({error}).</translation>
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
        <source>Too busy</source>
        <translation>Trop de travail</translation>
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
        <source>almonds</source>
        <translation>amandes</translation>
    </message>
    <message>
        <source>an answer that is not {platform}&apos;s: {answer}</source>
        <translation>une réponse qui n’est pas de {platform}&#xa0;: {answer}</translation>
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
        <source>the intake</source>
        <translation>la réception</translation>
    </message>
    <message>
        <source>the listener</source>
        <translation>l’écoute</translation>
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
        <source>the program is stopping</source>
        <translation>le programme s’arrête</translation>
    </message>
    <message>
        <source>the watch over the disk</source>
        <translation>la surveillance du disque</translation>
    </message>
    <message>
        <source>there is no order database at {path}</source>
        <translation>il n’y a pas de base de données des commandes à {path}</translation>
    </message>
    <message>
        <source>tree nuts</source>
        <translation>fruits à coque</translation>
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
        <source>{key} is no time: {said}</source>
        <translation>{key} n’est pas une heure&#xa0;: {said}</translation>
    </message>
    <message>
        <source>{name} (off)</source>
        <translation>{name} (désactivé)</translation>
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
        <source>{platform} answered {answer}</source>
        <translation>{platform} a répondu {answer}</translation>
    </message>
    <message>
        <source>{platform} cannot be reached ({error})</source>
        <translation>{platform} est injoignable ({error})</translation>
    </message>
    <message>
        <source>{platform} did not answer in time</source>
        <translation>{platform} n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>{platform} does not accept client_id and client_secret ({status})</source>
        <translation>{platform} n’accepte pas client_id et client_secret ({status})</translation>
    </message>
    <message>
        <source>{platform} does not hear us</source>
        <translation>{platform} ne nous entend pas</translation>
    </message>
    <message>
        <source>{platform}&apos;s token answer holds no token</source>
        <translation>La réponse de {platform} ne contient pas de jeton</translation>
    </message>
    <message>
        <source>{problem}. Go on cooking: every tap is kept and sent as soon as it answers; each ticket shows what it has not heard yet.</source>
        <translation>{problem}. Continuer à cuisiner&#xa0;: chaque appui est gardé et envoyé dès qu’il y a une réponse&#xa0;; chaque bon montre ce qui n’a pas encore été entendu.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… et {count} de plus</translation>
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
        <source>handed over {time} · {age} ago</source>
        <translation>remis à {time} · il y a {age}</translation>
    </message>
</context>
<context>
    <name>RecallPage</name>
    <message>
        <source>Nothing has been handed over lately.</source>
        <translation>Rien n’a été remis récemment.</translation>
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
    <message>
        <source>accepts by itself</source>
        <translation>accepte seul</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>pas encore entendu</translation>
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
        <source>ALLERGY — TAP WHEN READ</source>
        <translation>ALLERGIE — TOUCHER UNE FOIS LU</translation>
    </message>
    <message>
        <source>Allergy, tap when read: {words}</source>
        <translation>Allergie, touchez une fois lue : {words}</translation>
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
        <source>NO</source>
        <translation>SANS</translation>
    </message>
    <message>
        <source>NO CUTLERY</source>
        <translation>SANS COUVERTS</translation>
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
        <translation>Prêt à :</translation>
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
    <name>Told</name>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
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
        <source>Handed over</source>
        <translation>Remise</translation>
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
        <source>Prepared</source>
        <translation>Préparée</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencée</translation>
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
        <source>{title} refused “{step}”: {problem}
Settle it on {title}’s own tablet or by phone, or try again.</source>
        <translation>{title} a refusé «&#xa0;{step}&#xa0;»&#xa0;: {problem}
À régler sur la tablette de {title} ou par téléphone, ou réessayer.</translation>
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
        <source>READY</source>
        <translation>PRÊT</translation>
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
        <source>courier {name}</source>
        <translation>coursier {name}</translation>
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
        <source>own driver</source>
        <translation>propre livreur</translation>
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
