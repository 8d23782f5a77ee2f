"""The file of an interview: what is known of the applicant, written after every answer."""

import json
import re
from collections.abc import Mapping
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any, Final

from bridge.applicant import Applicant, fields_of
from bridge.documents import Document
from cli.asking import write_whole

_ORDER: Final = {name: place for place, name in enumerate(fields_of(Applicant))}
_WIDTH: Final = 120
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")


class ApplicantFile:
    """An applicant file that follows an interview.

    Where the interview began with a YAML file, what was not answered anew stays as it stood there, with its comments.
    """

    def __init__(self, path: Path, begun: Path | None, known: Document) -> None:
        """`begun` is the file that the interview began with, if there was one; `known` is what was known then."""
        kept = begun is not None and not _is_json(begun)
        self.path = path
        self._text = begun.read_text(encoding="utf-8-sig") if begun and kept else ""
        self._known = known if kept else {}
        # An applicant without a name of its own is named after its file, and the file then does not say it.
        self._implied = {} if kept else {"id": begun.stem if begun else path.stem}

    def write(self, document: Document) -> None:
        """Writes what is known now, whole or not at all. Raises OSError."""
        write_whole(self.path.resolve(), self.text(document))

    def text(self, document: Document) -> str:
        """What the file says when this is known."""
        said = {name: value for name, value in document.items() if value != self._implied.get(name)}
        return json.dumps(said, ensure_ascii=False, indent=1) + "\n" if _is_json(self.path) else self._as_yaml(said)

    def _as_yaml(self, document: Document) -> str:
        """What changed is put in its place, in the order of the schema."""
        from ruamel.yaml import YAML
        from ruamel.yaml.comments import CommentedMap

        yaml = YAML()
        yaml.width = _WIDTH
        yaml.preserve_quotes = True
        yaml.indent(mapping=2, sequence=4, offset=2)
        tree = yaml.load(self._text) if self._text else CommentedMap()
        for name in sorted({*document, *self._known}, key=_ORDER.__getitem__):
            value = document.get(name)
            if value == self._known.get(name):
                continue
            if value is None:
                tree.pop(name, None)
            elif name in tree:
                tree[name] = _written(value)
            else:
                later = (at for at, other in enumerate(tree) if _ORDER[other] > _ORDER[name])
                tree.insert(next(later, len(tree)), name, _written(value))
        out = StringIO()
        yaml.dump(tree, out)
        return out.getvalue()


def _is_json(path: Path) -> bool:
    return path.suffix.lower() == ".json"


def _written(value: Any) -> Any:
    """A value as YAML writes it plainly: days and years without quotation marks."""
    if isinstance(value, Mapping):
        return {int(key) if key.isdigit() else key: _written(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_written(each) for each in value]
    return date.fromisoformat(value) if isinstance(value, str) and _DAY.fullmatch(value) else value
