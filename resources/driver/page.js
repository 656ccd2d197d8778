// A driver's page: his orders, one large button for the next step of each, where he is.
// A tap is kept in the browser until the kitchen has answered; until then it shows as not sent.
"use strict";

const WORDS = {
  en: {
    title: "Your orders",
    none: "No orders for you now.",
    live: "As of {time}",
    starting: "No connection yet.",
    lost: "No connection since {time}; what you see may be old.",
    "at-restaurant": "I am at the restaurant",
    "on-its-way": "Picked up, on my way",
    "at-address": "I am at the address",
    delivered: "Handed over",
    then: "Then: {step}",
    sure: "{number}: really handed over? It cannot be undone.",
    yes: "Yes, handed over",
    no: "No, not yet",
    unsent: "Not sent yet: {taps}",
    heard: "{number}: the kitchen knows. {step}",
    refused: "{number}: the kitchen did not take “{step}”. {why}",
    notYours: "This order is not yours any more: ask the kitchen.",
    isCancelled: "The order is cancelled.",
    isOut: "The kitchen had handed it over already.",
    map: "Map",
    call: "Call",
    code: "Code for the call: {code}",
    by: "by {time}",
    ready: "Food is ready",
    cooking: "Food is not ready yet",
    collect: "Collect {amount}",
    paid: "Paid",
    age: "Check age 18+",
    alcohol: "Alcohol",
    cancelled: "CANCELLED: ask the kitchen",
    note: "Note on the order",
    pieces: "{count} items",
    more: "… and more",
    insecure: "Your location cannot be sent. Ask the kitchen to open the link by https. The steps work all the same.",
    denied: "Your location is not sent. Allow it for this page in the browser’s settings. The steps work all the same.",
    unknown: "Your phone does not find where it is. The steps work all the same.",
    again: "Try again",
    privacy: "While you have an order and this page is open on the screen, it sends your location to the kitchen.",
    gone: "This link is not valid any more. Ask the kitchen for a new one.",
    left: "Never sent: {taps}. Tell the kitchen.",
    forgetful: "This browser keeps nothing: leave this page open until everything is sent.",
    understood: "Understood",
  },
  es: {
    title: "Tus pedidos",
    none: "Ahora no tienes pedidos.",
    live: "Datos de las {time}",
    starting: "Aún sin conexión.",
    lost: "Sin conexión desde las {time}; lo que ves puede ser antiguo.",
    "at-restaurant": "Estoy en el restaurante",
    "on-its-way": "Recogido, en camino",
    "at-address": "Estoy en la dirección",
    delivered: "Entregado",
    then: "Después: {step}",
    sure: "{number}: ¿seguro que está entregado? No se puede deshacer.",
    yes: "Sí, entregado",
    no: "No, todavía no",
    unsent: "Aún sin enviar: {taps}",
    heard: "{number}: la cocina lo sabe. {step}",
    refused: "{number}: la cocina no aceptó «{step}». {why}",
    notYours: "Este pedido ya no es tuyo: pregunta a la cocina.",
    isCancelled: "El pedido está cancelado.",
    isOut: "La cocina ya lo había entregado.",
    map: "Mapa",
    call: "Llamar",
    code: "Código para la llamada: {code}",
    by: "a las {time}",
    ready: "La comida está lista",
    cooking: "La comida aún no está lista",
    collect: "Cobrar {amount}",
    paid: "Pagado",
    age: "Comprobar edad 18+",
    alcohol: "Alcohol",
    cancelled: "CANCELADO: pregunta a la cocina",
    note: "Nota del pedido",
    pieces: "{count} artículos",
    more: "… y más",
    insecure: "No se puede enviar tu ubicación. Pide a la cocina que abra el enlace por https. Los pasos funcionan igual.",
    denied: "Tu ubicación no se envía. Permítela para esta página en los ajustes del navegador. Los pasos funcionan igual.",
    unknown: "Tu teléfono no encuentra dónde está. Los pasos funcionan igual.",
    again: "Probar otra vez",
    privacy: "Mientras tienes un pedido y esta página está abierta en la pantalla, envía tu ubicación a la cocina.",
    gone: "Este enlace ya no es válido. Pide uno nuevo a la cocina.",
    left: "Nunca se envió: {taps}. Avisa a la cocina.",
    forgetful: "Este navegador no guarda nada: deja la página abierta hasta que todo esté enviado.",
    understood: "Entendido",
  },
  fr: {
    title: "Vos commandes",
    none: "Aucune commande pour vous en ce moment.",
    live: "État à {time}",
    starting: "Pas encore de connexion.",
    lost: "Pas de connexion depuis {time} ; ce que vous voyez peut être ancien.",
    "at-restaurant": "Je suis au restaurant",
    "on-its-way": "Récupéré, je pars",
    "at-address": "Je suis à l’adresse",
    delivered: "Remis au client",
    then: "Ensuite : {step}",
    sure: "{number} : vraiment remis ? C’est définitif.",
    yes: "Oui, remis",
    no: "Non, pas encore",
    unsent: "Pas encore envoyé : {taps}",
    heard: "{number} : la cuisine le sait. {step}",
    refused: "{number} : la cuisine n’a pas accepté « {step} ». {why}",
    notYours: "Cette commande n’est plus à vous : demandez à la cuisine.",
    isCancelled: "La commande est annulée.",
    isOut: "La cuisine l’avait déjà remise.",
    map: "Carte",
    call: "Appeler",
    code: "Code pour l’appel : {code}",
    by: "pour {time}",
    ready: "Le repas est prêt",
    cooking: "Le repas n’est pas encore prêt",
    collect: "Encaisser {amount}",
    paid: "Payé",
    age: "Vérifier l’âge 18+",
    alcohol: "Alcool",
    cancelled: "ANNULÉE : demandez à la cuisine",
    note: "Note de la commande",
    pieces: "{count} articles",
    more: "… et plus",
    insecure: "Votre position ne peut pas être envoyée. Demandez à la cuisine d’ouvrir le lien en https. Les étapes marchent quand même.",
    denied: "Votre position n’est pas envoyée. Autorisez-la pour cette page dans les réglages du navigateur. Les étapes marchent quand même.",
    unknown: "Votre téléphone ne trouve pas où il est. Les étapes marchent quand même.",
    again: "Réessayer",
    privacy: "Tant que vous avez une commande et que cette page est ouverte à l’écran, elle envoie votre position à la cuisine.",
    gone: "Ce lien n’est plus valable. Demandez-en un nouveau à la cuisine.",
    left: "Jamais envoyé : {taps}. Prévenez la cuisine.",
    forgetful: "Ce navigateur ne garde rien : laissez la page ouverte jusqu’à ce que tout soit envoyé.",
    understood: "Compris",
  },
  de: {
    title: "Deine Bestellungen",
    none: "Im Moment keine Bestellung für dich.",
    live: "Stand {time}",
    starting: "Noch keine Verbindung.",
    lost: "Keine Verbindung seit {time}; was du siehst, kann alt sein.",
    "at-restaurant": "Ich bin am Restaurant",
    "on-its-way": "Abgeholt, ich fahre los",
    "at-address": "Ich bin an der Adresse",
    delivered: "Übergeben",
    then: "Danach: {step}",
    sure: "{number}: wirklich übergeben? Das lässt sich nicht zurücknehmen.",
    yes: "Ja, übergeben",
    no: "Nein, noch nicht",
    unsent: "Noch nicht gesendet: {taps}",
    heard: "{number}: die Küche weiß es. {step}",
    refused: "{number}: die Küche nahm „{step}“ nicht an. {why}",
    notYours: "Diese Bestellung ist nicht mehr deine: frag die Küche.",
    isCancelled: "Die Bestellung ist storniert.",
    isOut: "Die Küche hatte sie schon ausgegeben.",
    map: "Karte",
    call: "Anrufen",
    code: "Code für den Anruf: {code}",
    by: "bis {time}",
    ready: "Essen ist fertig",
    cooking: "Essen ist noch nicht fertig",
    collect: "{amount} kassieren",
    paid: "Bezahlt",
    age: "Alter prüfen 18+",
    alcohol: "Alkohol",
    cancelled: "STORNIERT: frag die Küche",
    note: "Notiz zur Bestellung",
    pieces: "{count} Artikel",
    more: "… und mehr",
    insecure: "Dein Standort kann nicht gesendet werden. Bitte die Küche, den Link über https zu öffnen. Die Schritte gehen trotzdem.",
    denied: "Dein Standort wird nicht gesendet. Erlaube ihn für diese Seite in den Einstellungen des Browsers. Die Schritte gehen trotzdem.",
    unknown: "Dein Telefon findet nicht, wo es ist. Die Schritte gehen trotzdem.",
    again: "Noch einmal",
    privacy: "Solange du eine Bestellung hast und diese Seite auf dem Bildschirm offen ist, sendet sie der Küche deinen Standort.",
    gone: "Dieser Link gilt nicht mehr. Bitte die Küche um einen neuen.",
    left: "Nie gesendet: {taps}. Sag es der Küche.",
    forgetful: "Dieser Browser behält nichts: lass die Seite offen, bis alles gesendet ist.",
    understood: "Verstanden",
  },
  nl: {
    title: "Jouw bestellingen",
    none: "Nu geen bestelling voor jou.",
    live: "Stand {time}",
    starting: "Nog geen verbinding.",
    lost: "Geen verbinding sinds {time}; wat je ziet kan oud zijn.",
    "at-restaurant": "Ik ben bij het restaurant",
    "on-its-way": "Opgehaald, ik vertrek",
    "at-address": "Ik ben bij het adres",
    delivered: "Afgegeven",
    then: "Daarna: {step}",
    sure: "{number}: echt afgegeven? Dit kan niet terug.",
    yes: "Ja, afgegeven",
    no: "Nee, nog niet",
    unsent: "Nog niet verstuurd: {taps}",
    heard: "{number}: de keuken weet het. {step}",
    refused: "{number}: de keuken nam “{step}” niet aan. {why}",
    notYours: "Deze bestelling is niet meer van jou: vraag de keuken.",
    isCancelled: "De bestelling is geannuleerd.",
    isOut: "De keuken had het al meegegeven.",
    map: "Kaart",
    call: "Bellen",
    code: "Code voor het gesprek: {code}",
    by: "om {time}",
    ready: "Eten is klaar",
    cooking: "Eten is nog niet klaar",
    collect: "{amount} innen",
    paid: "Betaald",
    age: "Leeftijd controleren 18+",
    alcohol: "Alcohol",
    cancelled: "GEANNULEERD: vraag de keuken",
    note: "Opmerking bij de bestelling",
    pieces: "{count} artikelen",
    more: "… en meer",
    insecure: "Je locatie kan niet worden verstuurd. Vraag de keuken de link via https te openen. De stappen werken wel.",
    denied: "Je locatie wordt niet verstuurd. Sta hem toe voor deze pagina in de instellingen van de browser. De stappen werken wel.",
    unknown: "Je telefoon vindt niet waar hij is. De stappen werken wel.",
    again: "Opnieuw proberen",
    privacy: "Zolang je een bestelling hebt en deze pagina open op het scherm staat, stuurt ze je locatie naar de keuken.",
    gone: "Deze link is niet meer geldig. Vraag de keuken om een nieuwe.",
    left: "Nooit verstuurd: {taps}. Zeg het de keuken.",
    forgetful: "Deze browser bewaart niets: laat de pagina open tot alles verstuurd is.",
    understood: "Begrepen",
  },
};

