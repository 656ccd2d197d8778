"""The page of connections: tests of each, and what is typed into the platforms' portals."""
