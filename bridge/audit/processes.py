"""An audit in several processes: each looks at some regimes, and what they find comes in the order of the tasks."""

import gc
import multiprocessing
import os
from collections.abc import Iterator, Sequence
from datetime import date
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bridge.audit.findings import Found

if TYPE_CHECKING:
    from bridge.audit.auditing import Audit, Task

#: What a process sends: the place of a task with what was found, the problems that ended it, or that it is done (None);
#: or nothing, where it is ready for more tasks.
_Message = tuple[int, Found | list[str] | None] | None

_SPAWN: Final = multiprocessing.get_context("spawn")


def results(audit: "Audit", tasks: "Sequence[Task]") -> Iterator[Iterator[Found | list[str]]]:
    """What each task finds, as it comes; what is found by later tasks in the meantime waits.

    Raises EOFError where a process has ended before its time.
    """
    groups = _groups(tasks)
    folder = audit.kb.rules.folder if audit.kb.rules.checked else None
    ends: list[Connection] = []
    workers = []
    for _ in range(min(len(os.sched_getaffinity(0)), len(groups))):
        end, other = _SPAWN.Pipe()
        workers.append(_SPAWN.Process(target=_work, args=(other, folder, audit.today), daemon=True))
        workers[-1].start()
        other.close()
        ends.append(end)
    waiting: list[list[Found | list[str]]] = [[] for _ in tasks]
    done: set[int] = set()

    def of_task(place: int) -> Iterator[Found | list[str]]:
        while True:
            yield from waiting[place]
            waiting[place] = []
            if place in done:
                return
            for end in wait(ends):
                assert isinstance(end, Connection)
                message: _Message = end.recv()
                if message is None:
                    group = groups.pop(0) if groups else []
                    end.send([(each, tasks[each]) for each in group])
                    if not group:
                        ends.remove(end)
                    continue
                at, found = message
                if found is None:
                    done.add(at)
                else:
                    waiting[at].append(found)

    try:
        for place in range(len(tasks)):
            yield of_task(place)
    finally:
        for worker in workers:
            worker.terminate()


def _groups(tasks: "Sequence[Task]") -> list[list[int]]:
    """The places of the tasks, those about the same regimes together: their applicants are made once for all of them.

    What takes longest comes first: what looks at all regimes at once, then the newest one, which most readings are of.
    """
    groups: dict[tuple[str, ...], list[int]] = {}
    for place, task in enumerate(tasks):
        groups.setdefault(task.regimes, []).append(place)
    newest_first = [*groups.items()][::-1]
    return [places for _, places in sorted(newest_first, key=lambda each: len(each[0]) == 1)]


def _work(end: Connection, folder: Path | None, today: date) -> None:
    from bridge.audit.auditing import Audit
    from bridge.knowledge_base import KnowledgeBase

    gc.disable()  # what an audit makes lives to its end: to look through it again and again takes time
    kb = KnowledgeBase.unchecked(folder)
    end.send(None)
    while tasks := end.recv():
        audit = Audit(kb, today, tasks[0][1].regimes)
        for place, task in tasks:
            for found in audit.results_of(task):
                end.send((place, found))
            end.send((place, None))
        end.send(None)