// What the kitchen says when it takes no step, where a driver can do something about it.
const REFUSALS = {
  "It has been handed over: recall it to change it.": "isOut",
  "This order is not yours any more: ask the kitchen.": "notYours",
  "It is cancelled: nothing more can be done with it.": "isCancelled",
};

const LEGS = ["assigned", "arriving", "at restaurant", "on its way", "at address", "delivered"];
const STEPS = ["at-restaurant", "on-its-way", "at-address", "delivered"];
const LEG_AFTER = {
  "at-restaurant": "at restaurant",
  "on-its-way": "on its way",
  "at-address": "at address",
  delivered: "delivered",
};

const POLL_MS = 5000;
const SLOWEST_MS = 30000;
const PATIENCE_MS = 10000;
const LOCATE_MS = 10000;
const STALE_FIX_MS = 30000;
const ASKING_MS = 15000;
const SAID_MS = 5000;
// A button that has just come or moved takes no tap yet: it was meant for what stood there before.
const GUARD_MS = 700;
// A finger may rest so long before what lies under it is drawn anew; its click comes a bit later.
const TOUCH_MS = 3000;
const CLICK_MS = 350;

const language = navigator.language.slice(0, 2).toLowerCase();
const words = WORDS[language] || WORDS.en;
const locale = WORDS[language] ? navigator.language : "en-GB";
const base = location.pathname.replace(/\/+$/, "");
const byId = (id) => document.getElementById(id);

