"""Digests that tell whether files, texts and JSON are still what they were."""

import hashlib
import json
from collections.abc import Iterable
from typing import Any


def of_files(files: Iterable[tuple[str, bytes]]) -> str:
    """The SHA-256 of files by their names and contents, in 64 hexadecimal digits."""
    total = hashlib.sha256()
    for name, content in files:
        total.update(f"{name}\0{len(content)}\0".encode())
        total.update(content)
    return total.hexdigest()


def of_text(text: str) -> str:
    """The SHA-256 of a text in UTF-8, which is that of the file that holds it."""
    return hashlib.sha256(text.encode()).hexdigest()


def of_json(value: Any) -> str:
    """The SHA-256 of JSON data however it is laid out: as `canonical` writes it."""
    return of_text(canonical(value))


def canonical(value: Any) -> str:
    """JSON data in one way only: the fields in the order of their names, without spaces, in ASCII."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"))
