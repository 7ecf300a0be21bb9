"""Parsed text to claims: attribution, proposition, quantity, period, entity, factuality."""

from claims.extract.article import extract_article
from claims.extract.pool import extract_all
from claims.extract.words import read_words

__all__ = ["extract_all", "extract_article", "read_words"]
