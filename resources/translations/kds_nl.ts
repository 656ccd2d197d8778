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
        <source>Health</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
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
        <source>Raw</source>
        <translation>Ruw</translation>
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
        <source>Item out of stock</source>
        <translation>Artikel op</translation>
    </message>
    <message>
        <source>Items can be ticked off while the order is being cooked.</source>
        <translation>Afvinken kan zolang de bestelling in de keuken is.</translation>
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
        <source>The orders were brought up to date without a copy: {problem}.</source>
        <translation>De bestellingen zijn bijgewerkt zonder kopie: {problem}.</translation>
    </message>
    <message>
        <source>The screen may go dark</source>
        <translation>Het scherm kan zwart worden</translation>
    </message>
    <message>
        <source>There is no good backup: the board begins empty. Look at the platforms&apos; own tablets for open orders. The damaged file is kept: {file}.</source>
        <translation>Er is geen goede back-up: het bord begint leeg. Zoek open bestellingen op de tablets van de platforms. Het beschadigde bestand is bewaard: {file}.</translation>
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
    <name>PrivacyCard</name>
    <message>
        <source>Guests are kept for good, as the settings say.</source>
        <translation>Gasten blijven voorgoed bewaard, zoals de instellingen zeggen.</translation>
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
        <source>last heard {time}</source>
        <translation>laatst gehoord {time}</translation>
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
