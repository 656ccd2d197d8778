"""A past day played again: its board at any minute, with the very widgets that cooks see."""
