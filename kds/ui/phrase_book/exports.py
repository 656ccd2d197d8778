"""What a disk has against a file that is to be written."""

PHRASES = (
    "There is no room left in {folder}: nothing was written.",
    "A file of this size is too large for the disk of {folder}.",
    "There is no folder {folder}.",
    "This folder may not be written to: {folder}",
    "This folder cannot be written to: {folder}: {problem}",
    "This is a folder, not a file: {path}",
)
