<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>App</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Kitchen display</source>
        <translation>Küchenbildschirm</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Next notice</source>
        <translation>Nächster Hinweis</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>continued on page {page} ›</source>
        <translation>weiter auf Seite {page} ›</translation>
    </message>
    <message>
        <source>continued ›</source>
        <translation>weiter ›</translation>
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
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page {page} / {pages}</source>
        <translation>Seite {page} / {pages}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>CancelPanel</name>
    <message>
        <source>BACK</source>
        <translation>ZURÜCK</translation>
    </message>
    <message>
        <source>Cancel {number}: why?</source>
        <translation>{number} stornieren: warum?</translation>
    </message>
    <message>
        <source>FIRST CHOOSE WHY</source>
        <translation>ERST DEN GRUND WÄHLEN</translation>
    </message>
    <message>
        <source>HOLD TO CANCEL</source>
        <translation>HALTEN ZUM STORNIEREN</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>continued</source>
        <translation>Fortsetzung</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>ACCEPT</source>
        <translation>ANNEHMEN</translation>
    </message>
    <message>
        <source>Accept for a later time</source>
        <translation>Für später annehmen</translation>
    </message>
    <message>
        <source>Back to cooking</source>
        <translation>Zurück in Arbeit</translation>
    </message>
    <message>
        <source>CHANGE SEEN</source>
        <translation>ÄNDERUNG GESEHEN</translation>
    </message>
    <message>
        <source>Cancel this order</source>
        <translation>Diese Bestellung stornieren</translation>
    </message>
    <message>
        <source>HANDED OVER</source>
        <translation>ÜBERGEBEN</translation>
    </message>
    <message>
        <source>HOLD: DEALT WITH</source>
        <translation>HALTEN: ERLEDIGT</translation>
    </message>
    <message>
        <source>More: later, cancel, the text as it came</source>
        <translation>Mehr: später, stornieren, der Text im Original</translation>
    </message>
    <message>
        <source>OK, SEEN</source>
        <translation>OK, GESEHEN</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>FERTIG</translation>
    </message>
    <message>
        <source>SETTLED BY HAND</source>
        <translation>VON HAND ERLEDIGT</translation>
    </message>
    <message>
        <source>Show the text as it came</source>
        <translation>Text im Original zeigen</translation>
    </message>
    <message>
        <source>TRY AGAIN</source>
        <translation>NOCHMAL VERSUCHEN</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>%n cooking</source>
        <translation>
            <numerusform>%n in Arbeit</numerusform>
            <numerusform>%n in Arbeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n zu spät</numerusform>
            <numerusform>%n zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n fertig</numerusform>
            <numerusform>%n fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n ansehen</numerusform>
            <numerusform>%n ansehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
