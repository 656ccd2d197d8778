<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>An item is chosen. {tick} ticks it off.</source>
        <translation>Hay un plato elegido. {tick} lo marca.</translation>
    </message>
    <message>
        <source>It was pressed just now. {undo} takes it back.</source>
        <translation>Se acaba de pulsar. {undo} lo deshace.</translation>
    </message>
    <message>
        <source>Not here: go back to the board first.</source>
        <translation>Aquí no: vuelva primero a las comandas.</translation>
    </message>
    <message>
        <source>Not here: {recall} goes back to the board.</source>
        <translation>Aquí no: {recall} vuelve a las comandas.</translation>
    </message>
    <message>
        <source>Nothing on this ticket was refused.</source>
        <translation>En esta comanda no se rechazó nada.</translation>
    </message>
    <message>
        <source>There is no driver to give this ticket to now.</source>
        <translation>Ahora no hay repartidor para este tique.</translation>
    </message>
    <message>
        <source>There is nothing new to be seen on this ticket.</source>
        <translation>No hay nada nuevo que ver en esta comanda.</translation>
    </message>
    <message>
        <source>There is nothing to press on this ticket now.</source>
        <translation>Ahora no hay nada que pulsar en esta comanda.</translation>
    </message>
    <message>
        <source>There is nothing to undo on it now.</source>
        <translation>Ahora no hay nada que deshacer en ella.</translation>
    </message>
    <message>
        <source>{command}: this screen does not have that.</source>
        <translation>{command}: esta pantalla no lo tiene.</translation>
    </message>
    <message>
        <source>{number} is chosen. Press {command} for it.</source>
        <translation>{number} está elegida. Pulse {command} para ella.</translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todas</translation>
    </message>
    <message>
        <source>No public address is set: these are reached from this computer alone.</source>
        <translation>No hay dirección pública: a estas solo llega este ordenador.</translation>
    </message>
    <message>
        <source>Which address</source>
        <translation>Qué dirección</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>A fault in this program.</source>
        <translation>Un fallo de este programa.</translation>
    </message>
    <message>
        <source>Another program answered {status}; nothing came in here. {server}</source>
        <translation>Otro programa respondió {status}; aquí no llegó nada. {server}</translation>
    </message>
    <message>
        <source>Another program answered: 404, it does not know this address.</source>
        <translation>Respondió otro programa: 404, no conoce esta dirección.</translation>
    </message>
    <message>
        <source>Another program may use the port: choose another one, or end that.</source>
        <translation>Quizá otro programa usa el puerto: elija otro o ciérrelo.</translation>
    </message>
    <message>
        <source>At port {port} of {host} nobody speaks https.</source>
        <translation>En el puerto {port} de {host} nadie habla https.</translation>
    </message>
    <message>
        <source>Copy them once more from the platform’s portal. Test or live ones?</source>
        <translation>Cópielas otra vez del portal de la plataforma. ¿De prueba o reales?</translation>
    </message>
    <message>
        <source>Correct the port in the router, tunnel or address.</source>
        <translation>Corrija el puerto en el router, el túnel o la dirección.</translation>
    </message>
    <message>
        <source>Free disk space; see the notice on the board.</source>
        <translation>Libere espacio en disco; vea el aviso en el tablero.</translation>
    </message>
    <message>
        <source>Get one for this name, or use the name that stands in it.</source>
        <translation>Consiga uno para este nombre, o use el nombre que figura en él.</translation>
    </message>
    <message>
        <source>Give the proxy or tunnel a certificate, or correct the port.</source>
        <translation>Dé un certificado al proxy o túnel, o corrija el puerto.</translation>
    </message>
    <message>
        <source>Is the tunnel program running? Does the router forward this port to this computer?</source>
        <translation>¿Funciona el programa del túnel? ¿Reenvía el router este puerto a este ordenador?</translation>
    </message>
    <message>
        <source>It came in under another path: {path}</source>
        <translation>Llegó con otra ruta: {path}</translation>
    </message>
    <message>
        <source>It came in, and was turned away with {status} before it was read.</source>
        <translation>Llegó, y fue rechazado con {status} antes de leerse.</translation>
    </message>
    <message>
        <source>It came in, but the disk did not take it.</source>
        <translation>Llegó, pero el disco no lo guardó.</translation>
    </message>
    <message>
        <source>Let it lead to this computer, with the port of this program.</source>
        <translation>Que lleve a este ordenador, con el puerto de este programa.</translation>
    </message>
    <message>
        <source>Let the proxy hand paths on as they are, or correct the address.</source>
        <translation>Que el proxy pase las rutas tal cual, o corrija la dirección.</translation>
    </message>
    <message>
        <source>Let the proxy or tunnel lead to this program’s port.</source>
        <translation>Que el proxy o túnel lleve al puerto de este programa.</translation>
    </message>
    <message>
        <source>Look at the router’s port forwarding, the firewall and the tunnel. Some routers do not let a computer call its own public address: open it on a phone without Wi-Fi.</source>
        <translation>Mire el reenvío de puertos del router, el cortafuegos y el túnel. Algunos routers no dejan llamar a la propia dirección pública: ábrala en un móvil sin wifi.</translation>
    </message>
    <message>
        <source>Look at the time limit of the proxy or tunnel, and whether it runs.</source>
        <translation>Mire el límite de tiempo del proxy o túnel, y si funciona.</translation>
    </message>
    <message>
        <source>Look for a typing error. Is this computer online? A new name needs up to an hour.</source>
        <translation>¿Error al escribir? ¿Está conectado este ordenador? Un nombre nuevo tarda hasta una hora.</translation>
    </message>
    <message>
        <source>Look where the address leads: a login page, or another computer?</source>
        <translation>Mire adónde lleva la dirección: ¿una página de acceso u otro ordenador?</translation>
    </message>
    <message>
        <source>Look whether the tunnel or proxy runs, and at what it writes.</source>
        <translation>Mire si el túnel o proxy funciona, y qué escribe.</translation>
    </message>
    <message>
        <source>No order of this platform can come in on this way.</source>
        <translation>Por este camino no puede entrar ningún pedido de esta plataforma.</translation>
    </message>
    <message>
        <source>Nobody answered in time.</source>
        <translation>Nadie respondió a tiempo.</translation>
    </message>
    <message>
        <source>Nobody knows the name {host}.</source>
        <translation>Nadie conoce el nombre {host}.</translation>
    </message>
    <message>
        <source>Nobody that this computer trusts vouches for {host}.</source>
        <translation>Nadie en quien confíe este ordenador responde por {host}.</translation>
    </message>
    <message>
        <source>Orders come in, but the platform does not hear that: it sends them again, or takes the kitchen for closed.</source>
        <translation>Los pedidos llegan, pero la plataforma no se entera: los envía otra vez o cree cerrada la cocina.</translation>
    </message>
    <message>
        <source>Platforms do not follow: enter the address that it leads to.</source>
        <translation>Las plataformas no lo siguen: escriba la dirección a la que lleva.</translation>
    </message>
    <message>
        <source>Platforms refuse that. Get a free one, as from Let’s Encrypt.</source>
        <translation>Las plataformas lo rechazan. Consiga uno gratis, como de Let’s Encrypt.</translation>
    </message>
    <message>
        <source>Platforms want an https address: put a tunnel or proxy before it.</source>
        <translation>Las plataformas quieren una dirección https: ponga delante un túnel o proxy.</translation>
    </message>
    <message>
        <source>Probably the clock of this computer is wrong: set it.</source>
        <translation>Seguramente el reloj de este ordenador está mal: ajústelo.</translation>
    </message>
    <message>
        <source>Renew it where the proxy or tunnel runs. Is this clock right?</source>
        <translation>Renuévelo donde corre el proxy o túnel. ¿Va bien este reloj?</translation>
    </message>
    <message>
        <source>See that it is renewed in time: with it orders would stop.</source>
        <translation>Procure que se renueve a tiempo: si no, dejarían de llegar pedidos.</translation>
    </message>
    <message>
        <source>Set the clock, or switch on its setting by the network.</source>
        <translation>Ponga el reloj en hora, o active el ajuste por la red.</translation>
    </message>
    <message>
        <source>Switch off whatever rewrites or compresses requests in the proxy.</source>
        <translation>Desactive en el proxy lo que reescribe o comprime peticiones.</translation>
    </message>
    <message>
        <source>Taps would be kept and sent later; the platform hears nothing now.</source>
        <translation>Los toques se guardarían y enviarían después; ahora la plataforma no oye nada.</translation>
    </message>
    <message>
        <source>The answer does not say the time.</source>
        <translation>La respuesta no dice la hora.</translation>
    </message>
    <message>
        <source>The caller is sent on to another address ({status}).</source>
        <translation>Se remite a otra dirección ({status}).</translation>
    </message>
    <message>
        <source>The certificate holds for {days} more days only.</source>
        <translation>El certificado vale solo {days} días más.</translation>
    </message>
    <message>
        <source>The certificate is for another name than {host}.</source>
        <translation>El certificado es para otro nombre que {host}.</translation>
    </message>
    <message>
        <source>The certificate of {host} does not hold yet.</source>
        <translation>El certificado de {host} aún no vale.</translation>
    </message>
    <message>
        <source>The certificate of {host} is over.</source>
        <translation>El certificado de {host} ha caducado.</translation>
    </message>
    <message>
        <source>The connection broke off before there was an answer.</source>
        <translation>La conexión se cortó antes de la respuesta.</translation>
    </message>
    <message>
        <source>The keys were not accepted: {problem}</source>
        <translation>No se aceptaron las claves: {problem}</translation>
    </message>
    <message>
        <source>The order came whole, but its proof was lost on the way.</source>
        <translation>El pedido llegó entero, pero su prueba se perdió por el camino.</translation>
    </message>
    <message>
        <source>The order is on disk, but its ticket cannot be seen now.</source>
        <translation>El pedido está en disco, pero su comanda no se ve ahora.</translation>
    </message>
    <message>
        <source>The order is on disk, but the answer did not come back.</source>
        <translation>El pedido está en disco, pero la respuesta no volvió.</translation>
    </message>
    <message>
        <source>The order is on disk, but {status} came back instead of our yes.</source>
        <translation>El pedido está en disco, pero volvió {status} en vez de nuestro sí.</translation>
    </message>
    <message>
        <source>The order was altered on its way: the proof does not fit any more.</source>
        <translation>El pedido se alteró por el camino: la prueba ya no encaja.</translation>
    </message>
    <message>
        <source>The platform answered {status}: it has trouble of its own now.</source>
        <translation>La plataforma respondió {status}: ahora tiene problemas propios.</translation>
    </message>
    <message>
        <source>The proxy answered {status}: it does not reach this program.</source>
        <translation>El proxy respondió {status}: no alcanza este programa.</translation>
    </message>
    <message>
        <source>The proxy changes answers: look at its rules.</source>
        <translation>El proxy cambia respuestas: mire sus reglas.</translation>
    </message>
    <message>
        <source>The proxy must hand on all headers, and what follows a “?”.</source>
        <translation>El proxy debe pasar todas las cabeceras y lo que sigue a un «?».</translation>
    </message>
    <message>
        <source>The proxy must send the whole chain of certificates.</source>
        <translation>El proxy debe enviar toda la cadena de certificados.</translation>
    </message>
    <message>
        <source>The request went out, and nothing came of it in time.</source>
        <translation>La petición salió, y no hubo nada a tiempo.</translation>
    </message>
    <message>
        <source>The tunnel or proxy is slow, or leads to a computer that is off.</source>
        <translation>El túnel o proxy es lento, o lleva a un ordenador apagado.</translation>
    </message>
    <message>
        <source>This computer’s clock and the platform’s are {ahead} s apart.</source>
        <translation>Los relojes de este ordenador y de la plataforma difieren {ahead} s.</translation>
    </message>
    <message>
        <source>This platform has no call that tries the keys and changes nothing there.</source>
        <translation>Esta plataforma no tiene llamada que pruebe las claves sin cambiar nada.</translation>
    </message>
    <message>
        <source>This program listens at no port now.</source>
        <translation>Este programa no escucha ahora en ningún puerto.</translation>
    </message>
    <message>
        <source>This way is not encrypted.</source>
        <translation>Este camino no está cifrado.</translation>
    </message>
    <message>
        <source>Too large, too slow or too many at once: look at the proxy.</source>
        <translation>Demasiado grande, lento o muchos a la vez: mire el proxy.</translation>
    </message>
    <message>
        <source>Try again in a minute; then ask the platform whether it is down.</source>
        <translation>Pruebe en un minuto; luego pregunte a la plataforma si está caída.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Pruebe más tarde.</translation>
    </message>
    <message>
        <source>Turn the pages of the board; does this screen show all stations?</source>
        <translation>Pase las páginas del tablero; ¿muestra esta pantalla todas las estaciones?</translation>
    </message>
    <message>
        <source>What answers at {host} is no web server.</source>
        <translation>Lo que responde en {host} no es un servidor web.</translation>
    </message>
    <message>
        <source>Whether they are right shows with the first real order.</source>
        <translation>Si son correctas se verá con el primer pedido real.</translation>
    </message>
    <message>
        <source>Write it as https:// and a name, such as https://kitchen.example.</source>
        <translation>Escríbala como https:// y un nombre, como https://kitchen.example.</translation>
    </message>
    <message>
        <source>{host} does not answer at port {port}.</source>
        <translation>{host} no responde en el puerto {port}.</translation>
    </message>
    <message>
        <source>{host} is there, but nothing listens at port {port}.</source>
        <translation>{host} está, pero nada escucha en el puerto {port}.</translation>
    </message>
    <message>
        <source>{host} vouches for itself: its certificate is self-signed.</source>
        <translation>{host} responde por sí mismo: su certificado es autofirmado.</translation>
    </message>
    <message>
        <source>“{address}” is no address that can be called.</source>
        <translation>«{address}» no es una dirección a la que llamar.</translation>
    </message>
</context>
<context>
    <name>AllDayPanel</name>
    <message>
        <source>All day: {totals}</source>
        <translation>En total: {totals}</translation>
    </message>
    <message>
        <source>More totals</source>
        <translation>Más totales</translation>
    </message>
    <message>
        <source>More totals: page {page}</source>
        <translation>Más totales: página {page}</translation>
    </message>
    <message>
        <source>Nothing to make.</source>
        <translation>Nada que preparar.</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>BACK</source>
        <translation>VOLVER</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Kitchen display</source>
        <translation>Pantalla de cocina</translation>
    </message>
    <message>
        <source>Starting anew. Orders come in again in a moment.</source>
        <translation>Se reinicia. Los pedidos vuelven a entrar enseguida.</translation>
    </message>
</context>
<context>
    <name>ArrivalStep</name>
    <message>
        <source>A tunnel program runs here; a router needs the network.</source>
        <translation>Un túnel corre aquí; un router necesita la red.</translation>
    </message>
    <message>
        <source>Not right yet: {fields}</source>
        <translation>Aún no es correcto: {fields}</translation>
    </message>
    <message>
        <source>Platforms send orders through the internet to an https address. A tunnel program or your router hands them on to this computer.</source>
        <translation>Las plataformas envían pedidos por internet a una dirección https. Un túnel o su router los pasa a este ordenador.</translation>
    </message>
    <message>
        <source>Port on this computer</source>
        <translation>Puerto en este ordenador</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>Such as https://kitchen.example. You have none yet? Leave it empty and come back to it; until then only this computer can send orders.</source>
        <translation>Como https://kitchen.example. ¿Aún no tiene? Déjela vacía y vuelva luego; hasta entonces solo este ordenador puede enviar pedidos.</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>La red</translation>
    </message>
    <message>
        <source>The tunnel or router leads here; 8480 is usual.</source>
        <translation>Aquí lleva el túnel o router; lo usual es 8480.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>Where orders arrive</source>
        <translation>Dónde llegan los pedidos</translation>
    </message>
    <message>
        <source>Who may knock at this port</source>
        <translation>Quién puede llamar a este puerto</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>It takes the place of the orders when the program starts next. Until then everything goes on as it is. The orders of now are kept beside the backups.</source>
        <translation>Ocupará el lugar de los pedidos la próxima vez que se inicie el programa. Hasta entonces todo sigue igual. Los pedidos actuales se guardan junto a las copias.</translation>
    </message>
    <message>
        <source>Really now? The board is gone for some seconds.</source>
        <translation>¿De verdad ahora? El tablero desaparece unos segundos.</translation>
    </message>
    <message>
        <source>Really restore? Later orders leave the board.</source>
        <translation>¿Restaurar de verdad? Los pedidos posteriores dejan el tablero.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore the backup of {time}</source>
        <translation>Restaurar la copia del {time}</translation>
    </message>
    <message>
        <source>Start the program again</source>
        <translation>Reiniciar el programa</translation>
    </message>
    <message>
        <source>That was not possible: {why}</source>
        <translation>No ha sido posible: {why}</translation>
    </message>
    <message>
        <source>The backup is checked and laid out …</source>
        <translation>Se comprueba y se prepara la copia …</translation>
    </message>
    <message>
        <source>The backup is made and whole.</source>
        <translation>La copia está hecha y completa.</translation>
    </message>
    <message>
        <source>The orders are copied and the copy is checked …</source>
        <translation>Se copian los pedidos y se comprueba la copia …</translation>
    </message>
    <message>
        <source>The orders are copied every night, and each copy is kept for {days} days. Guests are in a copy until it is deleted; they do not come back with it.</source>
        <translation>Los pedidos se copian cada noche y cada copia se guarda {days} días. Los clientes están en la copia hasta que se borra; no vuelven con ella.</translation>
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
        <translation>Aviso siguiente</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>Quitar este aviso</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
</context>
<context>
    <name>Behind</name>
    <message>
        <source>Cancelled {whom}: {why}</source>
        <translation>Cancelado {whom}: {why}</translation>
    </message>
    <message>
        <source>Just these: {count}</source>
        <translation>Solo estos: {count}</translation>
    </message>
    <message>
        <source>No test orders</source>
        <translation>Sin pedidos de prueba</translation>
    </message>
    <message>
        <source>Ready at most {high} min after the time</source>
        <translation>Listo como mucho {high} min después de la hora</translation>
    </message>
    <message>
        <source>Ready more than {low} min after the time</source>
        <translation>Listo más de {low} min después de la hora</translation>
    </message>
    <message>
        <source>Ready {low} to {high} min after the time</source>
        <translation>Listo de {low} a {high} min después de la hora</translation>
    </message>
    <message>
        <source>Take this off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Times: {count}</source>
        <translation>Horas: {count}</translation>
    </message>
    <message>
        <source>by channels</source>
        <translation>por los canales</translation>
    </message>
    <message>
        <source>by us</source>
        <translation>por nosotros</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>continued on page {page} ›</source>
        <translation>sigue en la página {page} ›</translation>
    </message>
    <message>
        <source>continued ›</source>
        <translation>sigue ›</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>All day</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Comandas</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>This screen shows: {stations}</source>
        <translation>Esta pantalla muestra: {stations}</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Más tarde</translation>
    </message>
</context>
<context>
    <name>BusyPage</name>
    <message>
        <source>86: what is out</source>
        <translation>86: qué está agotado</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ritmo</translation>
    </message>
</context>
<context>
    <name>CancelPanel</name>
    <message>
        <source>BACK</source>
        <translation>VOLVER</translation>
    </message>
    <message>
        <source>Cancel {number}: why?</source>
        <translation>Cancelar {number}: ¿por qué?</translation>
    </message>
    <message>
        <source>FIRST CHOOSE WHY</source>
        <translation>PRIMERO ELIJA EL MOTIVO</translation>
    </message>
    <message>
        <source>HOLD TO CANCEL</source>
        <translation>MANTENER PARA CANCELAR</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>continued</source>
        <translation>continuación</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>1. True size</source>
        <translation>1. Tamaño real</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>Tarjeta bancaria</translation>
    </message>
    <message>
        <source>Hold a bank card against the screen. Make the drawn one just as wide.</source>
        <translation>Apoye una tarjeta bancaria en la pantalla. Haga la dibujada igual de ancha.</translation>
    </message>
    <message>
        <source>It matches</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>Much larger</source>
        <translation>Mucho mayor</translation>
    </message>
    <message>
        <source>Much smaller</source>
        <translation>Mucho menor</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>{inches} inches</source>
        <translation>{inches} pulgadas</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Answer in time</source>
        <translation>Responder a tiempo</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Repartidores</translation>
    </message>
    <message>
        <source>Keys and bump bars</source>
        <translation>Teclas y barras</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>Sizes and touch</source>
        <translation>Tamaños y dedos</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Partidas</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Comandas</translation>
    </message>
    <message>
        <source>Yellow and late</source>
        <translation>Amarillo y tarde</translation>
    </message>
</context>
<context>
    <name>CatchingUp</name>
    <message>
        <source>Not every order is in the lists and figures yet: {count} entries are still being read.</source>
        <translation>Aún no están todos los pedidos en las listas y cifras: quedan {count} entradas por leer.</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>At the board</source>
        <translation>En el tablero</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Encargado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habitual</translation>
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
        <translation>En pausa se rechazan sus entregas por exceso de trabajo; no hace falta avisar.</translation>
    </message>
    <message>
        <source>Done by hand</source>
        <translation>Resuelto a mano</translation>
    </message>
    <message>
        <source>Is to take orders again</source>
        <translation>Debe volver a aceptar pedidos</translation>
    </message>
    <message>
        <source>It cannot be told to add minutes.</source>
        <translation>No se le pueden añadir minutos.</translation>
    </message>
    <message>
        <source>It cannot be told to pause: use its own tablet.</source>
        <translation>No se puede pausar desde aquí: usar su tableta.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused until {time}, {left} left</source>
        <translation>En pausa hasta las {time}, quedan {left}</translation>
    </message>
    <message>
        <source>Take orders again</source>
        <translation>Volver a aceptar</translation>
    </message>
    <message>
        <source>Takes orders as usual</source>
        <translation>Acepta pedidos como siempre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>{minutes} minutes more until {time}, {left} left</source>
        <translation>{minutes} minutos más hasta las {time}, quedan {left}</translation>
    </message>
    <message>
        <source>{said}; not heard yet</source>
        <translation>{said}; aún sin oír</translation>
    </message>
    <message>
        <source>{said}; refused</source>
        <translation>{said}; rechazado</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Nothing in this time.</source>
        <translation>Nada en este periodo.</translation>
    </message>
