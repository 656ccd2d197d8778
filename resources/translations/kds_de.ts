<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>An item is chosen. {tick} ticks it off.</source>
        <translation>Ein Artikel ist gewählt. {tick} hakt ihn ab.</translation>
    </message>
    <message>
        <source>It was pressed just now. {undo} takes it back.</source>
        <translation>Eben wurde gedrückt. {undo} nimmt es zurück.</translation>
    </message>
    <message>
        <source>Not here: go back to the board first.</source>
        <translation>Hier nicht: zuerst zurück zu den Bons.</translation>
    </message>
    <message>
        <source>Not here: {recall} goes back to the board.</source>
        <translation>Hier nicht: {recall} führt zurück zu den Bons.</translation>
    </message>
    <message>
        <source>Nothing on this ticket was refused.</source>
        <translation>Auf diesem Bon wurde nichts abgelehnt.</translation>
    </message>
    <message>
        <source>There is no driver to give this ticket to now.</source>
        <translation>Diesem Bon kann jetzt kein Fahrer zugeteilt werden.</translation>
    </message>
    <message>
        <source>There is nothing new to be seen on this ticket.</source>
        <translation>Auf diesem Bon gibt es nichts Neues zu sehen.</translation>
    </message>
    <message>
        <source>There is nothing to press on this ticket now.</source>
        <translation>Auf diesem Bon gibt es jetzt nichts zu drücken.</translation>
    </message>
    <message>
        <source>There is nothing to undo on it now.</source>
        <translation>Hier gibt es jetzt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>{command}: this screen does not have that.</source>
        <translation>{command}: das hat dieser Bildschirm nicht.</translation>
    </message>
    <message>
        <source>{number} is chosen. Press {command} for it.</source>
        <translation>{number} ist gewählt. Dafür jetzt {command} drücken.</translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <source>No public address is set: these are reached from this computer alone.</source>
        <translation>Keine öffentliche Adresse eingetragen: Diese erreicht nur dieser Computer.</translation>
    </message>
    <message>
        <source>Which address</source>
        <translation>Welche Adresse</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>A fault in this program.</source>
        <translation>Ein Fehler in diesem Programm.</translation>
    </message>
    <message>
        <source>Another program answered {status}; nothing came in here. {server}</source>
        <translation>Ein anderes Programm hat {status} geantwortet; hier kam nichts an. {server}</translation>
    </message>
    <message>
        <source>Another program answered: 404, it does not know this address.</source>
        <translation>Ein anderes Programm hat geantwortet: 404, es kennt diese Adresse nicht.</translation>
    </message>
    <message>
        <source>Another program may use the port: choose another one, or end that.</source>
        <translation>Vielleicht belegt ein anderes Programm den Port: einen anderen wählen oder jenes beenden.</translation>
    </message>
    <message>
        <source>At port {port} of {host} nobody speaks https.</source>
        <translation>An Port {port} von {host} spricht niemand https.</translation>
    </message>
    <message>
        <source>Copy them once more from the platform’s portal. Test or live ones?</source>
        <translation>Noch einmal aus dem Portal der Plattform kopieren. Test oder echt?</translation>
    </message>
    <message>
        <source>Correct the port in the router, tunnel or address.</source>
        <translation>Den Port im Router, im Tunnel oder in der Adresse berichtigen.</translation>
    </message>
    <message>
        <source>Free disk space; see the notice on the board.</source>
        <translation>Platz auf der Festplatte schaffen; siehe den Hinweis auf der Tafel.</translation>
    </message>
    <message>
        <source>Get one for this name, or use the name that stands in it.</source>
        <translation>Eines für diesen Namen holen oder den Namen benutzen, der darin steht.</translation>
    </message>
    <message>
        <source>Give the proxy or tunnel a certificate, or correct the port.</source>
        <translation>Dem Proxy oder Tunnel ein Zertifikat geben oder den Port berichtigen.</translation>
    </message>
    <message>
        <source>Is the tunnel program running? Does the router forward this port to this computer?</source>
        <translation>Läuft das Tunnelprogramm? Leitet der Router diesen Port an diesen Computer weiter?</translation>
    </message>
    <message>
        <source>It came in under another path: {path}</source>
        <translation>Sie kam unter einem anderen Pfad an: {path}</translation>
    </message>
    <message>
        <source>It came in, and was turned away with {status} before it was read.</source>
        <translation>Sie kam an und wurde mit {status} abgewiesen, bevor sie gelesen war.</translation>
    </message>
    <message>
        <source>It came in, but the disk did not take it.</source>
        <translation>Sie kam an, aber die Festplatte hat sie nicht genommen.</translation>
    </message>
    <message>
        <source>Let it lead to this computer, with the port of this program.</source>
        <translation>Ihn auf diesen Computer und den Port dieses Programms leiten.</translation>
    </message>
    <message>
        <source>Let the proxy hand paths on as they are, or correct the address.</source>
        <translation>Der Proxy muss Pfade unverändert weitergeben; sonst die Adresse berichtigen.</translation>
    </message>
    <message>
        <source>Let the proxy or tunnel lead to this program’s port.</source>
        <translation>Proxy oder Tunnel auf den Port dieses Programms leiten.</translation>
    </message>
    <message>
        <source>Look at the router’s port forwarding, the firewall and the tunnel. Some routers do not let a computer call its own public address: open it on a phone without Wi-Fi.</source>
        <translation>Portweiterleitung des Routers, Firewall und Tunnel ansehen. Manche Router lassen einen Computer seine eigene öffentliche Adresse nicht rufen: auf einem Handy ohne WLAN öffnen.</translation>
    </message>
    <message>
        <source>Look at the time limit of the proxy or tunnel, and whether it runs.</source>
        <translation>Das Zeitlimit von Proxy oder Tunnel ansehen, und ob er läuft.</translation>
    </message>
    <message>
        <source>Look for a typing error. Is this computer online? A new name needs up to an hour.</source>
        <translation>Tippfehler? Ist dieser Computer online? Ein neuer Name braucht bis zu einer Stunde.</translation>
    </message>
    <message>
        <source>Look where the address leads: a login page, or another computer?</source>
        <translation>Nachsehen, wohin die Adresse führt: Anmeldeseite oder anderer Computer?</translation>
    </message>
    <message>
        <source>Look whether the tunnel or proxy runs, and at what it writes.</source>
        <translation>Nachsehen, ob Tunnel oder Proxy läuft und was er schreibt.</translation>
    </message>
    <message>
        <source>No order of this platform can come in on this way.</source>
        <translation>Auf diesem Weg kann keine Bestellung dieser Plattform ankommen.</translation>
    </message>
    <message>
        <source>Nobody answered in time.</source>
        <translation>Niemand hat rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Nobody knows the name {host}.</source>
        <translation>Niemand kennt den Namen {host}.</translation>
    </message>
    <message>
        <source>Nobody that this computer trusts vouches for {host}.</source>
        <translation>Niemand, dem dieser Computer vertraut, bürgt für {host}.</translation>
    </message>
    <message>
        <source>Orders come in, but the platform does not hear that: it sends them again, or takes the kitchen for closed.</source>
        <translation>Bestellungen kommen an, aber die Plattform erfährt es nicht: Sie schickt sie noch einmal oder hält die Küche für geschlossen.</translation>
    </message>
    <message>
        <source>Platforms do not follow: enter the address that it leads to.</source>
        <translation>Plattformen folgen dem nicht: die Adresse eintragen, zu der es führt.</translation>
    </message>
    <message>
        <source>Platforms refuse that. Get a free one, as from Let’s Encrypt.</source>
        <translation>Plattformen lehnen das ab. Ein kostenloses holen, etwa von Let’s Encrypt.</translation>
    </message>
    <message>
        <source>Platforms want an https address: put a tunnel or proxy before it.</source>
        <translation>Plattformen wollen eine https-Adresse: einen Tunnel oder Proxy davorstellen.</translation>
    </message>
    <message>
        <source>Probably the clock of this computer is wrong: set it.</source>
        <translation>Wohl geht die Uhr dieses Computers falsch: stellen.</translation>
    </message>
    <message>
        <source>Renew it where the proxy or tunnel runs. Is this clock right?</source>
        <translation>Dort erneuern, wo Proxy oder Tunnel läuft. Geht diese Uhr richtig?</translation>
    </message>
    <message>
        <source>See that it is renewed in time: with it orders would stop.</source>
        <translation>Für rechtzeitige Erneuerung sorgen: sonst kommen keine Bestellungen mehr.</translation>
    </message>
    <message>
        <source>Set the clock, or switch on its setting by the network.</source>
        <translation>Uhr stellen, oder das Stellen über das Netz einschalten.</translation>
    </message>
    <message>
        <source>Switch off whatever rewrites or compresses requests in the proxy.</source>
        <translation>Im Proxy ausschalten, was Anfragen umschreibt oder packt.</translation>
    </message>
    <message>
        <source>Taps would be kept and sent later; the platform hears nothing now.</source>
        <translation>Taps würden aufgehoben und später gesendet; jetzt hört die Plattform nichts.</translation>
    </message>
    <message>
        <source>The answer does not say the time.</source>
        <translation>Die Antwort nennt keine Uhrzeit.</translation>
    </message>
    <message>
        <source>The caller is sent on to another address ({status}).</source>
        <translation>Der Anrufer wird an eine andere Adresse verwiesen ({status}).</translation>
    </message>
    <message>
        <source>The certificate holds for {days} more days only.</source>
        <translation>Das Zertifikat gilt nur noch {days} Tage.</translation>
    </message>
    <message>
        <source>The certificate is for another name than {host}.</source>
        <translation>Das Zertifikat ist für einen anderen Namen als {host}.</translation>
    </message>
    <message>
        <source>The certificate of {host} does not hold yet.</source>
        <translation>Das Zertifikat von {host} gilt noch nicht.</translation>
    </message>
    <message>
        <source>The certificate of {host} is over.</source>
        <translation>Das Zertifikat von {host} ist abgelaufen.</translation>
    </message>
    <message>
        <source>The connection broke off before there was an answer.</source>
        <translation>Die Verbindung brach ab, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>The keys were not accepted: {problem}</source>
        <translation>Die Schlüssel wurden nicht angenommen: {problem}</translation>
    </message>
    <message>
        <source>The order came whole, but its proof was lost on the way.</source>
        <translation>Die Bestellung kam ganz an, aber ihr Nachweis ging unterwegs verloren.</translation>
    </message>
    <message>
        <source>The order is on disk, but its ticket cannot be seen now.</source>
        <translation>Die Bestellung ist auf der Festplatte, aber ihr Bon ist gerade nicht zu sehen.</translation>
    </message>
    <message>
        <source>The order is on disk, but the answer did not come back.</source>
        <translation>Die Bestellung ist auf der Festplatte, aber die Antwort kam nicht zurück.</translation>
    </message>
    <message>
        <source>The order is on disk, but {status} came back instead of our yes.</source>
        <translation>Die Bestellung ist auf der Festplatte, aber statt unseres Ja kam {status} zurück.</translation>
    </message>
    <message>
        <source>The order was altered on its way: the proof does not fit any more.</source>
        <translation>Die Bestellung wurde unterwegs verändert: Der Nachweis passt nicht mehr.</translation>
    </message>
    <message>
        <source>The platform answered {status}: it has trouble of its own now.</source>
        <translation>Die Plattform hat {status} geantwortet: Sie hat gerade selbst Probleme.</translation>
    </message>
    <message>
        <source>The proxy answered {status}: it does not reach this program.</source>
        <translation>Der Proxy hat {status} geantwortet: Er erreicht dieses Programm nicht.</translation>
    </message>
    <message>
        <source>The proxy changes answers: look at its rules.</source>
        <translation>Der Proxy verändert Antworten: seine Regeln ansehen.</translation>
    </message>
    <message>
        <source>The proxy must hand on all headers, and what follows a “?”.</source>
        <translation>Der Proxy muss alle Header weitergeben, und was hinter einem „?“ steht.</translation>
    </message>
    <message>
        <source>The proxy must send the whole chain of certificates.</source>
        <translation>Der Proxy muss die ganze Kette von Zertifikaten senden.</translation>
    </message>
    <message>
        <source>The request went out, and nothing came of it in time.</source>
        <translation>Die Anfrage ging hinaus, und es kam rechtzeitig nichts zurück.</translation>
    </message>
    <message>
        <source>The tunnel or proxy is slow, or leads to a computer that is off.</source>
        <translation>Tunnel oder Proxy ist langsam oder führt zu einem Computer, der aus ist.</translation>
    </message>
    <message>
        <source>This computer’s clock and the platform’s are {ahead} s apart.</source>
        <translation>Die Uhren dieses Computers und der Plattform gehen {ahead} s auseinander.</translation>
    </message>
    <message>
        <source>This platform has no call that tries the keys and changes nothing there.</source>
        <translation>Diese Plattform hat keinen Aufruf, der die Schlüssel probiert und nichts verändert.</translation>
    </message>
    <message>
        <source>This program listens at no port now.</source>
        <translation>Dieses Programm lauscht gerade an keinem Port.</translation>
    </message>
    <message>
        <source>This way is not encrypted.</source>
        <translation>Dieser Weg ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Too large, too slow or too many at once: look at the proxy.</source>
        <translation>Zu groß, zu langsam oder zu viele auf einmal: den Proxy ansehen.</translation>
    </message>
    <message>
        <source>Try again in a minute; then ask the platform whether it is down.</source>
        <translation>In einer Minute noch einmal; dann die Plattform fragen, ob sie gestört ist.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Turn the pages of the board; does this screen show all stations?</source>
        <translation>In der Tafel blättern; zeigt dieser Bildschirm alle Stationen?</translation>
    </message>
    <message>
        <source>What answers at {host} is no web server.</source>
        <translation>Was bei {host} antwortet, ist kein Webserver.</translation>
    </message>
    <message>
        <source>Whether they are right shows with the first real order.</source>
        <translation>Ob sie stimmen, zeigt die erste echte Bestellung.</translation>
    </message>
    <message>
        <source>Write it as https:// and a name, such as https://kitchen.example.</source>
        <translation>Als https:// und Name schreiben, etwa https://kitchen.example.</translation>
    </message>
    <message>
        <source>{host} does not answer at port {port}.</source>
        <translation>{host} antwortet nicht an Port {port}.</translation>
    </message>
    <message>
        <source>{host} is there, but nothing listens at port {port}.</source>
        <translation>{host} ist da, aber an Port {port} lauscht nichts.</translation>
    </message>
    <message>
        <source>{host} vouches for itself: its certificate is self-signed.</source>
        <translation>{host} bürgt für sich selbst: Das Zertifikat ist selbst ausgestellt.</translation>
    </message>
    <message>
        <source>“{address}” is no address that can be called.</source>
        <translation>„{address}“ ist keine Adresse, die man rufen kann.</translation>
    </message>
</context>
<context>
    <name>AllDayPanel</name>
    <message>
        <source>All day: {totals}</source>
        <translation>Insgesamt: {totals}</translation>
    </message>
    <message>
        <source>More totals</source>
        <translation>Weitere Summen</translation>
    </message>
    <message>
        <source>More totals: page {page}</source>
        <translation>Weitere Summen: Seite {page}</translation>
    </message>
    <message>
        <source>Nothing to make.</source>
        <translation>Nichts zu machen.</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>BACK</source>
        <translation>ZURÜCK</translation>
    </message>
</context>
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
    <message>
        <source>Starting anew. Orders come in again in a moment.</source>
        <translation>Neustart. Bestellungen kommen gleich wieder herein.</translation>
    </message>
</context>
<context>
    <name>ArrivalStep</name>
    <message>
        <source>A tunnel program runs here; a router needs the network.</source>
        <translation>Ein Tunnelprogramm läuft hier; ein Router braucht das Netz.</translation>
    </message>
    <message>
        <source>Not right yet: {fields}</source>
        <translation>Noch nicht richtig: {fields}</translation>
    </message>
    <message>
        <source>Platforms send orders through the internet to an https address. A tunnel program or your router hands them on to this computer.</source>
        <translation>Plattformen schicken Bestellungen durch das Internet an eine https-Adresse. Ein Tunnelprogramm oder Ihr Router gibt sie an diesen Computer weiter.</translation>
    </message>
    <message>
        <source>Port on this computer</source>
        <translation>Port an diesem Computer</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Such as https://kitchen.example. You have none yet? Leave it empty and come back to it; until then only this computer can send orders.</source>
        <translation>Etwa https://kitchen.example. Noch keine? Leer lassen und später nachholen; bis dahin kann nur dieser Computer Bestellungen schicken.</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Das Netz</translation>
    </message>
    <message>
        <source>The tunnel or router leads here; 8480 is usual.</source>
        <translation>Hierher führt der Tunnel oder Router; üblich ist 8480.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Where orders arrive</source>
        <translation>Wo Bestellungen ankommen</translation>
    </message>
    <message>
        <source>Who may knock at this port</source>
        <translation>Wer an diesem Port klopfen darf</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>It takes the place of the orders when the program starts next. Until then everything goes on as it is. The orders of now are kept beside the backups.</source>
        <translation>Sie tritt beim nächsten Start des Programms an die Stelle der Bestellungen. Bis dahin läuft alles weiter wie bisher. Die jetzigen Bestellungen werden neben den Sicherungen aufbewahrt.</translation>
    </message>
    <message>
        <source>Really now? The board is gone for some seconds.</source>
        <translation>Wirklich jetzt? Die Tafel ist einige Sekunden weg.</translation>
    </message>
    <message>
        <source>Really restore? Later orders leave the board.</source>
        <translation>Wirklich wiederherstellen? Spätere Bestellungen verlassen die Tafel.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the backup of {time}</source>
        <translation>Sicherung vom {time} wiederherstellen</translation>
    </message>
    <message>
        <source>Start the program again</source>
        <translation>Programm neu starten</translation>
    </message>
    <message>
        <source>That was not possible: {why}</source>
        <translation>Das ging nicht: {why}</translation>
    </message>
    <message>
        <source>The backup is checked and laid out …</source>
        <translation>Die Sicherung wird geprüft und bereitgelegt …</translation>
    </message>
    <message>
        <source>The backup is made and whole.</source>
        <translation>Die Sicherung ist gemacht und vollständig.</translation>
    </message>
    <message>
        <source>The orders are copied and the copy is checked …</source>
        <translation>Die Bestellungen werden kopiert, und die Kopie wird geprüft …</translation>
    </message>
    <message>
        <source>The orders are copied every night, and each copy is kept for {days} days. Guests are in a copy until it is deleted; they do not come back with it.</source>
        <translation>Die Bestellungen werden jede Nacht kopiert, und jede Kopie wird {days} Tage aufbewahrt. Gäste stehen in einer Kopie, bis sie gelöscht wird; mit ihr kommen sie nicht zurück.</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
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
    <name>Behind</name>
    <message>
        <source>Cancelled {whom}: {why}</source>
        <translation>Storniert {whom}: {why}</translation>
    </message>
    <message>
        <source>Just these: {count}</source>
        <translation>Nur diese: {count}</translation>
    </message>
    <message>
        <source>No test orders</source>
        <translation>Ohne Testbestellungen</translation>
    </message>
    <message>
        <source>Ready at most {high} min after the time</source>
        <translation>Fertig höchstens {high} Min. nach der Zeit</translation>
    </message>
    <message>
        <source>Ready more than {low} min after the time</source>
        <translation>Fertig mehr als {low} Min. nach der Zeit</translation>
    </message>
    <message>
        <source>Ready {low} to {high} min after the time</source>
        <translation>Fertig {low} bis {high} Min. nach der Zeit</translation>
    </message>
    <message>
        <source>Take this off</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Times: {count}</source>
        <translation>Zeiten: {count}</translation>
    </message>
    <message>
        <source>by channels</source>
        <translation>von Kanälen</translation>
    </message>
    <message>
        <source>by us</source>
        <translation>von uns</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund genannt</translation>
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
        <source>All day</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bons</translation>
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
        <source>Recall</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>This screen shows: {stations}</source>
        <translation>Dieser Bildschirm zeigt: {stations}</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>BusyPage</name>
    <message>
        <source>86: what is out</source>
        <translation>86: was aus ist</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Andrang</translation>
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
    <name>CardPage</name>
    <message>
        <source>1. True size</source>
        <translation>1. Wahre Größe</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>Bankkarte</translation>
    </message>
    <message>
        <source>Hold a bank card against the screen. Make the drawn one just as wide.</source>
        <translation>Eine Bankkarte an den Bildschirm halten. Die gezeichnete genauso breit machen.</translation>
    </message>
    <message>
        <source>It matches</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Much larger</source>
        <translation>Viel größer</translation>
    </message>
    <message>
        <source>Much smaller</source>
        <translation>Viel kleiner</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>{inches} inches</source>
        <translation>{inches} Zoll</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Answer in time</source>
        <translation>Rechtzeitig antworten</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Keys and bump bars</source>
        <translation>Tasten und Bumpbars</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Sizes and touch</source>
        <translation>Größen und Finger</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Bons</translation>
    </message>
    <message>
        <source>Yellow and late</source>
        <translation>Gelb und zu spät</translation>
    </message>
</context>
<context>
    <name>CatchingUp</name>
    <message>
        <source>Not every order is in the lists and figures yet: {count} entries are still being read.</source>
        <translation>Noch sind nicht alle Bestellungen in den Listen und Zahlen: {count} Einträge werden noch gelesen.</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>At the board</source>
        <translation>An der Tafel</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>wie üblich</translation>
    </message>
</context>
<context>
    <name>ChannelCard</name>
    <message>
        <source>+{minutes} min</source>
        <translation>+{minutes} Min.</translation>
    </message>
    <message>
        <source>A pause refuses its deliveries as too busy; no call is needed.</source>
        <translation>In einer Pause werden ihre Lieferungen als „zu voll“ abgelehnt; kein Aufruf nötig.</translation>
    </message>
    <message>
        <source>Done by hand</source>
        <translation>Von Hand geregelt</translation>
    </message>
    <message>
        <source>Is to take orders again</source>
        <translation>Soll wieder Bestellungen annehmen</translation>
    </message>
    <message>
        <source>It cannot be told to add minutes.</source>
        <translation>Mehr Minuten lassen sich hier nicht melden.</translation>
    </message>
    <message>
        <source>It cannot be told to pause: use its own tablet.</source>
        <translation>Eine Pause lässt sich hier nicht melden: dessen Tablet benutzen.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused until {time}, {left} left</source>
        <translation>Pause bis {time}, noch {left}</translation>
    </message>
    <message>
        <source>Take orders again</source>
        <translation>Wieder annehmen</translation>
    </message>
    <message>
        <source>Takes orders as usual</source>
        <translation>Nimmt Bestellungen an wie sonst</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nochmal versuchen</translation>
    </message>
    <message>
        <source>{minutes} minutes more until {time}, {left} left</source>
        <translation>{minutes} Minuten mehr bis {time}, noch {left}</translation>
    </message>
    <message>
        <source>{said}; not heard yet</source>
        <translation>{said}; noch nicht gehört</translation>
    </message>
    <message>
        <source>{said}; refused</source>
        <translation>{said}; abgelehnt</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Nothing in this time.</source>
        <translation>Nichts in dieser Zeit.</translation>
    </message>