</context>
<context>
    <name>MorePanel</name>
    <message>
        <source>+{minutes} min</source>
        <translation>+{minutes} Min.</translation>
    </message>
    <message>
        <source>Accept for later:</source>
        <translation>Für später annehmen:</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>ZURÜCK</translation>
    </message>
    <message>
        <source>CANCEL ORDER …</source>
        <translation>STORNIEREN …</translation>
    </message>
    <message>
        <source>More time:</source>
        <translation>Mehr Zeit:</translation>
    </message>
    <message>
        <source>TEXT AS IT CAME</source>
        <translation>TEXT IM ORIGINAL</translation>
    </message>
    <message>
        <source>{title} cannot be told of a cancellation: phone them.</source>
        <translation>{title} kann keine Stornierung hören: dort anrufen.</translation>
    </message>
    <message>
        <source>{title} cannot hear of a later time.</source>
        <translation>{title} kann keine spätere Zeit hören.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>+ {count}× NO {name}</source>
        <translation>+ {count}× OHNE {name}</translation>
    </message>
    <message>
        <source>+ › {count}× NO {name}</source>
        <translation>+ › {count}× OHNE {name}</translation>
    </message>
    <message>
        <source>- {count}× NO {name}</source>
        <translation>- {count}× OHNE {name}</translation>
    </message>
    <message>
        <source>- › {count}× NO {name}</source>
        <translation>- › {count}× OHNE {name}</translation>
    </message>
    <message>
        <source>A cancellation that does not say which order it means.</source>
        <translation>Eine Stornierung, die nicht sagt, welche Bestellung sie meint.</translation>
    </message>
    <message>
        <source>A fault in this program stopped: {word}</source>
        <translation>Ein Fehler in diesem Programm hat angehalten: {word}</translation>
    </message>
    <message>
        <source>A line of the order came without a name. Look at the text as it came.</source>
        <translation>Eine Zeile der Bestellung kam ohne Namen. Den Text im Original ansehen.</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>die Adresse wird schon benutzt</translation>
    </message>
    <message>
        <source>Ages and promised times on the tickets are wrong by that much. Set the clock, or switch on its setting by the network.</source>
        <translation>Alter und zugesagte Zeiten auf den Bons sind um so viel falsch. Die Uhr stellen oder das Stellen über das Netz einschalten.</translation>
    </message>
    <message>
        <source>Bancontact</source>
        <translation>Bancontact</translation>
    </message>
    <message>
        <source>Brazil nuts</source>
        <translation>Paranüsse</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>diese Adresse gibt es hier nicht</translation>
    </message>
    <message>
        <source>Cannot deliver</source>
        <translation>Lieferung nicht möglich</translation>
    </message>
    <message>
        <source>Changed settings could not be kept</source>
        <translation>Geänderte Einstellungen ließen sich nicht speichern</translation>
    </message>
    <message>
        <source>Channel {count}</source>
        <translation>Kanal {count}</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Wir schließen</translation>
    </message>
    <message>
        <source>It has been handed over: recall it to change it.</source>
        <translation>Schon übergeben: zum Ändern zurückholen.</translation>
    </message>
    <message>
        <source>It has not been accepted yet: accept or cancel it first.</source>
        <translation>Noch nicht angenommen: zuerst annehmen oder stornieren.</translation>
    </message>
    <message>
        <source>It is being cooked: mark it ready first.</source>
        <translation>Noch in Arbeit: zuerst auf fertig setzen.</translation>
    </message>
    <message>
        <source>It is cancelled: nothing more can be done with it.</source>
        <translation>Storniert: damit geht nichts mehr.</translation>
    </message>
    <message>
        <source>It is not open any more.</source>
        <translation>Sie ist nicht mehr offen.</translation>
    </message>
    <message>
        <source>It is ready for collection: recall it to change it.</source>
        <translation>Fertig zur Abholung: zum Ändern zurückholen.</translation>
    </message>
    <message>
        <source>It is too late to undo that: the platform has heard of it.</source>
        <translation>Zu spät zum Zurücknehmen: die Plattform weiß es schon.</translation>
    </message>
    <message>
        <source>Item out of stock</source>
        <translation>Artikel ausverkauft</translation>
    </message>
    <message>
        <source>Items can be ticked off while the order is being cooked.</source>
        <translation>Abhaken geht, solange die Bestellung in Arbeit ist.</translation>
    </message>
    <message>
        <source>New orders wait at the platforms and come again.</source>
        <translation>Neue Bestellungen warten bei den Plattformen und kommen wieder.</translation>
    </message>
    <message>
        <source>No orders can come in</source>
        <translation>Es können keine Bestellungen hereinkommen</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>Only an order that is being cooked can be put aside.</source>
        <translation>Nur eine Bestellung in Zubereitung kann zurückgestellt werden.</translation>
    </message>
    <message>
        <source>Orders cannot be stored</source>
        <translation>Bestellungen können nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Orders come again.</source>
        <translation>Bestellungen kommen wieder.</translation>
    </message>
    <message>
        <source>Orders go on as usual.</source>
        <translation>Bestellungen laufen weiter wie gewohnt.</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Own shop</source>
        <translation>Eigener Shop</translation>
    </message>
    <message>
        <source>PIN at door</source>
        <translation>PIN an der Tür</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Queensland nuts</source>
        <translation>Queenslandnüsse</translation>
    </message>
    <message>
        <source>Read the allergy note first: tap the bar.</source>
        <translation>Erst den Allergiehinweis lesen: auf den Balken tippen.</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>das Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Taps are kept and sent when it runs again.</source>
        <translation>Jedes Tippen wird behalten und gesendet, wenn er wieder läuft.</translation>
    </message>
    <message>
        <source>That has been settled already.</source>
        <translation>Das ist schon erledigt.</translation>
    </message>
    <message>
        <source>That item is not on the order any more.</source>
        <translation>Dieser Artikel steht nicht mehr auf der Bestellung.</translation>
    </message>
    <message>
        <source>That order is not known here.</source>
        <translation>Diese Bestellung ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>That step is not on this order any more.</source>
        <translation>Dieser Schritt gehört nicht mehr zur Bestellung.</translation>
    </message>
    <message>
        <source>The channel has cancelled it: it cannot come back.</source>
        <translation>Vom Kanal storniert: sie kommt nicht zurück.</translation>
    </message>
    <message>
        <source>The computer says: {problem}.