</context>
<context>
    <name>CleaningLock</name>
    <message>
        <source>CLEANING — touches do nothing for {time}</source>
        <translation>LIMPIEZA — tocar no hace nada, quedan {time}</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Pulse</translation>
    </message>
    <message>
        <source>To end it: hold one finger still on a corner for 2 seconds, or press Esc.</source>
        <translation>Para terminar: un dedo quieto 2 segundos en una esquina, o pulse Esc.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>All day</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Allergy read</source>
        <translation>Alergia leída</translation>
    </message>
    <message>
        <source>BUMP</source>
        <translation>BUMP</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Repartidor</translation>
    </message>
    <message>
        <source>First ticket</source>
        <translation>Primera comanda</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Plato siguiente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Next ticket</source>
        <translation>Comanda siguiente</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Plato anterior</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Previous ticket</source>
        <translation>Comanda anterior</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Rush</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Tick item</source>
        <translation>Marcar plato</translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation>Comanda {number}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>a refused step was settled by hand</source>
        <translation>un paso rechazado se resolvió a mano</translation>
    </message>
    <message>
        <source>allergy note, change or cancellation has been seen</source>
        <translation>alergia, cambio o cancelación vistos</translation>
    </message>
    <message>
        <source>cancel: asks why, then to be sure</source>
        <translation>cancelar: pregunta por qué y luego confirma</translation>
    </message>
    <message>
        <source>choose the first ticket of all</source>
        <translation>elegir la primera de todas las comandas</translation>
    </message>
    <message>
        <source>choose the next ticket, on any page</source>
        <translation>elegir la comanda siguiente, en cualquier página</translation>
    </message>
    <message>
        <source>choose the ticket before</source>
        <translation>elegir la comanda anterior</translation>
    </message>
    <message>
        <source>choose ticket {number} of the page</source>
        <translation>elegir la comanda {number} de la página</translation>
    </message>
    <message>
        <source>everything else that the ticket offers</source>
        <translation>todo lo demás que ofrece la comanda</translation>
    </message>
    <message>
        <source>give the order to the driver who is next</source>
        <translation>dar el pedido al siguiente repartidor</translation>
    </message>
    <message>
        <source>go to the item before</source>
        <translation>ir al plato anterior</translation>
    </message>
    <message>
        <source>go to the next item of the ticket</source>
        <translation>ir al plato siguiente de la comanda</translation>
    </message>
    <message>
        <source>one step back; or what was handed over</source>
        <translation>un paso atrás; o lo que se entregó</translation>
    </message>
    <message>
        <source>put the ticket aside, or back</source>
        <translation>apartar la comanda, o devolverla</translation>
    </message>
    <message>
        <source>put the ticket before all others, or back</source>
        <translation>poner la comanda ante todas, o devolverla</translation>
    </message>
    <message>
        <source>take the last press back before it is sent</source>
        <translation>deshacer lo último antes de enviarlo</translation>
    </message>
    <message>
        <source>tell the platform a refused step again</source>
        <translation>repetir a la plataforma un paso rechazado</translation>
    </message>
    <message>
        <source>the allergy note has been read</source>
        <translation>la nota de alergia se ha leído</translation>
    </message>
    <message>
        <source>the ticket&apos;s main button: accept, ready, handed over</source>
        <translation>el botón principal: aceptar, listo, entregado</translation>
    </message>
    <message>
        <source>tick the item off, or take that back</source>
        <translation>marcar el plato, o quitar la marca</translation>
    </message>
    <message>
        <source>totals of all tickets</source>
        <translation>totales de todas las comandas</translation>
    </message>
    <message>
        <source>turn back</source>
        <translation>página atrás</translation>
    </message>
    <message>
        <source>turn over; behind the last page the first</source>
        <translation>pasar página; tras la última, la primera</translation>
    </message>
    <message>
        <source>what is for later, and back to the board</source>
        <translation>lo de más tarde, y vuelta a las comandas</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>First-start guide</source>
        <translation>Guía de inicio</translation>
    </message>
    <message>
        <source>For the platform’s portal</source>
        <translation>Para el portal de la plataforma</translation>
    </message>
    <message>
        <source>No platform is switched on yet.</source>
        <translation>Aún no hay ninguna plataforma activada.</translation>
    </message>
    <message>
        <source>No public address is set: the test order goes to {address} inside this computer. Set one in the first-start guide or the settings.</source>
        <translation>No hay dirección pública: el pedido de prueba va a {address} dentro de este ordenador. Póngala en la guía o en los ajustes.</translation>
    </message>
    <message>
        <source>Public address: {address}</source>
        <translation>Dirección pública: {address}</translation>
    </message>
    <message>
        <source>Send a test order</source>
        <translation>Enviar pedido de prueba</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Test orders off the board</source>
        <translation>Quitar pruebas del tablero</translation>
    </message>
    <message>
        <source>Test the platform</source>
        <translation>Probar la plataforma</translation>
    </message>
    <message>
        <source>“Test the platform” goes there and back and changes nothing at the platform. “Send a test order” goes out through your public address and must come back here; no platform hears of it, and it counts in no report.</source>
        <translation>«Probar la plataforma» va y vuelve y no cambia nada allí. «Enviar pedido de prueba» sale por su dirección pública y debe volver aquí; ninguna plataforma se entera y no cuenta en informes.</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>ACCEPT</source>
        <translation>ACEPTAR</translation>
    </message>
    <message>
        <source>Accept for a later time</source>
        <translation>Aceptar para más tarde</translation>
    </message>
    <message>
        <source>BRING BACK NOW</source>
        <translation>TRAER YA</translation>
    </message>
    <message>
        <source>Back to cooking</source>
        <translation>De vuelta a la cocina</translation>
    </message>
    <message>
        <source>CHANGE SEEN</source>
        <translation>CAMBIO VISTO</translation>
    </message>
    <message>
        <source>Cancel this order</source>
        <translation>Cancelar este pedido</translation>
    </message>
    <message>
        <source>DONE</source>
        <translation>HECHO</translation>
    </message>
    <message>
        <source>END THE TEST</source>
        <translation>ACABAR PRUEBA</translation>
    </message>
    <message>
        <source>HANDED OVER</source>
        <translation>ENTREGADO</translation>
    </message>
    <message>
        <source>HOLD: DEALT WITH</source>
        <translation>MANTENER: RESUELTO</translation>
    </message>
    <message>
        <source>More: later, rush, hold, cancel, the text as it came</source>
        <translation>Más: más tarde, urgente, aplazar, cancelar, el texto original</translation>
    </message>
    <message>
        <source>OK, SEEN</source>
        <translation>OK, VISTO</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>LISTO</translation>
    </message>
    <message>
        <source>SETTLED BY HAND</source>
        <translation>RESUELTO A MANO</translation>
    </message>
    <message>
        <source>Show the text as it came</source>
        <translation>Mostrar el texto original</translation>
    </message>
    <message>
        <source>TRY AGAIN</source>
        <translation>REINTENTAR</translation>
    </message>
    <message>
        <source>UNDO DONE</source>
        <translation>NO HECHO</translation>
    </message>
</context>
<context>
    <name>CrossesPage</name>
    <message>
        <source>3. Five crosses</source>
        <translation>3. Cinco cruces</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Buttons need {side}</source>
        <translation>Los botones necesitan {side}</translation>
    </message>
    <message>
        <source>On average your taps are {beside} beside the middle, and they spread by {spread}.</source>
        <translation>De media se toca a {beside} del centro, con una dispersión de {spread}.</translation>
    </message>
    <message>
        <source>On this screen they cannot be larger than {side}.</source>
        <translation>En esta pantalla caben como mucho {side}.</translation>
    </message>
    <message>
        <source>Tap the middle of the cross, as you tap when you work.</source>
        <translation>Toque el centro de la cruz, como cuando trabaja.</translation>
    </message>
    <message>
        <source>That was far from the cross. Tap its middle once more.</source>
        <translation>Eso quedó lejos de la cruz. Toque otra vez el centro.</translation>
    </message>
    <message>
        <source>That was more than one finger. Tap once more with one.</source>
        <translation>Eso fue más de un dedo. Toque otra vez con uno.</translation>
    </message>
    <message>
        <source>Use {side}</source>
        <translation>Usar {side}</translation>
    </message>
    <message>
        <source>{done} of {count}. Tap the next cross.</source>
        <translation>{done} de {count}. Toque la cruz siguiente.</translation>
    </message>
</context>
<context>
    <name>Cursor</name>
    <message>
        <source>The tickets have just moved: look, then press again.</source>
        <translation>Las comandas se acaban de mover: mire y vuelva a pulsar.</translation>
    </message>
    <message>
        <source>There is no ticket here.</source>
        <translation>Aquí no hay ninguna comanda.</translation>
    </message>
    <message>
        <source>There is no ticket {number} on this page.</source>
        <translation>No hay comanda {number} en esta página.</translation>
    </message>
    <message>
        <source>This ticket has no items to tick off.</source>
        <translation>Esta comanda no tiene platos que marcar.</translation>
    </message>
</context>
<context>
    <name>DayDrawer</name>
    <message>
        <source>Days with orders stand out.</source>
        <translation>Los días con pedidos están resaltados.</translation>
    </message>
    <message>
        <source>Orders: {count}</source>
        <translation>Pedidos: {count}</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Now touch the last day.</source>
        <translation>Ahora toque el último día.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Touch the first day, then the last one.</source>
        <translation>Toque el primer día y luego el último.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
</context>
<context>
    <name>DeadlinePage</name>
    <message>
        <source>A part of its name as tickets show it, Deliveroo for example.</source>
        <translation>Una parte del nombre como sale en las comandas, por ejemplo Deliveroo.</translation>
    </message>
    <message>
        <source>Answer in time</source>
        <translation>Responder a tiempo</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>It waits for</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>The channel needs a name.</source>
        <translation>El canal necesita un nombre.</translation>
    </message>
    <message>
        <source>This entry has been removed.</source>
        <translation>Esta entrada se ha quitado.</translation>
    </message>
    <message>
        <source>Where that stands</source>
        <translation>Dónde lo dice</translation>
    </message>
</context>
<context>
    <name>DeadlinesPage</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Answer in time</source>
        <translation>Responder a tiempo</translation>
    </message>
    <message>
        <source>How long platforms wait for Accept</source>
        <translation>Cuánto esperan las plataformas la aceptación</translation>
    </message>
    <message>
        <source>The channel needs a name.</source>
        <translation>El canal necesita un nombre.</translation>
    </message>
    <message>
        <source>The first entry that fits an order counts.</source>
        <translation>Cuenta la primera entrada que coincide.</translation>
    </message>
    <message>
        <source>Which channel?</source>
        <translation>¿Qué canal?</translation>
    </message>
    <message>
        <source>looked up {day}</source>
        <translation>consultado {day}</translation>
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
            <numerusform>%n en cocina</numerusform>
            <numerusform>%n en cocina</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n con retraso</numerusform>
            <numerusform>%n con retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new elsewhere</source>
        <translation>
            <numerusform>%n nueva en otra partida</numerusform>
            <numerusform>%n nuevas en otra partida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n listo</numerusform>
            <numerusform>%n listos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n por mirar</numerusform>
            <numerusform>%n por mirar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DistancePage</name>
    <message>
        <source>2. Distance</source>
        <translation>2. Distancia</translation>
    </message>
    <message>
        <source>2× Cheeseburger, 1× Curly Fries, no onions</source>
        <translation>2× hamburguesa, 1× patatas, sin cebolla</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Go to where you work. Can you read the line from there?</source>
        <translation>Vaya a su puesto de trabajo. ¿Puede leer la línea desde allí?</translation>
    </message>
    <message>
        <source>How far away do you stand?</source>
        <translation>¿A qué distancia está usted?</translation>
    </message>
    <message>
        <source>I can read it</source>
        <translation>Puedo leerlo</translation>
    </message>
</context>
<context>
    <name>DockedKeys</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Línea nueva</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Campo siguiente</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>A la izquierda</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>A la derecha</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Parado: no se ha escrito nada.</translation>
    </message>
</context>
<context>
    <name>DriverPage</name>
    <message>
        <source>A driver needs a name.</source>
        <translation>Un repartidor necesita un nombre.</translation>
    </message>
    <message>
        <source>Bicycle, scooter, car</source>
        <translation>Bicicleta, moto, coche</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Repartidor</translation>
    </message>
    <message>
        <source>Guests may call it.</source>
        <translation>Los clientes pueden llamar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>On shift or with orders a driver keeps the name.</source>
        <translation>En turno o con pedidos, el repartidor conserva el nombre.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Matrícula</translation>
    </message>
    <message>
        <source>This driver has been removed.</source>
        <translation>Este repartidor se ha eliminado.</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehículo</translation>
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
        <translation>ASIGNAR A {name}</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>Respuesta: {answer}</translation>
    </message>
    <message>
        <source>DELIVERED</source>
        <translation>ENTREGADO</translation>
    </message>
    <message>
        <source>DRIVER …</source>
        <translation>REPARTIDOR …</translation>
    </message>
    <message>
        <source>Drivers: who takes it, the next step, when one comes</source>
        <translation>Repartidores: quién lo lleva, el siguiente paso, cuándo llega uno</translation>
    </message>
    <message>
        <source>HOLD: AT THE ADDRESS</source>
        <translation>MANTENER: EN LA DIRECCIÓN</translation>
    </message>
    <message>
        <source>HOLD: DELIVERED</source>
        <translation>MANTENER: ENTREGADO</translation>
    </message>
    <message>
        <source>LATER …</source>
        <translation>MÁS TARDE …</translation>
    </message>
    <message>
        <source>ON ITS WAY</source>
        <translation>EN CAMINO</translation>
    </message>
    <message>
        <source>PREPARING</source>
        <translation>EN COCINA</translation>
    </message>
</context>
<context>
    <name>DriversPage</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Driver {number}</source>
        <translation>Repartidor {number}</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Repartidores</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>The first one gets orders while nobody is on shift.</source>
        <translation>El primero recibe pedidos mientras nadie esté de turno.</translation>
    </message>
    <message>
        <source>Who delivers for this kitchen</source>
        <translation>Quién reparte para esta cocina</translation>
    </message>
    <message>
        <source>not on shift</source>
        <translation>fuera de turno</translation>
    </message>
    <message>
        <source>on shift until {time}</source>
        <translation>de turno hasta las {time}</translation>
    </message>
    <message>
        <source>orders: {count}</source>
        <translation>pedidos: {count}</translation>
    </message>
    <message>
        <source>{name} is on shift or has orders: end that first.</source>
        <translation>{name} está de turno o tiene pedidos: termine eso primero.</translation>
    </message>
