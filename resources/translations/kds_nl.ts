<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>An item is chosen. {tick} ticks it off.</source>
        <translation>Er is een gerecht gekozen. {tick} vinkt het af.</translation>
    </message>
    <message>
        <source>It was pressed just now. {undo} takes it back.</source>
        <translation>Er is net gedrukt. {undo} neemt het terug.</translation>
    </message>
    <message>
        <source>Not here: go back to the board first.</source>
        <translation>Hier niet: ga eerst terug naar de bonnen.</translation>
    </message>
    <message>
        <source>Not here: {recall} goes back to the board.</source>
        <translation>Hier niet: {recall} gaat terug naar de bonnen.</translation>
    </message>
    <message>
        <source>Nothing on this ticket was refused.</source>
        <translation>Op deze bon is niets geweigerd.</translation>
    </message>
    <message>
        <source>There is no driver to give this ticket to now.</source>
        <translation>Er is nu geen bezorger voor deze bon.</translation>
    </message>
    <message>
        <source>There is nothing new to be seen on this ticket.</source>
        <translation>Op deze bon is niets nieuws te zien.</translation>
    </message>
    <message>
        <source>There is nothing to press on this ticket now.</source>
        <translation>Op deze bon valt nu niets te drukken.</translation>
    </message>
    <message>
        <source>There is nothing to undo on it now.</source>
        <translation>Hier valt nu niets ongedaan te maken.</translation>
    </message>
    <message>
        <source>{command}: this screen does not have that.</source>
        <translation>{command}: dat heeft dit scherm niet.</translation>
    </message>
    <message>
        <source>{number} is chosen. Press {command} for it.</source>
        <translation>{number} is gekozen. Druk daarvoor op {command}.</translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopiëren</translation>
    </message>
    <message>
        <source>No public address is set: these are reached from this computer alone.</source>
        <translation>Geen openbaar adres ingesteld: alleen deze computer bereikt deze.</translation>
    </message>
    <message>
        <source>Which address</source>
        <translation>Welk adres</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>A fault in this program.</source>
        <translation>Een fout in dit programma.</translation>
    </message>
    <message>
        <source>Another program answered {status}; nothing came in here. {server}</source>
        <translation>Een ander programma antwoordde {status}; hier kwam niets aan. {server}</translation>
    </message>
    <message>
        <source>Another program answered: 404, it does not know this address.</source>
        <translation>Een ander programma antwoordde: 404, het kent dit adres niet.</translation>
    </message>
    <message>
        <source>Another program may use the port: choose another one, or end that.</source>
        <translation>Misschien gebruikt een ander programma de poort: kies een andere of sluit dat.</translation>
    </message>
    <message>
        <source>At port {port} of {host} nobody speaks https.</source>
        <translation>Op poort {port} van {host} spreekt niemand https.</translation>
    </message>
    <message>
        <source>Copy them once more from the platform’s portal. Test or live ones?</source>
        <translation>Kopieer ze opnieuw uit het portaal van het platform. Test of echt?</translation>
    </message>
    <message>
        <source>Correct the port in the router, tunnel or address.</source>
        <translation>Verbeter de poort in de router, de tunnel of het adres.</translation>
    </message>
    <message>
        <source>Free disk space; see the notice on the board.</source>
        <translation>Maak schijfruimte vrij; zie de melding op het bord.</translation>
    </message>
    <message>
        <source>Get one for this name, or use the name that stands in it.</source>
        <translation>Haal er een voor deze naam, of gebruik de naam die erin staat.</translation>
    </message>
    <message>
        <source>Give the proxy or tunnel a certificate, or correct the port.</source>
        <translation>Geef de proxy of tunnel een certificaat, of verbeter de poort.</translation>
    </message>
    <message>
        <source>Is the tunnel program running? Does the router forward this port to this computer?</source>
        <translation>Draait het tunnelprogramma? Stuurt de router deze poort door naar deze computer?</translation>
    </message>
    <message>
        <source>It came in under another path: {path}</source>
        <translation>Ze kwam binnen onder een ander pad: {path}</translation>
    </message>
    <message>
        <source>It came in, and was turned away with {status} before it was read.</source>
        <translation>Ze kwam binnen en werd met {status} geweigerd voordat ze gelezen was.</translation>
    </message>
    <message>
        <source>It came in, but the disk did not take it.</source>
        <translation>Ze kwam binnen, maar de schijf nam haar niet aan.</translation>
    </message>
    <message>
        <source>Let it lead to this computer, with the port of this program.</source>
        <translation>Laat hem naar deze computer en de poort van dit programma leiden.</translation>
    </message>
    <message>
        <source>Let the proxy hand paths on as they are, or correct the address.</source>
        <translation>Laat de proxy paden ongewijzigd doorgeven, of verbeter het adres.</translation>
    </message>
    <message>
        <source>Let the proxy or tunnel lead to this program’s port.</source>
        <translation>Laat de proxy of tunnel naar de poort van dit programma leiden.</translation>
    </message>
    <message>
        <source>Look at the router’s port forwarding, the firewall and the tunnel. Some routers do not let a computer call its own public address: open it on a phone without Wi-Fi.</source>
        <translation>Kijk naar de port forwarding van de router, de firewall en de tunnel. Sommige routers laten een computer zijn eigen openbare adres niet bellen: open het op een telefoon zonder wifi.</translation>
    </message>
    <message>
        <source>Look at the time limit of the proxy or tunnel, and whether it runs.</source>
        <translation>Kijk naar de tijdslimiet van de proxy of tunnel, en of hij draait.</translation>
    </message>
    <message>
        <source>Look for a typing error. Is this computer online? A new name needs up to an hour.</source>
        <translation>Typefout? Is deze computer online? Een nieuwe naam heeft tot een uur nodig.</translation>
    </message>
    <message>
        <source>Look where the address leads: a login page, or another computer?</source>
        <translation>Kijk waar het adres heen leidt: een inlogpagina of een andere computer?</translation>
    </message>
    <message>
        <source>Look whether the tunnel or proxy runs, and at what it writes.</source>
        <translation>Kijk of de tunnel of proxy draait, en wat hij schrijft.</translation>
    </message>
    <message>
        <source>No order of this platform can come in on this way.</source>
        <translation>Langs deze weg kan geen bestelling van dit platform binnenkomen.</translation>
    </message>
    <message>
        <source>Nobody answered in time.</source>
        <translation>Niemand antwoordde op tijd.</translation>
    </message>
    <message>
        <source>Nobody knows the name {host}.</source>
        <translation>Niemand kent de naam {host}.</translation>
    </message>
    <message>
        <source>Nobody that this computer trusts vouches for {host}.</source>
        <translation>Niemand die deze computer vertrouwt staat in voor {host}.</translation>
    </message>
    <message>
        <source>Orders come in, but the platform does not hear that: it sends them again, or takes the kitchen for closed.</source>
        <translation>Bestellingen komen binnen, maar het platform hoort dat niet: het stuurt ze opnieuw of denkt dat de keuken dicht is.</translation>
    </message>
    <message>
        <source>Platforms do not follow: enter the address that it leads to.</source>
        <translation>Platforms volgen dat niet: vul het adres in waar het heen leidt.</translation>
    </message>
    <message>
        <source>Platforms refuse that. Get a free one, as from Let’s Encrypt.</source>
        <translation>Platforms weigeren dat. Haal een gratis certificaat, zoals van Let’s Encrypt.</translation>
    </message>
    <message>
        <source>Platforms want an https address: put a tunnel or proxy before it.</source>
        <translation>Platforms willen een https-adres: zet er een tunnel of proxy voor.</translation>
    </message>
    <message>
        <source>Probably the clock of this computer is wrong: set it.</source>
        <translation>Waarschijnlijk loopt de klok van deze computer verkeerd: zet haar goed.</translation>
    </message>
    <message>
        <source>Renew it where the proxy or tunnel runs. Is this clock right?</source>
        <translation>Vernieuw het waar de proxy of tunnel draait. Loopt deze klok goed?</translation>
    </message>
    <message>
        <source>See that it is renewed in time: with it orders would stop.</source>
        <translation>Zorg dat het op tijd vernieuwd wordt: anders stoppen de bestellingen.</translation>
    </message>
    <message>
        <source>Set the clock, or switch on its setting by the network.</source>
        <translation>Zet de klok goed, of schakel het instellen via het netwerk in.</translation>
    </message>
    <message>
        <source>Switch off whatever rewrites or compresses requests in the proxy.</source>
        <translation>Zet in de proxy uit wat aanvragen herschrijft of inpakt.</translation>
    </message>
    <message>
        <source>Taps would be kept and sent later; the platform hears nothing now.</source>
        <translation>Tikken worden bewaard en later verstuurd; het platform hoort nu niets.</translation>
    </message>
    <message>
        <source>The answer does not say the time.</source>
        <translation>Het antwoord noemt geen tijd.</translation>
    </message>
    <message>
        <source>The caller is sent on to another address ({status}).</source>
        <translation>De beller wordt doorgestuurd naar een ander adres ({status}).</translation>
    </message>
    <message>
        <source>The certificate holds for {days} more days only.</source>
        <translation>Het certificaat geldt nog maar {days} dagen.</translation>
    </message>
    <message>
        <source>The certificate is for another name than {host}.</source>
        <translation>Het certificaat is voor een andere naam dan {host}.</translation>
    </message>
    <message>
        <source>The certificate of {host} does not hold yet.</source>
        <translation>Het certificaat van {host} geldt nog niet.</translation>
    </message>
    <message>
        <source>The certificate of {host} is over.</source>
        <translation>Het certificaat van {host} is verlopen.</translation>
    </message>
    <message>
        <source>The connection broke off before there was an answer.</source>
        <translation>De verbinding brak af voordat er een antwoord was.</translation>
    </message>
    <message>
        <source>The keys were not accepted: {problem}</source>
        <translation>De sleutels werden niet geaccepteerd: {problem}</translation>
    </message>
    <message>
        <source>The order came whole, but its proof was lost on the way.</source>
        <translation>De bestelling kwam heel aan, maar haar bewijs ging onderweg verloren.</translation>
    </message>
    <message>
        <source>The order is on disk, but its ticket cannot be seen now.</source>
        <translation>De bestelling staat op schijf, maar haar bon is nu niet te zien.</translation>
    </message>
    <message>
        <source>The order is on disk, but the answer did not come back.</source>
        <translation>De bestelling staat op schijf, maar het antwoord kwam niet terug.</translation>
    </message>
    <message>
        <source>The order is on disk, but {status} came back instead of our yes.</source>
        <translation>De bestelling staat op schijf, maar {status} kwam terug in plaats van ons ja.</translation>
    </message>
    <message>
        <source>The order was altered on its way: the proof does not fit any more.</source>
        <translation>De bestelling is onderweg veranderd: het bewijs klopt niet meer.</translation>
    </message>
    <message>
        <source>The platform answered {status}: it has trouble of its own now.</source>
        <translation>Het platform antwoordde {status}: het heeft nu zelf problemen.</translation>
    </message>
    <message>
        <source>The proxy answered {status}: it does not reach this program.</source>
        <translation>De proxy antwoordde {status}: hij bereikt dit programma niet.</translation>
    </message>
    <message>
        <source>The proxy changes answers: look at its rules.</source>
        <translation>De proxy verandert antwoorden: kijk naar zijn regels.</translation>
    </message>
    <message>
        <source>The proxy must hand on all headers, and what follows a “?”.</source>
        <translation>De proxy moet alle headers doorgeven, en wat achter een ‘?’ staat.</translation>
    </message>
    <message>
        <source>The proxy must send the whole chain of certificates.</source>
        <translation>De proxy moet de hele keten van certificaten sturen.</translation>
    </message>
    <message>
        <source>The request went out, and nothing came of it in time.</source>
        <translation>De aanvraag ging weg, en er kwam op tijd niets van.</translation>
    </message>
    <message>
        <source>The tunnel or proxy is slow, or leads to a computer that is off.</source>
        <translation>De tunnel of proxy is traag, of leidt naar een computer die uit staat.</translation>
    </message>
    <message>
        <source>This computer’s clock and the platform’s are {ahead} s apart.</source>
        <translation>De klokken van deze computer en het platform schelen {ahead} s.</translation>
    </message>
    <message>
        <source>This platform has no call that tries the keys and changes nothing there.</source>
        <translation>Dit platform heeft geen aanroep die de sleutels probeert zonder iets te veranderen.</translation>
    </message>
    <message>
        <source>This program listens at no port now.</source>
        <translation>Dit programma luistert nu op geen enkele poort.</translation>
    </message>
    <message>
        <source>This way is not encrypted.</source>
        <translation>Deze weg is niet versleuteld.</translation>
    </message>
    <message>
        <source>Too large, too slow or too many at once: look at the proxy.</source>
        <translation>Te groot, te traag of te veel tegelijk: kijk naar de proxy.</translation>
    </message>
    <message>
        <source>Try again in a minute; then ask the platform whether it is down.</source>
        <translation>Probeer over een minuut opnieuw; vraag dan het platform of het plat ligt.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Probeer later opnieuw.</translation>
    </message>
    <message>
        <source>Turn the pages of the board; does this screen show all stations?</source>
        <translation>Blader door het bord; toont dit scherm alle stations?</translation>
    </message>
    <message>
        <source>What answers at {host} is no web server.</source>
        <translation>Wat bij {host} antwoordt is geen webserver.</translation>
    </message>
    <message>
        <source>Whether they are right shows with the first real order.</source>
        <translation>Of ze kloppen blijkt bij de eerste echte bestelling.</translation>
    </message>
    <message>
        <source>Write it as https:// and a name, such as https://kitchen.example.</source>
        <translation>Schrijf het als https:// en een naam, zoals https://kitchen.example.</translation>
    </message>
    <message>
        <source>{host} does not answer at port {port}.</source>
        <translation>{host} antwoordt niet op poort {port}.</translation>
    </message>
    <message>
        <source>{host} is there, but nothing listens at port {port}.</source>
        <translation>{host} is er, maar niets luistert op poort {port}.</translation>
    </message>
    <message>
        <source>{host} vouches for itself: its certificate is self-signed.</source>
        <translation>{host} staat voor zichzelf in: het certificaat is zelf ondertekend.</translation>
    </message>
    <message>
        <source>“{address}” is no address that can be called.</source>
        <translation>‘{address}’ is geen adres dat te bellen is.</translation>
    </message>
</context>
<context>
    <name>AllDayPanel</name>
    <message>
        <source>All day: {totals}</source>
        <translation>In totaal: {totals}</translation>
    </message>
    <message>
        <source>More totals</source>
        <translation>Meer totalen</translation>
    </message>
    <message>
        <source>More totals: page {page}</source>
        <translation>Meer totalen: pagina {page}</translation>
    </message>
    <message>
        <source>Nothing to make.</source>
        <translation>Niets te maken.</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>BACK</source>
        <translation>TERUG</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Kitchen display</source>
        <translation>Keukenscherm</translation>
    </message>
    <message>
        <source>Starting anew. Orders come in again in a moment.</source>
        <translation>Opnieuw starten. Bestellingen komen zo weer binnen.</translation>
    </message>
</context>
<context>
    <name>ArrivalStep</name>
    <message>
        <source>A tunnel program runs here; a router needs the network.</source>
        <translation>Een tunnelprogramma draait hier; een router heeft het netwerk nodig.</translation>
    </message>
    <message>
        <source>Not right yet: {fields}</source>
        <translation>Nog niet goed: {fields}</translation>
    </message>
    <message>
        <source>Platforms send orders through the internet to an https address. A tunnel program or your router hands them on to this computer.</source>
        <translation>Platforms sturen bestellingen via internet naar een https-adres. Een tunnelprogramma of uw router geeft ze door aan deze computer.</translation>
    </message>
    <message>
        <source>Port on this computer</source>
        <translation>Poort op deze computer</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Openbaar adres</translation>
    </message>
    <message>
        <source>Such as https://kitchen.example. You have none yet? Leave it empty and come back to it; until then only this computer can send orders.</source>
        <translation>Zoals https://kitchen.example. Nog geen? Laat het leeg en kom later terug; tot dan kan alleen deze computer bestellingen sturen.</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Het netwerk</translation>
    </message>
    <message>
        <source>The tunnel or router leads here; 8480 is usual.</source>
        <translation>Hierheen leidt de tunnel of router; gebruikelijk is 8480.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Where orders arrive</source>
        <translation>Waar bestellingen aankomen</translation>
    </message>
    <message>
        <source>Who may knock at this port</source>
        <translation>Wie op deze poort mag kloppen</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Back up now</source>
        <translation>Nu back-up maken</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>It takes the place of the orders when the program starts next. Until then everything goes on as it is. The orders of now are kept beside the backups.</source>
        <translation>Ze komt op de plaats van de bestellingen als het programma opnieuw start. Tot dan gaat alles gewoon door. De huidige bestellingen blijven naast de back-ups bewaard.</translation>
    </message>
    <message>
        <source>Really now? The board is gone for some seconds.</source>
        <translation>Echt nu? Het bord is enkele seconden weg.</translation>
    </message>
    <message>
        <source>Really restore? Later orders leave the board.</source>
        <translation>Echt terugzetten? Latere bestellingen verdwijnen van het bord.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Restore the backup of {time}</source>
        <translation>Back-up van {time} terugzetten</translation>
    </message>
    <message>
        <source>Start the program again</source>
        <translation>Programma opnieuw starten</translation>
    </message>
    <message>
        <source>That was not possible: {why}</source>
        <translation>Dat lukte niet: {why}</translation>
    </message>
    <message>
        <source>The backup is checked and laid out …</source>
        <translation>De back-up wordt gecontroleerd en klaargezet …</translation>
    </message>
    <message>
        <source>The backup is made and whole.</source>
        <translation>De back-up is gemaakt en in orde.</translation>
    </message>
    <message>
        <source>The orders are copied and the copy is checked …</source>
        <translation>De bestellingen worden gekopieerd en de kopie gecontroleerd …</translation>
    </message>
    <message>
        <source>The orders are copied every night, and each copy is kept for {days} days. Guests are in a copy until it is deleted; they do not come back with it.</source>
        <translation>De bestellingen worden elke nacht gekopieerd en elke kopie blijft {days} dagen bewaard. Gasten staan erin tot ze wordt gewist; ze komen er niet mee terug.</translation>
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
        <translation>Volgende melding</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>Deze melding sluiten</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} van {count}</translation>
    </message>
</context>
<context>
    <name>Behind</name>
    <message>
        <source>Cancelled {whom}: {why}</source>
        <translation>Geannuleerd {whom}: {why}</translation>
    </message>
    <message>
        <source>Just these: {count}</source>
        <translation>Alleen deze: {count}</translation>
    </message>
    <message>
        <source>No test orders</source>
        <translation>Geen testbestellingen</translation>
    </message>
    <message>
        <source>Ready at most {high} min after the time</source>
        <translation>Klaar hooguit {high} min na de tijd</translation>
    </message>
    <message>
        <source>Ready more than {low} min after the time</source>
        <translation>Klaar meer dan {low} min na de tijd</translation>
    </message>
    <message>
        <source>Ready {low} to {high} min after the time</source>
        <translation>Klaar {low} tot {high} min na de tijd</translation>
    </message>
    <message>
        <source>Take this off</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Times: {count}</source>
        <translation>Tijden: {count}</translation>
    </message>
    <message>
        <source>by channels</source>
        <translation>door kanalen</translation>
    </message>
    <message>
        <source>by us</source>
        <translation>door ons</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>geen reden gegeven</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>continued on page {page} ›</source>
        <translation>verder op pagina {page} ›</translation>
    </message>
    <message>
        <source>continued ›</source>
        <translation>verder ›</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>All day</source>
        <translation>Totalen</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bonnen</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>This screen shows: {stations}</source>
        <translation>Dit scherm toont: {stations}</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>BusyPage</name>
    <message>
        <source>86: what is out</source>
        <translation>86: wat op is</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Drukte</translation>
    </message>
</context>
<context>
    <name>CancelPanel</name>
    <message>
        <source>BACK</source>
        <translation>TERUG</translation>
    </message>
    <message>
        <source>Cancel {number}: why?</source>
        <translation>{number} annuleren: waarom?</translation>
    </message>
    <message>
        <source>FIRST CHOOSE WHY</source>
        <translation>KIES EERST WAAROM</translation>
    </message>
    <message>
        <source>HOLD TO CANCEL</source>
        <translation>VASTHOUDEN OM TE ANNULEREN</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>continued</source>
        <translation>vervolg</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>1. True size</source>
        <translation>1. Ware grootte</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>Bankpas</translation>
    </message>
    <message>
        <source>Hold a bank card against the screen. Make the drawn one just as wide.</source>
        <translation>Houd een bankpas tegen het scherm. Maak de getekende net zo breed.</translation>
    </message>
    <message>
        <source>It matches</source>
        <translation>Klopt</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Much larger</source>
        <translation>Veel groter</translation>
    </message>
    <message>
        <source>Much smaller</source>
        <translation>Veel kleiner</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>{inches} inches</source>
        <translation>{inches} inch</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Answer in time</source>
        <translation>Op tijd antwoorden</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Bezorgers</translation>
    </message>
    <message>
        <source>Keys and bump bars</source>
        <translation>Toetsen en bumpbars</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Uiterlijk en taal</translation>
    </message>
    <message>
        <source>Sizes and touch</source>
        <translation>Maten en vingers</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Bonnen</translation>
    </message>
    <message>
        <source>Yellow and late</source>
        <translation>Geel en te laat</translation>
    </message>
</context>
<context>
    <name>CatchingUp</name>
    <message>
        <source>Not every order is in the lists and figures yet: {count} entries are still being read.</source>
        <translation>Nog niet alle bestellingen staan in de lijsten en cijfers: {count} regels worden nog gelezen.</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>At the board</source>
        <translation>Op het bord</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>gebruikelijk</translation>
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
        <translation>In een pauze worden de bezorgingen als te druk geweigerd; melden is niet nodig.</translation>
    </message>
    <message>
        <source>Done by hand</source>
        <translation>Met de hand geregeld</translation>
    </message>
    <message>
        <source>Is to take orders again</source>
        <translation>Moet weer bestellingen aannemen</translation>
    </message>
    <message>
        <source>It cannot be told to add minutes.</source>
        <translation>Extra minuten kan het niet horen.</translation>
    </message>
    <message>
        <source>It cannot be told to pause: use its own tablet.</source>
        <translation>Pauzeren kan niet vanaf hier: gebruik de eigen tablet.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Paused until {time}, {left} left</source>
        <translation>Pauze tot {time}, nog {left}</translation>
    </message>
    <message>
        <source>Take orders again</source>
        <translation>Weer aannemen</translation>
    </message>
    <message>
        <source>Takes orders as usual</source>
        <translation>Neemt bestellingen aan zoals altijd</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>{minutes} minutes more until {time}, {left} left</source>
        <translation>{minutes} minuten extra tot {time}, nog {left}</translation>
    </message>
    <message>
        <source>{said}; not heard yet</source>
        <translation>{said}; nog niet gehoord</translation>
    </message>
    <message>
        <source>{said}; refused</source>
        <translation>{said}; geweigerd</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Nothing in this time.</source>
        <translation>Niets in deze tijd.</translation>
    </message>
