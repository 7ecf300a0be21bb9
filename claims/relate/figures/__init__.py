"""Figures of two texts that stand side by side: which answer one question, and whether they agree.

Here every figure of a text counts, also one that no claim is made of.
"""
