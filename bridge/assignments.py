"""What-if values: `PATH=VALUE` texts that change the tree of a file before it is checked."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Any, Final

from bridge.applicant import shape_at
from bridge.input_errors import InputError, InputErrors, Steps, path_of, plain, shown
from bridge.text_tree import Place, Tree, read_tree

OPTION: Final = "--set"
"""What stands in an error in place of the file."""

_PATH: Final = re.compile(r"\w+(\.\w+|\[([0-9]{1,6}|\+)\])*")
_STEP: Final = re.compile(r"\[([0-9]+|\+)\]|(\w+)")


def assign(tree: Tree, changes: Sequence[str]) -> None:
    """Makes the changes, one after the other, in a tree whose value is a mapping.

    A value is YAML; an empty one takes the field away. `[+]`, or the place after the last, adds to
    a list. Adding to a list that the file does not have says nothing of what else is in it, so it
    stays open, unless `nothing_else` closes it. What cannot be made is added to the tree's problems.
    """
    errors: list[InputError] = []
    begun: list[Steps] = []
    for change in changes:
        try:
            _assign(tree, change, begun)
        except InputErrors as wrong:
            errors += wrong.errors
    tree.problems.extend(errors)
    if tree.value.get("nothing_else") is not True:
        for steps in begun:
            _leave_open(tree.value, steps)


def _assign(tree: Tree, change: str, begun: list[Steps]) -> None:
    path, equals, written = change.partition("=")
    path = path.strip()
    if not equals or not _PATH.fullmatch(path):
        raise _wrong(None, "set-form", value=shown(change))
    value = _value(path, written)
    steps = [_step(match) for match in _STEP.finditer(path)]
    around: Any = tree.value
    way: Steps = ()
    for step, following in pairwise(steps):
        holder, key = _holder(around, step, path, way)
        way = (*way, key)
        if (holder.get(key) if isinstance(holder, dict) else holder[key]) is None:
            holder[key] = {} if isinstance(following, str) else []
            if holder[key] == []:
                begun.append(way)
        around = holder[key]
    holder, key = _holder(around, steps[-1], path, way)
    holder[key] = value
    changed = plain((*way, key))
    for place in [place for place in tree.places if place[: len(changed)] == changed]:
        del tree.places[place]
    tree.places[changed] = Place(OPTION, None)


def _step(match: re.Match[str]) -> str | int | None:
    """A name, a place in a list, or None for the place after its last entry."""
    place, name = match.groups()
    return name if name else None if place == "+" else int(place)


def _value(path: str, written: str) -> Any:
    if not written.strip():
        return None
    try:
        tree = read_tree(written, OPTION)
    except InputErrors as wrong:
        found = wrong.errors
    else:
        found = tree.problems
    if found:
        raise InputErrors(InputError(OPTION, None, path, each.message, each.arguments) for each in found)
    return tree.value


def _holder(around: Any, step: str | int | None, path: str, way: Steps) -> tuple[Any, str | int]:
    """What holds the value of the next step, and its key there; makes room at a list's end."""
    if isinstance(step, str):
        if not isinstance(around, dict):
            raise _wrong(path, "set-no-fields", part=path_of(way))
        return around, step
    entries = around
    if isinstance(around, dict):
        if around.get("known") is None and "complete" in around:
            around["known"] = []
        entries = around.get("known")
    if not isinstance(entries, list):
        raise _wrong(path, "set-no-list", part=path_of(way))
    place = len(entries) if step is None else step
    if place > len(entries):
        raise _wrong(path, "set-place", part=path_of(way), count=len(entries))
    if place == len(entries):
        entries.append(None)
    return entries, place


def _leave_open(document: Any, steps: Steps) -> None:
    """Gives a list that was begun here its open form, where without it the list is unknown."""
    shape = shape_at(steps)
    if shape is None or shape.default is not None:
        return
    around = document
    for step in steps[:-1]:
        around = around[step]
    if isinstance(around[steps[-1]], list):
        around[steps[-1]] = {"complete": False, "known": around[steps[-1]]}


def _wrong(path: str | None, message: str, **arguments: Any) -> InputErrors:
    return InputErrors([InputError(OPTION, None, path, "errors-" + message, arguments)])
