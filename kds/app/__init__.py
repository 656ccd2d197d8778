"""The composition root: builds every part, starts and stops them in order, and the command line."""
