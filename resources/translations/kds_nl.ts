<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
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
        <source>Board</source>
        <translation>Bonnen</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Page {page} / {pages}</source>
        <translation>Pagina {page} / {pages}</translation>
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
        <source>Upcoming</source>
        <translation>Later</translation>
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
        <source>HANDED OVER</source>
        <translation>OVERHANDIGD</translation>
    </message>
    <message>
        <source>HOLD: DEALT WITH</source>
        <translation>VASTHOUDEN: GEREGELD</translation>
    </message>
    <message>
        <source>More: later, cancel, the text as it came</source>
        <translation>Meer: later, annuleren, de tekst zoals ontvangen</translation>
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
    <name>MainWindow</name>
    <message>
        <source>Kitchen</source>
        <translation>Keuken</translation>
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
        <source>More time:</source>
        <translation>Meer tijd:</translation>
    </message>
    <message>
        <source>TEXT AS IT CAME</source>
        <translation>ONTVANGEN TEKST</translation>
    </message>
    <message>
        <source>{title} cannot be told of a cancellation: phone them.</source>
        <translation>{title} kan geen annulering horen: bel ze.</translation>
    </message>
    <message>
        <source>{title} cannot hear of a later time.</source>
        <translation>{title} kan geen latere tijd horen.</translation>
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
        <source>A cancellation that does not say which order it means.</source>
        <translation>Een annulering die niet zegt om welke bestelling het gaat.</translation>
    </message>
    <message>
        <source>A fault in this program stopped: {word}</source>
        <translation>Een fout in dit programma stopte: {word}</translation>
    </message>
    <message>
        <source>A line of the order came without a name. Look at the text as it came.</source>
        <translation>Een regel van de bestelling kwam zonder naam. Bekijk de tekst zoals ontvangen.</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>het adres is al in gebruik</translation>
    </message>
    <message>
        <source>Ages and promised times on the tickets are wrong by that much. Set the clock, or switch on its setting by the network.</source>
        <translation>Wachttijden en beloofde tijden op de bonnen kloppen daardoor niet. Zet de klok gelijk, of laat hem via het netwerk gelijkzetten.</translation>
    </message>
    <message>
        <source>Bancontact</source>
        <translation>Bancontact</translation>
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
        <source>It has been handed over: recall it to change it.</source>
        <translation>Al overhandigd: terughalen om te wijzigen.</translation>
    </message>
    <message>
        <source>It has not been accepted yet: accept or cancel it first.</source>
        <translation>Nog niet geaccepteerd: eerst accepteren of annuleren.</translation>
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
        <source>It is not open any more.</source>
        <translation>Hij staat niet meer open.</translation>
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
        <source>Item out of stock</source>
        <translation>Artikel op</translation>
    </message>
    <message>
        <source>Items can be ticked off while the order is being cooked.</source>
        <translation>Afvinken kan zolang de bestelling in de keuken is.</translation>
    </message>
    <message>
        <source>New orders wait at the platforms and come again.</source>
        <translation>Nieuwe bestellingen wachten bij de platforms en komen opnieuw.</translation>
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
        <source>Only an order that is being cooked can be put aside.</source>
        <translation>Alleen een bestelling in bereiding kan opzij worden gezet.</translation>
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
        <source>Other reason</source>
        <translation>Andere reden</translation>
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
        <source>Permission denied</source>
        <translation>geen toestemming</translation>
    </message>
    <message>
        <source>Queensland nuts</source>
        <translation>queenslandnoten</translation>
    </message>
    <message>
        <source>Read the allergy note first: tap the bar.</source>
        <translation>Lees eerst de allergie: tik op de balk.</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>het bestandssysteem is alleen-lezen</translation>
    </message>
    <message>
        <source>Taps are kept and sent when it runs again.</source>
        <translation>Tikken worden bewaard en verzonden zodra het weer loopt.</translation>
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
        <source>The order came without items{said}. Look at the platform&apos;s own tablet.</source>
        <translation>De bestelling kwam zonder artikelen{said}. Kijk op de tablet van het platform.</translation>
    </message>
    <message>
        <source>The order came without its id: nothing can be told back. Call the platform.</source>
        <translation>De bestelling kwam zonder id: er kan niets worden teruggemeld. Bel het platform.</translation>
    </message>
    <message>
        <source>The order cannot be read: it is JSON, but not an order.</source>
        <translation>De bestelling is niet te lezen: het is JSON, maar geen bestelling.</translation>
    </message>
    <message>
        <source>The order cannot be read: it is not JSON ({error}).</source>
        <translation>De bestelling is niet te lezen: het is geen JSON ({error}).</translation>
    </message>
    <message>
        <source>The order could not be read: a fault in this program ({error}).</source>
        <translation>De bestelling kon niet worden gelezen: een fout in dit programma ({error}).</translation>
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
        <source>Too busy</source>
        <translation>Te druk</translation>
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
        <source>almonds</source>
        <translation>amandelen</translation>
    </message>
    <message>
        <source>an answer that is not {platform}&apos;s: {answer}</source>
        <translation>een antwoord dat niet van {platform} is: {answer}</translation>
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
        <source>the intake</source>
        <translation>de ontvangst</translation>
    </message>
    <message>
        <source>the listener</source>
        <translation>het luisteren</translation>
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
        <source>the program is stopping</source>
        <translation>het programma stopt</translation>
    </message>
    <message>
        <source>the watch over the disk</source>
        <translation>de bewaking van de schijf</translation>
    </message>
    <message>
        <source>there is no order database at {path}</source>
        <translation>er is geen database met bestellingen op {path}</translation>
    </message>
    <message>
        <source>tree nuts</source>
        <translation>boomnoten</translation>
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
        <source>{key} is no time: {said}</source>
        <translation>{key} is geen tijd: {said}</translation>
    </message>
    <message>
        <source>{name} (off)</source>
        <translation>{name} (uit)</translation>
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
        <source>{platform} answered {answer}</source>
        <translation>{platform} antwoordde {answer}</translation>
    </message>
    <message>
        <source>{platform} cannot be reached ({error})</source>
        <translation>{platform} is niet bereikbaar ({error})</translation>
    </message>
    <message>
        <source>{platform} did not answer in time</source>
        <translation>{platform} antwoordde niet op tijd</translation>
    </message>
    <message>
        <source>{platform} does not accept client_id and client_secret ({status})</source>
        <translation>{platform} accepteert client_id en client_secret niet ({status})</translation>
    </message>
    <message>
        <source>{platform} does not hear us</source>
        <translation>{platform} hoort ons niet</translation>
    </message>
    <message>
        <source>{platform}&apos;s token answer holds no token</source>
        <translation>Het antwoord van {platform} bevat geen token</translation>
    </message>
    <message>
        <source>{problem}. Go on cooking: every tap is kept and sent as soon as it answers; each ticket shows what it has not heard yet.</source>
        <translation>{problem}. Kook door: elke tik wordt bewaard en verzonden zodra er antwoord is; elke bon toont wat nog niet is gehoord.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… en nog {count}</translation>
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
        <source>handed over {time} · {age} ago</source>
        <translation>overhandigd {time} · {age} geleden</translation>
    </message>