let driver = "";
let orders = [];
let gone = false;
let answeredAt = 0; // when the kitchen last said what there is
let connected = false;
let clockAhead = 0; // how far the kitchen's clock is ahead of this phone's, in ms

function say(name, values = {}) {
  return words[name].replace(/\{(\w+)\}/g, (_, key) => values[key]);
}

function hour(instant) {
  const format = { hour: "2-digit", minute: "2-digit" };
  return new Intl.DateTimeFormat(locale, format).format(new Date(instant));
}

function money(cash) {
  const decimals = (cash.amount.split(".")[1] || "").length;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  try {
    const format = { style: "currency", currency: cash.currency, ...digits };
    return new Intl.NumberFormat(locale, format).format(Number(cash.amount));
  } catch {
    return `${cash.amount} ${cash.currency}`.trim();
  }
}

// --- What outlasts a reload: taps that were not answered, and noes that were not read.

const shelves = { taps: null, noes: null }; // lists in memory, where the browser keeps nothing

function read(shelf) {
  if (shelves[shelf]) return shelves[shelf];
  let text;
  try {
    text = localStorage.getItem(`driver-${shelf}`);
  } catch {
    shelves[shelf] = [];
    return shelves[shelf];
  }
  try {
    const list = JSON.parse(text || "[]");
    return Array.isArray(list) ? list.filter((each) => each && STEPS.includes(each.step)) : [];
  } catch {
    return [];
  }
}

