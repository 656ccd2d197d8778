"""One order laid out as a ticket: an immutable picture of it at an instant, for a column width."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from kds.channels.channel import Capabilities
from kds.domain.order import Order
from kds.settings.screen import ScreenSettings
from kds.ui.allergy import spoken_allergy
from kds.ui.body import Body
from kds.ui.controls import Rows, controls
from kds.ui.crew import Crew
from kds.ui.expecting import Expected, expected_text
from kds.ui.flow import Extent, tops_of
from kds.ui.footer import Footer, lay_out_footer
from kds.ui.header import Header, again_height, lay_out_header
from kds.ui.header_text import header_text
from kds.ui.scene import Scene
from kds.ui.stations import Stand, Stations
from kds.ui.told import is_unsent, status_lines, stays_here
from kds.ui.typeset import Row, Typeset
from kds.ui.urgency import capabilities_at, is_done_with
from kds.ui.way import Way, way_of


@dataclass(frozen=True, slots=True)
class _Foot:
    """What stands at a ticket's foot at an instant, before it is laid out."""

    status: tuple[str, ...]
    rows: Rows
    way: Way | None

    @classmethod
    def of(  # noqa: PLR0913 - everything that the buttons depend on
        cls,
        order: Order,
        capabilities: Capabilities,
        now: datetime,
        stand: Stand,
        *,
        crew: Crew,
        expected: Expected | None,
        roomy: bool,
    ) -> "_Foot":
        """Say it of an order that stands so for this screen."""
        next_driver = crew.suggested() if capabilities.own_drivers else None
        name = next_driver.name if next_driver else ""
        rows = controls(order, capabilities, now, stand, name, roomy=roomy)
        actions = {control.action for row in rows for control in row}
        status = status_lines(order, capabilities, now) + stays_here(order, actions, capabilities)
        if expected:
            status.append(expected_text(expected))
        return cls(tuple(status), rows, way_of(order, crew.kitchen, now))

    def is_that_of(self, footer: Footer) -> bool:
        """Whether a foot that was laid out says the same."""
        was = tuple(placed.control for placed in footer.buttons)
        now = tuple(control for row in self.rows for control in row)
        return (self.status, now, self.way) == (footer.status, was, footer.way)

    def laid_out(self, order: Order, said: str, typeset: Typeset) -> Footer:
        """Lay it out, with a sentence about the last press."""
        unsent = is_unsent(order)
        return lay_out_footer(
            list(self.status), said, self.rows, typeset, unsent=unsent, way=self.way
        )


@dataclass(frozen=True)
class Ticket:
    """What a card needs to paint any piece of an order.

    `said` is a sentence about the last press, "" most of the time. `expected` says how long a new
    order will take. `roomy` columns hold many rows of buttons. An `outdated` one has rows that time
    has made too many.
    """

    order: Order
    capabilities: Capabilities
    settings: ScreenSettings
    typeset: Typeset
    said: str
    body: Body
    rows: Sequence[Row]
    tops: Sequence[float]
    header: Header
    footer: Footer
    stations: Stations
    crew: Crew
    expected: Callable[[Order], Expected | None]
    stand: Stand
    roomy: bool
    outdated: bool = False

    @property
    def key(self) -> str:
        """The order's id."""
        return self.order.id

    @property
    def done(self) -> frozenset[int]:
        """The items with nothing left to do here."""
        return self.stand.share.done

    def undo_left(self, now: datetime) -> float | None:
        """Return the share of its time, 0 to 1, that is left to undo; None when there is none."""
        undo, until = self.order.undo_until(now), self.stand.undo_until
        if undo:
            total, until = undo.until - undo.pressed_at, undo.until
        else:
            total = self.stations.undo_time
        if until is None or now >= until or not total:
            return None
        return (until - now) / total

    def spoken(self) -> str:
        """Return header and waiting bar as one sentence, for those who do not see them."""
        text, allergy = self.header.text, spoken_allergy(self.order)
        way = self.footer.way.text if self.footer.way else ""
        said = (text.number, text.word, text.where, text.due, way, allergy)
        return ", ".join(filter(None, said))

    @cached_property
    def extent(self) -> Extent:
        """Return what the flow of columns needs to know."""
        return Extent(
            key=self.key,
            header=self.header.height,
            again=again_height(self.typeset),
            footer=self.footer.height,
            tops=self.tops,
            bonds=[row.bond for row in self.rows],
            rest=self.body.rest(),
        )

    def at(self, now: datetime) -> "Ticket":
        """Return the ticket as it looks at `now`; this very object if nothing has changed."""
        stand = self.stations.stand(self.order, now)
        text = header_text(self.order, stand.share, self.capabilities, self.settings, now)
        foot = _Foot.of(
            self.order,
            self.capabilities,
            now,
            stand,
            crew=self.crew,
            expected=self.expected(self.order),
            roomy=self.roomy,
        )
        header, footer = self.header, self.footer
        if text != header.text:
            header = lay_out_header(text, self.typeset)
        if not foot.is_that_of(footer):
            footer = foot.laid_out(self.order, self.said, self.typeset)
        outdated = self.body.brief != is_done_with(self.order, now)
        same = stand == self.stand and not outdated
        if header is self.header and footer is self.footer and same:
            return self
        return replace(self, header=header, footer=footer, stand=stand, outdated=outdated)

    def same_place(self, other: "Ticket") -> bool:
        """Whether the other ticket can stand in this one's pieces without moving anything."""
        return (
            not other.outdated
            and self.header.same_place(other.header)
            and self.footer.same_place(other.footer)
            and (self.tops is other.tops or self.tops == other.tops)
        )


def lay_out_ticket(
    order: Order, body: Body, scene: Scene, said: str = "", *, roomy: bool = True
) -> Ticket:
    """Lay an order out as it looks now, with the rows of `body` that are known so far."""
    now, settings = scene.now(), scene.settings
    capabilities = capabilities_at(order, scene.capabilities, now)
    typeset = body.typeset
    rows = body.rows
    stand = scene.stations.stand(order, now)
    text = header_text(order, stand.share, capabilities, settings, now)
    foot = _Foot.of(
        order,
        capabilities,
        now,
        stand,
        crew=scene.crew,
        expected=scene.expected(order),
        roomy=roomy,
    )
    return Ticket(
        order=order,
        capabilities=capabilities,
        settings=settings,
        typeset=typeset,
        said=said,
        body=body,
        rows=rows,
        tops=tops_of(row.height for row in rows),
        header=lay_out_header(text, typeset),
        footer=foot.laid_out(order, said, typeset),
        stations=scene.stations,
        crew=scene.crew,
        expected=scene.expected,
        stand=stand,
        roomy=roomy,
    )