</context>
<context>
    <name>CleaningLock</name>
    <message>
        <source>CLEANING — touches do nothing for {time}</source>
        <translation>SCHOONMAKEN — aanraken doet niets, nog {time}</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Houden</translation>
    </message>
    <message>
        <source>To end it: hold one finger still on a corner for 2 seconds, or press Esc.</source>
        <translation>Stoppen: één vinger 2 seconden stil op een hoek, of druk op Esc.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>All day</source>
        <translation>Totalen</translation>
    </message>
    <message>
        <source>Allergy read</source>
        <translation>Allergie gelezen</translation>
    </message>
    <message>
        <source>BUMP</source>
        <translation>BUMP</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Bezorger</translation>
    </message>
    <message>
        <source>First ticket</source>
        <translation>Eerste bon</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Uitstellen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Volgend gerecht</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Next ticket</source>
        <translation>Volgende bon</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Vorig gerecht</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Previous ticket</source>
        <translation>Vorige bon</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Rush</source>
        <translation>Spoed</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geregeld</translation>
    </message>
    <message>
        <source>Tick item</source>
        <translation>Afvinken</translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation>Bon {number}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>a refused step was settled by hand</source>
        <translation>een geweigerde stap is zelf geregeld</translation>
    </message>
    <message>
        <source>allergy note, change or cancellation has been seen</source>
        <translation>allergie, wijziging of annulering gezien</translation>
    </message>
    <message>
        <source>cancel: asks why, then to be sure</source>
        <translation>annuleren: vraagt waarom, dan om zekerheid</translation>
    </message>
    <message>
        <source>choose the first ticket of all</source>
        <translation>de allereerste bon kiezen</translation>
    </message>
    <message>
        <source>choose the next ticket, on any page</source>
        <translation>de volgende bon kiezen, op elke pagina</translation>
    </message>
    <message>
        <source>choose the ticket before</source>
        <translation>de bon ervoor kiezen</translation>
    </message>
    <message>
        <source>choose ticket {number} of the page</source>
        <translation>bon {number} van de pagina kiezen</translation>
    </message>
    <message>
        <source>everything else that the ticket offers</source>
        <translation>al het andere dat de bon biedt</translation>
    </message>
    <message>
        <source>give the order to the driver who is next</source>
        <translation>de bestelling aan de volgende bezorger geven</translation>
    </message>
    <message>
        <source>go to the item before</source>
        <translation>naar het gerecht ervoor gaan</translation>
    </message>
    <message>
        <source>go to the next item of the ticket</source>
        <translation>naar het volgende gerecht van de bon</translation>
    </message>
    <message>
        <source>one step back; or what was handed over</source>
        <translation>een stap terug; of wat overhandigd is</translation>
    </message>
    <message>
        <source>put the ticket aside, or back</source>
        <translation>de bon opzij leggen, of terug</translation>
    </message>
    <message>
        <source>put the ticket before all others, or back</source>
        <translation>de bon vóór alle andere zetten, of terug</translation>
    </message>
    <message>
        <source>take the last press back before it is sent</source>
        <translation>het laatste terugnemen voor het verzonden is</translation>
    </message>
    <message>
        <source>tell the platform a refused step again</source>
        <translation>een geweigerde stap opnieuw aan het platform melden</translation>
    </message>
    <message>
        <source>the allergy note has been read</source>
        <translation>de allergienotitie is gelezen</translation>
    </message>
    <message>
        <source>the ticket&apos;s main button: accept, ready, handed over</source>
        <translation>de hoofdknop: accepteren, klaar, overhandigd</translation>
    </message>
    <message>
        <source>tick the item off, or take that back</source>
        <translation>het gerecht afvinken, of dat terugnemen</translation>
    </message>
    <message>
        <source>totals of all tickets</source>
        <translation>totalen van alle bonnen</translation>
    </message>
    <message>
        <source>turn back</source>
        <translation>terugbladeren</translation>
    </message>
    <message>
        <source>turn over; behind the last page the first</source>
        <translation>omslaan; na de laatste pagina de eerste</translation>
    </message>
    <message>
        <source>what is for later, and back to the board</source>
        <translation>wat voor later is, en terug naar de bonnen</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>First-start guide</source>
        <translation>Startgids</translation>
    </message>
    <message>
        <source>For the platform’s portal</source>
        <translation>Voor het portaal van het platform</translation>
    </message>
    <message>
        <source>No platform is switched on yet.</source>
        <translation>Er is nog geen platform ingeschakeld.</translation>
    </message>
    <message>
        <source>No public address is set: the test order goes to {address} inside this computer. Set one in the first-start guide or the settings.</source>
        <translation>Geen openbaar adres ingesteld: de testbestelling gaat naar {address} in deze computer. Stel het in via de startgids of de instellingen.</translation>
    </message>
    <message>
        <source>Public address: {address}</source>
        <translation>Openbaar adres: {address}</translation>
    </message>
    <message>
        <source>Send a test order</source>
        <translation>Testbestelling sturen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Test orders off the board</source>
        <translation>Tests van het bord</translation>
    </message>
    <message>
        <source>Test the platform</source>
        <translation>Platform testen</translation>
    </message>
    <message>
        <source>“Test the platform” goes there and back and changes nothing at the platform. “Send a test order” goes out through your public address and must come back here; no platform hears of it, and it counts in no report.</source>
        <translation>‘Platform testen’ gaat heen en terug en verandert daar niets. ‘Testbestelling sturen’ gaat via uw openbare adres naar buiten en moet hier terugkomen; geen platform hoort ervan en ze telt in geen rapport.</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>ACCEPT</source>
        <translation>ACCEPTEREN</translation>
    </message>
    <message>
        <source>Accept for a later time</source>
        <translation>Voor later accepteren</translation>
    </message>
    <message>
        <source>BRING BACK NOW</source>
        <translation>NU TERUGHALEN</translation>
    </message>
    <message>
        <source>Back to cooking</source>
        <translation>Terug naar de keuken</translation>
    </message>
    <message>
        <source>CHANGE SEEN</source>
        <translation>WIJZIGING GEZIEN</translation>
    </message>
    <message>
        <source>Cancel this order</source>
        <translation>Deze bestelling annuleren</translation>
    </message>
    <message>
        <source>DONE</source>
        <translation>GEDAAN</translation>
    </message>
    <message>
        <source>END THE TEST</source>
        <translation>TEST BEËINDIGEN</translation>
    </message>
    <message>
        <source>HANDED OVER</source>
        <translation>OVERHANDIGD</translation>
    </message>
    <message>
        <source>HOLD: DEALT WITH</source>
        <translation>VASTHOUDEN: GEREGELD</translation>
    </message>
    <message>
        <source>More: later, rush, hold, cancel, the text as it came</source>
        <translation>Meer: later, spoed, wachten, annuleren, de tekst zoals ontvangen</translation>
    </message>
    <message>
        <source>OK, SEEN</source>
        <translation>OK, GEZIEN</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>KLAAR</translation>
    </message>
    <message>
        <source>SETTLED BY HAND</source>
        <translation>ZELF GEREGELD</translation>
    </message>
    <message>
        <source>Show the text as it came</source>
        <translation>Tekst tonen zoals ontvangen</translation>
    </message>
    <message>
        <source>TRY AGAIN</source>
        <translation>OPNIEUW PROBEREN</translation>
    </message>
    <message>
        <source>UNDO DONE</source>
        <translation>TOCH NIET GEDAAN</translation>
    </message>
</context>
<context>
    <name>CrossesPage</name>
    <message>
        <source>3. Five crosses</source>
        <translation>3. Vijf kruisjes</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Buttons need {side}</source>
        <translation>Knoppen moeten {side} zijn</translation>
    </message>
    <message>
        <source>On average your taps are {beside} beside the middle, and they spread by {spread}.</source>
        <translation>Gemiddeld is het {beside} naast het midden, met een spreiding van {spread}.</translation>
    </message>
    <message>
        <source>On this screen they cannot be larger than {side}.</source>
        <translation>Op dit scherm passen hoogstens {side}.</translation>
    </message>
    <message>
        <source>Tap the middle of the cross, as you tap when you work.</source>
        <translation>Tik op het midden van het kruisje, zoals tijdens het werk.</translation>
    </message>
    <message>
        <source>That was far from the cross. Tap its middle once more.</source>
        <translation>Dat was ver van het kruisje. Tik nog eens op het midden.</translation>
    </message>
    <message>
        <source>That was more than one finger. Tap once more with one.</source>
        <translation>Dat was meer dan één vinger. Tik nog eens met één.</translation>
    </message>
    <message>
        <source>Use {side}</source>
        <translation>{side} gebruiken</translation>
    </message>
    <message>
        <source>{done} of {count}. Tap the next cross.</source>
        <translation>{done} van {count}. Tik op het volgende kruisje.</translation>
    </message>
</context>
<context>
    <name>Cursor</name>
    <message>
        <source>The tickets have just moved: look, then press again.</source>
        <translation>De bonnen zijn net verschoven: kijk, en druk dan opnieuw.</translation>
    </message>
    <message>
        <source>There is no ticket here.</source>
        <translation>Hier is geen bon.</translation>
    </message>
    <message>
        <source>There is no ticket {number} on this page.</source>
        <translation>Er is geen bon {number} op deze pagina.</translation>
    </message>
    <message>
        <source>This ticket has no items to tick off.</source>
        <translation>Deze bon heeft niets om af te vinken.</translation>
    </message>
</context>
<context>
    <name>DayDrawer</name>
    <message>
        <source>Days with orders stand out.</source>
        <translation>Dagen met bestellingen zijn gemarkeerd.</translation>
    </message>
    <message>
        <source>Orders: {count}</source>
        <translation>Bestellingen: {count}</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>All days</source>
        <translation>Alle dagen</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Laatste 30 dagen</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>Now touch the last day.</source>
        <translation>Raak nu de laatste dag aan.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Touch the first day, then the last one.</source>
        <translation>Raak de eerste dag aan, daarna de laatste.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
</context>
<context>
    <name>DeadlinePage</name>
    <message>
        <source>A part of its name as tickets show it, Deliveroo for example.</source>
        <translation>Een deel van de naam zoals op de bonnen, bijvoorbeeld Deliveroo.</translation>
    </message>
    <message>
        <source>Answer in time</source>
        <translation>Op tijd antwoorden</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>It waits for</source>
        <translation>Het wacht</translation>
    </message>
    <message>
        <source>The channel needs a name.</source>
        <translation>Het kanaal heeft een naam nodig.</translation>
    </message>
    <message>
        <source>This entry has been removed.</source>
        <translation>Deze regel is verwijderd.</translation>
    </message>
    <message>
        <source>Where that stands</source>
        <translation>Waar dat staat</translation>
    </message>
</context>
<context>
    <name>DeadlinesPage</name>
    <message>
        <source>Add</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Answer in time</source>
        <translation>Op tijd antwoorden</translation>
    </message>
    <message>
        <source>How long platforms wait for Accept</source>
        <translation>Hoe lang platforms op aannemen wachten</translation>
    </message>
    <message>
        <source>The channel needs a name.</source>
        <translation>Het kanaal heeft een naam nodig.</translation>
    </message>
    <message>
        <source>The first entry that fits an order counts.</source>
        <translation>De eerste regel die past telt.</translation>
    </message>
    <message>
        <source>Which channel?</source>
        <translation>Welk kanaal?</translation>
    </message>
    <message>
        <source>looked up {day}</source>
        <translation>nagezocht {day}</translation>
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
            <numerusform>%n bezig</numerusform>
            <numerusform>%n bezig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n te laat</numerusform>
            <numerusform>%n te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new elsewhere</source>
        <translation>
            <numerusform>%n nieuwe elders</numerusform>
            <numerusform>%n nieuwe elders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n klaar</numerusform>
            <numerusform>%n klaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n te bekijken</numerusform>
            <numerusform>%n te bekijken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DistancePage</name>
    <message>
        <source>2. Distance</source>
        <translation>2. Afstand</translation>
    </message>
    <message>
        <source>2× Cheeseburger, 1× Curly Fries, no onions</source>
        <translation>2× cheeseburger, 1× friet, zonder ui</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Afstand</translation>
    </message>
    <message>
        <source>Go to where you work. Can you read the line from there?</source>
        <translation>Ga staan waar u werkt. Kunt u de regel vandaar lezen?</translation>
    </message>
    <message>
        <source>How far away do you stand?</source>
        <translation>Hoe ver weg staat u?</translation>
    </message>
    <message>
        <source>I can read it</source>
        <translation>Ik kan het lezen</translation>
    </message>
</context>
<context>
    <name>DockedKeys</name>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verberg</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nieuwe regel</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Volgend veld</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Naar links</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Naar rechts</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Gestopt: er is niets geschreven.</translation>
    </message>
</context>
<context>
    <name>DriverPage</name>
    <message>
        <source>A driver needs a name.</source>
        <translation>Een bezorger heeft een naam nodig.</translation>
    </message>
    <message>
        <source>Bicycle, scooter, car</source>
        <translation>Fiets, scooter, auto</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Bezorger</translation>
    </message>
    <message>
        <source>Guests may call it.</source>
        <translation>Gasten kunnen bellen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>On shift or with orders a driver keeps the name.</source>
        <translation>Tijdens de dienst of met bestellingen houdt een bezorger de naam.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Kenteken</translation>
    </message>
    <message>
        <source>This driver has been removed.</source>
        <translation>Deze bezorger is verwijderd.</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Voertuig</translation>
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
        <translation>TOEWIJZEN AAN {name}</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>Antwoord: {answer}</translation>
    </message>
    <message>
        <source>DELIVERED</source>
        <translation>BEZORGD</translation>
    </message>
    <message>
        <source>DRIVER …</source>
        <translation>BEZORGER …</translation>
    </message>
    <message>
        <source>Drivers: who takes it, the next step, when one comes</source>
        <translation>Bezorgers: wie hem neemt, de volgende stap, wanneer er een komt</translation>
    </message>
    <message>
        <source>HOLD: AT THE ADDRESS</source>
        <translation>VASTHOUDEN: OP HET ADRES</translation>
    </message>
    <message>
        <source>HOLD: DELIVERED</source>
        <translation>VASTHOUDEN: BEZORGD</translation>
    </message>
    <message>
        <source>LATER …</source>
        <translation>LATER …</translation>
    </message>
    <message>
        <source>ON ITS WAY</source>
        <translation>ONDERWEG</translation>
    </message>
    <message>
        <source>PREPARING</source>
        <translation>IN DE MAAK</translation>
    </message>
</context>
<context>
    <name>DriversPage</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Driver {number}</source>
        <translation>Bezorger {number}</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Bezorgers</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>The first one gets orders while nobody is on shift.</source>
        <translation>De eerste krijgt bestellingen zolang niemand dienst heeft.</translation>
    </message>
    <message>
        <source>Who delivers for this kitchen</source>
        <translation>Wie er voor deze keuken bezorgt</translation>
    </message>
    <message>
        <source>not on shift</source>
        <translation>geen dienst</translation>
    </message>
    <message>
        <source>on shift until {time}</source>
        <translation>dienst tot {time}</translation>
    </message>
    <message>
        <source>orders: {count}</source>
        <translation>bestellingen: {count}</translation>
    </message>
    <message>
        <source>{name} is on shift or has orders: end that first.</source>
        <translation>{name} heeft dienst of bestellingen: beëindig dat eerst.</translation>
    </message>