function write(shelf, list) {
  if (!shelves[shelf]) {
    try {
      localStorage.setItem(`driver-${shelf}`, JSON.stringify(list));
      return;
    } catch {
      // Private windows and full phones: then it lives as long as the page.
    }
  }
  shelves[shelf] = list;
}

function take(shelf, id) {
  write(shelf, read(shelf).filter((each) => each.id !== id));
}

function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// --- Talking with the kitchen.

async function call(path, body) {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), PATIENCE_MS);
  const options = {
    cache: "no-store",
    credentials: "omit",
    redirect: "error",
    referrerPolicy: "no-referrer",
    signal: abort.signal,
  };
  if (body) {
    options.method = "POST";
    options.headers = { "Content-Type": "application/json" };
    options.body = JSON.stringify(body);
  }
  try {
    const response = await fetch(base + path, options);
    return { status: response.status, said: (await response.json()) || {} };
  } catch {
    // No answer, or one of somebody on the way who is not the kitchen.
    return { status: 0, said: {} };
  } finally {
    clearTimeout(timer);
  }
}

let polling = false;
let pollTimer = 0;
let failures = 0;
let settled = 0; // counts answered taps: a list asked for before the last one is old

async function poll() {
  if (polling || gone) return;
  polling = true;
  clearTimeout(pollTimer);
  const mark = settled;
  const { status, said } = await call("/orders");
  polling = false;
  if (said.error === "link") return leave();
  if (status === 200 && Array.isArray(said.orders)) {
    const back = !connected && answeredAt > 0;
    failures = 0;
    connected = true;
    if (mark !== settled) return poll();
    driver = said.driver;
    orders = said.orders;
    answeredAt = Date.now();
    clockAhead = said.now - answeredAt;
    if (read("taps").length) send();
    if (back) sendFix();
  } else {
    failures += 1;
    connected = false;
  }
  const wait = Math.min(POLL_MS * 2 ** Math.max(failures - 1, 0), SLOWEST_MS);
  pollTimer = setTimeout(poll, wait);
  follow();
  render();
}

