"""A pretend JET Connect: the platform, and orders and notifications in the shapes that it sends."""

from kds.demo.jet_connect.platform import PretendJetConnect

__all__ = ["PretendJetConnect"]