New orders are not accepted: the platforms send them again for about 5 minutes, then give up. Use their own tablets until this is gone.
Free disk space or call whoever looks after this computer. This screen goes on by itself as soon as orders can be stored.</source>
        <translation>Der Computer sagt: {problem}.
Neue Bestellungen werden nicht angenommen: die Plattformen senden sie etwa 5 Minuten lang erneut, dann geben sie auf. Bis dahin deren eigene Tablets benutzen.
Speicherplatz freimachen oder rufen, wer diesen Computer betreut. Der Bildschirm läuft von selbst weiter, sobald wieder gespeichert werden kann.</translation>
    </message>
    <message>
        <source>The order came without items{said}. Look at the platform&apos;s own tablet.</source>
        <translation>Die Bestellung kam ohne Artikel{said}. Auf das Tablet der Plattform schauen.</translation>
    </message>
    <message>
        <source>The order came without its id: nothing can be told back. Call the platform.</source>
        <translation>Die Bestellung kam ohne Kennung: Rückmeldungen sind nicht möglich. Die Plattform anrufen.</translation>
    </message>
    <message>
        <source>The order cannot be read: it is JSON, but not an order.</source>
        <translation>Die Bestellung ist nicht lesbar: es ist JSON, aber keine Bestellung.</translation>
    </message>
    <message>
        <source>The order cannot be read: it is not JSON ({error}).</source>
        <translation>Die Bestellung ist nicht lesbar: es ist kein JSON ({error}).</translation>
    </message>
    <message>
        <source>The order could not be read: a fault in this program ({error}).</source>
        <translation>Die Bestellung war nicht lesbar: ein Fehler in diesem Programm ({error}).</translation>
    </message>
    <message>
        <source>They hold until the program ends. Orders go on as usual. {problem}</source>
        <translation>Sie gelten, bis das Programm endet. Bestellungen laufen weiter wie sonst. {problem}</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead</source>
        <translation>Die Uhr dieses Computers geht {seconds} s vor</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind</source>
        <translation>Die Uhr dieses Computers geht {seconds} s nach</translation>
    </message>
    <message>
        <source>Too busy</source>
        <translation>Zu viel los</translation>
    </message>
    <message>
        <source>a fault in this program ({error})</source>
        <translation>ein Fehler in diesem Programm ({error})</translation>
    </message>
    <message>
        <source>a fault in this program: {error}</source>
        <translation>ein Fehler in diesem Programm: {error}</translation>
    </message>
    <message>
        <source>a line that is no item: {name}</source>
        <translation>eine Zeile, die kein Artikel ist: {name}</translation>
    </message>
    <message>
        <source>a line without a name</source>
        <translation>eine Zeile ohne Namen</translation>
    </message>
    <message>
        <source>a line: no quantity</source>
        <translation>eine Zeile: keine Menge</translation>
    </message>
    <message>
        <source>a line: quantity {said}</source>
        <translation>eine Zeile: Menge {said}</translation>
    </message>
    <message>
        <source>almonds</source>
        <translation>Mandeln</translation>
    </message>
    <message>
        <source>an answer that is not {platform}&apos;s: {answer}</source>
        <translation>eine Antwort, die nicht von {platform} ist: {answer}</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>die Datenbank ist schreibgeschützt</translation>
    </message>
    <message>
        <source>barley</source>
        <translation>Gerste</translation>
    </message>
    <message>
        <source>card at door</source>
        <translation>Karte an der Tür</translation>
    </message>
    <message>
        <source>card online</source>
        <translation>Karte online</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>bar</translation>
    </message>
    <message>
        <source>cashew</source>
        <translation>Cashewkerne</translation>
    </message>
    <message>
        <source>celery</source>
        <translation>Sellerie</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>crustaceans</source>
        <translation>Krebstiere</translation>
    </message>
    <message>
        <source>curbside</source>
        <translation>ans Auto</translation>
    </message>
    <message>
        <source>cutlery: + “{new_word}”</source>
        <translation>Besteck: + „{new_word}“</translation>
    </message>
    <message>
        <source>cutlery: “{old_word}” → “{new_word}”</source>
        <translation>Besteck: „{old_word}“ → „{new_word}“</translation>
    </message>
    <message>
        <source>dairy</source>
        <translation>Milchprodukte</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>die Datenbank ist gesperrt</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>die Datenbank oder die Festplatte ist voll</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>Lese- oder Schreibfehler der Festplatte</translation>
    </message>
    <message>
        <source>drive-through</source>
        <translation>Drive-in</translation>
    </message>
    <message>
        <source>eat in</source>
        <translation>vor Ort</translation>
    </message>
    <message>
        <source>eggs</source>
        <translation>Eier</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>Fisch</translation>
    </message>
    <message>
        <source>given up after {count} attempts: {problem}</source>
        <translation>aufgegeben nach {count} Versuchen: {problem}</translation>
    </message>
    <message>
        <source>gluten</source>
        <translation>Gluten</translation>
    </message>
    <message>
        <source>hazelnuts</source>
        <translation>Haselnüsse</translation>
    </message>
    <message>
        <source>kamut</source>
        <translation>Kamut</translation>
    </message>
    <message>
        <source>kind: + “{new_word}”</source>
        <translation>Art: + „{new_word}“</translation>
    </message>
    <message>
        <source>kind: “{old_word}” → “{new_word}”</source>
        <translation>Art: „{old_word}“ → „{new_word}“</translation>
    </message>
    <message>
        <source>lentils</source>
        <translation>Linsen</translation>
    </message>
    <message>
        <source>lupin</source>
        <translation>Lupinen</translation>
    </message>
    <message>
        <source>macadamia</source>
        <translation>Macadamianüsse</translation>
    </message>
    <message>
        <source>meal voucher</source>
        <translation>Essensgutschein</translation>
    </message>
    <message>
        <source>milk</source>
        <translation>Milch</translation>
    </message>
    <message>
        <source>molluscs</source>
        <translation>Weichtiere</translation>
    </message>
    <message>
        <source>mustard</source>
        <translation>Senf</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>note: + “{new}”</source>
        <translation>Hinweis: + „{new}“</translation>
    </message>
    <message>
        <source>note: “{old}” → “{new}”</source>
        <translation>Hinweis: „{old}“ → „{new}“</translation>
    </message>
    <message>
        <source>nuts</source>
        <translation>Nüsse</translation>
    </message>
    <message>
        <source>oats</source>
        <translation>Hafer</translation>
    </message>
    <message>
        <source>on delivery</source>
        <translation>bei Lieferung</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>order type {said} is not known</source>
        <translation>Bestellart {said} ist nicht bekannt</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>payment type {count}</source>
        <translation>Zahlungsart {count}</translation>
    </message>
    <message>
        <source>peanuts</source>
        <translation>Erdnüsse</translation>
    </message>
    <message>
        <source>pecan</source>
        <translation>Pekannüsse</translation>
    </message>
    <message>
        <source>pickup</source>
        <translation>Abholung</translation>
    </message>
    <message>
        <source>pistachios</source>
        <translation>Pistazien</translation>
    </message>
    <message>
        <source>ready by: + “{new}”</source>
        <translation>fertig bis: + „{new}“</translation>
    </message>
    <message>
        <source>ready by: “{old}” → “{new}”</source>
        <translation>fertig bis: „{old}“ → „{new}“</translation>
    </message>
    <message>
        <source>rye</source>
        <translation>Roggen</translation>
    </message>
    <message>
        <source>sesame</source>
        <translation>Sesam</translation>
    </message>
    <message>
        <source>shellfish</source>
        <translation>Schalentiere</translation>
    </message>
    <message>
        <source>sources of gluten</source>
        <translation>glutenhaltiges Getreide</translation>
    </message>
    <message>
        <source>soya</source>
        <translation>Soja</translation>
    </message>
    <message>
        <source>spelt</source>
        <translation>Dinkel</translation>
    </message>
    <message>
        <source>sulphites</source>
        <translation>Sulfite</translation>
    </message>
    <message>
        <source>table: + “{new}”</source>
        <translation>Tisch: + „{new}“</translation>
    </message>
    <message>
        <source>table: “{old}” → “{new}”</source>
        <translation>Tisch: „{old}“ → „{new}“</translation>
    </message>
    <message>
        <source>the intake</source>
        <translation>die Annahme</translation>
    </message>
    <message>
        <source>the listener</source>
        <translation>den Empfang</translation>
    </message>
    <message>
        <source>the order database {path} is gone; put it back where it was</source>
        <translation>die Datenbank der Bestellungen {path} ist weg; wieder an ihren Platz legen</translation>
    </message>
    <message>
        <source>the outbox</source>
        <translation>den Versand</translation>
    </message>
    <message>
        <source>the program is stopping</source>
        <translation>das Programm wird beendet</translation>
    </message>
    <message>
        <source>the watch over the disk</source>
        <translation>die Wache über die Festplatte</translation>
    </message>
    <message>
        <source>there is no order database at {path}</source>
        <translation>bei {path} gibt es keine Datenbank der Bestellungen</translation>
    </message>
    <message>
        <source>tree nuts</source>
        <translation>Schalenfrüchte</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>die Datenbank lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>voucher at door</source>
        <translation>Gutschein an der Tür</translation>
    </message>
    <message>
        <source>walnuts</source>
        <translation>Walnüsse</translation>
    </message>
    <message>
        <source>wheat</source>
        <translation>Weizen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{address} cannot be listened at: {problem}. The platforms send again for about 5 minutes. If another program uses that address, end it; this one tries again by itself.</source>
        <translation>An {address} kann nicht gehört werden: {problem}. Die Plattformen senden etwa 5 Minuten lang erneut. Benutzt ein anderes Programm diese Adresse, es beenden; dieses versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>{key} is no time: {said}</source>
        <translation>{key} ist keine Zeit: {said}</translation>
    </message>
    <message>
        <source>{name} (off)</source>
        <translation>{name} (aus)</translation>
    </message>
    <message>
        <source>{name}: no quantity</source>
        <translation>{name}: keine Menge</translation>
    </message>
    <message>
        <source>{name}: quantity {said}</source>
        <translation>{name}: Menge {said}</translation>
    </message>
    <message>
        <source>{platform} answered {answer}</source>
        <translation>{platform} hat {answer} geantwortet</translation>
    </message>
    <message>
        <source>{platform} cannot be reached ({error})</source>
        <translation>{platform} ist nicht erreichbar ({error})</translation>
    </message>
    <message>
        <source>{platform} did not answer in time</source>
        <translation>{platform} hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>{platform} does not accept client_id and client_secret ({status})</source>
        <translation>{platform} nimmt client_id und client_secret nicht an ({status})</translation>
    </message>
    <message>
        <source>{platform} does not hear us</source>
        <translation>{platform} hört uns nicht</translation>
    </message>
    <message>
        <source>{platform}&apos;s token answer holds no token</source>
        <translation>Die Antwort von {platform} enthält kein Token</translation>
    </message>
    <message>
        <source>{problem}. Go on cooking: every tap is kept and sent as soon as it answers; each ticket shows what it has not heard yet.</source>
        <translation>{problem}. Weiterkochen: jedes Tippen wird behalten und gesendet, sobald eine Antwort kommt; jeder Bon zeigt, was noch nicht gehört wurde.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… und {count} weitere</translation>
    </message>
