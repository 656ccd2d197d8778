"""The disk: three tables, one transaction per move."""
