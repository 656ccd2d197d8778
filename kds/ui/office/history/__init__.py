"""Every order that there ever was: looked for, listed, and each with all that happened to it."""
