"""The use cases: what comes in, what a person presses, what the channels answered."""

from kds.kitchen.delivery import Delivery, Outcome, Receipt
from kds.kitchen.hearing import ChannelStatus
from kds.kitchen.kitchen import Kitchen

__all__ = ["ChannelStatus", "Delivery", "Kitchen", "Outcome", "Receipt"]
