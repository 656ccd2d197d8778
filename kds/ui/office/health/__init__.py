"""The page that says how everything is, and looks after backups and what is kept of guests."""
