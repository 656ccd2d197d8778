"""The page of reports: figures of a period in words and pictures."""
