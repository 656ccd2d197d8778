"""Lets settings hold at once that can, when they have been kept."""

from kds.settings.draft import Sections
from kds.ui.office.backing import Backing


def apply_at_once(sections: Sections, backing: Backing) -> None:
    """Take over what `kds.settings.book.AT_ONCE` names; the file holds it already."""
    if manager := sections.get("manager"):
        backing.services.lock.change(**manager)
    if screen := sections.get("screen"):
        # The office and this page are built anew by that.
        backing.preferences.change(**screen)
