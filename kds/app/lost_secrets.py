"""Says which platforms are switched off because their secrets cannot be read."""

from collections.abc import Iterable

from kds.app.pretended import TITLES
from kds.notices import Notice, Notices, Severity
from kds.vault.revealing import Lost


def tell_of_lost(lost: Iterable[Lost], notices: Notices) -> None:
    """Show each section whose secrets could not be read at the start."""
    for each in lost:
        name = each.section.rpartition(".")[2]
        known = TITLES.get(name, name).removeprefix("the ")
        title = f"{known[:1].upper()}{known[1:]} is switched off"
        text = (
            f"Its secret cannot be read: {each.reason}. No orders come in from there: use its own "
            "tablet. Unlock the system's keyring, or type the secret anew on the Settings page."
        )
        notices.show(Notice(f"secrets {name}", Severity.ERROR, title, text))