</context>
<context>
    <name>DriversPanel</name>
    <message>
        <source>AT RESTAURANT</source>
        <translation>BIJ RESTAURANT</translation>
    </message>
    <message>
        <source>AT THE ADDRESS</source>
        <translation>OP HET ADRES</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>TERUG</translation>
    </message>
    <message>
        <source>DELIVERED</source>
        <translation>BEZORGD</translation>
    </message>
    <message>
        <source>HERE IN {minutes}&#xa0;MIN</source>
        <translation>HIER OVER {minutes}&#xa0;MIN</translation>
    </message>
    <message>
        <source>HOLD: TAKE {name} OFF</source>
        <translation>VASTHOUDEN: {name} ERAF</translation>
    </message>
    <message>
        <source>LEFT WITH IT</source>
        <translation>ERMEE WEG</translation>
    </message>
    <message>
        <source>No drivers are known yet: add them under Tools, Drivers.</source>
        <translation>Er zijn nog geen bezorgers: voeg ze toe onder Gereedschap, Bezorgers.</translation>
    </message>
    <message>
        <source>Who brings it? Or say when a driver will be here.</source>
        <translation>Wie brengt hem? Of zeg wanneer er een bezorger is.</translation>
    </message>
    <message>
        <source>not on shift</source>
        <translation>geen dienst</translation>
    </message>
    <message>
        <source>orders: {count}</source>
        <translation>bestellingen: {count}</translation>
    </message>
    <message>
        <source>{minutes}&#xa0;min away</source>
        <translation>{minutes}&#xa0;min weg</translation>
    </message>
    <message>
        <source>{name} takes it. What is done, or who takes over?</source>
        <translation>{name} neemt hem. Wat is gedaan, of wie neemt het over?</translation>
    </message>
    <message>
        <source>{name} takes it. What is done?</source>
        <translation>{name} neemt hem. Wat is gedaan?</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>Expected</name>
    <message>
        <source> (right: {share}&#xa0;%)</source>
        <translation> (klopt: {share}&#xa0;%)</translation>
    </message>
    <message>
        <source>Usually ready in {low}–{high}&#xa0;min{right}</source>
        <translation>Meestal klaar in {low}–{high}&#xa0;min{right}</translation>
    </message>
    <message>
        <source>{said}: accept with +{added}&#xa0;min</source>
        <translation>{said}: accepteren met +{added}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>A list to read and print, by day, with sums.</source>
        <translation>Een lijst om te lezen en te printen, per dag, met totalen.</translation>
    </message>
    <message>
        <source>A table for spreadsheets, a row for each item.</source>
        <translation>Een tabel voor spreadsheets, een regel per gerecht.</translation>
    </message>
    <message>
        <source>Being saved in {folder}</source>
        <translation>Wordt opgeslagen in {folder}</translation>
    </message>
    <message>
        <source>Everything, for other programs.</source>
        <translation>Alles, voor andere programma’s.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Gerechten</translation>
    </message>
    <message>
        <source>Names, numbers and addresses, as far as they are still kept.</source>
        <translation>Namen, nummers en adressen, voor zover ze nog bewaard zijn.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Waarheen</translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>meer dan {count}</translation>
    </message>
    <message>
        <source>{count} orders: {which}</source>
        <translation>{count} bestellingen: {which}</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Tonen wat getypt is</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>A password of your own choice; it becomes part of the address in the portal.</source>
        <translation>Een wachtwoord naar keuze; het wordt deel van het adres in het portaal.</translation>
    </message>
    <message>
        <source>A whole number from 0 to 65535.</source>
        <translation>Een heel getal van 0 tot 65535.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-sleutel</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>Begins with https://; the platform tells you.</source>
        <translation>Begint met https://; het platform geeft het u.</translation>
    </message>
    <message>
        <source>Just Eat Takeaway’s own link; the Orderpad accepts.</source>
        <translation>De eigen koppeling van Just Eat Takeaway; de Orderpad accepteert.</translation>
    </message>
    <message>
        <source>Just Eat’s orders that your own drivers deliver.</source>
        <translation>Bestellingen van Just Eat die uw eigen bezorgers brengen.</translation>
    </message>
    <message>
        <source>Key of its calls</source>
        <translation>Sleutel van zijn aanroepen</translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation>Nodig.</translation>
    </message>
    <message>
        <source>Needed: without it anybody could send orders.</source>
        <translation>Nodig: zonder kan iedereen bestellingen sturen.</translation>
    </message>
    <message>
        <source>Not an address yet: https:// and a name.</source>
        <translation>Nog geen adres: https:// en een naam.</translation>
    </message>
    <message>
        <source>Orders of many platforms come through Deliverect.</source>
        <translation>Bestellingen van veel platforms komen via Deliverect.</translation>
    </message>
    <message>
        <source>Orders straight from Just Eat, accepted on this screen.</source>
        <translation>Bestellingen rechtstreeks van Just Eat, hier geaccepteerd.</translation>
    </message>
    <message>
        <source>Platform’s address</source>
        <translation>Adres van het platform</translation>
    </message>
    <message>
        <source>Production (real orders)</source>
        <translation>Productie (echte bestellingen)</translation>
    </message>
    <message>
        <source>Secret of signatures</source>
        <translation>Geheim van de handtekeningen</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>Gedeeld geheim</translation>
    </message>
    <message>
        <source>Shop’s address</source>
        <translation>Adres van de winkel</translation>
    </message>
    <message>
        <source>Signs both ways; the shop must have the same.</source>
        <translation>Ondertekent beide richtingen; de winkel moet hetzelfde hebben.</translation>
    </message>
    <message>
        <source>Signs orders. In staging it may stay empty.</source>
        <translation>Ondertekent bestellingen. In staging mag het leeg blijven.</translation>
    </message>
    <message>
        <source>Staging (for tests)</source>
        <translation>Staging (om te testen)</translation>
    </message>
    <message>
        <source>The key that you gave to JET Connect.</source>
        <translation>De sleutel die u JET Connect gaf.</translation>
    </message>
    <message>
        <source>There the shop hears what becomes of its orders.</source>
        <translation>Daar hoort de winkel wat er van zijn bestellingen wordt.</translation>
    </message>
    <message>
        <source>This does not fit.</source>
        <translation>Dit past niet.</translation>
    </message>
    <message>
        <source>Webhook secret (HMAC)</source>
        <translation>Webhook-geheim (HMAC)</translation>
    </message>
    <message>
        <source>Where JET Connect signs its orders; else empty.</source>
        <translation>Waar JET Connect zijn bestellingen ondertekent; anders leeg.</translation>
    </message>
    <message>
        <source>Your own shop in the internet sends its orders here.</source>
        <translation>Uw eigen webwinkel stuurt zijn bestellingen hierheen.</translation>
    </message>
    <message>
        <source>{platform} gives it to you.</source>
        <translation>Krijgt u van {platform}.</translation>
    </message>
</context>
<context>
    <name>FieldsStep</name>
    <message>
        <source>Copy these from the platform’s portal or its mail to you.</source>
        <translation>Kopieer deze uit het portaal van het platform of uit zijn mail.</translation>
    </message>
    <message>
        <source>Not right yet: {fields}</source>
        <translation>Nog niet goed: {fields}</translation>
    </message>
    <message>
        <source>Something does not fit yet: {keys}</source>
        <translation>Iets past nog niet: {keys}</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>{name}: less</source>
        <translation>{name}: minder</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}: meer</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
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
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Needed attention</source>
        <translation>Had aandacht nodig</translation>
    </message>
    <message>
        <source>Number, item, note or guest</source>
        <translation>Nummer, gerecht, notitie of gast</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Being counted …</source>
        <translation>Wordt geteld …</translation>
    </message>
    <message>
        <source>Box: 25 to 75 %, line: median, whiskers: 10 to 90 %.</source>
        <translation>Vak: 25 tot 75 %, streep: mediaan, lijnen: 10 tot 90 %.</translation>
    </message>
    <message>
        <source>Busiest items</source>
        <translation>Meest bestelde artikelen</translation>
    </message>
    <message>
        <source>Busiest modifiers</source>
        <translation>Meest gekozen extra’s</translation>
    </message>
    <message>
        <source>Cancelled, and why</source>
        <translation>Geannuleerd, en waarom</translation>
    </message>
    <message>
        <source>Forecast against real</source>
        <translation>Voorspelling en werkelijkheid</translation>
    </message>
    <message>
        <source>Forecast against real (80 % range hit {share})</source>
        <translation>Voorspelling en werkelijkheid (80 %-marge klopte {share})</translation>
    </message>
    <message>
        <source>How long each part takes, in minutes</source>
        <translation>Hoe lang elk deel duurt, in minuten</translation>
    </message>
    <message>
        <source>Learnt from {count} orders; too few to have been checked yet.</source>
        <translation>Geleerd van {count} bestellingen; nog te weinig om te toetsen.</translation>
    </message>
    <message>
        <source>Most often left out</source>
        <translation>Het vaakst weggelaten</translation>
    </message>
    <message>
        <source>Orange: late.</source>
        <translation>Oranje: te laat.</translation>
    </message>
    <message>
        <source>Orange: late. Thick line: the days it is compared with.</source>
        <translation>Oranje: te laat. Dikke lijn: de dagen waarmee wordt vergeleken.</translation>
    </message>
    <message>
        <source>Orders by hour, late ones marked</source>
        <translation>Bestellingen per uur, late gemarkeerd</translation>
    </message>
    <message>
        <source>Orders by weekday, late ones marked</source>
        <translation>Bestellingen per weekdag, late gemarkeerd</translation>
    </message>
    <message>
        <source>Platforms: seconds until they hear</source>
        <translation>Platforms: seconden tot ze het horen</translation>
    </message>
    <message>
        <source>Platforms: steps that failed at first</source>
        <translation>Platforms: stappen die eerst mislukten</translation>
    </message>
    <message>
        <source>Ready before or after the promised time, minutes</source>
        <translation>Klaar voor of na de beloofde tijd, minuten</translation>
    </message>
    <message>
        <source>Silent: {count} of 200 orders to learn from.</source>
        <translation>Zwijgt nog: {count} van 200 bestellingen om van te leren.</translation>
    </message>
    <message>
        <source>The last {shown} of {count} orders, each forecast from those before its week.</source>
        <translation>De laatste {shown} van {count} bestellingen, elk voorspeld uit die van vóór hun week.</translation>
    </message>
    <message>
        <source>This kitchen has no stations.</source>
        <translation>Deze keuken heeft geen stations.</translation>
    </message>
    <message>
        <source>{what} by channel, minutes</source>
        <translation>{what} per kanaal, minuten</translation>
    </message>
    <message>
        <source>{what} by item, minutes: the slowest</source>
        <translation>{what} per artikel, minuten: de traagste</translation>
    </message>
    <message>
        <source>{what} by kind, minutes</source>
        <translation>{what} per soort, minuten</translation>
    </message>
    <message>
        <source>{what} by station, minutes</source>
        <translation>{what} per station, minuten</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>Een pincode heeft {least} tot {most} cijfers.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Choose a PIN for managers</source>
        <translation>Kies een pincode voor managers</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>PIN of the manager</source>
        <translation>Pincode van de manager</translation>
    </message>
    <message>
        <source>The two were not the same. Choose again.</source>
        <translation>Die twee waren niet gelijk. Kies opnieuw.</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Dit is niet de pincode.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {seconds} s.</source>
        <translation>Te veel foute pincodes. Probeer over {seconds} s.</translation>
    </message>
    <message>
        <source>Type the PIN once more</source>
        <translation>Typ de pincode nog eens</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>There is only one page.</source>
        <translation>Er is maar één pagina.</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>Dit is de eerste pagina.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>To the board</source>
        <translation>Naar het bord</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <source>An order</source>
        <translation>Een bestelling</translation>
    </message>
    <message>
        <source>Hold the key for a second.</source>
        <translation>Houd de toets een seconde vast.</translation>
    </message>
    <message>
        <source>It has just changed: look, then press again.</source>
        <translation>Het is net veranderd: kijk, en druk dan opnieuw.</translation>
    </message>
    <message>
        <source>No allergy note waits to be read.</source>
        <translation>Er wacht geen allergienotitie om gelezen te worden.</translation>
    </message>
    <message>
        <source>That cannot be pressed now.</source>
        <translation>Dat kan nu niet.</translation>
    </message>
    <message>
        <source>{number} stands on this page: look, then press again.</source>
        <translation>{number} staat op deze pagina: kijk, en druk dan opnieuw.</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Orders are only in memory: there is nothing to look after.</source>
        <translation>Bestellingen staan alleen in het geheugen: er is niets te beheren.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Accept</source>
        <translation>Aanname</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>Tas</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Binnen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Afgehaald</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Afhalen</translation>
    </message>
    <message>
        <source>Cooking</source>
        <translation>In bereiding</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Bezorging</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Statiegeld</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Korting</translation>
    </message>
    <message>
        <source>Drive-through</source>
        <translation>Drive-in</translation>
    </message>
    <message>
        <source>Eat in</source>
        <translation>Ter plaatse</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Eten</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Overhandigd</translation>
    </message>
    <message>
        <source>Heard after</source>
        <translation>Gehoord na</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Gerechten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>NO {name}</source>
        <translation>ZONDER {name}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet gezegd</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Belofte</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Small order</source>
        <translation>Kleine bestelling</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Belasting</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Fooi</translation>
    </message>
    <message>
        <source>Tip for the driver</source>
        <translation>Fooi voor de bezorger</translation>
    </message>
    <message>
        <source>To collect</source>
        <translation>Te innen</translation>
    </message>
    <message>
        <source>To the car</source>
        <translation>Naar de auto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>What {title} heard, and when</source>
        <translation>Wat {title} hoorde, en wanneer</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>niet betaald</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>betaald</translation>
    </message>
    <message>
        <source>{title} was told nothing of this order.</source>
        <translation>{title} heeft niets over deze bestelling gehoord.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>The history cannot be read now: {problem}</source>
        <translation>De geschiedenis is nu niet leesbaar: {problem}</translation>
    </message>
    <message>
        <source>There is no history here: orders are only in memory.</source>
        <translation>Hier is geen geschiedenis: bestellingen staan alleen in het geheugen.</translation>
    </message>
    <message>
        <source>This order is not here any more.</source>
        <translation>Deze bestelling is hier niet meer.</translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>meer dan {count}</translation>
    </message>
    <message>
        <source>{fit} of {all} orders · {took} ms</source>
        <translation>{fit} van {all} bestellingen · {took} ms</translation>
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
        <translation>TERUG</translation>
    </message>
    <message>
        <source>Waits under Upcoming, and comes back by itself in:</source>
        <translation>Wacht onder ‘Later’ en komt vanzelf terug over:</translation>
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
        <translation>Het werkt: de testbestelling kwam terug en staat op het bord.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopt…</translation>
    </message>
    <message>
        <source>The platform can be reached.</source>
        <translation>Het platform is bereikbaar.</translation>
    </message>
    <message>
        <source>The test order is on the board, but only inside this computer: no public address is set yet.</source>
        <translation>De testbestelling staat op het bord, maar alleen binnen deze computer: er is nog geen openbaar adres.</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>Onderweg…</translation>
    </message>
</context>
<context>
    <name>Hops</name>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Came in here</source>
        <translation>Hier binnengekomen</translation>
    </message>
    <message>
        <source>Clocks agree</source>
        <translation>Klokken gelijk</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Versleuteld</translation>
    </message>
    <message>
        <source>Keys accepted</source>
        <translation>Sleutels geaccepteerd</translation>
    </message>
    <message>
        <source>Name looked up</source>
        <translation>Naam opgezocht</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Op schijf</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>Op het bord</translation>
    </message>
    <message>
        <source>Order sent</source>
        <translation>Bestelling verstuurd</translation>
    </message>
    <message>
        <source>Proof holds</source>
        <translation>Bewijs klopt</translation>
    </message>
    <message>
        <source>This program listens</source>
        <translation>Dit programma luistert</translation>
    </message>
    <message>
        <source>certificate until {day}</source>
        <translation>certificaat tot {day}</translation>
    </message>
    <message>
        <source>no call to try them with</source>
        <translation>geen aanroep om ze te proberen</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>niet gebruikt</translation>
    </message>
    <message>
        <source>with {status}</source>
        <translation>met {status}</translation>
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
        <translation>{seconds} s verschil</translation>
    </message>
</context>
<context>
    <name>ItemsPanel</name>
    <message>
        <source>BACK</source>
        <translation>TERUG</translation>
    </message>
    <message>
        <source>Its items came without codes: say it at the platform itself.</source>
        <translation>De artikelen kwamen zonder codes: meld het op het platform zelf.</translation>
    </message>
    <message>
        <source>What is sold out? Guests cannot order it any more.</source>
        <translation>Wat is uitverkocht? Gasten kunnen het niet meer bestellen.</translation>
    </message>
    <message>
        <source>{item}: put back</source>
        <translation>{item}: weer terug</translation>
    </message>
</context>
<context>
    <name>KeyGrid</name>
    <message>
        <source>Accents</source>
        <translation>Accenten</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Hoofdletter</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Cijfers en tekens</translation>
    </message>
    <message>
        <source>Erase a letter</source>
        <translation>Letter wissen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
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
        <translation>een bon van de pagina kiezen</translation>
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
        <translation>Alle andere werken. Neem de toetsen opnieuw op, of verbeter own_keys in de instellingen.</translation>
    </message>
    <message>
        <source>No key is left; those of a keyboard are used.</source>
        <translation>Er blijft geen toets over; die van een toetsenbord gelden.</translation>
    </message>
    <message>
        <source>Some keys of the bump bar cannot be used.</source>
        <translation>Sommige toetsen van de bumpbar zijn niet te gebruiken.</translation>
    </message>
    <message>
        <source>{command} ({key})</source>
        <translation>{command} ({key})</translation>
    </message>
    <message>
        <source>“{key}” for “{name}” has another meaning already.</source>
        <translation>“{key}” voor “{name}” heeft al een andere betekenis.</translation>
    </message>
    <message>
        <source>“{key}” for “{name}” is needed by the screen itself.</source>
        <translation>“{key}” voor “{name}” heeft het scherm zelf nodig.</translation>
    </message>
    <message>
        <source>“{key}” for “{name}” is no key.</source>
        <translation>“{key}” voor “{name}” is geen toets.</translation>
    </message>
    <message>
        <source>“{name}” is nothing that a key can do.</source>
        <translation>“{name}” is niets dat een toets kan doen.</translation>
    </message>
</context>
<context>
    <name>KeyOverlay</name>
    <message>
        <source>Any key or tap closes this.</source>
        <translation>Elke toets of tik sluit dit.</translation>
    </message>
    <message>
        <source>Bump bar with {count} keys</source>
        <translation>Bumpbar met {count} toetsen</translation>
    </message>
    <message>
        <source>Keys of a keyboard</source>
        <translation>Toetsen van een toetsenbord</translation>
    </message>
    <message>
        <source>The keys that you recorded</source>
        <translation>De opgenomen toetsen</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leegmaken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Let go too early: hold the key for a second.</source>
        <translation>Te vroeg losgelaten: houd de toets een seconde vast.</translation>
    </message>
    <message>
        <source>Press one of the numbers, or Esc to go back.</source>
        <translation>Druk op een van de nummers, of Esc om terug te gaan.</translation>
    </message>
    <message>
        <source>That cannot be pressed any more: look again.</source>
        <translation>Dat kan niet meer: kijk opnieuw.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>A bar of your own</source>
        <translation>Een eigen balk</translation>
    </message>
    <message>
        <source>A bump bar is a keyboard of few keys, plugged in by USB.</source>
        <translation>Een bumpbar is een toetsenbord met weinig toetsen, via USB.</translation>
    </message>
    <message>
        <source>F1 shows it at any time.</source>
        <translation>F1 toont het altijd.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Toetsenbord</translation>
    </message>
    <message>
        <source>Keys and bump bars</source>
        <translation>Toetsen en bumpbars</translation>
    </message>
    <message>
        <source>Keys of</source>
        <translation>Toetsen van</translation>
    </message>
    <message>
        <source>Own keys</source>
        <translation>Eigen toetsen</translation>
    </message>
    <message>
        <source>Press its keys one after the other.</source>
        <translation>Druk de toetsen een voor een in.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Opnemen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>What each key does</source>
        <translation>Wat elke toets doet</translation>
    </message>
    <message>
        <source>{count} keys</source>
        <translation>{count} toetsen</translation>
    </message>
</context>
<context>
    <name>KeysSwitch</name>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Toetsenbord op het scherm</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>This guide leads to the first test order on the board. It can be left at any time and goes on where you were. First: which language?</source>
        <translation>Deze gids leidt naar de eerste testbestelling op het bord. U kunt altijd stoppen en later verdergaan. Eerst: welke taal?</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
</context>
<context>
    <name>LimitPage</name>
    <message>
        <source>As tickets show it, Deliveroo for example. Empty: all of them.</source>
        <translation>Zoals op de bonnen, bijvoorbeeld Deliveroo. Leeg: allemaal.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Other limits</source>
        <translation>Andere grenzen</translation>
    </message>
    <message>
        <source>These limits have been removed.</source>
        <translation>Deze grenzen zijn verwijderd.</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Add a line</source>
        <translation>Regel toevoegen</translation>
    </message>
    <message>
        <source>Add a line: {name}</source>
        <translation>Regel toevoegen: {name}</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>Deze regel weghalen</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>As the system</source>
        <translation>Als het systeem</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>Passend</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
    <message>
        <source>Here only {count} leave room for buttons as large as a finger needs.</source>
        <translation>Hier laten maar {count} ruimte voor knoppen die groot genoeg zijn voor een vinger.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Uiterlijk en taal</translation>
    </message>
    <message>
        <source>Now and at every start. F11 does the same.</source>
        <translation>Nu en bij elke start. F11 doet hetzelfde.</translation>
    </message>
    <message>
        <source>Of tickets. More columns make text smaller.</source>
        <translation>Met bonnen. Meer kolommen maken de tekst kleiner.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Kitchen</source>
        <translation>Keuken</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Tools</source>
        <translation>Hulpmiddelen</translation>
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
        <translation>Voor later accepteren:</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>TERUG</translation>
    </message>
    <message>
        <source>CANCEL ORDER …</source>
        <translation>ANNULEREN …</translation>
    </message>
    <message>
        <source>Cancelling: on {title}’s own tablet or by phone, not from here.</source>
        <translation>Annuleren: op de tablet van {title} of telefonisch, niet vanaf hier.</translation>
    </message>
    <message>
        <source>HOLD LONGER …</source>
        <translation>LANGER WACHTEN …</translation>
    </message>
    <message>
        <source>HOLD …</source>
        <translation>WACHTEN …</translation>
    </message>
    <message>
        <source>More time:</source>
        <translation>Meer tijd:</translation>
    </message>
    <message>
        <source>NO RUSH</source>
        <translation>GEEN SPOED</translation>
    </message>
    <message>
        <source>RUSH</source>
        <translation>SPOED</translation>
    </message>
    <message>
        <source>SOLD OUT …</source>
        <translation>UITVERKOCHT …</translation>
    </message>
    <message>
        <source>TEXT AS IT CAME</source>
        <translation>ONTVANGEN TEKST</translation>
    </message>
    <message>
        <source>{title} cannot hear of a later time.</source>
        <translation>{title} kan geen latere tijd horen.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>COOK NOW: {title} called for it at {time}</source>
        <translation>NU KOKEN: {title} vroeg erom om {time}</translation>
    </message>
    <message>
        <source>How far is this order?</source>
        <translation>Hoever is deze bestelling?</translation>
    </message>
    <message>
        <source>READY FOR PICKUP, says {title}</source>
        <translation>KLAAR OM AF TE HALEN, zegt {title}</translation>
    </message>
    <message>
        <source>{title} asks: {question}</source>
        <translation>{title} vraagt: {question}</translation>
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
        <translation>Deze bestelling kan hier nu niet geannuleerd worden.</translation>
    </message>
    <message>
        <source>This ticket offers nothing more now.</source>
        <translation>Deze bon biedt nu niets meer.</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Board</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>Board: {count} new</source>
        <translation>Bord: {count} nieuw</translation>
    </message>
    <message>
        <source>Busy &amp;&amp; 86</source>
        <translation>Drukte &amp;&amp; 86</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Terugkijken</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>Being handed to the printer “{name}”</source>
        <translation>Gaat naar de printer ‘{name}’</translation>
    </message>
    <message>
        <source>Being saved in {folder}</source>
        <translation>Wordt opgeslagen in {folder}</translation>
    </message>
    <message>
        <source>Copied: it can be pasted now.</source>
        <translation>Gekopieerd: het kan nu geplakt worden.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als tekst kopiëren</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>Printers worden gezocht…</translation>
    </message>
    <message>
        <source>Names, numbers and addresses, as far as they are still kept.</source>
        <translation>Namen, nummers en adressen, voor zover ze nog bewaard zijn.</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>Pdf-bestand</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Printen</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Raw bodies</source>
        <translation>Ruwe gegevens</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als pdf</translation>
    </message>
    <message>
        <source>There is no printer on this computer. Set one up in the system&apos;s settings, or save a PDF.</source>
        <translation>Er is geen printer op deze computer. Stel er een in bij de systeeminstellingen, of sla een pdf op.</translation>
    </message>
    <message>
        <source>What the platform sent, sign by sign.</source>
        <translation>Wat het platform stuurde, teken voor teken.</translation>
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
        <translation>Platform zegt</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>back on the menu</source>
        <translation>weer op de kaart</translation>
    </message>
    <message>
        <source>cannot be asked</source>
        <translation>kan niet gevraagd worden</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>not asked since</source>
        <translation>sindsdien niet gevraagd</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>nog niet gevraagd</translation>
    </message>
    <message>
        <source>not taken off here</source>
        <translation>hier niet van de kaart</translation>
    </message>
    <message>
        <source>on the menu</source>
        <translation>op de kaart</translation>
    </message>
    <message>
        <source>out</source>
        <translation>op</translation>
    </message>
    <message>
        <source>out until put back</source>
        <translation>op tot nader order</translation>
    </message>
    <message>
        <source>out until {time}</source>
        <translation>op tot {time}</translation>
    </message>
    <message>
        <source>{said}, not heard yet</source>
        <translation>{said}, nog niet gehoord</translation>
    </message>
    <message>
        <source>{said}, refused</source>
        <translation>{said}, geweigerd</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>For how long</source>
        <translation>Hoe lang</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>As it was</source>
        <translation>Zoals eerst</translation>
    </message>
    <message>
        <source>As it was when this page was opened</source>
        <translation>Zoals bij het openen van deze pagina</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>PagedPanel</name>
    <message>
        <source>NEXT ONES</source>
        <translation>VOLGENDE</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>First page</source>
        <translation>Eerste pagina</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Laatste pagina</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Pagina {page}</translation>
    </message>
    <message>
        <source>Page {page} / {pages}</source>
        <translation>Pagina {page} / {pages}</translation>
    </message>
    <message>
        <source>{page}: {count} cancelled</source>
        <translation>{page}: {count} geannuleerd</translation>
    </message>
    <message>
        <source>{page}: {count} late</source>
        <translation>{page}: {count} te laat</translation>
    </message>
    <message>
        <source>{page}: {count} new</source>
        <translation>{page}: {count} nieuw</translation>
    </message>
    <message>
        <source>{page}: {count} to look at</source>
        <translation>{page}: {count} bekijken</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Choose an order in the list.</source>
        <translation>Kies een bestelling in de lijst.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Print, PDF</source>
        <translation>Printen, pdf</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Ruw</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Terugkijken</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>All: {sums}</source>
        <translation>Alles: {sums}</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Ook</translation>
    </message>
    <message>
        <source>At {source}</source>
        <translation>Bij {source}</translation>
    </message>
    <message>
        <source>Called out</source>
        <translation>Afgeroepen als</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Its answer: {answer}</source>
        <translation>Antwoord: {answer}</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Bekend als</translation>
    </message>
    <message>
        <source>Money is that of orders that were neither cancelled nor tests, in all.</source>
        <translation>Bedragen zonder geannuleerde bestellingen en tests.</translation>
    </message>
    <message>
        <source>Order {number} · {source}</source>
        <translation>Bestelling {number} · {source}</translation>
    </message>
    <message>
        <source>Orders: {subject}</source>
        <translation>Bestellingen: {subject}</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Pagina {number}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Pagina {number} van {count}</translation>
    </message>
    <message>
        <source>Promised time in</source>
        <translation>Beloofde tijd in</translation>
    </message>
    <message>
        <source>Raw bodies, as they came</source>
        <translation>Ruwe gegevens, zoals ontvangen</translation>
    </message>
    <message>
        <source>Screen {screen} · made {at} · times: {zone}</source>
        <translation>Scherm {screen} · gemaakt {at} · tijden: {zone}</translation>
    </message>
    <message>
        <source>The printer “{name}” did not take the job.</source>
        <translation>De printer ‘{name}’ heeft de opdracht niet aangenomen.</translation>
    </message>
    <message>
        <source>The printer “{name}” takes no job now.</source>
        <translation>De printer ‘{name}’ neemt nu geen opdracht aan.</translation>
    </message>
    <message>
        <source>There is no printer “{name}” any more.</source>
        <translation>De printer ‘{name}’ is er niet meer.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>as counted by a report</source>
        <translation>zoals geteld in een rapport</translation>
    </message>
    <message>
        <source>no tests</source>
        <translation>zonder tests</translation>
    </message>
    <message>
        <source>{count} cancelled</source>
        <translation>{count} geannuleerd</translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation>{count} te laat</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count} bestellingen</translation>
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
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Customer data</source>
        <translation>Klantgegevens</translation>
    </message>