</context>
<context>
    <name>CleaningLock</name>
    <message>
        <source>CLEANING — touches do nothing for {time}</source>
        <translation>REINIGUNG — Berühren tut nichts, noch {time}</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>To end it: hold one finger still on a corner for 2 seconds, or press Esc.</source>
        <translation>Beenden: einen Finger 2 Sekunden still auf eine Ecke halten, oder Esc drücken.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>All day</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Allergy read</source>
        <translation>Allergie gelesen</translation>
    </message>
    <message>
        <source>BUMP</source>
        <translation>BUMP</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>First ticket</source>
        <translation>Erster Bon</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Next ticket</source>
        <translation>Nächster Bon</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Voriger Artikel</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Previous ticket</source>
        <translation>Voriger Bon</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Rush</source>
        <translation>Eilig</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Tick item</source>
        <translation>Abhaken</translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation>Bon {number}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nochmal</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>a refused step was settled by hand</source>
        <translation>ein abgelehnter Schritt wurde von Hand erledigt</translation>
    </message>
    <message>
        <source>allergy note, change or cancellation has been seen</source>
        <translation>Allergie, Änderung oder Stornierung gesehen</translation>
    </message>
    <message>
        <source>cancel: asks why, then to be sure</source>
        <translation>stornieren: fragt warum, dann zur Sicherheit nach</translation>
    </message>
    <message>
        <source>choose the first ticket of all</source>
        <translation>den allerersten Bon wählen</translation>
    </message>
    <message>
        <source>choose the next ticket, on any page</source>
        <translation>den nächsten Bon wählen, auf jeder Seite</translation>
    </message>
    <message>
        <source>choose the ticket before</source>
        <translation>den Bon davor wählen</translation>
    </message>
    <message>
        <source>choose ticket {number} of the page</source>
        <translation>Bon {number} der Seite wählen</translation>
    </message>
    <message>
        <source>everything else that the ticket offers</source>
        <translation>alles andere, was der Bon anbietet</translation>
    </message>
    <message>
        <source>give the order to the driver who is next</source>
        <translation>die Bestellung dem nächsten Fahrer geben</translation>
    </message>
    <message>
        <source>go to the item before</source>
        <translation>zum Artikel davor gehen</translation>
    </message>
    <message>
        <source>go to the next item of the ticket</source>
        <translation>zum nächsten Artikel des Bons gehen</translation>
    </message>
    <message>
        <source>one step back; or what was handed over</source>
        <translation>ein Schritt zurück; oder was übergeben wurde</translation>
    </message>
    <message>
        <source>put the ticket aside, or back</source>
        <translation>den Bon beiseitelegen oder zurück</translation>
    </message>
    <message>
        <source>put the ticket before all others, or back</source>
        <translation>den Bon vor alle anderen setzen oder zurück</translation>
    </message>
    <message>
        <source>take the last press back before it is sent</source>
        <translation>das Letzte zurücknehmen, ehe es gesendet ist</translation>
    </message>
    <message>
        <source>tell the platform a refused step again</source>
        <translation>der Plattform einen abgelehnten Schritt nochmal melden</translation>
    </message>
    <message>
        <source>the allergy note has been read</source>
        <translation>der Allergiehinweis ist gelesen</translation>
    </message>
    <message>
        <source>the ticket&apos;s main button: accept, ready, handed over</source>
        <translation>die Haupttaste des Bons: annehmen, fertig, übergeben</translation>
    </message>
    <message>
        <source>tick the item off, or take that back</source>
        <translation>den Artikel abhaken oder das zurücknehmen</translation>
    </message>
    <message>
        <source>totals of all tickets</source>
        <translation>Summen über alle Bons</translation>
    </message>
    <message>
        <source>turn back</source>
        <translation>zurückblättern</translation>
    </message>
    <message>
        <source>turn over; behind the last page the first</source>
        <translation>umblättern; nach der letzten Seite die erste</translation>
    </message>
    <message>
        <source>what is for later, and back to the board</source>
        <translation>was später dran ist, und zurück zu den Bons</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>First-start guide</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>For the platform’s portal</source>
        <translation>Für das Portal der Plattform</translation>
    </message>
    <message>
        <source>No platform is switched on yet.</source>
        <translation>Noch ist keine Plattform eingeschaltet.</translation>
    </message>
    <message>
        <source>No public address is set: the test order goes to {address} inside this computer. Set one in the first-start guide or the settings.</source>
        <translation>Keine öffentliche Adresse eingetragen: Die Testbestellung geht an {address} in diesem Computer. Eintragen in der Einrichtung oder den Einstellungen.</translation>
    </message>
    <message>
        <source>Public address: {address}</source>
        <translation>Öffentliche Adresse: {address}</translation>
    </message>
    <message>
        <source>Send a test order</source>
        <translation>Testbestellung senden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Test orders off the board</source>
        <translation>Tests von der Tafel nehmen</translation>
    </message>
    <message>
        <source>Test the platform</source>
        <translation>Plattform testen</translation>
    </message>
    <message>
        <source>“Test the platform” goes there and back and changes nothing at the platform. “Send a test order” goes out through your public address and must come back here; no platform hears of it, and it counts in no report.</source>
        <translation>„Plattform testen“ geht hin und zurück und verändert dort nichts. „Testbestellung senden“ geht über Ihre öffentliche Adresse hinaus und muss hier wieder ankommen; keine Plattform erfährt davon, und sie zählt in keinem Bericht.</translation>
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
        <source>BRING BACK NOW</source>
        <translation>JETZT ZURÜCKHOLEN</translation>
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
        <source>DONE</source>
        <translation>ERLEDIGT</translation>
    </message>
    <message>
        <source>END THE TEST</source>
        <translation>TEST BEENDEN</translation>
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
        <source>More: later, rush, hold, cancel, the text as it came</source>
        <translation>Mehr: später, eilig, zurückstellen, stornieren, der Text im Original</translation>
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
    <message>
        <source>UNDO DONE</source>
        <translation>NICHT ERLEDIGT</translation>
    </message>
</context>
<context>
    <name>CrossesPage</name>
    <message>
        <source>3. Five crosses</source>
        <translation>3. Fünf Kreuze</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Buttons need {side}</source>
        <translation>Tasten brauchen {side}</translation>
    </message>
    <message>
        <source>On average your taps are {beside} beside the middle, and they spread by {spread}.</source>
        <translation>Im Mittel liegt das Tippen {beside} neben der Mitte und streut um {spread}.</translation>
    </message>
    <message>
        <source>On this screen they cannot be larger than {side}.</source>
        <translation>Auf diesem Bildschirm gehen höchstens {side}.</translation>
    </message>
    <message>
        <source>Tap the middle of the cross, as you tap when you work.</source>
        <translation>Auf die Mitte des Kreuzes tippen, so wie bei der Arbeit.</translation>
    </message>
    <message>
        <source>That was far from the cross. Tap its middle once more.</source>
        <translation>Das war weit vom Kreuz. Noch einmal auf die Mitte tippen.</translation>
    </message>
    <message>
        <source>That was more than one finger. Tap once more with one.</source>
        <translation>Das war mehr als ein Finger. Noch einmal mit einem tippen.</translation>
    </message>
    <message>
        <source>Use {side}</source>
        <translation>{side} nehmen</translation>
    </message>
    <message>
        <source>{done} of {count}. Tap the next cross.</source>
        <translation>{done} von {count}. Auf das nächste Kreuz tippen.</translation>
    </message>
</context>
<context>
    <name>Cursor</name>
    <message>
        <source>The tickets have just moved: look, then press again.</source>
        <translation>Die Bons haben sich eben bewegt: hinsehen, dann nochmal drücken.</translation>
    </message>
    <message>
        <source>There is no ticket here.</source>
        <translation>Hier ist kein Bon.</translation>
    </message>
    <message>
        <source>There is no ticket {number} on this page.</source>
        <translation>Auf dieser Seite gibt es keinen Bon {number}.</translation>
    </message>
    <message>
        <source>This ticket has no items to tick off.</source>
        <translation>Dieser Bon hat nichts zum Abhaken.</translation>
    </message>
</context>
<context>
    <name>DayDrawer</name>
    <message>
        <source>Days with orders stand out.</source>
        <translation>Tage mit Bestellungen sind hervorgehoben.</translation>
    </message>
    <message>
        <source>Orders: {count}</source>
        <translation>Bestellungen: {count}</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Now touch the last day.</source>
        <translation>Jetzt den letzten Tag antippen.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Touch the first day, then the last one.</source>
        <translation>Erst den ersten Tag antippen, dann den letzten.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>DeadlinePage</name>
    <message>
        <source>A part of its name as tickets show it, Deliveroo for example.</source>
        <translation>Ein Teil des Namens, wie er auf Bons steht, zum Beispiel Deliveroo.</translation>
    </message>
    <message>
        <source>Answer in time</source>
        <translation>Rechtzeitig antworten</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>It waits for</source>
        <translation>Er wartet</translation>
    </message>
    <message>
        <source>The channel needs a name.</source>
        <translation>Der Kanal braucht einen Namen.</translation>
    </message>
    <message>
        <source>This entry has been removed.</source>
        <translation>Dieser Eintrag ist entfernt.</translation>
    </message>
    <message>
        <source>Where that stands</source>
        <translation>Wo das steht</translation>
    </message>
</context>
<context>
    <name>DeadlinesPage</name>
    <message>
        <source>Add</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Answer in time</source>
        <translation>Rechtzeitig antworten</translation>
    </message>
    <message>
        <source>How long platforms wait for Accept</source>
        <translation>Wie lange Plattformen auf die Annahme warten</translation>
    </message>
    <message>
        <source>The channel needs a name.</source>
        <translation>Der Kanal braucht einen Namen.</translation>
    </message>
    <message>
        <source>The first entry that fits an order counts.</source>
        <translation>Der erste passende Eintrag zählt.</translation>
    </message>
    <message>
        <source>Which channel?</source>
        <translation>Welcher Kanal?</translation>
    </message>
    <message>
        <source>looked up {day}</source>
        <translation>nachgesehen {day}</translation>
    </message>
    <message>
        <source>{channel}: {minutes}</source>
        <translation>{channel}: {minutes}</translation>
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
        <source>%n new elsewhere</source>
        <translation>
            <numerusform>%n neue anderswo</numerusform>
            <numerusform>%n neue anderswo</numerusform>
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
    <name>DistancePage</name>
    <message>
        <source>2. Distance</source>
        <translation>2. Abstand</translation>
    </message>
    <message>
        <source>2× Cheeseburger, 1× Curly Fries, no onions</source>
        <translation>2× Cheeseburger, 1× Pommes, ohne Zwiebeln</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Go to where you work. Can you read the line from there?</source>
        <translation>Dorthin gehen, wo gearbeitet wird. Ist die Zeile von dort zu lesen?</translation>
    </message>
    <message>
        <source>How far away do you stand?</source>
        <translation>Wie weit weg stehen Sie?</translation>
    </message>
    <message>
        <source>I can read it</source>
        <translation>Ich kann es lesen</translation>
    </message>
</context>
<context>
    <name>DockedKeys</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Nächstes Feld</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Nach rechts</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Angehalten: Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>DriverPage</name>
    <message>
        <source>A driver needs a name.</source>
        <translation>Ein Fahrer braucht einen Namen.</translation>
    </message>
    <message>
        <source>Bicycle, scooter, car</source>
        <translation>Fahrrad, Roller, Auto</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Guests may call it.</source>
        <translation>Gäste rufen dort vielleicht an.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>On shift or with orders a driver keeps the name.</source>
        <translation>In der Schicht oder mit Bestellungen behält ein Fahrer den Namen.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>This driver has been removed.</source>
        <translation>Dieser Fahrer wurde entfernt.</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
</context>
<context>
    <name>DriverRow</name>
    <message>
        <source>+{minutes}&#xa0;min</source>
        <translation>+{minutes}&#xa0;Min.</translation>
    </message>
    <message>
        <source>ASSIGN {name}</source>
        <translation>AN {name}</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>Antwort: {answer}</translation>
    </message>
    <message>
        <source>DELIVERED</source>
        <translation>GELIEFERT</translation>
    </message>
    <message>
        <source>DRIVER …</source>
        <translation>FAHRER …</translation>
    </message>
    <message>
        <source>Drivers: who takes it, the next step, when one comes</source>
        <translation>Fahrer: wer sie nimmt, der nächste Schritt, wann einer kommt</translation>
    </message>
    <message>
        <source>HOLD: AT THE ADDRESS</source>
        <translation>HALTEN: AN DER ADRESSE</translation>
    </message>
    <message>
        <source>HOLD: DELIVERED</source>
        <translation>HALTEN: GELIEFERT</translation>
    </message>
    <message>
        <source>LATER …</source>
        <translation>SPÄTER …</translation>
    </message>
    <message>
        <source>ON ITS WAY</source>
        <translation>UNTERWEGS</translation>
    </message>
    <message>
        <source>PREPARING</source>
        <translation>IN ARBEIT</translation>
    </message>
</context>
<context>
    <name>DriversPage</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Driver {number}</source>
        <translation>Fahrer {number}</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>The first one gets orders while nobody is on shift.</source>
        <translation>Der erste bekommt Bestellungen, solange niemand in der Schicht ist.</translation>
    </message>
    <message>
        <source>Who delivers for this kitchen</source>
        <translation>Wer für diese Küche liefert</translation>
    </message>
    <message>
        <source>not on shift</source>
        <translation>nicht in der Schicht</translation>
    </message>
    <message>
        <source>on shift until {time}</source>
        <translation>in der Schicht bis {time}</translation>
    </message>
    <message>
        <source>orders: {count}</source>
        <translation>Bestellungen: {count}</translation>
    </message>
    <message>
        <source>{name} is on shift or has orders: end that first.</source>
        <translation>{name} ist in der Schicht oder hat Bestellungen: Das muss erst enden.</translation>
    </message>