</context>
<context>
    <name>RawPanel</name>
    <message>
        <source>(nothing came)</source>
        <translation>(es kam nichts)</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>ZURÜCK</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>{number}: the text as it came</source>
        <translation>{number}: der Text im Original</translation>
    </message>
    <message>
        <source>… and more: the whole text is in the history.</source>
        <translation>… und mehr: der ganze Text steht im Verlauf.</translation>
    </message>
</context>
<context>
    <name>RecallEntry</name>
    <message>
        <source>RECALL</source>
        <translation>ZURÜCKHOLEN</translation>
    </message>
    <message>
        <source>Recall {number}</source>
        <translation>{number} zurückholen</translation>
    </message>
    <message>
        <source>handed over {time} · {age} ago</source>
        <translation>übergeben {time} · vor {age}</translation>
    </message>
</context>
<context>
    <name>RecallPage</name>
    <message>
        <source>Nothing has been handed over lately.</source>
        <translation>In letzter Zeit wurde nichts übergeben.</translation>
    </message>
</context>
<context>
    <name>SoundNotice</name>
    <message>
        <source>No sound can be heard</source>
        <translation>Kein Ton zu hören</translation>
    </message>
    <message>
        <source>The computer says: {problem}.
Orders come in as always, and the edge of the screen flashes until somebody touches them; look at it more often. See that a loudspeaker is plugged in and switched on: this screen finds it by itself.</source>
        <translation>Der Computer meldet: {problem}.