</context>
<context>
    <name>PastBoard</name>
    <message>
        <source>No ticket was on the board.</source>
        <translation>Er stond geen bon op het bord.</translation>
    </message>
    <message>
        <source>Nothing was waiting for later.</source>
        <translation>Er wachtte niets op later.</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>28 days</source>
        <translation>28 dagen</translation>
    </message>
    <message>
        <source>Beside as many days before, or from another day on</source>
        <translation>Naast evenveel dagen ervoor, of vanaf een andere dag</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Compared with the days from</source>
        <translation>Vergeleken met de dagen vanaf</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Van … tot …</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>+ {count}× NO {name}</source>
        <translation>+ {count}× ZONDER {name}</translation>
    </message>
    <message>
        <source>+ › {count}× NO {name}</source>
        <translation>+ › {count}× ZONDER {name}</translation>
    </message>
    <message>
        <source>- {count}× NO {name}</source>
        <translation>- {count}× ZONDER {name}</translation>
    </message>
    <message>
        <source>- › {count}× NO {name}</source>
        <translation>- › {count}× ZONDER {name}</translation>
    </message>
    <message>
        <source>A backup was restored</source>
        <translation>Er is een back-up teruggezet</translation>
    </message>
    <message>
        <source>A cancellation that does not say which order it means.</source>
        <translation>Een annulering die niet zegt om welke bestelling het gaat.</translation>
    </message>
    <message>
        <source>A driver has it already: the platform follows him.</source>
        <translation>Een bezorger heeft hem al: het platform volgt hem.</translation>
    </message>
    <message>
        <source>A fault in this program stopped: {word}</source>
        <translation>Een fout in dit programma stopte: {word}</translation>
    </message>
    <message>
        <source>A file of this size is too large for the disk of {folder}.</source>
        <translation>Een bestand van deze grootte is te groot voor de schijf van {folder}.</translation>
    </message>
    <message>
        <source>A line of the order came without a name. Look at the text as it came.</source>
        <translation>Een regel van de bestelling kwam zonder naam. Bekijk de tekst zoals ontvangen.</translation>
    </message>
    <message>
        <source>A message from Just Eat ({route}) cannot be read: {problem}.</source>
        <translation>Een bericht van Just Eat ({route}) is niet leesbaar: {problem}.</translation>
    </message>
    <message>
        <source>A pause needs an end within 24 hours.</source>
        <translation>Een pauze moet binnen 24 uur eindigen.</translation>
    </message>
    <message>
        <source>Accepted at Just Eat</source>
        <translation>Geaccepteerd bij Just Eat</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>het adres is al in gebruik</translation>
    </message>
    <message>
        <source>After the attempted delivery Just Eat cancelled this order.</source>
        <translation>Na de bezorgpoging heeft Just Eat deze bestelling geannuleerd.</translation>
    </message>
    <message>
        <source>After the attempted delivery Just Eat cancelled this order: {reason}.</source>
        <translation>Na de bezorgpoging heeft Just Eat deze bestelling geannuleerd: {reason}.</translation>
    </message>
    <message>
        <source>After the attempted delivery: deliver this order again by {time}.</source>
        <translation>Na de bezorgpoging: bezorg deze bestelling opnieuw vóór {time}.</translation>
    </message>
    <message>
        <source>After the attempted delivery: deliver this order again by {time}. {word}</source>
        <translation>Na de bezorgpoging: bezorg deze bestelling opnieuw vóór {time}. {word}</translation>
    </message>
    <message>
        <source>After the attempted delivery: deliver this order again.</source>
        <translation>Na de bezorgpoging: bezorg deze bestelling opnieuw.</translation>
    </message>
    <message>
        <source>After the attempted delivery: deliver this order again. {word}</source>
        <translation>Na de bezorgpoging: bezorg deze bestelling opnieuw. {word}</translation>
    </message>
    <message>
        <source>Ages and promised times on the tickets are wrong by that much. Set the clock, or switch on its setting by the network.</source>
        <translation>Wachttijden en beloofde tijden op de bonnen kloppen daardoor niet. Zet de klok gelijk, of laat hem via het netwerk gelijkzetten.</translation>
    </message>
    <message>
        <source>Ages may be wrong.</source>
        <translation>De wachttijden kunnen verkeerd zijn.</translation>
    </message>
    <message>
        <source>All orders and taps since {time} are missing.</source>
        <translation>Alle bestellingen en tikken sinds {time} ontbreken.</translation>
    </message>
    <message>
        <source>An earlier try may have got through: look whether it is on the Orderpad ({answer})</source>
        <translation>Een eerdere poging kan gelukt zijn: kijk of hij op de Orderpad staat ({answer})</translation>
    </message>
    <message>
        <source>Another order of the same request was refused, so none was taken.</source>
        <translation>Een andere bestelling van hetzelfde verzoek is geweigerd, dus is er geen aangenomen.</translation>
    </message>
    <message>
        <source>Bancontact</source>
        <translation>Bancontact</translation>
    </message>
    <message>
        <source>Between 1 and {count} minutes can be added.</source>
        <translation>Er kunnen 1 tot {count} minuten bij.</translation>
    </message>
    <message>
        <source>Brazil nuts</source>
        <translation>paranoten</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>dat adres bestaat hier niet</translation>
    </message>
    <message>
        <source>Cannot deliver</source>
        <translation>Kan niet bezorgen</translation>
    </message>
    <message>
        <source>Changed settings could not be kept</source>
        <translation>Gewijzigde instellingen konden niet worden bewaard</translation>
    </message>
    <message>
        <source>Channel {count}</source>
        <translation>Kanaal {count}</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>We sluiten</translation>
    </message>
    <message>
        <source>DONE</source>
        <translation>KLAAR</translation>
    </message>
    <message>
        <source>Deliverect&apos;s account is not known before its first order came</source>
        <translation>De account bij Deliverect is onbekend vóór de eerste bestelling</translation>
    </message>
    <message>
        <source>Deliverect&apos;s location is not known before its first order came</source>
        <translation>De locatie bij Deliverect is onbekend vóór de eerste bestelling</translation>
    </message>
    <message>
        <source>Do it on the platform&apos;s own tablet, or try again. It said: {problem}</source>
        <translation>Doe het op de tablet van het platform of probeer opnieuw. Het zei: {problem}</translation>
    </message>
    <message>
        <source>END NOW</source>
        <translation>NU STOPPEN</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vrijdag</translation>
    </message>
    <message>
        <source>Guests are kept for too long.</source>
        <translation>Gasten worden te lang bewaard.</translation>
    </message>
    <message>
        <source>It cannot be set aside either: {problem}.</source>
        <translation>Ze kan ook niet opzij worden gezet: {problem}.</translation>
    </message>
    <message>
        <source>It goes on by itself at {time}.</source>
        <translation>Gaat vanzelf verder om {time}.</translation>
    </message>
    <message>
        <source>It has been delivered: nothing more can be said of its way.</source>
        <translation>Hij is bezorgd: over de weg valt niets meer te zeggen.</translation>
    </message>
    <message>
        <source>It has been handed over: recall it to change it.</source>
        <translation>Al overhandigd: terughalen om te wijzigen.</translation>
    </message>
    <message>
        <source>It has not been accepted yet: accept or cancel it first.</source>
        <translation>Nog niet geaccepteerd: eerst accepteren of annuleren.</translation>
    </message>
    <message>
        <source>It has not heard of it yet.</source>
        <translation>Het weet er nog niet van.</translation>
    </message>
    <message>
        <source>It has not heard of it yet. {problem}</source>
        <translation>Het weet er nog niet van. {problem}</translation>
    </message>
    <message>
        <source>It holds the orders until {time}. What came later is not on the board: look at the platforms&apos; own tablets. The orders from before are kept beside the backups.</source>
        <translation>Hij bevat de bestellingen tot {time}. Wat later kwam staat niet op het bord: kijk op de tablets van de platforms. De bestellingen van daarvoor staan naast de back-ups.</translation>
    </message>
    <message>
        <source>It is being cooked: mark it ready first.</source>
        <translation>Nog bezig: eerst op klaar zetten.</translation>
    </message>
    <message>
        <source>It is cancelled: nothing more can be done with it.</source>
        <translation>Geannuleerd: er kan niets meer mee.</translation>
    </message>
    <message>
        <source>It is cooked again.</source>
        <translation>Hij wordt opnieuw bereid.</translation>
    </message>
    <message>
        <source>It is not open any more.</source>
        <translation>Hij staat niet meer open.</translation>
    </message>
    <message>
        <source>It is on the Orderpad by now: accept it there ({answer})</source>
        <translation>Hij staat inmiddels op de Orderpad: accepteer hem daar ({answer})</translation>
    </message>
    <message>
        <source>It is on the Orderpad by now: key it in by hand ({answer})</source>
        <translation>Hij staat inmiddels op de Orderpad: voer hem met de hand in ({answer})</translation>
    </message>
    <message>
        <source>It is ready for collection: recall it to change it.</source>
        <translation>Klaar om op te halen: terughalen om te wijzigen.</translation>
    </message>
    <message>
        <source>It is too late to undo that: the platform has heard of it.</source>
        <translation>Te laat om terug te draaien: het platform weet het al.</translation>
    </message>
    <message>
        <source>It was paused or slowed, and is switched off here: it cannot be told that you take orders again. See to it on its own tablet.</source>
        <translation>Gepauzeerd of vertraagd, en hier uitgeschakeld: er kan niet worden gemeld dat u weer bestellingen aanneemt. Regel het op de eigen tablet.</translation>
    </message>
    <message>
        <source>Item out of stock</source>
        <translation>Artikel op</translation>
    </message>
    <message>
        <source>Items can be ticked off while the order is being cooked.</source>
        <translation>Afvinken kan zolang de bestelling in de keuken is.</translation>
    </message>
    <message>
        <source>Its secret cannot be read: {problem}. No orders come in from there: use its own tablet. Unlock the system&apos;s keyring, or type the secret anew on the Settings page.</source>
        <translation>Het geheim is niet leesbaar: {problem}. Daarvandaan komen geen bestellingen: gebruik de eigen tablet. Ontgrendel de sleutelhanger van het systeem, of typ het geheim opnieuw op de pagina Instellingen.</translation>
    </message>
    <message>
        <source>JET Connect could not bring order {number} here ({reason}). It is on the Orderpad: key it in by hand.</source>
        <translation>JET Connect kon bestelling {number} niet hierheen sturen ({reason}). Hij staat op de Orderpad: voer hem met de hand in.</translation>
    </message>
    <message>
        <source>JET Connect did not say where the driver is</source>
        <translation>JET Connect zei niet waar de bezorger is</translation>
    </message>
    <message>
        <source>JET Connect said something about opening that cannot be read. Look at the Orderpad.</source>
        <translation>JET Connect zei iets onleesbaars over de opening. Kijk op de Orderpad.</translation>
    </message>
    <message>
        <source>JET Connect said where a driver is, but not of which order.</source>
        <translation>JET Connect zei waar een bezorger is, maar niet van welke bestelling.</translation>
    </message>
    <message>
        <source>JET Connect&apos;s restaurant is not known before its first order came</source>
        <translation>Het restaurant bij JET Connect is onbekend vóór de eerste bestelling</translation>
    </message>
    <message>
        <source>Just Eat asks to deliver this order again.</source>
        <translation>Just Eat vraagt deze bestelling opnieuw te bezorgen.</translation>
    </message>
    <message>
        <source>Just Eat asks to deliver this order again. {said}</source>
        <translation>Just Eat vraagt deze bestelling opnieuw te bezorgen. {said}</translation>
    </message>
    <message>
        <source>Just Eat can be asked to pay for this cancelled order.</source>
        <translation>Just Eat kan om een vergoeding voor deze geannuleerde bestelling worden gevraagd.</translation>
    </message>
    <message>
        <source>Just Eat contradicts itself about the driver: {said} at {route}</source>
        <translation>Just Eat spreekt zichzelf tegen over de bezorger: {said} bij {route}</translation>
    </message>
    <message>
        <source>Just Eat could not send an order here and does not say which one. Look at its own tablet.</source>
        <translation>Just Eat kon een bestelling niet hierheen sturen en zegt niet welke. Kijk op de eigen tablet.</translation>
    </message>
    <message>
        <source>Just Eat could not send this order here. Look at its own tablet, and key in by hand what is missing here.</source>
        <translation>Just Eat kon deze bestelling niet hierheen sturen. Kijk op de eigen tablet en typ met de hand in wat hier ontbreekt.</translation>
    </message>
    <message>
        <source>Just Eat did not say whom to tell that this order has arrived.</source>
        <translation>Just Eat zei niet aan wie de aankomst van deze bestelling moet worden gemeld.</translation>
    </message>
    <message>
        <source>Just Eat does not know of this question any more ({answer})</source>
        <translation>Just Eat kent deze vraag niet meer ({answer})</translation>
    </message>
    <message>
        <source>Just Eat does not take a time that is past or over 7 days ahead ({answer})</source>
        <translation>Just Eat accepteert geen tijd die voorbij is of meer dan 7 dagen vooruit ({answer})</translation>
    </message>
    <message>
        <source>Just Eat does not take this for an order that is collected ({answer})</source>
        <translation>Voor Just Eat is dit geen afhaalbestelling ({answer})</translation>
    </message>
    <message>
        <source>Just Eat has decided on the attempted delivery and does not say how. Call it.</source>
        <translation>Just Eat heeft over de bezorgpoging beslist en zegt niet hoe. Bel ze.</translation>
    </message>
    <message>
        <source>Just Eat has decided on the attempted delivery: {said}</source>
        <translation>Just Eat heeft over de bezorgpoging beslist: {said}</translation>
    </message>
    <message>
        <source>Just Eat has no call {key}</source>
        <translation>Just Eat heeft geen aanroep {key}</translation>
    </message>
    <message>
        <source>Just Eat has not accepted this order, or it is complete already ({answer})</source>
        <translation>Just Eat heeft deze bestelling niet geaccepteerd, of hij is al afgerond ({answer})</translation>
    </message>
    <message>
        <source>Just Eat has taken the restaurant offline: no orders come from there.</source>
        <translation>Just Eat heeft het restaurant offline gezet: daarvandaan komen geen bestellingen.</translation>
    </message>
    <message>
        <source>Just Eat lets the restaurant be online again.</source>
        <translation>Just Eat laat het restaurant weer online zijn.</translation>
    </message>
    <message>
        <source>Just Eat rejected an order without saying which one ({reason}). Look at its own tablet.</source>
        <translation>Just Eat weigerde een bestelling zonder te zeggen welke ({reason}). Kijk op de eigen tablet.</translation>
    </message>
    <message>
        <source>Just Eat says of the driver: {said}</source>
        <translation>Just Eat zegt over de bezorger: {said}</translation>
    </message>
    <message>
        <source>Just Eat says something of this order that cannot be read. Look at its own tablet.</source>
        <translation>Just Eat zegt iets onleesbaars over deze bestelling. Kijk op de eigen tablet.</translation>
    </message>
    <message>
        <source>Just Eat sent word of an order without saying which one ({route}). Look at its own tablet.</source>
        <translation>Just Eat meldde iets over een bestelling zonder te zeggen welke ({route}). Kijk op de eigen tablet.</translation>
    </message>
    <message>
        <source>Just Eat&apos;s restaurant is not known before its first order came</source>
        <translation>Het restaurant bij Just Eat is onbekend vóór de eerste bestelling</translation>
    </message>
    <message>
        <source>Missing are taps since {time} and these orders at least: {numbers}.</source>
        <translation>Tikken sinds {time} en minstens deze bestellingen ontbreken: {numbers}.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>maandag</translation>
    </message>
    <message>
        <source>New orders are not accepted: use the platforms&apos; own tablets. Start the program again: it then restores the last good backup, and says what is missing.</source>
        <translation>Nieuwe bestellingen worden niet aangenomen: gebruik de tablets van de platforms. Start het programma opnieuw: het zet dan de laatste goede back-up terug en zegt wat ontbreekt.</translation>
    </message>
    <message>
        <source>New orders wait at the platforms and come again.</source>
        <translation>Nieuwe bestellingen wachten bij de platforms en komen opnieuw.</translation>
    </message>
    <message>
        <source>No backup before the update</source>
        <translation>Geen back-up vóór de update</translation>
    </message>
    <message>
        <source>No backup could be made</source>
        <translation>Er kon geen back-up worden gemaakt</translation>
    </message>
    <message>
        <source>No driver has this order yet: assign one first.</source>
        <translation>Nog geen bezorger heeft deze bestelling: wijs er eerst een toe.</translation>
    </message>
    <message>
        <source>No order came after that, but taps since {time} are missing.</source>
        <translation>Daarna kwam geen bestelling, maar tikken sinds {time} ontbreken.</translation>
    </message>
    <message>
        <source>No orders can come in</source>
        <translation>Er kunnen geen bestellingen binnenkomen</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>geen ruimte meer op de schijf</translation>
    </message>
    <message>
        <source>Nobody took it in time: it is on the Orderpad now. Key it in by hand.</source>
        <translation>Niemand nam hem op tijd aan: hij staat nu op de Orderpad. Voer hem met de hand in.</translation>
    </message>
    <message>
        <source>Not heard by every platform yet: {count}</source>
        <translation>Nog niet overal gehoord: {count}</translation>
    </message>
    <message>
        <source>Offline at JET Connect: {words} (restaurant {place}). No such orders come: look at the Orderpad.</source>
        <translation>Offline bij JET Connect: {words} (restaurant {place}). Zulke bestellingen komen niet: kijk op de Orderpad.</translation>
    </message>
    <message>
        <source>Only an order that is being cooked can be put aside.</source>
        <translation>Alleen een bestelling in bereiding kan opzij worden gezet.</translation>
    </message>
    <message>
        <source>Order {number} came before and has been answered.</source>
        <translation>Bestelling {number} kwam al eerder en is beantwoord.</translation>
    </message>
    <message>
        <source>Order {number} comes in a pause: deliveries are taken from {time}.</source>
        <translation>Bestelling {number} komt in een pauze: bezorgingen worden aangenomen vanaf {time}.</translation>
    </message>
    <message>
        <source>Order {number} goes to {place}; only {areas} are delivered to.</source>
        <translation>Bestelling {number} gaat naar {place}; alleen {areas} wordt bezorgd.</translation>
    </message>
    <message>
        <source>Order {number} goes {km} km; at most {most} km are delivered.</source>
        <translation>Bestelling {number} gaat {km} km ver; er wordt tot {most} km bezorgd.</translation>
    </message>
    <message>
        <source>Order {number} has no address: no street, no postcode, no place.</source>
        <translation>Bestelling {number} heeft geen adres: geen straat, geen postcode, geen plaats.</translation>
    </message>
    <message>
        <source>Order {number} has no postcode; only {areas} are delivered to.</source>
        <translation>Bestelling {number} heeft geen postcode; alleen {areas} wordt bezorgd.</translation>
    </message>
    <message>
        <source>Order {number} holds alcohol, which is not delivered from here.</source>
        <translation>Bestelling {number} bevat alcohol, die van hieruit niet wordt bezorgd.</translation>
    </message>
    <message>
        <source>Order {number} is for collection; only deliveries are taken here.</source>
        <translation>Bestelling {number} is om af te halen; hier worden alleen bezorgingen aangenomen.</translation>
    </message>
    <message>
        <source>Order {number} is of restaurant {place}; this kitchen delivers only for its own.</source>
        <translation>Bestelling {number} is van restaurant {place}; deze keuken bezorgt alleen voor de eigen restaurants.</translation>
    </message>
    <message>
        <source>Order {number} is to be collected at {time}; this kitchen delivers on {word} {hours}.</source>
        <translation>Bestelling {number} wordt om {time} opgehaald; deze keuken bezorgt op {word} {hours}.</translation>
    </message>
    <message>
        <source>Order {number} is to be collected at {time}; this kitchen does not deliver on {word}.</source>
        <translation>Bestelling {number} wordt om {time} opgehaald; deze keuken bezorgt niet op {word}.</translation>
    </message>
    <message>
        <source>Order {number} is {minutes} minutes away; at most {most} minutes are delivered.</source>
        <translation>Bestelling {number} is {minutes} minuten ver; er wordt tot {most} minuten bezorgd.</translation>
    </message>
    <message>
        <source>Order {number} names no restaurant; this kitchen delivers only for its own.</source>
        <translation>Bestelling {number} noemt geen restaurant; deze keuken bezorgt alleen voor de eigen restaurants.</translation>
    </message>
    <message>
        <source>Order {number} would be one too many: {count} deliveries are under way, at most {most} are taken.</source>
        <translation>Bestelling {number} zou er een te veel zijn: {count} bezorgingen zijn onderweg, er worden er hoogstens {most} aangenomen.</translation>
    </message>
    <message>
        <source>Orders cannot be stored</source>
        <translation>Bestellingen kunnen niet worden opgeslagen</translation>
    </message>
    <message>
        <source>Orders come again.</source>
        <translation>Bestellingen komen opnieuw.</translation>
    </message>
    <message>
        <source>Orders go on as usual.</source>
        <translation>Bestellingen gaan gewoon door.</translation>
    </message>
    <message>
        <source>Orders that wait for an answer: {count}. Platforms send again for about 5 minutes what could not come in. What they gave up on before stands on their own tablets alone: look there.</source>
        <translation>Bestellingen die op antwoord wachten: {count}. Platforms sturen ongeveer 5 minuten lang opnieuw wat niet binnen kon komen. Wat ze eerder hebben opgegeven, staat alleen op hun eigen tablets: kijk daar.</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Andere reden</translation>
    </message>
    <message>
        <source>Out: {items}</source>
        <translation>Op: {items}</translation>
    </message>
    <message>
        <source>Own shop</source>
        <translation>Eigen winkel</translation>
    </message>
    <message>
        <source>PIN at door</source>
        <translation>pin aan de deur</translation>
    </message>
    <message>
        <source>Pauses and what is out are kept and told when it runs again.</source>
        <translation>Pauzes en wat op is blijven bewaard en worden gemeld zodra het weer werkt.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>geen toestemming</translation>
    </message>
    <message>
        <source>Platforms send again for about 5 minutes what could not come in. What they gave up on before stands on their own tablets alone: look there.</source>
        <translation>Platforms sturen ongeveer 5 minuten lang opnieuw wat niet binnen kon komen. Wat ze eerder hebben opgegeven, staat alleen op hun eigen tablets: kijk daar.</translation>
    </message>
    <message>
        <source>Practice keeps no settings.</source>
        <translation>In de oefening worden geen instellingen bewaard.</translation>
    </message>
    <message>
        <source>Queensland nuts</source>
        <translation>queenslandnoten</translation>
    </message>
    <message>
        <source>Read the allergy note first: tap the bar.</source>
        <translation>Lees eerst de allergiemelding: tik op de balk.</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>het bestandssysteem is alleen-lezen</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>zaterdag</translation>
    </message>
    <message>
        <source>Start the program again when no order waits: it then restores the last good backup, and says what is missing.</source>
        <translation>Start het programma opnieuw als er geen bestelling wacht: het zet dan de laatste goede back-up terug en zegt wat ontbreekt.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>zondag</translation>
    </message>
    <message>
        <source>TRY AGAIN</source>
        <translation>OPNIEUW PROBEREN</translation>
    </message>
    <message>
        <source>Taps are kept and sent when it runs again.</source>
        <translation>Tikken worden bewaard en verzonden zodra het weer loopt.</translation>
    </message>
    <message>
        <source>That has been answered already.</source>
        <translation>Dat is al beantwoord.</translation>
    </message>
    <message>
        <source>That has been settled already.</source>
        <translation>Dat is al geregeld.</translation>
    </message>
    <message>
        <source>That item is not on the order any more.</source>
        <translation>Dat artikel staat niet meer op de bestelling.</translation>
    </message>
    <message>
        <source>That order is not known here.</source>
        <translation>Die bestelling is hier niet bekend.</translation>
    </message>
    <message>
        <source>That step is not on this order any more.</source>
        <translation>Die stap hoort niet meer bij deze bestelling.</translation>
    </message>
    <message>
        <source>That time is over.</source>
        <translation>Die tijd is voorbij.</translation>
    </message>
    <message>
        <source>The backup of {time} was put in its place. All orders and taps since {until} are missing. Look at the platforms&apos; own tablets.</source>
        <translation>De back-up van {time} is ervoor in de plaats gezet. Alle bestellingen en tikken sinds {until} ontbreken. Kijk op de tablets van de platforms.</translation>
    </message>
    <message>
        <source>The backup of {time} was put in its place. {problem} Look at the platforms&apos; own tablets. The damaged file is kept: {file}.</source>
        <translation>De back-up van {time} staat nu op die plaats. {problem} Kijk op de tablets van de platforms. Het beschadigde bestand is bewaard: {file}.</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>De back-up is niet teruggezet</translation>
    </message>
    <message>
        <source>The channel has cancelled it: it cannot come back.</source>
        <translation>Door het kanaal geannuleerd: komt niet terug.</translation>
    </message>
    <message>
        <source>The computer says: {problem}.
New orders are not accepted: the platforms send them again for about 5 minutes, then give up. Use their own tablets until this is gone.
Free disk space or call whoever looks after this computer. This screen goes on by itself as soon as orders can be stored.</source>
        <translation>De computer zegt: {problem}.
