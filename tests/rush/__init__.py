"""Two cooks on one touchscreen through a rush with outages: what was tapped is what was heard."""