</context>
<context>
    <name>DriversPanel</name>
    <message>
        <source>AT RESTAURANT</source>
        <translation>IM RESTAURANT</translation>
    </message>
    <message>
        <source>AT THE ADDRESS</source>
        <translation>AN DER ADRESSE</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>ZURÜCK</translation>
    </message>
    <message>
        <source>DELIVERED</source>
        <translation>GELIEFERT</translation>
    </message>
    <message>
        <source>HERE IN {minutes}&#xa0;MIN</source>
        <translation>HIER IN {minutes}&#xa0;MIN.</translation>
    </message>
    <message>
        <source>HOLD: TAKE {name} OFF</source>
        <translation>HALTEN: NICHT {name}</translation>
    </message>
    <message>
        <source>LEFT WITH IT</source>
        <translation>LOSGEFAHREN</translation>
    </message>
    <message>
        <source>No drivers are known yet: add them under Tools, Drivers.</source>
        <translation>Noch ist kein Fahrer bekannt: unter Werkzeuge, Fahrer hinzufügen.</translation>
    </message>
    <message>
        <source>Who brings it? Or say when a driver will be here.</source>
        <translation>Wer bringt sie? Oder sagen, wann ein Fahrer hier ist.</translation>
    </message>
    <message>
        <source>not on shift</source>
        <translation>nicht in der Schicht</translation>
    </message>
    <message>
        <source>orders: {count}</source>
        <translation>Bestellungen: {count}</translation>
    </message>
    <message>
        <source>{minutes}&#xa0;min away</source>
        <translation>{minutes}&#xa0;Min. entfernt</translation>
    </message>
    <message>
        <source>{name} takes it. What is done, or who takes over?</source>
        <translation>{name} nimmt sie. Was ist getan, oder wer übernimmt?</translation>
    </message>
    <message>
        <source>{name} takes it. What is done?</source>
        <translation>{name} nimmt sie. Was ist getan?</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Expected</name>
    <message>
        <source> (right: {share}&#xa0;%)</source>
        <translation> (trifft zu: {share}&#xa0;%)</translation>
    </message>
    <message>
        <source>Usually ready in {low}–{high}&#xa0;min{right}</source>
        <translation>Meist fertig in {low}–{high}&#xa0;Min.{right}</translation>
    </message>
    <message>
        <source>{said}: accept with +{added}&#xa0;min</source>
        <translation>{said}: mit +{added}&#xa0;Min. annehmen</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>A list to read and print, by day, with sums.</source>
        <translation>Eine Liste zum Lesen und Drucken, nach Tagen, mit Summen.</translation>
    </message>
    <message>
        <source>A table for spreadsheets, a row for each item.</source>
        <translation>Eine Tabelle für Excel und andere, eine Zeile je Gericht.</translation>
    </message>
    <message>
        <source>Being saved in {folder}</source>
        <translation>Wird gespeichert in {folder}</translation>
    </message>
    <message>
        <source>Everything, for other programs.</source>
        <translation>Alles, für andere Programme.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Gerichte</translation>
    </message>
    <message>
        <source>Names, numbers and addresses, as far as they are still kept.</source>
        <translation>Namen, Nummern und Adressen, soweit es sie noch gibt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>mehr als {count}</translation>
    </message>
    <message>
        <source>{count} orders: {which}</source>
        <translation>{count} Bestellungen: {which}</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Zeigen, was getippt ist</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>A password of your own choice; it becomes part of the address in the portal.</source>
        <translation>Ein Passwort eigener Wahl; es wird Teil der Adresse im Portal.</translation>
    </message>
    <message>
        <source>A whole number from 0 to 65535.</source>
        <translation>Eine ganze Zahl von 0 bis 65535.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Begins with https://; the platform tells you.</source>
        <translation>Beginnt mit https://; die Plattform nennt sie Ihnen.</translation>
    </message>
    <message>
        <source>Just Eat Takeaway’s own link; the Orderpad accepts.</source>
        <translation>Die eigene Anbindung von Just Eat Takeaway; das Orderpad nimmt an.</translation>
    </message>
    <message>
        <source>Just Eat’s orders that your own drivers deliver.</source>
        <translation>Bestellungen von Just Eat, die Ihre eigenen Fahrer bringen.</translation>
    </message>
    <message>
        <source>Key of its calls</source>
        <translation>Schlüssel ihrer Aufrufe</translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation>Nötig.</translation>
    </message>
    <message>
        <source>Needed: without it anybody could send orders.</source>
        <translation>Nötig: Ohne das könnte jeder Bestellungen schicken.</translation>
    </message>
    <message>
        <source>Not an address yet: https:// and a name.</source>
        <translation>Noch keine Adresse: https:// und ein Name.</translation>
    </message>
    <message>
        <source>Orders of many platforms come through Deliverect.</source>
        <translation>Bestellungen vieler Plattformen kommen über Deliverect.</translation>
    </message>
    <message>
        <source>Orders straight from Just Eat, accepted on this screen.</source>
        <translation>Bestellungen direkt von Just Eat, hier angenommen.</translation>
    </message>
    <message>
        <source>Platform’s address</source>
        <translation>Adresse der Plattform</translation>
    </message>
    <message>
        <source>Production (real orders)</source>
        <translation>Produktion (echte Bestellungen)</translation>
    </message>
    <message>
        <source>Secret of signatures</source>
        <translation>Geheimnis der Signaturen</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>Gemeinsames Geheimnis</translation>
    </message>
    <message>
        <source>Shop’s address</source>
        <translation>Adresse des Shops</translation>
    </message>
    <message>
        <source>Signs both ways; the shop must have the same.</source>
        <translation>Signiert beide Richtungen; der Shop muss dasselbe haben.</translation>
    </message>
    <message>
        <source>Signs orders. In staging it may stay empty.</source>
        <translation>Signiert Bestellungen. Im Staging darf es leer bleiben.</translation>
    </message>
    <message>
        <source>Staging (for tests)</source>
        <translation>Staging (zum Testen)</translation>
    </message>
    <message>
        <source>The key that you gave to JET Connect.</source>
        <translation>Der Schlüssel, den Sie JET Connect gegeben haben.</translation>
    </message>
    <message>
        <source>There the shop hears what becomes of its orders.</source>
        <translation>Dort erfährt der Shop, was aus seinen Bestellungen wird.</translation>
    </message>
    <message>
        <source>This does not fit.</source>
        <translation>Das passt nicht.</translation>
    </message>
    <message>
        <source>Webhook secret (HMAC)</source>
        <translation>Webhook-Geheimnis (HMAC)</translation>
    </message>
    <message>
        <source>Where JET Connect signs its orders; else empty.</source>
        <translation>Wo JET Connect Bestellungen signiert; sonst leer.</translation>
    </message>
    <message>
        <source>Your own shop in the internet sends its orders here.</source>
        <translation>Ihr eigener Shop im Internet schickt seine Bestellungen hierher.</translation>
    </message>
    <message>
        <source>{platform} gives it to you.</source>
        <translation>Bekommen Sie von {platform}.</translation>
    </message>
</context>
<context>
    <name>FieldsStep</name>
    <message>
        <source>Copy these from the platform’s portal or its mail to you.</source>
        <translation>Aus dem Portal der Plattform oder ihrer E-Mail an Sie kopieren.</translation>
    </message>
    <message>
        <source>Not right yet: {fields}</source>
        <translation>Noch nicht richtig: {fields}</translation>
    </message>
    <message>
        <source>Something does not fit yet: {keys}</source>
        <translation>Etwas passt noch nicht: {keys}</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>{name}: less</source>
        <translation>{name}: weniger</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}: mehr</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Needed attention</source>
        <translation>Brauchte Hilfe</translation>
    </message>
    <message>
        <source>Number, item, note or guest</source>
        <translation>Nummer, Gericht, Notiz oder Gast</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Being counted …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Box: 25 to 75 %, line: median, whiskers: 10 to 90 %.</source>
        <translation>Kasten: 25 bis 75 %, Strich: Median, Linien: 10 bis 90 %.</translation>
    </message>
    <message>
        <source>Busiest items</source>
        <translation>Meistbestellte Artikel</translation>
    </message>
    <message>
        <source>Busiest modifiers</source>
        <translation>Häufigste Extras</translation>
    </message>
    <message>
        <source>Cancelled, and why</source>
        <translation>Storniert, und warum</translation>
    </message>
    <message>
        <source>Forecast against real</source>
        <translation>Vorhersage und Wirklichkeit</translation>
    </message>
    <message>
        <source>Forecast against real (80 % range hit {share})</source>
        <translation>Vorhersage und Wirklichkeit (80-%-Spanne traf {share})</translation>
    </message>
    <message>
        <source>How long each part takes, in minutes</source>
        <translation>Wie lange jeder Teil dauert, in Minuten</translation>
    </message>
    <message>
        <source>Learnt from {count} orders; too few to have been checked yet.</source>
        <translation>Aus {count} Bestellungen gelernt; noch zu wenige zum Prüfen.</translation>
    </message>
    <message>
        <source>Most often left out</source>
        <translation>Am häufigsten weggelassen</translation>
    </message>
    <message>
        <source>Orange: late.</source>
        <translation>Orange: zu spät.</translation>
    </message>
    <message>
        <source>Orange: late. Thick line: the days it is compared with.</source>
        <translation>Orange: zu spät. Dicker Strich: die Vergleichstage.</translation>
    </message>
    <message>
        <source>Orders by hour, late ones marked</source>
        <translation>Bestellungen nach Stunde, späte markiert</translation>
    </message>
    <message>
        <source>Orders by weekday, late ones marked</source>
        <translation>Bestellungen nach Wochentag, späte markiert</translation>
    </message>
    <message>
        <source>Platforms: seconds until they hear</source>
        <translation>Plattformen: Sekunden, bis sie es hören</translation>
    </message>
    <message>
        <source>Platforms: steps that failed at first</source>
        <translation>Plattformen: Schritte, die erst misslangen</translation>
    </message>
    <message>
        <source>Ready before or after the promised time, minutes</source>
        <translation>Fertig vor oder nach der zugesagten Zeit, Minuten</translation>
    </message>
    <message>
        <source>Silent: {count} of 200 orders to learn from.</source>
        <translation>Schweigt noch: {count} von 200 Bestellungen zum Lernen.</translation>
    </message>
    <message>
        <source>The last {shown} of {count} orders, each forecast from those before its week.</source>
        <translation>Die letzten {shown} von {count} Bestellungen, jede aus denen vor ihrer Woche vorhergesagt.</translation>
    </message>
    <message>
        <source>This kitchen has no stations.</source>
        <translation>Diese Küche hat keine Stationen.</translation>
    </message>
    <message>
        <source>{what} by channel, minutes</source>
        <translation>{what} nach Kanal, Minuten</translation>
    </message>
    <message>
        <source>{what} by item, minutes: the slowest</source>
        <translation>{what} nach Artikel, Minuten: die langsamsten</translation>
    </message>
    <message>
        <source>{what} by kind, minutes</source>
        <translation>{what} nach Art, Minuten</translation>
    </message>
    <message>
        <source>{what} by station, minutes</source>
        <translation>{what} nach Station, Minuten</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>Eine PIN hat {least} bis {most} Ziffern.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose a PIN for managers</source>
        <translation>PIN für die Leitung wählen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>PIN of the manager</source>
        <translation>PIN der Leitung</translation>
    </message>
    <message>
        <source>The two were not the same. Choose again.</source>
        <translation>Die beiden waren nicht gleich. Neu wählen.</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Das ist nicht die PIN.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {seconds} s.</source>
        <translation>Zu viele falsche PINs. In {seconds} s wieder versuchen.</translation>
    </message>
    <message>
        <source>Type the PIN once more</source>
        <translation>PIN noch einmal eingeben</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>There is only one page.</source>
        <translation>Es gibt nur eine Seite.</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>Das ist die erste Seite.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>To the board</source>
        <translation>Zur Tafel</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <source>An order</source>
        <translation>Eine Bestellung</translation>
    </message>
    <message>
        <source>Hold the key for a second.</source>
        <translation>Die Taste eine Sekunde halten.</translation>
    </message>
    <message>
        <source>It has just changed: look, then press again.</source>
        <translation>Es hat sich eben geändert: hinsehen, dann nochmal drücken.</translation>
    </message>
    <message>
        <source>No allergy note waits to be read.</source>
        <translation>Kein Allergiehinweis wartet darauf, gelesen zu werden.</translation>
    </message>
    <message>
        <source>That cannot be pressed now.</source>
        <translation>Das geht jetzt nicht.</translation>
    </message>
    <message>
        <source>{number} stands on this page: look, then press again.</source>
        <translation>{number} steht auf dieser Seite: hinsehen, dann nochmal drücken.</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Orders are only in memory: there is nothing to look after.</source>
        <translation>Bestellungen sind nur im Arbeitsspeicher: es gibt nichts zu verwalten.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Accept</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>Tüte</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Abholung</translation>
    </message>
    <message>
        <source>Cooking</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Pfand</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
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
        <source>Food</source>
        <translation>Speisen</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Heard after</source>
        <translation>Gehört nach</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Gerichte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>NO {name}</source>
        <translation>OHNE {name}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Small order</source>
        <translation>Kleinbestellung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Trinkgeld</translation>
    </message>
    <message>
        <source>Tip for the driver</source>
        <translation>Trinkgeld für den Fahrer</translation>
    </message>
    <message>
        <source>To collect</source>
        <translation>Zu kassieren</translation>
    </message>
    <message>
        <source>To the car</source>
        <translation>Ans Auto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What {title} heard, and when</source>
        <translation>Was {title} wann gehört hat</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>nicht bezahlt</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>{title} was told nothing of this order.</source>
        <translation>{title} hat von dieser Bestellung nichts gehört.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>The history cannot be read now: {problem}</source>
        <translation>Der Verlauf ist jetzt nicht lesbar: {problem}</translation>
    </message>
    <message>
        <source>There is no history here: orders are only in memory.</source>
        <translation>Hier gibt es keinen Verlauf: Bestellungen sind nur im Speicher.</translation>
    </message>
    <message>
        <source>This order is not here any more.</source>
        <translation>Diese Bestellung ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>mehr als {count}</translation>
    </message>
    <message>
        <source>{fit} of {all} orders · {took} ms</source>
        <translation>{fit} von {all} Bestellungen · {took} ms</translation>
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
        <translation>ZURÜCK</translation>
    </message>
    <message>
        <source>Waits under Upcoming, and comes back by itself in:</source>
        <translation>Wartet unter „Später“ und kommt von selbst zurück in:</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
</context>
<context>
    <name>HopList</name>
    <message>
        <source>It works: the test order came back and is on the board.</source>
        <translation>Es klappt: Die Testbestellung kam zurück und ist auf der Tafel.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>The platform can be reached.</source>
        <translation>Die Plattform ist erreichbar.</translation>
    </message>
    <message>
        <source>The test order is on the board, but only inside this computer: no public address is set yet.</source>
        <translation>Die Testbestellung ist auf der Tafel, aber nur innerhalb dieses Computers: Noch fehlt die öffentliche Adresse.</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>Unterwegs…</translation>
    </message>
</context>
<context>
    <name>Hops</name>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Came in here</source>
        <translation>Hier angekommen</translation>
    </message>
    <message>
        <source>Clocks agree</source>
        <translation>Uhren stimmen überein</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Keys accepted</source>
        <translation>Schlüssel angenommen</translation>
    </message>
    <message>
        <source>Name looked up</source>
        <translation>Name nachgeschlagen</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf der Festplatte</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>Auf der Tafel</translation>
    </message>
    <message>
        <source>Order sent</source>
        <translation>Bestellung gesendet</translation>
    </message>
    <message>
        <source>Proof holds</source>
        <translation>Nachweis stimmt</translation>
    </message>
    <message>
        <source>This program listens</source>
        <translation>Dieses Programm lauscht</translation>
    </message>
    <message>
        <source>certificate until {day}</source>
        <translation>Zertifikat bis {day}</translation>
    </message>
    <message>
        <source>no call to try them with</source>
        <translation>kein Aufruf, sie zu probieren</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht benutzt</translation>
    </message>
    <message>
        <source>with {status}</source>
        <translation>mit {status}</translation>
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
        <translation>{seconds} s Unterschied</translation>
    </message>
</context>
<context>
    <name>ItemsPanel</name>
    <message>
        <source>BACK</source>
        <translation>ZURÜCK</translation>
    </message>
    <message>
        <source>Its items came without codes: say it at the platform itself.</source>
        <translation>Die Artikel kamen ohne Nummern: auf der Plattform selbst melden.</translation>
    </message>
    <message>
        <source>What is sold out? Guests cannot order it any more.</source>
        <translation>Was ist ausverkauft? Gäste können es nicht mehr bestellen.</translation>
    </message>
    <message>
        <source>{item}: put back</source>
        <translation>{item}: wieder da</translation>
    </message>
</context>
<context>
    <name>KeyGrid</name>
    <message>
        <source>Accents</source>
        <translation>Akzente</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Großbuchstabe</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Ziffern und Zeichen</translation>
    </message>
    <message>
        <source>Erase a letter</source>
        <translation>Buchstaben löschen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
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
        <translation>einen Bon der Seite wählen</translation>
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
        <translation>Alle anderen gehen. Die Tasten neu aufnehmen, oder own_keys in den Einstellungen berichtigen.</translation>
    </message>
    <message>
        <source>No key is left; those of a keyboard are used.</source>
        <translation>Keine Taste bleibt übrig; es gelten die einer Tastatur.</translation>
    </message>
    <message>
        <source>Some keys of the bump bar cannot be used.</source>
        <translation>Einige Tasten der Bumpbar sind nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>{command} ({key})</source>
        <translation>{command} ({key})</translation>
    </message>
    <message>
        <source>“{key}” for “{name}” has another meaning already.</source>
        <translation>„{key}“ für „{name}“ hat schon eine andere Bedeutung.</translation>
    </message>
    <message>
        <source>“{key}” for “{name}” is needed by the screen itself.</source>
        <translation>„{key}“ für „{name}“ braucht der Bildschirm selbst.</translation>
    </message>
    <message>
        <source>“{key}” for “{name}” is no key.</source>
        <translation>„{key}“ für „{name}“ ist keine Taste.</translation>
    </message>
    <message>
        <source>“{name}” is nothing that a key can do.</source>
        <translation>„{name}“ kann keine Taste tun.</translation>
    </message>
</context>
<context>
    <name>KeyOverlay</name>
    <message>
        <source>Any key or tap closes this.</source>
        <translation>Jede Taste und jeder Tipp schließt dies.</translation>
    </message>
    <message>
        <source>Bump bar with {count} keys</source>
        <translation>Bumpbar mit {count} Tasten</translation>
    </message>
    <message>
        <source>Keys of a keyboard</source>
        <translation>Tasten einer Tastatur</translation>
    </message>
    <message>
        <source>The keys that you recorded</source>
        <translation>Die aufgenommenen Tasten</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Let go too early: hold the key for a second.</source>
        <translation>Zu früh losgelassen: die Taste eine Sekunde halten.</translation>
    </message>
    <message>
        <source>Press one of the numbers, or Esc to go back.</source>
        <translation>Eine der Nummern drücken, oder Esc für zurück.</translation>
    </message>
    <message>
        <source>That cannot be pressed any more: look again.</source>
        <translation>Das geht nicht mehr: nochmal hinsehen.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>A bar of your own</source>
        <translation>Eine eigene Leiste</translation>
    </message>
    <message>
        <source>A bump bar is a keyboard of few keys, plugged in by USB.</source>
        <translation>Eine Bumpbar ist eine Tastatur mit wenigen Tasten, über USB angesteckt.</translation>
    </message>
    <message>
        <source>F1 shows it at any time.</source>
        <translation>F1 zeigt es jederzeit.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Keys and bump bars</source>
        <translation>Tasten und Bumpbars</translation>
    </message>
    <message>
        <source>Keys of</source>
        <translation>Tasten von</translation>
    </message>
    <message>
        <source>Own keys</source>
        <translation>Eigene Tasten</translation>
    </message>
    <message>
        <source>Press its keys one after the other.</source>
        <translation>Ihre Tasten eine nach der anderen drücken.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>What each key does</source>
        <translation>Was jede Taste tut</translation>
    </message>
    <message>
        <source>{count} keys</source>
        <translation>{count} Tasten</translation>
    </message>
</context>
<context>
    <name>KeysSwitch</name>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Tastatur auf dem Bildschirm</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>This guide leads to the first test order on the board. It can be left at any time and goes on where you were. First: which language?</source>
        <translation>Diese Einrichtung führt zur ersten Testbestellung auf der Tafel. Man kann sie jederzeit verlassen, sie geht dort weiter. Zuerst: welche Sprache?</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
</context>
<context>
    <name>LimitPage</name>
    <message>
        <source>As tickets show it, Deliveroo for example. Empty: all of them.</source>
        <translation>Wie er auf Bons steht, zum Beispiel Deliveroo. Leer: alle.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Other limits</source>
        <translation>Andere Grenzen</translation>
    </message>
    <message>
        <source>These limits have been removed.</source>
        <translation>Diese Grenzen sind entfernt.</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Add a line: {name}</source>
        <translation>Zeile hinzufügen: {name}</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>Diese Zeile wegnehmen</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>Passend</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Ganzer Bildschirm</translation>
    </message>
    <message>
        <source>Here only {count} leave room for buttons as large as a finger needs.</source>
        <translation>Hier lassen nur {count} Platz für Tasten, die groß genug für einen Finger sind.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Now and at every start. F11 does the same.</source>
        <translation>Jetzt und bei jedem Start. F11 tut dasselbe.</translation>
    </message>
    <message>
        <source>Of tickets. More columns make text smaller.</source>
        <translation>Mit Bons. Mehr Spalten machen die Schrift kleiner.</translation>
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
    <name>Menu</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
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
        <source>Cancelling: on {title}’s own tablet or by phone, not from here.</source>
        <translation>Stornieren: auf dem Tablet von {title} oder telefonisch, nicht von hier.</translation>
    </message>
    <message>
        <source>HOLD LONGER …</source>
        <translation>LÄNGER WARTEN …</translation>
    </message>
    <message>
        <source>HOLD …</source>
        <translation>WARTEN …</translation>
    </message>
    <message>
        <source>More time:</source>
        <translation>Mehr Zeit:</translation>
    </message>
    <message>
        <source>NO RUSH</source>
        <translation>NICHT EILIG</translation>
    </message>
    <message>
        <source>RUSH</source>
        <translation>EILIG</translation>
    </message>
    <message>
        <source>SOLD OUT …</source>
        <translation>AUSVERKAUFT …</translation>
    </message>
    <message>
        <source>TEXT AS IT CAME</source>
        <translation>TEXT IM ORIGINAL</translation>
    </message>
    <message>
        <source>{title} cannot hear of a later time.</source>
        <translation>{title} kann keine spätere Zeit hören.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>COOK NOW: {title} called for it at {time}</source>
        <translation>JETZT KOCHEN: {title} hat um {time} danach gerufen</translation>
    </message>
    <message>
        <source>How far is this order?</source>
        <translation>Wie weit ist diese Bestellung?</translation>
    </message>
    <message>
        <source>READY FOR PICKUP, says {title}</source>
        <translation>ABHOLBEREIT, sagt {title}</translation>
    </message>
    <message>
        <source>{title} asks: {question}</source>
        <translation>{title} fragt: {question}</translation>
    </message>
    <message>
        <source>{title}: {news}</source>
        <translation>{title}: {news}</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>This order cannot be cancelled here now.</source>
        <translation>Diese Bestellung kann hier jetzt nicht storniert werden.</translation>
    </message>
    <message>
        <source>This ticket offers nothing more now.</source>
        <translation>Dieser Bon bietet jetzt nichts weiter an.</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Board: {count} new</source>
        <translation>Tafel: {count} neu</translation>
    </message>
    <message>
        <source>Busy &amp;&amp; 86</source>
        <translation>Andrang &amp;&amp; 86</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>Being handed to the printer “{name}”</source>
        <translation>Geht an den Drucker „{name}“</translation>
    </message>
    <message>
        <source>Being saved in {folder}</source>
        <translation>Wird gespeichert in {folder}</translation>
    </message>
    <message>
        <source>Copied: it can be pasted now.</source>
        <translation>Kopiert: Es kann jetzt eingefügt werden.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>Drucker werden gesucht …</translation>
    </message>
    <message>
        <source>Names, numbers and addresses, as far as they are still kept.</source>
        <translation>Namen, Nummern und Adressen, soweit es sie noch gibt.</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF-Datei</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Raw bodies</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>There is no printer on this computer. Set one up in the system&apos;s settings, or save a PDF.</source>
        <translation>An diesem Computer gibt es keinen Drucker. Richten Sie einen in den Einstellungen des Systems ein, oder speichern Sie ein PDF.</translation>
    </message>
    <message>
        <source>What the platform sent, sign by sign.</source>
        <translation>Was die Plattform geschickt hat, Zeichen für Zeichen.</translation>
    </message>
</context>
<context>
    <name>OutModel</name>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Plattform sagt</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>back on the menu</source>
        <translation>wieder auf der Karte</translation>
    </message>
    <message>
        <source>cannot be asked</source>
        <translation>nicht zu erfragen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>not asked since</source>
        <translation>seither nicht gefragt</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>not taken off here</source>
        <translation>hier nicht aus</translation>
    </message>
    <message>
        <source>on the menu</source>
        <translation>auf der Karte</translation>
    </message>
    <message>
        <source>out</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>out until put back</source>
        <translation>aus bis auf Weiteres</translation>
    </message>
    <message>
        <source>out until {time}</source>
        <translation>aus bis {time}</translation>
    </message>
    <message>
        <source>{said}, not heard yet</source>
        <translation>{said}, noch nicht gehört</translation>
    </message>
    <message>
        <source>{said}, refused</source>
        <translation>{said}, abgelehnt</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>For how long</source>
        <translation>Wie lange</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>As it was</source>
        <translation>Wie vorher</translation>
    </message>
    <message>
        <source>As it was when this page was opened</source>
        <translation>Wie beim Öffnen dieser Seite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>PagedPanel</name>
    <message>
        <source>NEXT ONES</source>
        <translation>WEITERE</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Letzte Seite</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Seite {page}</translation>
    </message>
    <message>
        <source>Page {page} / {pages}</source>
        <translation>Seite {page} / {pages}</translation>
    </message>
    <message>
        <source>{page}: {count} cancelled</source>
        <translation>{page}: {count} storniert</translation>
    </message>
    <message>
        <source>{page}: {count} late</source>
        <translation>{page}: {count} zu spät</translation>
    </message>
    <message>
        <source>{page}: {count} new</source>
        <translation>{page}: {count} neu</translation>
    </message>
    <message>
        <source>{page}: {count} to look at</source>
        <translation>{page}: {count} prüfen</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Choose an order in the list.</source>
        <translation>Eine Bestellung in der Liste wählen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Print, PDF</source>
        <translation>Druck, PDF</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rohtext</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiedergabe</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>All: {sums}</source>
        <translation>Alle: {sums}</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Auch</translation>
    </message>
    <message>
        <source>At {source}</source>
        <translation>Bei {source}</translation>
    </message>
    <message>
        <source>Called out</source>
        <translation>Aufgerufen als</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Its answer: {answer}</source>
        <translation>Antwort: {answer}</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Bekannt als</translation>
    </message>
    <message>
        <source>Money is that of orders that were neither cancelled nor tests, in all.</source>
        <translation>Geldbeträge ohne stornierte Bestellungen und ohne Tests.</translation>
    </message>
    <message>
        <source>Order {number} · {source}</source>
        <translation>Bestellung {number} · {source}</translation>
    </message>
    <message>
        <source>Orders: {subject}</source>
        <translation>Bestellungen: {subject}</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Promised time in</source>
        <translation>Versprochene Zeit in</translation>
    </message>
    <message>
        <source>Raw bodies, as they came</source>
        <translation>Rohdaten, wie sie kamen</translation>
    </message>
    <message>
        <source>Screen {screen} · made {at} · times: {zone}</source>
        <translation>Bildschirm {screen} · erstellt {at} · Zeiten: {zone}</translation>
    </message>
    <message>
        <source>The printer “{name}” did not take the job.</source>
        <translation>Der Drucker „{name}“ hat den Auftrag nicht angenommen.</translation>
    </message>
    <message>
        <source>The printer “{name}” takes no job now.</source>
        <translation>Der Drucker „{name}“ nimmt jetzt keinen Auftrag an.</translation>
    </message>
    <message>
        <source>There is no printer “{name}” any more.</source>
        <translation>Den Drucker „{name}“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>as counted by a report</source>
        <translation>wie in einem Bericht gezählt</translation>
    </message>
    <message>
        <source>no tests</source>
        <translation>ohne Tests</translation>
    </message>
    <message>
        <source>{count} cancelled</source>
        <translation>{count} storniert</translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation>{count} zu spät</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count} Bestellungen</translation>
    </message>
    <message>
        <source>{count} tests</source>
        <translation>{count} Tests</translation>
    </message>
</context>
<context>
    <name>PaperPane</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Customer data</source>
        <translation>Kundendaten</translation>
    </message>
