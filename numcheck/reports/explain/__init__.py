"""The whole story of a finding: what the words say, what was asked, the rows added up, and how to ask them again."""