let sending = false;
let sendTimer = 0;
let sendWait = 0;

// Sends what waits, the oldest first; none goes before the one ahead of it was answered.
async function send() {
  if (sending || gone) return;
  sending = true;
  clearTimeout(sendTimer);
  for (let tap = read("taps")[0]; tap; tap = read("taps")[0]) {
    const path = `/orders/${encodeURIComponent(tap.order)}/${tap.step}`;
    const { status, said } = await call(path, { tap: tap.id });
    if (said.error === "link") {
      leave();
      break;
    }
    if (status === 200) {
      settle(tap);
      done(tap);
    } else if (said.error && [400, 404, 409, 413, 415].includes(status)) {
      settle(tap);
      write("noes", [...read("noes"), { ...tap, sentence: said.sentence || "" }]);
    } else {
      sendWait = Math.min(Math.max(sendWait * 2, 2000), SLOWEST_MS);
      sendTimer = setTimeout(send, sendWait);
      break;
    }
    render();
  }
  sending = false;
  render();
}

function settle(tap) {
  sendWait = 0;
  settled += 1;
  take("taps", tap.id);
}

function done(tap) {
  for (const order of orders) {
    const further = LEGS.indexOf(LEG_AFTER[tap.step]) > LEGS.indexOf(order.leg);
    if (order.id === tap.order && further) order.leg = LEG_AFTER[tap.step];
  }
  orders = orders.filter((order) => order.leg !== "delivered");
  follow();
  tell("heard", { number: tap.number, step: words[tap.step] });
}

function press(order, step) {
  const tap = { id: newId(), order: order.id, number: order.number, step, at: Date.now() };
  write("taps", [...read("taps"), tap]);
  asking = "";
  if (navigator.vibrate) navigator.vibrate(40);
  render();
  send();
}

// The link is not valid any more: nothing of any order stays on the phone.
function leave() {
  gone = true;
  orders = [];
  clearTimeout(pollTimer);
  clearTimeout(sendTimer);
  follow();
  render();
}

// --- Where the phone is: only while there is an order, only the newest.

let watching = null;
let fix = null;
let sentFix = null;
let locateTrouble = "";
let locateTimer = 0;
let awake = null;
let waking = false;

function follow() {
  const wanted = !gone && orders.some((order) => !order.cancelled);
  if (wanted && watching === null) locate();
  if (!wanted && watching !== null) {
    navigator.geolocation.clearWatch(watching);
    watching = null;
  }
  if (!wanted) {
    clearInterval(locateTimer);
    locateTimer = 0;
    fix = null;
    locateTrouble = "";
  }
  stayAwake(wanted);
}

function locate() {
  if (!window.isSecureContext || !navigator.geolocation) {
    locateTrouble = "insecure";
    return;
  }
  const how = { enableHighAccuracy: true, maximumAge: 5000, timeout: 30000 };
  watching = navigator.geolocation.watchPosition(found, notFound, how);
  if (!locateTimer) locateTimer = setInterval(sendFix, LOCATE_MS);
}

function found(position) {
  const first = fix === null;
  fix = position;
  locateTrouble = "";
  if (first) sendFix();
  render();
}

function notFound(error) {
  locateTrouble = error.code === error.PERMISSION_DENIED ? "denied" : "unknown";
  render();
}

function locateAgain() {
  if (watching !== null) navigator.geolocation.clearWatch(watching);
  watching = null;
  locateTrouble = "";
  follow();
  render();
}

