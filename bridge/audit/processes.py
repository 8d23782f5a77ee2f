"""An audit in several processes: each looks at some regimes, and what they find comes in the order of the tasks."""

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

#: What a process sends: the place of a task, and what was found, the problems that ended it, or that it is done (None).
_Message = tuple[int, Found | list[str] | None]

_SPAWN: Final = multiprocessing.get_context("spawn")


def results(audit: "Audit", tasks: "Sequence[Task]") -> Iterator[Iterator[Found | list[str]]]:
    """What each task finds, as it comes; what is found by later tasks in the meantime waits.

    Raises EOFError where a process has ended before its time.
    """
    shares = _shares(tasks)
    folder = audit.kb.rules.folder if audit.kb.rules.checked else None
    ends: list[Connection] = []
    workers = []
    for share in shares:
        end, other = _SPAWN.Pipe(duplex=False)
        arguments = (other, folder, audit.today, [(place, tasks[place]) for place in share])
        workers.append(_SPAWN.Process(target=_work, args=arguments, daemon=True))
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
                try:
                    at, found = end.recv()
                except EOFError:
                    ends.remove(end)
                    if not ends:
                        raise
                    continue
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


def _shares(tasks: "Sequence[Task]") -> list[list[int]]:
    """The places of the tasks, shared out so that what is about one regime stays together.

    A process makes the applicants of a regime once for all of its tasks.
    """
    groups: dict[tuple[str, ...], list[int]] = {}
    for place, task in enumerate(tasks):
        groups.setdefault(task.regimes, []).append(place)
    number = max(1, min(len(os.sched_getaffinity(0)), len(groups)))
    shares: list[list[int]] = [[] for _ in range(number)]
    for group in sorted(groups.values(), key=len, reverse=True):
        min(shares, key=len).extend(group)
    return [sorted(share) for share in shares]


def _work(end: Connection, folder: Path | None, today: date, tasks: "Sequence[tuple[int, Task]]") -> None:
    from bridge.audit.auditing import Audit
    from bridge.knowledge_base import KnowledgeBase

    kb = KnowledgeBase.unchecked(folder)
    audits = {task.regimes: Audit(kb, today, task.regimes) for _, task in tasks}
    for place, task in tasks:
        for found in audits[task.regimes].results_of(task):
            end.send((place, found))
        end.send((place, None))
