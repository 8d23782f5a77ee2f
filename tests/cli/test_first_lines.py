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
