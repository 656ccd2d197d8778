"""Why a test of a connection stopped: what happened, what it means for orders, what to do."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kds.domain.hops import Hop, HopKind, Trip, Trouble
from kds.ui.phrases import in_words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Advice:
    """Three short texts; `meaning` is "" where orders are not touched by it."""

    happened: str
    meaning: str
    todo: str


def advice(trip: Trip, hop: Hop) -> Advice:
    """Return what to say of a hop that failed, or of which something is to be known."""
    trouble = hop.trouble or Trouble.FAULT
    inward = any(each.kind is HopKind.TAKEN for each in trip.hops)
    happened, todo = _WORDS[trouble]()
    if trouble is Trouble.SILENT and not inward:
        happened, todo = _silent_platform()
    facts = {"problem": "", "host": "", "port": "", "path": "", "days": "", "status": ""}
    facts |= {"ahead": "", "seconds": "", "server": "", "address": trip.address, **hop.facts}
    facts["problem"] = in_words(facts["problem"])
    facts["ahead"] = facts["ahead"].removeprefix("-")
    return Advice(happened.format(**facts), _meaning(trouble, inward=inward), todo.format(**facts))


def _meaning(trouble: Trouble, *, inward: bool) -> str:
    if trouble in _HARMLESS:
        return ""
    if trouble in _TWICE:
        return translate(
            "Advice",
            "Orders come in, but the platform does not hear that: it sends them again, or takes "
            "the kitchen for closed.",
        )
    if inward:
        return translate("Advice", "No order of this platform can come in on this way.")
    return translate("Advice", "Taps would be kept and sent later; the platform hears nothing now.")


def _silent_platform() -> tuple[str, str]:
    return (
        translate("Advice", "Nobody answered in time."),
        translate("Advice", "Try again in a minute; then ask the platform whether it is down."),
    )


_HARMLESS = frozenset(
    {
        *(Trouble.PLAIN, Trouble.CERTIFICATE_SOON_OLD, Trouble.NO_CLOCK, Trouble.NO_CALL),
        *(Trouble.CLOCK_WRONG, Trouble.NOT_ON_BOARD, Trouble.SERVER_ERROR),
    }
)
_TWICE = frozenset({Trouble.ANSWER_LOST, Trouble.ANSWER_CHANGED})


# What happened, and what to do.
_WORDS: dict[Trouble, Callable[[], tuple[str, str]]] = {
    Trouble.NOT_LISTENING: lambda: (
        translate("Advice", "This program listens at no port now."),
        translate("Advice", "Another program may use the port: choose another one, or end that."),
    ),
    Trouble.BAD_ADDRESS: lambda: (
        translate("Advice", "“{address}” is no address that can be called."),
        translate("Advice", "Write it as https:// and a name, such as https://kitchen.example."),
    ),
    Trouble.NO_NAME: lambda: (
        translate("Advice", "Nobody knows the name {host}."),
        translate(
            "Advice",
            "Look for a typing error. Is this computer online? A new name needs up to an hour.",
        ),
    ),
    Trouble.NOBODY_THERE: lambda: (
        translate("Advice", "{host} is there, but nothing listens at port {port}."),
        translate(
            "Advice",
            "Is the tunnel program running? Does the router forward this port to this computer?",
        ),
    ),
    Trouble.NO_WAY: lambda: (
        translate("Advice", "{host} does not answer at port {port}."),
        translate(
            "Advice",
            "Look at the router’s port forwarding, the firewall and the tunnel. Some routers do "
            "not let a computer call its own public address: open it on a phone without Wi-Fi.",
        ),
    ),
    Trouble.NO_TLS: lambda: (
        translate("Advice", "At port {port} of {host} nobody speaks https."),
        translate("Advice", "Give the proxy or tunnel a certificate, or correct the port."),
    ),
    Trouble.PLAIN: lambda: (
        translate("Advice", "This way is not encrypted."),
        translate("Advice", "Platforms want an https address: put a tunnel or proxy before it."),
    ),
    Trouble.CERTIFICATE_OLD: lambda: (
        translate("Advice", "The certificate of {host} is over."),
        translate("Advice", "Renew it where the proxy or tunnel runs. Is this clock right?"),
    ),
    Trouble.CERTIFICATE_SOON_OLD: lambda: (
        translate("Advice", "The certificate holds for {days} more days only."),
        translate("Advice", "See that it is renewed in time: with it orders would stop."),
    ),
    Trouble.CERTIFICATE_EARLY: lambda: (
        translate("Advice", "The certificate of {host} does not hold yet."),
        translate("Advice", "Probably the clock of this computer is wrong: set it."),
    ),
    Trouble.CERTIFICATE_NAME: lambda: (
        translate("Advice", "The certificate is for another name than {host}."),
        translate("Advice", "Get one for this name, or use the name that stands in it."),
    ),
    Trouble.CERTIFICATE_OWN: lambda: (
        translate("Advice", "{host} vouches for itself: its certificate is self-signed."),
        translate("Advice", "Platforms refuse that. Get a free one, as from Let’s Encrypt."),
    ),
    Trouble.CERTIFICATE_UNKNOWN: lambda: (
        translate("Advice", "Nobody that this computer trusts vouches for {host}."),
        translate("Advice", "The proxy must send the whole chain of certificates."),
    ),
    Trouble.DROPPED: lambda: (
        translate("Advice", "The connection broke off before there was an answer."),
        translate("Advice", "Look whether the tunnel or proxy runs, and at what it writes."),
    ),
    Trouble.SILENT: lambda: (
        translate("Advice", "The request went out, and nothing came of it in time."),
        translate("Advice", "The tunnel or proxy is slow, or leads to a computer that is off."),
    ),
    Trouble.NOT_HTTP: lambda: (
        translate("Advice", "What answers at {host} is no web server."),
        translate("Advice", "Correct the port in the router, tunnel or address."),
    ),
    Trouble.NOT_FOUND: lambda: (
        translate("Advice", "Another program answered: 404, it does not know this address."),
        translate("Advice", "Let the proxy or tunnel lead to this program’s port."),
    ),
    Trouble.GATEWAY: lambda: (
        translate("Advice", "The proxy answered {status}: it does not reach this program."),
        translate("Advice", "Let it lead to this computer, with the port of this program."),
    ),
    Trouble.REDIRECT: lambda: (
        translate("Advice", "The caller is sent on to another address ({status})."),
        translate("Advice", "Platforms do not follow: enter the address that it leads to."),
    ),
    Trouble.OTHER_PROGRAM: lambda: (
        translate("Advice", "Another program answered {status}; nothing came in here. {server}"),
        translate("Advice", "Look where the address leads: a login page, or another computer?"),
    ),
    Trouble.WRONG_PATH: lambda: (
        translate("Advice", "It came in under another path: {path}"),
        translate("Advice", "Let the proxy hand paths on as they are, or correct the address."),
    ),
    Trouble.NOT_READ: lambda: (
        translate("Advice", "It came in, and was turned away with {status} before it was read."),
        translate("Advice", "Too large, too slow or too many at once: look at the proxy."),
    ),
    Trouble.ALTERED: lambda: (
        translate("Advice", "The order was altered on its way: the proof does not fit any more."),
        translate("Advice", "Switch off whatever rewrites or compresses requests in the proxy."),
    ),
    Trouble.PROOF_LOST: lambda: (
        translate("Advice", "The order came whole, but its proof was lost on the way."),
        translate("Advice", "The proxy must hand on all headers, and what follows a “?”."),
    ),
    Trouble.NOT_STORED: lambda: (
        translate("Advice", "It came in, but the disk did not take it."),
        translate("Advice", "Free disk space; see the notice on the board."),
    ),
    Trouble.ANSWER_LOST: lambda: (
        translate("Advice", "The order is on disk, but the answer did not come back."),
        translate("Advice", "Look at the time limit of the proxy or tunnel, and whether it runs."),
    ),
    Trouble.ANSWER_CHANGED: lambda: (
        translate("Advice", "The order is on disk, but {status} came back instead of our yes."),
        translate("Advice", "The proxy changes answers: look at its rules."),
    ),
    Trouble.NOT_ON_BOARD: lambda: (
        translate("Advice", "The order is on disk, but its ticket cannot be seen now."),
        translate("Advice", "Turn the pages of the board; does this screen show all stations?"),
    ),
    Trouble.CLOCK_WRONG: lambda: (
        translate("Advice", "This computer’s clock and the platform’s are {ahead} s apart."),
        translate("Advice", "Set the clock, or switch on its setting by the network."),
    ),
    Trouble.NO_CLOCK: lambda: (translate("Advice", "The answer does not say the time."), ""),
    Trouble.SERVER_ERROR: lambda: (
        translate("Advice", "The platform answered {status}: it has trouble of its own now."),
        translate("Advice", "Try again later."),
    ),
    Trouble.NOT_ACCEPTED: lambda: (
        translate("Advice", "The keys were not accepted: {problem}"),
        translate("Advice", "Copy them once more from the platform’s portal. Test or live ones?"),
    ),
    Trouble.NO_CALL: lambda: (
        translate(
            "Advice", "This platform has no call that tries the keys and changes nothing there."
        ),
        translate("Advice", "Whether they are right shows with the first real order."),
    ),
    Trouble.FAULT: lambda: (translate("Advice", "A fault in this program."), ""),
}