</context>
<context>
    <name>PastBoard</name>
    <message>
        <source>No ticket was on the board.</source>
        <translation>Kein Bon war auf der Tafel.</translation>
    </message>
    <message>
        <source>Nothing was waiting for later.</source>
        <translation>Nichts wartete auf später.</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>28 days</source>
        <translation>28 Tage</translation>
    </message>
    <message>
        <source>Beside as many days before, or from another day on</source>
        <translation>Neben ebenso vielen Tagen davor oder ab einem anderen Tag</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compared with the days from</source>
        <translation>Verglichen mit den Tagen ab</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
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
        <source>A backup was restored</source>
        <translation>Eine Sicherung wurde wiederhergestellt</translation>
    </message>
    <message>
        <source>A cancellation that does not say which order it means.</source>
        <translation>Eine Stornierung, die nicht sagt, welche Bestellung sie meint.</translation>
    </message>
    <message>
        <source>A driver has it already: the platform follows him.</source>
        <translation>Ein Fahrer hat sie schon: Die Plattform verfolgt ihn.</translation>
    </message>
    <message>
        <source>A fault in this program stopped: {word}</source>
        <translation>Ein Fehler in diesem Programm hat angehalten: {word}</translation>
    </message>
    <message>
        <source>A file of this size is too large for the disk of {folder}.</source>
        <translation>Eine Datei dieser Größe ist zu groß für den Datenträger von {folder}.</translation>
    </message>
    <message>
        <source>A line of the order came without a name. Look at the text as it came.</source>
        <translation>Eine Zeile der Bestellung kam ohne Namen. Den Text im Original ansehen.</translation>
    </message>
    <message>
        <source>A message from Just Eat ({route}) cannot be read: {problem}.</source>
        <translation>Eine Nachricht von Just Eat ({route}) ist nicht lesbar: {problem}.</translation>
    </message>
    <message>
        <source>A pause needs an end within 24 hours.</source>
        <translation>Eine Pause braucht ein Ende in den nächsten 24 Stunden.</translation>
    </message>
    <message>
        <source>Accepted at Just Eat</source>
        <translation>Bei Just Eat angenommen</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>die Adresse wird schon benutzt</translation>
    </message>
    <message>
        <source>After the attempted delivery Just Eat cancelled this order.</source>
        <translation>Nach dem Zustellversuch hat Just Eat diese Bestellung storniert.</translation>
    </message>
    <message>
        <source>After the attempted delivery Just Eat cancelled this order: {reason}.</source>
        <translation>Nach dem Zustellversuch hat Just Eat diese Bestellung storniert: {reason}.</translation>
    </message>
    <message>
        <source>After the attempted delivery: deliver this order again by {time}.</source>
        <translation>Nach dem Zustellversuch: diese Bestellung bis {time} noch einmal liefern.</translation>
    </message>
    <message>
        <source>After the attempted delivery: deliver this order again by {time}. {word}</source>
        <translation>Nach dem Zustellversuch: diese Bestellung bis {time} noch einmal liefern. {word}</translation>
    </message>
    <message>
        <source>After the attempted delivery: deliver this order again.</source>
        <translation>Nach dem Zustellversuch: diese Bestellung noch einmal liefern.</translation>
    </message>
    <message>
        <source>After the attempted delivery: deliver this order again. {word}</source>
        <translation>Nach dem Zustellversuch: diese Bestellung noch einmal liefern. {word}</translation>
    </message>
    <message>
        <source>Ages and promised times on the tickets are wrong by that much. Set the clock, or switch on its setting by the network.</source>
        <translation>Alter und zugesagte Zeiten auf den Bons sind um so viel falsch. Die Uhr stellen oder das Stellen über das Netz einschalten.</translation>
    </message>
    <message>
        <source>Ages may be wrong.</source>
        <translation>Die Wartezeiten können falsch sein.</translation>
    </message>
    <message>
        <source>All orders and taps since {time} are missing.</source>
        <translation>Alle Bestellungen und Eingaben seit {time} fehlen.</translation>
    </message>
    <message>
        <source>An earlier try may have got through: look whether it is on the Orderpad ({answer})</source>
        <translation>Ein früherer Versuch kann angekommen sein: nachsehen, ob sie auf dem Orderpad steht ({answer})</translation>
    </message>
    <message>
        <source>Another order of the same request was refused, so none was taken.</source>
        <translation>Eine andere Bestellung derselben Anfrage wurde abgelehnt, daher wurde keine angenommen.</translation>
    </message>
    <message>
        <source>Bancontact</source>
        <translation>Bancontact</translation>
    </message>
    <message>
        <source>Between 1 and {count} minutes can be added.</source>
        <translation>Es können 1 bis {count} Minuten mehr sein.</translation>
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
        <source>DONE</source>
        <translation>ERLEDIGT</translation>
    </message>
    <message>
        <source>Deliverect&apos;s account is not known before its first order came</source>
        <translation>Das Konto bei Deliverect ist vor der ersten Bestellung nicht bekannt</translation>
    </message>
    <message>
        <source>Deliverect&apos;s location is not known before its first order came</source>
        <translation>Der Standort bei Deliverect ist vor der ersten Bestellung nicht bekannt</translation>
    </message>
    <message>
        <source>Do it on the platform&apos;s own tablet, or try again. It said: {problem}</source>
        <translation>Auf dem Tablet der Plattform erledigen oder nochmal versuchen. Sie sagt: {problem}</translation>
    </message>
    <message>
        <source>END NOW</source>
        <translation>JETZT BEENDEN</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Guests are kept for too long.</source>
        <translation>Gäste werden zu lange aufbewahrt.</translation>
    </message>
    <message>
        <source>It cannot be set aside either: {problem}.</source>
        <translation>Sie kann auch nicht beiseitegelegt werden: {problem}.</translation>
    </message>
    <message>
        <source>It goes on by itself at {time}.</source>
        <translation>Um {time} geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>It has been delivered: nothing more can be said of its way.</source>
        <translation>Sie ist geliefert: Über ihren Weg gibt es nichts mehr zu sagen.</translation>
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
        <source>It has not heard of it yet.</source>
        <translation>Es ist dort noch nicht angekommen.</translation>
    </message>
    <message>
        <source>It has not heard of it yet. {problem}</source>
        <translation>Es ist dort noch nicht angekommen. {problem}</translation>
    </message>
    <message>
        <source>It holds the orders until {time}. What came later is not on the board: look at the platforms&apos; own tablets. The orders from before are kept beside the backups.</source>
        <translation>Sie enthält die Bestellungen bis {time}. Was später kam, steht nicht auf der Tafel: auf den Tablets der Plattformen nachsehen. Die Bestellungen von vorher liegen neben den Sicherungen.</translation>
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
        <source>It is cooked again.</source>
        <translation>Sie wird neu gekocht.</translation>
    </message>
    <message>
        <source>It is not open any more.</source>
        <translation>Sie ist nicht mehr offen.</translation>
    </message>
    <message>
        <source>It is on the Orderpad by now: accept it there ({answer})</source>
        <translation>Sie ist inzwischen auf dem Orderpad: dort annehmen ({answer})</translation>
    </message>
    <message>
        <source>It is on the Orderpad by now: key it in by hand ({answer})</source>
        <translation>Sie ist inzwischen auf dem Orderpad: von Hand eingeben ({answer})</translation>
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
        <source>It was paused or slowed, and is switched off here: it cannot be told that you take orders again. See to it on its own tablet.</source>
        <translation>Pausiert oder verlangsamt, und hier ausgeschaltet: Sie können der Plattform nicht melden, dass wieder bestellt werden kann. Regeln Sie es auf ihrem eigenen Tablet.</translation>
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
        <source>Its secret cannot be read: {problem}. No orders come in from there: use its own tablet. Unlock the system&apos;s keyring, or type the secret anew on the Settings page.</source>
        <translation>Ihr Geheimnis ist nicht lesbar: {problem}. Von dort kommen keine Bestellungen: das eigene Tablet benutzen. Den Schlüsselbund des Systems entsperren, oder das Geheimnis auf der Seite Einstellungen neu eingeben.</translation>
    </message>
    <message>
        <source>JET Connect could not bring order {number} here ({reason}). It is on the Orderpad: key it in by hand.</source>
        <translation>JET Connect konnte Bestellung {number} nicht herbringen ({reason}). Sie ist auf dem Orderpad: von Hand eingeben.</translation>
    </message>
    <message>
        <source>JET Connect did not say where the driver is</source>
        <translation>JET Connect hat nicht gesagt, wo der Fahrer ist</translation>
    </message>
    <message>
        <source>JET Connect said something about opening that cannot be read. Look at the Orderpad.</source>
        <translation>JET Connect hat etwas Unlesbares über die Öffnung gesagt. Auf dem Orderpad nachsehen.</translation>
    </message>
    <message>
        <source>JET Connect said where a driver is, but not of which order.</source>
        <translation>JET Connect hat gesagt, wo ein Fahrer ist, aber nicht zu welcher Bestellung.</translation>
    </message>
    <message>
        <source>JET Connect&apos;s restaurant is not known before its first order came</source>
        <translation>Das Restaurant bei JET Connect ist vor der ersten Bestellung nicht bekannt</translation>
    </message>
    <message>
        <source>Just Eat asks to deliver this order again.</source>
        <translation>Just Eat bittet, diese Bestellung noch einmal zu liefern.</translation>
    </message>
    <message>
        <source>Just Eat asks to deliver this order again. {said}</source>
        <translation>Just Eat bittet, diese Bestellung noch einmal zu liefern. {said}</translation>
    </message>
    <message>
        <source>Just Eat can be asked to pay for this cancelled order.</source>
        <translation>Für diese stornierte Bestellung kann von Just Eat Geld verlangt werden.</translation>
    </message>
    <message>
        <source>Just Eat contradicts itself about the driver: {said} at {route}</source>
        <translation>Just Eat widerspricht sich beim Fahrer: {said} bei {route}</translation>
    </message>
    <message>
        <source>Just Eat could not send an order here and does not say which one. Look at its own tablet.</source>
        <translation>Just Eat konnte eine Bestellung nicht hersenden und sagt nicht, welche. Auf dessen Tablet nachsehen.</translation>
    </message>
    <message>
        <source>Just Eat could not send this order here. Look at its own tablet, and key in by hand what is missing here.</source>
        <translation>Just Eat konnte diese Bestellung nicht hersenden. Auf dessen Tablet nachsehen und von Hand eintippen, was hier fehlt.</translation>
    </message>
    <message>
        <source>Just Eat did not say whom to tell that this order has arrived.</source>
        <translation>Just Eat hat nicht gesagt, wem die Ankunft dieser Bestellung zu melden ist.</translation>
    </message>
    <message>
        <source>Just Eat does not know of this question any more ({answer})</source>
        <translation>Just Eat kennt diese Frage nicht mehr ({answer})</translation>
    </message>
    <message>
        <source>Just Eat does not take a time that is past or over 7 days ahead ({answer})</source>
        <translation>Just Eat nimmt keine Zeit an, die vorbei ist oder über 7 Tage voraus liegt ({answer})</translation>
    </message>
    <message>
        <source>Just Eat does not take this for an order that is collected ({answer})</source>
        <translation>Just Eat hält das für keine Bestellung zur Abholung ({answer})</translation>
    </message>
    <message>
        <source>Just Eat has decided on the attempted delivery and does not say how. Call it.</source>
        <translation>Just Eat hat über den Zustellversuch entschieden und sagt nicht, wie. Dort anrufen.</translation>
    </message>
    <message>
        <source>Just Eat has decided on the attempted delivery: {said}</source>
        <translation>Just Eat hat über den Zustellversuch entschieden: {said}</translation>
    </message>
    <message>
        <source>Just Eat has no call {key}</source>
        <translation>Just Eat hat keinen Aufruf {key}</translation>
    </message>
    <message>
        <source>Just Eat has not accepted this order, or it is complete already ({answer})</source>
        <translation>Just Eat hat diese Bestellung nicht angenommen, oder sie ist schon abgeschlossen ({answer})</translation>
    </message>
    <message>
        <source>Just Eat has taken the restaurant offline: no orders come from there.</source>
        <translation>Just Eat hat das Restaurant offline genommen: von dort kommen keine Bestellungen.</translation>
    </message>
    <message>
        <source>Just Eat lets the restaurant be online again.</source>
        <translation>Just Eat lässt das Restaurant wieder online sein.</translation>
    </message>
    <message>
        <source>Just Eat rejected an order without saying which one ({reason}). Look at its own tablet.</source>
        <translation>Just Eat hat eine Bestellung abgelehnt und sagt nicht, welche ({reason}). Auf dessen Tablet nachsehen.</translation>
    </message>
    <message>
        <source>Just Eat says of the driver: {said}</source>
        <translation>Just Eat sagt über den Fahrer: {said}</translation>
    </message>
    <message>
        <source>Just Eat says something of this order that cannot be read. Look at its own tablet.</source>
        <translation>Just Eat sagt zu dieser Bestellung etwas Unlesbares. Auf dessen Tablet nachsehen.</translation>
    </message>
    <message>
        <source>Just Eat sent word of an order without saying which one ({route}). Look at its own tablet.</source>
        <translation>Just Eat meldet etwas zu einer Bestellung und sagt nicht, zu welcher ({route}). Auf dessen Tablet nachsehen.</translation>
    </message>
    <message>
        <source>Just Eat&apos;s restaurant is not known before its first order came</source>
        <translation>Das Restaurant bei Just Eat ist vor der ersten Bestellung nicht bekannt</translation>
    </message>
    <message>
        <source>Missing are taps since {time} and these orders at least: {numbers}.</source>
        <translation>Es fehlen Eingaben seit {time} und mindestens diese Bestellungen: {numbers}.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>New orders are not accepted: use the platforms&apos; own tablets. Start the program again: it then restores the last good backup, and says what is missing.</source>
        <translation>Neue Bestellungen werden nicht angenommen: die Tablets der Plattformen benutzen. Das Programm neu starten: es stellt dann die letzte gute Sicherung wieder her und sagt, was fehlt.</translation>
    </message>
    <message>
        <source>New orders wait at the platforms and come again.</source>
        <translation>Neue Bestellungen warten bei den Plattformen und kommen wieder.</translation>
    </message>
    <message>
        <source>No backup before the update</source>
        <translation>Keine Sicherung vor der Aktualisierung</translation>
    </message>
    <message>
        <source>No backup could be made</source>
        <translation>Es konnte keine Sicherung gemacht werden</translation>
    </message>
    <message>
        <source>No driver has this order yet: assign one first.</source>
        <translation>Noch hat kein Fahrer diese Bestellung: erst einen zuteilen.</translation>
    </message>
    <message>
        <source>No order came after that, but taps since {time} are missing.</source>
        <translation>Danach kam keine Bestellung, aber Eingaben seit {time} fehlen.</translation>
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
        <source>Nobody took it in time: it is on the Orderpad now. Key it in by hand.</source>
        <translation>Niemand hat sie rechtzeitig angenommen: Sie ist jetzt auf dem Orderpad. Von Hand eingeben.</translation>
    </message>
    <message>
        <source>Not heard by every platform yet: {count}</source>
        <translation>Noch nicht überall gehört: {count}</translation>
    </message>
    <message>
        <source>Offline at JET Connect: {words} (restaurant {place}). No such orders come: look at the Orderpad.</source>
        <translation>Bei JET Connect offline: {words} (Restaurant {place}). Solche Bestellungen kommen nicht: auf dem Orderpad nachsehen.</translation>
    </message>
    <message>
        <source>Only an order that is being cooked can be put aside.</source>
        <translation>Nur eine Bestellung in Zubereitung kann zurückgestellt werden.</translation>
    </message>
    <message>
        <source>Order {number} came before and has been answered.</source>
        <translation>Bestellung {number} kam schon und ist beantwortet.</translation>
    </message>
    <message>
        <source>Order {number} comes in a pause: deliveries are taken from {time}.</source>
        <translation>Bestellung {number} kommt in einer Pause: Lieferungen werden ab {time} angenommen.</translation>
    </message>
    <message>
        <source>Order {number} goes to {place}; only {areas} are delivered to.</source>
        <translation>Bestellung {number} geht nach {place}; geliefert wird nur nach {areas}.</translation>
    </message>
    <message>
        <source>Order {number} goes {km} km; at most {most} km are delivered.</source>
        <translation>Bestellung {number} geht {km} km weit; geliefert werden höchstens {most} km.</translation>
    </message>
    <message>
        <source>Order {number} has no address: no street, no postcode, no place.</source>
        <translation>Bestellung {number} hat keine Adresse: keine Straße, keine Postleitzahl, keinen Ort.</translation>
    </message>
    <message>
        <source>Order {number} has no postcode; only {areas} are delivered to.</source>
        <translation>Bestellung {number} hat keine Postleitzahl; geliefert wird nur nach {areas}.</translation>
    </message>
    <message>
        <source>Order {number} holds alcohol, which is not delivered from here.</source>
        <translation>Bestellung {number} enthält Alkohol, der von hier nicht geliefert wird.</translation>
    </message>
    <message>
        <source>Order {number} is for collection; only deliveries are taken here.</source>
        <translation>Bestellung {number} ist zur Abholung; hier werden nur Lieferungen angenommen.</translation>
    </message>
    <message>
        <source>Order {number} is of restaurant {place}; this kitchen delivers only for its own.</source>
        <translation>Bestellung {number} ist vom Restaurant {place}; diese Küche liefert nur für die eigenen.</translation>
    </message>
    <message>
        <source>Order {number} is to be collected at {time}; this kitchen delivers on {word} {hours}.</source>
        <translation>Bestellung {number} ist um {time} abzuholen; diese Küche liefert am {word} {hours}.</translation>
    </message>
    <message>
        <source>Order {number} is to be collected at {time}; this kitchen does not deliver on {word}.</source>
        <translation>Bestellung {number} ist um {time} abzuholen; diese Küche liefert am {word} nicht.</translation>
    </message>
    <message>
        <source>Order {number} is {minutes} minutes away; at most {most} minutes are delivered.</source>
        <translation>Bestellung {number} ist {minutes} Minuten entfernt; geliefert werden höchstens {most} Minuten.</translation>
    </message>
    <message>
        <source>Order {number} names no restaurant; this kitchen delivers only for its own.</source>
        <translation>Bestellung {number} nennt kein Restaurant; diese Küche liefert nur für die eigenen.</translation>
    </message>
    <message>
        <source>Order {number} would be one too many: {count} deliveries are under way, at most {most} are taken.</source>
        <translation>Bestellung {number} wäre eine zu viel: {count} Lieferungen sind unterwegs, höchstens {most} werden angenommen.</translation>
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
        <source>Orders that wait for an answer: {count}. Platforms send again for about 5 minutes what could not come in. What they gave up on before stands on their own tablets alone: look there.</source>
        <translation>Bestellungen, die auf eine Antwort warten: {count}. Plattformen senden etwa 5 Minuten lang noch einmal, was nicht ankommen konnte. Was sie vorher aufgegeben haben, steht nur auf ihren eigenen Tablets: dort nachsehen.</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Out: {items}</source>
        <translation>Aus: {items}</translation>
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
        <source>Pauses and what is out are kept and told when it runs again.</source>
        <translation>Pausen und was aus ist bleiben behalten und werden gemeldet, wenn es wieder läuft.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Platforms send again for about 5 minutes what could not come in. What they gave up on before stands on their own tablets alone: look there.</source>
        <translation>Plattformen senden etwa 5 Minuten lang noch einmal, was nicht ankommen konnte. Was sie vorher aufgegeben haben, steht nur auf ihren eigenen Tablets: dort nachsehen.</translation>
    </message>
    <message>
        <source>Practice keeps no settings.</source>
        <translation>In der Übung werden keine Einstellungen behalten.</translation>
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
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Start the program again when no order waits: it then restores the last good backup, and says what is missing.</source>
        <translation>Das Programm neu starten, wenn keine Bestellung wartet: es stellt dann die letzte gute Sicherung wieder her und sagt, was fehlt.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>TRY AGAIN</source>
        <translation>NOCHMAL VERSUCHEN</translation>
    </message>
    <message>
        <source>Taps are kept and sent when it runs again.</source>
        <translation>Jedes Tippen wird behalten und gesendet, wenn er wieder läuft.</translation>
    </message>
    <message>
        <source>That has been answered already.</source>
        <translation>Das ist schon beantwortet.</translation>
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
        <source>That time is over.</source>
        <translation>Diese Zeit ist vorbei.</translation>
    </message>
    <message>
        <source>The backup of {time} was put in its place. All orders and taps since {until} are missing. Look at the platforms&apos; own tablets.</source>
        <translation>Die Sicherung von {time} wurde an ihre Stelle gesetzt. Alle Bestellungen und Tipps seit {until} fehlen. Sehen Sie auf den Tablets der Plattformen nach.</translation>
    </message>
    <message>
        <source>The backup of {time} was put in its place. {problem} Look at the platforms&apos; own tablets. The damaged file is kept: {file}.</source>
        <translation>An ihre Stelle trat die Sicherung vom {time}. {problem} Auf den Tablets der Plattformen nachsehen. Die beschädigte Datei ist aufbewahrt: {file}.</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>Die Sicherung wurde nicht wiederhergestellt</translation>
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
        <source>The delivery was tried and failed ({reason}). Look at the platform&apos;s own tablet.</source>
        <translation>Die Zustellung wurde versucht und ist gescheitert ({reason}). Auf dem Tablet der Plattform nachsehen.</translation>
    </message>
    <message>
        <source>The driver is at the address.</source>
        <translation>Der Fahrer ist an der Adresse.</translation>
    </message>
    <message>
        <source>The driver is at the address: the next step is handing over.</source>
        <translation>Der Fahrer ist an der Adresse: Der nächste Schritt ist die Übergabe.</translation>
    </message>
    <message>
        <source>The driver is at the restaurant: the next step is leaving.</source>
        <translation>Der Fahrer ist im Restaurant: Der nächste Schritt ist die Abfahrt.</translation>
    </message>
    <message>
        <source>The driver is not that far yet: one step after the other.</source>
        <translation>Der Fahrer ist noch nicht so weit: ein Schritt nach dem anderen.</translation>
    </message>
    <message>
        <source>The driver is on the way: the next step is arriving at the address.</source>
        <translation>Der Fahrer ist unterwegs: Der nächste Schritt ist die Ankunft an der Adresse.</translation>
    </message>
    <message>
        <source>The file {file} is gone from the data folder. What came after {time} is not on the board: look at the platforms&apos; own tablets.</source>
        <translation>Die Datei {file} ist aus dem Datenordner verschwunden. Was nach {time} kam, steht nicht auf dem Bildschirm: Sehen Sie auf den Tablets der Plattformen nach.</translation>
    </message>
    <message>
        <source>The guest asks for money back, as the order is late. Answer on the platform&apos;s own tablet.</source>
        <translation>Der Gast will Geld zurück, weil die Bestellung spät ist. Auf dem Tablet der Plattform antworten.</translation>
    </message>
    <message>
        <source>The guest asks where the order is: it is late.</source>
        <translation>Der Gast fragt, wo die Bestellung bleibt: Sie ist spät.</translation>
    </message>
    <message>
        <source>The item came without a code or a restaurant: say it on the Orderpad.</source>
        <translation>Der Artikel kam ohne Code oder Restaurant: auf dem Orderpad melden.</translation>
    </message>
    <message>
        <source>The kitchen goes on with those from before. {problem}</source>
        <translation>Die Küche macht mit den vorigen weiter. {problem}</translation>
    </message>
    <message>
        <source>The new settings do not start</source>
        <translation>Mit den neuen Einstellungen geht kein Start</translation>
    </message>
    <message>
        <source>The newest orders and taps are lost</source>
        <translation>Die neuesten Bestellungen und Tipps sind verloren</translation>
    </message>
    <message>
        <source>The order came without items. Ask the shop what was ordered.</source>
        <translation>Die Bestellung kam ohne Artikel. Den Shop fragen, was bestellt wurde.</translation>
    </message>
    <message>
        <source>The order came without items. Look at the Orderpad.</source>
        <translation>Die Bestellung kam ohne Artikel. Auf dem Orderpad nachsehen.</translation>
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
        <source>The order cannot be read: {problem}.</source>
        <translation>Die Bestellung ist nicht lesbar: {problem}.</translation>
    </message>
    <message>
        <source>The order cannot be read: {problem}. It is on the Orderpad: key it in by hand.</source>
        <translation>Die Bestellung ist nicht lesbar: {problem}. Sie ist auf dem Orderpad: von Hand eingeben.</translation>
    </message>
    <message>
        <source>The order could not be read: a fault in this program ({error}).</source>
        <translation>Die Bestellung war nicht lesbar: ein Fehler in diesem Programm ({error}).</translation>
    </message>
    <message>
        <source>The order database is damaged</source>
        <translation>Die Bestelldatenbank ist beschädigt</translation>
    </message>
    <message>
        <source>The order database was damaged</source>
        <translation>Die Bestelldatenbank war beschädigt</translation>
    </message>
    <message>
        <source>The order database was gone</source>
        <translation>Die Bestelldatenbank war verschwunden</translation>
    </message>
    <message>
        <source>The orders were brought up to date without a copy: {problem}.</source>
        <translation>Die Bestellungen wurden ohne Kopie aktualisiert: {problem}.</translation>
    </message>
    <message>
        <source>The screen may go dark</source>
        <translation>Der Bildschirm kann dunkel werden</translation>
    </message>
    <message>
        <source>The secret cannot be kept: {problem}.</source>
        <translation>Das Geheimnis lässt sich nicht verwahren: {problem}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Es gibt keinen Ordner {folder}.</translation>
    </message>
    <message>
        <source>There is no good backup: the board begins empty. Look at the platforms&apos; own tablets for open orders. The damaged file is kept: {file}.</source>
        <translation>Es gibt keine gute Sicherung: die Tafel beginnt leer. Offene Bestellungen stehen auf den Tablets der Plattformen. Die beschädigte Datei ist aufbewahrt: {file}.</translation>
    </message>
    <message>
        <source>There is no room left in {folder}: nothing was written.</source>
        <translation>In {folder} ist kein Platz mehr: Es wurde nichts geschrieben.</translation>
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
        <source>This folder cannot be written to: {folder}: {problem}</source>
        <translation>In diesen Ordner kann nicht geschrieben werden: {folder}: {problem}</translation>
    </message>
    <message>
        <source>This folder may not be written to: {folder}</source>
        <translation>In diesen Ordner darf nicht geschrieben werden: {folder}</translation>
    </message>
    <message>
        <source>This is a folder, not a file: {path}</source>
        <translation>Das ist ein Ordner, keine Datei: {path}</translation>
    </message>
    <message>
        <source>This item came without a code: say it at the platform itself.</source>
        <translation>Dieser Artikel kam ohne Nummer: auf der Plattform selbst melden.</translation>
    </message>
    <message>
        <source>This order is not delivered by your own drivers.</source>
        <translation>Diese Bestellung liefern nicht die eigenen Fahrer.</translation>
    </message>
    <message>
        <source>This order is not yours any more: ask the kitchen.</source>
        <translation>Diese Bestellung gehört Ihnen nicht mehr: in der Küche fragen.</translation>
    </message>
    <message>
        <source>This platform cannot be told to add minutes.</source>
        <translation>Dieser Plattform lassen sich keine Minuten melden.</translation>
    </message>
    <message>
        <source>This platform cannot be told to pause.</source>
        <translation>Diese Plattform lässt sich von hier nicht anhalten.</translation>
    </message>
    <message>
        <source>This platform cannot be told what is out.</source>
        <translation>Dieser Plattform lässt sich nicht melden, was aus ist.</translation>
    </message>
    <message>
        <source>This system does not let a program keep the screen awake. Orders go on, but nobody may see them: switch the screen saver and the screen&apos;s sleep off in the system&apos;s settings.</source>
        <translation>Dieses System lässt kein Programm den Bildschirm wach halten. Bestellungen laufen weiter, aber vielleicht sieht sie niemand: Bildschirmschoner und Ruhezustand in den Einstellungen des Systems ausschalten.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Too busy</source>
        <translation>Zu viel los</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Usually an order comes each {time} at this hour. Look at {platform}’s own tablet, and at the internet connection.</source>
        <translation>Sonst kommt um diese Zeit alle {time} eine Bestellung. Sehen Sie auf dem Tablet von {platform} nach und prüfen Sie die Internetverbindung.</translation>
    </message>
    <message>
        <source>Was away {time}</source>
        <translation>War {time} weg</translation>
    </message>
    <message>
        <source>Was away {time}, 1 order came in</source>
        <translation>War {time} weg, 1 Bestellung kam</translation>
    </message>
    <message>
        <source>Was away {time}, {count} orders came in</source>
        <translation>War {time} weg, {count} Bestellungen kamen</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>What is over cannot be changed.</source>
        <translation>Was vorbei ist, lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Word of this order was to go to {address}, which is not Just Eat&apos;s: not sent.</source>
        <translation>Eine Meldung zu dieser Bestellung sollte an {address} gehen, das nicht zu Just Eat gehört: nicht gesendet.</translation>
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
        <source>a promotion without an item</source>
        <translation>eine Aktion ohne Artikel</translation>
    </message>
    <message>
        <source>account credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>almonds</source>
        <translation>Mandeln</translation>
    </message>
    <message>
        <source>an address that is not Just Eat&apos;s is not called</source>
        <translation>eine Adresse, die nicht zu Just Eat gehört, wird nicht aufgerufen</translation>
    </message>
    <message>
        <source>an adjustment: no amount</source>
        <translation>ein Zu- oder Abschlag: kein Betrag</translation>
    </message>
    <message>
        <source>an answer that is not {platform}&apos;s: {answer}</source>
        <translation>eine Antwort, die nicht von {platform} ist: {answer}</translation>
    </message>
    <message>
        <source>an error at the platform</source>
        <translation>ein Fehler der Plattform</translation>
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
        <source>collection</source>
        <translation>Abholung</translation>
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
        <source>dealt with by hand</source>
        <translation>von Hand erledigt</translation>
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
        <source>it cannot be cooked again</source>
        <translation>sie kann nicht neu gekocht werden</translation>
    </message>
    <message>
        <source>it has no id</source>
        <translation>sie hat keine Kennung</translation>
    </message>
    <message>
        <source>it is JSON, but not an order</source>
        <translation>Das ist JSON, aber keine Bestellung</translation>
    </message>
    <message>
        <source>it is not JSON ({error})</source>
        <translation>Das ist kein JSON ({error})</translation>
    </message>
    <message>
        <source>it was a test order</source>
        <translation>es war eine Testbestellung</translation>
    </message>
    <message>
        <source>it was not a genuine order</source>
        <translation>es war keine echte Bestellung</translation>
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
        <source>no driver is available</source>
        <translation>kein Fahrer ist verfügbar</translation>
    </message>
    <message>
        <source>no driver was free</source>
        <translation>kein Fahrer war frei</translation>
    </message>
    <message>
        <source>no place on earth: {latitude}, {longitude}</source>
        <translation>kein Ort auf der Erde: {latitude}, {longitude}</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>no reason given ({said})</source>
        <translation>kein Grund genannt ({said})</translation>
    </message>
    <message>
        <source>nobody answered on the Orderpad</source>
        <translation>auf dem Orderpad hat niemand geantwortet</translation>
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
        <source>our delivery rules</source>
        <translation>unsere Lieferregeln</translation>
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
        <source>rejected at Just Eat ({reason})</source>
        <translation>bei Just Eat abgelehnt ({reason})</translation>
    </message>
    <message>
        <source>rejected on the Orderpad</source>
        <translation>auf dem Orderpad abgelehnt</translation>
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
        <source>something is sold out</source>
        <translation>etwas ist ausverkauft</translation>
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
        <source>test order</source>
        <translation>Testbestellung</translation>
    </message>
    <message>
        <source>the Orderpad</source>
        <translation>das Orderpad</translation>
    </message>
    <message>
        <source>the area is unsafe</source>
        <translation>die Gegend ist nicht sicher</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>die Sicherung</translation>
    </message>
    <message>
        <source>the courier service cancelled</source>
        <translation>der Lieferdienst hat storniert</translation>
    </message>
    <message>
        <source>the drivers&apos; positions</source>
        <translation>die Standorte der Fahrer</translation>
    </message>
    <message>
        <source>the erasure</source>
        <translation>die Löschung</translation>
    </message>
    <message>
        <source>the file of secrets {path} cannot be read: {problem}</source>
        <translation>die Datei für Geheimnisse {path} ist nicht lesbar: {problem}</translation>
    </message>
    <message>
        <source>the file of secrets {path} cannot be written: {problem}</source>
        <translation>die Datei für Geheimnisse {path} lässt sich nicht schreiben: {problem}</translation>
    </message>
    <message>
        <source>the file of secrets {path} does not hold it</source>
        <translation>die Datei für Geheimnisse {path} enthält es nicht</translation>
    </message>
    <message>
        <source>the file of secrets {path} is damaged</source>
        <translation>die Datei für Geheimnisse {path} ist beschädigt</translation>
    </message>
    <message>
        <source>the guest asked the restaurant to cancel</source>
        <translation>der Gast hat das Restaurant um Stornierung gebeten</translation>
    </message>
    <message>
        <source>the guest cancelled</source>
        <translation>der Gast hat storniert</translation>
    </message>
    <message>
        <source>the guest cancelled: {said}</source>
        <translation>der Gast hat storniert: {said}</translation>
    </message>
    <message>
        <source>the guest changed their mind</source>
        <translation>der Gast hat es sich anders überlegt</translation>
    </message>
    <message>
        <source>the guest did not want to wait so long</source>
        <translation>der Gast wollte nicht so lange warten</translation>
    </message>
    <message>
        <source>the guest does not want it any more</source>
        <translation>der Gast will sie nicht mehr</translation>
    </message>
    <message>
        <source>the guest ordered by mistake</source>
        <translation>der Gast hat aus Versehen bestellt</translation>
    </message>
    <message>
        <source>the guest was not there</source>
        <translation>der Gast war nicht da</translation>
    </message>
    <message>
        <source>the index of history</source>
        <translation>das Verzeichnis des Verlaufs</translation>
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
        <source>the new address is outside the area</source>
        <translation>die neue Adresse ist außerhalb des Gebiets</translation>
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
        <source>the platform cancelled it by itself</source>
        <translation>die Plattform hat sie von selbst storniert</translation>
    </message>
    <message>
        <source>the platform deleted it</source>
        <translation>die Plattform hat sie gelöscht</translation>
    </message>
    <message>
        <source>the platform deleted it: {said}</source>
        <translation>die Plattform hat sie gelöscht: {said}</translation>
    </message>
    <message>
        <source>the program is stopping</source>
        <translation>das Programm wird beendet</translation>
    </message>
    <message>
        <source>the restaurant cancelled</source>
        <translation>das Restaurant hat storniert</translation>
    </message>
    <message>
        <source>the restaurant cancelled: {said}</source>
        <translation>das Restaurant hat storniert: {said}</translation>
    </message>
    <message>
        <source>the restaurant declined it</source>
        <translation>das Restaurant hat sie abgelehnt</translation>
    </message>
    <message>
        <source>the restaurant is too busy</source>
        <translation>im Restaurant ist zu viel los</translation>
    </message>
    <message>
        <source>the system&apos;s keyring cannot be used</source>
        <translation>der Schlüsselbund des Systems ist nicht benutzbar</translation>
    </message>
    <message>
        <source>the system&apos;s keyring did not keep it</source>
        <translation>der Schlüsselbund des Systems hat es nicht behalten</translation>
    </message>
    <message>
        <source>the system&apos;s keyring does not answer</source>
        <translation>der Schlüsselbund des Systems antwortet nicht</translation>
    </message>
    <message>
        <source>the system&apos;s keyring does not hold it</source>
        <translation>der Schlüsselbund des Systems enthält es nicht</translation>
    </message>
    <message>
        <source>the system&apos;s keyring has not been set up</source>
        <translation>der Schlüsselbund des Systems ist nicht eingerichtet</translation>
    </message>
    <message>
        <source>the system&apos;s keyring is locked</source>
        <translation>der Schlüsselbund des Systems ist gesperrt</translation>
    </message>
    <message>
        <source>the test orders</source>
        <translation>die Testbestellungen</translation>
    </message>
    <message>
        <source>the watch over answers</source>
        <translation>die Wache über Antworten</translation>
    </message>
    <message>
        <source>the watch over the channels</source>
        <translation>die Wache über die Kanäle</translation>
    </message>
    <message>
        <source>the watch over the clock</source>
        <translation>die Wache über die Uhr</translation>
    </message>
    <message>
        <source>the watch over the disk</source>
        <translation>die Wache über die Festplatte</translation>
    </message>
    <message>
        <source>the watch over the gap</source>
        <translation>die Wache über Lücken</translation>
    </message>
    <message>
        <source>the way out of pauses</source>
        <translation>das Melden von Pausen</translation>
    </message>
    <message>
        <source>there is no backup in {path}</source>
        <translation>in {path} ist keine Sicherung</translation>
    </message>
    <message>
        <source>there is no order database at {path}</source>
        <translation>bei {path} gibt es keine Datenbank der Bestellungen</translation>
    </message>
    <message>
        <source>this system has no keyring</source>
        <translation>dieses System hat keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>tree nuts</source>
        <translation>Schalenfrüchte</translation>
    </message>
    <message>
        <source>two drivers must not have the same name</source>
        <translation>zwei Fahrer dürfen nicht denselben Namen haben</translation>
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
        <source>voucher</source>
        <translation>Gutschein</translation>
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
        <source>{key} cannot be read: {said}</source>
        <translation>{key} ist nicht lesbar: {said}</translation>
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
        <source>{name} is no amount: {said}</source>
        <translation>{name} ist kein Betrag: {said}</translation>
    </message>
    <message>
        <source>{name}: no amount</source>
        <translation>{name}: kein Betrag</translation>
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
        <source>{path} is there already</source>
        <translation>{path} gibt es schon</translation>
    </message>
    <message>
        <source>{platform} answered {answer}</source>
        <translation>{platform} hat {answer} geantwortet</translation>
    </message>
    <message>
        <source>{platform} cancelled an order without saying which one ({reason}). Look at its own tablet.</source>
        <translation>{platform} hat eine Bestellung storniert und sagt nicht, welche ({reason}). Auf dessen Tablet nachsehen.</translation>
    </message>
    <message>
        <source>{platform} cannot be reached ({error})</source>
        <translation>{platform} ist nicht erreichbar ({error})</translation>
    </message>
    <message>
        <source>{platform} cannot be told that</source>
        <translation>{platform} lässt sich das nicht melden</translation>
    </message>
    <message>
        <source>{platform} did not answer in time</source>
        <translation>{platform} hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>{platform} did not put {item} back on the menu</source>
        <translation>{platform} hat {item} nicht wieder auf die Karte gesetzt</translation>
    </message>
    <message>
        <source>{platform} did not take the longer times</source>
        <translation>{platform} hat die längeren Zeiten nicht angenommen</translation>
    </message>
    <message>
        <source>{platform} did not take the pause</source>
        <translation>{platform} hat die Pause nicht angenommen</translation>
    </message>
    <message>
        <source>{platform} did not take {item} off the menu</source>
        <translation>{platform} hat {item} nicht von der Karte genommen</translation>
    </message>
    <message>
        <source>{platform} does not accept client_id and client_secret ({status})</source>
        <translation>{platform} nimmt client_id und client_secret nicht an ({status})</translation>
    </message>
    <message>
        <source>{platform} does not accept {key} ({answer})</source>
        <translation>{platform} nimmt {key} nicht an ({answer})</translation>
    </message>
    <message>
        <source>{platform} does not hear us</source>
        <translation>{platform} hört uns nicht</translation>
    </message>
    <message>
        <source>{platform} does not know yet that you take orders again</source>
        <translation>{platform} weiß noch nicht, dass Sie wieder Bestellungen annehmen</translation>
    </message>
    <message>
        <source>{platform} does not say what is out</source>
        <translation>{platform} sagt nicht, was aus ist</translation>
    </message>
    <message>
        <source>{platform} is paused, {count} minutes left</source>
        <translation>{platform} macht Pause, noch {count} Minuten</translation>
    </message>
    <message>
        <source>{platform} is switched off</source>
        <translation>{platform} ist ausgeschaltet</translation>
    </message>
    <message>
        <source>{platform} may still hold you to be busy</source>
        <translation>{platform} hält Sie vielleicht noch für ausgelastet</translation>
    </message>
    <message>
        <source>{platform} says</source>
        <translation>{platform} sagt</translation>
    </message>
    <message>
        <source>{platform} silent for {time}</source>
        <translation>{platform} seit {time} still</translation>
    </message>
    <message>
        <source>{platform} was told that you take orders again, and said no</source>
        <translation>{platform} hat abgelehnt, dass Sie wieder Bestellungen annehmen</translation>
    </message>
    <message>
        <source>{platform}&apos;s token answer holds no token</source>
        <translation>Die Antwort von {platform} enthält kein Token</translation>
    </message>
    <message>
        <source>{platform}: order {number} was refused</source>
        <translation>{platform}: Bestellung {number} wurde abgelehnt</translation>
    </message>
    <message>
        <source>{platform}: {count} minutes more, {number} minutes left</source>
        <translation>{platform}: {count} Minuten mehr, noch {number} Minuten</translation>
    </message>
    <message>
        <source>{problem} It is not on the board, and {platform} knows that.</source>
        <translation>{problem} Sie steht nicht auf der Tafel, und {platform} weiß das.</translation>
    </message>
    <message>
        <source>{problem}. Go on cooking: every tap is kept and sent as soon as it answers; each ticket shows what it has not heard yet.</source>
        <translation>{problem}. Weiterkochen: jedes Tippen wird behalten und gesendet, sobald eine Antwort kommt; jeder Bon zeigt, was noch nicht gehört wurde.</translation>
    </message>
    <message>
        <source>{problem}. It is told as soon as it answers.</source>
        <translation>{problem}. Es wird gemeldet, sobald eine Antwort kommt.</translation>
    </message>
    <message>
        <source>{problem}. It is tried again in an hour.</source>
        <translation>{problem}. In einer Stunde wird es wieder versucht.</translation>
    </message>
    <message>
        <source>{problem}. The orders are those from before. Try another backup.</source>
        <translation>{problem}. Die Bestellungen sind die von vorher. Eine andere Sicherung versuchen.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… und {count} weitere</translation>
    </message>
