<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <source>Board</source>
        <translation>Comandas</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page {page} / {pages}</source>
        <translation>Página {page} / {pages}</translation>
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
        <source>Upcoming</source>
        <translation>Más tarde</translation>
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
        <source>HANDED OVER</source>
        <translation>ENTREGADO</translation>
    </message>
    <message>
        <source>HOLD: DEALT WITH</source>
        <translation>MANTENER: RESUELTO</translation>
    </message>
    <message>
        <source>More: later, cancel, the text as it came</source>
        <translation>Más: más tarde, cancelar, el texto original</translation>
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
    <name>MainWindow</name>
    <message>
        <source>Kitchen</source>
        <translation>Cocina</translation>
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
        <source>More time:</source>
        <translation>Más tiempo:</translation>
    </message>
    <message>
        <source>TEXT AS IT CAME</source>
        <translation>TEXTO ORIGINAL</translation>
    </message>
    <message>
        <source>{title} cannot be told of a cancellation: phone them.</source>
        <translation>No se puede avisar a {title} de una cancelación: hay que llamar.</translation>
    </message>
    <message>
        <source>{title} cannot hear of a later time.</source>
        <translation>No se puede avisar a {title} de una hora posterior.</translation>
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
        <source>A cancellation that does not say which order it means.</source>
        <translation>Una cancelación que no dice de qué pedido es.</translation>
    </message>
    <message>
        <source>A fault in this program stopped: {word}</source>
        <translation>Un fallo de este programa detuvo: {word}</translation>
    </message>
    <message>
        <source>A line of the order came without a name. Look at the text as it came.</source>
        <translation>Una línea del pedido llegó sin nombre. Mirar el texto original.</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>la dirección ya está en uso</translation>
    </message>
    <message>
        <source>Ages and promised times on the tickets are wrong by that much. Set the clock, or switch on its setting by the network.</source>
        <translation>Las esperas y las horas prometidas de las comandas fallan en eso. Poner en hora el reloj o activar el ajuste por red.</translation>
    </message>
    <message>
        <source>Bancontact</source>
        <translation>Bancontact</translation>
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
        <source>It has been handed over: recall it to change it.</source>
        <translation>Ya está entregado: recuperarlo para cambiarlo.</translation>
    </message>
    <message>
        <source>It has not been accepted yet: accept or cancel it first.</source>
        <translation>Aún no está aceptado: primero aceptar o cancelar.</translation>
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
        <source>It is not open any more.</source>
        <translation>Ya no está abierto.</translation>
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
        <source>Item out of stock</source>
        <translation>Artículo agotado</translation>
    </message>
    <message>
        <source>Items can be ticked off while the order is being cooked.</source>
        <translation>Se puede marcar mientras el pedido está en cocina.</translation>
    </message>
    <message>
        <source>New orders wait at the platforms and come again.</source>
        <translation>Los pedidos nuevos esperan en las plataformas y vuelven a llegar.</translation>
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
        <source>Only an order that is being cooked can be put aside.</source>
        <translation>Solo se puede apartar un pedido que se está cocinando.</translation>
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
        <source>Other reason</source>
        <translation>Otro motivo</translation>
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
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Queensland nuts</source>
        <translation>nueces de Queensland</translation>
    </message>
    <message>
        <source>Read the allergy note first: tap the bar.</source>
        <translation>Lea primero el aviso de alergia: toque la barra.</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>el sistema de archivos es de solo lectura</translation>
    </message>
    <message>
        <source>Taps are kept and sent when it runs again.</source>
        <translation>Los toques se guardan y se envían cuando vuelva a funcionar.</translation>
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
        <source>The order came without items{said}. Look at the platform&apos;s own tablet.</source>
        <translation>El pedido llegó sin artículos{said}. Mirar la tableta de la plataforma.</translation>
    </message>
    <message>
        <source>The order came without its id: nothing can be told back. Call the platform.</source>
        <translation>El pedido llegó sin identificador: no se puede responder nada. Llamar a la plataforma.</translation>
    </message>
    <message>
        <source>The order cannot be read: it is JSON, but not an order.</source>
        <translation>No se puede leer el pedido: es JSON, pero no un pedido.</translation>
    </message>
    <message>
        <source>The order cannot be read: it is not JSON ({error}).</source>
        <translation>No se puede leer el pedido: no es JSON ({error}).</translation>
    </message>
    <message>
        <source>The order could not be read: a fault in this program ({error}).</source>
        <translation>No se pudo leer el pedido: un fallo de este programa ({error}).</translation>
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
        <source>Too busy</source>
        <translation>Demasiado trabajo</translation>
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
        <source>almonds</source>
        <translation>almendras</translation>
    </message>
    <message>
        <source>an answer that is not {platform}&apos;s: {answer}</source>
        <translation>una respuesta que no es de {platform}: {answer}</translation>
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
        <source>the intake</source>
        <translation>la recepción</translation>
    </message>
    <message>
        <source>the listener</source>
        <translation>la escucha</translation>
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
        <source>the program is stopping</source>
        <translation>el programa se está cerrando</translation>
    </message>
    <message>
        <source>the watch over the disk</source>
        <translation>la vigilancia del disco</translation>
    </message>
    <message>
        <source>there is no order database at {path}</source>
        <translation>no hay base de datos de pedidos en {path}</translation>
    </message>
    <message>
        <source>tree nuts</source>
        <translation>frutos de cáscara</translation>
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
        <source>{key} is no time: {said}</source>
        <translation>{key} no es una hora: {said}</translation>
    </message>
    <message>
        <source>{name} (off)</source>
        <translation>{name} (apagado)</translation>
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
        <source>{platform} answered {answer}</source>
        <translation>{platform} respondió {answer}</translation>
    </message>
    <message>
        <source>{platform} cannot be reached ({error})</source>
        <translation>No se puede contactar con {platform} ({error})</translation>
    </message>
    <message>
        <source>{platform} did not answer in time</source>
        <translation>{platform} no respondió a tiempo</translation>
    </message>
    <message>
        <source>{platform} does not accept client_id and client_secret ({status})</source>
        <translation>{platform} no acepta client_id y client_secret ({status})</translation>
    </message>
    <message>
        <source>{platform} does not hear us</source>
        <translation>{platform} no nos oye</translation>
    </message>
    <message>
        <source>{platform}&apos;s token answer holds no token</source>
        <translation>La respuesta de {platform} no contiene ningún token</translation>
    </message>
    <message>
        <source>{problem}. Go on cooking: every tap is kept and sent as soon as it answers; each ticket shows what it has not heard yet.</source>
        <translation>{problem}. Seguir cocinando: cada toque se guarda y se envía en cuanto responda; cada comanda muestra lo que aún no sabe.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… y {count} más</translation>
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
        <source>handed over {time} · {age} ago</source>
        <translation>entregado {time} · hace {age}</translation>
    </message>