</context>
<context>
    <name>DriversPanel</name>
    <message>
        <source>AT RESTAURANT</source>
        <translation>EN EL LOCAL</translation>
    </message>
    <message>
        <source>AT THE ADDRESS</source>
        <translation>EN LA DIRECCIÓN</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>VOLVER</translation>
    </message>
    <message>
        <source>DELIVERED</source>
        <translation>ENTREGADO</translation>
    </message>
    <message>
        <source>HERE IN {minutes}&#xa0;MIN</source>
        <translation>AQUÍ EN {minutes}&#xa0;MIN</translation>
    </message>
    <message>
        <source>HOLD: TAKE {name} OFF</source>
        <translation>MANTENER: QUITAR A {name}</translation>
    </message>
    <message>
        <source>LEFT WITH IT</source>
        <translation>HA SALIDO</translation>
    </message>
    <message>
        <source>No drivers are known yet: add them under Tools, Drivers.</source>
        <translation>Aún no hay repartidores: añádalos en Herramientas, Repartidores.</translation>
    </message>
    <message>
        <source>Who brings it? Or say when a driver will be here.</source>
        <translation>¿Quién lo lleva? O diga cuándo llegará un repartidor.</translation>
    </message>
    <message>
        <source>not on shift</source>
        <translation>fuera de turno</translation>
    </message>
    <message>
        <source>orders: {count}</source>
        <translation>pedidos: {count}</translation>
    </message>
    <message>
        <source>{minutes}&#xa0;min away</source>
        <translation>a {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{name} takes it. What is done, or who takes over?</source>
        <translation>{name} lo lleva. ¿Qué está hecho, o quién lo releva?</translation>
    </message>
    <message>
        <source>{name} takes it. What is done?</source>
        <translation>{name} lo lleva. ¿Qué está hecho?</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>Expected</name>
    <message>
        <source> (right: {share}&#xa0;%)</source>
        <translation> (acierta: {share}&#xa0;%)</translation>
    </message>
    <message>
        <source>Usually ready in {low}–{high}&#xa0;min{right}</source>
        <translation>Suele estar en {low}–{high}&#xa0;min{right}</translation>
    </message>
    <message>
        <source>{said}: accept with +{added}&#xa0;min</source>
        <translation>{said}: aceptar con +{added}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>A list to read and print, by day, with sums.</source>
        <translation>Una lista para leer e imprimir, por días, con sumas.</translation>
    </message>
    <message>
        <source>A table for spreadsheets, a row for each item.</source>
        <translation>Una tabla para hojas de cálculo, una fila por plato.</translation>
    </message>
    <message>
        <source>Being saved in {folder}</source>
        <translation>Se guarda en {folder}</translation>
    </message>
    <message>
        <source>Everything, for other programs.</source>
        <translation>Todo, para otros programas.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Platos</translation>
    </message>
    <message>
        <source>Names, numbers and addresses, as far as they are still kept.</source>
        <translation>Nombres, números y direcciones, mientras aún se guarden.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>más de {count}</translation>
    </message>
    <message>
        <source>{count} orders: {which}</source>
        <translation>{count} pedidos: {which}</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>A password of your own choice; it becomes part of the address in the portal.</source>
        <translation>Una contraseña a su elección; será parte de la dirección del portal.</translation>
    </message>
    <message>
        <source>A whole number from 0 to 65535.</source>
        <translation>Un número entero de 0 a 65535.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Begins with https://; the platform tells you.</source>
        <translation>Empieza por https://; se la da la plataforma.</translation>
    </message>
    <message>
        <source>Just Eat Takeaway’s own link; the Orderpad accepts.</source>
        <translation>El enlace propio de Just Eat Takeaway; acepta el Orderpad.</translation>
    </message>
    <message>
        <source>Just Eat’s orders that your own drivers deliver.</source>
        <translation>Pedidos de Just Eat que llevan sus propios repartidores.</translation>
    </message>
    <message>
        <source>Key of its calls</source>
        <translation>Clave de sus llamadas</translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation>Necesario.</translation>
    </message>
    <message>
        <source>Needed: without it anybody could send orders.</source>
        <translation>Necesario: sin ello cualquiera podría enviar pedidos.</translation>
    </message>
    <message>
        <source>Not an address yet: https:// and a name.</source>
        <translation>Aún no es una dirección: https:// y un nombre.</translation>
    </message>
    <message>
        <source>Orders of many platforms come through Deliverect.</source>
        <translation>Por Deliverect llegan pedidos de muchas plataformas.</translation>
    </message>
    <message>
        <source>Orders straight from Just Eat, accepted on this screen.</source>
        <translation>Pedidos directos de Just Eat, aceptados en esta pantalla.</translation>
    </message>
    <message>
        <source>Platform’s address</source>
        <translation>Dirección de la plataforma</translation>
    </message>
    <message>
        <source>Production (real orders)</source>
        <translation>Producción (pedidos reales)</translation>
    </message>
    <message>
        <source>Secret of signatures</source>
        <translation>Secreto de las firmas</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>Secreto compartido</translation>
    </message>
    <message>
        <source>Shop’s address</source>
        <translation>Dirección de la tienda</translation>
    </message>
    <message>
        <source>Signs both ways; the shop must have the same.</source>
        <translation>Firma en ambos sentidos; la tienda debe tener el mismo.</translation>
    </message>
    <message>
        <source>Signs orders. In staging it may stay empty.</source>
        <translation>Firma los pedidos. En staging puede quedar vacío.</translation>
    </message>
    <message>
        <source>Staging (for tests)</source>
        <translation>Staging (para pruebas)</translation>
    </message>
    <message>
        <source>The key that you gave to JET Connect.</source>
        <translation>La clave que dio a JET Connect.</translation>
    </message>
    <message>
        <source>There the shop hears what becomes of its orders.</source>
        <translation>Allí la tienda sabe qué pasa con sus pedidos.</translation>
    </message>
    <message>
        <source>This does not fit.</source>
        <translation>Esto no encaja.</translation>
    </message>
    <message>
        <source>Webhook secret (HMAC)</source>
        <translation>Secreto del webhook (HMAC)</translation>
    </message>
    <message>
        <source>Where JET Connect signs its orders; else empty.</source>
        <translation>Donde JET Connect firma sus pedidos; si no, vacío.</translation>
    </message>
    <message>
        <source>Your own shop in the internet sends its orders here.</source>
        <translation>Su propia tienda en internet envía aquí sus pedidos.</translation>
    </message>
    <message>
        <source>{platform} gives it to you.</source>
        <translation>Se lo da {platform}.</translation>
    </message>
</context>
<context>
    <name>FieldsStep</name>
    <message>
        <source>Copy these from the platform’s portal or its mail to you.</source>
        <translation>Cópielos del portal de la plataforma o de su correo.</translation>
    </message>
    <message>
        <source>Not right yet: {fields}</source>
        <translation>Aún no es correcto: {fields}</translation>
    </message>
    <message>
        <source>Something does not fit yet: {keys}</source>
        <translation>Algo no encaja aún: {keys}</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>{name}: less</source>
        <translation>{name}: menos</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}: más</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>Needed attention</source>
        <translation>Necesitó atención</translation>
    </message>
    <message>
        <source>Number, item, note or guest</source>
        <translation>Número, plato, nota o cliente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Being counted …</source>
        <translation>Contando …</translation>
    </message>
    <message>
        <source>Box: 25 to 75 %, line: median, whiskers: 10 to 90 %.</source>
        <translation>Caja: 25 a 75 %, raya: mediana, líneas: 10 a 90 %.</translation>
    </message>
    <message>
        <source>Busiest items</source>
        <translation>Artículos más pedidos</translation>
    </message>
    <message>
        <source>Busiest modifiers</source>
        <translation>Extras más pedidos</translation>
    </message>
    <message>
        <source>Cancelled, and why</source>
        <translation>Cancelados, y por qué</translation>
    </message>
    <message>
        <source>Forecast against real</source>
        <translation>Previsión y realidad</translation>
    </message>
    <message>
        <source>Forecast against real (80 % range hit {share})</source>
        <translation>Previsión y realidad (el rango del 80 % acertó {share})</translation>
    </message>
    <message>
        <source>How long each part takes, in minutes</source>
        <translation>Cuánto dura cada parte, en minutos</translation>
    </message>
    <message>
        <source>Learnt from {count} orders; too few to have been checked yet.</source>
        <translation>Aprendido de {count} pedidos; aún pocos para comprobarlo.</translation>
    </message>
    <message>
        <source>Most often left out</source>
        <translation>Lo que más se quita</translation>
    </message>
    <message>
        <source>Orange: late.</source>
        <translation>Naranja: tarde.</translation>
    </message>
    <message>
        <source>Orange: late. Thick line: the days it is compared with.</source>
        <translation>Naranja: tarde. Línea gruesa: los días con que se compara.</translation>
    </message>
    <message>
        <source>Orders by hour, late ones marked</source>
        <translation>Pedidos por hora, los tardíos marcados</translation>
    </message>
    <message>
        <source>Orders by weekday, late ones marked</source>
        <translation>Pedidos por día de la semana, los tardíos marcados</translation>
    </message>
    <message>
        <source>Platforms: seconds until they hear</source>
        <translation>Plataformas: segundos hasta que lo saben</translation>
    </message>
    <message>
        <source>Platforms: steps that failed at first</source>
        <translation>Plataformas: pasos que fallaron al principio</translation>
    </message>
    <message>
        <source>Ready before or after the promised time, minutes</source>
        <translation>Listo antes o después de la hora prometida, minutos</translation>
    </message>
    <message>
        <source>Silent: {count} of 200 orders to learn from.</source>
        <translation>Callada: {count} de 200 pedidos para aprender.</translation>
    </message>
    <message>
        <source>The last {shown} of {count} orders, each forecast from those before its week.</source>
        <translation>Los últimos {shown} de {count} pedidos, cada uno previsto con los anteriores a su semana.</translation>
    </message>
    <message>
        <source>This kitchen has no stations.</source>
        <translation>Esta cocina no tiene estaciones.</translation>
    </message>
    <message>
        <source>{what} by channel, minutes</source>
        <translation>{what} por canal, minutos</translation>
    </message>
    <message>
        <source>{what} by item, minutes: the slowest</source>
        <translation>{what} por artículo, minutos: los más lentos</translation>
    </message>
    <message>
        <source>{what} by kind, minutes</source>
        <translation>{what} por tipo, minutos</translation>
    </message>
    <message>
        <source>{what} by station, minutes</source>
        <translation>{what} por estación, minutos</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>Un PIN tiene de {least} a {most} cifras.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose a PIN for managers</source>
        <translation>Elija un PIN para encargados</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>PIN of the manager</source>
        <translation>PIN del encargado</translation>
    </message>
    <message>
        <source>The two were not the same. Choose again.</source>
        <translation>No eran iguales. Elija otra vez.</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Ese no es el PIN.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {seconds} s.</source>
        <translation>Demasiados PIN erróneos. Pruebe en {seconds} s.</translation>
    </message>
    <message>
        <source>Type the PIN once more</source>
        <translation>Escriba el PIN otra vez</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>There is only one page.</source>
        <translation>Solo hay una página.</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>Esta es la primera página.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>To the board</source>
        <translation>Al tablero</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <source>An order</source>
        <translation>Un pedido</translation>
    </message>
    <message>
        <source>Hold the key for a second.</source>
        <translation>Mantenga la tecla un segundo.</translation>
    </message>
    <message>
        <source>It has just changed: look, then press again.</source>
        <translation>Acaba de cambiar: mire y vuelva a pulsar.</translation>
    </message>
    <message>
        <source>No allergy note waits to be read.</source>
        <translation>No hay ninguna nota de alergia por leer.</translation>
    </message>
    <message>
        <source>That cannot be pressed now.</source>
        <translation>Eso no se puede pulsar ahora.</translation>
    </message>
    <message>
        <source>{number} stands on this page: look, then press again.</source>
        <translation>{number} está en esta página: mire y vuelva a pulsar.</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Orders are only in memory: there is nothing to look after.</source>
        <translation>Los pedidos solo están en memoria: no hay nada que cuidar.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Accept</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>Bolsa</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Recogido</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Recogida</translation>
    </message>
    <message>
        <source>Cooking</source>
        <translation>En cocina</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Drive-through</source>
        <translation>Drive</translation>
    </message>
    <message>
        <source>Eat in</source>
        <translation>En el local</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Heard after</source>
        <translation>Oído tras</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Platos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>NO {name}</source>
        <translation>SIN {name}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>No dicho</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Small order</source>
        <translation>Pedido pequeño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Propina</translation>
    </message>
    <message>
        <source>Tip for the driver</source>
        <translation>Propina del repartidor</translation>
    </message>
    <message>
        <source>To collect</source>
        <translation>Por cobrar</translation>
    </message>
    <message>
        <source>To the car</source>
        <translation>Al coche</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>What {title} heard, and when</source>
        <translation>Qué oyó {title} y cuándo</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>no pagado</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>{title} was told nothing of this order.</source>
        <translation>A {title} no se le dijo nada de este pedido.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>The history cannot be read now: {problem}</source>
        <translation>El historial no se puede leer ahora: {problem}</translation>
    </message>
    <message>
        <source>There is no history here: orders are only in memory.</source>
        <translation>Aquí no hay historial: los pedidos están solo en memoria.</translation>
    </message>
    <message>
        <source>This order is not here any more.</source>
        <translation>Este pedido ya no está aquí.</translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>más de {count}</translation>
    </message>
    <message>
        <source>{fit} of {all} orders · {took} ms</source>
        <translation>{fit} de {all} pedidos · {took} ms</translation>
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
        <translation>VOLVER</translation>
    </message>
    <message>
        <source>Waits under Upcoming, and comes back by itself in:</source>
        <translation>Espera en «Más tarde» y vuelve sola en:</translation>
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
        <translation>Funciona: el pedido de prueba volvió y está en el tablero.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>The platform can be reached.</source>
        <translation>Se llega a la plataforma.</translation>
    </message>
    <message>
        <source>The test order is on the board, but only inside this computer: no public address is set yet.</source>
        <translation>El pedido de prueba está en el tablero, pero solo dentro de este ordenador: aún no hay dirección pública.</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>En camino…</translation>
    </message>
</context>
<context>
    <name>Hops</name>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Came in here</source>
        <translation>Llegó aquí</translation>
    </message>
    <message>
        <source>Clocks agree</source>
        <translation>Relojes de acuerdo</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Keys accepted</source>
        <translation>Claves aceptadas</translation>
    </message>
    <message>
        <source>Name looked up</source>
        <translation>Nombre buscado</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>En el tablero</translation>
    </message>
    <message>
        <source>Order sent</source>
        <translation>Pedido enviado</translation>
    </message>
    <message>
        <source>Proof holds</source>
        <translation>Prueba válida</translation>
    </message>
    <message>
        <source>This program listens</source>
        <translation>Este programa escucha</translation>
    </message>
    <message>
        <source>certificate until {day}</source>
        <translation>certificado hasta {day}</translation>
    </message>
    <message>
        <source>no call to try them with</source>
        <translation>sin llamada para probarlas</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>no se usa</translation>
    </message>
    <message>
        <source>with {status}</source>
        <translation>con {status}</translation>
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
        <translation>{seconds} s de diferencia</translation>
    </message>
</context>
<context>
    <name>ItemsPanel</name>
    <message>
        <source>BACK</source>
        <translation>VOLVER</translation>
    </message>
    <message>
        <source>Its items came without codes: say it at the platform itself.</source>
        <translation>Los artículos llegaron sin códigos: indicarlo en la propia plataforma.</translation>
    </message>
    <message>
        <source>What is sold out? Guests cannot order it any more.</source>
        <translation>¿Qué se ha agotado? Los clientes ya no podrán pedirlo.</translation>
    </message>
    <message>
        <source>{item}: put back</source>
        <translation>{item}: reponer</translation>
    </message>
</context>
<context>
    <name>KeyGrid</name>
    <message>
        <source>Accents</source>
        <translation>Acentos</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Mayúscula</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Cifras y signos</translation>
    </message>
    <message>
        <source>Erase a letter</source>
        <translation>Borrar una letra</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Ticket 1 … {number}</source>
        <translation>Comanda 1 … {number}</translation>
    </message>
    <message>
        <source>choose a ticket of the page</source>
        <translation>elegir una comanda de la página</translation>
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
        <translation>Las demás funcionan. Grabe las teclas de nuevo, o corrija own_keys en los ajustes.</translation>
    </message>
    <message>
        <source>No key is left; those of a keyboard are used.</source>
        <translation>No queda ninguna tecla; se usan las de un teclado.</translation>
    </message>
    <message>
        <source>Some keys of the bump bar cannot be used.</source>
        <translation>Algunas teclas de la barra no se pueden usar.</translation>
    </message>
    <message>
        <source>{command} ({key})</source>
        <translation>{command} ({key})</translation>
    </message>
    <message>
        <source>“{key}” for “{name}” has another meaning already.</source>
        <translation>«{key}» para «{name}» ya tiene otro significado.</translation>
    </message>
    <message>
        <source>“{key}” for “{name}” is needed by the screen itself.</source>
        <translation>«{key}» para «{name}» la necesita la propia pantalla.</translation>
    </message>
    <message>
        <source>“{key}” for “{name}” is no key.</source>
        <translation>«{key}» para «{name}» no es ninguna tecla.</translation>
    </message>
    <message>
        <source>“{name}” is nothing that a key can do.</source>
        <translation>«{name}» no es nada que haga una tecla.</translation>
    </message>
</context>
<context>
    <name>KeyOverlay</name>
    <message>
        <source>Any key or tap closes this.</source>
        <translation>Cualquier tecla o toque cierra esto.</translation>
    </message>
    <message>
        <source>Bump bar with {count} keys</source>
        <translation>Barra de {count} teclas</translation>
    </message>
    <message>
        <source>Keys of a keyboard</source>
        <translation>Teclas de un teclado</translation>
    </message>
    <message>
        <source>The keys that you recorded</source>
        <translation>Las teclas grabadas</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Let go too early: hold the key for a second.</source>
        <translation>Soltada demasiado pronto: mantenga la tecla un segundo.</translation>
    </message>
    <message>
        <source>Press one of the numbers, or Esc to go back.</source>
        <translation>Pulse uno de los números, o Esc para volver.</translation>
    </message>
    <message>
        <source>That cannot be pressed any more: look again.</source>
        <translation>Eso ya no se puede pulsar: mire otra vez.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>A bar of your own</source>
        <translation>Una barra propia</translation>
    </message>
    <message>
        <source>A bump bar is a keyboard of few keys, plugged in by USB.</source>
        <translation>Una barra es un teclado de pocas teclas, conectado por USB.</translation>
    </message>
    <message>
        <source>F1 shows it at any time.</source>
        <translation>F1 lo muestra en cualquier momento.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Keys and bump bars</source>
        <translation>Teclas y barras</translation>
    </message>
    <message>
        <source>Keys of</source>
        <translation>Teclas de</translation>
    </message>
    <message>
        <source>Own keys</source>
        <translation>Teclas propias</translation>
    </message>
    <message>
        <source>Press its keys one after the other.</source>
        <translation>Pulse sus teclas una tras otra.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>What each key does</source>
        <translation>Qué hace cada tecla</translation>
    </message>
    <message>
        <source>{count} keys</source>
        <translation>{count} teclas</translation>
    </message>
</context>
<context>
    <name>KeysSwitch</name>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Teclado en la pantalla</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>This guide leads to the first test order on the board. It can be left at any time and goes on where you were. First: which language?</source>
        <translation>Esta guía lleva al primer pedido de prueba en el tablero. Puede dejarla cuando quiera y seguirá donde estaba. Primero: ¿qué idioma?</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenido</translation>
    </message>
</context>
<context>
    <name>LimitPage</name>
    <message>
        <source>As tickets show it, Deliveroo for example. Empty: all of them.</source>
        <translation>Como sale en las comandas, por ejemplo Deliveroo. Vacío: todos.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Other limits</source>
        <translation>Otros límites</translation>
    </message>
    <message>
        <source>These limits have been removed.</source>
        <translation>Estos límites se han quitado.</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Add a line</source>
        <translation>Añadir una línea</translation>
    </message>
    <message>
        <source>Add a line: {name}</source>
        <translation>Añadir una línea: {name}</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>Quitar esta línea</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>Según quepa</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Here only {count} leave room for buttons as large as a finger needs.</source>
        <translation>Aquí solo {count} dejan sitio para botones tan grandes como necesita un dedo.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>Now and at every start. F11 does the same.</source>
        <translation>Ahora y en cada inicio. F11 hace lo mismo.</translation>
    </message>
    <message>
        <source>Of tickets. More columns make text smaller.</source>
        <translation>De comandas. Más columnas hacen el texto más pequeño.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Kitchen</source>
        <translation>Cocina</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
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
        <translation>Aceptar para más tarde:</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>VOLVER</translation>
    </message>
    <message>
        <source>CANCEL ORDER …</source>
        <translation>CANCELAR PEDIDO …</translation>
    </message>
    <message>
        <source>Cancelling: on {title}’s own tablet or by phone, not from here.</source>
        <translation>Cancelar: en la tableta de {title} o por teléfono, no desde aquí.</translation>
    </message>
    <message>
        <source>HOLD LONGER …</source>
        <translation>APLAZAR MÁS …</translation>
    </message>
    <message>
        <source>HOLD …</source>
        <translation>APLAZAR …</translation>
    </message>
    <message>
        <source>More time:</source>
        <translation>Más tiempo:</translation>
    </message>
    <message>
        <source>NO RUSH</source>
        <translation>NO URGE</translation>
    </message>
    <message>
        <source>RUSH</source>
        <translation>URGENTE</translation>
    </message>
    <message>
        <source>SOLD OUT …</source>
        <translation>AGOTADO …</translation>
    </message>
    <message>
        <source>TEXT AS IT CAME</source>
        <translation>TEXTO ORIGINAL</translation>
    </message>
    <message>
        <source>{title} cannot hear of a later time.</source>
        <translation>No se puede avisar a {title} de una hora posterior.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>COOK NOW: {title} called for it at {time}</source>
        <translation>COCINAR YA: {title} lo pidió a las {time}</translation>
    </message>
    <message>
        <source>How far is this order?</source>
        <translation>¿Cómo va este pedido?</translation>
    </message>
    <message>
        <source>READY FOR PICKUP, says {title}</source>
        <translation>LISTO PARA RECOGER, dice {title}</translation>
    </message>
    <message>
        <source>{title} asks: {question}</source>
        <translation>{title} pregunta: {question}</translation>
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
        <translation>Este pedido no se puede cancelar aquí ahora.</translation>
    </message>
    <message>
        <source>This ticket offers nothing more now.</source>
        <translation>Esta comanda no ofrece nada más ahora.</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Board: {count} new</source>
        <translation>Tablero: {count} nuevos</translation>
    </message>
    <message>
        <source>Busy &amp;&amp; 86</source>
        <translation>Ritmo y 86</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>Being handed to the printer “{name}”</source>
        <translation>Se envía a la impresora «{name}»</translation>
    </message>
    <message>
        <source>Being saved in {folder}</source>
        <translation>Se guarda en {folder}</translation>
    </message>
    <message>
        <source>Copied: it can be pasted now.</source>
        <translation>Copiado: ya se puede pegar.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>Buscando impresoras…</translation>
    </message>
    <message>
        <source>Names, numbers and addresses, as far as they are still kept.</source>
        <translation>Nombres, números y direcciones, mientras aún se guarden.</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>Archivo PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Raw bodies</source>
        <translation>Datos en bruto</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>There is no printer on this computer. Set one up in the system&apos;s settings, or save a PDF.</source>
        <translation>No hay ninguna impresora en este ordenador. Configure una en los ajustes del sistema o guarde un PDF.</translation>
    </message>
    <message>
        <source>What the platform sent, sign by sign.</source>
        <translation>Lo que envió la plataforma, signo por signo.</translation>
    </message>
</context>
<context>
    <name>OutModel</name>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>back on the menu</source>
        <translation>de nuevo en la carta</translation>
    </message>
    <message>
        <source>cannot be asked</source>
        <translation>no se puede preguntar</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>not asked since</source>
        <translation>sin preguntar desde entonces</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>aún sin preguntar</translation>
    </message>
    <message>
        <source>not taken off here</source>
        <translation>no retirado aquí</translation>
    </message>
    <message>
        <source>on the menu</source>
        <translation>en la carta</translation>
    </message>
    <message>
        <source>out</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>out until put back</source>
        <translation>agotado hasta reponer</translation>
    </message>
    <message>
        <source>out until {time}</source>
        <translation>agotado hasta las {time}</translation>
    </message>
    <message>
        <source>{said}, not heard yet</source>
        <translation>{said}, aún sin oír</translation>
    </message>
    <message>
        <source>{said}, refused</source>
        <translation>{said}, rechazado</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>For how long</source>
        <translation>Durante cuánto</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>As it was</source>
        <translation>Como antes</translation>
    </message>
    <message>
        <source>As it was when this page was opened</source>
        <translation>Como al abrir esta página</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>PagedPanel</name>
    <message>
        <source>NEXT ONES</source>
        <translation>SIGUIENTES</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>First page</source>
        <translation>Primera página</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Última página</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Página {page}</translation>
    </message>
    <message>
        <source>Page {page} / {pages}</source>
        <translation>Página {page} / {pages}</translation>
    </message>
    <message>
        <source>{page}: {count} cancelled</source>
        <translation>{page}: {count} anulado</translation>
    </message>
    <message>
        <source>{page}: {count} late</source>
        <translation>{page}: {count} con retraso</translation>
    </message>
    <message>
        <source>{page}: {count} new</source>
        <translation>{page}: {count} nuevo</translation>
    </message>
    <message>
        <source>{page}: {count} to look at</source>
        <translation>{page}: {count} por revisar</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Choose an order in the list.</source>
        <translation>Elija un pedido de la lista.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Print, PDF</source>
        <translation>Imprimir, PDF</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetición</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>All: {sums}</source>
        <translation>Todo: {sums}</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>También</translation>
    </message>
    <message>
        <source>At {source}</source>
        <translation>En {source}</translation>
    </message>
    <message>
        <source>Called out</source>
        <translation>Se llama</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Its answer: {answer}</source>
        <translation>Su respuesta: {answer}</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Conocido como</translation>
    </message>
    <message>
        <source>Money is that of orders that were neither cancelled nor tests, in all.</source>
        <translation>El dinero es sin pedidos cancelados ni pruebas.</translation>
    </message>
    <message>
        <source>Order {number} · {source}</source>
        <translation>Pedido {number} · {source}</translation>
    </message>
    <message>
        <source>Orders: {subject}</source>
        <translation>Pedidos: {subject}</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Página {number}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>Promised time in</source>
        <translation>Hora prometida en</translation>
    </message>
    <message>
        <source>Raw bodies, as they came</source>
        <translation>Datos en bruto, como llegaron</translation>
    </message>
    <message>
        <source>Screen {screen} · made {at} · times: {zone}</source>
        <translation>Pantalla {screen} · hecho {at} · horas: {zone}</translation>
    </message>
    <message>
        <source>The printer “{name}” did not take the job.</source>
        <translation>La impresora «{name}» no ha aceptado el trabajo.</translation>
    </message>
    <message>
        <source>The printer “{name}” takes no job now.</source>
        <translation>La impresora «{name}» no acepta trabajos ahora.</translation>
    </message>
    <message>
        <source>There is no printer “{name}” any more.</source>
        <translation>La impresora «{name}» ya no está.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>as counted by a report</source>
        <translation>como los contó un informe</translation>
    </message>
    <message>
        <source>no tests</source>
        <translation>sin pruebas</translation>
    </message>
    <message>
        <source>{count} cancelled</source>
        <translation>{count} cancelados</translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation>{count} con retraso</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count} pedidos</translation>
    </message>
    <message>
        <source>{count} tests</source>
        <translation>{count} pruebas</translation>
    </message>
</context>
<context>
    <name>PaperPane</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Customer data</source>
        <translation>Datos del cliente</translation>
    </message>
</context>
<context>
    <name>PastBoard</name>
    <message>
        <source>No ticket was on the board.</source>
        <translation>No había ninguna comanda en el tablero.</translation>
    </message>
    <message>
        <source>Nothing was waiting for later.</source>
        <translation>Nada esperaba para más tarde.</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>28 days</source>
        <translation>28 días</translation>
    </message>
    <message>
        <source>Beside as many days before, or from another day on</source>
        <translation>Junto a otros tantos días antes, o desde otro día</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compared with the days from</source>
        <translation>Comparado con los días desde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Desde … hasta …</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>+ {count}× NO {name}</source>
        <translation>+ {count}× SIN {name}</translation>
    </message>
    <message>
        <source>+ › {count}× NO {name}</source>
        <translation>+ › {count}× SIN {name}</translation>
    </message>
    <message>
        <source>- {count}× NO {name}</source>
        <translation>- {count}× SIN {name}</translation>
    </message>
    <message>
        <source>- › {count}× NO {name}</source>
        <translation>- › {count}× SIN {name}</translation>
    </message>
    <message>
        <source>A backup was restored</source>
        <translation>Se ha restaurado una copia</translation>
    </message>
    <message>
        <source>A cancellation that does not say which order it means.</source>
        <translation>Una cancelación que no dice de qué pedido es.</translation>
    </message>
    <message>
        <source>A driver has it already: the platform follows him.</source>
        <translation>Ya lo tiene un repartidor: la plataforma lo sigue.</translation>
    </message>
    <message>
        <source>A fault in this program stopped: {word}</source>
        <translation>Un fallo de este programa detuvo: {word}</translation>
    </message>
    <message>
        <source>A file of this size is too large for the disk of {folder}.</source>
        <translation>Un archivo de este tamaño es demasiado grande para el disco de {folder}.</translation>
    </message>
    <message>
        <source>A line of the order came without a name. Look at the text as it came.</source>
        <translation>Una línea del pedido llegó sin nombre. Mirar el texto original.</translation>
    </message>
    <message>
        <source>A message from Just Eat ({route}) cannot be read: {problem}.</source>
        <translation>No se puede leer un mensaje de Just Eat ({route}): {problem}.</translation>
    </message>
    <message>
        <source>A pause needs an end within 24 hours.</source>
        <translation>Una pausa debe terminar en menos de 24 horas.</translation>
    </message>
    <message>
        <source>Accepted at Just Eat</source>
        <translation>Aceptado en Just Eat</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>la dirección ya está en uso</translation>
    </message>
    <message>
        <source>After the attempted delivery Just Eat cancelled this order.</source>
        <translation>Tras el intento de entrega, Just Eat canceló este pedido.</translation>
    </message>
    <message>
        <source>After the attempted delivery Just Eat cancelled this order: {reason}.</source>
        <translation>Tras el intento de entrega, Just Eat canceló este pedido: {reason}.</translation>
    </message>
    <message>
        <source>After the attempted delivery: deliver this order again by {time}.</source>
        <translation>Tras el intento de entrega: llevar otra vez este pedido antes de las {time}.</translation>
    </message>
    <message>
        <source>After the attempted delivery: deliver this order again by {time}. {word}</source>
        <translation>Tras el intento de entrega: llevar otra vez este pedido antes de las {time}. {word}</translation>
    </message>
    <message>
        <source>After the attempted delivery: deliver this order again.</source>
        <translation>Tras el intento de entrega: llevar otra vez este pedido.</translation>
    </message>
    <message>
        <source>After the attempted delivery: deliver this order again. {word}</source>
        <translation>Tras el intento de entrega: llevar otra vez este pedido. {word}</translation>
    </message>
    <message>
        <source>Ages and promised times on the tickets are wrong by that much. Set the clock, or switch on its setting by the network.</source>
        <translation>Las esperas y las horas prometidas de las comandas fallan en eso. Poner en hora el reloj o activar el ajuste por red.</translation>
    </message>
    <message>
        <source>Ages may be wrong.</source>
        <translation>Los tiempos de espera pueden ser incorrectos.</translation>
    </message>
    <message>
        <source>All orders and taps since {time} are missing.</source>
        <translation>Faltan todos los pedidos y toques desde {time}.</translation>
    </message>
    <message>
        <source>An earlier try may have got through: look whether it is on the Orderpad ({answer})</source>
        <translation>Puede que un intento anterior llegara: mirar si está en el Orderpad ({answer})</translation>
    </message>
    <message>
        <source>Another order of the same request was refused, so none was taken.</source>
        <translation>Se rechazó otro pedido de la misma petición, así que no se tomó ninguno.</translation>
    </message>
    <message>
        <source>Bancontact</source>
        <translation>Bancontact</translation>
    </message>
    <message>
        <source>Between 1 and {count} minutes can be added.</source>
        <translation>Se pueden añadir de 1 a {count} minutos.</translation>
    </message>
    <message>
        <source>Brazil nuts</source>
        <translation>nueces de Brasil</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>esa dirección no existe aquí</translation>
    </message>
    <message>
        <source>Cannot deliver</source>
        <translation>No se puede llevar</translation>
    </message>
    <message>
        <source>Changed settings could not be kept</source>
        <translation>Los ajustes cambiados no se pudieron guardar</translation>
    </message>
    <message>
        <source>Channel {count}</source>
        <translation>Canal {count}</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cerramos</translation>
    </message>
    <message>
        <source>DONE</source>
        <translation>HECHO</translation>
    </message>
    <message>
        <source>Deliverect&apos;s account is not known before its first order came</source>
        <translation>La cuenta de Deliverect no se conoce antes de su primer pedido</translation>
    </message>
    <message>
        <source>Deliverect&apos;s location is not known before its first order came</source>
        <translation>El local de Deliverect no se conoce antes de su primer pedido</translation>
    </message>
    <message>
        <source>Do it on the platform&apos;s own tablet, or try again. It said: {problem}</source>
        <translation>Hacerlo en la tableta de la plataforma o reintentar. Dijo: {problem}</translation>
    </message>
    <message>
        <source>END NOW</source>
        <translation>TERMINAR YA</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>Guests are kept for too long.</source>
        <translation>Los datos de clientes se guardan demasiado tiempo.</translation>
    </message>
    <message>
        <source>It cannot be set aside either: {problem}.</source>
        <translation>Tampoco se puede apartar: {problem}.</translation>
    </message>
    <message>
        <source>It goes on by itself at {time}.</source>
        <translation>Sigue por sí solo a las {time}.</translation>
    </message>
    <message>
        <source>It has been delivered: nothing more can be said of its way.</source>
        <translation>Se ha entregado: ya no hay nada que decir de su camino.</translation>
    </message>
    <message>
        <source>It has been handed over: recall it to change it.</source>
        <translation>Ya está entregado: recuperarlo para cambiarlo.</translation>
    </message>
    <message>
        <source>It has not been accepted yet: accept or cancel it first.</source>
        <translation>Aún no está aceptado: primero aceptar o cancelar.</translation>
    </message>
    <message>
        <source>It has not heard of it yet.</source>
        <translation>Aún no lo sabe.</translation>
    </message>
    <message>
        <source>It has not heard of it yet. {problem}</source>
        <translation>Aún no lo sabe. {problem}</translation>
    </message>
    <message>
        <source>It holds the orders until {time}. What came later is not on the board: look at the platforms&apos; own tablets. The orders from before are kept beside the backups.</source>
        <translation>Contiene los pedidos hasta {time}. Lo que llegó después no está en el tablero: mira las tabletas de las plataformas. Los pedidos de antes se guardan junto a las copias.</translation>
    </message>
    <message>
        <source>It is being cooked: mark it ready first.</source>
        <translation>Está en cocina: primero marcarlo listo.</translation>
    </message>
    <message>
        <source>It is cancelled: nothing more can be done with it.</source>
        <translation>Está cancelado: ya no se puede hacer nada con él.</translation>
    </message>
    <message>
        <source>It is cooked again.</source>
        <translation>Se cocina otra vez.</translation>
    </message>
    <message>
        <source>It is not open any more.</source>
        <translation>Ya no está abierto.</translation>
    </message>
    <message>
        <source>It is on the Orderpad by now: accept it there ({answer})</source>
        <translation>Ya está en el Orderpad: aceptarlo allí ({answer})</translation>
    </message>
    <message>
        <source>It is on the Orderpad by now: key it in by hand ({answer})</source>
        <translation>Ya está en el Orderpad: introducirlo a mano ({answer})</translation>
    </message>
    <message>
        <source>It is ready for collection: recall it to change it.</source>
        <translation>Está listo para recoger: recuperarlo para cambiarlo.</translation>
    </message>
    <message>
        <source>It is too late to undo that: the platform has heard of it.</source>
        <translation>Es tarde para deshacerlo: la plataforma ya lo sabe.</translation>
    </message>
    <message>
        <source>It was paused or slowed, and is switched off here: it cannot be told that you take orders again. See to it on its own tablet.</source>
        <translation>Estaba en pausa o más lenta, y aquí está apagada: no se le puede decir que vuelve a aceptar pedidos. Arréglelo en su propia tableta.</translation>
    </message>
    <message>
        <source>Item out of stock</source>
        <translation>Artículo agotado</translation>
    </message>
    <message>
        <source>Items can be ticked off while the order is being cooked.</source>
        <translation>Se puede marcar mientras el pedido está en cocina.</translation>
    </message>
    <message>
        <source>Its secret cannot be read: {problem}. No orders come in from there: use its own tablet. Unlock the system&apos;s keyring, or type the secret anew on the Settings page.</source>
        <translation>Su secreto no se puede leer: {problem}. De allí no entran pedidos: use su propia tableta. Desbloquee el llavero del sistema, o escriba el secreto de nuevo en la página Ajustes.</translation>
    </message>
    <message>
        <source>JET Connect could not bring order {number} here ({reason}). It is on the Orderpad: key it in by hand.</source>
        <translation>JET Connect no pudo traer el pedido {number} ({reason}). Está en el Orderpad: introducirlo a mano.</translation>
    </message>
    <message>
        <source>JET Connect did not say where the driver is</source>
        <translation>JET Connect no dijo dónde está el repartidor</translation>
    </message>
    <message>
        <source>JET Connect said something about opening that cannot be read. Look at the Orderpad.</source>
        <translation>JET Connect dijo algo ilegible sobre la apertura. Mirar el Orderpad.</translation>
    </message>
    <message>
        <source>JET Connect said where a driver is, but not of which order.</source>
        <translation>JET Connect dijo dónde está un repartidor, pero no de qué pedido.</translation>
    </message>
    <message>
        <source>JET Connect&apos;s restaurant is not known before its first order came</source>
        <translation>El restaurante de JET Connect no se conoce antes de su primer pedido</translation>
    </message>
    <message>
        <source>Just Eat asks to deliver this order again.</source>
        <translation>Just Eat pide llevar otra vez este pedido.</translation>
    </message>
    <message>
        <source>Just Eat asks to deliver this order again. {said}</source>
        <translation>Just Eat pide llevar otra vez este pedido. {said}</translation>
    </message>
    <message>
        <source>Just Eat can be asked to pay for this cancelled order.</source>
        <translation>Se puede pedir a Just Eat que pague este pedido cancelado.</translation>
    </message>
    <message>
        <source>Just Eat contradicts itself about the driver: {said} at {route}</source>
        <translation>Just Eat se contradice sobre el repartidor: {said} en {route}</translation>
    </message>
    <message>
        <source>Just Eat could not send an order here and does not say which one. Look at its own tablet.</source>
        <translation>Just Eat no pudo enviar un pedido y no dice cuál. Mirar su tableta.</translation>
    </message>
    <message>
        <source>Just Eat could not send this order here. Look at its own tablet, and key in by hand what is missing here.</source>
        <translation>Just Eat no pudo enviar este pedido. Mirar su tableta y teclear a mano lo que falte aquí.</translation>
    </message>
    <message>
        <source>Just Eat did not say whom to tell that this order has arrived.</source>
        <translation>Just Eat no dijo a quién avisar de que llegó este pedido.</translation>
    </message>
    <message>
        <source>Just Eat does not know of this question any more ({answer})</source>
        <translation>Just Eat ya no conoce esta pregunta ({answer})</translation>
    </message>
    <message>
        <source>Just Eat does not take a time that is past or over 7 days ahead ({answer})</source>
        <translation>Just Eat no acepta una hora pasada ni a más de 7 días ({answer})</translation>
    </message>
    <message>
        <source>Just Eat does not take this for an order that is collected ({answer})</source>
        <translation>Para Just Eat este pedido no es para recoger ({answer})</translation>
    </message>
    <message>
        <source>Just Eat has decided on the attempted delivery and does not say how. Call it.</source>
        <translation>Just Eat ha decidido sobre el intento de entrega y no dice cómo. Llamar allí.</translation>
    </message>
    <message>
        <source>Just Eat has decided on the attempted delivery: {said}</source>
        <translation>Just Eat ha decidido sobre el intento de entrega: {said}</translation>
    </message>
    <message>
        <source>Just Eat has no call {key}</source>
        <translation>Just Eat no tiene la llamada {key}</translation>
    </message>
    <message>
        <source>Just Eat has not accepted this order, or it is complete already ({answer})</source>
        <translation>Just Eat no ha aceptado este pedido, o ya está completado ({answer})</translation>
    </message>
    <message>
        <source>Just Eat has taken the restaurant offline: no orders come from there.</source>
        <translation>Just Eat ha puesto el restaurante fuera de línea: de allí no llegan pedidos.</translation>
    </message>
    <message>
        <source>Just Eat lets the restaurant be online again.</source>
        <translation>Just Eat deja que el restaurante vuelva a estar en línea.</translation>
    </message>
    <message>
        <source>Just Eat rejected an order without saying which one ({reason}). Look at its own tablet.</source>
        <translation>Just Eat rechazó un pedido sin decir cuál ({reason}). Mirar su tableta.</translation>
    </message>
    <message>
        <source>Just Eat says of the driver: {said}</source>
        <translation>Just Eat dice del repartidor: {said}</translation>
    </message>
    <message>
        <source>Just Eat says something of this order that cannot be read. Look at its own tablet.</source>
        <translation>Just Eat dice algo ilegible de este pedido. Mirar su tableta.</translation>
    </message>
    <message>
        <source>Just Eat sent word of an order without saying which one ({route}). Look at its own tablet.</source>
        <translation>Just Eat avisó de un pedido sin decir cuál ({route}). Mirar su tableta.</translation>
    </message>
    <message>
        <source>Just Eat&apos;s restaurant is not known before its first order came</source>
        <translation>El restaurante de Just Eat no se conoce antes de su primer pedido</translation>
    </message>
    <message>
        <source>Missing are taps since {time} and these orders at least: {numbers}.</source>
        <translation>Faltan los toques desde {time} y al menos estos pedidos: {numbers}.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>New orders are not accepted: use the platforms&apos; own tablets. Start the program again: it then restores the last good backup, and says what is missing.</source>
        <translation>No se aceptan pedidos nuevos: usa las tabletas de las plataformas. Reinicia el programa: entonces restaura la última copia buena y dice lo que falta.</translation>
    </message>
    <message>
        <source>New orders wait at the platforms and come again.</source>
        <translation>Los pedidos nuevos esperan en las plataformas y vuelven a llegar.</translation>
    </message>
    <message>
        <source>No backup before the update</source>
        <translation>Sin copia antes de la actualización</translation>
    </message>
    <message>
        <source>No backup could be made</source>
        <translation>No se ha podido hacer la copia</translation>
    </message>
    <message>
        <source>No driver has this order yet: assign one first.</source>
        <translation>Ningún repartidor tiene aún este pedido: asigne uno primero.</translation>
    </message>
    <message>
        <source>No order came after that, but taps since {time} are missing.</source>
        <translation>Después no llegó ningún pedido, pero faltan los toques desde {time}.</translation>
    </message>
    <message>
        <source>No orders can come in</source>
        <translation>No pueden entrar pedidos</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>Nobody took it in time: it is on the Orderpad now. Key it in by hand.</source>
        <translation>Nadie lo aceptó a tiempo: ahora está en el Orderpad. Introducirlo a mano.</translation>
    </message>
    <message>
        <source>Not heard by every platform yet: {count}</source>
        <translation>Aún no lo saben todas las plataformas: {count}</translation>
    </message>
    <message>
        <source>Offline at JET Connect: {words} (restaurant {place}). No such orders come: look at the Orderpad.</source>
        <translation>Fuera de línea en JET Connect: {words} (restaurante {place}). No llegan pedidos así: mirar el Orderpad.</translation>
    </message>
    <message>
        <source>Only an order that is being cooked can be put aside.</source>
        <translation>Solo se puede apartar un pedido que se está cocinando.</translation>
    </message>
    <message>
        <source>Order {number} came before and has been answered.</source>
        <translation>El pedido {number} ya llegó antes y está contestado.</translation>
    </message>
    <message>
        <source>Order {number} comes in a pause: deliveries are taken from {time}.</source>
        <translation>El pedido {number} llega en una pausa: se aceptan entregas desde las {time}.</translation>
    </message>
    <message>
        <source>Order {number} goes to {place}; only {areas} are delivered to.</source>
        <translation>El pedido {number} va a {place}; solo se reparte en {areas}.</translation>
    </message>
    <message>
        <source>Order {number} goes {km} km; at most {most} km are delivered.</source>
        <translation>El pedido {number} va a {km} km; se reparte hasta {most} km.</translation>
    </message>
    <message>
        <source>Order {number} has no address: no street, no postcode, no place.</source>
        <translation>El pedido {number} no tiene dirección: ni calle, ni código postal, ni lugar.</translation>
    </message>
    <message>
        <source>Order {number} has no postcode; only {areas} are delivered to.</source>
        <translation>El pedido {number} no tiene código postal; solo se reparte en {areas}.</translation>
    </message>
    <message>
        <source>Order {number} holds alcohol, which is not delivered from here.</source>
        <translation>El pedido {number} lleva alcohol, que desde aquí no se reparte.</translation>
    </message>
    <message>
        <source>Order {number} is for collection; only deliveries are taken here.</source>
        <translation>El pedido {number} es para recoger; aquí solo se aceptan repartos.</translation>
    </message>
    <message>
        <source>Order {number} is of restaurant {place}; this kitchen delivers only for its own.</source>
        <translation>El pedido {number} es del restaurante {place}; esta cocina solo reparte para los suyos.</translation>
    </message>
    <message>
        <source>Order {number} is to be collected at {time}; this kitchen delivers on {word} {hours}.</source>
        <translation>El pedido {number} se recoge a las {time}; esta cocina reparte el {word} {hours}.</translation>
    </message>
    <message>
        <source>Order {number} is to be collected at {time}; this kitchen does not deliver on {word}.</source>
        <translation>El pedido {number} se recoge a las {time}; esta cocina no reparte el {word}.</translation>
    </message>
    <message>
        <source>Order {number} is {minutes} minutes away; at most {most} minutes are delivered.</source>
        <translation>El pedido {number} está a {minutes} minutos; se reparte hasta {most} minutos.</translation>
    </message>
    <message>
        <source>Order {number} names no restaurant; this kitchen delivers only for its own.</source>
        <translation>El pedido {number} no nombra restaurante; esta cocina solo reparte para los suyos.</translation>
    </message>
    <message>
        <source>Order {number} would be one too many: {count} deliveries are under way, at most {most} are taken.</source>
        <translation>El pedido {number} sería uno de más: hay {count} repartos en curso, se aceptan {most} como mucho.</translation>
    </message>
    <message>
        <source>Orders cannot be stored</source>
        <translation>No se pueden guardar los pedidos</translation>
    </message>
    <message>
        <source>Orders come again.</source>
        <translation>Los pedidos vuelven a llegar.</translation>
    </message>
    <message>
        <source>Orders go on as usual.</source>
        <translation>Los pedidos siguen como siempre.</translation>
    </message>
    <message>
        <source>Orders that wait for an answer: {count}. Platforms send again for about 5 minutes what could not come in. What they gave up on before stands on their own tablets alone: look there.</source>
        <translation>Pedidos que esperan respuesta: {count}. Las plataformas reenvían durante unos 5 minutos lo que no pudo entrar. Lo que abandonaron antes solo está en sus propias tabletas: mire allí.</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Out: {items}</source>
        <translation>Agotado: {items}</translation>
    </message>
    <message>
        <source>Own shop</source>
        <translation>Tienda propia</translation>
    </message>
    <message>
        <source>PIN at door</source>
        <translation>PIN en la puerta</translation>
    </message>
    <message>
        <source>Pauses and what is out are kept and told when it runs again.</source>
        <translation>Las pausas y lo agotado se guardan y se comunican cuando vuelva a funcionar.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Platforms send again for about 5 minutes what could not come in. What they gave up on before stands on their own tablets alone: look there.</source>
        <translation>Las plataformas reenvían durante unos 5 minutos lo que no pudo entrar. Lo que abandonaron antes solo está en sus propias tabletas: mire allí.</translation>
    </message>
    <message>
        <source>Practice keeps no settings.</source>
        <translation>En la práctica no se guardan ajustes.</translation>
    </message>
    <message>
        <source>Queensland nuts</source>
        <translation>nueces de Queensland</translation>
    </message>
    <message>
        <source>Read the allergy note first: tap the bar.</source>
        <translation>Lea antes el aviso de alergia: toque la barra.</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>el sistema de archivos es de solo lectura</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Start the program again when no order waits: it then restores the last good backup, and says what is missing.</source>
        <translation>Reinicia el programa cuando no espere ningún pedido: entonces restaura la última copia buena y dice lo que falta.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>TRY AGAIN</source>
        <translation>REINTENTAR</translation>
    </message>
    <message>
        <source>Taps are kept and sent when it runs again.</source>
        <translation>Los toques se guardan y se envían cuando vuelva a funcionar.</translation>
    </message>
    <message>
        <source>That has been answered already.</source>
        <translation>Eso ya se ha contestado.</translation>
    </message>
    <message>
        <source>That has been settled already.</source>
        <translation>Eso ya está resuelto.</translation>
    </message>
    <message>
        <source>That item is not on the order any more.</source>
        <translation>Ese artículo ya no está en el pedido.</translation>
    </message>
    <message>
        <source>That order is not known here.</source>
        <translation>Ese pedido no se conoce aquí.</translation>
    </message>
    <message>
        <source>That step is not on this order any more.</source>
        <translation>Ese paso ya no está en este pedido.</translation>
    </message>
    <message>
        <source>That time is over.</source>
        <translation>Esa hora ya pasó.</translation>
    </message>
    <message>
        <source>The backup of {time} was put in its place. All orders and taps since {until} are missing. Look at the platforms&apos; own tablets.</source>
        <translation>Se puso en su lugar la copia de {time}. Faltan todos los pedidos y toques desde {until}. Mire en las tabletas de las plataformas.</translation>
    </message>
    <message>
        <source>The backup of {time} was put in its place. {problem} Look at the platforms&apos; own tablets. The damaged file is kept: {file}.</source>
        <translation>En su lugar está la copia del {time}. {problem} Mira las tabletas de las plataformas. El archivo dañado se conserva: {file}.</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>La copia no se ha restaurado</translation>
    </message>
    <message>
        <source>The channel has cancelled it: it cannot come back.</source>
        <translation>El canal lo ha cancelado: no puede volver.</translation>
    </message>
    <message>
        <source>The computer says: {problem}.
New orders are not accepted: the platforms send them again for about 5 minutes, then give up. Use their own tablets until this is gone.
Free disk space or call whoever looks after this computer. This screen goes on by itself as soon as orders can be stored.</source>
        <translation>El ordenador dice: {problem}.
No se aceptan pedidos nuevos: las plataformas los reenvían durante unos 5 minutos y luego desisten. Mientras tanto, usar sus propias tabletas.
Liberar espacio en el disco o llamar a quien cuida este ordenador. La pantalla sigue sola en cuanto se puedan guardar pedidos.</translation>
    </message>
    <message>
        <source>The delivery was tried and failed ({reason}). Look at the platform&apos;s own tablet.</source>
        <translation>Se intentó la entrega y falló ({reason}). Mirar la tableta de la plataforma.</translation>
    </message>
    <message>
        <source>The driver is at the address.</source>
        <translation>El repartidor está en la dirección.</translation>
    </message>
    <message>
        <source>The driver is at the address: the next step is handing over.</source>
        <translation>El repartidor está en la dirección: el siguiente paso es entregar.</translation>
    </message>
    <message>
        <source>The driver is at the restaurant: the next step is leaving.</source>
        <translation>El repartidor está en el restaurante: el siguiente paso es salir.</translation>
    </message>
    <message>
        <source>The driver is not that far yet: one step after the other.</source>
        <translation>El repartidor aún no ha llegado ahí: un paso tras otro.</translation>
    </message>
    <message>
        <source>The driver is on the way: the next step is arriving at the address.</source>
        <translation>El repartidor está en camino: el siguiente paso es llegar a la dirección.</translation>
    </message>
    <message>
        <source>The file {file} is gone from the data folder. What came after {time} is not on the board: look at the platforms&apos; own tablets.</source>
        <translation>El archivo {file} ha desaparecido de la carpeta de datos. Lo que llegó después de {time} no está en la pantalla: mire en las tabletas de las plataformas.</translation>
    </message>
    <message>
        <source>The guest asks for money back, as the order is late. Answer on the platform&apos;s own tablet.</source>
        <translation>El cliente pide que le devuelvan dinero porque el pedido llega tarde. Responder en la tableta de la plataforma.</translation>
    </message>
    <message>
        <source>The guest asks where the order is: it is late.</source>
        <translation>El cliente pregunta dónde está el pedido: va tarde.</translation>
    </message>
    <message>
        <source>The item came without a code or a restaurant: say it on the Orderpad.</source>
        <translation>El artículo llegó sin código o sin restaurante: indicarlo en el Orderpad.</translation>
    </message>
    <message>
        <source>The kitchen goes on with those from before. {problem}</source>
        <translation>La cocina sigue con los de antes. {problem}</translation>
    </message>
    <message>
        <source>The new settings do not start</source>
        <translation>Los ajustes nuevos no arrancan</translation>
    </message>
    <message>
        <source>The newest orders and taps are lost</source>
        <translation>Se perdieron los pedidos y toques más recientes</translation>
    </message>
    <message>
        <source>The order came without items. Ask the shop what was ordered.</source>
        <translation>El pedido llegó sin artículos. Preguntar a la tienda qué se pidió.</translation>
    </message>
    <message>
        <source>The order came without items. Look at the Orderpad.</source>
        <translation>El pedido llegó sin artículos. Mirar el Orderpad.</translation>
    </message>
    <message>
        <source>The order came without items{said}. Look at the platform&apos;s own tablet.</source>
        <translation>El pedido llegó sin artículos{said}. Mirar la tableta de la plataforma.</translation>
    </message>
    <message>
        <source>The order came without its id: nothing can be told back. Call the platform.</source>
        <translation>El pedido llegó sin identificador: no se puede responder nada. Llamar a la plataforma.</translation>
    </message>
    <message>
        <source>The order cannot be read: {problem}.</source>
        <translation>No se puede leer el pedido: {problem}.</translation>
    </message>
    <message>
        <source>The order cannot be read: {problem}. It is on the Orderpad: key it in by hand.</source>
        <translation>No se puede leer el pedido: {problem}. Está en el Orderpad: introducirlo a mano.</translation>
    </message>
    <message>
        <source>The order could not be read: a fault in this program ({error}).</source>
        <translation>No se pudo leer el pedido: un fallo de este programa ({error}).</translation>
    </message>
    <message>
        <source>The order database is damaged</source>
        <translation>La base de datos de pedidos está dañada</translation>
    </message>
    <message>
        <source>The order database was damaged</source>
        <translation>La base de datos de pedidos estaba dañada</translation>
    </message>
    <message>
        <source>The order database was gone</source>
        <translation>La base de pedidos había desaparecido</translation>
    </message>
    <message>
        <source>The orders were brought up to date without a copy: {problem}.</source>
        <translation>Los pedidos se actualizaron sin copia: {problem}.</translation>
    </message>
    <message>
        <source>The screen may go dark</source>
        <translation>La pantalla puede apagarse</translation>
    </message>
    <message>
        <source>The secret cannot be kept: {problem}.</source>
        <translation>El secreto no se puede guardar: {problem}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>No existe la carpeta {folder}.</translation>
    </message>
    <message>
        <source>There is no good backup: the board begins empty. Look at the platforms&apos; own tablets for open orders. The damaged file is kept: {file}.</source>
        <translation>No hay ninguna copia buena: el tablero empieza vacío. Busca los pedidos abiertos en las tabletas de las plataformas. El archivo dañado se conserva: {file}.</translation>
    </message>
    <message>
        <source>There is no room left in {folder}: nothing was written.</source>
        <translation>No queda sitio en {folder}: no se ha escrito nada.</translation>
    </message>
    <message>
        <source>They hold until the program ends. Orders go on as usual. {problem}</source>
        <translation>Valen hasta que se cierre el programa. Los pedidos siguen como siempre. {problem}</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead</source>
        <translation>El reloj de este ordenador va {seconds} s adelantado</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind</source>
        <translation>El reloj de este ordenador va {seconds} s atrasado</translation>
    </message>
    <message>
        <source>This folder cannot be written to: {folder}: {problem}</source>
        <translation>No se pudo escribir en esta carpeta: {folder}: {problem}</translation>
    </message>
    <message>
        <source>This folder may not be written to: {folder}</source>
        <translation>No se puede escribir en esta carpeta: {folder}</translation>
    </message>
    <message>
        <source>This is a folder, not a file: {path}</source>
        <translation>Esto es una carpeta, no un archivo: {path}</translation>
    </message>
    <message>
        <source>This item came without a code: say it at the platform itself.</source>
        <translation>Este artículo llegó sin código: indicarlo en la propia plataforma.</translation>
    </message>
    <message>
        <source>This order is not delivered by your own drivers.</source>
        <translation>Este pedido no lo llevan sus propios repartidores.</translation>
    </message>
    <message>
        <source>This order is not yours any more: ask the kitchen.</source>
        <translation>Este pedido ya no es suyo: pregunte en la cocina.</translation>
    </message>
    <message>
        <source>This platform cannot be told to add minutes.</source>
        <translation>A esta plataforma no se le pueden añadir minutos.</translation>
    </message>
    <message>
        <source>This platform cannot be told to pause.</source>
        <translation>Esta plataforma no se puede pausar desde aquí.</translation>
    </message>
    <message>
        <source>This platform cannot be told what is out.</source>
        <translation>A esta plataforma no se le puede decir qué está agotado.</translation>
    </message>
    <message>
        <source>This system does not let a program keep the screen awake. Orders go on, but nobody may see them: switch the screen saver and the screen&apos;s sleep off in the system&apos;s settings.</source>
        <translation>Este sistema no deja que un programa mantenga la pantalla encendida. Los pedidos siguen, pero quizá nadie los vea: desactive el salvapantallas y el reposo de la pantalla en los ajustes del sistema.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Too busy</source>
        <translation>Demasiado trabajo</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Usually an order comes each {time} at this hour. Look at {platform}’s own tablet, and at the internet connection.</source>
        <translation>A esta hora suele llegar un pedido cada {time}. Mire la tableta de {platform} y la conexión a internet.</translation>
    </message>
    <message>
        <source>Was away {time}</source>
        <translation>Ausente {time}</translation>
    </message>
    <message>
        <source>Was away {time}, 1 order came in</source>
        <translation>Ausente {time}, llegó 1 pedido</translation>
    </message>
    <message>
        <source>Was away {time}, {count} orders came in</source>
        <translation>Ausente {time}, llegaron {count} pedidos</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>What is over cannot be changed.</source>
        <translation>Lo que ya pasó no se puede cambiar.</translation>
    </message>
    <message>
        <source>Word of this order was to go to {address}, which is not Just Eat&apos;s: not sent.</source>
        <translation>El aviso de este pedido debía ir a {address}, que no es de Just Eat: no se envió.</translation>
    </message>
    <message>
        <source>a fault in this program ({error})</source>
        <translation>un fallo de este programa ({error})</translation>
    </message>
    <message>
        <source>a fault in this program: {error}</source>
        <translation>un fallo de este programa: {error}</translation>
    </message>
    <message>
        <source>a line that is no item: {name}</source>
        <translation>una línea que no es un artículo: {name}</translation>
    </message>
    <message>
        <source>a line without a name</source>
        <translation>una línea sin nombre</translation>
    </message>
    <message>
        <source>a line: no quantity</source>
        <translation>una línea: sin cantidad</translation>
    </message>
    <message>
        <source>a line: quantity {said}</source>
        <translation>una línea: cantidad {said}</translation>
    </message>
    <message>
        <source>a promotion without an item</source>
        <translation>una promoción sin artículo</translation>
    </message>
    <message>
        <source>account credit</source>
        <translation>saldo de la cuenta</translation>
    </message>
    <message>
        <source>almonds</source>
        <translation>almendras</translation>
    </message>
    <message>
        <source>an address that is not Just Eat&apos;s is not called</source>
        <translation>no se llama a una dirección que no es de Just Eat</translation>
    </message>
    <message>
        <source>an adjustment: no amount</source>
        <translation>un ajuste: sin importe</translation>
    </message>
    <message>
        <source>an answer that is not {platform}&apos;s: {answer}</source>
        <translation>una respuesta que no es de {platform}: {answer}</translation>
    </message>
    <message>
        <source>an error at the platform</source>
        <translation>un error de la plataforma</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>la base de datos es de solo lectura</translation>
    </message>
    <message>
        <source>barley</source>
        <translation>cebada</translation>
    </message>
    <message>
        <source>card at door</source>
        <translation>tarjeta en la puerta</translation>
    </message>
    <message>
        <source>card online</source>
        <translation>tarjeta en línea</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>efectivo</translation>
    </message>
    <message>
        <source>cashew</source>
        <translation>anacardos</translation>
    </message>
    <message>
        <source>celery</source>
        <translation>apio</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>recogida</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>crustaceans</source>
        <translation>crustáceos</translation>
    </message>
    <message>
        <source>curbside</source>
        <translation>al coche</translation>
    </message>
    <message>
        <source>cutlery: + “{new_word}”</source>
        <translation>cubiertos: + «{new_word}»</translation>
    </message>
    <message>
        <source>cutlery: “{old_word}” → “{new_word}”</source>
        <translation>cubiertos: «{old_word}» → «{new_word}»</translation>
    </message>
    <message>
        <source>dairy</source>
        <translation>lácteos</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>la base de datos está dañada</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>la base de datos está bloqueada</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>la base de datos o el disco están llenos</translation>
    </message>
    <message>
        <source>dealt with by hand</source>
        <translation>resuelto a mano</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>a domicilio</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>error de lectura o escritura del disco</translation>
    </message>
    <message>
        <source>drive-through</source>
        <translation>para el coche</translation>
    </message>
    <message>
        <source>eat in</source>
        <translation>en el local</translation>
    </message>
    <message>
        <source>eggs</source>
        <translation>huevos</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>pescado</translation>
    </message>
    <message>
        <source>given up after {count} attempts: {problem}</source>
        <translation>abandonado tras {count} intentos: {problem}</translation>
    </message>
    <message>
        <source>gluten</source>
        <translation>gluten</translation>
    </message>
    <message>
        <source>hazelnuts</source>
        <translation>avellanas</translation>
    </message>
    <message>
        <source>it cannot be cooked again</source>
        <translation>no se puede cocinar otra vez</translation>
    </message>
    <message>
        <source>it has no id</source>
        <translation>no tiene identificador</translation>
    </message>
    <message>
        <source>it is JSON, but not an order</source>
        <translation>es JSON, pero no un pedido</translation>
    </message>
    <message>
        <source>it is not JSON ({error})</source>
        <translation>no es JSON ({error})</translation>
    </message>
    <message>
        <source>it was a test order</source>
        <translation>era un pedido de prueba</translation>
    </message>
    <message>
        <source>it was not a genuine order</source>
        <translation>no era un pedido auténtico</translation>
    </message>
    <message>
        <source>kamut</source>
        <translation>kamut</translation>
    </message>
    <message>
        <source>kind: + “{new_word}”</source>
        <translation>tipo: + «{new_word}»</translation>
    </message>
    <message>
        <source>kind: “{old_word}” → “{new_word}”</source>
        <translation>tipo: «{old_word}» → «{new_word}»</translation>
    </message>
    <message>
        <source>lentils</source>
        <translation>lentejas</translation>
    </message>
    <message>
        <source>lupin</source>
        <translation>altramuces</translation>
    </message>
    <message>
        <source>macadamia</source>
        <translation>macadamias</translation>
    </message>
    <message>
        <source>meal voucher</source>
        <translation>vale de comida</translation>
    </message>
    <message>
        <source>milk</source>
        <translation>leche</translation>
    </message>
    <message>
        <source>molluscs</source>
        <translation>moluscos</translation>
    </message>
    <message>
        <source>mustard</source>
        <translation>mostaza</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no driver is available</source>
        <translation>no hay repartidor disponible</translation>
    </message>
    <message>
        <source>no driver was free</source>
        <translation>no había ningún repartidor libre</translation>
    </message>
    <message>
        <source>no place on earth: {latitude}, {longitude}</source>
        <translation>no existe ese lugar: {latitude}, {longitude}</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo</translation>
    </message>
    <message>
        <source>no reason given ({said})</source>
        <translation>sin motivo ({said})</translation>
    </message>
    <message>
        <source>nobody answered on the Orderpad</source>
        <translation>nadie respondió en el Orderpad</translation>
    </message>
    <message>
        <source>note: + “{new}”</source>
        <translation>nota: + «{new}»</translation>
    </message>
    <message>
        <source>note: “{old}” → “{new}”</source>
        <translation>nota: «{old}» → «{new}»</translation>
    </message>
    <message>
        <source>nuts</source>
        <translation>frutos secos</translation>
    </message>
    <message>
        <source>oats</source>
        <translation>avena</translation>
    </message>
    <message>
        <source>on delivery</source>
        <translation>a la entrega</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>order type {said} is not known</source>
        <translation>el tipo de pedido {said} no se conoce</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>our delivery rules</source>
        <translation>nuestras reglas de reparto</translation>
    </message>
    <message>
        <source>payment type {count}</source>
        <translation>tipo de pago {count}</translation>
    </message>
    <message>
        <source>peanuts</source>
        <translation>cacahuetes</translation>
    </message>
    <message>
        <source>pecan</source>
        <translation>pecanas</translation>
    </message>
    <message>
        <source>pickup</source>
        <translation>recogida</translation>
    </message>
    <message>
        <source>pistachios</source>
        <translation>pistachos</translation>
    </message>
    <message>
        <source>ready by: + “{new}”</source>
        <translation>listo para: + «{new}»</translation>
    </message>
    <message>
        <source>ready by: “{old}” → “{new}”</source>
        <translation>listo para: «{old}» → «{new}»</translation>
    </message>
    <message>
        <source>rejected at Just Eat ({reason})</source>
        <translation>rechazado en Just Eat ({reason})</translation>
    </message>
    <message>
        <source>rejected on the Orderpad</source>
        <translation>rechazado en el Orderpad</translation>
    </message>
    <message>
        <source>rye</source>
        <translation>centeno</translation>
    </message>
    <message>
        <source>sesame</source>
        <translation>sésamo</translation>
    </message>
    <message>
        <source>shellfish</source>
        <translation>marisco</translation>
    </message>
    <message>
        <source>something is sold out</source>
        <translation>algo está agotado</translation>
    </message>
    <message>
        <source>sources of gluten</source>
        <translation>cereales con gluten</translation>
    </message>
    <message>
        <source>soya</source>
        <translation>soja</translation>
    </message>
    <message>
        <source>spelt</source>
        <translation>espelta</translation>
    </message>
    <message>
        <source>sulphites</source>
        <translation>sulfitos</translation>
    </message>
    <message>
        <source>table: + “{new}”</source>
        <translation>mesa: + «{new}»</translation>
    </message>
    <message>
        <source>table: “{old}” → “{new}”</source>
        <translation>mesa: «{old}» → «{new}»</translation>
    </message>
    <message>
        <source>test order</source>
        <translation>pedido de prueba</translation>
    </message>
    <message>
        <source>the Orderpad</source>
        <translation>el Orderpad</translation>
    </message>
    <message>
        <source>the area is unsafe</source>
        <translation>la zona no es segura</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>la copia de seguridad</translation>
    </message>
    <message>
        <source>the courier service cancelled</source>
        <translation>el servicio de reparto canceló</translation>
    </message>
    <message>
        <source>the drivers&apos; positions</source>
        <translation>las posiciones de los repartidores</translation>
    </message>
    <message>
        <source>the erasure</source>
        <translation>el borrado de datos</translation>
    </message>
    <message>
        <source>the file of secrets {path} cannot be read: {problem}</source>
        <translation>el archivo de secretos {path} no se puede leer: {problem}</translation>
    </message>
    <message>
        <source>the file of secrets {path} cannot be written: {problem}</source>
        <translation>el archivo de secretos {path} no se puede escribir: {problem}</translation>
    </message>
    <message>
        <source>the file of secrets {path} does not hold it</source>
        <translation>el archivo de secretos {path} no lo tiene</translation>
    </message>
    <message>
        <source>the file of secrets {path} is damaged</source>
        <translation>el archivo de secretos {path} está dañado</translation>
    </message>
    <message>
        <source>the guest asked the restaurant to cancel</source>
        <translation>el cliente pidió al restaurante que cancelara</translation>
    </message>
    <message>
        <source>the guest cancelled</source>
        <translation>el cliente canceló</translation>
    </message>
    <message>
        <source>the guest cancelled: {said}</source>
        <translation>el cliente canceló: {said}</translation>
    </message>
    <message>
        <source>the guest changed their mind</source>
        <translation>el cliente cambió de idea</translation>
    </message>
    <message>
        <source>the guest did not want to wait so long</source>
        <translation>el cliente no quiso esperar tanto</translation>
    </message>
    <message>
        <source>the guest does not want it any more</source>
        <translation>el cliente ya no lo quiere</translation>
    </message>
    <message>
        <source>the guest ordered by mistake</source>
        <translation>el cliente pidió por error</translation>
    </message>
    <message>
        <source>the guest was not there</source>
        <translation>el cliente no estaba</translation>
    </message>
    <message>
        <source>the index of history</source>
        <translation>el índice del historial</translation>
    </message>
    <message>
        <source>the intake</source>
        <translation>la recepción</translation>
    </message>
    <message>
        <source>the listener</source>
        <translation>la escucha</translation>
    </message>
    <message>
        <source>the new address is outside the area</source>
        <translation>la nueva dirección está fuera de la zona</translation>
    </message>
    <message>
        <source>the order database {path} is gone; put it back where it was</source>
        <translation>la base de datos de pedidos {path} ha desaparecido; devolverla a su sitio</translation>
    </message>
    <message>
        <source>the outbox</source>
        <translation>el envío</translation>
    </message>
    <message>
        <source>the platform cancelled it by itself</source>
        <translation>la plataforma lo canceló por sí misma</translation>
    </message>
    <message>
        <source>the platform deleted it</source>
        <translation>la plataforma lo borró</translation>
    </message>
    <message>
        <source>the platform deleted it: {said}</source>
        <translation>la plataforma lo borró: {said}</translation>
    </message>
    <message>
        <source>the program is stopping</source>
        <translation>el programa se está cerrando</translation>
    </message>
    <message>
        <source>the restaurant cancelled</source>
        <translation>el restaurante canceló</translation>
    </message>
    <message>
        <source>the restaurant cancelled: {said}</source>
        <translation>el restaurante canceló: {said}</translation>
    </message>
    <message>
        <source>the restaurant declined it</source>
        <translation>el restaurante lo rechazó</translation>
    </message>
    <message>
        <source>the restaurant is too busy</source>
        <translation>el restaurante tiene demasiado trabajo</translation>
    </message>
    <message>
        <source>the system&apos;s keyring cannot be used</source>
        <translation>el llavero del sistema no se puede usar</translation>
    </message>
    <message>
        <source>the system&apos;s keyring did not keep it</source>
        <translation>el llavero del sistema no lo guardó</translation>
    </message>
    <message>
        <source>the system&apos;s keyring does not answer</source>
        <translation>el llavero del sistema no responde</translation>
    </message>
    <message>
        <source>the system&apos;s keyring does not hold it</source>
        <translation>el llavero del sistema no lo tiene</translation>
    </message>
    <message>
        <source>the system&apos;s keyring has not been set up</source>
        <translation>el llavero del sistema no está preparado</translation>
    </message>
    <message>
        <source>the system&apos;s keyring is locked</source>
        <translation>el llavero del sistema está bloqueado</translation>
    </message>
    <message>
        <source>the test orders</source>
        <translation>los pedidos de prueba</translation>
    </message>
    <message>
        <source>the watch over answers</source>
        <translation>la vigilancia de las respuestas</translation>
    </message>
    <message>
        <source>the watch over the channels</source>
        <translation>la vigilancia de los canales</translation>
    </message>
    <message>
        <source>the watch over the clock</source>
        <translation>la vigilancia del reloj</translation>
    </message>
    <message>
        <source>the watch over the disk</source>
        <translation>la vigilancia del disco</translation>
    </message>
    <message>
        <source>the watch over the gap</source>
        <translation>la vigilancia de las ausencias</translation>
    </message>
    <message>
        <source>the way out of pauses</source>
        <translation>el envío de pausas</translation>
    </message>
    <message>
        <source>there is no backup in {path}</source>
        <translation>no hay ninguna copia en {path}</translation>
    </message>
    <message>
        <source>there is no order database at {path}</source>
        <translation>no hay base de datos de pedidos en {path}</translation>
    </message>
    <message>
        <source>this system has no keyring</source>
        <translation>este sistema no tiene llavero</translation>
    </message>
    <message>
        <source>tree nuts</source>
        <translation>frutos de cáscara</translation>
    </message>
    <message>
        <source>two drivers must not have the same name</source>
        <translation>dos repartidores no pueden llamarse igual</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>no se puede abrir la base de datos</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>voucher</source>
        <translation>vale</translation>
    </message>
    <message>
        <source>voucher at door</source>
        <translation>vale en la puerta</translation>
    </message>
    <message>
        <source>walnuts</source>
        <translation>nueces</translation>
    </message>
    <message>
        <source>wheat</source>
        <translation>trigo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{address} cannot be listened at: {problem}. The platforms send again for about 5 minutes. If another program uses that address, end it; this one tries again by itself.</source>
        <translation>No se puede escuchar en {address}: {problem}. Las plataformas reenvían durante unos 5 minutos. Si otro programa usa esa dirección, cerrarlo; este lo reintenta solo.</translation>
    </message>
    <message>
        <source>{key} cannot be read: {said}</source>
        <translation>no se puede leer {key}: {said}</translation>
    </message>
    <message>
        <source>{key} is no time: {said}</source>
        <translation>{key} no es una hora: {said}</translation>
    </message>
    <message>
        <source>{name} (off)</source>
        <translation>{name} (apagado)</translation>
    </message>
    <message>
        <source>{name} is no amount: {said}</source>
        <translation>{name} no es un importe: {said}</translation>
    </message>
    <message>
        <source>{name}: no amount</source>
        <translation>{name}: sin importe</translation>
    </message>
    <message>
        <source>{name}: no quantity</source>
        <translation>{name}: sin cantidad</translation>
    </message>
    <message>
        <source>{name}: quantity {said}</source>
        <translation>{name}: cantidad {said}</translation>
    </message>
    <message>
        <source>{path} is there already</source>
        <translation>{path} ya existe</translation>
    </message>
    <message>
        <source>{platform} answered {answer}</source>
        <translation>{platform} respondió {answer}</translation>
    </message>
    <message>
        <source>{platform} cancelled an order without saying which one ({reason}). Look at its own tablet.</source>
        <translation>{platform} canceló un pedido sin decir cuál ({reason}). Mirar su tableta.</translation>
    </message>
    <message>
        <source>{platform} cannot be reached ({error})</source>
        <translation>No se puede contactar con {platform} ({error})</translation>
    </message>
    <message>
        <source>{platform} cannot be told that</source>
        <translation>A {platform} no se le puede decir eso</translation>
    </message>
    <message>
        <source>{platform} did not answer in time</source>
        <translation>{platform} no respondió a tiempo</translation>
    </message>
    <message>
        <source>{platform} did not put {item} back on the menu</source>
        <translation>{platform} no repuso {item} en la carta</translation>
    </message>
    <message>
        <source>{platform} did not take the longer times</source>
        <translation>{platform} no aceptó los tiempos más largos</translation>
    </message>
    <message>
        <source>{platform} did not take the pause</source>
        <translation>{platform} no aceptó la pausa</translation>
    </message>
    <message>
        <source>{platform} did not take {item} off the menu</source>
        <translation>{platform} no retiró {item} de la carta</translation>
    </message>
    <message>
        <source>{platform} does not accept client_id and client_secret ({status})</source>
        <translation>{platform} no acepta client_id y client_secret ({status})</translation>
    </message>
    <message>
        <source>{platform} does not accept {key} ({answer})</source>
        <translation>{platform} no acepta {key} ({answer})</translation>
    </message>
    <message>
        <source>{platform} does not hear us</source>
        <translation>{platform} no nos oye</translation>
    </message>
    <message>
        <source>{platform} does not know yet that you take orders again</source>
        <translation>{platform} aún no sabe que vuelve a aceptar pedidos</translation>
    </message>
    <message>
        <source>{platform} does not say what is out</source>
        <translation>{platform} no dice qué está agotado</translation>
    </message>
    <message>
        <source>{platform} is paused, {count} minutes left</source>
        <translation>{platform} está en pausa, quedan {count} minutos</translation>
    </message>
    <message>
        <source>{platform} is switched off</source>
        <translation>{platform} está desactivado</translation>
    </message>
    <message>
        <source>{platform} may still hold you to be busy</source>
        <translation>{platform} puede creer que sigue ocupado</translation>
    </message>
    <message>
        <source>{platform} says</source>
        <translation>{platform} dice</translation>
    </message>
    <message>
        <source>{platform} silent for {time}</source>
        <translation>{platform} en silencio desde hace {time}</translation>
    </message>
    <message>
        <source>{platform} was told that you take orders again, and said no</source>
        <translation>{platform} rechazó que vuelva a aceptar pedidos</translation>
    </message>
    <message>
        <source>{platform}&apos;s token answer holds no token</source>
        <translation>La respuesta de {platform} no contiene ningún token</translation>
    </message>
    <message>
        <source>{platform}: order {number} was refused</source>
        <translation>{platform}: se rechazó el pedido {number}</translation>
    </message>
    <message>
        <source>{platform}: {count} minutes more, {number} minutes left</source>
        <translation>{platform}: {count} minutos más, quedan {number} minutos</translation>
    </message>
    <message>
        <source>{problem} It is not on the board, and {platform} knows that.</source>
        <translation>{problem} No está en el tablero, y {platform} lo sabe.</translation>
    </message>
    <message>
        <source>{problem}. Go on cooking: every tap is kept and sent as soon as it answers; each ticket shows what it has not heard yet.</source>
        <translation>{problem}. Seguir cocinando: cada toque se guarda y se envía en cuanto responda; cada comanda muestra lo que aún no sabe.</translation>
    </message>
    <message>
        <source>{problem}. It is told as soon as it answers.</source>
        <translation>{problem}. Se le dirá en cuanto responda.</translation>
    </message>
    <message>
        <source>{problem}. It is tried again in an hour.</source>
        <translation>{problem}. Se intenta de nuevo dentro de una hora.</translation>
    </message>
    <message>
        <source>{problem}. The orders are those from before. Try another backup.</source>
        <translation>{problem}. Los pedidos son los de antes. Prueba otra copia.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… y {count} más</translation>
    </message>
</context>
<context>
    <name>PinRow</name>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>Un PIN tiene de 4 a 8 cifras.</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Cambiar el PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>PIN nuevo otra vez</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>PIN actual</translation>
    </message>
    <message>
        <source>The PIN has been changed.</source>
        <translation>El PIN se ha cambiado.</translation>
    </message>
    <message>
        <source>The two new ones are not the same.</source>
        <translation>Los dos nuevos no son iguales.</translation>
    </message>
    <message>
        <source>This is not the PIN until now.</source>
        <translation>Este no es el PIN actual.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {seconds} s.</source>
        <translation>Demasiados PIN erróneos. Pruebe en {seconds} s.</translation>
    </message>
</context>
<context>
    <name>PinStep</name>
    <message>
        <source>A PIN for managers</source>
        <translation>Un PIN para encargados</translation>
    </message>
    <message>
        <source>A PIN is chosen already.</source>
        <translation>Ya hay un PIN elegido.</translation>
    </message>
    <message>
        <source>Choose a PIN, and type it twice.</source>
        <translation>Elija un PIN y escríbalo dos veces.</translation>
    </message>
    <message>
        <source>It opens history, reports and settings. Cooks do not need it.</source>
        <translation>Abre historial, informes y ajustes. Los cocineros no lo necesitan.</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>A USB stick appears here when it is plugged in.</source>
        <translation>Una memoria USB aparece aquí al conectarla.</translation>
    </message>
    <message>
        <source>or type another folder</source>
        <translation>o escriba otra carpeta</translation>
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
        <translation>Elija al menos una plataforma.</translation>
    </message>
    <message>
        <source>Choose what you have a contract with. More can be added later.</source>
        <translation>Elija con quién tiene contrato. Luego puede añadir más.</translation>
    </message>
    <message>
        <source>Where do orders come from?</source>
        <translation>¿De dónde llegan los pedidos?</translation>
    </message>
</context>
<context>
    <name>PortalStep</name>
    <message>
        <source>For the platform’s portal</source>
        <translation>Para el portal de la plataforma</translation>
    </message>
    <message>
        <source>Type these addresses into the platform’s portal, or mail them to the platform. A phone can read the code.</source>
        <translation>Escriba estas direcciones en el portal de la plataforma o envíelas por correo. Un móvil lee el código.</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>Copy command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>Orders written: {count}. Play them with the command below.</source>
        <translation>Pedidos escritos: {count}. Se reproducen con la orden de abajo.</translation>
    </message>
    <message>
        <source>The file cannot be written: {problem}</source>
        <translation>No se puede escribir el archivo: {problem}</translation>
    </message>
    <message>
        <source>The same orders at the same times for practising: dishes and kinds are kept; guests, notes, ids and numbers are invented.</source>
        <translation>Los mismos pedidos a las mismas horas para practicar: los platos y tipos se mantienen; clientes, notas, identificadores y números son inventados.</translation>
    </message>
    <message>
        <source>Write practice file</source>
        <translation>Escribir archivo de práctica</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Fewer days</source>
        <translation>Menos días</translation>
    </message>
    <message>
        <source>Guests are kept for good, as the settings say.</source>
        <translation>Los datos de clientes se guardan siempre, según los ajustes.</translation>
    </message>
    <message>
        <source>More days</source>
        <translation>Más días</translation>
    </message>
    <message>
        <source>Orders are removed {days} days after they came.</source>
        <translation>Los pedidos se eliminan {days} días después de llegar.</translation>
    </message>
    <message>
        <source>Orders themselves are kept for good.</source>
        <translation>Los pedidos en sí se guardan siempre.</translation>
    </message>
    <message>
        <source>Really remove? They are gone for good.</source>
        <translation>¿Eliminar de verdad? Se pierden para siempre.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove orders older than</source>
        <translation>Eliminar pedidos de más de</translation>
    </message>
    <message>
        <source>Remove orders older than so many days</source>
        <translation>Eliminar pedidos de más de tantos días</translation>
    </message>
    <message>
        <source>That was not possible: {why}</source>
        <translation>No ha sido posible: {why}</translation>
    </message>
    <message>
        <source>They are removed from now on, a few at a time; what is on the board stays. Their figures go with them.</source>
        <translation>Se eliminan desde ahora, poco a poco; lo que está en el tablero se queda. Sus cifras se van con ellos.</translation>
    </message>
    <message>
        <source>What is kept of guests</source>
        <translation>Qué se guarda de los clientes</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>{hours} hours after hand-over or cancellation, names, phones, addresses and notes are erased everywhere. Figures stay.</source>
        <translation>{hours} horas después de la entrega o la cancelación se borran en todas partes nombres, teléfonos, direcciones y notas. Las cifras se quedan.</translation>
    </message>
</context>
<context>
    <name>RawPanel</name>
    <message>
        <source>(nothing came)</source>
        <translation>(no llegó nada)</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>VOLVER</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>{number}: the text as it came</source>
        <translation>{number}: el texto original</translation>
    </message>
    <message>
        <source>… and more: the whole text is in the history.</source>
        <translation>… y más: el texto completo está en el historial.</translation>
    </message>
</context>
<context>
    <name>RecallEntry</name>
    <message>
        <source>RECALL</source>
        <translation>RECUPERAR</translation>
    </message>
    <message>
        <source>Recall {number}</source>
        <translation>Recuperar {number}</translation>
    </message>
    <message>
        <source>done here {time} · {age} ago</source>
        <translation>hecho aquí {time} · hace {age}</translation>
    </message>
    <message>
        <source>handed over {time} · {age} ago</source>
        <translation>entregado {time} · hace {age}</translation>
    </message>
    <message>
        <source>ready {time} · {age} ago</source>
        <translation>listo {time} · hace {age}</translation>
    </message>
</context>
<context>
    <name>RecallPage</name>
    <message>
        <source>Nothing can be brought back: nothing has been done here lately.</source>
        <translation>Nada que recuperar: aquí no se ha hecho nada últimamente.</translation>
    </message>
    <message>
        <source>Nothing has been made ready or handed over lately.</source>
        <translation>Últimamente no hay nada listo ni entregado.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Record keys</source>
        <translation>Grabar teclas</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>ASK AGAIN</source>
        <translation>PREGUNTAR OTRA VEZ</translation>
    </message>
    <message>
        <source>All keys have been asked for.</source>
        <translation>Se han pedido todas las teclas.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>En uso ahora</translation>
    </message>
    <message>
        <source>Press the key for {command}</source>
        <translation>Pulse la tecla para {command}</translation>
    </message>
    <message>
        <source>Recorded so far</source>
        <translation>Grabado hasta ahora</translation>
    </message>
    <message>
        <source>SAVE</source>
        <translation>GUARDAR</translation>
    </message>
    <message>
        <source>SAVE uses these keys from now on.</source>
        <translation>GUARDAR usa estas teclas desde ahora.</translation>
    </message>
    <message>
        <source>SKIP</source>
        <translation>SALTAR</translation>
    </message>
    <message>
        <source>This key only changes others: take one that counts by itself.</source>
        <translation>Esta tecla solo cambia otras: tome una que cuente sola.</translation>
    </message>
    <message>
        <source>{key} is {command}.</source>
        <translation>{key} es {command}.</translation>
    </message>
    <message>
        <source>{place} of {count}: press the key for</source>
        <translation>{place} de {count}: pulse la tecla para</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>A key is needed that chooses a ticket: Ticket 1 or Next ticket.</source>
        <translation>Hace falta una tecla que elija una comanda: Comanda 1 o Comanda siguiente.</translation>
    </message>
    <message>
        <source>That was all. Save the keys, or go back.</source>
        <translation>Eso era todo. Guarde las teclas, o vuelva atrás.</translation>
    </message>
    <message>
        <source>This key has no name of its own: take another one.</source>
        <translation>Esta tecla no tiene nombre propio: tome otra.</translation>
    </message>
    <message>
        <source>Without a key for BUMP the bar could do nothing.</source>
        <translation>Sin tecla para BUMP la barra no podría hacer nada.</translation>
    </message>
    <message>
        <source>{key} is needed by the screen itself.</source>
        <translation>{key} la necesita la propia pantalla.</translation>
    </message>
    <message>
        <source>{key} is {command} already.</source>
        <translation>{key} ya es {command}.</translation>
    </message>
</context>
<context>
    <name>ReplayNotes</name>
    <message>
        <source>Not shown: where drivers were, banners and alarms, what was paused or out of stock, how long an order was expected to take, which page somebody looked at.</source>
        <translation>No se muestra: dónde estaban los repartidores, avisos y alarmas, qué estaba en pausa o agotado, cuánto se esperaba que tardara un pedido, qué página miraba alguien.</translation>
    </message>
    <message>
        <source>Orders of which only arrival, acceptance, ready and hand-over are known: {count}.</source>
        <translation>Pedidos de los que solo se conocen llegada, aceptación, listo y entrega: {count}.</translation>
    </message>
    <message>
        <source>Orders shown with their last content, because what their platform said cannot be read any more: {count}.</source>
        <translation>Pedidos mostrados con su último contenido, porque ya no se puede leer lo que dijo su plataforma: {count}.</translation>
    </message>
    <message>
        <source>Orders whose guests have been erased: {count}.</source>
        <translation>Pedidos cuyos clientes se han borrado: {count}.</translation>
    </message>
    <message>
        <source>The machine&apos;s clock was set at {times}. Where an hour came twice, the second one is shown.</source>
        <translation>El reloj del equipo se ajustó a las {times}. Donde una hora vino dos veces, se muestra la segunda.</translation>
    </message>
    <message>
        <source>Times, items, states and presses are those that were written down as they happened. Colours, limits and the sequence of tickets follow the settings of today, for the whole kitchen.</source>
        <translation>Horas, artículos, estados y pulsaciones son los que se anotaron cuando ocurrieron. Colores, límites y orden de las comandas siguen los ajustes de hoy, para toda la cocina.</translation>
    </message>
</context>
<context>
    <name>ReplayPage</name>
    <message>
        <source>No other ticket turned late on this day.</source>
        <translation>Ese día no se retrasó ninguna comanda más.</translation>
    </message>
    <message>
        <source>The day cannot be read now: {problem}</source>
        <translation>Ahora no se puede leer el día: {problem}</translation>
    </message>
    <message>
        <source>The day is being read …</source>
        <translation>Se está leyendo el día …</translation>
    </message>
    <message>
        <source>There is no order yet.</source>
        <translation>Todavía no hay ningún pedido.</translation>
    </message>
    <message>
        <source>There is nothing to replay: orders are only in memory.</source>
        <translation>No hay nada que repetir: los pedidos solo están en memoria.</translation>
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
        <translation>De listo a recogido</translation>
    </message>
    <message>
        <source>To accept</source>
        <translation>Hasta aceptar</translation>
    </message>
    <message>
        <source>To ready</source>
        <translation>Hasta listo</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>channel: {reason}</source>
        <translation>canal: {reason}</translation>
    </message>
    <message>
        <source>late: {count} ({share})</source>
        <translation>tarde: {count} ({share})</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no se dice</translation>
    </message>
    <message>
        <source>orders: {count}</source>
        <translation>pedidos: {count}</translation>
    </message>
    <message>
        <source>us: {reason}</source>
        <translation>nosotros: {reason}</translation>
    </message>
    <message>
        <source>{failed} of {steps}; again: {again}; refused: {refused}</source>
        <translation>{failed} de {steps}; de nuevo: {again}; rechazados: {refused}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{low} to {high} min, ready after {real} min</source>
        <translation>{low} a {high} min, listo a los {real} min</translation>
    </message>
    <message>
        <source>{median} · 90&#xa0;%: {most}</source>
        <translation>{median} · 90&#xa0;%: {most}</translation>
    </message>
    <message>
        <source>{median} · 90&#xa0;%: {most}; orders: {orders}</source>
        <translation>{median} · 90&#xa0;%: {most}; pedidos: {orders}</translation>
    </message>
    <message>
        <source>{median}; 90&#xa0;%: {most}; over a minute: {slow}; refused: {refused}</source>
        <translation>{median}; 90&#xa0;%: {most}; más de un minuto: {slow}; rechazados: {refused}</translation>
    </message>
    <message>
        <source>{pieces}; orders: {orders}</source>
        <translation>{pieces}; pedidos: {orders}</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} puntos</translation>
    </message>
    <message>
        <source>{said}; before: {count}</source>
        <translation>{said}; antes: {count}</translation>
    </message>
    <message>
        <source>{said}; pieces: {pieces}; orders: {orders}</source>
        <translation>{said}; piezas: {pieces}; pedidos: {orders}</translation>
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
        <translation>Contando</translation>
    </message>
    <message>
        <source>Orders are not kept on this machine: there are no reports.</source>
        <translation>En este equipo no se guardan pedidos: no hay informes.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopped: not everything has been counted.</source>
        <translation>Parado: no se ha contado todo.</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Changed; holds from the next start</source>
        <translation>Cambiado; vale desde el próximo inicio</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: {name}</source>
        <translation>Deshacer: {name}</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de ajustes</translation>
    </message>
    <message>
        <source>Lies in the file of secrets.</source>
        <translation>Está en el archivo de secretos.</translation>
    </message>
    <message>
        <source>Lies in the keyring.</source>
        <translation>Está en el llavero.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste tiene estas palabras.</translation>
    </message>
    <message>
        <source>Stands in the settings file, where it can be read.</source>
        <translation>Está en el archivo de ajustes, donde se puede leer.</translation>
    </message>