</context>
<context>
    <name>PinRow</name>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>Eine PIN hat 4 bis 8 Ziffern.</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN ändern</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>Neue PIN noch einmal</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>Bisherige PIN</translation>
    </message>
    <message>
        <source>The PIN has been changed.</source>
        <translation>Die PIN ist geändert.</translation>
    </message>
    <message>
        <source>The two new ones are not the same.</source>
        <translation>Die beiden neuen sind nicht gleich.</translation>
    </message>
    <message>
        <source>This is not the PIN until now.</source>
        <translation>Das ist nicht die bisherige PIN.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {seconds} s.</source>
        <translation>Zu viele falsche PINs. In {seconds} s wieder versuchen.</translation>
    </message>
</context>
<context>
    <name>PinStep</name>
    <message>
        <source>A PIN for managers</source>
        <translation>Eine PIN für die Leitung</translation>
    </message>
    <message>
        <source>A PIN is chosen already.</source>
        <translation>Eine PIN ist schon gewählt.</translation>
    </message>
    <message>
        <source>Choose a PIN, and type it twice.</source>
        <translation>Eine PIN wählen und zweimal tippen.</translation>
    </message>
    <message>
        <source>It opens history, reports and settings. Cooks do not need it.</source>
        <translation>Sie öffnet Verlauf, Berichte und Einstellungen. Köche brauchen sie nicht.</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>A USB stick appears here when it is plugged in.</source>
        <translation>Ein USB-Stick erscheint hier, sobald er steckt.</translation>
    </message>
    <message>
        <source>or type another folder</source>
        <translation>oder anderen Ordner eingeben</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>{name} ({free} free)</source>
        <translation>{name} ({free} frei)</translation>
    </message>
</context>
<context>
    <name>PlatformsStep</name>
    <message>
        <source>Choose at least one platform.</source>
        <translation>Mindestens eine Plattform wählen.</translation>
    </message>
    <message>
        <source>Choose what you have a contract with. More can be added later.</source>
        <translation>Wählen, womit Sie einen Vertrag haben. Weitere gehen später.</translation>
    </message>
    <message>
        <source>Where do orders come from?</source>
        <translation>Woher kommen Bestellungen?</translation>
    </message>
</context>
<context>
    <name>PortalStep</name>
    <message>
        <source>For the platform’s portal</source>
        <translation>Für das Portal der Plattform</translation>
    </message>
    <message>
        <source>Type these addresses into the platform’s portal, or mail them to the platform. A phone can read the code.</source>
        <translation>Diese Adressen in das Portal der Plattform eintragen oder ihr mailen. Ein Handy kann den Code lesen.</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Orders written: {count}. Play them with the command below.</source>
        <translation>Bestellungen geschrieben: {count}. Der Befehl unten spielt sie ab.</translation>
    </message>
    <message>
        <source>The file cannot be written: {problem}</source>
        <translation>Die Datei kann nicht geschrieben werden: {problem}</translation>
    </message>
    <message>
        <source>The same orders at the same times for practising: dishes and kinds are kept; guests, notes, ids and numbers are invented.</source>
        <translation>Dieselben Bestellungen zu denselben Zeiten zum Üben: Gerichte und Arten bleiben; Gäste, Hinweise, Kennungen und Nummern sind erfunden.</translation>
    </message>
    <message>
        <source>Write practice file</source>
        <translation>Übungsdatei schreiben</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Fewer days</source>
        <translation>Weniger Tage</translation>
    </message>
    <message>
        <source>Guests are kept for good, as the settings say.</source>
        <translation>Gäste bleiben für immer, wie es die Einstellungen sagen.</translation>
    </message>
    <message>
        <source>More days</source>
        <translation>Mehr Tage</translation>
    </message>
    <message>
        <source>Orders are removed {days} days after they came.</source>
        <translation>Bestellungen werden {days} Tage nach ihrem Eingang entfernt.</translation>
    </message>
    <message>
        <source>Orders themselves are kept for good.</source>
        <translation>Die Bestellungen selbst bleiben für immer.</translation>
    </message>
    <message>
        <source>Really remove? They are gone for good.</source>
        <translation>Wirklich entfernen? Sie sind für immer weg.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove orders older than</source>
        <translation>Bestellungen entfernen, älter als</translation>
    </message>
    <message>
        <source>Remove orders older than so many days</source>
        <translation>Bestellungen entfernen, die älter als so viele Tage sind</translation>
    </message>
    <message>
        <source>That was not possible: {why}</source>
        <translation>Das ging nicht: {why}</translation>
    </message>
    <message>
        <source>They are removed from now on, a few at a time; what is on the board stays. Their figures go with them.</source>
        <translation>Sie werden ab jetzt nach und nach entfernt; was auf der Tafel steht, bleibt. Ihre Zahlen gehen mit.</translation>
    </message>
    <message>
        <source>What is kept of guests</source>
        <translation>Was von Gästen aufbewahrt wird</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>{hours} hours after hand-over or cancellation, names, phones, addresses and notes are erased everywhere. Figures stay.</source>
        <translation>{hours} Stunden nach Übergabe oder Storno werden Namen, Telefone, Adressen und Notizen überall gelöscht. Zahlen bleiben.</translation>
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
        <source>done here {time} · {age} ago</source>
        <translation>hier erledigt {time} · vor {age}</translation>
    </message>
    <message>
        <source>handed over {time} · {age} ago</source>
        <translation>übergeben {time} · vor {age}</translation>
    </message>
    <message>
        <source>ready {time} · {age} ago</source>
        <translation>fertig {time} · vor {age}</translation>
    </message>
</context>
<context>
    <name>RecallPage</name>
    <message>
        <source>Nothing can be brought back: nothing has been done here lately.</source>
        <translation>Nichts zurückzuholen: hier wurde zuletzt nichts erledigt.</translation>
    </message>
    <message>
        <source>Nothing has been made ready or handed over lately.</source>
        <translation>In letzter Zeit wurde nichts fertig oder übergeben.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Record keys</source>
        <translation>Tasten aufnehmen</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>ASK AGAIN</source>
        <translation>NOCHMAL FRAGEN</translation>
    </message>
    <message>
        <source>All keys have been asked for.</source>
        <translation>Alle Tasten sind gefragt.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>Jetzt in Gebrauch</translation>
    </message>
    <message>
        <source>Press the key for {command}</source>
        <translation>Die Taste für {command} drücken</translation>
    </message>
    <message>
        <source>Recorded so far</source>
        <translation>Bisher aufgenommen</translation>
    </message>
    <message>
        <source>SAVE</source>
        <translation>SPEICHERN</translation>
    </message>
    <message>
        <source>SAVE uses these keys from now on.</source>
        <translation>Mit SPEICHERN gelten diese Tasten ab jetzt.</translation>
    </message>
    <message>
        <source>SKIP</source>
        <translation>ÜBERSPRINGEN</translation>
    </message>
    <message>
        <source>This key only changes others: take one that counts by itself.</source>
        <translation>Diese Taste ändert nur andere: eine nehmen, die allein zählt.</translation>
    </message>
    <message>
        <source>{key} is {command}.</source>
        <translation>{key} ist {command}.</translation>
    </message>
    <message>
        <source>{place} of {count}: press the key for</source>
        <translation>{place} von {count}: die Taste drücken für</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>A key is needed that chooses a ticket: Ticket 1 or Next ticket.</source>
        <translation>Es braucht eine Taste, die einen Bon wählt: Bon 1 oder Nächster Bon.</translation>
    </message>
    <message>
        <source>That was all. Save the keys, or go back.</source>
        <translation>Das war alles. Die Tasten speichern, oder zurückgehen.</translation>
    </message>
    <message>
        <source>This key has no name of its own: take another one.</source>
        <translation>Diese Taste hat keinen eigenen Namen: eine andere nehmen.</translation>
    </message>
    <message>
        <source>Without a key for BUMP the bar could do nothing.</source>
        <translation>Ohne Taste für BUMP könnte die Leiste nichts tun.</translation>
    </message>
    <message>
        <source>{key} is needed by the screen itself.</source>
        <translation>{key} braucht der Bildschirm selbst.</translation>
    </message>
    <message>
        <source>{key} is {command} already.</source>
        <translation>{key} ist schon {command}.</translation>
    </message>