</context>
<context>
    <name>RecallPage</name>
    <message>
        <source>Nothing has been handed over lately.</source>
        <translation>No se ha entregado nada últimamente.</translation>
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
    <message>
        <source>accepts by itself</source>
        <translation>acepta solo</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>aún sin noticias</translation>
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
        <source>ALLERGY — TAP WHEN READ</source>
        <translation>ALERGIA — TOQUE AL LEERLA</translation>
    </message>
    <message>
        <source>Allergy, tap when read: {words}</source>
        <translation>Alergia, toque cuando la haya leído: {words}</translation>
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
        <source>NO</source>
        <translation>SIN</translation>
    </message>
    <message>
        <source>NO CUTLERY</source>
        <translation>SIN CUBIERTOS</translation>
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
    <name>Told</name>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
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
        <source>Handed over</source>
        <translation>Entregado</translation>
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
        <source>Prepared</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Empezado</translation>
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
        <source>{title} refused “{step}”: {problem}
Settle it on {title}’s own tablet or by phone, or try again.</source>
        <translation>{title} rechazó «{step}»: {problem}
Resolverlo en la tableta de {title} o por teléfono, o reintentar.</translation>
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
        <source>READY</source>
        <translation>LISTO</translation>
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
        <source>courier {name}</source>
        <translation>repartidor {name}</translation>
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
        <source>own driver</source>
        <translation>repartidor propio</translation>
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