</context>
<context>
    <name>RulePage</name>
    <message>
        <source>* stands for anything: FRY-*</source>
        <translation>* vale por cualquier cosa: FRY-*</translation>
    </message>
    <message>
        <source>A mark of the menu, alcohol for example.</source>
        <translation>Una marca del menú, alcohol por ejemplo.</translation>
    </message>
    <message>
        <source>A rule for {station}</source>
        <translation>Una regla para {station}</translation>
    </message>
    <message>
        <source>Accents and capitals do not count.</source>
        <translation>Los acentos y las mayúsculas no cuentan.</translation>
    </message>
    <message>
        <source>Channel contains</source>
        <translation>El canal contiene</translation>
    </message>
    <message>
        <source>Code (PLU) is</source>
        <translation>El código (PLU) es</translation>
    </message>
    <message>
        <source>Name contains</source>
        <translation>El nombre contiene</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Partidas</translation>
    </message>
    <message>
        <source>Tag is</source>
        <translation>La marca es</translation>
    </message>
    <message>
        <source>This rule has been removed.</source>
        <translation>Esta regla se ha quitado.</translation>
    </message>
    <message>
        <source>Whatever is filled in must fit, all of it.</source>
        <translation>Todo lo rellenado debe coincidir.</translation>
    </message>
    <message>
        <source>Where it was sold, as tickets show it.</source>
        <translation>Dónde se vendió, como en las comandas.</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
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
        <translation>Entregado a la impresora «{name}», páginas: {pages}</translation>
    </message>
    <message>
        <source>Saved: {path} ({size})</source>
        <translation>Guardado: {path} ({size})</translation>
    </message>
