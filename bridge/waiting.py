"""What happens while one waits: present permits and jobs go on, the last known income is repeated, nothing else."""

from datetime import date
from typing import Any

from bridge.applicant import Applicant, ListOf


def waiting(applicant: Applicant, on: date, filed: date, present: int | None, until: date) -> Applicant:
    """The applicant as of day `until`, if from day `on` nothing but time has passed.

    `present` is the place in `permits` of the present permit; it goes on where the application, or one for its
    extension, could still be filed in time on day `filed`. A job goes on where it runs on day `on` and no notice has
    been given.
    """
    update: dict[str, Any] = {}
    if applicant.permits is not None and present is not None:
        permit = applicant.permits.known[present]
        if permit.to is not None and permit.to > filed:
            update["permits"] = replaced(applicant.permits, present, permit.model_copy(update={"to": None}))
    if applicant.work is not None:
        jobs = tuple(
            job.model_copy(update={"to": None})
            if job.to is not None and job.to >= on and (job.from_ is None or job.from_ <= on) and not job.terminated
            else job
            for job in applicant.work.known
        )
        update["work"] = ListOf(applicant.work.complete, jobs)
    incomes = income_ahead(applicant, on, until)
    if incomes:
        update["income"] = {**(applicant.income or {}), **incomes}
    return applicant.model_copy(update=update)


def income_ahead(applicant: Applicant, on: date, until: date) -> dict[int, int]:
    """The income (øre) of the years that end on day `on` or later and before `until`, where the file gives none."""
    known = {year: amount for year, amount in (applicant.income or {}).items() if amount is not None}
    if applicant.nothing_else:
        known.setdefault(on.year - 1, 0)
    ahead: dict[int, int] = {}
    for year in range(on.year, until.year):
        earlier = [each for each in known if each < year]
        if year not in known and earlier:
            ahead[year] = known[max(earlier)]
    return ahead


def replaced(entries: ListOf[Any], place: int, entry: Any) -> ListOf[Any]:
    """The list with another entry in that place."""
    return ListOf(entries.complete, (*entries.known[:place], entry, *entries.known[place + 1 :]))


def days_from(day: int, horizon: int) -> list[int]:
    """A bound and the days after it: it is often a few days short, and more days cost less than more groundings."""
    return [each for each in range(day, day + 6) if each <= horizon]
