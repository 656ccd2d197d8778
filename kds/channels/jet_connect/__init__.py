"""JET Connect: orders that the Orderpad has accepted in, item availability out."""

from kds.channels.jet_connect.jet_connect import JetConnect
from kds.channels.jet_connect.settings import JetConnectSettings

__all__ = ["JetConnect", "JetConnectSettings"]