</context>
<context>
    <name>ScreenPage</name>
    <message>
        <source>1. True size</source>
        <translation>1. Tamaño real</translation>
    </message>
    <message>
        <source>2. Distance</source>
        <translation>2. Distancia</translation>
    </message>
    <message>
        <source>3. Five crosses</source>
        <translation>3. Cinco cruces</translation>
    </message>
    <message>
        <source>As the screen says of itself; not every screen says the truth.</source>
        <translation>Como dice la propia pantalla; no todas dicen la verdad.</translation>
    </message>
    <message>
        <source>Buttons have at least {side}, where the screen is large enough.</source>
        <translation>Los botones tienen al menos {side}, si la pantalla es bastante grande.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Cleaning takes</source>
        <translation>Limpiar dura</translation>
    </message>
    <message>
        <source>Hide the mouse pointer</source>
        <translation>Ocultar el puntero</translation>
    </message>
    <message>
        <source>Keep the screen awake</source>
        <translation>Mantener la pantalla encendida</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Sizes and touch</source>
        <translation>Tamaños y dedos</translation>
    </message>
    <message>
        <source>So long touches do nothing after “Clean the screen”.</source>
        <translation>Tanto tiempo tocar no hace nada tras «Limpiar la pantalla».</translation>
    </message>
    <message>
        <source>Tap them</source>
        <translation>Tocar</translation>
    </message>
    <message>
        <source>Text can be read from {distance} away.</source>
        <translation>El texto se lee desde {distance}.</translation>
    </message>
    <message>
        <source>While fingers are used; the mouse brings it back.</source>
        <translation>Mientras se usan los dedos; el ratón lo trae de vuelta.</translation>
    </message>
    <message>
        <source>{inches} inches, as it was measured here.</source>
        <translation>{inches} pulgadas, medidas aquí.</translation>
    </message>