</context>
<context>
    <name>ReplayNotes</name>
    <message>
        <source>Not shown: where drivers were, banners and alarms, what was paused or out of stock, how long an order was expected to take, which page somebody looked at.</source>
        <translation>Nicht gezeigt: wo Fahrer waren, Meldungen und Alarme, was pausiert oder ausverkauft war, wie lange eine Bestellung dauern sollte, welche Seite jemand ansah.</translation>
    </message>
    <message>
        <source>Orders of which only arrival, acceptance, ready and hand-over are known: {count}.</source>
        <translation>Bestellungen, von denen nur Eingang, Annahme, Fertig und Übergabe bekannt sind: {count}.</translation>
    </message>
    <message>
        <source>Orders shown with their last content, because what their platform said cannot be read any more: {count}.</source>
        <translation>Bestellungen mit ihrem letzten Inhalt, weil nicht mehr lesbar ist, was ihre Plattform sagte: {count}.</translation>
    </message>
    <message>
        <source>Orders whose guests have been erased: {count}.</source>
        <translation>Bestellungen, deren Gäste gelöscht sind: {count}.</translation>
    </message>
    <message>
        <source>The machine&apos;s clock was set at {times}. Where an hour came twice, the second one is shown.</source>
        <translation>Die Uhr des Geräts wurde um {times} gestellt. Wo eine Stunde zweimal kam, wird die zweite gezeigt.</translation>
    </message>
    <message>
        <source>Times, items, states and presses are those that were written down as they happened. Colours, limits and the sequence of tickets follow the settings of today, for the whole kitchen.</source>
        <translation>Zeiten, Artikel, Zustände und Tastendrücke sind so, wie sie damals aufgeschrieben wurden. Farben, Grenzen und Reihenfolge der Bons folgen den heutigen Einstellungen, für die ganze Küche.</translation>
    </message>
</context>
<context>
    <name>ReplayPage</name>
    <message>
        <source>No other ticket turned late on this day.</source>
        <translation>An diesem Tag kam kein weiterer Bon zu spät.</translation>
    </message>
    <message>
        <source>The day cannot be read now: {problem}</source>
        <translation>Der Tag kann jetzt nicht gelesen werden: {problem}</translation>
    </message>
    <message>
        <source>The day is being read …</source>
        <translation>Der Tag wird gelesen …</translation>
    </message>
    <message>
        <source>There is no order yet.</source>
        <translation>Es gibt noch keine Bestellung.</translation>
    </message>
    <message>
        <source>There is nothing to replay: orders are only in memory.</source>
        <translation>Es gibt nichts wiederzugeben: Bestellungen sind nur im Speicher.</translation>
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
        <translation>Fertig bis abgeholt</translation>
    </message>
    <message>
        <source>To accept</source>
        <translation>Bis angenommen</translation>
    </message>
    <message>
        <source>To ready</source>
        <translation>Bis fertig</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>channel: {reason}</source>
        <translation>Kanal: {reason}</translation>
    </message>
    <message>
        <source>late: {count} ({share})</source>
        <translation>spät: {count} ({share})</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>orders: {count}</source>
        <translation>Bestellungen: {count}</translation>
    </message>
    <message>
        <source>us: {reason}</source>
        <translation>wir: {reason}</translation>
    </message>
    <message>
        <source>{failed} of {steps}; again: {again}; refused: {refused}</source>
        <translation>{failed} von {steps}; erneut: {again}; abgelehnt: {refused}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{low} to {high} min, ready after {real} min</source>
        <translation>{low} bis {high} Min., fertig nach {real} Min.</translation>
    </message>
    <message>
        <source>{median} · 90&#xa0;%: {most}</source>
        <translation>{median} · 90&#xa0;%: {most}</translation>
    </message>
    <message>
        <source>{median} · 90&#xa0;%: {most}; orders: {orders}</source>
        <translation>{median} · 90&#xa0;%: {most}; Bestellungen: {orders}</translation>
    </message>
    <message>
        <source>{median}; 90&#xa0;%: {most}; over a minute: {slow}; refused: {refused}</source>
        <translation>{median}; 90&#xa0;%: {most}; über eine Minute: {slow}; abgelehnt: {refused}</translation>
    </message>
    <message>
        <source>{pieces}; orders: {orders}</source>
        <translation>{pieces}; Bestellungen: {orders}</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} Punkte</translation>
    </message>
    <message>
        <source>{said}; before: {count}</source>
        <translation>{said}; zuvor: {count}</translation>
    </message>
    <message>
        <source>{said}; pieces: {pieces}; orders: {orders}</source>
        <translation>{said}; Stück: {pieces}; Bestellungen: {orders}</translation>
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
        <translation>Wird gezählt</translation>
    </message>
    <message>
        <source>Orders are not kept on this machine: there are no reports.</source>
        <translation>Auf diesem Gerät werden keine Bestellungen aufbewahrt: keine Berichte.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped: not everything has been counted.</source>
        <translation>Angehalten: nicht alles wurde gezählt.</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed; holds from the next start</source>
        <translation>Geändert; gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {name}</source>
        <translation>Rückgängig: {name}</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>Lies in the file of secrets.</source>
        <translation>Liegt in der Datei für Geheimnisse.</translation>
    </message>
    <message>
        <source>Lies in the keyring.</source>
        <translation>Liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung hat diese Wörter.</translation>
    </message>
    <message>
        <source>Stands in the settings file, where it can be read.</source>
        <translation>Steht lesbar in der Einstellungsdatei.</translation>
    </message>
</context>
<context>
    <name>RulePage</name>
    <message>
        <source>* stands for anything: FRY-*</source>
        <translation>* steht für beliebige Zeichen: FRY-*</translation>
    </message>
    <message>
        <source>A mark of the menu, alcohol for example.</source>
        <translation>Ein Merkmal der Karte, zum Beispiel Alkohol.</translation>
    </message>
    <message>
        <source>A rule for {station}</source>
        <translation>Eine Regel für {station}</translation>
    </message>
    <message>
        <source>Accents and capitals do not count.</source>
        <translation>Akzente und Großschreibung zählen nicht.</translation>
    </message>
    <message>
        <source>Channel contains</source>
        <translation>Kanal enthält</translation>
    </message>
    <message>
        <source>Code (PLU) is</source>
        <translation>Code (PLU) ist</translation>
    </message>
    <message>
        <source>Name contains</source>
        <translation>Name enthält</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>Tag is</source>
        <translation>Merkmal ist</translation>
    </message>
    <message>
        <source>This rule has been removed.</source>
        <translation>Diese Regel wurde entfernt.</translation>
    </message>
    <message>
        <source>Whatever is filled in must fit, all of it.</source>
        <translation>Was ausgefüllt ist, muss alles zutreffen.</translation>
    </message>
    <message>
        <source>Where it was sold, as tickets show it.</source>
        <translation>Wo es verkauft wurde, wie auf den Bons.</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
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
        <translation>An den Drucker „{name}“ übergeben, Seiten: {pages}</translation>
    </message>
    <message>
        <source>Saved: {path} ({size})</source>
        <translation>Gespeichert: {path} ({size})</translation>
    </message>
</context>
<context>
    <name>ScreenPage</name>
    <message>
        <source>1. True size</source>
        <translation>1. Wahre Größe</translation>
    </message>
    <message>
        <source>2. Distance</source>
        <translation>2. Abstand</translation>
    </message>
    <message>
        <source>3. Five crosses</source>
        <translation>3. Fünf Kreuze</translation>
    </message>
    <message>
        <source>As the screen says of itself; not every screen says the truth.</source>
        <translation>Wie der Bildschirm von sich sagt; nicht jeder sagt die Wahrheit.</translation>
    </message>
    <message>
        <source>Buttons have at least {side}, where the screen is large enough.</source>
        <translation>Tasten haben mindestens {side}, wo der Bildschirm groß genug ist.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Cleaning takes</source>
        <translation>Reinigen dauert</translation>
    </message>
    <message>
        <source>Hide the mouse pointer</source>
        <translation>Mauszeiger verbergen</translation>
    </message>
    <message>
        <source>Keep the screen awake</source>
        <translation>Bildschirm wach halten</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Sizes and touch</source>
        <translation>Größen und Finger</translation>
    </message>
    <message>
        <source>So long touches do nothing after “Clean the screen”.</source>
        <translation>So lange tut Berühren nichts nach „Bildschirm reinigen“.</translation>
    </message>
    <message>
        <source>Tap them</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>Text can be read from {distance} away.</source>
        <translation>Schrift ist aus {distance} zu lesen.</translation>
    </message>
    <message>
        <source>While fingers are used; the mouse brings it back.</source>
        <translation>Solange Finger tippen; die Maus holt ihn zurück.</translation>
    </message>
    <message>
        <source>{inches} inches, as it was measured here.</source>
        <translation>{inches} Zoll, hier gemessen.</translation>
    </message>
</context>
<context>
    <name>ScreenStep</name>
    <message>
        <source> inches</source>
        <translation> Zoll</translation>
    </message>
    <message>
        <source>A bank card measures it exactly: later, under Tools, Sizes and touch.</source>
        <translation>Genau misst es eine Bankkarte: später, unter Werkzeuge, Größen und Finger.</translation>
    </message>
    <message>
        <source>A bar that should be 50 mm long</source>
        <translation>Ein Balken, der 50 mm lang sein soll</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Diagonal of the screen</source>
        <translation>Diagonale des Bildschirms</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Text and buttons are as large as cooks need them. For that the screen must know its own size: the bar below should be 50 mm long. If it is not, enter the diagonal.</source>
        <translation>Schrift und Tasten sind so groß, wie Köche sie brauchen. Dafür muss der Bildschirm seine Größe kennen: Der Balken unten soll 50 mm lang sein. Sonst die Diagonale eintragen.</translation>
    </message>
    <message>
        <source>The screen</source>
        <translation>Der Bildschirm</translation>
    </message>
    <message>
        <source>Use this size</source>
        <translation>Diese Größe benutzen</translation>
    </message>
    <message>
        <source>as the screen says</source>
        <translation>wie der Bildschirm sagt</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>No secret</source>
        <translation>Kein Geheimnis</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>There is one. It is not shown.</source>
        <translation>Es gibt eines. Es wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>Type another</source>
        <translation>Anderes eingeben</translation>
    </message>
    <message>
        <source>Type another: {name}</source>
        <translation>Anderes eingeben: {name}</translation>
    </message>
    <message>
        <source>Type or paste the secret</source>
        <translation>Geheimnis eingeben oder einfügen</translation>
    </message>
</context>
<context>
    <name>SecretsBar</name>
    <message>
        <source>Put them away</source>
        <translation>Sicher verwahren</translation>
    </message>
    <message>
        <source>Secrets are kept in a file that only this computer&apos;s user can read.</source>
        <translation>Geheimnisse liegen in einer Datei, die nur der Benutzer dieses Computers lesen kann.</translation>
    </message>
    <message>
        <source>Secrets are kept in a file that only this computer&apos;s user can read: {problem}.</source>
        <translation>Geheimnisse liegen in einer Datei, die nur der Benutzer dieses Computers lesen kann: {problem}.</translation>
    </message>
    <message>
        <source>Secrets are kept in the keyring of this computer.</source>
        <translation>Geheimnisse liegen im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Secrets in the settings file itself, where they can be read: {count}.</source>
        <translation>Lesbar in der Einstellungsdatei selbst: {count}.</translation>
    </message>
