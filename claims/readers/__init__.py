"""Bytes to documents: what articles an input holds, their prose and their metadata."""

from claims.readers.body import find_body
from claims.readers.formats import EXTENSIONS, READERS, check_format, detect_format
from claims.readers.inputs import Input, find_inputs
from claims.readers.manifest import Manifest, read_manifest
from claims.readers.read import read_inputs

__all__ = [
    "EXTENSIONS",
    "READERS",
    "Input",
    "Manifest",
    "check_format",
    "detect_format",
    "find_body",
    "find_inputs",
    "read_inputs",
    "read_manifest",
]
