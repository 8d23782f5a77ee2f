"""The first line of `check`: what it counts, and the day it names."""

from pathlib import Path

SPOUSE_2008 = """
on: 2008-06-02
nothing_else: true
born: 1980-02-10
permits: [{ground: spouse, from: 2003-06-01, to: 2010-05-31}]
permit_conditions_met: true
introduction_programme_completed: true
activation_completed: true
connection_documented: true
work: [{kind: employee, from: 2006-09-01, hours_per_week: 37, permanent: true, terminated: false, continues: true}]
exams: [{exam: danish_2, passed: 2006-06-01}]
benefits: [{kind: cash_benefit, from: 2005-07-01, to: 2006-05-31, amount: 60000}]
"""
SPOUSE_2011 = """
on: 2011-09-05
nothing_else: true
born: 1980-04-02
permits: [{ground: spouse, from: 2006-02-01, to: 2014-01-31}]
permit_conditions_met: true
work: [{kind: employee, from: 2007-03-01, hours_per_week: 37, permanent: true, terminated: false, continues: true}]
exams: [{exam: danish_3, passed: 2009-06-05}]
debts: [{kind: tax, amount: 4200}]
declaration_signed: true
"""


def test_the_day_is_that_of_the_way_that_opens_first(ophold, tmp_path: Path):
    """After seven years two things lack until 1 June 2010; after five, three lack until steady work counts 3 years.

    1 September 2006 and three years are 1 September 2009.
    """
    file = tmp_path / "spouse.yaml"
    file.write_text(SPOUSE_2008)
    assert "Not yet. From 1 September 2009 you meet the rules" in ophold("check", str(file)).stdout


def test_the_total_of_points_is_not_counted_beside_what_it_lacks(ophold, tmp_path: Path):
    file = tmp_path / "points.yaml"
    file.write_text(SPOUSE_2011)
    told = ophold("check", str(file)).stdout
    assert "Not yet. Two things are missing." in told
    assert "You have 15 of the 100 points." in told


PENDING_2024 = """
on: 2024-11-01
filed: {filed}
nothing_else: true
born: 1982-04-09
lives_in_denmark: true
permits: [{{ground: spouse, from: 2015-06-01, to: 2027-08-31}}]
permit_conditions_met: true
work: [{{kind: employee, from: 2018-03-01, hours_per_week: 37, permanent: true, terminated: false, continues: true}}]
exams: [{{exam: danish_2, passed: 2018-12-09}}, {{exam: active_citizen, passed: 2019-06-04}}]
benefits: [{{kind: integration_benefit, from: 2020-03-01, to: 2020-08-31}}]
income: {{2022: 388000, 2023: 396000}}
declaration_signed: true
"""


def test_a_day_is_for_a_new_application_where_one_is_pending(ophold, tmp_path: Path):
    """Four years before the filing of 1 June 2024 benefit was still paid (until 31 August 2020); not so four years
    before 1 November 2024: an application of that day meets what the pending one, decided then, does not (choice.3).
    """
    file = tmp_path / "pending.yaml"
    file.write_text(PENDING_2024.format(filed="2024-06-01"))
    told = " ".join(ophold("check", str(file)).stdout.split())
    assert "From 1 November 2024 you meet the rules with a new application" in told
    assert "You applied on 1 June 2024. The days named here are for a new application" in told
    fortalt = " ".join(ophold("check", str(file), "--lang", "da").stdout.split())
    assert "Fra den 1. november 2024 opfylder du reglerne med en ny ansøgning" in fortalt
    assert "Du søgte den 1. juni 2024. Dagene her gælder for en ny ansøgning" in fortalt
    file.write_text(PENDING_2024.format(filed="2024-11-01"))
    assert "On what your file says, you meet the rules" in ophold("check", str(file)).stdout


def test_a_day_is_for_this_application_where_none_was_filed_before(ophold, tmp_path: Path):
    """Four years after 31 August 2020 end with 31 August 2024: from 1 September 2024 on they are free of benefit."""
    file = tmp_path / "not_filed.yaml"
    file.write_text(PENDING_2024.format(filed="2024-08-01").replace("on: 2024-11-01", "on: 2024-08-01"))
    told = ophold("check", str(file)).stdout
    assert "From 1 September 2024 you meet the rules, if nothing else changes." in " ".join(told.split())
    assert "new application" not in told


def test_a_day_still_to_come_may_be_one_for_the_pending_application(ophold):
    """Eight years from 1 December 2018 are over on 1 December 2026: what was filed in March can then be granted."""
    file = "examples/pending_application.yaml"
    told = " ".join(ophold("check", file).stdout.split())
    assert "From 1 December 2026 you meet the rules, if nothing else changes." in told
    assert "from when the one that you have filed can be granted, ophold need tells" in told
    assert "keep the application you have filed" in " ".join(ophold("need", file).stdout.split())
