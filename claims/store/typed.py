"""What a user typed, as text that a database takes."""


def storable(text: str) -> str:
    r"""Return a text without what no database stores: lone surrogates and NUL.

    >>> storable("a\ud800b\x00c")
    'abc'
    """
    return text.encode("utf-8", "ignore").decode().replace("\x00", "")
