"""How a sentence hangs together; nothing here knows what the statistics are about."""