Nieuwe bestellingen worden niet aangenomen: de platforms sturen ze ongeveer 5 minuten opnieuw en geven dan op. Gebruik zolang hun eigen tablets.
Maak schijfruimte vrij of bel wie deze computer beheert. Dit scherm gaat vanzelf verder zodra er weer kan worden opgeslagen.</translation>
    </message>
    <message>
        <source>The delivery was tried and failed ({reason}). Look at the platform&apos;s own tablet.</source>
        <translation>De bezorging is geprobeerd en mislukt ({reason}). Kijk op de tablet van het platform.</translation>
    </message>
    <message>
        <source>The driver is at the address.</source>
        <translation>De bezorger is op het adres.</translation>
    </message>
    <message>
        <source>The driver is at the address: the next step is handing over.</source>
        <translation>De bezorger is op het adres: de volgende stap is overhandigen.</translation>
    </message>
    <message>
        <source>The driver is at the restaurant: the next step is leaving.</source>
        <translation>De bezorger is bij het restaurant: de volgende stap is vertrekken.</translation>
    </message>
    <message>
        <source>The driver is not that far yet: one step after the other.</source>
        <translation>De bezorger is nog niet zover: stap voor stap.</translation>
    </message>
    <message>
        <source>The driver is on the way: the next step is arriving at the address.</source>
        <translation>De bezorger is onderweg: de volgende stap is aankomen op het adres.</translation>
    </message>
    <message>
        <source>The file {file} is gone from the data folder. What came after {time} is not on the board: look at the platforms&apos; own tablets.</source>
        <translation>Het bestand {file} is uit de gegevensmap verdwenen. Wat na {time} kwam staat niet op het scherm: kijk op de tablets van de platforms.</translation>
    </message>
    <message>
        <source>The guest asks for money back, as the order is late. Answer on the platform&apos;s own tablet.</source>
        <translation>De gast wil geld terug omdat de bestelling te laat is. Antwoord op de tablet van het platform.</translation>
    </message>
    <message>
        <source>The guest asks where the order is: it is late.</source>
        <translation>De gast vraagt waar de bestelling blijft: hij is te laat.</translation>
    </message>
    <message>
        <source>The item came without a code or a restaurant: say it on the Orderpad.</source>
        <translation>Het artikel kwam zonder code of restaurant: meld het op de Orderpad.</translation>
    </message>
    <message>
        <source>The kitchen goes on with those from before. {problem}</source>
        <translation>De keuken gaat door met die van voorheen. {problem}</translation>
    </message>
    <message>
        <source>The new settings do not start</source>
        <translation>De nieuwe instellingen starten niet</translation>
    </message>
    <message>
        <source>The newest orders and taps are lost</source>
        <translation>De nieuwste bestellingen en tikken zijn verloren</translation>
    </message>
    <message>
        <source>The order came without items. Ask the shop what was ordered.</source>
        <translation>De bestelling kwam zonder artikelen. Vraag de winkel wat er is besteld.</translation>
    </message>
    <message>
        <source>The order came without items. Look at the Orderpad.</source>
        <translation>De bestelling kwam zonder artikelen. Kijk op de Orderpad.</translation>
    </message>
    <message>
        <source>The order came without items{said}. Look at the platform&apos;s own tablet.</source>
        <translation>De bestelling kwam zonder artikelen{said}. Kijk op de tablet van het platform.</translation>
    </message>
    <message>
        <source>The order came without its id: nothing can be told back. Call the platform.</source>
        <translation>De bestelling kwam zonder id: er kan niets worden teruggemeld. Bel het platform.</translation>
    </message>
    <message>
        <source>The order cannot be read: {problem}.</source>
        <translation>De bestelling is niet leesbaar: {problem}.</translation>
    </message>
    <message>
        <source>The order cannot be read: {problem}. It is on the Orderpad: key it in by hand.</source>
        <translation>De bestelling is niet leesbaar: {problem}. Hij staat op de Orderpad: voer hem met de hand in.</translation>
    </message>
    <message>
        <source>The order could not be read: a fault in this program ({error}).</source>
        <translation>De bestelling kon niet worden gelezen: een fout in dit programma ({error}).</translation>
    </message>
    <message>
        <source>The order database is damaged</source>
        <translation>De besteldatabase is beschadigd</translation>
    </message>
    <message>
        <source>The order database was damaged</source>
        <translation>De besteldatabase was beschadigd</translation>
    </message>
    <message>
        <source>The order database was gone</source>
        <translation>De bestellingendatabase was verdwenen</translation>
    </message>
    <message>
        <source>The orders were brought up to date without a copy: {problem}.</source>
        <translation>De bestellingen zijn bijgewerkt zonder kopie: {problem}.</translation>
    </message>
    <message>
        <source>The screen may go dark</source>
        <translation>Het scherm kan zwart worden</translation>
    </message>
    <message>
        <source>The secret cannot be kept: {problem}.</source>
        <translation>Het geheim kan niet bewaard worden: {problem}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Er is geen map {folder}.</translation>
    </message>
    <message>
        <source>There is no good backup: the board begins empty. Look at the platforms&apos; own tablets for open orders. The damaged file is kept: {file}.</source>
        <translation>Er is geen goede back-up: het bord begint leeg. Zoek open bestellingen op de tablets van de platforms. Het beschadigde bestand is bewaard: {file}.</translation>
    </message>
    <message>
        <source>There is no room left in {folder}: nothing was written.</source>
        <translation>Er is geen ruimte meer in {folder}: er is niets geschreven.</translation>
    </message>
    <message>
        <source>They hold until the program ends. Orders go on as usual. {problem}</source>
        <translation>Ze gelden tot het programma stopt. Bestellingen gaan gewoon door. {problem}</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead</source>
        <translation>De klok van deze computer loopt {seconds} s voor</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind</source>
        <translation>De klok van deze computer loopt {seconds} s achter</translation>
    </message>
    <message>
        <source>This folder cannot be written to: {folder}: {problem}</source>
        <translation>In deze map kan niet geschreven worden: {folder}: {problem}</translation>
    </message>
    <message>
        <source>This folder may not be written to: {folder}</source>
        <translation>In deze map mag niet geschreven worden: {folder}</translation>
    </message>
    <message>
        <source>This is a folder, not a file: {path}</source>
        <translation>Dit is een map, geen bestand: {path}</translation>
    </message>
    <message>
        <source>This item came without a code: say it at the platform itself.</source>
        <translation>Dit artikel kwam zonder code: meld het op het platform zelf.</translation>
    </message>
    <message>
        <source>This order is not delivered by your own drivers.</source>
        <translation>Deze bestelling wordt niet door uw eigen bezorgers gebracht.</translation>
    </message>
    <message>
        <source>This order is not yours any more: ask the kitchen.</source>
        <translation>Deze bestelling is niet meer van u: vraag het de keuken.</translation>
    </message>
    <message>
        <source>This platform cannot be told to add minutes.</source>
        <translation>Dit platform kan geen extra minuten horen.</translation>
    </message>
    <message>
        <source>This platform cannot be told to pause.</source>
        <translation>Dit platform kan vanaf hier niet pauzeren.</translation>
    </message>
    <message>
        <source>This platform cannot be told what is out.</source>
        <translation>Dit platform kan niet horen wat op is.</translation>
    </message>
    <message>
        <source>This system does not let a program keep the screen awake. Orders go on, but nobody may see them: switch the screen saver and the screen&apos;s sleep off in the system&apos;s settings.</source>
        <translation>Dit systeem laat geen programma het scherm wakker houden. Bestellingen gaan door, maar misschien ziet niemand ze: zet de schermbeveiliging en de slaapstand van het scherm uit in de instellingen van het systeem.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>donderdag</translation>
    </message>
    <message>
        <source>Too busy</source>
        <translation>Te druk</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>dinsdag</translation>
    </message>
    <message>
        <source>Usually an order comes each {time} at this hour. Look at {platform}’s own tablet, and at the internet connection.</source>
        <translation>Meestal komt er op dit uur elke {time} een bestelling. Kijk op de tablet van {platform} en controleer de internetverbinding.</translation>
    </message>
    <message>
        <source>Was away {time}</source>
        <translation>Was {time} weg</translation>
    </message>
    <message>
        <source>Was away {time}, 1 order came in</source>
        <translation>Was {time} weg, er kwam 1 bestelling</translation>
    </message>
    <message>
        <source>Was away {time}, {count} orders came in</source>
        <translation>Was {time} weg, er kwamen {count} bestellingen</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>woensdag</translation>
    </message>
    <message>
        <source>What is over cannot be changed.</source>
        <translation>Wat voorbij is, kan niet meer worden veranderd.</translation>
    </message>
    <message>
        <source>Word of this order was to go to {address}, which is not Just Eat&apos;s: not sent.</source>
        <translation>Een melding over deze bestelling moest naar {address}, dat niet van Just Eat is: niet verzonden.</translation>
    </message>
    <message>
        <source>a fault in this program ({error})</source>
        <translation>een fout in dit programma ({error})</translation>
    </message>
    <message>
        <source>a fault in this program: {error}</source>
        <translation>een fout in dit programma: {error}</translation>
    </message>
    <message>
        <source>a line that is no item: {name}</source>
        <translation>een regel die geen artikel is: {name}</translation>
    </message>
    <message>
        <source>a line without a name</source>
        <translation>een regel zonder naam</translation>
    </message>
    <message>
        <source>a line: no quantity</source>
        <translation>een regel: geen aantal</translation>
    </message>
    <message>
        <source>a line: quantity {said}</source>
        <translation>een regel: aantal {said}</translation>
    </message>
    <message>
        <source>a promotion without an item</source>
        <translation>een actie zonder artikel</translation>
    </message>
    <message>
        <source>account credit</source>
        <translation>tegoed</translation>
    </message>
    <message>
        <source>almonds</source>
        <translation>amandelen</translation>
    </message>
    <message>
        <source>an address that is not Just Eat&apos;s is not called</source>
        <translation>een adres dat niet van Just Eat is, wordt niet aangeroepen</translation>
    </message>
    <message>
        <source>an adjustment: no amount</source>
        <translation>een aanpassing: geen bedrag</translation>
    </message>
    <message>
        <source>an answer that is not {platform}&apos;s: {answer}</source>
        <translation>een antwoord dat niet van {platform} is: {answer}</translation>
    </message>
    <message>
        <source>an error at the platform</source>
        <translation>een fout bij het platform</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>de database is alleen-lezen</translation>
    </message>
    <message>
        <source>barley</source>
        <translation>gerst</translation>
    </message>
    <message>
        <source>card at door</source>
        <translation>kaart aan de deur</translation>
    </message>
    <message>
        <source>card online</source>
        <translation>kaart online</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>contant</translation>
    </message>
    <message>
        <source>cashew</source>
        <translation>cashewnoten</translation>
    </message>
    <message>
        <source>celery</source>
        <translation>selderij</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>afhalen</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>niet leesbaar</translation>
    </message>
    <message>
        <source>crustaceans</source>
        <translation>schaaldieren</translation>
    </message>
    <message>
        <source>curbside</source>
        <translation>naar de auto</translation>
    </message>
    <message>
        <source>cutlery: + “{new_word}”</source>
        <translation>bestek: + “{new_word}”</translation>
    </message>
    <message>
        <source>cutlery: “{old_word}” → “{new_word}”</source>
        <translation>bestek: “{old_word}” → “{new_word}”</translation>
    </message>
    <message>
        <source>dairy</source>
        <translation>zuivel</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>de database is beschadigd</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>de database is vergrendeld</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>de database of de schijf is vol</translation>
    </message>
    <message>
        <source>dealt with by hand</source>
        <translation>met de hand afgehandeld</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>bezorging</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>lees- of schrijffout van de schijf</translation>
    </message>
    <message>
        <source>drive-through</source>
        <translation>drive-through</translation>
    </message>
    <message>
        <source>eat in</source>
        <translation>hier opeten</translation>
    </message>
    <message>
        <source>eggs</source>
        <translation>eieren</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>vis</translation>
    </message>
    <message>
        <source>given up after {count} attempts: {problem}</source>
        <translation>opgegeven na {count} pogingen: {problem}</translation>
    </message>
    <message>
        <source>gluten</source>
        <translation>gluten</translation>
    </message>
    <message>
        <source>hazelnuts</source>
        <translation>hazelnoten</translation>
    </message>
    <message>
        <source>it cannot be cooked again</source>
        <translation>hij kan niet opnieuw worden bereid</translation>
    </message>
    <message>
        <source>it has no id</source>
        <translation>hij heeft geen id</translation>
    </message>
    <message>
        <source>it is JSON, but not an order</source>
        <translation>het is JSON, maar geen bestelling</translation>
    </message>
    <message>
        <source>it is not JSON ({error})</source>
        <translation>het is geen JSON ({error})</translation>
    </message>
    <message>
        <source>it was a test order</source>
        <translation>het was een testbestelling</translation>
    </message>
    <message>
        <source>it was not a genuine order</source>
        <translation>het was geen echte bestelling</translation>
    </message>
    <message>
        <source>kamut</source>
        <translation>kamut</translation>
    </message>
    <message>
        <source>kind: + “{new_word}”</source>
        <translation>soort: + “{new_word}”</translation>
    </message>
    <message>
        <source>kind: “{old_word}” → “{new_word}”</source>
        <translation>soort: “{old_word}” → “{new_word}”</translation>
    </message>
    <message>
        <source>lentils</source>
        <translation>linzen</translation>
    </message>
    <message>
        <source>lupin</source>
        <translation>lupine</translation>
    </message>
    <message>
        <source>macadamia</source>
        <translation>macadamianoten</translation>
    </message>
    <message>
        <source>meal voucher</source>
        <translation>maaltijdcheque</translation>
    </message>
    <message>
        <source>milk</source>
        <translation>melk</translation>
    </message>
    <message>
        <source>molluscs</source>
        <translation>weekdieren</translation>
    </message>
    <message>
        <source>mustard</source>
        <translation>mosterd</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>no driver is available</source>
        <translation>er is geen bezorger beschikbaar</translation>
    </message>
    <message>
        <source>no driver was free</source>
        <translation>er was geen bezorger vrij</translation>
    </message>
    <message>
        <source>no place on earth: {latitude}, {longitude}</source>
        <translation>geen plaats op aarde: {latitude}, {longitude}</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>geen reden genoemd</translation>
    </message>
    <message>
        <source>no reason given ({said})</source>
        <translation>geen reden genoemd ({said})</translation>
    </message>
    <message>
        <source>nobody answered on the Orderpad</source>
        <translation>niemand antwoordde op de Orderpad</translation>
    </message>
    <message>
        <source>note: + “{new}”</source>
        <translation>opmerking: + “{new}”</translation>
    </message>
    <message>
        <source>note: “{old}” → “{new}”</source>
        <translation>opmerking: “{old}” → “{new}”</translation>
    </message>
    <message>
        <source>nuts</source>
        <translation>noten</translation>
    </message>
    <message>
        <source>oats</source>
        <translation>haver</translation>
    </message>
    <message>
        <source>on delivery</source>
        <translation>bij bezorging</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>order type {said} is not known</source>
        <translation>besteltype {said} is niet bekend</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>our delivery rules</source>
        <translation>onze bezorgregels</translation>
    </message>
    <message>
        <source>payment type {count}</source>
        <translation>betaalwijze {count}</translation>
    </message>
    <message>
        <source>peanuts</source>
        <translation>pinda’s</translation>
    </message>
    <message>
        <source>pecan</source>
        <translation>pecannoten</translation>
    </message>
    <message>
        <source>pickup</source>
        <translation>afhalen</translation>
    </message>
    <message>
        <source>pistachios</source>
        <translation>pistachenoten</translation>
    </message>
    <message>
        <source>ready by: + “{new}”</source>
        <translation>klaar om: + “{new}”</translation>
    </message>
    <message>
        <source>ready by: “{old}” → “{new}”</source>
        <translation>klaar om: “{old}” → “{new}”</translation>
    </message>
    <message>
        <source>rejected at Just Eat ({reason})</source>
        <translation>geweigerd bij Just Eat ({reason})</translation>
    </message>
    <message>
        <source>rejected on the Orderpad</source>
        <translation>geweigerd op de Orderpad</translation>
    </message>
    <message>
        <source>rye</source>
        <translation>rogge</translation>
    </message>
    <message>
        <source>sesame</source>
        <translation>sesam</translation>
    </message>
    <message>
        <source>shellfish</source>
        <translation>schelpdieren</translation>
    </message>
    <message>
        <source>something is sold out</source>
        <translation>iets is uitverkocht</translation>
    </message>
    <message>
        <source>sources of gluten</source>
        <translation>glutenbevattende granen</translation>
    </message>
    <message>
        <source>soya</source>
        <translation>soja</translation>
    </message>
    <message>
        <source>spelt</source>
        <translation>spelt</translation>
    </message>
    <message>
        <source>sulphites</source>
        <translation>sulfiet</translation>
    </message>
    <message>
        <source>table: + “{new}”</source>
        <translation>tafel: + “{new}”</translation>
    </message>
    <message>
        <source>table: “{old}” → “{new}”</source>
        <translation>tafel: “{old}” → “{new}”</translation>
    </message>
    <message>
        <source>test order</source>
        <translation>testbestelling</translation>
    </message>
    <message>
        <source>the Orderpad</source>
        <translation>de Orderpad</translation>
    </message>
    <message>
        <source>the area is unsafe</source>
        <translation>de buurt is onveilig</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>de back-up</translation>
    </message>
    <message>
        <source>the courier service cancelled</source>
        <translation>de bezorgdienst heeft geannuleerd</translation>
    </message>
    <message>
        <source>the drivers&apos; positions</source>
        <translation>de posities van de bezorgers</translation>
    </message>
    <message>
        <source>the erasure</source>
        <translation>het wissen</translation>
    </message>
    <message>
        <source>the file of secrets {path} cannot be read: {problem}</source>
        <translation>het bestand met geheimen {path} is niet leesbaar: {problem}</translation>
    </message>
    <message>
        <source>the file of secrets {path} cannot be written: {problem}</source>
        <translation>het bestand met geheimen {path} kan niet geschreven worden: {problem}</translation>
    </message>
    <message>
        <source>the file of secrets {path} does not hold it</source>
        <translation>het bestand met geheimen {path} bevat het niet</translation>
    </message>
    <message>
        <source>the file of secrets {path} is damaged</source>
        <translation>het bestand met geheimen {path} is beschadigd</translation>
    </message>
    <message>
        <source>the guest asked the restaurant to cancel</source>
        <translation>de gast vroeg het restaurant te annuleren</translation>
    </message>
    <message>
        <source>the guest cancelled</source>
        <translation>de gast heeft geannuleerd</translation>
    </message>
    <message>
        <source>the guest cancelled: {said}</source>
        <translation>de gast heeft geannuleerd: {said}</translation>
    </message>
    <message>
        <source>the guest changed their mind</source>
        <translation>de gast heeft zich bedacht</translation>
    </message>
    <message>
        <source>the guest did not want to wait so long</source>
        <translation>de gast wilde niet zo lang wachten</translation>
    </message>
    <message>
        <source>the guest does not want it any more</source>
        <translation>de gast wil hem niet meer</translation>
    </message>
    <message>
        <source>the guest ordered by mistake</source>
        <translation>de gast bestelde per ongeluk</translation>
    </message>
    <message>
        <source>the guest was not there</source>
        <translation>de gast was er niet</translation>
    </message>
    <message>
        <source>the index of history</source>
        <translation>de index van de geschiedenis</translation>
    </message>
    <message>
        <source>the intake</source>
        <translation>de ontvangst</translation>
    </message>
    <message>
        <source>the listener</source>
        <translation>het luisteren</translation>
    </message>
    <message>
        <source>the new address is outside the area</source>
        <translation>het nieuwe adres ligt buiten het gebied</translation>
    </message>
    <message>
        <source>the order database {path} is gone; put it back where it was</source>
        <translation>de database met bestellingen {path} is weg; zet hem terug</translation>
    </message>
    <message>
        <source>the outbox</source>
        <translation>de verzending</translation>
    </message>
    <message>
        <source>the platform cancelled it by itself</source>
        <translation>het platform heeft hem zelf geannuleerd</translation>
    </message>
    <message>
        <source>the platform deleted it</source>
        <translation>het platform heeft hem verwijderd</translation>
    </message>
    <message>
        <source>the platform deleted it: {said}</source>
        <translation>het platform heeft hem verwijderd: {said}</translation>
    </message>
    <message>
        <source>the program is stopping</source>
        <translation>het programma stopt</translation>
    </message>
    <message>
        <source>the restaurant cancelled</source>
        <translation>het restaurant heeft geannuleerd</translation>
    </message>
    <message>
        <source>the restaurant cancelled: {said}</source>
        <translation>het restaurant heeft geannuleerd: {said}</translation>
    </message>
    <message>
        <source>the restaurant declined it</source>
        <translation>het restaurant heeft hem geweigerd</translation>
    </message>
    <message>
        <source>the restaurant is too busy</source>
        <translation>het restaurant is te druk</translation>
    </message>
    <message>
        <source>the system&apos;s keyring cannot be used</source>
        <translation>de sleutelhanger van het systeem is onbruikbaar</translation>
    </message>
    <message>
        <source>the system&apos;s keyring did not keep it</source>
        <translation>de sleutelhanger van het systeem bewaarde het niet</translation>
    </message>
    <message>
        <source>the system&apos;s keyring does not answer</source>
        <translation>de sleutelhanger van het systeem antwoordt niet</translation>
    </message>
    <message>
        <source>the system&apos;s keyring does not hold it</source>
        <translation>de sleutelhanger van het systeem bevat het niet</translation>
    </message>
    <message>
        <source>the system&apos;s keyring has not been set up</source>
        <translation>de sleutelhanger van het systeem is niet ingericht</translation>
    </message>
    <message>
        <source>the system&apos;s keyring is locked</source>
        <translation>de sleutelhanger van het systeem is vergrendeld</translation>
    </message>
    <message>
        <source>the test orders</source>
        <translation>de testbestellingen</translation>
    </message>
    <message>
        <source>the watch over answers</source>
        <translation>de bewaking van antwoorden</translation>
    </message>
    <message>
        <source>the watch over the channels</source>
        <translation>de bewaking van de kanalen</translation>
    </message>
    <message>
        <source>the watch over the clock</source>
        <translation>de bewaking van de klok</translation>
    </message>
    <message>
        <source>the watch over the disk</source>
        <translation>de bewaking van de schijf</translation>
    </message>
    <message>
        <source>the watch over the gap</source>
        <translation>de bewaking van onderbrekingen</translation>
    </message>
    <message>
        <source>the way out of pauses</source>
        <translation>het melden van pauzes</translation>
    </message>
    <message>
        <source>there is no backup in {path}</source>
        <translation>er is geen back-up in {path}</translation>
    </message>
    <message>
        <source>there is no order database at {path}</source>
        <translation>er is geen database met bestellingen op {path}</translation>
    </message>
    <message>
        <source>this system has no keyring</source>
        <translation>dit systeem heeft geen sleutelhanger</translation>
    </message>
    <message>
        <source>tree nuts</source>
        <translation>boomnoten</translation>
    </message>
    <message>
        <source>two drivers must not have the same name</source>
        <translation>twee bezorgers mogen niet dezelfde naam hebben</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>de database kan niet worden geopend</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>voucher</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>voucher at door</source>
        <translation>bon aan de deur</translation>
    </message>
    <message>
        <source>walnuts</source>
        <translation>walnoten</translation>
    </message>
    <message>
        <source>wheat</source>
        <translation>tarwe</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{address} cannot be listened at: {problem}. The platforms send again for about 5 minutes. If another program uses that address, end it; this one tries again by itself.</source>
        <translation>Op {address} kan niet worden geluisterd: {problem}. De platforms sturen ongeveer 5 minuten opnieuw. Gebruikt een ander programma dat adres, sluit het; dit programma probeert het vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>{key} cannot be read: {said}</source>
        <translation>{key} is niet leesbaar: {said}</translation>
    </message>
    <message>
        <source>{key} is no time: {said}</source>
        <translation>{key} is geen tijd: {said}</translation>
    </message>
    <message>
        <source>{name} (off)</source>
        <translation>{name} (uit)</translation>
    </message>
    <message>
        <source>{name} is no amount: {said}</source>
        <translation>{name} is geen bedrag: {said}</translation>
    </message>
    <message>
        <source>{name}: no amount</source>
        <translation>{name}: geen bedrag</translation>
    </message>
    <message>
        <source>{name}: no quantity</source>
        <translation>{name}: geen aantal</translation>
    </message>
    <message>
        <source>{name}: quantity {said}</source>
        <translation>{name}: aantal {said}</translation>
    </message>
    <message>
        <source>{path} is there already</source>
        <translation>{path} bestaat al</translation>
    </message>
    <message>
        <source>{platform} answered {answer}</source>
        <translation>{platform} antwoordde {answer}</translation>
    </message>
    <message>
        <source>{platform} cancelled an order without saying which one ({reason}). Look at its own tablet.</source>
        <translation>{platform} annuleerde een bestelling zonder te zeggen welke ({reason}). Kijk op de eigen tablet.</translation>
    </message>
    <message>
        <source>{platform} cannot be reached ({error})</source>
        <translation>{platform} is niet bereikbaar ({error})</translation>
    </message>
    <message>
        <source>{platform} cannot be told that</source>
        <translation>{platform} kan dat niet horen</translation>
    </message>
    <message>
        <source>{platform} did not answer in time</source>
        <translation>{platform} antwoordde niet op tijd</translation>
    </message>
    <message>
        <source>{platform} did not put {item} back on the menu</source>
        <translation>{platform} zette {item} niet terug op de kaart</translation>
    </message>
    <message>
        <source>{platform} did not take the longer times</source>
        <translation>{platform} nam de langere tijden niet aan</translation>
    </message>
    <message>
        <source>{platform} did not take the pause</source>
        <translation>{platform} nam de pauze niet aan</translation>
    </message>
    <message>
        <source>{platform} did not take {item} off the menu</source>
        <translation>{platform} haalde {item} niet van de kaart</translation>
    </message>
    <message>
        <source>{platform} does not accept client_id and client_secret ({status})</source>
        <translation>{platform} accepteert client_id en client_secret niet ({status})</translation>
    </message>
    <message>
        <source>{platform} does not accept {key} ({answer})</source>
        <translation>{platform} accepteert {key} niet ({answer})</translation>
    </message>
    <message>
        <source>{platform} does not hear us</source>
        <translation>{platform} hoort ons niet</translation>
    </message>
    <message>
        <source>{platform} does not know yet that you take orders again</source>
        <translation>{platform} weet nog niet dat u weer bestellingen aanneemt</translation>
    </message>
    <message>
        <source>{platform} does not say what is out</source>
        <translation>{platform} zegt niet wat op is</translation>
    </message>
    <message>
        <source>{platform} is paused, {count} minutes left</source>
        <translation>{platform} is gepauzeerd, nog {count} minuten</translation>
    </message>
    <message>
        <source>{platform} is switched off</source>
        <translation>{platform} is uitgeschakeld</translation>
    </message>
    <message>
        <source>{platform} may still hold you to be busy</source>
        <translation>{platform} denkt misschien nog dat u het druk hebt</translation>
    </message>
    <message>
        <source>{platform} says</source>
        <translation>{platform} zegt</translation>
    </message>
    <message>
        <source>{platform} silent for {time}</source>
        <translation>{platform} al {time} stil</translation>
    </message>
    <message>
        <source>{platform} was told that you take orders again, and said no</source>
        <translation>{platform} weigerde dat u weer bestellingen aanneemt</translation>
    </message>
    <message>
        <source>{platform}&apos;s token answer holds no token</source>
        <translation>Het antwoord van {platform} bevat geen token</translation>
    </message>
    <message>
        <source>{platform}: order {number} was refused</source>
        <translation>{platform}: bestelling {number} is geweigerd</translation>
    </message>
    <message>
        <source>{platform}: {count} minutes more, {number} minutes left</source>
        <translation>{platform}: {count} minuten extra, nog {number} minuten</translation>
    </message>
    <message>
        <source>{problem} It is not on the board, and {platform} knows that.</source>
        <translation>{problem} Hij staat niet op het bord, en {platform} weet dat.</translation>
    </message>
    <message>
        <source>{problem}. Go on cooking: every tap is kept and sent as soon as it answers; each ticket shows what it has not heard yet.</source>
        <translation>{problem}. Kook door: elke tik wordt bewaard en verzonden zodra er antwoord is; elke bon toont wat nog niet is gehoord.</translation>
    </message>
    <message>
        <source>{problem}. It is told as soon as it answers.</source>
        <translation>{problem}. Het wordt gemeld zodra er antwoord is.</translation>
    </message>
    <message>
        <source>{problem}. It is tried again in an hour.</source>
        <translation>{problem}. Over een uur wordt het opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>{problem}. The orders are those from before. Try another backup.</source>
        <translation>{problem}. De bestellingen zijn die van daarvoor. Probeer een andere back-up.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… en nog {count}</translation>
    </message>
</context>
<context>
    <name>PinRow</name>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>Een pincode heeft 4 tot 8 cijfers.</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Pincode wijzigen</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nieuwe pincode</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>Nieuwe pincode nog eens</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>Huidige pincode</translation>
    </message>
    <message>
        <source>The PIN has been changed.</source>
        <translation>De pincode is gewijzigd.</translation>
    </message>
    <message>
        <source>The two new ones are not the same.</source>
        <translation>De twee nieuwe zijn niet gelijk.</translation>
    </message>
    <message>
        <source>This is not the PIN until now.</source>
        <translation>Dit is niet de huidige pincode.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {seconds} s.</source>
        <translation>Te veel foute pincodes. Probeer over {seconds} s.</translation>
    </message>
</context>
<context>
    <name>PinStep</name>
    <message>
        <source>A PIN for managers</source>
        <translation>Een pincode voor managers</translation>
    </message>
    <message>
        <source>A PIN is chosen already.</source>
        <translation>Er is al een pincode gekozen.</translation>
    </message>
    <message>
        <source>Choose a PIN, and type it twice.</source>
        <translation>Kies een pincode en typ hem twee keer.</translation>
    </message>
    <message>
        <source>It opens history, reports and settings. Cooks do not need it.</source>
        <translation>Hij opent geschiedenis, rapporten en instellingen. Koks hebben hem niet nodig.</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>A USB stick appears here when it is plugged in.</source>
        <translation>Een usb-stick verschijnt hier als hij ingestoken is.</translation>
    </message>
    <message>
        <source>or type another folder</source>
        <translation>of typ een andere map</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>{name} ({free} free)</source>
        <translation>{name} ({free} vrij)</translation>
    </message>
</context>
<context>
    <name>PlatformsStep</name>
    <message>
        <source>Choose at least one platform.</source>
        <translation>Kies minstens één platform.</translation>
    </message>
    <message>
        <source>Choose what you have a contract with. More can be added later.</source>
        <translation>Kies waarmee u een contract hebt. Meer kan later.</translation>
    </message>
    <message>
        <source>Where do orders come from?</source>
        <translation>Waar komen bestellingen vandaan?</translation>
    </message>
</context>
<context>
    <name>PortalStep</name>
    <message>
        <source>For the platform’s portal</source>
        <translation>Voor het portaal van het platform</translation>
    </message>
    <message>
        <source>Type these addresses into the platform’s portal, or mail them to the platform. A phone can read the code.</source>
        <translation>Typ deze adressen in het portaal van het platform, of mail ze. Een telefoon leest de code.</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>Copy command</source>
        <translation>Opdracht kopiëren</translation>
    </message>
    <message>
        <source>Orders written: {count}. Play them with the command below.</source>
        <translation>Bestellingen geschreven: {count}. De opdracht hieronder speelt ze af.</translation>
    </message>
    <message>
        <source>The file cannot be written: {problem}</source>
        <translation>Het bestand kan niet worden geschreven: {problem}</translation>
    </message>
    <message>
        <source>The same orders at the same times for practising: dishes and kinds are kept; guests, notes, ids and numbers are invented.</source>
        <translation>Dezelfde bestellingen op dezelfde tijden om te oefenen: gerechten en soorten blijven; gasten, opmerkingen, kenmerken en nummers zijn verzonnen.</translation>
    </message>
    <message>
        <source>Write practice file</source>
        <translation>Oefenbestand schrijven</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Fewer days</source>
        <translation>Minder dagen</translation>
    </message>
    <message>
        <source>Guests are kept for good, as the settings say.</source>
        <translation>Gasten blijven voorgoed bewaard, zoals de instellingen zeggen.</translation>
    </message>
    <message>
        <source>More days</source>
        <translation>Meer dagen</translation>
    </message>
    <message>
        <source>Orders are removed {days} days after they came.</source>
        <translation>Bestellingen worden {days} dagen na binnenkomst verwijderd.</translation>
    </message>
    <message>
        <source>Orders themselves are kept for good.</source>
        <translation>De bestellingen zelf blijven voorgoed bewaard.</translation>
    </message>
    <message>
        <source>Really remove? They are gone for good.</source>
        <translation>Echt verwijderen? Ze zijn voorgoed weg.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove orders older than</source>
        <translation>Bestellingen verwijderen ouder dan</translation>
    </message>
    <message>
        <source>Remove orders older than so many days</source>
        <translation>Bestellingen verwijderen ouder dan zoveel dagen</translation>
    </message>
    <message>
        <source>That was not possible: {why}</source>
        <translation>Dat lukte niet: {why}</translation>
    </message>
    <message>
        <source>They are removed from now on, a few at a time; what is on the board stays. Their figures go with them.</source>
        <translation>Ze worden vanaf nu beetje bij beetje verwijderd; wat op het bord staat blijft. Hun cijfers gaan mee.</translation>
    </message>
    <message>
        <source>What is kept of guests</source>
        <translation>Wat van gasten bewaard wordt</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>{hours} hours after hand-over or cancellation, names, phones, addresses and notes are erased everywhere. Figures stay.</source>
        <translation>{hours} uur na overhandiging of annulering worden namen, telefoons, adressen en notities overal gewist. Cijfers blijven.</translation>
    </message>
</context>
<context>
    <name>RawPanel</name>
    <message>
        <source>(nothing came)</source>
        <translation>(er kwam niets)</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>TERUG</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>{number}: the text as it came</source>
        <translation>{number}: de tekst zoals ontvangen</translation>
    </message>
    <message>
        <source>… and more: the whole text is in the history.</source>
        <translation>… en meer: de hele tekst staat in de geschiedenis.</translation>
    </message>
</context>
<context>
    <name>RecallEntry</name>
    <message>
        <source>RECALL</source>
        <translation>TERUGHALEN</translation>
    </message>
    <message>
        <source>Recall {number}</source>
        <translation>{number} terughalen</translation>
    </message>
    <message>
        <source>done here {time} · {age} ago</source>
        <translation>hier gedaan {time} · {age} geleden</translation>
    </message>
    <message>
        <source>handed over {time} · {age} ago</source>
        <translation>overhandigd {time} · {age} geleden</translation>
    </message>
    <message>
        <source>ready {time} · {age} ago</source>
        <translation>klaar {time} · {age} geleden</translation>
    </message>
</context>
<context>
    <name>RecallPage</name>
    <message>
        <source>Nothing can be brought back: nothing has been done here lately.</source>
        <translation>Niets terug te halen: hier is de laatste tijd niets gedaan.</translation>
    </message>
    <message>
        <source>Nothing has been made ready or handed over lately.</source>
        <translation>Er is de laatste tijd niets klaar of overhandigd.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Record keys</source>
        <translation>Toetsen opnemen</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>ASK AGAIN</source>
        <translation>OPNIEUW VRAGEN</translation>
    </message>
    <message>
        <source>All keys have been asked for.</source>
        <translation>Alle toetsen zijn gevraagd.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>Nu in gebruik</translation>
    </message>
    <message>
        <source>Press the key for {command}</source>
        <translation>Druk op de toets voor {command}</translation>
    </message>
    <message>
        <source>Recorded so far</source>
        <translation>Tot nu toe opgenomen</translation>
    </message>
    <message>
        <source>SAVE</source>
        <translation>OPSLAAN</translation>
    </message>
    <message>
        <source>SAVE uses these keys from now on.</source>
        <translation>Met OPSLAAN gelden deze toetsen vanaf nu.</translation>
    </message>
    <message>
        <source>SKIP</source>
        <translation>OVERSLAAN</translation>
    </message>
    <message>
        <source>This key only changes others: take one that counts by itself.</source>
        <translation>Deze toets verandert alleen andere: neem er een die zelf telt.</translation>
    </message>
    <message>
        <source>{key} is {command}.</source>
        <translation>{key} is {command}.</translation>
    </message>
    <message>
        <source>{place} of {count}: press the key for</source>
        <translation>{place} van {count}: druk op de toets voor</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>A key is needed that chooses a ticket: Ticket 1 or Next ticket.</source>
        <translation>Er is een toets nodig die een bon kiest: Bon 1 of Volgende bon.</translation>
    </message>
    <message>
        <source>That was all. Save the keys, or go back.</source>
        <translation>Dat was alles. Sla de toetsen op, of ga terug.</translation>
    </message>
    <message>
        <source>This key has no name of its own: take another one.</source>
        <translation>Deze toets heeft geen eigen naam: neem een andere.</translation>
    </message>
    <message>
        <source>Without a key for BUMP the bar could do nothing.</source>
        <translation>Zonder toets voor BUMP kan de balk niets doen.</translation>
    </message>
    <message>
        <source>{key} is needed by the screen itself.</source>
        <translation>{key} heeft het scherm zelf nodig.</translation>
    </message>
    <message>
        <source>{key} is {command} already.</source>
        <translation>{key} is al {command}.</translation>
    </message>
