"""What an owner can set. Each section of the settings file is one class here."""
