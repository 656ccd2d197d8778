"""Learning the keys of a bump bar one by one. Plain rules; the page that asks is elsewhere."""

from PySide6.QtCore import QCoreApplication

from kds.ui.keys.commands import Command, title
from kds.ui.keys.strokes import RESERVED, label

translate = QCoreApplication.translate

# What a bar is for comes first, so that one with few keys is done soon.
ASKED = (Command.BUMP, *(command for command in Command if command is not Command.BUMP))


class Recording:
    """Asks for a key for each command, in turn; any can be skipped or asked again."""

    def __init__(self) -> None:
        """Begin with the first command and no key."""
        self.place = 0
        self.keys: dict[Command, str] = {}

    @property
    def command(self) -> Command | None:
        """The command whose key is asked for; None when all have been asked."""
        return ASKED[self.place] if self.place < len(ASKED) else None

    def take(self, stroke: str) -> str:
        """Take a key for the command; return why it cannot be, "" if it is taken."""
        command = self.command
        if command is None:
            return translate("Recording", "That was all. Save the keys, or go back.")
        if not stroke:
            return translate("Recording", "This key has no name of its own: take another one.")
        if stroke in RESERVED:
            return translate("Recording", "{key} is needed by the screen itself.").format(
                key=label(stroke)
            )
        for known, its in self.keys.items():
            if its == stroke and known is not command:
                return translate("Recording", "{key} is {command} already.").format(
                    key=label(stroke), command=title(known)
                )
        self.keys[command] = stroke
        self.place += 1
        return ""

    def skip(self) -> None:
        """Go on without a key for this command."""
        if self.command:
            self.keys.pop(self.command, None)
            self.place += 1

    def back(self) -> None:
        """Ask for the command before once more."""
        self.place = max(0, self.place - 1)

    def lacking(self) -> str:
        """Return what the keys lack to be of any use, "" if they can be used."""
        if Command.BUMP not in self.keys:
            return translate("Recording", "Without a key for BUMP the bar could do nothing.")
        if not {Command.CHOOSE_1, Command.NEXT_TICKET} & self.keys.keys():
            return translate(
                "Recording", "A key is needed that chooses a ticket: Ticket 1 or Next ticket."
            )
        return ""

    def settings(self) -> dict[str, str]:
        """Return the keys as the settings hold them: names of commands, names of keys."""
        return {command.value: stroke for command, stroke in self.keys.items()}