</context>
<context>
    <name>ScreenStep</name>
    <message>
        <source> inches</source>
        <translation> pulgadas</translation>
    </message>
    <message>
        <source>A bank card measures it exactly: later, under Tools, Sizes and touch.</source>
        <translation>Una tarjeta lo mide exacto: luego, en Herramientas, Tamaños y dedos.</translation>
    </message>
    <message>
        <source>A bar that should be 50 mm long</source>
        <translation>Una barra que debe medir 50 mm</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Diagonal of the screen</source>
        <translation>Diagonal de la pantalla</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Text and buttons are as large as cooks need them. For that the screen must know its own size: the bar below should be 50 mm long. If it is not, enter the diagonal.</source>
        <translation>Texto y botones son tan grandes como los cocineros necesitan. Para eso la pantalla debe saber su tamaño: la barra de abajo debe medir 50 mm. Si no, escriba la diagonal.</translation>
    </message>
    <message>
        <source>The screen</source>
        <translation>La pantalla</translation>
    </message>
    <message>
        <source>Use this size</source>
        <translation>Usar este tamaño</translation>
    </message>
    <message>
        <source>as the screen says</source>
        <translation>lo que dice la pantalla</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>No secret</source>
        <translation>Ningún secreto</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>There is one. It is not shown.</source>
        <translation>Hay uno. No se muestra.</translation>
    </message>
    <message>
        <source>Type another</source>
        <translation>Escribir otro</translation>
    </message>
    <message>
        <source>Type another: {name}</source>
        <translation>Escribir otro: {name}</translation>
    </message>
    <message>
        <source>Type or paste the secret</source>
        <translation>Escriba o pegue el secreto</translation>
    </message>
</context>
<context>
    <name>SecretsBar</name>
    <message>
        <source>Put them away</source>
        <translation>Guardarlos</translation>
    </message>
    <message>
        <source>Secrets are kept in a file that only this computer&apos;s user can read.</source>
        <translation>Los secretos se guardan en un archivo que solo el usuario de este equipo puede leer.</translation>
    </message>
    <message>
        <source>Secrets are kept in a file that only this computer&apos;s user can read: {problem}.</source>
        <translation>Los secretos se guardan en un archivo que solo el usuario de este equipo puede leer: {problem}.</translation>
    </message>
    <message>
        <source>Secrets are kept in the keyring of this computer.</source>
        <translation>Los secretos se guardan en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Secrets in the settings file itself, where they can be read: {count}.</source>
        <translation>Secretos legibles en el propio archivo de ajustes: {count}.</translation>
    </message>