async function sendFix() {
  if (watching === null || gone) return;
  // Who stands still moves no sensor, but is still there.
  if (!fix || Date.now() - fix.timestamp > STALE_FIX_MS) {
    const how = { enableHighAccuracy: true, maximumAge: 0, timeout: 20000 };
    navigator.geolocation.getCurrentPosition(found, () => {}, how);
  }
  if (!fix || fix === sentFix) return;
  const going = fix;
  const { latitude, longitude, accuracy, speed, heading } = going.coords;
  const at = Math.round(going.timestamp + clockAhead);
  const number = (value) => (Number.isFinite(value) ? value : null);
  const { status, said } = await call("/location", {
    latitude,
    longitude,
    accuracy,
    speed: number(speed),
    heading: number(heading),
    at,
  });
  if (said.error === "link") leave();
  if (status === 200) sentFix = going;
}

async function stayAwake(wanted) {
  if (!navigator.wakeLock) return;
  try {
    if (wanted && !awake && !waking && document.visibilityState === "visible") {
      waking = true;
      awake = await navigator.wakeLock.request("screen");
      awake.addEventListener("release", () => {
        awake = null;
      });
    } else if (!wanted && awake) {
      await awake.release();
    }
  } catch {
    awake = null; // A low battery may forbid it.
  } finally {
    waking = false;
  }
}

// --- What is seen.

let asking = ""; // the order whose handing over waits for a second tap
let askTimer = 0;
let guardUntil = 0;
let touchedAt = -TOUCH_MS;
let saidTimer = 0;
let shape = "";
const cards = new Map();

function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children.filter((child) => child !== null && child !== ""));
  return element;
}

function button(className, role, children, act) {
  const element = make("button", className, ...children);
  element.type = "button";
  element.dataset.role = role;
  element.addEventListener("click", () => {
    touchedAt = -TOUCH_MS;
    if (performance.now() >= guardUntil) act();
    else render();
  });
  return element;
}

function tell(name, values) {
  byId("said").textContent = say(name, values);
  clearTimeout(saidTimer);
  saidTimer = setTimeout(() => {
    byId("said").textContent = "";
  }, SAID_MS);
}

function guard() {
  guardUntil = performance.now() + GUARD_MS;
}

function render() {
  // What lies under a finger stays until the finger has gone.
  if (performance.now() - touchedAt < TOUCH_MS) return;
  byId("driver").textContent = driver || words.title;
  const asOf = connected && !gone ? say("live", { time: hour(answeredAt) }) : "";
  byId("link").textContent = asOf;
  const noticed = renderNotices();
  const list = byId("orders");
  list.setAttribute("aria-busy", String(!answeredAt && !gone));
  const taps = read("taps");
  const shown = new Set();
  let place = null;
  for (const order of orders) {
    const pending = taps.filter((tap) => tap.order === order.id);
    const view = JSON.stringify([order, pending, asking === order.id]);
    let card = cards.get(order.id);
    if (!card || card.view !== view) card = replaceCard(card, order, pending, view);
    const after = place ? place.nextSibling : list.firstChild;
    if (after !== card.node) list.insertBefore(card.node, after);
    place = card.node;
    shown.add(order.id);
  }
  for (const id of [...cards.keys()]) if (!shown.has(id)) cards.delete(id);
  while (place ? place.nextSibling : list.firstChild) {
    (place ? place.nextSibling : list.firstChild).remove();
  }
  if (!orders.length && answeredAt && !gone) list.append(make("p", "empty", words.none));
  byId("privacy").textContent = gone ? "" : words.privacy;
  const now = JSON.stringify([noticed, [...shown]]);
  if (now !== shape) guard();
  shape = now;
}

