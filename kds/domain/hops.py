"""What a test of a connection finds out, hop by hop, for whoever watches it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class HopKind(StrEnum):
    """A part of the way that a call takes."""

    LISTENING = "listening"
    NAME = "name"
    CONNECT = "connect"
    TLS = "tls"
    SEND = "send"
    TAKEN = "taken"
    PROVED = "proved"
    STORED = "stored"
    ANSWER = "answer"
    BOARD = "board"
    CLOCK = "clock"
    CREDENTIALS = "credentials"


class HopState(StrEnum):
    """How a hop stands. NOTED means that it was passed, but somebody should know something."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    NOTED = "noted"
    SKIPPED = "skipped"
    FAILED = "failed"


class Trouble(StrEnum):
    """Why a hop failed, or what should be known of one that was passed."""

    NOT_LISTENING = "not listening"
    BAD_ADDRESS = "bad address"
    NO_NAME = "no name"
    NOBODY_THERE = "nobody there"
    NO_WAY = "no way"
    NO_TLS = "no tls"
    PLAIN = "plain"
    CERTIFICATE_OLD = "certificate old"
    CERTIFICATE_SOON_OLD = "certificate soon old"
    CERTIFICATE_EARLY = "certificate early"
    CERTIFICATE_NAME = "certificate name"
    CERTIFICATE_OWN = "certificate own"
    CERTIFICATE_UNKNOWN = "certificate unknown"
    DROPPED = "dropped"
    SILENT = "silent"
    NOT_HTTP = "not http"
    NOT_FOUND = "not found"
    GATEWAY = "gateway"
    REDIRECT = "redirect"
    OTHER_PROGRAM = "other program"
    WRONG_PATH = "wrong path"
    NOT_READ = "not read"
    ALTERED = "altered"
    PROOF_LOST = "proof lost"
    NOT_STORED = "not stored"
    ANSWER_LOST = "answer lost"
    ANSWER_CHANGED = "answer changed"
    NOT_ON_BOARD = "not on board"
    CLOCK_WRONG = "clock wrong"
    NO_CLOCK = "no clock"
    SERVER_ERROR = "server error"
    NOT_ACCEPTED = "not accepted"
    NO_CALL = "no call"
    FAULT = "fault"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hop:
    """One hop as it stands; `seconds` is how long it took, `facts` what was seen there."""

    kind: HopKind
    state: HopState = HopState.WAITING
    seconds: float | None = None
    facts: Mapping[str, str] = field(default_factory=dict)
    trouble: Trouble | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Trip:
    """A test as it stands. `address` is what is called; `local` that it is not the public one.

    `order_id` is the test order, once it is on disk.
    """

    channel: str
    address: str
    hops: tuple[Hop, ...]
    local: bool = False
    is_over: bool = False
    order_id: str = ""

    @property
    def failed(self) -> Hop | None:
        """The hop at which it stopped."""
        return next((hop for hop in self.hops if hop.state is HopState.FAILED), None)

    @property
    def went_well(self) -> bool:
        """Whether it came to its end without stopping anywhere."""
        return (
            self.is_over
            and bool(self.hops)
            and not any(
                hop.state in (HopState.FAILED, HopState.WAITING, HopState.RUNNING)
                for hop in self.hops
            )
        )