</context>
<context>
    <name>ReplayNotes</name>
    <message>
        <source>Not shown: where drivers were, banners and alarms, what was paused or out of stock, how long an order was expected to take, which page somebody looked at.</source>
        <translation>Niet te zien: waar bezorgers waren, meldingen en alarmen, wat gepauzeerd of op was, hoe lang een bestelling zou duren, welke pagina iemand bekeek.</translation>
    </message>
    <message>
        <source>Orders of which only arrival, acceptance, ready and hand-over are known: {count}.</source>
        <translation>Bestellingen waarvan alleen binnenkomst, aanname, klaar en overhandiging bekend zijn: {count}.</translation>
    </message>
    <message>
        <source>Orders shown with their last content, because what their platform said cannot be read any more: {count}.</source>
        <translation>Bestellingen met hun laatste inhoud, omdat niet meer te lezen is wat hun platform zei: {count}.</translation>
    </message>
    <message>
        <source>Orders whose guests have been erased: {count}.</source>
        <translation>Bestellingen waarvan de gasten zijn gewist: {count}.</translation>
    </message>
    <message>
        <source>The machine&apos;s clock was set at {times}. Where an hour came twice, the second one is shown.</source>
        <translation>De klok van het apparaat is om {times} verzet. Waar een uur twee keer kwam, is het tweede te zien.</translation>
    </message>
    <message>
        <source>Times, items, states and presses are those that were written down as they happened. Colours, limits and the sequence of tickets follow the settings of today, for the whole kitchen.</source>
        <translation>Tijden, artikelen, statussen en tikken zijn zoals ze toen zijn opgeschreven. Kleuren, grenzen en volgorde van de bonnen volgen de instellingen van nu, voor de hele keuken.</translation>
    </message>
</context>
<context>
    <name>ReplayPage</name>
    <message>
        <source>No other ticket turned late on this day.</source>
        <translation>Op deze dag werd geen andere bon te laat.</translation>
    </message>
    <message>
        <source>The day cannot be read now: {problem}</source>
        <translation>De dag kan nu niet worden gelezen: {problem}</translation>
    </message>
    <message>
        <source>The day is being read …</source>
        <translation>De dag wordt gelezen …</translation>
    </message>
    <message>
        <source>There is no order yet.</source>
        <translation>Er is nog geen bestelling.</translation>
    </message>
    <message>
        <source>There is nothing to replay: orders are only in memory.</source>
        <translation>Er valt niets terug te kijken: bestellingen staan alleen in het geheugen.</translation>
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
        <translation>Klaar tot opgehaald</translation>
    </message>
    <message>
        <source>To accept</source>
        <translation>Tot geaccepteerd</translation>
    </message>
    <message>
        <source>To ready</source>
        <translation>Tot klaar</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>als voorheen</translation>
    </message>
    <message>
        <source>channel: {reason}</source>
        <translation>kanaal: {reason}</translation>
    </message>
    <message>
        <source>late: {count} ({share})</source>
        <translation>laat: {count} ({share})</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>geen reden gegeven</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet gezegd</translation>
    </message>
    <message>
        <source>orders: {count}</source>
        <translation>bestellingen: {count}</translation>
    </message>
    <message>
        <source>us: {reason}</source>
        <translation>wij: {reason}</translation>
    </message>
    <message>
        <source>{failed} of {steps}; again: {again}; refused: {refused}</source>
        <translation>{failed} van {steps}; opnieuw: {again}; geweigerd: {refused}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} tot {high}</translation>
    </message>
    <message>
        <source>{low} to {high} min, ready after {real} min</source>
        <translation>{low} tot {high} min, klaar na {real} min</translation>
    </message>
    <message>
        <source>{median} · 90&#xa0;%: {most}</source>
        <translation>{median} · 90&#xa0;%: {most}</translation>
    </message>
    <message>
        <source>{median} · 90&#xa0;%: {most}; orders: {orders}</source>
        <translation>{median} · 90&#xa0;%: {most}; bestellingen: {orders}</translation>
    </message>
    <message>
        <source>{median}; 90&#xa0;%: {most}; over a minute: {slow}; refused: {refused}</source>
        <translation>{median}; 90&#xa0;%: {most}; langer dan een minuut: {slow}; geweigerd: {refused}</translation>
    </message>
    <message>
        <source>{pieces}; orders: {orders}</source>
        <translation>{pieces}; bestellingen: {orders}</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} punten</translation>
    </message>
    <message>
        <source>{said}; before: {count}</source>
        <translation>{said}; ervoor: {count}</translation>
    </message>
    <message>
        <source>{said}; pieces: {pieces}; orders: {orders}</source>
        <translation>{said}; stuks: {pieces}; bestellingen: {orders}</translation>
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
        <translation>Bezig met tellen</translation>
    </message>
    <message>
        <source>Orders are not kept on this machine: there are no reports.</source>
        <translation>Bestellingen worden op dit apparaat niet bewaard: er zijn geen rapporten.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stopped: not everything has been counted.</source>
        <translation>Gestopt: niet alles is geteld.</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Changed; holds from the next start</source>
        <translation>Gewijzigd; geldt vanaf de volgende start</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan</translation>
    </message>
    <message>
        <source>Undo: {name}</source>
        <translation>Ongedaan: {name}</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Groups of settings</source>
        <translation>Groepen instellingen</translation>
    </message>
    <message>
        <source>Lies in the file of secrets.</source>
        <translation>Ligt in het bestand met geheimen.</translation>
    </message>
    <message>
        <source>Lies in the keyring.</source>
        <translation>Ligt in de sleutelhanger.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Geen instelling heeft deze woorden.</translation>
    </message>
    <message>
        <source>Stands in the settings file, where it can be read.</source>
        <translation>Staat leesbaar in het instellingenbestand.</translation>
    </message>
</context>
<context>
    <name>RulePage</name>
    <message>
        <source>* stands for anything: FRY-*</source>
        <translation>* staat voor alles: FRY-*</translation>
    </message>
    <message>
        <source>A mark of the menu, alcohol for example.</source>
        <translation>Een kenmerk van het menu, alcohol bijvoorbeeld.</translation>
    </message>
    <message>
        <source>A rule for {station}</source>
        <translation>Een regel voor {station}</translation>
    </message>
    <message>
        <source>Accents and capitals do not count.</source>
        <translation>Accenten en hoofdletters tellen niet.</translation>
    </message>
    <message>
        <source>Channel contains</source>
        <translation>Kanaal bevat</translation>
    </message>
    <message>
        <source>Code (PLU) is</source>
        <translation>Code (PLU) is</translation>
    </message>
    <message>
        <source>Name contains</source>
        <translation>Naam bevat</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>Tag is</source>
        <translation>Kenmerk is</translation>
    </message>
    <message>
        <source>This rule has been removed.</source>
        <translation>Deze regel is verwijderd.</translation>
    </message>
    <message>
        <source>Whatever is filled in must fit, all of it.</source>
        <translation>Alles wat is ingevuld, moet kloppen.</translation>
    </message>
    <message>
        <source>Where it was sold, as tickets show it.</source>
        <translation>Waar het verkocht is, zoals op de bonnen.</translation>
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
        <translation>Aan de printer ‘{name}’ gegeven, pagina’s: {pages}</translation>
    </message>
    <message>
        <source>Saved: {path} ({size})</source>
        <translation>Opgeslagen: {path} ({size})</translation>
    </message>
</context>
<context>
    <name>ScreenPage</name>
    <message>
        <source>1. True size</source>
        <translation>1. Ware grootte</translation>
    </message>
    <message>
        <source>2. Distance</source>
        <translation>2. Afstand</translation>
    </message>
    <message>
        <source>3. Five crosses</source>
        <translation>3. Vijf kruisjes</translation>
    </message>
    <message>
        <source>As the screen says of itself; not every screen says the truth.</source>
        <translation>Zoals het scherm zelf zegt; niet elk scherm zegt de waarheid.</translation>
    </message>
    <message>
        <source>Buttons have at least {side}, where the screen is large enough.</source>
        <translation>Knoppen zijn minstens {side}, als het scherm groot genoeg is.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>Cleaning takes</source>
        <translation>Schoonmaken duurt</translation>
    </message>
    <message>
        <source>Hide the mouse pointer</source>
        <translation>Muisaanwijzer verbergen</translation>
    </message>
    <message>
        <source>Keep the screen awake</source>
        <translation>Scherm wakker houden</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Meten</translation>
    </message>
    <message>
        <source>Sizes and touch</source>
        <translation>Maten en vingers</translation>
    </message>
    <message>
        <source>So long touches do nothing after “Clean the screen”.</source>
        <translation>Zo lang doet aanraken niets na ‘Scherm schoonmaken’.</translation>
    </message>
    <message>
        <source>Tap them</source>
        <translation>Tikken</translation>
    </message>
    <message>
        <source>Text can be read from {distance} away.</source>
        <translation>Tekst is van {distance} te lezen.</translation>
    </message>
    <message>
        <source>While fingers are used; the mouse brings it back.</source>
        <translation>Zolang vingers tikken; de muis haalt hem terug.</translation>
    </message>
    <message>
        <source>{inches} inches, as it was measured here.</source>
        <translation>{inches} inch, hier gemeten.</translation>
    </message>
</context>
<context>
    <name>ScreenStep</name>
    <message>
        <source> inches</source>
        <translation> inch</translation>
    </message>
    <message>
        <source>A bank card measures it exactly: later, under Tools, Sizes and touch.</source>
        <translation>Een bankpas meet het precies: later, onder Hulpmiddelen, Maten en vingers.</translation>
    </message>
    <message>
        <source>A bar that should be 50 mm long</source>
        <translation>Een balk die 50 mm lang moet zijn</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Diagonal of the screen</source>
        <translation>Diagonaal van het scherm</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Text and buttons are as large as cooks need them. For that the screen must know its own size: the bar below should be 50 mm long. If it is not, enter the diagonal.</source>
        <translation>Tekst en knoppen zijn zo groot als koks ze nodig hebben. Daarvoor moet het scherm zijn maat kennen: de balk hieronder moet 50 mm lang zijn. Vul anders de diagonaal in.</translation>
    </message>
    <message>
        <source>The screen</source>
        <translation>Het scherm</translation>
    </message>
    <message>
        <source>Use this size</source>
        <translation>Deze maat gebruiken</translation>
    </message>
    <message>
        <source>as the screen says</source>
        <translation>zoals het scherm zegt</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>No secret</source>
        <translation>Geen geheim</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>There is one. It is not shown.</source>
        <translation>Er is er een. Het wordt niet getoond.</translation>
    </message>
    <message>
        <source>Type another</source>
        <translation>Ander typen</translation>
    </message>
    <message>
        <source>Type another: {name}</source>
        <translation>Ander typen: {name}</translation>
    </message>
    <message>
        <source>Type or paste the secret</source>
        <translation>Typ of plak het geheim</translation>
    </message>