Bestellungen kommen wie immer, und der Bildschirmrand blinkt, bis jemand sie berührt; schauen Sie öfter hin. Prüfen Sie, ob ein Lautsprecher angeschlossen und eingeschaltet ist: dieser Bildschirm findet ihn von selbst.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>No open orders.
New orders appear here by themselves.</source>
        <translation>Keine offenen Bestellungen.
Neue erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>No orders for later.</source>
        <translation>Keine Bestellungen für später.</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message numerus="yes">
        <source>%n not yet sent</source>
        <translation>
            <numerusform>%n noch nicht gesendet</numerusform>
            <numerusform>%n noch nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>accepts by itself</source>
        <translation>nimmt selbst an</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>noch nichts gehört</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>+ ADDED</source>
        <translation>+ NEU</translation>
    </message>
    <message>
        <source>+{minutes} min given</source>
        <translation>+{minutes} Min. gegeben</translation>
    </message>
    <message>
        <source>ALCOHOL</source>
        <translation>ALKOHOL</translation>
    </message>
    <message>
        <source>ALLERGY — TAP WHEN READ</source>
        <translation>ALLERGIE — LESEN, TIPPEN</translation>
    </message>
    <message>
        <source>Allergy, tap when read: {words}</source>
        <translation>Allergie, antippen, wenn gelesen: {words}</translation>
    </message>
    <message>
        <source>Allergy: look at the notes.</source>
        <translation>Allergie: siehe Hinweise.</translation>
    </message>
    <message>
        <source>Allergy: read. Look at the notes.</source>
        <translation>Allergie: gelesen. Siehe Hinweise.</translation>
    </message>
    <message>
        <source>CANCELLED by {source} after it was handed over</source>
        <translation>STORNIERT von {source} nach der Übergabe</translation>
    </message>
    <message>
        <source>CANCELLED by {source} — STOP COOKING</source>
        <translation>STORNIERT von {source} — NICHT WEITERKOCHEN</translation>
    </message>
    <message>
        <source>CANCELLED by {source} — the order itself never came</source>
        <translation>STORNIERT von {source} — die Bestellung selbst kam nie</translation>
    </message>
    <message>
        <source>CANCELLED here: {reason}</source>
        <translation>HIER STORNIERT: {reason}</translation>
    </message>
    <message>
        <source>CHANGED (version {number})</source>
        <translation>GEÄNDERT (Version {number})</translation>
    </message>
    <message>
        <source>CHANGED · version {number}</source>
        <translation>GEÄNDERT · Version {number}</translation>
    </message>
    <message>
        <source>CHECK AGE 18+</source>
        <translation>ALTER PRÜFEN 18+</translation>
    </message>
    <message>
        <source>COLLECT {amount}</source>
        <translation>KASSIEREN {amount}</translation>
    </message>
    <message>
        <source>CUTLERY</source>
        <translation>BESTECK</translation>
    </message>
    <message>
        <source>Contains {allergens}</source>
        <translation>Enthält {allergens}</translation>
    </message>
    <message>
        <source>Cutlery:</source>
        <translation>Besteck:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Art:</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>OHNE</translation>
    </message>
    <message>
        <source>NO CUTLERY</source>
        <translation>KEIN BESTECK</translation>
    </message>
    <message>
        <source>NOT PAID</source>
        <translation>NICHT BEZAHLT</translation>
    </message>
    <message>
        <source>NOT PAID · {amount}</source>
        <translation>NICHT BEZAHLT · {amount}</translation>
    </message>
    <message>
        <source>No food: {lines}</source>
        <translation>Keine Speisen: {lines}</translation>
    </message>
    <message>
        <source>No items could be read.</source>
        <translation>Keine Artikel lesbar.</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Hinweis:</translation>
    </message>
    <message>
        <source>REMAKE</source>
        <translation>NOCH EINMAL</translation>
    </message>
    <message>
        <source>REMAKE of {number}</source>
        <translation>NOCH EINMAL: {number}</translation>
    </message>
    <message>
        <source>Ready by:</source>
        <translation>Fertig um:</translation>
    </message>
    <message>
        <source>TEST ORDER</source>
        <translation>TESTBESTELLUNG</translation>
    </message>
    <message>
        <source>Table:</source>
        <translation>Tisch:</translation>
    </message>
    <message>
        <source>{dish}: {words}</source>
        <translation>{dish}: {words}</translation>
    </message>
    <message>
        <source>{title} says of this order: {status}</source>
        <translation>{title} sagt zu dieser Bestellung: {status}</translation>
    </message>
    <message>
        <source>– REMOVED</source>
        <translation>– GESTRICHEN</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Back to cooking</source>
        <translation>Zurück in Arbeit</translation>
    </message>
    <message>
        <source>Cancellation confirmed</source>
        <translation>Stornierung bestätigt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Zubereitet</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>{step} waiting {age}</source>
        <translation>{step} wartet {age}</translation>
    </message>
    <message>
        <source>{step} waiting {age}, next try in {seconds}&#xa0;s — {problem}</source>
        <translation>{step} wartet {age}, nächster Versuch in {seconds}&#xa0;s — {problem}</translation>
    </message>
    <message>
        <source>{step} waiting {age}, trying again — {problem}</source>
        <translation>{step} wartet {age}, neuer Versuch — {problem}</translation>
    </message>
    <message>
        <source>{step} ✓ heard by {title}</source>
        <translation>{step} ✓ von {title} gehört</translation>
    </message>
    <message>
        <source>{step} ✓ heard by {title} in {seconds}&#xa0;s</source>
        <translation>{step} ✓ von {title} gehört in {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{step}: sending …</source>
        <translation>{step}: wird gesendet …</translation>
    </message>
    <message>
        <source>{step}: sends in {seconds}&#xa0;s</source>
        <translation>{step}: Senden in {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{step}: settled by hand</source>
        <translation>{step}: von Hand erledigt</translation>
    </message>
    <message>
        <source>{title} has heard nothing yet</source>
        <translation>{title} hat noch nichts gehört</translation>
    </message>
    <message>
        <source>{title} refused “{step}”: {problem}
Settle it on {title}’s own tablet or by phone, or try again.</source>
        <translation>{title} hat „{step}“ abgelehnt: {problem}
Auf dem Tablet von {title} oder am Telefon klären, oder nochmal versuchen.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>CANCELLED</source>
        <translation>STORNIERT</translation>
    </message>
    <message>
        <source>COOKING</source>
        <translation>IN ARBEIT</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Abholung</translation>
    </message>
    <message>
        <source>DUE SOON</source>
        <translation>BALD FÄLLIG</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Drive-through</source>
        <translation>Drive-in</translation>
    </message>
    <message>
        <source>Eat in</source>
        <translation>Vor Ort</translation>
    </message>
    <message>
        <source>HANDED OVER</source>
        <translation>ÜBERGEBEN</translation>
    </message>
    <message>
        <source>LATE</source>
        <translation>ZU SPÄT</translation>
    </message>
    <message>
        <source>LOOK</source>
        <translation>ANSEHEN</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>NEU</translation>
    </message>
    <message>
        <source>NEW · LATE</source>
        <translation>NEU · ZU SPÄT</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>FERTIG</translation>
    </message>
    <message>
        <source>Table {table}</source>
        <translation>Tisch {table}</translation>
    </message>
    <message>
        <source>To the car</source>
        <translation>Ans Auto</translation>
    </message>
    <message>
        <source>UNDO</source>
        <translation>ZURÜCKNEHMEN</translation>
    </message>
    <message>
        <source>UNDO ACCEPT</source>
        <translation>NICHT ANNEHMEN</translation>
    </message>
    <message>
        <source>UNDO CANCEL</source>
        <translation>NICHT STORNIEREN</translation>
    </message>
    <message>
        <source>UNDO HAND-OVER</source>
        <translation>NICHT ÜBERGEBEN</translation>
    </message>
    <message>
        <source>UNDO MORE TIME</source>
        <translation>NICHT MEHR ZEIT</translation>
    </message>
    <message>
        <source>UNDO READY</source>
        <translation>NICHT FERTIG</translation>
    </message>
    <message>
        <source>UNDO RECALL</source>
        <translation>NICHT ZURÜCKHOLEN</translation>
    </message>
    <message>
        <source>courier {name}</source>
        <translation>Kurier {name}</translation>
    </message>
    <message>
        <source>for {time}</source>
        <translation>für {time}</translation>
    </message>
    <message>
        <source>guests: {count}</source>
        <translation>Gäste: {count}</translation>
    </message>
    <message>
        <source>in {span} · {time}</source>
        <translation>in {span} · {time}</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>ohne Nummer</translation>
    </message>
    <message>
        <source>own driver</source>
        <translation>eigener Fahrer</translation>
    </message>
    <message>
        <source>{hours}&#xa0;h&#xa0;{minutes}</source>
        <translation>{hours}&#xa0;Std.&#xa0;{minutes}</translation>
    </message>
    <message>
        <source>{minutes}&#xa0;min</source>
        <translation>{minutes}&#xa0;Min.</translation>
    </message>
    <message>
        <source>{seconds}&#xa0;s ago</source>
        <translation>vor {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>vor {span}</translation>
    </message>
    <message>
        <source>{span} late · {time}</source>
        <translation>{span} zu spät · {time}</translation>
    </message>
</context>
</TS>
