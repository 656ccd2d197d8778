"""The page on which managers change every setting."""
