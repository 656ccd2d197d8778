"""A kitchen display: delivery orders come in as tickets, taps go out as status updates."""

__version__ = "0.1.0"
