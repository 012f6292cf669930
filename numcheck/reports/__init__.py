"""Reports: findings become text or JSON, one renderer a module."""