</context>
<context>
    <name>SecretsBar</name>
    <message>
        <source>Put them away</source>
        <translation>Opbergen</translation>
    </message>
    <message>
        <source>Secrets are kept in a file that only this computer&apos;s user can read.</source>
        <translation>Geheimen liggen in een bestand dat alleen de gebruiker van deze computer kan lezen.</translation>
    </message>
    <message>
        <source>Secrets are kept in a file that only this computer&apos;s user can read: {problem}.</source>
        <translation>Geheimen liggen in een bestand dat alleen de gebruiker van deze computer kan lezen: {problem}.</translation>
    </message>
    <message>
        <source>Secrets are kept in the keyring of this computer.</source>
        <translation>Geheimen liggen in de sleutelhanger van deze computer.</translation>
    </message>
    <message>
        <source>Secrets in the settings file itself, where they can be read: {count}.</source>
        <translation>Leesbaar in het instellingenbestand zelf: {count}.</translation>
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
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Platforms</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>geen code</translation>
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
        <translation>0 tot 23, volgens de klok van deze computer.</translation>
    </message>
    <message>
        <source>10 keys</source>
        <translation>10 toetsen</translation>
    </message>
    <message>
        <source>127.0.0.1 for a tunnel on this computer, 0.0.0.0 for the whole network.</source>
        <translation>127.0.0.1 voor een tunnel op deze computer, 0.0.0.0 voor het hele netwerk.</translation>
    </message>
    <message>
        <source>17 keys</source>
        <translation>17 toetsen</translation>
    </message>
    <message>
        <source>2 to 8; 0 takes as many as fit.</source>
        <translation>2 tot 8; 0 neemt er zoveel als er passen.</translation>
    </message>
    <message>
        <source>20 keys</source>
        <translation>20 toetsen</translation>
    </message>
    <message>
        <source>A PEM file, where this program itself speaks https.</source>
        <translation>Een PEM-bestand, waar dit programma zelf https spreekt.</translation>
    </message>
    <message>
        <source>A short sound shows that the loudspeaker works.</source>
        <translation>Een kort geluid laat horen dat de luidspreker werkt.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aanname</translation>
    </message>
    <message>
        <source>Accept orders</source>
        <translation>Bestellingen aannemen</translation>
    </message>
    <message>
        <source>Address for answers</source>
        <translation>Adres voor antwoorden</translation>
    </message>
    <message>
        <source>Address of Deliverect</source>
        <translation>Adres van Deliverect</translation>
    </message>
    <message>
        <source>Address of JET Connect</source>
        <translation>Adres van JET Connect</translation>
    </message>
    <message>
        <source>Address of Just Eat</source>
        <translation>Adres van Just Eat</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>Adres van de winkel</translation>
    </message>
    <message>
        <source>Address to listen at</source>
        <translation>Adres om op te luisteren</translation>
    </message>
    <message>
        <source>Alarms sound; they flash in any case.</source>
        <translation>Alarmen klinken; ze knipperen in elk geval.</translation>
    </message>
    <message>
        <source>All items ticked</source>
        <translation>Alles afgevinkt</translation>
    </message>
    <message>
        <source>Also say printed to</source>
        <translation>Ook ‘geprint’ melden aan</translation>
    </message>
    <message>
        <source>An alarm that nobody touched sounds again.</source>
        <translation>Een alarm dat niemand aanraakte klinkt opnieuw.</translation>
    </message>
    <message>
        <source>An order that names another one is taken, but nobody is called.</source>
        <translation>Een bestelling die een ander noemt wordt aangenomen, maar niemand wordt gebeld.</translation>
    </message>
    <message>
        <source>Answer that they came before, or with a plain yes.</source>
        <translation>Antwoorden dat ze al kwamen, of gewoon ja zeggen.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Any of them is good, the first signs our calls; needed.</source>
        <translation>Elk ervan geldt, het eerste ondertekent onze oproepen; nodig.</translation>
    </message>
    <message>
        <source>Any of them is good. None follows the rule of staging.</source>
        <translation>Elk ervan geldt. Zonder geldt de regel van staging.</translation>
    </message>
    <message>
        <source>Any of them is good; none if orders are not signed.</source>
        <translation>Elk ervan geldt; geen als bestellingen niet ondertekend zijn.</translation>
    </message>
    <message>
        <source>As Deliverect names it; hardly ever another.</source>
        <translation>Zoals Deliverect het noemt; bijna nooit een ander.</translation>
    </message>
    <message>
        <source>As agreed with Just Eat; 0 takes the time of planned orders.</source>
        <translation>Zoals afgesproken met Just Eat; 0 neemt de tijd van geplande bestellingen.</translation>
    </message>
    <message>
        <source>As it stands in Just Eat&apos;s addresses: uk, ie, es, it, au.</source>
        <translation>Zoals het in de adressen van Just Eat staat: uk, ie, es, it, au.</translation>
    </message>
    <message>
        <source>As the crow flies; 0 is no limit.</source>
        <translation>Hemelsbreed; 0 is geen grens.</translation>
    </message>
    <message>
        <source>As the restaurant, ending a pause also ends those of others.</source>
        <translation>Als restaurant eindigt met een pauze ook die van anderen.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Meteen</translation>
    </message>
    <message>
        <source>At once, or by hand within three minutes.</source>
        <translation>Meteen, of met de hand binnen drie minuten.</translation>
    </message>
    <message>
        <source>Audience of the token</source>
        <translation>Audience van het token</translation>
    </message>
    <message>
        <source>Backup every night</source>
        <translation>Elke nacht een back-up</translation>
    </message>
    <message>
        <source>Beginnings of those that are delivered to, such as LS1; none is anywhere.</source>
        <translation>Begin van waar bezorgd wordt, zoals LS1; geen is overal.</translation>
    </message>
    <message>
        <source>Bump bar</source>
        <translation>Toetsenbalk</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Met de hand</translation>
    </message>
    <message>
        <source>By hand on the board, or at once by itself.</source>
        <translation>Met de hand op het bord, of meteen vanzelf.</translation>
    </message>
    <message>
        <source>Calls without it are refused. Empty takes every call for genuine.</source>
        <translation>Oproepen zonder worden geweigerd. Leeg geldt elke oproep als echt.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Chosen on the history page; none takes the usual ones.</source>
        <translation>Gekozen op de pagina geschiedenis; geen neemt de gebruikelijke.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-id</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-secret</translation>
    </message>
    <message>
        <source>Codes that are sent for it; none sends nothing.</source>
        <translation>Codes die daarvoor verstuurd worden; geen stuurt niets.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Columns of the history</source>
        <translation>Kolommen van de geschiedenis</translation>
    </message>
    <message>
        <source>Combine equal lines</source>
        <translation>Gelijke regels samenvoegen</translation>
    </message>
    <message>
        <source>Could not be taken</source>
        <translation>Kon niet worden aangenomen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Curbside</source>
        <translation>Aan de stoep</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Dark for most kitchens, light for bright ones, contrast for weak eyes.</source>
        <translation>Donker voor de meeste keukens, licht voor lichte, contrast voor zwakke ogen.</translation>
    </message>
    <message>
        <source>Deliverect</source>
        <translation>Deliverect</translation>
    </message>
    <message>
        <source>Deliverect codes</source>
        <translation>Codes van Deliverect</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Bezorging</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Gerechten</translation>
    </message>
    <message>
        <source>Dishes with their changes</source>
        <translation>Gerechten met wijzigingen</translation>
    </message>
    <message>
        <source>Distance to the screen</source>
        <translation>Afstand tot het scherm</translation>
    </message>
    <message>
        <source>Domains that may be called</source>
        <translation>Domeinen die opgeroepen mogen worden</translation>
    </message>
    <message>
        <source>Drive-through</source>
        <translation>Drive-through</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Bezorgers</translation>
    </message>
    <message>
        <source>Eat in</source>
        <translation>Hier opeten</translation>
    </message>
    <message>
        <source>Empty is a folder beside the orders.</source>
        <translation>Leeg is een map naast de bestellingen.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>Erase guests after</source>
        <translation>Gasten wissen na</translation>
    </message>
    <message>
        <source>Everything on the screen is in this language.</source>
        <translation>Alles op het scherm is in deze taal.</translation>
    </message>
    <message>
        <source>File of its user</source>
        <translation>Bestand van de gebruiker</translation>
    </message>
    <message>
        <source>First item ticked</source>
        <translation>Eerste afgevinkt</translation>
    </message>
    <message>
        <source>Folder of backups</source>
        <translation>Map voor back-ups</translation>
    </message>
    <message>
        <source>For the longest drive.</source>
        <translation>Voor de langste rit.</translation>
    </message>
    <message>
        <source>For the minutes until a driver arrives.</source>
        <translation>Voor de minuten tot een bezorger er is.</translation>
    </message>
    <message>
        <source>For what is sold out; empty takes the key for orders.</source>
        <translation>Voor wat uitverkocht is; leeg neemt die voor bestellingen.</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vrijdag</translation>
    </message>
    <message>
        <source>From Deliverect; needed.</source>
        <translation>Van Deliverect; nodig.</translation>
    </message>
    <message>
        <source>From Just Eat; needed.</source>
        <translation>Van Just Eat; nodig.</translation>
    </message>
    <message>
        <source>From this age on a ticket is late; more than the warning.</source>
        <translation>Vanaf deze leeftijd is een bon te laat; meer dan de waarschuwing.</translation>
    </message>
    <message>
        <source>From this age on a ticket warns.</source>
        <translation>Vanaf deze leeftijd waarschuwt een bon.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
    <message>
        <source>Grant type of the token</source>
        <translation>Grant type van het token</translation>
    </message>
    <message>
        <source>Guests in them are known as long.</source>
        <translation>Gasten erin zijn zo lang bekend.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Overhandigd</translation>
    </message>
    <message>
        <source>Hide the mouse pointer</source>
        <translation>Muisaanwijzer verbergen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Hour of the backup</source>
        <translation>Uur van de back-up</translation>
    </message>
    <message>
        <source>Hours and minutes, such as 07:00.</source>
        <translation>Uren en minuten, zoals 07:00.</translation>
    </message>
    <message>
        <source>Hours and minutes, such as 22:00.</source>
        <translation>Uren en minuten, zoals 22:00.</translation>
    </message>
    <message>
        <source>How far away cooks stand. Text grows with it.</source>
        <translation>Hoe ver koks staan. De tekst groeit mee.</translation>
    </message>
    <message>
        <source>How long a tap can be taken back before platforms hear it.</source>
        <translation>Hoelang een tik terug kan voordat platforms het horen.</translation>
    </message>
    <message>
        <source>How long platforms wait for Accept, where it is not the usual time.</source>
        <translation>Hoelang platforms op aanname wachten, waar het niet de gebruikelijke tijd is.</translation>
    </message>
    <message>
        <source>How many of each dish are to be made now.</source>
        <translation>Hoeveel van elk gerecht nu te maken zijn.</translation>
    </message>
    <message>
        <source>How often platforms hear where drivers are.</source>
        <translation>Hoe vaak platforms horen waar bezorgers zijn.</translation>
    </message>
    <message>
        <source>How platforms reach this kitchen. Platforms and drivers&apos; phones get it.</source>
        <translation>Hoe platforms deze keuken bereiken. Platforms en telefoons van bezorgers krijgen het.</translation>
    </message>
    <message>
        <source>Its diagonal, if the screen reports a wrong one; 0 asks the screen.</source>
        <translation>De diagonaal, als het scherm een verkeerde meldt; 0 vraagt het scherm.</translation>
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
        <translation>De id’s van Just Eat die van hier bezorgd worden; geen neemt ze allemaal.</translation>
    </message>
    <message>
        <source>Just Eat&apos;s reference for each location, if it is another.</source>
        <translation>De referentie van Just Eat voor elke locatie, als die anders is.</translation>
    </message>
    <message>
        <source>Keep backups for</source>
        <translation>Back-ups bewaren</translation>
    </message>
    <message>
        <source>Keep secrets in</source>
        <translation>Geheimen bewaren in</translation>
    </message>
    <message>
        <source>Keep the screen on</source>
        <translation>Scherm aan laten</translation>
    </message>
    <message>
        <source>Key for calls to Just Eat</source>
        <translation>Sleutel voor oproepen naar Just Eat</translation>
    </message>
    <message>
        <source>Key for orders</source>
        <translation>Sleutel voor bestellingen</translation>
    </message>
    <message>
        <source>Key for the menu</source>
        <translation>Sleutel voor het menu</translation>
    </message>
    <message>
        <source>Key of incoming calls</source>
        <translation>Sleutel van binnenkomende oproepen</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Sleutel van het certificaat</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Toetsenbord</translation>
    </message>
    <message>
        <source>Keyring of this computer</source>
        <translation>Sleutelhanger van deze computer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Kind of order</source>
        <translation>Soort bestelling</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Keuken</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>Grootste verzoek</translation>
    </message>
    <message>
        <source>Latitude of the kitchen</source>
        <translation>Breedtegraad van de keuken</translation>
    </message>
    <message>
        <source>Least size of buttons</source>
        <translation>Kleinste maat van knoppen</translation>
    </message>
    <message>
        <source>Length of a shift</source>
        <translation>Lengte van een dienst</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Lines that nobody cooks, such as bags and deposits.</source>
        <translation>Regels die niemand kookt, zoals tassen en statiegeld.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sluiten na</translation>
    </message>
    <message>
        <source>Lock for cleaning</source>
        <translation>Vergrendelen voor schoonmaak</translation>
    </message>
    <message>
        <source>Longest drive</source>
        <translation>Langste rit</translation>
    </message>
    <message>
        <source>Longest way</source>
        <translation>Langste weg</translation>
    </message>
    <message>
        <source>Longitude of the kitchen</source>
        <translation>Lengtegraad van de keuken</translation>
    </message>
    <message>
        <source>Looked up on</source>
        <translation>Nagekeken op</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Managers</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>maandag</translation>
    </message>
    <message>
        <source>More are refused; 0 is no limit.</source>
        <translation>Meer worden geweigerd; 0 is geen grens.</translation>
    </message>
    <message>
        <source>Most connections</source>
        <translation>Meeste verbindingen</translation>
    </message>
    <message>
        <source>Most deliveries at once</source>
        <translation>Meeste bezorgingen tegelijk</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Dringendste eerst</translation>
    </message>
    <message>
        <source>Most urgent first, or oldest first.</source>
        <translation>Dringendste eerst, of oudste eerst.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name contains</source>
        <translation>Naam bevat</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Naam van de winkel</translation>
    </message>
    <message>
        <source>Name of this screen</source>
        <translation>Naam van dit scherm</translation>
    </message>
    <message>
        <source>Names of stations; none shows all of them.</source>
        <translation>Namen van stations; geen toont ze allemaal.</translation>
    </message>
    <message>
        <source>Night begins</source>
        <translation>Nacht begint</translation>
    </message>
    <message>
        <source>Night ends</source>
        <translation>Nacht eindigt</translation>
    </message>
    <message>
        <source>No pointer is shown while fingers are used.</source>
        <translation>Geen aanwijzer zolang vingers gebruikt worden.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Not cooked</source>
        <translation>Niet gekookt</translation>
    </message>
    <message>
        <source>Numbers of the channels that want to hear that a ticket was printed.</source>
        <translation>Nummers van kanalen die willen horen dat een bon geprint is.</translation>
    </message>
    <message>
        <source>Of all sounds at night.</source>
        <translation>Van alle geluiden ’s nachts.</translation>
    </message>
    <message>
        <source>Of all sounds by day.</source>
        <translation>Van alle geluiden overdag.</translation>
    </message>
    <message>
        <source>Of the opening hours, such as Europe/London; empty is this computer&apos;s.</source>
        <translation>Van de openingstijden, zoals Europe/London; leeg is die van deze computer.</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oudste eerst</translation>
    </message>
    <message>
        <source>Only a screen that shows all stations can say Ready.</source>
        <translation>Alleen een scherm dat alle stations toont kan Klaar zeggen.</translation>
    </message>
    <message>
        <source>Only if Deliverect names another than its address.</source>
        <translation>Alleen als Deliverect een andere noemt dan zijn adres.</translation>
    </message>
    <message>
        <source>Only if it is not the usual one of the environment.</source>
        <translation>Alleen als het niet de gebruikelijke van de omgeving is.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Openingstijden</translation>
    </message>
    <message>
        <source>Opens these pages. 4 to 8 digits.</source>
        <translation>Opent deze pagina’s. 4 tot 8 cijfers.</translation>
    </message>
    <message>
        <source>Order of tickets</source>
        <translation>Volgorde van bonnen</translation>
    </message>
    <message>
        <source>Orders come in from here, and taps are told.</source>
        <translation>Bestellingen komen hiervandaan, en tikken worden gemeld.</translation>
    </message>
    <message>
        <source>Orders come in here; the tunnel or router must lead to it.</source>
        <translation>Hier komen bestellingen binnen; tunnel of router moet hierheen leiden.</translation>
    </message>
    <message>
        <source>Orders further away are refused; 0 is no limit.</source>
        <translation>Bestellingen verder weg worden geweigerd; 0 is geen grens.</translation>
    </message>
    <message>
        <source>Orders that come twice</source>
        <translation>Bestellingen die twee keer komen</translation>
    </message>
    <message>
        <source>Orders with alcohol</source>
        <translation>Bestellingen met alcohol</translation>
    </message>
    <message>
        <source>Other limits</source>
        <translation>Andere grenzen</translation>
    </message>
    <message>
        <source>Own keys</source>
        <translation>Eigen toetsen</translation>
    </message>
    <message>
        <source>Own minutes for a platform, for a kind of order, or for both.</source>
        <translation>Eigen minuten voor een platform, een soort bestelling of beide.</translation>
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
        <translation>Pauzeren als</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Afhalen</translation>
    </message>
    <message>
        <source>Places in the kitchen, and rules for what is made there.</source>
        <translation>Plekken in de keuken, en regels wat daar gemaakt wordt.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Postcodes</source>
        <translation>Postcodes</translation>
    </message>
    <message>
        <source>Privacy and backup</source>
        <translation>Privacy en back-up</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Productie</translation>
    </message>
    <message>
        <source>Promised time</source>
        <translation>Beloofde tijd</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Openbaar adres</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Ready only where all is seen</source>
        <translation>Klaar alleen waar alles te zien is</translation>
    </message>
    <message>
        <source>Red after</source>
        <translation>Rood na</translation>
    </message>
    <message>
        <source>References of locations</source>
        <translation>Referenties van locaties</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Weigeren</translation>
    </message>
    <message>
        <source>Registration plate</source>
        <translation>Kenteken</translation>
    </message>
    <message>
        <source>Remove orders after</source>
        <translation>Bestellingen verwijderen na</translation>
    </message>
    <message>
        <source>Repeat after</source>
        <translation>Herhalen na</translation>
    </message>
    <message>
        <source>Restaurants</source>
        <translation>Restaurants</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>zaterdag</translation>
    </message>
    <message>
        <source>Say that they came before</source>
        <translation>Zeggen dat ze al kwamen</translation>
    </message>
    <message>
        <source>Say yes</source>
        <translation>Ja zeggen</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Scherm</translation>
    </message>
    <message>
        <source>Secrets that sign orders</source>
        <translation>Geheimen die bestellingen ondertekenen</translation>
    </message>
    <message>
        <source>Show planned orders before</source>
        <translation>Geplande bestellingen tonen voor</translation>
    </message>
    <message>
        <source>Shown on this screen</source>
        <translation>Op dit scherm</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>Grootte van het scherm</translation>
    </message>
    <message>
        <source>So long after hand-over a guest is known; 0 is for good.</source>
        <translation>Zo lang na overhandiging is een gast bekend; 0 is voorgoed.</translation>
    </message>
    <message>
        <source>So long before its time a planned order comes to the board.</source>
        <translation>Zo lang voor haar tijd komt een geplande bestelling op het bord.</translation>
    </message>
    <message>
        <source>So long the link on a driver&apos;s phone works.</source>
        <translation>Zo lang werkt de link op de telefoon van een bezorger.</translation>
    </message>
    <message>
        <source>So long touches do nothing while the screen is wiped.</source>
        <translation>Zo lang doen aanrakingen niets terwijl geveegd wordt.</translation>
    </message>
    <message>
        <source>So long whole orders are kept; 0 is for good.</source>
        <translation>Zo lang blijven hele bestellingen; 0 is voorgoed.</translation>
    </message>
    <message>
        <source>So many may be connected at one moment.</source>
        <translation>Zoveel mogen tegelijk verbonden zijn.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Sound at the start</source>
        <translation>Geluid bij de start</translation>
    </message>
    <message>
        <source>Speed of drivers</source>
        <translation>Snelheid van bezorgers</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Staging to try things, production for real orders.</source>
        <translation>Staging om te proberen, productie voor echte bestellingen.</translation>
    </message>
    <message>
        <source>Stands in the journal beside what was tapped here.</source>
        <translation>Staat in het logboek bij wat hier getikt is.</translation>
    </message>
    <message>
        <source>Stands on its tickets.</source>
        <translation>Staat op zijn bonnen.</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>Such as https://uk.api.just-eat.io; needed.</source>
        <translation>Zoals https://uk.api.just-eat.io; nodig.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>zondag</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Ingeschakeld</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Aannemen</translation>
    </message>
    <message>
        <source>Take them, or refuse them.</source>
        <translation>Ze aannemen of weigeren.</translation>
    </message>
    <message>
        <source>Tell pauses</source>
        <translation>Pauzes melden</translation>
    </message>
    <message>
        <source>Tell positions every</source>
        <translation>Posities melden elke</translation>
    </message>
    <message>
        <source>The PEM file with its private key.</source>
        <translation>Het PEM-bestand met de privésleutel.</translation>
    </message>
    <message>
        <source>The board fills the whole screen from the start.</source>
        <translation>Het bord vult vanaf de start het hele scherm.</translation>
    </message>
    <message>
        <source>The keyring of this computer, or a file that only its user can read.</source>
        <translation>De sleutelhanger van deze computer, of een bestand dat alleen zijn gebruiker kan lezen.</translation>
    </message>
    <message>
        <source>The keys of an own bump bar; easier to record in Tools on the board.</source>
        <translation>De toetsen van een eigen balk; makkelijker op te nemen in Gereedschap op het bord.</translation>
    </message>
    <message>
        <source>The orders are copied while the program runs.</source>
        <translation>De bestellingen worden gekopieerd terwijl het programma draait.</translation>
    </message>
    <message>
        <source>The restaurant</source>
        <translation>Het restaurant</translation>
    </message>
    <message>
        <source>The same dish ordered twice becomes one line.</source>
        <translation>Hetzelfde gerecht twee keer besteld wordt één regel.</translation>
    </message>
    <message>
        <source>The screen does not go dark by itself.</source>
        <translation>Het scherm wordt niet vanzelf donker.</translation>
    </message>
    <message>
        <source>The shop hears of pauses and of what is sold out.</source>
        <translation>De winkel hoort van pauzes en wat uitverkocht is.</translation>
    </message>
    <message>
        <source>The shortest side of anything that is tapped.</source>
        <translation>De kortste zijde van alles waarop getikt wordt.</translation>
    </message>
    <message>
        <source>This or a secret that signs orders is needed.</source>
        <translation>Deze of een geheim dat bestellingen ondertekent is nodig.</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dit programma</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>donderdag</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Bonnen</translation>
    </message>
    <message>
        <source>Tickets side by side</source>
        <translation>Bonnen naast elkaar</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Tijd om te antwoorden</translation>
    </message>
    <message>
        <source>Time to send</source>
        <translation>Tijd om te versturen</translation>
    </message>
    <message>
        <source>Time to undo</source>
        <translation>Tijd om ongedaan te maken</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Told when an order names no time of its own.</source>
        <translation>Gezegd als een bestelling zelf geen tijd noemt.</translation>
    </message>
    <message>
        <source>Totals beside the board</source>
        <translation>Totalen naast het bord</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>dinsdag</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Voertuig</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Volume at night</source>
        <translation>Volume ’s nachts</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Webwinkel</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>woensdag</translation>
    </message>
    <message>
        <source>What is made there</source>
        <translation>Wat daar gemaakt wordt</translation>
    </message>
    <message>
        <source>Whatever is larger is refused.</source>
        <translation>Wat groter is wordt geweigerd.</translation>
    </message>
    <message>
        <source>When food is collected, such as 11:00-14:00. None is always open.</source>
        <translation>Wanneer eten opgehaald wordt, zoals 11:00-14:00. Geen is altijd open.</translation>
    </message>
    <message>
        <source>Where Just Eat hears of drivers; needed.</source>
        <translation>Waar Just Eat van bezorgers hoort; nodig.</translation>
    </message>
    <message>
        <source>Where an order does not say it; 0 is unknown.</source>
        <translation>Waar een bestelling hem niet noemt; 0 is onbekend.</translation>
    </message>
    <message>
        <source>Where it is said</source>
        <translation>Waar het staat</translation>
    </message>
    <message>
        <source>Where the shop hears of its orders; needed.</source>
        <translation>Waar de winkel van zijn bestellingen hoort; nodig.</translation>
    </message>
    <message>
        <source>Where waiting orders are answered, if elsewhere.</source>
        <translation>Waar wachtende bestellingen beantwoord worden, als dat elders is.</translation>
    </message>
    <message>
        <source>Where what is sold out is told.</source>
        <translation>Waar gemeld wordt wat uitverkocht is.</translation>
    </message>
    <message>
        <source>Which keys do what. F1 shows them on the board.</source>
        <translation>Welke toetsen wat doen. F1 toont ze op het bord.</translation>
    </message>
    <message>
        <source>Who delivers for this kitchen, in the order of the board.</source>
        <translation>Wie voor deze keuken bezorgt, in de volgorde van het bord.</translation>
    </message>
    <message>
        <source>Whoever takes longer to send a request is cut off.</source>
        <translation>Wie er langer over doet wordt afgebroken.</translation>
    </message>
    <message>
        <source>Without a touch these pages close.</source>
        <translation>Zonder aanraking sluiten deze pagina’s.</translation>
    </message>
    <message>
        <source>Yellow after</source>
        <translation>Geel na</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>h</source>
        <translation>u</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>inch</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>km/u</translation>
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
        <translation>2 tot 8 kleine letters, zoals uk.</translation>
    </message>
    <message>
        <source>An address begins with http:// or https://.</source>
        <translation>Een adres begint met http:// of https://.</translation>
    </message>
    <message>
        <source>At most {most} are allowed.</source>
        <translation>Hoogstens {most} zijn toegestaan.</translation>
    </message>
    <message>
        <source>Certificate and key belong together.</source>
        <translation>Certificaat en sleutel horen bij elkaar.</translation>
    </message>
    <message>
        <source>Line {row}</source>
        <translation>Regel {row}</translation>
    </message>
    <message>
        <source>Must be more than {least}.</source>
        <translation>Moet meer dan {least} zijn.</translation>
    </message>
    <message>
        <source>Must be {least} or more.</source>
        <translation>Moet {least} of meer zijn.</translation>
    </message>
    <message>
        <source>Must be {most} or less.</source>
        <translation>Moet {most} of minder zijn.</translation>
    </message>
    <message>
        <source>One of the lines is empty.</source>
        <translation>Een van de regels is leeg.</translation>
    </message>
    <message>
        <source>One platform must be switched on: else no orders come in.</source>
        <translation>Eén platform moet ingeschakeld zijn: anders komen er geen bestellingen.</translation>
    </message>
    <message>
        <source>Opening hours look like 11:00-14:00.</source>
        <translation>Openingstijden zien eruit als 11:00-14:00.</translation>
    </message>
    <message>
        <source>Red must come after yellow.</source>
        <translation>Rood moet na geel komen.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Dat bestand bestaat niet.</translation>
    </message>
    <message>
        <source>This is no name of a domain, such as just-eat.com.</source>
        <translation>Dit is geen domeinnaam, zoals just-eat.com.</translation>
    </message>
    <message>
        <source>This must be 0, or 2 to 8.</source>
        <translation>Dit moet 0 zijn, of 2 tot 8.</translation>
    </message>
    <message>
        <source>This must be a day such as 2026-03-14.</source>
        <translation>Dit moet een dag zijn, zoals 2026-03-14.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Dit moet een getal zijn.</translation>
    </message>
    <message>
        <source>This must be a time such as 22:00.</source>
        <translation>Dit moet een tijd zijn, zoals 22:00.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Dit moet een geheel getal zijn.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Dit moet ingevuld zijn.</translation>
    </message>
    <message>
        <source>This time zone is not known. One such as Europe/London is meant.</source>
        <translation>Deze tijdzone is niet bekend. Bedoeld is er een als Europe/London.</translation>
    </message>
    <message>
        <source>Two have the same name.</source>
        <translation>Twee hebben dezelfde naam.</translation>
    </message>
    <message>
        <source>Without a secret anybody could send orders: fill one in.</source>
        <translation>Zonder geheim kan iedereen bestellingen sturen: vul er een in.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Changed and not kept yet: {count}</source>
        <translation>Gewijzigd en nog niet bewaard: {count}</translation>
    </message>
    <message>
        <source>From the next start: {names}</source>
        <translation>Vanaf de volgende start: {names}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Keep {count}</source>
        <translation>{count} bewaren</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>Not kept: {problem}</source>
        <translation>Niet bewaard: {problem}</translation>
    </message>
    <message>
        <source>Not right yet: {names}</source>
        <translation>Nog niet goed: {names}</translation>
    </message>
    <message>
        <source>Practice keeps no settings in a file.</source>
        <translation>In de oefening wordt niets in een bestand bewaard.</translation>
    </message>
    <message>
        <source>Start anew now</source>
        <translation>Nu opnieuw starten</translation>
    </message>
    <message>
        <source>There is no settings file here.</source>
        <translation>Hier is geen instellingenbestand.</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Alles ongedaan</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>A camera, the internet, and leave to say where it is.</source>
        <translation>Een camera, internet en toestemming om de locatie te delen.</translation>
    </message>
    <message>
        <source>Begin the shift</source>
        <translation>Dienst beginnen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change name, phone and vehicle</source>
        <translation>Naam, telefoon en voertuig wijzigen</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Bezorger</translation>
    </message>
    <message>
        <source>Hold: end the shift</source>
        <translation>Vasthouden: beëindigen</translation>
    </message>
    <message>
        <source>Over http phones do not say where they are. Set public_url in [listener] to an https address.</source>
        <translation>Via http zeggen telefoons niet waar ze zijn. Zet public_url in [listener] op een https-adres.</translation>
    </message>
    <message>
        <source>Phones cannot reach {address}. Set public_url in [listener] to an https address.</source>
        <translation>Telefoons bereiken {address} niet. Zet public_url in [listener] op een https-adres.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>The code is for this driver’s phone alone.</source>
        <translation>De code is alleen voor de telefoon van deze bezorger.</translation>
    </message>
    <message>
        <source>Then a code stands here for the driver’s phone.</source>
        <translation>Dan staat hier een code voor de telefoon van de bezorger.</translation>
    </message>
    <message>
        <source>This driver has been removed.</source>
        <translation>Deze bezorger is verwijderd.</translation>
    </message>
    <message>
        <source>This program listens nowhere now: no phone can reach it.</source>
        <translation>Dit programma luistert nu nergens: geen telefoon kan het bereiken.</translation>
    </message>
    <message>
        <source>What the phone needs</source>
        <translation>Wat de telefoon nodig heeft</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>BACK</source>
        <translation>TERUG</translation>
    </message>
</context>
<context>
    <name>SoundNotice</name>
    <message>
        <source>No sound can be heard</source>
        <translation>Er is geen geluid te horen</translation>
    </message>
    <message>
        <source>The computer says: {problem}.
Orders come in as always, and the edge of the screen flashes until somebody touches them; look at it more often. See that a loudspeaker is plugged in and switched on: this screen finds it by itself.</source>
        <translation>De computer meldt: {problem}.
Bestellingen komen gewoon binnen en de rand van het scherm knippert tot iemand ze aanraakt; kijk er vaker naar. Controleer of er een luidspreker is aangesloten en aanstaat: dit scherm vindt hem vanzelf.</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Alarms sound</source>
        <translation>Alarmen klinken</translation>
    </message>
    <message>
        <source>At the volume above, whatever the time.</source>
        <translation>Op het volume hierboven, op elk moment.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbinding weg</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nieuwe bestelling</translation>
    </message>
    <message>
        <source>Night begins</source>
        <translation>Nacht begint</translation>
    </message>
    <message>
        <source>Night ends</source>
        <translation>Nacht eindigt</translation>
    </message>
    <message>
        <source>Nothing can be heard</source>
        <translation>Er is niets te horen</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Sound again after</source>
        <translation>Weer klinken na</translation>
    </message>
    <message>
        <source>Sound at the start</source>
        <translation>Geluid bij de start</translation>
    </message>
    <message>
        <source>Tells whether alarms can be heard.</source>
        <translation>Zegt of alarmen te horen zijn.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Proef</translation>
    </message>
    <message>
        <source>They always flash at the screen&apos;s edge, too.</source>
        <translation>Aan de rand van het scherm knipperen ze ook altijd.</translation>
    </message>
    <message>
        <source>Until somebody touches the ticket.</source>
        <translation>Tot iemand de bon aanraakt.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Volume at night</source>
        <translation>Volume &apos;s nachts</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>No open orders.
New orders appear here by themselves.</source>
        <translation>Geen open bestellingen.
Nieuwe verschijnen hier vanzelf.</translation>
    </message>
    <message>
        <source>No orders for later.</source>
        <translation>Geen bestellingen voor later.</translation>
    </message>
    <message>
        <source>Nothing to make for {stations}.
Orders appear here by themselves.</source>
        <translation>Niets te maken voor {stations}.
Bestellingen verschijnen hier vanzelf.</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Schijf</translation>
    </message>
    <message>
        <source>How everything is</source>
        <translation>Hoe alles ervoor staat</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Laatste back-up</translation>
    </message>
    <message>
        <source>Nothing is known.</source>
        <translation>Er is niets bekend.</translation>
    </message>
    <message>
        <source>Order database</source>
        <translation>Besteldatabase</translation>
    </message>
    <message>
        <source>Orders coming in</source>
        <translation>Binnenkomst van bestellingen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Taps to the platforms</source>
        <translation>Tikken naar de platforms</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>as usual at this hour</source>
        <translation>zoals gewoonlijk op dit uur</translation>
    </message>
    <message>
        <source>last heard {time}</source>
        <translation>laatst gehoord {time}</translation>
    </message>
    <message>
        <source>last order {time}</source>
        <translation>laatste bestelling {time}</translation>
    </message>
    <message>
        <source>listening; {count} requests answered since the start</source>
        <translation>luistert; {count} verzoeken beantwoord sinds de start</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>nog niet vergeleken</translation>
    </message>
    <message>
        <source>not heard since the start</source>
        <translation>niet gehoord sinds de start</translation>
    </message>
    <message>
        <source>so long a silence comes by chance in {percent} of such hours</source>
        <translation>zo’n lange stilte komt toevallig voor in {percent} van zulke uren</translation>
    </message>
    <message>
        <source>there is none yet</source>
        <translation>er is er nog geen</translation>
    </message>
    <message>
        <source>version {version}, running since {time}</source>
        <translation>versie {version}, draait sinds {time}</translation>
    </message>
    <message>
        <source>{seconds} s from the platforms&apos; clocks</source>
        <translation>{seconds} s van de klokken van de platforms</translation>
    </message>
    <message>
        <source>{size} GB free</source>
        <translation>{size} GB vrij</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{waiting} taps wait to be told, {refused} were refused</source>
        <translation>{waiting} tikken moeten nog gemeld worden, {refused} geweigerd</translation>
    </message>
</context>
<context>
    <name>StationPage</name>
    <message>
        <source>A dish is made here when it fits any of them.</source>
        <translation>Een gerecht wordt hier gemaakt als het aan één ervan voldoet.</translation>
    </message>
    <message>
        <source>A station has {count} rules at most.</source>
        <translation>Een station heeft hoogstens {count} regels.</translation>
    </message>
    <message>
        <source>A station needs a name.</source>
        <translation>Een station heeft een naam nodig.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>All rules together</source>
        <translation>Alle regels samen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>This station has been removed.</source>
        <translation>Dit station is verwijderd.</translation>
    </message>
    <message>
        <source>What was done under another name counts as not done.</source>
        <translation>Wat onder een andere naam is gedaan, telt als niet gedaan.</translation>
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
        <translation>Klaar en Overhandigd worden op de pas gezegd.</translation>
    </message>
</context>
<context>
    <name>StationsPage</name>
    <message>
        <source>A dish goes to each station that makes a part of it. Hold ✕ to remove.</source>
        <translation>Een gerecht gaat naar elk station dat er een deel van maakt. Houd ✕ vast om te verwijderen.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>An empty rule: it fits nothing</source>
        <translation>Een lege regel: niets voldoet eraan</translation>
    </message>
    <message>
        <source>At every station, because no rule fits</source>
        <translation>Op elk station, omdat geen regel past</translation>
    </message>
    <message>
        <source>Fits {fitting} of the last {count} items</source>
        <translation>Past op {fitting} van de laatste {count} gerechten</translation>
    </message>
    <message>
        <source>For kitchens with several places: the grill, the fryer, the bar.</source>
        <translation>Voor keukens met meer plekken: grill, frituur, bar.</translation>
    </message>
    <message>
        <source>No rules: only what no other station makes comes here.</source>
        <translation>Geen regels: hier komt alleen wat geen ander station maakt.</translation>
    </message>
    <message>
        <source>Nothing of the last orders.</source>
        <translation>Niets van de laatste bestellingen.</translation>
    </message>
    <message>
        <source>Places in the kitchen</source>
        <translation>Plekken in de keuken</translation>
    </message>
    <message>
        <source>Station {number}</source>
        <translation>Station {number}</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>There are no orders to try it on yet.</source>
        <translation>Er zijn nog geen bestellingen om het op te proberen.</translation>
    </message>
    <message>
        <source>channel contains “{text}”</source>
        <translation>kanaal bevat “{text}”</translation>
    </message>
    <message>
        <source>code is {text}</source>
        <translation>code is {text}</translation>
    </message>
    <message>
        <source>name contains “{text}”</source>
        <translation>naam bevat “{text}”</translation>
    </message>
    <message>
        <source>tag is “{text}”</source>
        <translation>kenmerk is “{text}”</translation>
    </message>
</context>
<context>
    <name>StationsPanel</name>
    <message>
        <source>ALL: THE PASS</source>
        <translation>ALLE: DE PAS</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>TERUG</translation>
    </message>
    <message>
        <source>FIRST CHOOSE STATIONS</source>
        <translation>KIES EERST STATIONS</translation>
    </message>
    <message>
        <source>SHOW 1 STATION</source>
        <translation>1 STATION TONEN</translation>
    </message>
    <message>
        <source>SHOW {count} STATIONS</source>
        <translation>{count} STATIONS TONEN</translation>
    </message>
    <message>
        <source>What does this screen show?</source>
        <translation>Wat toont dit scherm?</translation>
    </message>
    <message>
        <source>{station}: not shown</source>
        <translation>{station}: niet getoond</translation>
    </message>
    <message>
        <source>{station}: shown</source>
        <translation>{station}: getoond</translation>
    </message>
</context>
<context>
    <name>StepperRow</name>
    <message>
        <source>From {least} to {greatest}, please.</source>
        <translation>Van {least} tot {greatest}, graag.</translation>
    </message>
    <message>
        <source>{what}, less</source>
        <translation>{what}, minder</translation>
    </message>
    <message>
        <source>{what}, more</source>
        <translation>{what}, meer</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>All items</source>
        <translation>Alle artikelen</translation>
    </message>
    <message>
        <source>Ask the platforms</source>
        <translation>Platforms vragen</translation>
    </message>
    <message>
        <source>Asked at {time}</source>
        <translation>Gevraagd om {time}</translation>
    </message>
    <message>
        <source>Done by hand</source>
        <translation>Met de hand geregeld</translation>
    </message>
    <message>
        <source>Items that guests ordered</source>
        <translation>Artikelen die gasten bestelden</translation>
    </message>
    <message>
        <source>Ordered in the last 4 weeks</source>
        <translation>Besteld in 4 weken</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Search items</source>
        <translation>Artikelen zoeken</translation>
    </message>
    <message>
        <source>Take off the menu</source>
        <translation>Van de kaart halen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Tot wanneer</translation>
    </message>
    <message>
        <source>What is out</source>
        <translation>Wat op is</translation>
    </message>
    <message>
        <source>end of the day</source>
        <translation>einde van de dag</translation>
    </message>
    <message>
        <source>until put back</source>
        <translation>tot nader order</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message numerus="yes">
        <source>%n not yet sent</source>
        <translation>
            <numerusform>%n nog niet verzonden</numerusform>
            <numerusform>%n nog niet verzonden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out</source>
        <translation>
            <numerusform>%n op</numerusform>
            <numerusform>%n op</numerusform>
        </translation>
    </message>
    <message>
        <source>Out: {names}</source>
        <translation>Op: {names}</translation>
    </message>
    <message>
        <source>accepts by itself</source>
        <translation>accepteert zelf</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>nog niets gehoord</translation>
    </message>
    <message>
        <source>usually an order {gap}</source>
        <translation>meestal {gap} een bestelling</translation>
    </message>
    <message>
        <source>usually {gap}</source>
        <translation>meestal {gap}</translation>
    </message>
    <message>
        <source>{said}, {left} left</source>
        <translation>{said}, nog {left}</translation>
    </message>
    <message>
        <source>{title}: +{minutes} min</source>
        <translation>{title}: +{minutes} min</translation>
    </message>
    <message>
        <source>{title}: paused</source>
        <translation>{title}: gepauzeerd</translation>
    </message>
    <message>
        <source>{title}: silent for {span}</source>
        <translation>{title}: al {span} stil</translation>
    </message>
