"""What the slots of a claim may be: one proposer a slot. None chooses between two values."""
