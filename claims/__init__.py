"""A claim-tracking fact database."""
