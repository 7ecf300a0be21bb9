"""Trains the attribution network that the package ships."""
