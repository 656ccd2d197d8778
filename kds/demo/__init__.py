"""Practice mode: pretend platforms over real HTTP, for staff who learn and for tests that doubt."""
