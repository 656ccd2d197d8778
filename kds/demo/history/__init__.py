"""A made-up history of a kitchen: some thousand orders really live, and are copied through time."""
