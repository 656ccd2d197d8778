"""A real day as a practice service: the same load at the same times, for guests who never were."""