</context>
<context>
    <name>SeenModel</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plataformas</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>sin código</translation>
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
        <translation>De 0 a 23, según el reloj de este equipo.</translation>
    </message>
    <message>
        <source>10 keys</source>
        <translation>10 teclas</translation>
    </message>
    <message>
        <source>127.0.0.1 for a tunnel on this computer, 0.0.0.0 for the whole network.</source>
        <translation>127.0.0.1 para un túnel en este equipo, 0.0.0.0 para toda la red.</translation>
    </message>
    <message>
        <source>17 keys</source>
        <translation>17 teclas</translation>
    </message>
    <message>
        <source>2 to 8; 0 takes as many as fit.</source>
        <translation>De 2 a 8; 0 pone las que quepan.</translation>
    </message>
    <message>
        <source>20 keys</source>
        <translation>20 teclas</translation>
    </message>
    <message>
        <source>A PEM file, where this program itself speaks https.</source>
        <translation>Un archivo PEM, si este programa mismo habla https.</translation>
    </message>
    <message>
        <source>A short sound shows that the loudspeaker works.</source>
        <translation>Un sonido corto muestra que el altavoz funciona.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Accept orders</source>
        <translation>Aceptar pedidos</translation>
    </message>
    <message>
        <source>Address for answers</source>
        <translation>Dirección para respuestas</translation>
    </message>
    <message>
        <source>Address of Deliverect</source>
        <translation>Dirección de Deliverect</translation>
    </message>
    <message>
        <source>Address of JET Connect</source>
        <translation>Dirección de JET Connect</translation>
    </message>
    <message>
        <source>Address of Just Eat</source>
        <translation>Dirección de Just Eat</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>Dirección de la tienda</translation>
    </message>
    <message>
        <source>Address to listen at</source>
        <translation>Dirección donde se escucha</translation>
    </message>
    <message>
        <source>Alarms sound; they flash in any case.</source>
        <translation>Las alarmas suenan; parpadean en todo caso.</translation>
    </message>
    <message>
        <source>All items ticked</source>
        <translation>Todo marcado</translation>
    </message>
    <message>
        <source>Also say printed to</source>
        <translation>Avisar «impreso» también a</translation>
    </message>
    <message>
        <source>An alarm that nobody touched sounds again.</source>
        <translation>Una alarma que nadie tocó vuelve a sonar.</translation>
    </message>
    <message>
        <source>An order that names another one is taken, but nobody is called.</source>
        <translation>Un pedido que nombra otro se toma, pero no se llama a nadie.</translation>
    </message>
    <message>
        <source>Answer that they came before, or with a plain yes.</source>
        <translation>Responder que ya vinieron, o decir que sí.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Any of them is good, the first signs our calls; needed.</source>
        <translation>Vale cualquiera, el primero firma nuestras llamadas; necesario.</translation>
    </message>
    <message>
        <source>Any of them is good. None follows the rule of staging.</source>
        <translation>Vale cualquiera. Sin ninguno vale la regla de staging.</translation>
    </message>
    <message>
        <source>Any of them is good; none if orders are not signed.</source>
        <translation>Vale cualquiera; ninguno si los pedidos no van firmados.</translation>
    </message>
    <message>
        <source>As Deliverect names it; hardly ever another.</source>
        <translation>Como lo llama Deliverect; casi nunca otro.</translation>
    </message>
    <message>
        <source>As agreed with Just Eat; 0 takes the time of planned orders.</source>
        <translation>Como se acordó con Just Eat; 0 toma el tiempo de los pedidos programados.</translation>
    </message>
    <message>
        <source>As it stands in Just Eat&apos;s addresses: uk, ie, es, it, au.</source>
        <translation>Como está en las direcciones de Just Eat: uk, ie, es, it, au.</translation>
    </message>
    <message>
        <source>As the crow flies; 0 is no limit.</source>
        <translation>En línea recta; 0 es sin límite.</translation>
    </message>
    <message>
        <source>As the restaurant, ending a pause also ends those of others.</source>
        <translation>Como restaurante, terminar una pausa termina también las de otros.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Al instante</translation>
    </message>
    <message>
        <source>At once, or by hand within three minutes.</source>
        <translation>Al instante, o a mano en tres minutos.</translation>
    </message>
    <message>
        <source>Audience of the token</source>
        <translation>Audience del token</translation>
    </message>
    <message>
        <source>Backup every night</source>
        <translation>Copia cada noche</translation>
    </message>
    <message>
        <source>Beginnings of those that are delivered to, such as LS1; none is anywhere.</source>
        <translation>Principios de aquellos adonde se reparte, como LS1; ninguno es a todas partes.</translation>
    </message>
    <message>
        <source>Bump bar</source>
        <translation>Barra de teclas</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>By hand on the board, or at once by itself.</source>
        <translation>A mano en el tablero, o al instante por sí solo.</translation>
    </message>
    <message>
        <source>Calls without it are refused. Empty takes every call for genuine.</source>
        <translation>Las llamadas sin ella se rechazan. Vacía da por buena toda llamada.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Chosen on the history page; none takes the usual ones.</source>
        <translation>Se eligen en la página del historial; ninguna toma las habituales.</translation>
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
        <translation>Códigos que se envían; ninguno no envía nada.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Columns of the history</source>
        <translation>Columnas del historial</translation>
    </message>
    <message>
        <source>Combine equal lines</source>
        <translation>Unir líneas iguales</translation>
    </message>
    <message>
        <source>Could not be taken</source>
        <translation>No se pudo tomar</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Curbside</source>
        <translation>Al coche</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dark for most kitchens, light for bright ones, contrast for weak eyes.</source>
        <translation>Oscuro para casi todas las cocinas, claro para las luminosas, contraste para ojos débiles.</translation>
    </message>
    <message>
        <source>Deliverect</source>
        <translation>Deliverect</translation>
    </message>
    <message>
        <source>Deliverect codes</source>
        <translation>Códigos de Deliverect</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>A domicilio</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Platos</translation>
    </message>
    <message>
        <source>Dishes with their changes</source>
        <translation>Platos con sus cambios</translation>
    </message>
    <message>
        <source>Distance to the screen</source>
        <translation>Distancia a la pantalla</translation>
    </message>
    <message>
        <source>Domains that may be called</source>
        <translation>Dominios que se pueden llamar</translation>
    </message>
    <message>
        <source>Drive-through</source>
        <translation>Para el coche</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Repartidores</translation>
    </message>
    <message>
        <source>Eat in</source>
        <translation>En el local</translation>
    </message>
    <message>
        <source>Empty is a folder beside the orders.</source>
        <translation>Vacío es una carpeta junto a los pedidos.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Erase guests after</source>
        <translation>Borrar clientes tras</translation>
    </message>
    <message>
        <source>Everything on the screen is in this language.</source>
        <translation>Todo en la pantalla está en este idioma.</translation>
    </message>
    <message>
        <source>File of its user</source>
        <translation>Archivo del usuario</translation>
    </message>
    <message>
        <source>First item ticked</source>
        <translation>Primero marcado</translation>
    </message>
    <message>
        <source>Folder of backups</source>
        <translation>Carpeta de copias</translation>
    </message>
    <message>
        <source>For the longest drive.</source>
        <translation>Para el viaje más largo.</translation>
    </message>
    <message>
        <source>For the minutes until a driver arrives.</source>
        <translation>Para los minutos hasta que llega un repartidor.</translation>
    </message>
    <message>
        <source>For what is sold out; empty takes the key for orders.</source>
        <translation>Para lo agotado; vacía toma la de los pedidos.</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>From Deliverect; needed.</source>
        <translation>De Deliverect; necesario.</translation>
    </message>
    <message>
        <source>From Just Eat; needed.</source>
        <translation>De Just Eat; necesario.</translation>
    </message>
    <message>
        <source>From this age on a ticket is late; more than the warning.</source>
        <translation>Desde esta edad una comanda va tarde; más que el aviso.</translation>
    </message>
    <message>
        <source>From this age on a ticket warns.</source>
        <translation>Desde esta edad una comanda avisa.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Grant type of the token</source>
        <translation>Grant type del token</translation>
    </message>
    <message>
        <source>Guests in them are known as long.</source>
        <translation>Los clientes en ellas se conocen ese tiempo.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Hide the mouse pointer</source>
        <translation>Ocultar el puntero</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Hour of the backup</source>
        <translation>Hora de la copia</translation>
    </message>
    <message>
        <source>Hours and minutes, such as 07:00.</source>
        <translation>Horas y minutos, como 07:00.</translation>
    </message>
    <message>
        <source>Hours and minutes, such as 22:00.</source>
        <translation>Horas y minutos, como 22:00.</translation>
    </message>
    <message>
        <source>How far away cooks stand. Text grows with it.</source>
        <translation>A qué distancia están los cocineros. El texto crece con ella.</translation>
    </message>
    <message>
        <source>How long a tap can be taken back before platforms hear it.</source>
        <translation>Cuánto tiempo se puede deshacer un toque antes de que lo oigan las plataformas.</translation>
    </message>
    <message>
        <source>How long platforms wait for Accept, where it is not the usual time.</source>
        <translation>Cuánto esperan las plataformas la aceptación, si no es el tiempo habitual.</translation>
    </message>
    <message>
        <source>How many of each dish are to be made now.</source>
        <translation>Cuántos de cada plato hay que hacer ahora.</translation>
    </message>
    <message>
        <source>How often platforms hear where drivers are.</source>
        <translation>Cada cuánto oyen las plataformas dónde están los repartidores.</translation>
    </message>
    <message>
        <source>How platforms reach this kitchen. Platforms and drivers&apos; phones get it.</source>
        <translation>Cómo llegan las plataformas a esta cocina. La reciben ellas y los teléfonos de los repartidores.</translation>
    </message>
    <message>
        <source>Its diagonal, if the screen reports a wrong one; 0 asks the screen.</source>
        <translation>Su diagonal, si la pantalla dice una errónea; 0 se lo pregunta.</translation>
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
        <translation>Los ids de Just Eat de los que se reparten desde aquí; ninguno toma todos.</translation>
    </message>
    <message>
        <source>Just Eat&apos;s reference for each location, if it is another.</source>
        <translation>La referencia de Just Eat para cada local, si es otra.</translation>
    </message>
    <message>
        <source>Keep backups for</source>
        <translation>Guardar las copias</translation>
    </message>
    <message>
        <source>Keep secrets in</source>
        <translation>Guardar secretos en</translation>
    </message>
    <message>
        <source>Keep the screen on</source>
        <translation>Pantalla siempre encendida</translation>
    </message>
    <message>
        <source>Key for calls to Just Eat</source>
        <translation>Clave para llamar a Just Eat</translation>
    </message>
    <message>
        <source>Key for orders</source>
        <translation>Clave de los pedidos</translation>
    </message>
    <message>
        <source>Key for the menu</source>
        <translation>Clave del menú</translation>
    </message>
    <message>
        <source>Key of incoming calls</source>
        <translation>Clave de las llamadas entrantes</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Clave del certificado</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Keyring of this computer</source>
        <translation>Llavero de este equipo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Kind of order</source>
        <translation>Tipo de pedido</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cocina</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>Petición más grande</translation>
    </message>
    <message>
        <source>Latitude of the kitchen</source>
        <translation>Latitud de la cocina</translation>
    </message>
    <message>
        <source>Least size of buttons</source>
        <translation>Tamaño mínimo de los botones</translation>
    </message>
    <message>
        <source>Length of a shift</source>
        <translation>Duración de un turno</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Lines that nobody cooks, such as bags and deposits.</source>
        <translation>Líneas que nadie cocina, como bolsas y depósitos.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Cerrar tras</translation>
    </message>
    <message>
        <source>Lock for cleaning</source>
        <translation>Bloqueo para limpiar</translation>
    </message>
    <message>
        <source>Longest drive</source>
        <translation>Viaje más largo</translation>
    </message>
    <message>
        <source>Longest way</source>
        <translation>Camino más largo</translation>
    </message>
    <message>
        <source>Longitude of the kitchen</source>
        <translation>Longitud de la cocina</translation>
    </message>
    <message>
        <source>Looked up on</source>
        <translation>Consultado el</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Encargados</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>More are refused; 0 is no limit.</source>
        <translation>Más se rechazan; 0 es sin límite.</translation>
    </message>
    <message>
        <source>Most connections</source>
        <translation>Máximo de conexiones</translation>
    </message>
    <message>
        <source>Most deliveries at once</source>
        <translation>Máximo de repartos a la vez</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Los más urgentes primero</translation>
    </message>
    <message>
        <source>Most urgent first, or oldest first.</source>
        <translation>Los más urgentes primero, o los más antiguos.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name contains</source>
        <translation>El nombre contiene</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nombre de la tienda</translation>
    </message>
    <message>
        <source>Name of this screen</source>
        <translation>Nombre de esta pantalla</translation>
    </message>
    <message>
        <source>Names of stations; none shows all of them.</source>
        <translation>Nombres de partidas; ninguno las muestra todas.</translation>
    </message>
    <message>
        <source>Night begins</source>
        <translation>Empieza la noche</translation>
    </message>
    <message>
        <source>Night ends</source>
        <translation>Termina la noche</translation>
    </message>
    <message>
        <source>No pointer is shown while fingers are used.</source>
        <translation>Sin puntero mientras se usan los dedos.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Not cooked</source>
        <translation>No se cocina</translation>
    </message>
    <message>
        <source>Numbers of the channels that want to hear that a ticket was printed.</source>
        <translation>Números de los canales que quieren oír que se imprimió una comanda.</translation>
    </message>
    <message>
        <source>Of all sounds at night.</source>
        <translation>De todos los sonidos de noche.</translation>
    </message>
    <message>
        <source>Of all sounds by day.</source>
        <translation>De todos los sonidos de día.</translation>
    </message>
    <message>
        <source>Of the opening hours, such as Europe/London; empty is this computer&apos;s.</source>
        <translation>Del horario, como Europe/London; vacío es la de este equipo.</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Los más antiguos primero</translation>
    </message>
    <message>
        <source>Only a screen that shows all stations can say Ready.</source>
        <translation>Solo una pantalla que muestra todas las partidas puede decir Listo.</translation>
    </message>
    <message>
        <source>Only if Deliverect names another than its address.</source>
        <translation>Solo si Deliverect nombra otra que su dirección.</translation>
    </message>
    <message>
        <source>Only if it is not the usual one of the environment.</source>
        <translation>Solo si no es la habitual del entorno.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Opens these pages. 4 to 8 digits.</source>
        <translation>Abre estas páginas. De 4 a 8 cifras.</translation>
    </message>
    <message>
        <source>Order of tickets</source>
        <translation>Orden de las comandas</translation>
    </message>
    <message>
        <source>Orders come in from here, and taps are told.</source>
        <translation>De aquí vienen pedidos, y se le dicen los toques.</translation>
    </message>
    <message>
        <source>Orders come in here; the tunnel or router must lead to it.</source>
        <translation>Por aquí entran los pedidos; el túnel o el router deben llevar aquí.</translation>
    </message>
    <message>
        <source>Orders further away are refused; 0 is no limit.</source>
        <translation>Los pedidos más lejanos se rechazan; 0 es sin límite.</translation>
    </message>
    <message>
        <source>Orders that come twice</source>
        <translation>Pedidos que vienen dos veces</translation>
    </message>
    <message>
        <source>Orders with alcohol</source>
        <translation>Pedidos con alcohol</translation>
    </message>
    <message>
        <source>Other limits</source>
        <translation>Otros límites</translation>
    </message>
    <message>
        <source>Own keys</source>
        <translation>Teclas propias</translation>
    </message>
    <message>
        <source>Own minutes for a platform, for a kind of order, or for both.</source>
        <translation>Minutos propios para una plataforma, un tipo de pedido o ambos.</translation>
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
        <translation>Pausar como</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Para recoger</translation>
    </message>
    <message>
        <source>Places in the kitchen, and rules for what is made there.</source>
        <translation>Lugares de la cocina, y reglas de lo que se hace allí.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Postcodes</source>
        <translation>Códigos postales</translation>
    </message>
    <message>
        <source>Privacy and backup</source>
        <translation>Privacidad y copias</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Promised time</source>
        <translation>Tiempo prometido</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Ready only where all is seen</source>
        <translation>Listo solo donde se ve todo</translation>
    </message>
    <message>
        <source>Red after</source>
        <translation>Rojo tras</translation>
    </message>
    <message>
        <source>References of locations</source>
        <translation>Referencias de los locales</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Registration plate</source>
        <translation>Matrícula</translation>
    </message>
    <message>
        <source>Remove orders after</source>
        <translation>Quitar pedidos tras</translation>
    </message>
    <message>
        <source>Repeat after</source>
        <translation>Repetir tras</translation>
    </message>
    <message>
        <source>Restaurants</source>
        <translation>Restaurantes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Say that they came before</source>
        <translation>Decir que ya vinieron</translation>
    </message>
    <message>
        <source>Say yes</source>
        <translation>Decir que sí</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Secrets that sign orders</source>
        <translation>Secretos que firman pedidos</translation>
    </message>
    <message>
        <source>Show planned orders before</source>
        <translation>Mostrar pedidos programados antes</translation>
    </message>
    <message>
        <source>Shown on this screen</source>
        <translation>En esta pantalla</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>Tamaño de la pantalla</translation>
    </message>
    <message>
        <source>So long after hand-over a guest is known; 0 is for good.</source>
        <translation>Tanto tras la entrega se conoce al cliente; 0 es para siempre.</translation>
    </message>
    <message>
        <source>So long before its time a planned order comes to the board.</source>
        <translation>Tanto antes de su hora llega al tablero un pedido programado.</translation>
    </message>
    <message>
        <source>So long the link on a driver&apos;s phone works.</source>
        <translation>Tanto vale el enlace en el teléfono de un repartidor.</translation>
    </message>
    <message>
        <source>So long touches do nothing while the screen is wiped.</source>
        <translation>Tanto tiempo los toques no hacen nada mientras se limpia.</translation>
    </message>
    <message>
        <source>So long whole orders are kept; 0 is for good.</source>
        <translation>Tanto se guardan pedidos enteros; 0 es para siempre.</translation>
    </message>
    <message>
        <source>So many may be connected at one moment.</source>
        <translation>Tantas pueden estar conectadas a la vez.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Sound at the start</source>
        <translation>Sonido al inicio</translation>
    </message>
    <message>
        <source>Speed of drivers</source>
        <translation>Velocidad de los repartidores</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Staging to try things, production for real orders.</source>
        <translation>Staging para probar, producción para pedidos reales.</translation>
    </message>
    <message>
        <source>Stands in the journal beside what was tapped here.</source>
        <translation>Está en el diario junto a lo que se tocó aquí.</translation>
    </message>
    <message>
        <source>Stands on its tickets.</source>
        <translation>Está en sus comandas.</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Partidas</translation>
    </message>
    <message>
        <source>Such as https://uk.api.just-eat.io; needed.</source>
        <translation>Como https://uk.api.just-eat.io; necesario.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Take them, or refuse them.</source>
        <translation>Tomarlos o rechazarlos.</translation>
    </message>
    <message>
        <source>Tell pauses</source>
        <translation>Decir pausas</translation>
    </message>
    <message>
        <source>Tell positions every</source>
        <translation>Decir posiciones cada</translation>
    </message>
    <message>
        <source>The PEM file with its private key.</source>
        <translation>El archivo PEM con su clave privada.</translation>
    </message>
    <message>
        <source>The board fills the whole screen from the start.</source>
        <translation>El tablero llena toda la pantalla desde el inicio.</translation>
    </message>
    <message>
        <source>The keyring of this computer, or a file that only its user can read.</source>
        <translation>El llavero de este equipo, o un archivo que solo su usuario puede leer.</translation>
    </message>
    <message>
        <source>The keys of an own bump bar; easier to record in Tools on the board.</source>
        <translation>Las teclas de una barra propia; más fácil de grabar en Herramientas, en el tablero.</translation>
    </message>
    <message>
        <source>The orders are copied while the program runs.</source>
        <translation>Los pedidos se copian mientras el programa funciona.</translation>
    </message>
    <message>
        <source>The restaurant</source>
        <translation>El restaurante</translation>
    </message>
    <message>
        <source>The same dish ordered twice becomes one line.</source>
        <translation>El mismo plato pedido dos veces es una sola línea.</translation>
    </message>
    <message>
        <source>The screen does not go dark by itself.</source>
        <translation>La pantalla no se apaga sola.</translation>
    </message>
    <message>
        <source>The shop hears of pauses and of what is sold out.</source>
        <translation>La tienda oye de las pausas y de lo agotado.</translation>
    </message>
    <message>
        <source>The shortest side of anything that is tapped.</source>
        <translation>El lado más corto de todo lo que se toca.</translation>
    </message>
    <message>
        <source>This or a secret that signs orders is needed.</source>
        <translation>Hace falta esta o un secreto que firme pedidos.</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Comandas</translation>
    </message>
    <message>
        <source>Tickets side by side</source>
        <translation>Comandas una junto a otra</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Tiempo para responder</translation>
    </message>
    <message>
        <source>Time to send</source>
        <translation>Tiempo para enviar</translation>
    </message>
    <message>
        <source>Time to undo</source>
        <translation>Tiempo para deshacer</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Told when an order names no time of its own.</source>
        <translation>Se dice cuando un pedido no nombra su hora.</translation>
    </message>
    <message>
        <source>Totals beside the board</source>
        <translation>Totales junto al tablero</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Volume at night</source>
        <translation>Volumen de noche</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Tienda web</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>What is made there</source>
        <translation>Lo que se hace allí</translation>
    </message>
    <message>
        <source>Whatever is larger is refused.</source>
        <translation>Lo que es mayor se rechaza.</translation>
    </message>
    <message>
        <source>When food is collected, such as 11:00-14:00. None is always open.</source>
        <translation>Cuándo se recoge la comida, como 11:00-14:00. Ninguno es siempre abierto.</translation>
    </message>
    <message>
        <source>Where Just Eat hears of drivers; needed.</source>
        <translation>Donde Just Eat oye de los repartidores; necesario.</translation>
    </message>
    <message>
        <source>Where an order does not say it; 0 is unknown.</source>
        <translation>Donde un pedido no la dice; 0 es desconocida.</translation>
    </message>
    <message>
        <source>Where it is said</source>
        <translation>Dónde se dice</translation>
    </message>
    <message>
        <source>Where the shop hears of its orders; needed.</source>
        <translation>Donde la tienda oye de sus pedidos; necesario.</translation>
    </message>
    <message>
        <source>Where waiting orders are answered, if elsewhere.</source>
        <translation>Donde se responde a los pedidos en espera, si es otro sitio.</translation>
    </message>
    <message>
        <source>Where what is sold out is told.</source>
        <translation>Donde se dice lo que está agotado.</translation>
    </message>
    <message>
        <source>Which keys do what. F1 shows them on the board.</source>
        <translation>Qué teclas hacen qué. F1 las muestra en el tablero.</translation>
    </message>
    <message>
        <source>Who delivers for this kitchen, in the order of the board.</source>
        <translation>Quién reparte para esta cocina, en el orden del tablero.</translation>
    </message>
    <message>
        <source>Whoever takes longer to send a request is cut off.</source>
        <translation>A quien tarda más en enviar se le corta.</translation>
    </message>
    <message>
        <source>Without a touch these pages close.</source>
        <translation>Sin un toque estas páginas se cierran.</translation>
    </message>
    <message>
        <source>Yellow after</source>
        <translation>Amarillo tras</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>pulgadas</translation>
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
        <translation>De 2 a 8 letras minúsculas, como uk.</translation>
    </message>
    <message>
        <source>An address begins with http:// or https://.</source>
        <translation>Una dirección empieza por http:// o https://.</translation>
    </message>
    <message>
        <source>At most {most} are allowed.</source>
        <translation>Se permiten {most} como máximo.</translation>
    </message>
    <message>
        <source>Certificate and key belong together.</source>
        <translation>Certificado y clave van juntos.</translation>
    </message>
    <message>
        <source>Line {row}</source>
        <translation>Línea {row}</translation>
    </message>
    <message>
        <source>Must be more than {least}.</source>
        <translation>Debe ser más de {least}.</translation>
    </message>
    <message>
        <source>Must be {least} or more.</source>
        <translation>Debe ser {least} o más.</translation>
    </message>
    <message>
        <source>Must be {most} or less.</source>
        <translation>Debe ser {most} o menos.</translation>
    </message>
    <message>
        <source>One of the lines is empty.</source>
        <translation>Una de las líneas está vacía.</translation>
    </message>
    <message>
        <source>One platform must be switched on: else no orders come in.</source>
        <translation>Una plataforma debe estar activada: si no, no entran pedidos.</translation>
    </message>
    <message>
        <source>Opening hours look like 11:00-14:00.</source>
        <translation>El horario es como 11:00-14:00.</translation>
    </message>
    <message>
        <source>Red must come after yellow.</source>
        <translation>El rojo debe venir tras el amarillo.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>This is no name of a domain, such as just-eat.com.</source>
        <translation>No es un nombre de dominio, como just-eat.com.</translation>
    </message>
    <message>
        <source>This must be 0, or 2 to 8.</source>
        <translation>Debe ser 0, o de 2 a 8.</translation>
    </message>
    <message>
        <source>This must be a day such as 2026-03-14.</source>
        <translation>Debe ser un día, como 2026-03-14.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Debe ser un número.</translation>
    </message>
    <message>
        <source>This must be a time such as 22:00.</source>
        <translation>Debe ser una hora, como 22:00.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Debe ser un número entero.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Debe rellenarse.</translation>
    </message>
    <message>
        <source>This time zone is not known. One such as Europe/London is meant.</source>
        <translation>Esta zona horaria no se conoce. Debe ser una como Europe/London.</translation>
    </message>
    <message>
        <source>Two have the same name.</source>
        <translation>Dos tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>Without a secret anybody could send orders: fill one in.</source>
        <translation>Sin un secreto cualquiera podría enviar pedidos: ponga uno.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Changed and not kept yet: {count}</source>
        <translation>Cambiado y aún sin guardar: {count}</translation>
    </message>
    <message>
        <source>From the next start: {names}</source>
        <translation>Desde el próximo inicio: {names}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep {count}</source>
        <translation>Guardar {count}</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Not kept: {problem}</source>
        <translation>No se guardó: {problem}</translation>
    </message>
    <message>
        <source>Not right yet: {names}</source>
        <translation>Aún no está bien: {names}</translation>
    </message>
    <message>
        <source>Practice keeps no settings in a file.</source>
        <translation>En la práctica no se guarda nada en un archivo.</translation>
    </message>
    <message>
        <source>Start anew now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>There is no settings file here.</source>
        <translation>Aquí no hay archivo de ajustes.</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Deshacer todo</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>A camera, the internet, and leave to say where it is.</source>
        <translation>Una cámara, internet y permiso para decir dónde está.</translation>
    </message>
    <message>
        <source>Begin the shift</source>
        <translation>Empezar el turno</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change name, phone and vehicle</source>
        <translation>Cambiar nombre, teléfono y vehículo</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Repartidor</translation>
    </message>
    <message>
        <source>Hold: end the shift</source>
        <translation>Mantener: terminar</translation>
    </message>
    <message>
        <source>Over http phones do not say where they are. Set public_url in [listener] to an https address.</source>
        <translation>Por http los teléfonos no dicen dónde están. Ponga una dirección https en public_url de [listener].</translation>
    </message>
    <message>
        <source>Phones cannot reach {address}. Set public_url in [listener] to an https address.</source>
        <translation>Los teléfonos no llegan a {address}. Ponga una dirección https en public_url de [listener].</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>The code is for this driver’s phone alone.</source>
        <translation>El código es solo para el teléfono de este repartidor.</translation>
    </message>
    <message>
        <source>Then a code stands here for the driver’s phone.</source>
        <translation>Entonces aparece aquí un código para el teléfono del repartidor.</translation>
    </message>
    <message>
        <source>This driver has been removed.</source>
        <translation>Este repartidor se ha eliminado.</translation>
    </message>
    <message>
        <source>This program listens nowhere now: no phone can reach it.</source>
        <translation>Este programa no escucha ahora en ningún sitio: ningún teléfono puede llegar.</translation>
    </message>
    <message>
        <source>What the phone needs</source>
        <translation>Qué necesita el teléfono</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>BACK</source>
        <translation>VOLVER</translation>
    </message>
</context>
<context>
    <name>SoundNotice</name>
    <message>
        <source>No sound can be heard</source>
        <translation>No se oye ningún sonido</translation>
    </message>
    <message>
        <source>The computer says: {problem}.
Orders come in as always, and the edge of the screen flashes until somebody touches them; look at it more often. See that a loudspeaker is plugged in and switched on: this screen finds it by itself.</source>
        <translation>El ordenador dice: {problem}.
Los pedidos entran como siempre y el borde de la pantalla parpadea hasta que alguien los toca; mírela más a menudo. Compruebe que hay un altavoz conectado y encendido: esta pantalla lo encuentra sola.</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Alarms sound</source>
        <translation>Las alarmas suenan</translation>
    </message>
    <message>
        <source>At the volume above, whatever the time.</source>
        <translation>Al volumen de arriba, a cualquier hora.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Pedido nuevo</translation>
    </message>
    <message>
        <source>Night begins</source>
        <translation>Empieza la noche</translation>
    </message>
    <message>
        <source>Night ends</source>
        <translation>Termina la noche</translation>
    </message>
    <message>
        <source>Nothing can be heard</source>
        <translation>No se oye nada</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Sound again after</source>
        <translation>Sonar otra vez tras</translation>
    </message>
    <message>
        <source>Sound at the start</source>
        <translation>Sonido al iniciar</translation>
    </message>
    <message>
        <source>Tells whether alarms can be heard.</source>
        <translation>Indica si las alarmas se oyen.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>They always flash at the screen&apos;s edge, too.</source>
        <translation>Siempre parpadean también en el borde de la pantalla.</translation>
    </message>
    <message>
        <source>Until somebody touches the ticket.</source>
        <translation>Hasta que alguien toca la comanda.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Volume at night</source>
        <translation>Volumen de noche</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>No open orders.
New orders appear here by themselves.</source>
        <translation>No hay pedidos abiertos.
Los nuevos aparecen aquí solos.</translation>
    </message>
    <message>
        <source>No orders for later.</source>
        <translation>No hay pedidos para más tarde.</translation>
    </message>
    <message>
        <source>Nothing to make for {stations}.
Orders appear here by themselves.</source>
        <translation>Nada que preparar para {stations}.
Los pedidos aparecen aquí solos.</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>How everything is</source>
        <translation>Cómo está todo</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Última copia</translation>
    </message>
    <message>
        <source>Nothing is known.</source>
        <translation>No se sabe nada.</translation>
    </message>
    <message>
        <source>Order database</source>
        <translation>Base de datos de pedidos</translation>
    </message>
    <message>
        <source>Orders coming in</source>
        <translation>Entrada de pedidos</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Taps to the platforms</source>
        <translation>Toques a las plataformas</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>as usual at this hour</source>
        <translation>lo normal a esta hora</translation>
    </message>
    <message>
        <source>last heard {time}</source>
        <translation>última señal {time}</translation>
    </message>
    <message>
        <source>last order {time}</source>
        <translation>último pedido {time}</translation>
    </message>
    <message>
        <source>listening; {count} requests answered since the start</source>
        <translation>a la escucha; {count} peticiones respondidas desde el inicio</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>aún sin comparar</translation>
    </message>
    <message>
        <source>not heard since the start</source>
        <translation>sin señal desde el inicio</translation>
    </message>
    <message>
        <source>so long a silence comes by chance in {percent} of such hours</source>
        <translation>un silencio así ocurre por azar en el {percent} de estas horas</translation>
    </message>
    <message>
        <source>there is none yet</source>
        <translation>aún no hay ninguna</translation>
    </message>
    <message>
        <source>version {version}, running since {time}</source>
        <translation>versión {version}, en marcha desde {time}</translation>
    </message>
    <message>
        <source>{seconds} s from the platforms&apos; clocks</source>
        <translation>{seconds} s respecto a los relojes de las plataformas</translation>
    </message>
    <message>
        <source>{size} GB free</source>
        <translation>{size} GB libres</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{waiting} taps wait to be told, {refused} were refused</source>
        <translation>{waiting} toques por comunicar, {refused} rechazados</translation>
    </message>
</context>
<context>
    <name>StationPage</name>
    <message>
        <source>A dish is made here when it fits any of them.</source>
        <translation>Un plato se hace aquí si cumple alguna.</translation>
    </message>
    <message>
        <source>A station has {count} rules at most.</source>
        <translation>Una partida tiene como mucho {count} reglas.</translation>
    </message>
    <message>
        <source>A station needs a name.</source>
        <translation>Una partida necesita un nombre.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>All rules together</source>
        <translation>Todas las reglas juntas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Partidas</translation>
    </message>
    <message>
        <source>This station has been removed.</source>
        <translation>Esta partida se ha quitado.</translation>
    </message>
    <message>
        <source>What was done under another name counts as not done.</source>
        <translation>Lo hecho con otro nombre cuenta como no hecho.</translation>
    </message>
</context>
<context>
    <name>Stations</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Ready and Handed over are said at the pass.</source>
        <translation>Listo y Entregado se dicen en el pase.</translation>
    </message>
</context>
<context>
    <name>StationsPage</name>
    <message>
        <source>A dish goes to each station that makes a part of it. Hold ✕ to remove.</source>
        <translation>Un plato va a cada partida que hace una parte. Mantener ✕ para quitar.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>An empty rule: it fits nothing</source>
        <translation>Una regla vacía: nada la cumple</translation>
    </message>
    <message>
        <source>At every station, because no rule fits</source>
        <translation>En todas las partidas, porque no hay regla</translation>
    </message>
    <message>
        <source>Fits {fitting} of the last {count} items</source>
        <translation>Coincide con {fitting} de los últimos {count} artículos</translation>
    </message>
    <message>
        <source>For kitchens with several places: the grill, the fryer, the bar.</source>
        <translation>Para cocinas con varias partidas: parrilla, freidora, barra.</translation>
    </message>
    <message>
        <source>No rules: only what no other station makes comes here.</source>
        <translation>Sin reglas: aquí solo llega lo que no hace ninguna otra partida.</translation>
    </message>
    <message>
        <source>Nothing of the last orders.</source>
        <translation>Nada de los últimos pedidos.</translation>
    </message>
    <message>
        <source>Places in the kitchen</source>
        <translation>Partidas de la cocina</translation>
    </message>
    <message>
        <source>Station {number}</source>
        <translation>Partida {number}</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Partidas</translation>
    </message>
    <message>
        <source>There are no orders to try it on yet.</source>
        <translation>Aún no hay pedidos para probarla.</translation>
    </message>
    <message>
        <source>channel contains “{text}”</source>
        <translation>el canal contiene «{text}»</translation>
    </message>
    <message>
        <source>code is {text}</source>
        <translation>el código es {text}</translation>
    </message>
    <message>
        <source>name contains “{text}”</source>
        <translation>el nombre contiene «{text}»</translation>
    </message>
    <message>
        <source>tag is “{text}”</source>
        <translation>la marca es «{text}»</translation>
    </message>
</context>
<context>
    <name>StationsPanel</name>
    <message>
        <source>ALL: THE PASS</source>
        <translation>TODAS: EL PASE</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>VOLVER</translation>
    </message>
    <message>
        <source>FIRST CHOOSE STATIONS</source>
        <translation>ELEGIR PRIMERO PARTIDAS</translation>
    </message>
    <message>
        <source>SHOW 1 STATION</source>
        <translation>MOSTRAR 1 PARTIDA</translation>
    </message>
    <message>
        <source>SHOW {count} STATIONS</source>
        <translation>MOSTRAR {count} PARTIDAS</translation>
    </message>
    <message>
        <source>What does this screen show?</source>
        <translation>¿Qué muestra esta pantalla?</translation>
    </message>
    <message>
        <source>{station}: not shown</source>
        <translation>{station}: no se muestra</translation>
    </message>
    <message>
        <source>{station}: shown</source>
        <translation>{station}: se muestra</translation>
    </message>
</context>
<context>
    <name>StepperRow</name>
    <message>
        <source>From {least} to {greatest}, please.</source>
        <translation>De {least} a {greatest}, por favor.</translation>
    </message>
    <message>
        <source>{what}, less</source>
        <translation>{what}, menos</translation>
    </message>
    <message>
        <source>{what}, more</source>
        <translation>{what}, más</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>All items</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>Ask the platforms</source>
        <translation>Preguntar a las plataformas</translation>
    </message>
    <message>
        <source>Asked at {time}</source>
        <translation>Preguntado a las {time}</translation>
    </message>
    <message>
        <source>Done by hand</source>
        <translation>Resuelto a mano</translation>
    </message>
    <message>
        <source>Items that guests ordered</source>
        <translation>Artículos pedidos por los clientes</translation>
    </message>
    <message>
        <source>Ordered in the last 4 weeks</source>
        <translation>Pedido en 4 semanas</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Reponer</translation>
    </message>
    <message>
        <source>Search items</source>
        <translation>Buscar artículos</translation>
    </message>
    <message>
        <source>Take off the menu</source>
        <translation>Retirar de la carta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>What is out</source>
        <translation>Qué está agotado</translation>
    </message>
    <message>
        <source>end of the day</source>
        <translation>fin del día</translation>
    </message>
    <message>
        <source>until put back</source>
        <translation>hasta reponer</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message numerus="yes">
        <source>%n not yet sent</source>
        <translation>
            <numerusform>%n sin enviar</numerusform>
            <numerusform>%n sin enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out</source>
        <translation>
            <numerusform>%n agotado</numerusform>
            <numerusform>%n agotados</numerusform>
        </translation>
    </message>
    <message>
        <source>Out: {names}</source>
        <translation>Agotado: {names}</translation>
    </message>
    <message>
        <source>accepts by itself</source>
        <translation>acepta solo</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>aún sin noticias</translation>
    </message>
    <message>
        <source>usually an order {gap}</source>
        <translation>normalmente un pedido {gap}</translation>
    </message>
    <message>
        <source>usually {gap}</source>
        <translation>normalmente {gap}</translation>
    </message>
    <message>
        <source>{said}, {left} left</source>
        <translation>{said}, quedan {left}</translation>
    </message>
    <message>
        <source>{title}: +{minutes} min</source>
        <translation>{title}: +{minutes} min</translation>
    </message>
    <message>
        <source>{title}: paused</source>
        <translation>{title}: en pausa</translation>
    </message>
    <message>
        <source>{title}: silent for {span}</source>
        <translation>{title}: en silencio desde hace {span}</translation>
    </message>