</context>
<context>
    <name>SeenModel</name>
    <message>
        <source>Code</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>ohne Nummer</translation>
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
        <translation>0 bis 23, nach der Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>10 keys</source>
        <translation>10 Tasten</translation>
    </message>
    <message>
        <source>127.0.0.1 for a tunnel on this computer, 0.0.0.0 for the whole network.</source>
        <translation>127.0.0.1 für einen Tunnel auf diesem Computer, 0.0.0.0 für das ganze Netz.</translation>
    </message>
    <message>
        <source>17 keys</source>
        <translation>17 Tasten</translation>
    </message>
    <message>
        <source>2 to 8; 0 takes as many as fit.</source>
        <translation>2 bis 8; 0 nimmt so viele wie passen.</translation>
    </message>
    <message>
        <source>20 keys</source>
        <translation>20 Tasten</translation>
    </message>
    <message>
        <source>A PEM file, where this program itself speaks https.</source>
        <translation>Eine PEM-Datei, wo dieses Programm selbst https spricht.</translation>
    </message>
    <message>
        <source>A short sound shows that the loudspeaker works.</source>
        <translation>Ein kurzer Ton zeigt, dass der Lautsprecher geht.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Accept orders</source>
        <translation>Bestellungen annehmen</translation>
    </message>
    <message>
        <source>Address for answers</source>
        <translation>Adresse für Antworten</translation>
    </message>
    <message>
        <source>Address of Deliverect</source>
        <translation>Adresse von Deliverect</translation>
    </message>
    <message>
        <source>Address of JET Connect</source>
        <translation>Adresse von JET Connect</translation>
    </message>
    <message>
        <source>Address of Just Eat</source>
        <translation>Adresse von Just Eat</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>Adresse des Shops</translation>
    </message>
    <message>
        <source>Address to listen at</source>
        <translation>Adresse, an der gelauscht wird</translation>
    </message>
    <message>
        <source>Alarms sound; they flash in any case.</source>
        <translation>Alarme sind zu hören; sie blinken in jedem Fall.</translation>
    </message>
    <message>
        <source>All items ticked</source>
        <translation>Alles abgehakt</translation>
    </message>
    <message>
        <source>Also say printed to</source>
        <translation>Auch „gedruckt“ melden an</translation>
    </message>
    <message>
        <source>An alarm that nobody touched sounds again.</source>
        <translation>Ein Alarm, den niemand berührt hat, ertönt wieder.</translation>
    </message>
    <message>
        <source>An order that names another one is taken, but nobody is called.</source>
        <translation>Eine Bestellung, die eine andere nennt, wird angenommen, aber niemand angerufen.</translation>
    </message>
    <message>
        <source>Answer that they came before, or with a plain yes.</source>
        <translation>Antworten, dass sie schon da waren, oder einfach ja sagen.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Any of them is good, the first signs our calls; needed.</source>
        <translation>Jedes davon gilt, das erste unterschreibt unsere Anrufe; nötig.</translation>
    </message>
    <message>
        <source>Any of them is good. None follows the rule of staging.</source>
        <translation>Jedes davon gilt. Keines folgt der Regel von Staging.</translation>
    </message>
    <message>
        <source>Any of them is good; none if orders are not signed.</source>
        <translation>Jedes davon gilt; keines, wenn Bestellungen nicht unterschrieben sind.</translation>
    </message>
    <message>
        <source>As Deliverect names it; hardly ever another.</source>
        <translation>Wie Deliverect ihn nennt; kaum je ein anderer.</translation>
    </message>
    <message>
        <source>As agreed with Just Eat; 0 takes the time of planned orders.</source>
        <translation>Wie mit Just Eat vereinbart; 0 nimmt die Zeit geplanter Bestellungen.</translation>
    </message>
    <message>
        <source>As it stands in Just Eat&apos;s addresses: uk, ie, es, it, au.</source>
        <translation>Wie es in Just Eats Adressen steht: uk, ie, es, it, au.</translation>
    </message>
    <message>
        <source>As the crow flies; 0 is no limit.</source>
        <translation>Luftlinie; 0 ist keine Grenze.</translation>
    </message>
    <message>
        <source>As the restaurant, ending a pause also ends those of others.</source>
        <translation>Als Restaurant endet mit einer Pause auch die von anderen.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>At once, or by hand within three minutes.</source>
        <translation>Sofort, oder von Hand binnen drei Minuten.</translation>
    </message>
    <message>
        <source>Audience of the token</source>
        <translation>Audience des Tokens</translation>
    </message>
    <message>
        <source>Backup every night</source>
        <translation>Jede Nacht sichern</translation>
    </message>
    <message>
        <source>Beginnings of those that are delivered to, such as LS1; none is anywhere.</source>
        <translation>Anfänge derer, wohin geliefert wird, etwa LS1; keine heißt überallhin.</translation>
    </message>
    <message>
        <source>Bump bar</source>
        <translation>Tastenleiste</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>By hand on the board, or at once by itself.</source>
        <translation>Von Hand an der Tafel, oder sofort von selbst.</translation>
    </message>
    <message>
        <source>Calls without it are refused. Empty takes every call for genuine.</source>
        <translation>Anrufe ohne ihn werden abgelehnt. Leer gilt jeder Anruf als echt.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Chosen on the history page; none takes the usual ones.</source>
        <translation>Werden auf der Seite Verlauf gewählt; keine nimmt die üblichen.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Codes that are sent for it; none sends nothing.</source>
        <translation>Codes, die dafür gesendet werden; keine sendet nichts.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Columns of the history</source>
        <translation>Spalten des Verlaufs</translation>
    </message>
    <message>
        <source>Combine equal lines</source>
        <translation>Gleiche Zeilen verbinden</translation>
    </message>
    <message>
        <source>Could not be taken</source>
        <translation>Konnte nicht angenommen werden</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Curbside</source>
        <translation>Am Auto</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dark for most kitchens, light for bright ones, contrast for weak eyes.</source>
        <translation>Dunkel für die meisten Küchen, hell für helle, Kontrast für schwache Augen.</translation>
    </message>
    <message>
        <source>Deliverect</source>
        <translation>Deliverect</translation>
    </message>
    <message>
        <source>Deliverect codes</source>
        <translation>Codes von Deliverect</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Gerichte</translation>
    </message>
    <message>
        <source>Dishes with their changes</source>
        <translation>Gerichte mit Änderungen</translation>
    </message>
    <message>
        <source>Distance to the screen</source>
        <translation>Abstand zum Bildschirm</translation>
    </message>
    <message>
        <source>Domains that may be called</source>
        <translation>Domänen, die angerufen werden dürfen</translation>
    </message>
    <message>
        <source>Drive-through</source>
        <translation>Drive-in</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Eat in</source>
        <translation>Vor Ort</translation>
    </message>
    <message>
        <source>Empty is a folder beside the orders.</source>
        <translation>Leer ist ein Ordner neben den Bestellungen.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Erase guests after</source>
        <translation>Gäste löschen nach</translation>
    </message>
    <message>
        <source>Everything on the screen is in this language.</source>
        <translation>Alles auf dem Bildschirm ist in dieser Sprache.</translation>
    </message>
    <message>
        <source>File of its user</source>
        <translation>Datei des Benutzers</translation>
    </message>
    <message>
        <source>First item ticked</source>
        <translation>Erstes abgehakt</translation>
    </message>
    <message>
        <source>Folder of backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>For the longest drive.</source>
        <translation>Für die längste Fahrt.</translation>
    </message>
    <message>
        <source>For the minutes until a driver arrives.</source>
        <translation>Für die Minuten, bis ein Fahrer da ist.</translation>
    </message>
    <message>
        <source>For what is sold out; empty takes the key for orders.</source>
        <translation>Für das, was ausverkauft ist; leer nimmt den für Bestellungen.</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>From Deliverect; needed.</source>
        <translation>Von Deliverect; nötig.</translation>
    </message>
    <message>
        <source>From Just Eat; needed.</source>
        <translation>Von Just Eat; nötig.</translation>
    </message>
    <message>
        <source>From this age on a ticket is late; more than the warning.</source>
        <translation>Ab diesem Alter ist ein Bon zu spät; mehr als die Warnung.</translation>
    </message>
    <message>
        <source>From this age on a ticket warns.</source>
        <translation>Ab diesem Alter warnt ein Bon.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Ganzer Bildschirm</translation>
    </message>
    <message>
        <source>Grant type of the token</source>
        <translation>Grant Type des Tokens</translation>
    </message>
    <message>
        <source>Guests in them are known as long.</source>
        <translation>Gäste darin sind so lange bekannt.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Hide the mouse pointer</source>
        <translation>Mauszeiger verbergen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Hour of the backup</source>
        <translation>Stunde der Sicherung</translation>
    </message>
    <message>
        <source>Hours and minutes, such as 07:00.</source>
        <translation>Stunden und Minuten, etwa 07:00.</translation>
    </message>
    <message>
        <source>Hours and minutes, such as 22:00.</source>
        <translation>Stunden und Minuten, etwa 22:00.</translation>
    </message>
    <message>
        <source>How far away cooks stand. Text grows with it.</source>
        <translation>Wie weit weg Köche stehen. Der Text wächst damit.</translation>
    </message>
    <message>
        <source>How long a tap can be taken back before platforms hear it.</source>
        <translation>So lange lässt sich ein Tippen zurücknehmen, bevor Plattformen davon hören.</translation>
    </message>
    <message>
        <source>How long platforms wait for Accept, where it is not the usual time.</source>
        <translation>Wie lange Plattformen auf die Annahme warten, wo es nicht die übliche Zeit ist.</translation>
    </message>
    <message>
        <source>How many of each dish are to be made now.</source>
        <translation>Wie viele von jedem Gericht jetzt zu machen sind.</translation>
    </message>
    <message>
        <source>How often platforms hear where drivers are.</source>
        <translation>Wie oft Plattformen hören, wo Fahrer sind.</translation>
    </message>
    <message>
        <source>How platforms reach this kitchen. Platforms and drivers&apos; phones get it.</source>
        <translation>Wie Plattformen diese Küche erreichen. Plattformen und die Telefone der Fahrer bekommen sie.</translation>
    </message>
    <message>
        <source>Its diagonal, if the screen reports a wrong one; 0 asks the screen.</source>
        <translation>Seine Diagonale, wenn der Bildschirm eine falsche meldet; 0 fragt ihn.</translation>
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
        <translation>Just Eats Kennungen derer, die von hier beliefert werden; keine nimmt alle.</translation>
    </message>
    <message>
        <source>Just Eat&apos;s reference for each location, if it is another.</source>
        <translation>Just Eats Kennung für jeden Standort, wenn sie eine andere ist.</translation>
    </message>
    <message>
        <source>Keep backups for</source>
        <translation>Sicherungen behalten</translation>
    </message>
    <message>
        <source>Keep secrets in</source>
        <translation>Geheimnisse verwahren in</translation>
    </message>
    <message>
        <source>Keep the screen on</source>
        <translation>Bildschirm anlassen</translation>
    </message>
    <message>
        <source>Key for calls to Just Eat</source>
        <translation>Schlüssel für Anrufe bei Just Eat</translation>
    </message>
    <message>
        <source>Key for orders</source>
        <translation>Schlüssel für Bestellungen</translation>
    </message>
    <message>
        <source>Key for the menu</source>
        <translation>Schlüssel für die Karte</translation>
    </message>
    <message>
        <source>Key of incoming calls</source>
        <translation>Schlüssel eingehender Anrufe</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Schlüssel des Zertifikats</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Keyring of this computer</source>
        <translation>Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Kind of order</source>
        <translation>Art der Bestellung</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>Größte Anfrage</translation>
    </message>
    <message>
        <source>Latitude of the kitchen</source>
        <translation>Breitengrad der Küche</translation>
    </message>
    <message>
        <source>Least size of buttons</source>
        <translation>Kleinste Größe der Knöpfe</translation>
    </message>
    <message>
        <source>Length of a shift</source>
        <translation>Länge einer Schicht</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Lines that nobody cooks, such as bags and deposits.</source>
        <translation>Zeilen, die niemand kocht, etwa Tüten und Pfand.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Schließen nach</translation>
    </message>
    <message>
        <source>Lock for cleaning</source>
        <translation>Sperre zum Putzen</translation>
    </message>
    <message>
        <source>Longest drive</source>
        <translation>Längste Fahrt</translation>
    </message>
    <message>
        <source>Longest way</source>
        <translation>Weitester Weg</translation>
    </message>
    <message>
        <source>Longitude of the kitchen</source>
        <translation>Längengrad der Küche</translation>
    </message>
    <message>
        <source>Looked up on</source>
        <translation>Nachgesehen am</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>More are refused; 0 is no limit.</source>
        <translation>Mehr werden abgelehnt; 0 ist keine Grenze.</translation>
    </message>
    <message>
        <source>Most connections</source>
        <translation>Meiste Verbindungen</translation>
    </message>
    <message>
        <source>Most deliveries at once</source>
        <translation>Meiste Lieferungen zugleich</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Dringendste zuerst</translation>
    </message>
    <message>
        <source>Most urgent first, or oldest first.</source>
        <translation>Dringendste zuerst, oder älteste zuerst.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name contains</source>
        <translation>Name enthält</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Shops</translation>
    </message>
    <message>
        <source>Name of this screen</source>
        <translation>Name dieses Bildschirms</translation>
    </message>
    <message>
        <source>Names of stations; none shows all of them.</source>
        <translation>Namen von Stationen; keine zeigt alle.</translation>
    </message>
    <message>
        <source>Night begins</source>
        <translation>Nacht beginnt</translation>
    </message>
    <message>
        <source>Night ends</source>
        <translation>Nacht endet</translation>
    </message>
    <message>
        <source>No pointer is shown while fingers are used.</source>
        <translation>Kein Zeiger, solange Finger im Spiel sind.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not cooked</source>
        <translation>Wird nicht gekocht</translation>
    </message>
    <message>
        <source>Numbers of the channels that want to hear that a ticket was printed.</source>
        <translation>Nummern der Kanäle, die hören wollen, dass ein Bon gedruckt ist.</translation>
    </message>
    <message>
        <source>Of all sounds at night.</source>
        <translation>Von allen Tönen bei Nacht.</translation>
    </message>
    <message>
        <source>Of all sounds by day.</source>
        <translation>Von allen Tönen bei Tag.</translation>
    </message>
    <message>
        <source>Of the opening hours, such as Europe/London; empty is this computer&apos;s.</source>
        <translation>Der Öffnungszeiten, etwa Europe/London; leer ist die dieses Computers.</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Only a screen that shows all stations can say Ready.</source>
        <translation>Nur ein Bildschirm, der alle Stationen zeigt, kann Fertig sagen.</translation>
    </message>
    <message>
        <source>Only if Deliverect names another than its address.</source>
        <translation>Nur wenn Deliverect eine andere als seine Adresse nennt.</translation>
    </message>
    <message>
        <source>Only if it is not the usual one of the environment.</source>
        <translation>Nur wenn es nicht die übliche der Umgebung ist.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Opens these pages. 4 to 8 digits.</source>
        <translation>Öffnet diese Seiten. 4 bis 8 Ziffern.</translation>
    </message>
    <message>
        <source>Order of tickets</source>
        <translation>Reihenfolge der Bons</translation>
    </message>
    <message>
        <source>Orders come in from here, and taps are told.</source>
        <translation>Bestellungen kommen von hier, und Getipptes wird gemeldet.</translation>
    </message>
    <message>
        <source>Orders come in here; the tunnel or router must lead to it.</source>
        <translation>Hier kommen Bestellungen herein; Tunnel oder Router müssen hierher führen.</translation>
    </message>
    <message>
        <source>Orders further away are refused; 0 is no limit.</source>
        <translation>Weiter entfernte Bestellungen werden abgelehnt; 0 ist keine Grenze.</translation>
    </message>
    <message>
        <source>Orders that come twice</source>
        <translation>Bestellungen, die zweimal kommen</translation>
    </message>
    <message>
        <source>Orders with alcohol</source>
        <translation>Bestellungen mit Alkohol</translation>
    </message>
    <message>
        <source>Other limits</source>
        <translation>Andere Grenzen</translation>
    </message>
    <message>
        <source>Own keys</source>
        <translation>Eigene Tasten</translation>
    </message>
    <message>
        <source>Own minutes for a platform, for a kind of order, or for both.</source>
        <translation>Eigene Minuten für eine Plattform, eine Art von Bestellung oder beides.</translation>
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
        <translation>Pausieren als</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Abholung</translation>
    </message>
    <message>
        <source>Places in the kitchen, and rules for what is made there.</source>
        <translation>Orte in der Küche, und Regeln, was dort gemacht wird.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Postcodes</source>
        <translation>Postleitzahlen</translation>
    </message>
    <message>
        <source>Privacy and backup</source>
        <translation>Datenschutz, Kopien</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Promised time</source>
        <translation>Versprochene Zeit</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Ready only where all is seen</source>
        <translation>Fertig nur, wo man alles sieht</translation>
    </message>
    <message>
        <source>Red after</source>
        <translation>Rot nach</translation>
    </message>
    <message>
        <source>References of locations</source>
        <translation>Kennungen der Standorte</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Registration plate</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Remove orders after</source>
        <translation>Bestellungen entfernen nach</translation>
    </message>
    <message>
        <source>Repeat after</source>
        <translation>Wiederholen nach</translation>
    </message>
    <message>
        <source>Restaurants</source>
        <translation>Restaurants</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Say that they came before</source>
        <translation>Sagen, dass sie schon da waren</translation>
    </message>
    <message>
        <source>Say yes</source>
        <translation>Ja sagen</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Secrets that sign orders</source>
        <translation>Geheimnisse, die Bestellungen unterschreiben</translation>
    </message>
    <message>
        <source>Show planned orders before</source>
        <translation>Geplante Bestellungen zeigen vor</translation>
    </message>
    <message>
        <source>Shown on this screen</source>
        <translation>Auf diesem Bildschirm</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>Größe des Bildschirms</translation>
    </message>
    <message>
        <source>So long after hand-over a guest is known; 0 is for good.</source>
        <translation>So lange nach der Übergabe ist ein Gast bekannt; 0 ist für immer.</translation>
    </message>
    <message>
        <source>So long before its time a planned order comes to the board.</source>
        <translation>So lange vor ihrer Zeit kommt eine geplante Bestellung auf die Tafel.</translation>
    </message>
    <message>
        <source>So long the link on a driver&apos;s phone works.</source>
        <translation>So lange gilt der Link auf dem Telefon eines Fahrers.</translation>
    </message>
    <message>
        <source>So long touches do nothing while the screen is wiped.</source>
        <translation>So lange tun Berührungen nichts, während gewischt wird.</translation>
    </message>
    <message>
        <source>So long whole orders are kept; 0 is for good.</source>
        <translation>So lange bleiben ganze Bestellungen; 0 ist für immer.</translation>
    </message>
    <message>
        <source>So many may be connected at one moment.</source>
        <translation>So viele dürfen zugleich verbunden sein.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sound at the start</source>
        <translation>Ton beim Start</translation>
    </message>
    <message>
        <source>Speed of drivers</source>
        <translation>Tempo der Fahrer</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Staging to try things, production for real orders.</source>
        <translation>Staging zum Probieren, Produktion für echte Bestellungen.</translation>
    </message>
    <message>
        <source>Stands in the journal beside what was tapped here.</source>
        <translation>Steht im Protokoll neben dem, was hier getippt wurde.</translation>
    </message>
    <message>
        <source>Stands on its tickets.</source>
        <translation>Steht auf seinen Bons.</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>Such as https://uk.api.just-eat.io; needed.</source>
        <translation>Etwa https://uk.api.just-eat.io; nötig.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Take them, or refuse them.</source>
        <translation>Sie annehmen oder ablehnen.</translation>
    </message>
    <message>
        <source>Tell pauses</source>
        <translation>Pausen melden</translation>
    </message>
    <message>
        <source>Tell positions every</source>
        <translation>Positionen melden alle</translation>
    </message>
    <message>
        <source>The PEM file with its private key.</source>
        <translation>Die PEM-Datei mit seinem privaten Schlüssel.</translation>
    </message>
    <message>
        <source>The board fills the whole screen from the start.</source>
        <translation>Die Tafel füllt von Anfang an den ganzen Bildschirm.</translation>
    </message>
    <message>
        <source>The keyring of this computer, or a file that only its user can read.</source>
        <translation>Im Schlüsselbund dieses Computers, oder in einer Datei, die nur sein Benutzer lesen kann.</translation>
    </message>
    <message>
        <source>The keys of an own bump bar; easier to record in Tools on the board.</source>
        <translation>Die Tasten einer eigenen Leiste; leichter aufzunehmen unter Werkzeuge an der Tafel.</translation>
    </message>
    <message>
        <source>The orders are copied while the program runs.</source>
        <translation>Die Bestellungen werden kopiert, während das Programm läuft.</translation>
    </message>
    <message>
        <source>The restaurant</source>
        <translation>Das Restaurant</translation>
    </message>
    <message>
        <source>The same dish ordered twice becomes one line.</source>
        <translation>Dasselbe Gericht, zweimal bestellt, wird eine Zeile.</translation>
    </message>
    <message>
        <source>The screen does not go dark by itself.</source>
        <translation>Der Bildschirm wird nicht von selbst dunkel.</translation>
    </message>
    <message>
        <source>The shop hears of pauses and of what is sold out.</source>
        <translation>Der Shop hört von Pausen und was ausverkauft ist.</translation>
    </message>
    <message>
        <source>The shortest side of anything that is tapped.</source>
        <translation>Die kürzeste Seite von allem, was man antippt.</translation>
    </message>
    <message>
        <source>This or a secret that signs orders is needed.</source>
        <translation>Dieser oder ein Geheimnis, das Bestellungen unterschreibt, ist nötig.</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Bons</translation>
    </message>
    <message>
        <source>Tickets side by side</source>
        <translation>Bons nebeneinander</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Zeit zum Antworten</translation>
    </message>
    <message>
        <source>Time to send</source>
        <translation>Zeit zum Senden</translation>
    </message>
    <message>
        <source>Time to undo</source>
        <translation>Zeit zum Zurücknehmen</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Told when an order names no time of its own.</source>
        <translation>Wird gesagt, wenn eine Bestellung keine eigene Zeit nennt.</translation>
    </message>
    <message>
        <source>Totals beside the board</source>
        <translation>Summen neben der Tafel</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Volume at night</source>
        <translation>Lautstärke bei Nacht</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Webshop</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>What is made there</source>
        <translation>Was dort gemacht wird</translation>
    </message>
    <message>
        <source>Whatever is larger is refused.</source>
        <translation>Was größer ist, wird abgelehnt.</translation>
    </message>
    <message>
        <source>When food is collected, such as 11:00-14:00. None is always open.</source>
        <translation>Wann Essen abgeholt wird, etwa 11:00-14:00. Keine heißt immer offen.</translation>
    </message>
    <message>
        <source>Where Just Eat hears of drivers; needed.</source>
        <translation>Wo Just Eat von Fahrern hört; nötig.</translation>
    </message>
    <message>
        <source>Where an order does not say it; 0 is unknown.</source>
        <translation>Wo eine Bestellung ihn nicht nennt; 0 ist unbekannt.</translation>
    </message>
    <message>
        <source>Where it is said</source>
        <translation>Wo es steht</translation>
    </message>
    <message>
        <source>Where the shop hears of its orders; needed.</source>
        <translation>Wo der Shop von seinen Bestellungen hört; nötig.</translation>
    </message>
    <message>
        <source>Where waiting orders are answered, if elsewhere.</source>
        <translation>Wo wartende Bestellungen beantwortet werden, wenn woanders.</translation>
    </message>
    <message>
        <source>Where what is sold out is told.</source>
        <translation>Wo gemeldet wird, was ausverkauft ist.</translation>
    </message>
    <message>
        <source>Which keys do what. F1 shows them on the board.</source>
        <translation>Welche Tasten was tun. F1 zeigt sie an der Tafel.</translation>
    </message>
    <message>
        <source>Who delivers for this kitchen, in the order of the board.</source>
        <translation>Wer für diese Küche liefert, in der Reihenfolge der Tafel.</translation>
    </message>
    <message>
        <source>Whoever takes longer to send a request is cut off.</source>
        <translation>Wer länger zum Senden braucht, wird getrennt.</translation>
    </message>
    <message>
        <source>Without a touch these pages close.</source>
        <translation>Ohne Berührung schließen sich diese Seiten.</translation>
    </message>
    <message>
        <source>Yellow after</source>
        <translation>Gelb nach</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>Zoll</translation>
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
        <translation>2 bis 8 kleine Buchstaben, etwa uk.</translation>
    </message>
    <message>
        <source>An address begins with http:// or https://.</source>
        <translation>Eine Adresse beginnt mit http:// oder https://.</translation>
    </message>
    <message>
        <source>At most {most} are allowed.</source>
        <translation>Höchstens {most} sind erlaubt.</translation>
    </message>
    <message>
        <source>Certificate and key belong together.</source>
        <translation>Zertifikat und Schlüssel gehören zusammen.</translation>
    </message>
    <message>
        <source>Line {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>Must be more than {least}.</source>
        <translation>Muss mehr als {least} sein.</translation>
    </message>
    <message>
        <source>Must be {least} or more.</source>
        <translation>Muss {least} oder mehr sein.</translation>
    </message>
    <message>
        <source>Must be {most} or less.</source>
        <translation>Muss {most} oder weniger sein.</translation>
    </message>
    <message>
        <source>One of the lines is empty.</source>
        <translation>Eine der Zeilen ist leer.</translation>
    </message>
    <message>
        <source>One platform must be switched on: else no orders come in.</source>
        <translation>Eine Plattform muss eingeschaltet sein: sonst kommen keine Bestellungen.</translation>
    </message>
    <message>
        <source>Opening hours look like 11:00-14:00.</source>
        <translation>Öffnungszeiten sehen aus wie 11:00-14:00.</translation>
    </message>
    <message>
        <source>Red must come after yellow.</source>
        <translation>Rot muss nach Gelb kommen.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is no name of a domain, such as just-eat.com.</source>
        <translation>Das ist kein Name einer Domäne, etwa just-eat.com.</translation>
    </message>
    <message>
        <source>This must be 0, or 2 to 8.</source>
        <translation>Das muss 0 sein, oder 2 bis 8.</translation>
    </message>
    <message>
        <source>This must be a day such as 2026-03-14.</source>
        <translation>Das muss ein Tag sein, etwa 2026-03-14.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Das muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>This must be a time such as 22:00.</source>
        <translation>Das muss eine Zeit sein, etwa 22:00.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Das muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Das muss ausgefüllt sein.</translation>
    </message>
    <message>
        <source>This time zone is not known. One such as Europe/London is meant.</source>
        <translation>Diese Zeitzone ist nicht bekannt. Gemeint ist eine wie Europe/London.</translation>
    </message>
    <message>
        <source>Two have the same name.</source>
        <translation>Zwei haben denselben Namen.</translation>
    </message>
    <message>
        <source>Without a secret anybody could send orders: fill one in.</source>
        <translation>Ohne Geheimnis könnte jeder Bestellungen senden: eines eintragen.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Changed and not kept yet: {count}</source>
        <translation>Geändert und noch nicht behalten: {count}</translation>
    </message>
    <message>
        <source>From the next start: {names}</source>
        <translation>Ab dem nächsten Start: {names}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep {count}</source>
        <translation>{count} behalten</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Behalten.</translation>
    </message>
    <message>
        <source>Not kept: {problem}</source>
        <translation>Nicht behalten: {problem}</translation>
    </message>
    <message>
        <source>Not right yet: {names}</source>
        <translation>Noch nicht richtig: {names}</translation>
    </message>
    <message>
        <source>Practice keeps no settings in a file.</source>
        <translation>In der Übung wird nichts in einer Datei behalten.</translation>
    </message>
    <message>
        <source>Start anew now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>There is no settings file here.</source>
        <translation>Hier gibt es keine Einstellungsdatei.</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Alles rückgängig</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>A camera, the internet, and leave to say where it is.</source>
        <translation>Eine Kamera, das Internet und die Erlaubnis, den Standort zu nennen.</translation>
    </message>
    <message>
        <source>Begin the shift</source>
        <translation>Schicht beginnen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change name, phone and vehicle</source>
        <translation>Name, Telefon und Fahrzeug ändern</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Hold: end the shift</source>
        <translation>Halten: Schicht beenden</translation>
    </message>
    <message>
        <source>Over http phones do not say where they are. Set public_url in [listener] to an https address.</source>
        <translation>Über http sagen Telefone nicht, wo sie sind. In [listener] public_url auf eine https-Adresse setzen.</translation>
    </message>
    <message>
        <source>Phones cannot reach {address}. Set public_url in [listener] to an https address.</source>
        <translation>Telefone erreichen {address} nicht. In [listener] public_url auf eine https-Adresse setzen.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>The code is for this driver’s phone alone.</source>
        <translation>Der Code ist nur für das Telefon dieses Fahrers.</translation>
    </message>
    <message>
        <source>Then a code stands here for the driver’s phone.</source>
        <translation>Dann steht hier ein Code für das Telefon des Fahrers.</translation>
    </message>
    <message>
        <source>This driver has been removed.</source>
        <translation>Dieser Fahrer wurde entfernt.</translation>
    </message>
    <message>
        <source>This program listens nowhere now: no phone can reach it.</source>
        <translation>Dieses Programm ist jetzt nirgends erreichbar: Kein Telefon kommt hin.</translation>
    </message>
    <message>
        <source>What the phone needs</source>
        <translation>Was das Telefon braucht</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>BACK</source>
        <translation>ZURÜCK</translation>
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
    <name>SoundPage</name>
    <message>
        <source>Alarms sound</source>
        <translation>Alarme tönen</translation>
    </message>
    <message>
        <source>At the volume above, whatever the time.</source>
        <translation>In der Lautstärke darüber, zu jeder Zeit.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung weg</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Neue Bestellung</translation>
    </message>
    <message>
        <source>Night begins</source>
        <translation>Nacht beginnt</translation>
    </message>
    <message>
        <source>Night ends</source>
        <translation>Nacht endet</translation>
    </message>
    <message>
        <source>Nothing can be heard</source>
        <translation>Es ist nichts zu hören</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Vorbestellt</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sound again after</source>
        <translation>Wieder tönen nach</translation>
    </message>
    <message>
        <source>Sound at the start</source>
        <translation>Ton beim Start</translation>
    </message>
    <message>
        <source>Tells whether alarms can be heard.</source>
        <translation>Zeigt, ob Alarme zu hören sind.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>They always flash at the screen&apos;s edge, too.</source>
        <translation>Am Rand des Bildschirms blinken sie immer auch.</translation>
    </message>
    <message>
        <source>Until somebody touches the ticket.</source>
        <translation>Bis jemand den Bon berührt.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Volume at night</source>
        <translation>Lautstärke nachts</translation>
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
    <message>
        <source>Nothing to make for {stations}.
Orders appear here by themselves.</source>
        <translation>Nichts zu machen für {stations}.
Bestellungen erscheinen hier von selbst.</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>How everything is</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>Nothing is known.</source>
        <translation>Nichts ist bekannt.</translation>
    </message>
    <message>
        <source>Order database</source>
        <translation>Bestelldatenbank</translation>
    </message>
    <message>
        <source>Orders coming in</source>
        <translation>Eingang von Bestellungen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Taps to the platforms</source>
        <translation>Eingaben an die Plattformen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>as usual at this hour</source>
        <translation>wie üblich um diese Zeit</translation>
    </message>
    <message>
        <source>last heard {time}</source>
        <translation>zuletzt gehört {time}</translation>
    </message>
    <message>
        <source>last order {time}</source>
        <translation>letzte Bestellung {time}</translation>
    </message>
    <message>
        <source>listening; {count} requests answered since the start</source>
        <translation>empfangsbereit; {count} Anfragen seit dem Start beantwortet</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>noch nicht verglichen</translation>
    </message>
    <message>
        <source>not heard since the start</source>
        <translation>seit dem Start nicht gehört</translation>
    </message>
    <message>
        <source>so long a silence comes by chance in {percent} of such hours</source>
        <translation>so lange Stille kommt zufällig in {percent} solcher Stunden vor</translation>
    </message>
    <message>
        <source>there is none yet</source>
        <translation>es gibt noch keine</translation>
    </message>
    <message>
        <source>version {version}, running since {time}</source>
        <translation>Version {version}, läuft seit {time}</translation>
    </message>
    <message>
        <source>{seconds} s from the platforms&apos; clocks</source>
        <translation>{seconds} s von den Uhren der Plattformen</translation>
    </message>
    <message>
        <source>{size} GB free</source>
        <translation>{size} GB frei</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{waiting} taps wait to be told, {refused} were refused</source>
        <translation>{waiting} Eingaben warten auf Meldung, {refused} wurden abgelehnt</translation>
    </message>
</context>
<context>
    <name>StationPage</name>
    <message>
        <source>A dish is made here when it fits any of them.</source>
        <translation>Ein Gericht wird hier gemacht, wenn es zu einer davon passt.</translation>
    </message>
    <message>
        <source>A station has {count} rules at most.</source>
        <translation>Eine Station hat höchstens {count} Regeln.</translation>
    </message>
    <message>
        <source>A station needs a name.</source>
        <translation>Eine Station braucht einen Namen.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>All rules together</source>
        <translation>Alle Regeln zusammen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>This station has been removed.</source>
        <translation>Diese Station wurde entfernt.</translation>
    </message>
    <message>
        <source>What was done under another name counts as not done.</source>
        <translation>Was unter einem anderen Namen erledigt wurde, gilt als nicht erledigt.</translation>
    </message>
</context>
<context>
    <name>Stations</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Ready and Handed over are said at the pass.</source>
        <translation>Fertig und Übergeben sagt der Pass.</translation>
    </message>
</context>
<context>
    <name>StationsPage</name>
    <message>
        <source>A dish goes to each station that makes a part of it. Hold ✕ to remove.</source>
        <translation>Ein Gericht kommt an jede Station, die einen Teil davon macht. ✕ halten, um zu entfernen.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>An empty rule: it fits nothing</source>
        <translation>Eine leere Regel: sie passt auf nichts</translation>
    </message>
    <message>
        <source>At every station, because no rule fits</source>
        <translation>An jeder Station, weil keine Regel passt</translation>
    </message>
    <message>
        <source>Fits {fitting} of the last {count} items</source>
        <translation>Passt auf {fitting} der letzten {count} Positionen</translation>
    </message>
    <message>
        <source>For kitchens with several places: the grill, the fryer, the bar.</source>
        <translation>Für Küchen mit mehreren Plätzen: Grill, Fritteuse, Bar.</translation>
    </message>
    <message>
        <source>No rules: only what no other station makes comes here.</source>
        <translation>Keine Regeln: hierher kommt nur, was keine andere Station macht.</translation>
    </message>
    <message>
        <source>Nothing of the last orders.</source>
        <translation>Nichts aus den letzten Bestellungen.</translation>
    </message>
    <message>
        <source>Places in the kitchen</source>
        <translation>Plätze in der Küche</translation>
    </message>
    <message>
        <source>Station {number}</source>
        <translation>Station {number}</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>There are no orders to try it on yet.</source>
        <translation>Es gibt noch keine Bestellungen zum Ausprobieren.</translation>
    </message>
    <message>
        <source>channel contains “{text}”</source>
        <translation>Kanal enthält „{text}“</translation>
    </message>
    <message>
        <source>code is {text}</source>
        <translation>Code ist {text}</translation>
    </message>
    <message>
        <source>name contains “{text}”</source>
        <translation>Name enthält „{text}“</translation>
    </message>
    <message>
        <source>tag is “{text}”</source>
        <translation>Merkmal ist „{text}“</translation>
    </message>
</context>
<context>
    <name>StationsPanel</name>
    <message>
        <source>ALL: THE PASS</source>
        <translation>ALLE: DER PASS</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>ZURÜCK</translation>
    </message>
    <message>
        <source>FIRST CHOOSE STATIONS</source>
        <translation>ERST STATIONEN WÄHLEN</translation>
    </message>
    <message>
        <source>SHOW 1 STATION</source>
        <translation>1 STATION ZEIGEN</translation>
    </message>
    <message>
        <source>SHOW {count} STATIONS</source>
        <translation>{count} STATIONEN ZEIGEN</translation>
    </message>
    <message>
        <source>What does this screen show?</source>
        <translation>Was zeigt dieser Bildschirm?</translation>
    </message>
    <message>
        <source>{station}: not shown</source>
        <translation>{station}: nicht gezeigt</translation>
    </message>
    <message>
        <source>{station}: shown</source>
        <translation>{station}: gezeigt</translation>
    </message>
</context>
<context>
    <name>StepperRow</name>
    <message>
        <source>From {least} to {greatest}, please.</source>
        <translation>Bitte von {least} bis {greatest}.</translation>
    </message>
    <message>
        <source>{what}, less</source>
        <translation>{what}, weniger</translation>
    </message>
    <message>
        <source>{what}, more</source>
        <translation>{what}, mehr</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>All items</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Ask the platforms</source>
        <translation>Plattformen fragen</translation>
    </message>
    <message>
        <source>Asked at {time}</source>
        <translation>Gefragt um {time}</translation>
    </message>
    <message>
        <source>Done by hand</source>
        <translation>Von Hand geregelt</translation>
    </message>
    <message>
        <source>Items that guests ordered</source>
        <translation>Artikel, die Gäste bestellt haben</translation>
    </message>
    <message>
        <source>Ordered in the last 4 weeks</source>
        <translation>Bestellt in 4 Wochen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Wieder anbieten</translation>
    </message>
    <message>
        <source>Search items</source>
        <translation>Artikel suchen</translation>
    </message>
    <message>
        <source>Take off the menu</source>
        <translation>Von der Karte nehmen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nochmal versuchen</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>What is out</source>
        <translation>Was aus ist</translation>
    </message>
    <message>
        <source>end of the day</source>
        <translation>Ende des Tages</translation>
    </message>
    <message>
        <source>until put back</source>
        <translation>bis auf Weiteres</translation>
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
    <message numerus="yes">
        <source>%n out</source>
        <translation>
            <numerusform>%n aus</numerusform>
            <numerusform>%n aus</numerusform>
        </translation>
    </message>
    <message>
        <source>Out: {names}</source>
        <translation>Aus: {names}</translation>
    </message>
    <message>
        <source>accepts by itself</source>
        <translation>nimmt selbst an</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>noch nichts gehört</translation>
    </message>
    <message>
        <source>usually an order {gap}</source>
        <translation>sonst {gap} eine Bestellung</translation>
    </message>
    <message>
        <source>usually {gap}</source>
        <translation>sonst {gap}</translation>
    </message>
    <message>
        <source>{said}, {left} left</source>
        <translation>{said}, noch {left}</translation>
    </message>
    <message>
        <source>{title}: +{minutes} min</source>
        <translation>{title}: +{minutes} Min.</translation>
    </message>
    <message>
        <source>{title}: paused</source>
        <translation>{title}: Pause</translation>
    </message>
    <message>
        <source>{title}: silent for {span}</source>
        <translation>{title}: seit {span} still</translation>
    </message>
</context>
<context>
    <name>Strokes</name>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Bild ↓</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Bild ↑</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
</context>
<context>
    <name>SupportCard</name>
    <message>
        <source>A file with logs, settings, sizes and the last errors, for somebody who helps. Guests and secrets are left out.</source>
        <translation>Eine Datei mit Protokollen, Einstellungen, Größen und den letzten Fehlern, für jemanden, der hilft. Gäste und Geheimnisse bleiben draußen.</translation>
    </message>
    <message>
        <source>It is here: {path}</source>
        <translation>Sie liegt hier: {path}</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>That was not possible: {why}</source>
        <translation>Das ging nicht: {why}</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Datei schreiben</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
</context>
<context>
    <name>TakeStep</name>
    <message>
        <source>Starting anew… If nothing happens within half a minute, close the program and start it again: the guide goes on here.</source>
        <translation>Startet neu… Geschieht eine halbe Minute nichts, das Programm schließen und wieder starten: Die Einrichtung geht hier weiter.</translation>
    </message>
    <message>
        <source>Take the settings</source>
        <translation>Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>Take the settings first.</source>
        <translation>Erst die Einstellungen übernehmen.</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The program now starts anew with these settings; that takes some seconds. The guide goes on by itself.</source>
        <translation>Das Programm startet nun neu mit diesen Einstellungen; das dauert einige Sekunden. Die Einrichtung geht von selbst weiter.</translation>
    </message>
    <message>
        <source>The program runs with them.</source>
        <translation>Das Programm läuft damit.</translation>
    </message>
</context>
<context>
    <name>TestStep</name>
    <message>
        <source>No test order has come back yet.</source>
        <translation>Noch kam keine Testbestellung zurück.</translation>
    </message>
    <message>
        <source>Send a test order</source>
        <translation>Testbestellung senden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Test the platform</source>
        <translation>Plattform testen</translation>
    </message>
    <message>
        <source>The first test order</source>
        <translation>Die erste Testbestellung</translation>
    </message>
    <message>
        <source>The test order goes out and comes back in; no platform hears of it.</source>
        <translation>Die Testbestellung geht hinaus und kommt wieder herein; keine Plattform erfährt davon.</translation>
    </message>
</context>
<context>
    <name>TextRow</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
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
        <source>ALL DONE</source>
        <translation>ALLES ERLEDIGT</translation>
    </message>
    <message>
        <source>ALLERGY — TAP WHEN READ</source>
        <translation>ALLERGIE — GELESEN? TIPPEN</translation>
    </message>
    <message>
        <source>Allergy, tap when read: {words}</source>
        <translation>Allergie, nach dem Lesen tippen: {words}</translation>
    </message>
    <message>
        <source>Allergy: look at the notes.</source>
        <translation>Allergie: Hinweise beachten.</translation>
    </message>
    <message>
        <source>Allergy: read. Look at the notes.</source>
        <translation>Allergie: gelesen. Hinweise beachten.</translation>
    </message>
    <message>
        <source>Also at: {stations}</source>
        <translation>Auch bei: {stations}</translation>
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
        <source>Missing: {stations}</source>
        <translation>Es fehlt: {stations}</translation>
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
        <source>NOT ANSWERED IN TIME — do not cook it. {reason}</source>
        <translation>NICHT RECHTZEITIG BEANTWORTET — nicht kochen. {reason}</translation>
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
        <translation>ERSATZ</translation>
    </message>
    <message>
        <source>REMAKE of {number}</source>
        <translation>ERSATZ für {number}</translation>
    </message>
    <message>
        <source>Ready by:</source>
        <translation>Fertig bis:</translation>
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
        <source>Why: {reason}</source>
        <translation>Grund: {reason}</translation>
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
        <translation>– ENTFERNT</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>By age</source>
        <translation>Nach Alter</translation>
    </message>
    <message>
        <source>By urgency</source>
        <translation>Nach Dringlichkeit</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Gerichte</translation>
    </message>
    <message>
        <source>Dishes and extras</source>
        <translation>Gerichte und Extras</translation>
    </message>
    <message>
        <source>How many of each are still to be made.</source>
        <translation>Wie viele von jedem noch zu machen sind.</translation>
    </message>
    <message>
        <source>Identical lines as one</source>
        <translation>Gleiche Zeilen als eine</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Only a screen that shows all stations has the button Ready.</source>
        <translation>Nur ein Bildschirm mit allen Stationen hat die Taste Fertig.</translation>
    </message>
    <message>
        <source>Ready only at the pass</source>
        <translation>Fertig nur am Pass</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Bons</translation>
    </message>
    <message>
        <source>Totals beside the board</source>
        <translation>Summen neben den Bons</translation>
    </message>
    <message>
        <source>Two lines of the same dish with the same extras become 2×.</source>
        <translation>Zwei Zeilen desselben Gerichts mit denselben Extras werden 2×.</translation>
    </message>
    <message>
        <source>Urgency: rush, then who waits for an answer, then the time promised.</source>
        <translation>Dringlichkeit: eilig, dann wer auf Antwort wartet, dann die versprochene Zeit.</translation>
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
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Platforms heard, median</source>
        <translation>Plattform hörte, Median</translation>
    </message>
    <message>
        <source>To ready, median</source>
        <translation>Bis fertig, Median</translation>
    </message>
    <message>
        <source>and tests: {count}</source>
        <translation>und Tests: {count}</translation>
    </message>
    <message>
        <source>over 1 min: {count}; refused: {refused}</source>
        <translation>über 1 Min.: {count}; abgelehnt: {refused}</translation>
    </message>
    <message>
        <source>{late} of {judged} with a time</source>
        <translation>{late} von {judged} mit Zeit</translation>
    </message>
    <message>
        <source>{ours} by us, {theirs} by channels</source>
        <translation>{ours} von uns, {theirs} von Kanälen</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Accept pressed</source>
        <translation>Annehmen gedrückt</translation>
    </message>
    <message>
        <source>Allergy note confirmed read</source>
        <translation>Allergiehinweis als gelesen bestätigt</translation>
    </message>
    <message>
        <source>Back in its turn</source>
        <translation>Wieder an der Reihe</translation>
    </message>
    <message>
        <source>Brought back from hold</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Came in from {title} and was stored</source>
        <translation>Von {title} gekommen und gespeichert</translation>
    </message>
    <message>
        <source>Cancel pressed</source>
        <translation>Stornieren gedrückt</translation>
    </message>
    <message>
        <source>Cancellation seen</source>
        <translation>Stornierung gesehen</translation>
    </message>
    <message>
        <source>Change seen</source>
        <translation>Änderung gesehen</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Driver assigned</source>
        <translation>Fahrer zugeteilt</translation>
    </message>
    <message>
        <source>Driver at the address</source>
        <translation>Fahrer an der Adresse</translation>
    </message>
    <message>
        <source>Driver at the restaurant</source>
        <translation>Fahrer im Restaurant</translation>
    </message>
    <message>
        <source>Driver on the way</source>
        <translation>Fahrer unterwegs</translation>
    </message>
    <message>
        <source>Driver taken off</source>
        <translation>Fahrer abgezogen</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Item said to be sold out</source>
        <translation>Gericht als ausverkauft gemeldet</translation>
    </message>
    <message>
        <source>Item taken back: {done} done</source>
        <translation>Haken zurückgenommen: {done} erledigt</translation>
    </message>
    <message>
        <source>Item ticked off: {done} done</source>
        <translation>Gericht abgehakt: {done} erledigt</translation>
    </message>
    <message>
        <source>Last press undone</source>
        <translation>Letzter Druck zurückgenommen</translation>
    </message>
    <message>
        <source>More time pressed</source>
        <translation>Mehr Zeit gedrückt</translation>
    </message>
    <message>
        <source>Name, address and notes were erased</source>
        <translation>Name, Adresse und Notizen wurden gelöscht</translation>
    </message>
    <message>
        <source>News from {title}</source>
        <translation>Nachricht von {title}</translation>
    </message>
    <message>
        <source>Put before all others</source>
        <translation>Vor alle anderen gestellt</translation>
    </message>
    <message>
        <source>Put on hold until {time}</source>
        <translation>Zurückgestellt bis {time}</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>Frage beantwortet</translation>
    </message>
    <message>
        <source>Ready pressed</source>
        <translation>Fertig gedrückt</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Zurückgerufen</translation>
    </message>
    <message>
        <source>Said that it cannot be taken</source>
        <translation>Gesagt, dass sie nicht geht</translation>
    </message>
    <message>
        <source>The machine&apos;s clock was set</source>
        <translation>Die Uhr des Computers wurde gestellt</translation>
    </message>
    <message>
        <source>Word from {title}</source>
        <translation>Meldung von {title}</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>durch {who}</translation>
    </message>
    <message>
        <source>to be tried again at {time}</source>
        <translation>neuer Versuch um {time}</translation>
    </message>
    <message>
        <source>{delay} after the press</source>
        <translation>{delay} nach dem Druck</translation>
    </message>
    <message>
        <source>{minutes} minutes more</source>
        <translation>{minutes} Minuten mehr</translation>
    </message>
    <message>
        <source>{title} cancelled the order</source>
        <translation>{title} hat die Bestellung storniert</translation>
    </message>
    <message>
        <source>{title} changed the order</source>
        <translation>{title} hat die Bestellung geändert</translation>
    </message>
    <message>
        <source>{title} heard “{step}”{status}, answered in {took}</source>
        <translation>{title} hat „{step}“ gehört{status}, Antwort nach {took}</translation>
    </message>
    <message>
        <source>{title} refused “{step}”{status}: {problem}</source>
        <translation>{title} hat „{step}“ abgelehnt{status}: {problem}</translation>
    </message>
    <message>
        <source>{title} sent an older version, which was kept aside</source>
        <translation>{title} schickte einen älteren Stand; er blieb liegen</translation>
    </message>
    <message>
        <source>{title} sent it anew, the same for cooks</source>
        <translation>{title} schickte sie neu, für Köche gleich</translation>
    </message>
    <message>
        <source>{title} sent the same again</source>
        <translation>{title} schickte dasselbe noch einmal</translation>
    </message>
    <message>
        <source>{what} (screen {screen})</source>
        <translation>{what} (Bildschirm {screen})</translation>
    </message>
    <message>
        <source>“{step}” not heard{status}: {problem}</source>
        <translation>„{step}“ nicht gehört{status}: {problem}</translation>
    </message>
    <message>
        <source>“{step}” settled by hand</source>
        <translation>„{step}“ von Hand geregelt</translation>
    </message>
    <message>
        <source>“{step}” to be told again</source>
        <translation>„{step}“ wird erneut gemeldet</translation>
    </message>
    <message>
        <source>“{step}”: heard by {title} at {time}, {delay} after the press</source>
        <translation>„{step}“: von {title} um {time} gehört, {delay} nach dem Druck</translation>
    </message>
    <message>
        <source>“{step}”: not heard by {title} yet: {problem}</source>
        <translation>„{step}“: von {title} noch nicht gehört: {problem}</translation>
    </message>
    <message>
        <source>“{step}”: refused by {title}, settled by hand: {problem}</source>
        <translation>„{step}“: von {title} abgelehnt, von Hand geregelt: {problem}</translation>
    </message>
    <message>
        <source>“{step}”: refused by {title}: {problem}</source>
        <translation>„{step}“: von {title} abgelehnt: {problem}</translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message>
        <source>A ticket turns yellow after</source>
        <translation>Ein Bon wird gelb nach</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Alle Bestellungen</translation>
    </message>
    <message>
        <source>For one channel, or for one kind of order.</source>
        <translation>Für einen Kanal oder eine Art von Bestellung.</translation>
    </message>
    <message>
        <source>Other limits</source>
        <translation>Andere Grenzen</translation>
    </message>
    <message>
        <source>Scheduled orders come up</source>
        <translation>Vorbestellungen erscheinen</translation>
    </message>
    <message>
        <source>So long before their time they move from Upcoming to the board.</source>
        <translation>So lange vor ihrer Zeit kommen sie von Später zu den Bons.</translation>
    </message>
    <message>
        <source>Yellow after {warn}, late after {late}</source>
        <translation>Gelb nach {warn}, zu spät nach {late}</translation>
    </message>
    <message>
        <source>Yellow and late</source>
        <translation>Gelb und zu spät</translation>
    </message>
    <message>
        <source>and is late after</source>
        <translation>und ist zu spät nach</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Accepted by itself</source>
        <translation>Von selbst angenommen</translation>
    </message>
    <message>
        <source>Accepted ✓ by {who}</source>
        <translation>Angenommen ✓ durch: {who}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>At the address</source>
        <translation>An der Adresse</translation>
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
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Driver assigned</source>
        <translation>Fahrer zugeteilt</translation>
    </message>
    <message>
        <source>Driver is here</source>
        <translation>Fahrer ist hier</translation>
    </message>
    <message>
        <source>Driver taken off</source>
        <translation>Fahrer abgezogen</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Handed over stays on this screen</source>
        <translation>Übergeben bleibt auf diesem Schirm</translation>
    </message>
    <message>
        <source>Handed over ✓ only on this screen</source>
        <translation>Übergeben ✓ nur auf diesem Schirm</translation>
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
        <source>On its way</source>
        <translation>Unterwegs</translation>
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
        <source>Ready stays on this screen</source>
        <translation>Fertig bleibt auf diesem Schirm</translation>
    </message>
    <message>
        <source>Ready ✓ only on this screen</source>
        <translation>Fertig ✓ nur auf diesem Schirm</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>When a driver comes</source>
        <translation>Wann ein Fahrer kommt</translation>
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
        <source>{title} is not told of a recall: it goes on by “{step}”.</source>
        <translation>{title} erfährt vom Zurückholen nichts: dort gilt weiter „{step}“.</translation>
    </message>
    <message>
        <source>{title} refused “{step}”: {problem}
Settle it on {title}’s own tablet or by phone, or try again.</source>
        <translation>{title} hat „{step}“ abgelehnt: {problem}
Auf dem Tablet von {title} oder am Telefon klären, oder nochmal versuchen.</translation>
    </message>
    <message>
        <source>{title} will still hear “{step}”, recalled or not.</source>
        <translation>{title} hört noch „{step}“, ob zurückgeholt oder nicht.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Clean the screen</source>
        <translation>Bildschirm reinigen</translation>
    </message>
    <message>
        <source>For managers</source>
        <translation>Für die Leitung</translation>
    </message>
</context>
<context>
    <name>Top</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>Alle Einstellungen durchsuchen</translation>
    </message>
</context>
<context>
    <name>TopRow</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n zu spät</numerusform>
            <numerusform>%n zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>Later: {count}</source>
        <translation>Später: {count}</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Der Tag danach</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Der Tag davor</translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <source>Minute of the service</source>
        <translation>Minute des Betriebs</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>+1 min</source>
        <translation>+1 Min.</translation>
    </message>
    <message>
        <source>-1 min</source>
        <translation>-1 Min.</translation>
    </message>
    <message>
        <source>Next late one</source>
        <translation>Nächste Verspätung</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{late} of {orders} late</source>
        <translation>{late} / {orders} zu spät</translation>
    </message>
    <message>
        <source>{speed} times as fast as it was</source>
        <translation>{speed}-mal so schnell wie damals</translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation>▶ Abspielen</translation>
    </message>
</context>
<context>
    <name>UntilPanel</name>
    <message>
        <source>1 HOUR ({time})</source>
        <translation>1 STUNDE ({time})</translation>
    </message>
    <message>
        <source>3 HOURS ({time})</source>
        <translation>3 STUNDEN ({time})</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>ZURÜCK</translation>
    </message>
    <message>
        <source>END OF DAY ({time})</source>
        <translation>ENDE DES TAGES ({time})</translation>
    </message>
    <message>
        <source>Sold out until:</source>
        <translation>Ausverkauft bis:</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>DRIVER IS HERE</source>
        <translation>FAHRER IST HIER</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Driver {when}</source>
        <translation>Fahrer {when}</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>zugeteilt</translation>
    </message>
    <message>
        <source>at the address</source>
        <translation>an der Adresse</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>geliefert</translation>
    </message>
    <message>
        <source>here at any moment</source>
        <translation>gleich hier</translation>
    </message>
    <message>
        <source>here in {span}</source>
        <translation>hier in {span}</translation>
    </message>
    <message>
        <source>nearly here</source>
        <translation>fast da</translation>
    </message>
    <message>
        <source>no position for {span}</source>
        <translation>seit {span} kein Standort</translation>
    </message>
    <message>
        <source>no position yet</source>
        <translation>noch kein Standort</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>there at any moment</source>
        <translation>gleich dort</translation>
    </message>
    <message>
        <source>there in {span}</source>
        <translation>dort in {span}</translation>
    </message>
</context>
<context>
    <name>Wires</name>
    <message>
        <source>Only an order that is being cooked can be put aside.</source>
        <translation>Nur eine Bestellung in Arbeit kann zurückgestellt werden.</translation>
    </message>
    <message>
        <source>Only what is still to be made can come before all others.</source>
        <translation>Nur was noch zu machen ist, kann vor alles andere.</translation>
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
        <source>LATER</source>
        <translation>SPÄTER</translation>
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
        <source>ON HOLD</source>
        <translation>WARTET</translation>
    </message>
    <message>
        <source>ON ITS WAY</source>
        <translation>UNTERWEGS</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>FERTIG</translation>
    </message>
    <message>
        <source>RUSH · {word}</source>
        <translation>EILIG · {word}</translation>
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
        <source>answer in {time}</source>
        <translation>antworten in {time}</translation>
    </message>
    <message>
        <source>answer overdue {time}</source>
        <translation>Antwort überfällig {time}</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>courier {name}</source>
        <translation>Kurier {name}</translation>
    </message>
    <message>
        <source>each {seconds}&#xa0;s</source>
        <translation>alle {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>each {span}</source>
        <translation>alle {span}</translation>
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
        <source>on hold until {time}, back in {left}</source>
        <translation>wartet bis {time}, zurück in {left}</translation>
    </message>
    <message>
        <source>on the board at {time}, in {left}</source>
        <translation>bei den Bons um {time}, in {left}</translation>
    </message>
    <message>
        <source>own driver</source>
        <translation>eigener Fahrer</translation>
    </message>
    <message>
        <source>{done}/{count}&#xa0;✓</source>
        <translation>{done}/{count}&#xa0;✓</translation>
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
