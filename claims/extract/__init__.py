"""Parsed text to claims: attribution, proposition, quantity, period, entity, factuality."""

from claims.extract.article import extract_article
from claims.extract.pool import extract_all

__all__ = ["extract_all", "extract_article"]
