"""The use cases: what comes in, what a person presses, what the channels answered."""

from kds.kitchen.hearing import ChannelStatus
from kds.kitchen.kitchen import Kitchen
from kds.kitchen.receiving import Delivery, Outcome, Receipt

__all__ = ["ChannelStatus", "Delivery", "Kitchen", "Outcome", "Receipt"]