</context>
<context>
    <name>RecallPage</name>
    <message>
        <source>Nothing has been handed over lately.</source>
        <translation>Er is de laatste tijd niets overhandigd.</translation>
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
    <message>
        <source>accepts by itself</source>
        <translation>accepteert zelf</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>nog niets gehoord</translation>
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
        <source>NO</source>
        <translation>ZONDER</translation>
    </message>
    <message>
        <source>NO CUTLERY</source>
        <translation>GEEN BESTEK</translation>
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
        <translation>OPNIEUW MAKEN</translation>
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
    <name>Told</name>
    <message>
        <source>Accepted</source>
        <translation>Geaccepteerd</translation>
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
        <source>Handed over</source>
        <translation>Overhandigd</translation>
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
        <source>Prepared</source>
        <translation>Bereid</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
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
        <source>{title} refused “{step}”: {problem}
Settle it on {title}’s own tablet or by phone, or try again.</source>
        <translation>{title} weigerde “{step}”: {problem}
Regel het op de tablet van {title} of telefonisch, of probeer opnieuw.</translation>
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
        <source>READY</source>
        <translation>KLAAR</translation>
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
        <source>courier {name}</source>
        <translation>koerier {name}</translation>
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
        <source>own driver</source>
        <translation>eigen bezorger</translation>
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