</context>
<context>
    <name>Strokes</name>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
</context>
<context>
    <name>SupportCard</name>
    <message>
        <source>A file with logs, settings, sizes and the last errors, for somebody who helps. Guests and secrets are left out.</source>
        <translation>Een bestand met logs, instellingen, groottes en de laatste fouten, voor wie helpt. Zonder gasten en geheimen.</translation>
    </message>
    <message>
        <source>It is here: {path}</source>
        <translation>Het staat hier: {path}</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Ondersteuning</translation>
    </message>
    <message>
        <source>That was not possible: {why}</source>
        <translation>Dat lukte niet: {why}</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Bestand schrijven</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
</context>
<context>
    <name>TakeStep</name>
    <message>
        <source>Starting anew… If nothing happens within half a minute, close the program and start it again: the guide goes on here.</source>
        <translation>Start opnieuw… Gebeurt er een halve minuut niets, sluit het programma en start het weer: de gids gaat hier verder.</translation>
    </message>
    <message>
        <source>Take the settings</source>
        <translation>Instellingen overnemen</translation>
    </message>
    <message>
        <source>Take the settings first.</source>
        <translation>Neem eerst de instellingen over.</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>The program now starts anew with these settings; that takes some seconds. The guide goes on by itself.</source>
        <translation>Het programma start nu opnieuw met deze instellingen; dat duurt enkele seconden. De gids gaat vanzelf verder.</translation>
    </message>
    <message>
        <source>The program runs with them.</source>
        <translation>Het programma draait ermee.</translation>
    </message>
</context>
<context>
    <name>TestStep</name>
    <message>
        <source>No test order has come back yet.</source>
        <translation>Er is nog geen testbestelling teruggekomen.</translation>
    </message>
    <message>
        <source>Send a test order</source>
        <translation>Testbestelling sturen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Test the platform</source>
        <translation>Platform testen</translation>
    </message>
    <message>
        <source>The first test order</source>
        <translation>De eerste testbestelling</translation>
    </message>
    <message>
        <source>The test order goes out and comes back in; no platform hears of it.</source>
        <translation>De testbestelling gaat naar buiten en komt terug; geen platform hoort ervan.</translation>
    </message>
</context>
<context>
    <name>TextRow</name>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>(no name)</source>
        <translation>(geen naam)</translation>
    </message>
    <message>
        <source>+ ADDED</source>
        <translation>+ ERBIJ</translation>
    </message>
    <message>
        <source>+{minutes} min given</source>
        <translation>+{minutes} min gegeven</translation>
    </message>
    <message>
        <source>ALCOHOL</source>
        <translation>ALCOHOL</translation>
    </message>
    <message>
        <source>ALL DONE</source>
        <translation>ALLES GEDAAN</translation>
    </message>
    <message>
        <source>ALLERGY — TAP WHEN READ</source>
        <translation>ALLERGIE — TIK ALS GELEZEN</translation>
    </message>
    <message>
        <source>Allergy, tap when read: {words}</source>
        <translation>Allergie, tik als gelezen: {words}</translation>
    </message>
    <message>
        <source>Allergy: look at the notes.</source>
        <translation>Allergie: zie de opmerkingen.</translation>
    </message>
    <message>
        <source>Allergy: read. Look at the notes.</source>
        <translation>Allergie: gelezen. Zie de opmerkingen.</translation>
    </message>
    <message>
        <source>Also at: {stations}</source>
        <translation>Ook bij: {stations}</translation>
    </message>
    <message>
        <source>CANCELLED by {source} after it was handed over</source>
        <translation>GEANNULEERD door {source} na de overhandiging</translation>
    </message>
    <message>
        <source>CANCELLED by {source} — STOP COOKING</source>
        <translation>GEANNULEERD door {source} — STOP MET KOKEN</translation>
    </message>
    <message>
        <source>CANCELLED by {source} — the order itself never came</source>
        <translation>GEANNULEERD door {source} — de bestelling zelf kwam nooit</translation>
    </message>
    <message>
        <source>CANCELLED here: {reason}</source>
        <translation>HIER GEANNULEERD: {reason}</translation>
    </message>
    <message>
        <source>CHANGED (version {number})</source>
        <translation>GEWIJZIGD (versie {number})</translation>
    </message>
    <message>
        <source>CHANGED · version {number}</source>
        <translation>GEWIJZIGD · versie {number}</translation>
    </message>
    <message>
        <source>CHECK AGE 18+</source>
        <translation>LEEFTIJD CHECKEN 18+</translation>
    </message>
    <message>
        <source>COLLECT {amount}</source>
        <translation>INNEN {amount}</translation>
    </message>
    <message>
        <source>CUTLERY</source>
        <translation>BESTEK</translation>
    </message>
    <message>
        <source>Contains {allergens}</source>
        <translation>Bevat {allergens}</translation>
    </message>
    <message>
        <source>Cutlery:</source>
        <translation>Bestek:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Soort:</translation>
    </message>
    <message>
        <source>Missing: {stations}</source>
        <translation>Ontbreekt: {stations}</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>ZONDER</translation>
    </message>
    <message>
        <source>NO CUTLERY</source>
        <translation>GEEN BESTEK</translation>
    </message>
    <message>
        <source>NOT ANSWERED IN TIME — do not cook it. {reason}</source>
        <translation>NIET OP TIJD BEANTWOORD — niet koken. {reason}</translation>
    </message>
    <message>
        <source>NOT PAID</source>
        <translation>NIET BETAALD</translation>
    </message>
    <message>
        <source>NOT PAID · {amount}</source>
        <translation>NIET BETAALD · {amount}</translation>
    </message>
    <message>
        <source>No food: {lines}</source>
        <translation>Geen eten: {lines}</translation>
    </message>
    <message>
        <source>No items could be read.</source>
        <translation>Er konden geen artikelen worden gelezen.</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Opmerking:</translation>
    </message>
    <message>
        <source>REMAKE</source>
        <translation>OPNIEUW</translation>
    </message>
    <message>
        <source>REMAKE of {number}</source>
        <translation>OPNIEUW: {number}</translation>
    </message>
    <message>
        <source>Ready by:</source>
        <translation>Klaar om:</translation>
    </message>
    <message>
        <source>TEST ORDER</source>
        <translation>TESTBESTELLING</translation>
    </message>
    <message>
        <source>Table:</source>
        <translation>Tafel:</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Reden: {reason}</translation>
    </message>
    <message>
        <source>{dish}: {words}</source>
        <translation>{dish}: {words}</translation>
    </message>
    <message>
        <source>{title} says of this order: {status}</source>
        <translation>{title} zegt over deze bestelling: {status}</translation>
    </message>
    <message>
        <source>– REMOVED</source>
        <translation>– WEG</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>By age</source>
        <translation>Op leeftijd</translation>
    </message>
    <message>
        <source>By urgency</source>
        <translation>Op urgentie</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Gerechten</translation>
    </message>
    <message>
        <source>Dishes and extras</source>
        <translation>Gerechten en extra&apos;s</translation>
    </message>
    <message>
        <source>How many of each are still to be made.</source>
        <translation>Hoeveel er van elk nog te maken zijn.</translation>
    </message>
    <message>
        <source>Identical lines as one</source>
        <translation>Gelijke regels als één</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Only a screen that shows all stations has the button Ready.</source>
        <translation>Alleen een scherm met alle stations heeft de knop Klaar.</translation>
    </message>
    <message>
        <source>Ready only at the pass</source>
        <translation>Klaar alleen aan de pas</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Bonnen</translation>
    </message>
    <message>
        <source>Totals beside the board</source>
        <translation>Totalen naast de bonnen</translation>
    </message>
    <message>
        <source>Two lines of the same dish with the same extras become 2×.</source>
        <translation>Twee regels van hetzelfde gerecht met dezelfde extra&apos;s worden 2×.</translation>
    </message>
    <message>
        <source>Urgency: rush, then who waits for an answer, then the time promised.</source>
        <translation>Urgentie: haast, dan wie op antwoord wacht, dan de beloofde tijd.</translation>
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
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellingen</translation>
    </message>
    <message>
        <source>Platforms heard, median</source>
        <translation>Platform hoorde, mediaan</translation>
    </message>
    <message>
        <source>To ready, median</source>
        <translation>Tot klaar, mediaan</translation>
    </message>
    <message>
        <source>and tests: {count}</source>
        <translation>en tests: {count}</translation>
    </message>
    <message>
        <source>over 1 min: {count}; refused: {refused}</source>
        <translation>meer dan 1 min: {count}; geweigerd: {refused}</translation>
    </message>
    <message>
        <source>{late} of {judged} with a time</source>
        <translation>{late} van {judged} met een tijd</translation>
    </message>
    <message>
        <source>{ours} by us, {theirs} by channels</source>
        <translation>{ours} door ons, {theirs} door kanalen</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Accept pressed</source>
        <translation>Aannemen ingedrukt</translation>
    </message>
    <message>
        <source>Allergy note confirmed read</source>
        <translation>Allergie als gelezen bevestigd</translation>
    </message>
    <message>
        <source>Back in its turn</source>
        <translation>Weer op zijn beurt</translation>
    </message>
    <message>
        <source>Brought back from hold</source>
        <translation>Teruggehaald</translation>
    </message>
    <message>
        <source>Came in from {title} and was stored</source>
        <translation>Kwam van {title} en is opgeslagen</translation>
    </message>
    <message>
        <source>Cancel pressed</source>
        <translation>Annuleren ingedrukt</translation>
    </message>
    <message>
        <source>Cancellation seen</source>
        <translation>Annulering gezien</translation>
    </message>
    <message>
        <source>Change seen</source>
        <translation>Wijziging gezien</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Bezorgd</translation>
    </message>
    <message>
        <source>Driver assigned</source>
        <translation>Bezorger toegewezen</translation>
    </message>
    <message>
        <source>Driver at the address</source>
        <translation>Bezorger op het adres</translation>
    </message>
    <message>
        <source>Driver at the restaurant</source>
        <translation>Bezorger in het restaurant</translation>
    </message>
    <message>
        <source>Driver on the way</source>
        <translation>Bezorger onderweg</translation>
    </message>
    <message>
        <source>Driver taken off</source>
        <translation>Bezorger eraf gehaald</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Overhandigd</translation>
    </message>
    <message>
        <source>Item said to be sold out</source>
        <translation>Gerecht als uitverkocht gemeld</translation>
    </message>
    <message>
        <source>Item taken back: {done} done</source>
        <translation>Vinkje terug: {done} klaar</translation>
    </message>
    <message>
        <source>Item ticked off: {done} done</source>
        <translation>Gerecht afgevinkt: {done} klaar</translation>
    </message>
    <message>
        <source>Last press undone</source>
        <translation>Laatste druk teruggenomen</translation>
    </message>
    <message>
        <source>More time pressed</source>
        <translation>Meer tijd ingedrukt</translation>
    </message>
    <message>
        <source>Name, address and notes were erased</source>
        <translation>Naam, adres en notities zijn gewist</translation>
    </message>
    <message>
        <source>News from {title}</source>
        <translation>Bericht van {title}</translation>
    </message>
    <message>
        <source>Put before all others</source>
        <translation>Voor alle andere gezet</translation>
    </message>
    <message>
        <source>Put on hold until {time}</source>
        <translation>In de wacht tot {time}</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>Vraag beantwoord</translation>
    </message>
    <message>
        <source>Ready pressed</source>
        <translation>Klaar ingedrukt</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Teruggeroepen</translation>
    </message>
    <message>
        <source>Said that it cannot be taken</source>
        <translation>Gezegd dat het niet kan</translation>
    </message>
    <message>
        <source>The machine&apos;s clock was set</source>
        <translation>De klok van de computer is verzet</translation>
    </message>
    <message>
        <source>Word from {title}</source>
        <translation>Melding van {title}</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>door {who}</translation>
    </message>
    <message>
        <source>to be tried again at {time}</source>
        <translation>nieuwe poging om {time}</translation>
    </message>
    <message>
        <source>{delay} after the press</source>
        <translation>{delay} na de druk</translation>
    </message>
    <message>
        <source>{minutes} minutes more</source>
        <translation>{minutes} minuten meer</translation>
    </message>
    <message>
        <source>{title} cancelled the order</source>
        <translation>{title} heeft de bestelling geannuleerd</translation>
    </message>
    <message>
        <source>{title} changed the order</source>
        <translation>{title} heeft de bestelling gewijzigd</translation>
    </message>
    <message>
        <source>{title} heard “{step}”{status}, answered in {took}</source>
        <translation>{title} hoorde “{step}”{status}, antwoord in {took}</translation>
    </message>
    <message>
        <source>{title} refused “{step}”{status}: {problem}</source>
        <translation>{title} weigerde “{step}”{status}: {problem}</translation>
    </message>
    <message>
        <source>{title} sent an older version, which was kept aside</source>
        <translation>{title} stuurde een oudere versie, die opzij is gelegd</translation>
    </message>
    <message>
        <source>{title} sent it anew, the same for cooks</source>
        <translation>{title} stuurde hem opnieuw, voor koks gelijk</translation>
    </message>
    <message>
        <source>{title} sent the same again</source>
        <translation>{title} stuurde hetzelfde nog eens</translation>
    </message>
    <message>
        <source>{what} (screen {screen})</source>
        <translation>{what} (scherm {screen})</translation>
    </message>
    <message>
        <source>“{step}” not heard{status}: {problem}</source>
        <translation>“{step}” niet gehoord{status}: {problem}</translation>
    </message>
    <message>
        <source>“{step}” settled by hand</source>
        <translation>“{step}” met de hand geregeld</translation>
    </message>
    <message>
        <source>“{step}” to be told again</source>
        <translation>“{step}” wordt opnieuw gemeld</translation>
    </message>
    <message>
        <source>“{step}”: heard by {title} at {time}, {delay} after the press</source>
        <translation>“{step}”: door {title} gehoord om {time}, {delay} na de druk</translation>
    </message>
    <message>
        <source>“{step}”: not heard by {title} yet: {problem}</source>
        <translation>“{step}”: nog niet door {title} gehoord: {problem}</translation>
    </message>
    <message>
        <source>“{step}”: refused by {title}, settled by hand: {problem}</source>
        <translation>“{step}”: door {title} geweigerd, met de hand geregeld: {problem}</translation>
    </message>
    <message>
        <source>“{step}”: refused by {title}: {problem}</source>
        <translation>“{step}”: door {title} geweigerd: {problem}</translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message>
        <source>A ticket turns yellow after</source>
        <translation>Een bon wordt geel na</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Alle bestellingen</translation>
    </message>
    <message>
        <source>For one channel, or for one kind of order.</source>
        <translation>Voor één kanaal of één soort bestelling.</translation>
    </message>
    <message>
        <source>Other limits</source>
        <translation>Andere grenzen</translation>
    </message>
    <message>
        <source>Scheduled orders come up</source>
        <translation>Geplande bestellingen komen</translation>
    </message>
    <message>
        <source>So long before their time they move from Upcoming to the board.</source>
        <translation>Zo lang voor hun tijd komen ze van Later naar Bonnen.</translation>
    </message>
    <message>
        <source>Yellow after {warn}, late after {late}</source>
        <translation>Geel na {warn}, te laat na {late}</translation>
    </message>
    <message>
        <source>Yellow and late</source>
        <translation>Geel en te laat</translation>
    </message>
    <message>
        <source>and is late after</source>
        <translation>en is te laat na</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Accepted</source>
        <translation>Geaccepteerd</translation>
    </message>
    <message>
        <source>Accepted by itself</source>
        <translation>Vanzelf aangenomen</translation>
    </message>
    <message>
        <source>Accepted ✓ by {who}</source>
        <translation>Aangenomen ✓ door: {who}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>At the address</source>
        <translation>Op het adres</translation>
    </message>
    <message>
        <source>Back to cooking</source>
        <translation>Terug naar de keuken</translation>
    </message>
    <message>
        <source>Cancellation confirmed</source>
        <translation>Annulering bevestigd</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Bezorgd</translation>
    </message>
    <message>
        <source>Driver assigned</source>
        <translation>Bezorger toegewezen</translation>
    </message>
    <message>
        <source>Driver is here</source>
        <translation>Bezorger is er</translation>
    </message>
    <message>
        <source>Driver taken off</source>
        <translation>Bezorger eraf</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Overhandigd</translation>
    </message>
    <message>
        <source>Handed over stays on this screen</source>
        <translation>Overhandigd blijft op dit scherm</translation>
    </message>
    <message>
        <source>Handed over ✓ only on this screen</source>
        <translation>Overhandigd ✓ alleen op dit scherm</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Meer tijd</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Niet aangenomen</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Onderweg</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Bereid</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Ready stays on this screen</source>
        <translation>Klaar blijft op dit scherm</translation>
    </message>
    <message>
        <source>Ready ✓ only on this screen</source>
        <translation>Klaar ✓ alleen op dit scherm</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Uitverkocht</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>When a driver comes</source>
        <translation>Wanneer er een bezorger komt</translation>
    </message>
    <message>
        <source>{step} waiting {age}</source>
        <translation>{step} wacht {age}</translation>
    </message>
    <message>
        <source>{step} waiting {age}, next try in {seconds}&#xa0;s — {problem}</source>
        <translation>{step} wacht {age}, volgende poging over {seconds}&#xa0;s — {problem}</translation>
    </message>
    <message>
        <source>{step} waiting {age}, trying again — {problem}</source>
        <translation>{step} wacht {age}, nieuwe poging — {problem}</translation>
    </message>
    <message>
        <source>{step} ✓ heard by {title}</source>
        <translation>{step} ✓ gehoord door {title}</translation>
    </message>
    <message>
        <source>{step} ✓ heard by {title} in {seconds}&#xa0;s</source>
        <translation>{step} ✓ gehoord door {title} in {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{step}: sending …</source>
        <translation>{step}: verzenden …</translation>
    </message>
    <message>
        <source>{step}: sends in {seconds}&#xa0;s</source>
        <translation>{step}: verzenden over {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{step}: settled by hand</source>
        <translation>{step}: zelf geregeld</translation>
    </message>
    <message>
        <source>{title} has heard nothing yet</source>
        <translation>{title} heeft nog niets gehoord</translation>
    </message>
    <message>
        <source>{title} is not told of a recall: it goes on by “{step}”.</source>
        <translation>{title} hoort niets van het terughalen: daar blijft ‘{step}’ gelden.</translation>
    </message>
    <message>
        <source>{title} refused “{step}”: {problem}
Settle it on {title}’s own tablet or by phone, or try again.</source>
        <translation>{title} weigerde “{step}”: {problem}
Regel het op de tablet van {title} of telefonisch, of probeer opnieuw.</translation>
    </message>
    <message>
        <source>{title} will still hear “{step}”, recalled or not.</source>
        <translation>{title} hoort nog ‘{step}’, teruggehaald of niet.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Clean the screen</source>
        <translation>Scherm schoonmaken</translation>
    </message>
    <message>
        <source>For managers</source>
        <translation>Voor managers</translation>
    </message>
</context>
<context>
    <name>Top</name>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>Alle instellingen doorzoeken</translation>
    </message>
</context>
<context>
    <name>TopRow</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n te laat</numerusform>
            <numerusform>%n te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Dag kiezen</translation>
    </message>
    <message>
        <source>Later: {count}</source>
        <translation>Later: {count}</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>De dag erna</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>De dag ervoor</translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <source>Minute of the service</source>
        <translation>Minuut van de dienst</translation>
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
        <translation>Volgende te late</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>{late} of {orders} late</source>
        <translation>{late} / {orders} te laat</translation>
    </message>
    <message>
        <source>{speed} times as fast as it was</source>
        <translation>{speed} keer zo snel</translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation>▶ Afspelen</translation>
    </message>
</context>
<context>
    <name>UntilPanel</name>
    <message>
        <source>1 HOUR ({time})</source>
        <translation>1 UUR ({time})</translation>
    </message>
    <message>
        <source>3 HOURS ({time})</source>
        <translation>3 UUR ({time})</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>TERUG</translation>
    </message>
    <message>
        <source>END OF DAY ({time})</source>
        <translation>EINDE VAN DE DAG ({time})</translation>
    </message>
    <message>
        <source>Sold out until:</source>
        <translation>Uitverkocht tot:</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>DRIVER IS HERE</source>
        <translation>BEZORGER IS ER</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Bezorger</translation>
    </message>
    <message>
        <source>Driver {when}</source>
        <translation>Bezorger {when}</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>toegewezen</translation>
    </message>
    <message>
        <source>at the address</source>
        <translation>op het adres</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>bezorgd</translation>
    </message>
    <message>
        <source>here at any moment</source>
        <translation>elk moment hier</translation>
    </message>
    <message>
        <source>here in {span}</source>
        <translation>hier over {span}</translation>
    </message>
    <message>
        <source>nearly here</source>
        <translation>bijna hier</translation>
    </message>
    <message>
        <source>no position for {span}</source>
        <translation>al {span} geen positie</translation>
    </message>
    <message>
        <source>no position yet</source>
        <translation>nog geen positie</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>onderweg</translation>
    </message>
    <message>
        <source>there at any moment</source>
        <translation>elk moment daar</translation>
    </message>
    <message>
        <source>there in {span}</source>
        <translation>daar over {span}</translation>
    </message>
</context>
<context>
    <name>Wires</name>
    <message>
        <source>Only an order that is being cooked can be put aside.</source>
        <translation>Alleen een bestelling in bereiding kan opzij worden gelegd.</translation>
    </message>
    <message>
        <source>Only what is still to be made can come before all others.</source>
        <translation>Alleen wat nog gemaakt moet worden kan voor al het andere.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>CANCELLED</source>
        <translation>GEANNULEERD</translation>
    </message>
    <message>
        <source>COOKING</source>
        <translation>BEZIG</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Afhalen</translation>
    </message>
    <message>
        <source>DUE SOON</source>
        <translation>BIJNA</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Bezorging</translation>
    </message>
    <message>
        <source>Drive-through</source>
        <translation>Drive-through</translation>
    </message>
    <message>
        <source>Eat in</source>
        <translation>Hier opeten</translation>
    </message>
    <message>
        <source>HANDED OVER</source>
        <translation>OVERHANDIGD</translation>
    </message>
    <message>
        <source>LATE</source>
        <translation>TE LAAT</translation>
    </message>
    <message>
        <source>LATER</source>
        <translation>LATER</translation>
    </message>
    <message>
        <source>LOOK</source>
        <translation>KIJK</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>NIEUW</translation>
    </message>
    <message>
        <source>NEW · LATE</source>
        <translation>NIEUW · TE LAAT</translation>
    </message>
    <message>
        <source>ON HOLD</source>
        <translation>WACHT</translation>
    </message>
    <message>
        <source>ON ITS WAY</source>
        <translation>ONDERWEG</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>KLAAR</translation>
    </message>
    <message>
        <source>RUSH · {word}</source>
        <translation>SPOED · {word}</translation>
    </message>
    <message>
        <source>Table {table}</source>
        <translation>Tafel {table}</translation>
    </message>
    <message>
        <source>To the car</source>
        <translation>Naar de auto</translation>
    </message>
    <message>
        <source>UNDO</source>
        <translation>ONGEDAAN MAKEN</translation>
    </message>
    <message>
        <source>UNDO ACCEPT</source>
        <translation>TOCH NIET ACCEPTEREN</translation>
    </message>
    <message>
        <source>UNDO CANCEL</source>
        <translation>TOCH NIET ANNULEREN</translation>
    </message>
    <message>
        <source>UNDO HAND-OVER</source>
        <translation>TOCH NIET OVERHANDIGD</translation>
    </message>
    <message>
        <source>UNDO MORE TIME</source>
        <translation>TOCH GEEN EXTRA TIJD</translation>
    </message>
    <message>
        <source>UNDO READY</source>
        <translation>TOCH NIET KLAAR</translation>
    </message>
    <message>
        <source>UNDO RECALL</source>
        <translation>TOCH NIET TERUGHALEN</translation>
    </message>
    <message>
        <source>answer in {time}</source>
        <translation>antwoord binnen {time}</translation>
    </message>
    <message>
        <source>answer overdue {time}</source>
        <translation>antwoord te laat {time}</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>courier {name}</source>
        <translation>koerier {name}</translation>
    </message>
    <message>
        <source>each {seconds}&#xa0;s</source>
        <translation>elke {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>each {span}</source>
        <translation>elke {span}</translation>
    </message>
    <message>
        <source>for {time}</source>
        <translation>voor {time}</translation>
    </message>
    <message>
        <source>guests: {count}</source>
        <translation>gasten: {count}</translation>
    </message>
    <message>
        <source>in {span} · {time}</source>
        <translation>over {span} · {time}</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>geen nummer</translation>
    </message>
    <message>
        <source>on hold until {time}, back in {left}</source>
        <translation>wacht tot {time}, terug over {left}</translation>
    </message>
    <message>
        <source>on the board at {time}, in {left}</source>
        <translation>bij de bonnen om {time}, over {left}</translation>
    </message>
    <message>
        <source>own driver</source>
        <translation>eigen bezorger</translation>
    </message>
    <message>
        <source>{done}/{count}&#xa0;✓</source>
        <translation>{done}/{count}&#xa0;✓</translation>
    </message>
    <message>
        <source>{hours}&#xa0;h&#xa0;{minutes}</source>
        <translation>{hours}&#xa0;u&#xa0;{minutes}</translation>
    </message>
    <message>
        <source>{minutes}&#xa0;min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{seconds}&#xa0;s ago</source>
        <translation>{seconds}&#xa0;s geleden</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>{span} geleden</translation>
    </message>
    <message>
        <source>{span} late · {time}</source>
        <translation>{span} te laat · {time}</translation>
    </message>
</context>
</TS>