</context>
<context>
    <name>Strokes</name>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>SupportCard</name>
    <message>
        <source>A file with logs, settings, sizes and the last errors, for somebody who helps. Guests and secrets are left out.</source>
        <translation>Un archivo con registros, ajustes, tamaños y los últimos errores, para quien ayude. Sin clientes ni secretos.</translation>
    </message>
    <message>
        <source>It is here: {path}</source>
        <translation>Está aquí: {path}</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>That was not possible: {why}</source>
        <translation>No ha sido posible: {why}</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Escribir el archivo</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>TakeStep</name>
    <message>
        <source>Starting anew… If nothing happens within half a minute, close the program and start it again: the guide goes on here.</source>
        <translation>Iniciando de nuevo… Si en medio minuto no pasa nada, cierre el programa y ábralo: la guía sigue aquí.</translation>
    </message>
    <message>
        <source>Take the settings</source>
        <translation>Aplicar los ajustes</translation>
    </message>
    <message>
        <source>Take the settings first.</source>
        <translation>Primero aplique los ajustes.</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>The program now starts anew with these settings; that takes some seconds. The guide goes on by itself.</source>
        <translation>El programa se inicia de nuevo con estos ajustes; tarda unos segundos. La guía sigue sola.</translation>
    </message>
    <message>
        <source>The program runs with them.</source>
        <translation>El programa funciona con ellos.</translation>
    </message>
</context>
<context>
    <name>TestStep</name>
    <message>
        <source>No test order has come back yet.</source>
        <translation>Aún no ha vuelto ningún pedido de prueba.</translation>
    </message>
    <message>
        <source>Send a test order</source>
        <translation>Enviar pedido de prueba</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Test the platform</source>
        <translation>Probar la plataforma</translation>
    </message>
    <message>
        <source>The first test order</source>
        <translation>El primer pedido de prueba</translation>
    </message>
    <message>
        <source>The test order goes out and comes back in; no platform hears of it.</source>
        <translation>El pedido de prueba sale y vuelve; ninguna plataforma se entera.</translation>
    </message>
</context>
<context>
    <name>TextRow</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>+ ADDED</source>
        <translation>+ AÑADIDO</translation>
    </message>
    <message>
        <source>+{minutes} min given</source>
        <translation>+{minutes} min dados</translation>
    </message>
    <message>
        <source>ALCOHOL</source>
        <translation>ALCOHOL</translation>
    </message>
    <message>
        <source>ALL DONE</source>
        <translation>TODO HECHO</translation>
    </message>
    <message>
        <source>ALLERGY — TAP WHEN READ</source>
        <translation>ALERGIA — TOQUE AL LEERLA</translation>
    </message>
    <message>
        <source>Allergy, tap when read: {words}</source>
        <translation>Alergia, toque al leerla: {words}</translation>
    </message>
    <message>
        <source>Allergy: look at the notes.</source>
        <translation>Alergia: mire las notas.</translation>
    </message>
    <message>
        <source>Allergy: read. Look at the notes.</source>
        <translation>Alergia: leída. Mire las notas.</translation>
    </message>
    <message>
        <source>Also at: {stations}</source>
        <translation>También en: {stations}</translation>
    </message>
    <message>
        <source>CANCELLED by {source} after it was handed over</source>
        <translation>CANCELADO por {source} después de la entrega</translation>
    </message>
    <message>
        <source>CANCELLED by {source} — STOP COOKING</source>
        <translation>CANCELADO por {source} — DEJAR DE COCINAR</translation>
    </message>
    <message>
        <source>CANCELLED by {source} — the order itself never came</source>
        <translation>CANCELADO por {source} — el pedido nunca llegó</translation>
    </message>
    <message>
        <source>CANCELLED here: {reason}</source>
        <translation>CANCELADO aquí: {reason}</translation>
    </message>
    <message>
        <source>CHANGED (version {number})</source>
        <translation>CAMBIADO (versión {number})</translation>
    </message>
    <message>
        <source>CHANGED · version {number}</source>
        <translation>CAMBIADO · versión {number}</translation>
    </message>
    <message>
        <source>CHECK AGE 18+</source>
        <translation>COMPROBAR EDAD 18+</translation>
    </message>
    <message>
        <source>COLLECT {amount}</source>
        <translation>COBRAR {amount}</translation>
    </message>
    <message>
        <source>CUTLERY</source>
        <translation>CUBIERTOS</translation>
    </message>
    <message>
        <source>Contains {allergens}</source>
        <translation>Contiene {allergens}</translation>
    </message>
    <message>
        <source>Cutlery:</source>
        <translation>Cubiertos:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Tipo:</translation>
    </message>
    <message>
        <source>Missing: {stations}</source>
        <translation>Falta: {stations}</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>SIN</translation>
    </message>
    <message>
        <source>NO CUTLERY</source>
        <translation>SIN CUBIERTOS</translation>
    </message>
    <message>
        <source>NOT ANSWERED IN TIME — do not cook it. {reason}</source>
        <translation>SIN RESPUESTA A TIEMPO — no lo cocine. {reason}</translation>
    </message>
    <message>
        <source>NOT PAID</source>
        <translation>NO PAGADO</translation>
    </message>
    <message>
        <source>NOT PAID · {amount}</source>
        <translation>SIN PAGAR · {amount}</translation>
    </message>
    <message>
        <source>No food: {lines}</source>
        <translation>No es comida: {lines}</translation>
    </message>
    <message>
        <source>No items could be read.</source>
        <translation>No se pudo leer ningún artículo.</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>REMAKE</source>
        <translation>REPETICIÓN</translation>
    </message>
    <message>
        <source>REMAKE of {number}</source>
        <translation>REPETICIÓN de {number}</translation>
    </message>
    <message>
        <source>Ready by:</source>
        <translation>Listo a las:</translation>
    </message>
    <message>
        <source>TEST ORDER</source>
        <translation>PEDIDO DE PRUEBA</translation>
    </message>
    <message>
        <source>Table:</source>
        <translation>Mesa:</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <source>{dish}: {words}</source>
        <translation>{dish}: {words}</translation>
    </message>
    <message>
        <source>{title} says of this order: {status}</source>
        <translation>{title} dice de este pedido: {status}</translation>
    </message>
    <message>
        <source>– REMOVED</source>
        <translation>– QUITADO</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>By age</source>
        <translation>Por edad</translation>
    </message>
    <message>
        <source>By urgency</source>
        <translation>Por urgencia</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Platos</translation>
    </message>
    <message>
        <source>Dishes and extras</source>
        <translation>Platos y extras</translation>
    </message>
    <message>
        <source>How many of each are still to be made.</source>
        <translation>Cuántos de cada uno faltan por hacer.</translation>
    </message>
    <message>
        <source>Identical lines as one</source>
        <translation>Líneas iguales en una</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Only a screen that shows all stations has the button Ready.</source>
        <translation>Solo una pantalla con todas las estaciones tiene el botón Listo.</translation>
    </message>
    <message>
        <source>Ready only at the pass</source>
        <translation>Listo solo en el pase</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Comandas</translation>
    </message>
    <message>
        <source>Totals beside the board</source>
        <translation>Totales junto a las comandas</translation>
    </message>
    <message>
        <source>Two lines of the same dish with the same extras become 2×.</source>
        <translation>Dos líneas del mismo plato con los mismos extras se vuelven 2×.</translation>
    </message>
    <message>
        <source>Urgency: rush, then who waits for an answer, then the time promised.</source>
        <translation>Urgencia: prisa, luego quien espera respuesta, luego la hora prometida.</translation>
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
        <translation>Cancelados</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Platforms heard, median</source>
        <translation>Plataforma avisada, mediana</translation>
    </message>
    <message>
        <source>To ready, median</source>
        <translation>Hasta listo, mediana</translation>
    </message>
    <message>
        <source>and tests: {count}</source>
        <translation>y pruebas: {count}</translation>
    </message>
    <message>
        <source>over 1 min: {count}; refused: {refused}</source>
        <translation>más de 1 min: {count}; rechazados: {refused}</translation>
    </message>
    <message>
        <source>{late} of {judged} with a time</source>
        <translation>{late} de {judged} con hora</translation>
    </message>
    <message>
        <source>{ours} by us, {theirs} by channels</source>
        <translation>{ours} por nosotros, {theirs} por canales</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Accept pressed</source>
        <translation>Aceptar pulsado</translation>
    </message>
    <message>
        <source>Allergy note confirmed read</source>
        <translation>Nota de alergia confirmada</translation>
    </message>
    <message>
        <source>Back in its turn</source>
        <translation>De nuevo en su turno</translation>
    </message>
    <message>
        <source>Brought back from hold</source>
        <translation>Recuperado de la espera</translation>
    </message>
    <message>
        <source>Came in from {title} and was stored</source>
        <translation>Llegó de {title} y se guardó</translation>
    </message>
    <message>
        <source>Cancel pressed</source>
        <translation>Cancelar pulsado</translation>
    </message>
    <message>
        <source>Cancellation seen</source>
        <translation>Cancelación vista</translation>
    </message>
    <message>
        <source>Change seen</source>
        <translation>Cambio visto</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado al cliente</translation>
    </message>
    <message>
        <source>Driver assigned</source>
        <translation>Repartidor asignado</translation>
    </message>
    <message>
        <source>Driver at the address</source>
        <translation>Repartidor en la dirección</translation>
    </message>
    <message>
        <source>Driver at the restaurant</source>
        <translation>Repartidor en el restaurante</translation>
    </message>
    <message>
        <source>Driver on the way</source>
        <translation>Repartidor en camino</translation>
    </message>
    <message>
        <source>Driver taken off</source>
        <translation>Repartidor retirado</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Item said to be sold out</source>
        <translation>Plato marcado agotado</translation>
    </message>
    <message>
        <source>Item taken back: {done} done</source>
        <translation>Marca quitada: {done} hechos</translation>
    </message>
    <message>
        <source>Item ticked off: {done} done</source>
        <translation>Plato marcado: {done} hechos</translation>
    </message>
    <message>
        <source>Last press undone</source>
        <translation>Última pulsación deshecha</translation>
    </message>
    <message>
        <source>More time pressed</source>
        <translation>Más tiempo pulsado</translation>
    </message>
    <message>
        <source>Name, address and notes were erased</source>
        <translation>Se borraron nombre, dirección y notas</translation>
    </message>
    <message>
        <source>News from {title}</source>
        <translation>Noticia de {title}</translation>
    </message>
    <message>
        <source>Put before all others</source>
        <translation>Puesto antes que los demás</translation>
    </message>
    <message>
        <source>Put on hold until {time}</source>
        <translation>En espera hasta las {time}</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>Pregunta respondida</translation>
    </message>
    <message>
        <source>Ready pressed</source>
        <translation>Listo pulsado</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Said that it cannot be taken</source>
        <translation>Se dijo que no se puede hacer</translation>
    </message>
    <message>
        <source>The machine&apos;s clock was set</source>
        <translation>Se ajustó el reloj del equipo</translation>
    </message>
    <message>
        <source>Word from {title}</source>
        <translation>Aviso de {title}</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>por {who}</translation>
    </message>
    <message>
        <source>to be tried again at {time}</source>
        <translation>nuevo intento a las {time}</translation>
    </message>
    <message>
        <source>{delay} after the press</source>
        <translation>{delay} tras pulsar</translation>
    </message>
    <message>
        <source>{minutes} minutes more</source>
        <translation>{minutes} minutos más</translation>
    </message>
    <message>
        <source>{title} cancelled the order</source>
        <translation>{title} canceló el pedido</translation>
    </message>
    <message>
        <source>{title} changed the order</source>
        <translation>{title} cambió el pedido</translation>
    </message>
    <message>
        <source>{title} heard “{step}”{status}, answered in {took}</source>
        <translation>{title} oyó «{step}»{status}, respondió en {took}</translation>
    </message>
    <message>
        <source>{title} refused “{step}”{status}: {problem}</source>
        <translation>{title} rechazó «{step}»{status}: {problem}</translation>
    </message>
    <message>
        <source>{title} sent an older version, which was kept aside</source>
        <translation>{title} envió una versión antigua, que se apartó</translation>
    </message>
    <message>
        <source>{title} sent it anew, the same for cooks</source>
        <translation>{title} lo envió de nuevo, igual para cocina</translation>
    </message>
    <message>
        <source>{title} sent the same again</source>
        <translation>{title} envió lo mismo otra vez</translation>
    </message>
    <message>
        <source>{what} (screen {screen})</source>
        <translation>{what} (pantalla {screen})</translation>
    </message>
    <message>
        <source>“{step}” not heard{status}: {problem}</source>
        <translation>«{step}» no oído{status}: {problem}</translation>
    </message>
    <message>
        <source>“{step}” settled by hand</source>
        <translation>«{step}» resuelto a mano</translation>
    </message>
    <message>
        <source>“{step}” to be told again</source>
        <translation>«{step}» se dirá otra vez</translation>
    </message>
    <message>
        <source>“{step}”: heard by {title} at {time}, {delay} after the press</source>
        <translation>«{step}»: oído por {title} a las {time}, {delay} tras pulsar</translation>
    </message>
    <message>
        <source>“{step}”: not heard by {title} yet: {problem}</source>
        <translation>«{step}»: {title} aún no lo ha oído: {problem}</translation>
    </message>
    <message>
        <source>“{step}”: refused by {title}, settled by hand: {problem}</source>
        <translation>«{step}»: rechazado por {title}, resuelto a mano: {problem}</translation>
    </message>
    <message>
        <source>“{step}”: refused by {title}: {problem}</source>
        <translation>«{step}»: rechazado por {title}: {problem}</translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message>
        <source>A ticket turns yellow after</source>
        <translation>Una comanda se vuelve amarilla tras</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Todos los pedidos</translation>
    </message>
    <message>
        <source>For one channel, or for one kind of order.</source>
        <translation>Para un canal o para un tipo de pedido.</translation>
    </message>
    <message>
        <source>Other limits</source>
        <translation>Otros límites</translation>
    </message>
    <message>
        <source>Scheduled orders come up</source>
        <translation>Los pedidos programados aparecen</translation>
    </message>
    <message>
        <source>So long before their time they move from Upcoming to the board.</source>
        <translation>Tanto antes de su hora pasan de Más tarde a Comandas.</translation>
    </message>
    <message>
        <source>Yellow after {warn}, late after {late}</source>
        <translation>Amarillo tras {warn}, tarde tras {late}</translation>
    </message>
    <message>
        <source>Yellow and late</source>
        <translation>Amarillo y tarde</translation>
    </message>
    <message>
        <source>and is late after</source>
        <translation>y llega tarde tras</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Accepted by itself</source>
        <translation>Aceptado solo</translation>
    </message>
    <message>
        <source>Accepted ✓ by {who}</source>
        <translation>Aceptado ✓ por: {who}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>At the address</source>
        <translation>En la dirección</translation>
    </message>
    <message>
        <source>Back to cooking</source>
        <translation>De vuelta a la cocina</translation>
    </message>
    <message>
        <source>Cancellation confirmed</source>
        <translation>Cancelación confirmada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Driver assigned</source>
        <translation>Repartidor asignado</translation>
    </message>
    <message>
        <source>Driver is here</source>
        <translation>Repartidor aquí</translation>
    </message>
    <message>
        <source>Driver taken off</source>
        <translation>Repartidor retirado</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Handed over stays on this screen</source>
        <translation>Entregado queda en esta pantalla</translation>
    </message>
    <message>
        <source>Handed over ✓ only on this screen</source>
        <translation>Entregado ✓ solo en esta pantalla</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Ready stays on this screen</source>
        <translation>Listo queda en esta pantalla</translation>
    </message>
    <message>
        <source>Ready ✓ only on this screen</source>
        <translation>Listo ✓ solo en esta pantalla</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Empezado</translation>
    </message>
    <message>
        <source>When a driver comes</source>
        <translation>Cuándo llega un repartidor</translation>
    </message>
    <message>
        <source>{step} waiting {age}</source>
        <translation>{step} en espera {age}</translation>
    </message>
    <message>
        <source>{step} waiting {age}, next try in {seconds}&#xa0;s — {problem}</source>
        <translation>{step} en espera {age}, nuevo intento en {seconds}&#xa0;s — {problem}</translation>
    </message>
    <message>
        <source>{step} waiting {age}, trying again — {problem}</source>
        <translation>{step} en espera {age}, reintentando — {problem}</translation>
    </message>
    <message>
        <source>{step} ✓ heard by {title}</source>
        <translation>{step} ✓ recibido por {title}</translation>
    </message>
    <message>
        <source>{step} ✓ heard by {title} in {seconds}&#xa0;s</source>
        <translation>{step} ✓ recibido por {title} en {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{step}: sending …</source>
        <translation>{step}: enviando …</translation>
    </message>
    <message>
        <source>{step}: sends in {seconds}&#xa0;s</source>
        <translation>{step}: se envía en {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{step}: settled by hand</source>
        <translation>{step}: resuelto a mano</translation>
    </message>
    <message>
        <source>{title} has heard nothing yet</source>
        <translation>{title} aún no sabe nada</translation>
    </message>
    <message>
        <source>{title} is not told of a recall: it goes on by “{step}”.</source>
        <translation>{title} no sabrá que se recupera: allí sigue valiendo «{step}».</translation>
    </message>
    <message>
        <source>{title} refused “{step}”: {problem}
Settle it on {title}’s own tablet or by phone, or try again.</source>
        <translation>{title} rechazó «{step}»: {problem}
Resolverlo en la tableta de {title} o por teléfono, o reintentar.</translation>
    </message>
    <message>
        <source>{title} will still hear “{step}”, recalled or not.</source>
        <translation>{title} aún recibirá «{step}», se recupere o no.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Clean the screen</source>
        <translation>Limpiar la pantalla</translation>
    </message>
    <message>
        <source>For managers</source>
        <translation>Para encargados</translation>
    </message>
</context>
<context>
    <name>Top</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>Buscar en todos los ajustes</translation>
    </message>
</context>
<context>
    <name>TopRow</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n tarde</numerusform>
            <numerusform>%n tarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierto</numerusform>
            <numerusform>%n abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <source>Later: {count}</source>
        <translation>Luego: {count}</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>El día siguiente</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>El día anterior</translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <source>Minute of the service</source>
        <translation>Minuto del servicio</translation>
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
        <translation>Siguiente tarde</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>{late} of {orders} late</source>
        <translation>{late} / {orders} tarde</translation>
    </message>
    <message>
        <source>{speed} times as fast as it was</source>
        <translation>{speed} veces más rápido</translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation>▶ Reproducir</translation>
    </message>
</context>
<context>
    <name>UntilPanel</name>
    <message>
        <source>1 HOUR ({time})</source>
        <translation>1 HORA ({time})</translation>
    </message>
    <message>
        <source>3 HOURS ({time})</source>
        <translation>3 HORAS ({time})</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>VOLVER</translation>
    </message>
    <message>
        <source>END OF DAY ({time})</source>
        <translation>FIN DEL DÍA ({time})</translation>
    </message>
    <message>
        <source>Sold out until:</source>
        <translation>Agotado hasta:</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>DRIVER IS HERE</source>
        <translation>REPARTIDOR AQUÍ</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Repartidor</translation>
    </message>
    <message>
        <source>Driver {when}</source>
        <translation>Repartidor {when}</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>asignado</translation>
    </message>
    <message>
        <source>at the address</source>
        <translation>en la dirección</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>here at any moment</source>
        <translation>aquí en cualquier momento</translation>
    </message>
    <message>
        <source>here in {span}</source>
        <translation>aquí en {span}</translation>
    </message>
    <message>
        <source>nearly here</source>
        <translation>casi aquí</translation>
    </message>
    <message>
        <source>no position for {span}</source>
        <translation>sin posición desde hace {span}</translation>
    </message>
    <message>
        <source>no position yet</source>
        <translation>aún sin posición</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>there at any moment</source>
        <translation>allí en cualquier momento</translation>
    </message>
    <message>
        <source>there in {span}</source>
        <translation>allí en {span}</translation>
    </message>
</context>
<context>
    <name>Wires</name>
    <message>
        <source>Only an order that is being cooked can be put aside.</source>
        <translation>Solo se puede apartar un pedido que se está haciendo.</translation>
    </message>
    <message>
        <source>Only what is still to be made can come before all others.</source>
        <translation>Solo lo que aún se ha de hacer puede ir ante todo.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>CANCELLED</source>
        <translation>CANCELADO</translation>
    </message>
    <message>
        <source>COOKING</source>
        <translation>EN COCINA</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Recogida</translation>
    </message>
    <message>
        <source>DUE SOON</source>
        <translation>PRONTO</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>A domicilio</translation>
    </message>
    <message>
        <source>Drive-through</source>
        <translation>Para el coche</translation>
    </message>
    <message>
        <source>Eat in</source>
        <translation>En el local</translation>
    </message>
    <message>
        <source>HANDED OVER</source>
        <translation>ENTREGADO</translation>
    </message>
    <message>
        <source>LATE</source>
        <translation>RETRASO</translation>
    </message>
    <message>
        <source>LATER</source>
        <translation>MÁS TARDE</translation>
    </message>
    <message>
        <source>LOOK</source>
        <translation>MIRAR</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>NUEVO</translation>
    </message>
    <message>
        <source>NEW · LATE</source>
        <translation>NUEVO · RETRASO</translation>
    </message>
    <message>
        <source>ON HOLD</source>
        <translation>APLAZADO</translation>
    </message>
    <message>
        <source>ON ITS WAY</source>
        <translation>EN CAMINO</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>LISTO</translation>
    </message>
    <message>
        <source>RUSH · {word}</source>
        <translation>URGENTE · {word}</translation>
    </message>
    <message>
        <source>Table {table}</source>
        <translation>Mesa {table}</translation>
    </message>
    <message>
        <source>To the car</source>
        <translation>Al coche</translation>
    </message>
    <message>
        <source>UNDO</source>
        <translation>DESHACER</translation>
    </message>
    <message>
        <source>UNDO ACCEPT</source>
        <translation>NO ACEPTAR</translation>
    </message>
    <message>
        <source>UNDO CANCEL</source>
        <translation>NO CANCELAR</translation>
    </message>
    <message>
        <source>UNDO HAND-OVER</source>
        <translation>NO ENTREGADO</translation>
    </message>
    <message>
        <source>UNDO MORE TIME</source>
        <translation>SIN MÁS TIEMPO</translation>
    </message>
    <message>
        <source>UNDO READY</source>
        <translation>NO LISTO</translation>
    </message>
    <message>
        <source>UNDO RECALL</source>
        <translation>NO RECUPERAR</translation>
    </message>
    <message>
        <source>answer in {time}</source>
        <translation>responder en {time}</translation>
    </message>
    <message>
        <source>answer overdue {time}</source>
        <translation>respuesta vencida {time}</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>courier {name}</source>
        <translation>repartidor {name}</translation>
    </message>
    <message>
        <source>each {seconds}&#xa0;s</source>
        <translation>cada {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>each {span}</source>
        <translation>cada {span}</translation>
    </message>
    <message>
        <source>for {time}</source>
        <translation>para {time}</translation>
    </message>
    <message>
        <source>guests: {count}</source>
        <translation>comensales: {count}</translation>
    </message>
    <message>
        <source>in {span} · {time}</source>
        <translation>en {span} · {time}</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>on hold until {time}, back in {left}</source>
        <translation>aplazado hasta {time}, vuelve en {left}</translation>
    </message>
    <message>
        <source>on the board at {time}, in {left}</source>
        <translation>en comandas a las {time}, en {left}</translation>
    </message>
    <message>
        <source>own driver</source>
        <translation>repartidor propio</translation>
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
        <translation>hace {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>hace {span}</translation>
    </message>
    <message>
        <source>{span} late · {time}</source>
        <translation>{span} de retraso · {time}</translation>
    </message>
</context>
</TS>
