"""Keeps settings in their file, and notes who changed what: on the screen, or by hand in the file.

No change of a setting may stop a kitchen: what cannot be kept or noted now is said, and that is it.
"""

import logging
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from kds.config import ConfigError, Settings
from kds.domain.setting_change import SettingChange, Who
from kds.notices import Notice, Notices, Severity
from kds.settings.book import AT_ONCE, Book
from kds.settings.differences import Differences
from kds.settings.draft import Sections
from kds.settings_file import SettingsFile, place_of, plain_secrets
from kds.store.errors import StoreUnavailable
from kds.store.setting_changes import SettingChanges
from kds.store.store import Store

log = logging.getLogger(__name__)

_NOT_KEPT = "settings"


class Keeping:
    """Stands between the screen and the settings file. Used on the screen's thread."""

    def __init__(
        self, file: SettingsFile, store: Store, now: Callable[[], datetime], notices: Notices
    ) -> None:
        """Keep settings in `file`, and note changes in `store`."""
        self.file, self._now, self._notices = file, now, notices
        self._changes = SettingChanges(store)
        self._differences = Differences(Settings)
        self._began: dict[str, str] | None = None
        self._last: Mapping[str, Any] = {}

    def look(self) -> None:
        """Note what was changed in the file by hand since it was last seen.

        The first time there is nothing to compare with: the file is only remembered.
        """
        try:
            if self._began is None:
                self._began = self._differences.remembered(self.file.values(), {})
            before = self._changes.remembered()
            after = self._differences.remembered(self.file.values(), before)
            changes = self._differences.between(before, after, Who.FILE, self._now())
            if not before:
                self._changes.note((), after)
            elif changes:
                self._changes.note(changes, after)
                log.info("changed in the settings file: %s", ", ".join(c.key for c in changes))
        except (ConfigError, StoreUnavailable) as error:
            log.info("the settings file was not compared: %s", error)

    def go_on_from(self, before: "Keeping") -> None:
        """Take note that what holds is what held before: the file could not be started with."""
        self._began = before._began  # noqa: SLF001 - of its own kind

    def keep(self, section: str, values: Mapping[str, object], who: Who = Who.MANAGER) -> None:
        """Keep what was changed on the screen; where that fails it holds until the end."""
        try:
            self._keep({section: dict(values)}, who)
        except ConfigError as error:
            log.warning("settings were not kept: %s", error)
            title = "Changed settings could not be kept"
            text = f"They hold until the program ends. Orders go on as usual. {error}"
            self._notices.show(Notice(_NOT_KEPT, Severity.WARNING, title, text))
        else:
            self._notices.clear(_NOT_KEPT)

    def keep_at_board(self, section: str, values: Mapping[str, object]) -> None:
        """Keep what somebody changed at the board, whom nobody asked for a PIN."""
        self.keep(section, values, Who.BOARD)

    def book(self) -> Book:
        """Return the file as the settings page works with it."""
        vault = self.file.vault
        return Book(
            model=Settings,
            path=str(self.file.path or ""),
            values=self._values,
            put_away=self.file.put_away,
            problem_of_keyring=vault.problem_of_keyring if vault else _no_vault,
            keep=self._kept,
            changes=self._newest,
            place_of=place_of,
            plain=lambda: plain_secrets(self._values()),
            waiting=self._waiting,
        )

    def _values(self) -> Mapping[str, Any]:
        """Return what stands in the file; while a hand has broken it, what stood there before."""
        try:
            self._last = self.file.values()
        except ConfigError as error:
            log.info("the settings file cannot be read now: %s", error)
        return self._last

    def _kept(self, sections: Sections) -> str:
        try:
            self._keep(sections, Who.MANAGER)
        except ConfigError as error:
            return str(error)
        return ""

    def _keep(self, sections: Sections, who: Who) -> None:
        """Write, and note what that changed. What a hand did meanwhile is noted as that."""
        if self.file.path is None:
            return
        by_hand = self.file.values()
        marked = self.file.put_away(sections)
        try:
            self.file.keep_all(marked)
        except ConfigError:
            self.file.forget_all_but(by_hand, marked)
            raise
        kept = self.file.values()
        try:
            before = self._changes.remembered()
            between = self._differences.remembered(by_hand, before)
            after = self._differences.remembered(kept, between)
            changes: list[SettingChange] = []
            if before:
                changes += self._differences.between(before, between, Who.FILE, self._now())
            changes += self._differences.between(between, after, who, self._now())
            if changes or not before:
                self._changes.note(changes, after)
        except StoreUnavailable as error:
            log.warning("a change of settings was not noted: %s", error)

    def _waiting(self) -> list[str]:
        """Return what stands in the file and does not hold yet."""
        began = self._began
        if began is None:
            return []
        now = self._differences.remembered(self._values(), began)
        changes = self._differences.between(began, now, Who.FILE, self._now())
        return [c.key for c in changes if c.key.partition(".")[0] not in AT_ONCE]

    def _newest(self, count: int) -> list[SettingChange]:
        try:
            return self._changes.newest(count)
        except StoreUnavailable:
            return []


def _no_vault() -> str:
    return "this system has no keyring"
