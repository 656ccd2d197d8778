"""The strip at the top: how each channel stands, what is out, what is not yet sent, the time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from kds.domain.controls import Control, Wish
from kds.kitchen import ChannelStatus
from kds.ui import signs
from kds.ui.blocks import clean_name
from kds.ui.mirror import painter_on
from kds.ui.signs import Sign
from kds.ui.sizes import Sizes
from kds.ui.theme import Theme
from kds.ui.typeset import Face
from kds.ui.words import ago, clock_time, every, left, span

translate = QCoreApplication.translate

# The last of a pill's versions, in which it takes the least room.
_SHORTEST = 2
# Of what is out so many names are said.
_NAMES = 3


@dataclass(frozen=True, slots=True)
class Pill:
    """A short text in a box, with a sign or, without one, a dot."""

    text: str
    colour: str
    sign: Sign | None = None


class Strip(QLabel):
    """Shows how things stand with the world outside. Nothing on it is tapped."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Make an empty strip."""
        super().__init__(parent)
        self._theme = theme
        self._face = Face.of(24, bold=False)
        self._bold = Face.of(28, bold=True)
        self._left = ""
        self._pills: list[list[Pill]] = []
        self._clock = ""

    def set_sizes(self, sizes: Sizes) -> None:
        """Use these sizes."""
        self._face = Face.of(sizes.text, bold=False)
        self._bold = Face.of(round(sizes.text * 1.25), bold=True)
        self.setFixedHeight(round(sizes.text * 2.0))
        self.update()

    def show_status(
        self,
        channels: Sequence[ChannelStatus],
        out: Sequence[str],
        waiting: int,
        summary: str,
        now: datetime,
    ) -> None:
        """Show the channels, what is out, how many steps wait to be sent, a `summary` of all."""
        pills = [self._channel(channel, now) for channel in channels]
        if out:
            pills.append(self._out(out))
        if waiting:
            text = self.tr("%n not yet sent", None, waiting)
            shorter = Pill(str(waiting), self._theme.worry, Sign.WARNING)
            full = Pill(text, self._theme.worry, Sign.WARNING)
            pills.append([full, full, shorter])
        shown = (pills, clock_time(now), summary)
        if shown != (self._pills, self._clock, self._left):
            self._pills, self._clock, self._left = shown
            spoken = [versions[0].text for versions in pills]
            self.setAccessibleName(", ".join([*spoken, self._clock]))
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.fillRect(self.rect(), QColor(self._theme.bar))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = self._face.height * 0.5
        right = self.width() - gap
        middle = self.height() / 2
        painter.setFont(self._bold.font)
        painter.setPen(QColor(self._theme.bar_text))
        right -= self._bold.width(self._clock)
        painter.drawText(QPointF(right, middle + self._bold.metrics.capHeight() / 2), self._clock)
        right -= gap
        room = right - gap
        version = 0
        # Where not all fits in full, all say it shorter: none is cut.
        while version < _SHORTEST and self._needed(version, gap) > room:
            version += 1
        for versions in reversed(self._pills):
            pill = versions[min(version, len(versions) - 1)]
            right -= self._width(pill)
            self._paint_pill(painter, pill, right)
            right -= gap * 0.6
        if self._left and gap + self._face.width(self._left) + gap <= right:
            painter.setFont(self._face.font)
            painter.setPen(QColor(self._theme.bar_quiet))
            baseline = middle + self._face.metrics.capHeight() / 2
            painter.drawText(QPointF(gap, baseline), self._left)

    def _channel(self, channel: ChannelStatus, now: datetime) -> list[Pill]:
        """Return the channel's pill in full, and shorter."""
        if channel.held:
            return self._held(channel.title, channel.held, now)
        auto = translate("Strip", "accepts by itself") if channel.accept == "auto" else ""
        if channel.last_heard is None:
            silent = translate("Strip", "not heard yet")
            full = " · ".join(filter(None, (channel.title, silent, auto)))
            return [
                Pill(full, self._theme.worry, Sign.WARNING),
                Pill(channel.title, self._theme.worry, Sign.WARNING),
            ]
        heard = ago(now - channel.last_heard)
        if channel.silent_for:
            return self._silent(channel, channel.silent_for)
        usual = ""
        if channel.usual_gap:
            usual = translate("Strip", "usually {gap}").format(gap=every(channel.usual_gap))
        full = " · ".join(filter(None, (channel.title, heard, usual, auto)))
        return [
            Pill(full, self._theme.alive),
            Pill(f"{channel.title} · {heard}", self._theme.alive),
            Pill(channel.title, self._theme.alive),
        ]

    def _held(self, title: str, held: Control, now: datetime) -> list[Pill]:
        """Return the pill of a channel that is paused or slowed."""
        if held.wish is Wish.PAUSED:
            short = translate("Strip", "{title}: paused").format(title=title)
        else:
            short = translate("Strip", "{title}: +{minutes} min").format(
                title=title, minutes=held.minutes
            )
        full = translate("Strip", "{said}, {left} left").format(
            said=short, left=left(held.until or now, now)
        )
        return [Pill(text, self._theme.worry, Sign.HOLD) for text in (full, full, short)]

    def _out(self, out: Sequence[str]) -> list[Pill]:
        """Return the pill of what is out: its names, or how many they are."""
        names = ", ".join(clean_name(name) for name in out[:_NAMES])
        more = f" +{len(out) - _NAMES}" if len(out) > _NAMES else ""
        full = translate("Strip", "Out: {names}").format(names=names + more)
        count = self.tr("%n out", None, len(out))
        return [Pill(text, self._theme.worry, Sign.STOP) for text in (full, count, count)]

    def _silent(self, channel: ChannelStatus, silent_for: timedelta) -> list[Pill]:
        """Return the pill of a channel that brings nothing for improbably long."""
        short = translate("Strip", "{title}: silent for {span}").format(
            title=channel.title, span=span(silent_for)
        )
        usual = ""
        if channel.usual_gap:
            usual = translate("Strip", "usually an order {gap}").format(
                gap=every(channel.usual_gap)
            )
        full = ", ".join(filter(None, (short, usual)))
        return [
            Pill(full, self._theme.worry, Sign.WARNING),
            Pill(short, self._theme.worry, Sign.WARNING),
        ]

    def _needed(self, version: int, gap: float) -> float:
        pills = [versions[min(version, len(versions) - 1)] for versions in self._pills]
        return sum(self._width(pill) + gap * 0.6 for pill in pills)

    def _width(self, pill: Pill) -> float:
        return self._face.width(pill.text) + self._face.height * 1.9

    def _paint_pill(self, painter: QPainter, pill: Pill, left: float) -> None:
        face, height = self._face, self._face.height * 1.3
        box = QRectF(left, (self.height() - height) / 2, self._width(pill), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.bar_button))
        painter.drawRoundedRect(box, height * 0.3, height * 0.3)
        side = face.height * 0.8
        place = QRectF(left + face.height * 0.4, box.center().y() - side / 2, side, side)
        if pill.sign:
            signs.draw(painter, pill.sign, place, pill.colour)
        else:
            painter.setBrush(QColor(pill.colour))
            painter.drawEllipse(place.center(), side * 0.32, side * 0.32)
        painter.setFont(face.font)
        painter.setPen(QColor(self._theme.bar_text))
        baseline = box.center().y() + face.metrics.capHeight() / 2
        painter.drawText(QPointF(left + face.height * 1.45, baseline), pill.text)