function renderNotices() {
  const found = [];
  const waiting = read("taps");
  if (gone) {
    found.push({ text: words.gone, stop: true });
    if (waiting.length) found.push({ text: say("left", { taps: listed(waiting, true) }), stop: true });
  } else if (!connected && (answeredAt || failures)) {
    const text = answeredAt ? say("lost", { time: hour(answeredAt) }) : words.starting;
    found.push({ text });
  }
  for (const no of read("noes")) {
    const why = REFUSALS[no.sentence] ? words[REFUSALS[no.sentence]] : no.sentence;
    const text = say("refused", { number: no.number, step: words[no.step], why });
    found.push({ text, stop: true, role: `no-${no.id}`, label: words.understood, no: no.id });
  }
  // A tap of an order that is not in the list waits all the same.
  const others = waiting.filter((tap) => !orders.some((order) => order.id === tap.order));
  if (others.length && !gone) found.push({ text: unsent(others, true) });
  if (waiting.length && shelves.taps) found.push({ text: words.forgetful });
  if (locateTrouble && locateTrouble !== "insecure") {
    found.push({ text: words[locateTrouble], role: "again", label: words.again });
  } else if (locateTrouble) {
    found.push({ text: words.insecure });
  }
  const now = JSON.stringify(found);
  const area = byId("notices");
  if (area.dataset.now === now) return now;
  area.dataset.now = now;
  byId("said").textContent = "";
  area.replaceChildren(...found.map(notice));
  return now;
}

function notice({ text, stop, label, role, no }) {
  const element = make("div", stop ? "notice stop" : "notice", make("p", "", text));
  element.setAttribute("role", stop ? "alert" : "status");
  if (label) {
    const act = no ? () => (take("noes", no), render()) : locateAgain;
    element.append(button("", role, [label], act));
  }
  return element;
}

function unsent(taps, numbered) {
  return say("unsent", { taps: listed(taps, numbered) });
}

function listed(taps, numbered) {
  const each = (tap) => `${numbered ? `${tap.number} ` : ""}${words[tap.step]} (${hour(tap.at)})`;
  return taps.map(each).join(", ");
}

function replaceCard(old, order, pending, view) {
  const focused = old && old.node.contains(document.activeElement);
  const node = drawCard(order, pending);
  const card = { view, node };
  const step = node.dataset.step;
  if (old) {
    if (old.node.dataset.step !== step) guard();
    old.node.replaceWith(node);
  }
  const main = node.querySelector(".main");
  if (main && old && old.node.dataset.step !== step) main.classList.add("fresh");
  if (focused) (node.querySelector(".back") || main || node).focus({ preventScroll: true });
  cards.set(order.id, card);
  return card;
}

function drawCard(order, pending) {
  const node = make("article", order.cancelled ? "cancelled" : "");
  node.tabIndex = -1;
  const title = make("h2", "", order.number);
  title.id = `order-${order.id}`;
  node.setAttribute("aria-labelledby", title.id);
  const promised = order.promised && say("by", { time: hour(order.promised) });
  node.append(make("div", "top", title, make("p", "promised", promised || "")));
  const from = [order.restaurant, order.source].filter(Boolean).join(" · ");
  if (from) node.append(make("p", "from", from));
  const [street, ...others] = order.address;
  const name = order.name ? make("span", "rest", order.name) : null;
  const lines = others.map((line) => make("span", "rest", line));
  node.append(make("p", "address", street || "", ...lines, name));
  // Only in here the button stays in sight: it never covers where the order goes.
  const rest = make("div", "", signs(order), ways(order));
  node.append(rest);
  if (order.phone && order.code) {
    rest.append(make("p", "code", say("code", { code: order.code })));
  }
  if (order.deliveryNote) rest.append(make("p", "note", order.deliveryNote));
  if (order.orderNote) rest.append(make("p", "note", make("b", "", words.note), order.orderNote));
  const items = order.items.map(([count, title]) => `${count}× ${title}`);
  if (items.length >= 30) items.push(words.more);
  const count = make("b", "", say("pieces", { count: order.pieces }));
  rest.append(make("p", "items", count, items.join(", ")));
  rest.append(steps(order, pending, node));
  return node;
}

function sign(text, look = "") {
  return make("li", `sign ${look}`, text);
}

// What must not be forgotten when the bag changes hands.
function atTheDoor(order) {
  const found = [];
  if (order.cash) found.push(sign(say("collect", { amount: money(order.cash) }), "cash"));
  if (order.ageCheck) found.push(sign(words.age));
  return found;
}

