"""What cooks remember of their taps, and how that compares with what the platform heard."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby

from kds.ui.controls import Action

# The codes that a person causes by a button; 50 and 60 come from ticks, 110 may be a confirmation.
BY_BUTTON = {Action.ACCEPT: 20, Action.READY: 70, Action.HAND_OVER: 90}


@dataclass
class Ledger:
    """A list of taps for each order, written by whoever watched the screen react to them.

    `tapped` holds what the screen showed as done, `missed` counts taps that it did not take.
    """

    tapped: dict[str, list[Action]] = field(default_factory=lambda: defaultdict(list))
    ticked: set[str] = field(default_factory=set)
    missed: int = 0

    def took(self, remote_id: str, action: Action) -> None:
        """Note that the screen took a tap."""
        self.tapped[remote_id].append(action)
        if action is Action.UNDO:
            # What was ticked off after the press that is taken back goes with it.
            self.ticked.discard(remote_id)

    def expected(self, remote_id: str) -> list[int]:
        """Return the codes that the platform must have heard for an order, in this sequence."""
        codes: list[int] = []
        last: Action | None = None
        for action in self.tapped[remote_id]:
            if action is Action.UNDO and last in BY_BUTTON:
                codes.pop()
            elif action in BY_BUTTON:
                codes.append(BY_BUTTON[action])
            last = action
        return codes

    def differences(
        self, heard: Callable[[str], list[int]], refused: Mapping[str, list[int]]
    ) -> Iterator[str]:
        """Yield a sentence for each order of which the platform heard something else.

        `refused` are the codes that stand on its ticket as refused, for a person to decide.
        """
        for remote_id in list(self.tapped):
            codes = [code for code in heard(remote_id) if code in BY_BUTTON.values()]
            # An answer that was lost on its way makes the same step told once more.
            codes = [code for code, _ in groupby(codes)]
            expected = self.expected(remote_id)
            open_ = [code for code in refused.get(remote_id, []) if code in BY_BUTTON.values()]
            if open_ or Action.TRY_AGAIN in self.tapped[remote_id]:
                # What was refused, or told again, does not hold up what comes after it.
                codes, expected = sorted(codes + open_), sorted(expected)
            if codes != expected:
                taps = ", ".join(action.name for action in self.tapped[remote_id])
                yield f"{remote_id}: tapped {taps} = {expected}, heard {codes}"
        for remote_id in self.ticked:
            known = heard(remote_id) + refused.get(remote_id, [])
            if 70 in known and 50 not in known:
                yield f"{remote_id}: items were ticked, but it never heard that cooking began"
