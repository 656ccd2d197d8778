"""Where secrets lie: in the system's keyring, or in a file that only its owner reads.

The settings file then holds a mark in the secret's place (`kds.vault.marks`).
"""
