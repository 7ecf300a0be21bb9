"""Written words to values: numbers, units, periods, names and places; standard library only."""