function signs(order) {
  const list = make("ul", "signs");
  const add = (text, look) => list.append(sign(text, look));
  if (order.cancelled) add(words.cancelled);
  list.append(...atTheDoor(order));
  if (order.alcohol) add(words.alcohol);
  const out = LEGS.indexOf(order.leg) >= LEGS.indexOf("on its way");
  if (!out && !order.cancelled) add(order.ready ? words.ready : words.cooking, order.ready ? "" : "calm");
  if (order.paid && !order.cash) add(words.paid, "calm");
  return list;
}

function ways(order) {
  const list = make("div", "ways");
  const map = mapLink(order);
  if (map) list.append(link(map, words.map));
  if (/^\+?[\d\s().\/-]{3,}$/.test(order.phone)) {
    list.append(link(`tel:${order.phone.replace(/[^+\d]/g, "")}`, `${words.call} ${order.phone}`));
  } else if (order.phone) {
    list.append(make("p", "", order.phone));
  }
  return list;
}

function link(address, text) {
  const element = make("a", "", text);
  element.href = address;
  element.rel = "noreferrer noopener";
  return element;
}

// The phone's own map application; Apple's phones do not know geo:.
function mapLink(order) {
  const text = order.address.join(", ");
  if (!order.place && !text) return "";
  const where = order.place ? order.place.join(",") : encodeURIComponent(text);
  const touchMac = navigator.platform === "MacIntel" && navigator.maxTouchPoints > 1;
  if (touchMac || /iPhone|iPad|iPod/.test(navigator.userAgent)) return `maps://?daddr=${where}`;
  return `geo:${order.place ? where : "0,0"}?q=${where}`;
}

function steps(order, pending, node) {
  const area = make("div", "steps");
  if (pending.length) {
    const line = make("p", "unsent", unsent(pending));
    line.setAttribute("role", "status");
    area.append(line);
  }
  // What was tapped and not answered yet counts for what can be tapped next.
  const begun = order.out ? ["at restaurant"] : [];
  const legs = [order.leg, ...begun, ...pending.map((tap) => LEG_AFTER[tap.step])];
  const far = Math.max(...legs.map((leg) => LEGS.indexOf(leg)));
  const left = STEPS.filter((step) => LEGS.indexOf(LEG_AFTER[step]) > far);
  node.dataset.step = left[0] || "";
  if (order.cancelled || !left.length) return area;
  if (left[0] !== "delivered") {
    const small = make("small", "", order.number);
    area.append(button("main", "main", [words[left[0]], small], () => press(order, left[0])));
    area.append(make("p", "next", say("then", { step: words[left[1]] })));
  } else if (asking === order.id) {
    node.dataset.step = "asking";
    const last = make("ul", "signs", ...atTheDoor(order));
    const question = make("p", "", say("sure", { number: order.number }));
    question.setAttribute("role", "alert");
    const no = button("back", "no", [words.no], () => ask(""));
    const yes = button("main", "main", [words.yes], () => press(order, "delivered"));
    // One tap too many falls on the harmless one: it stands where "handed over" stood.
    area.append(last, question, yes, no);
  } else {
    const small = make("small", "", order.number);
    area.append(button("main", "main", [words.delivered, small], () => ask(order.id)));
  }
  return area;
}

function ask(id) {
  asking = id;
  clearTimeout(askTimer);
  if (id) askTimer = setTimeout(() => ask(""), ASKING_MS);
  render();
  const card = cards.get(id);
  if (card) card.node.querySelector(".steps").scrollIntoView({ block: "nearest" });
}

// --- Beginning, and what the phone tells.

function released() {
  const touch = touchedAt;
  setTimeout(() => {
    if (touch !== touchedAt) return;
    touchedAt = -TOUCH_MS;
    render();
  }, CLICK_MS);
}

document.documentElement.lang = WORDS[language] ? language : "en";
document.title = words.title;
document.addEventListener("pointerdown", () => {
  touchedAt = performance.now();
});
document.addEventListener("pointerup", released);
document.addEventListener("pointercancel", released);
window.addEventListener("online", () => {
  failures = 0;
  poll();
  send();
});
window.addEventListener("offline", () => {
  connected = false;
  failures += 1;
  render();
});
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState !== "visible") return;
  poll();
  send();
  if (locateTrouble === "denied") locateAgain();
  else follow();
});
render();
poll();
