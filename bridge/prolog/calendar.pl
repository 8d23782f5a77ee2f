% Purpose:
%   The functions of the calendar that rules may call, as bridge/calendar.py defines them: days are ordinals of the
%   proleptic Gregorian calendar, and a day that a month does not have is its last one. A call fails where an argument is
%   no number, or where no day of the years 1 to 9999 comes out.
% Sources: choice.1

:- module(calendar, ['@day'/4, '@add_months'/3, '@add_years'/3, '@whole_years'/3, '@first_day_with'/5, '@year'/2,
                     '@month'/2, '@raise_by_percent'/3]).

'@day'(Year, Month, Day, Ordinal) :-
    maplist(integer, [Year, Month, Day]),
    between(1, 9999, Year),
    between(1, 12, Month),
    length_of_month(Year, Month, Length),
    between(1, Length, Day),
    ordinal(Year, Month, Day, Ordinal).

'@add_months'(Start, Months, Day) :-
    integer(Start),
    integer(Months),
    date(Start, Year, Month, DayOfMonth),
    All is Year * 12 + Month - 1 + Months,
    ToYear is All div 12,
    between(1, 9999, ToYear),
    ToMonth is All mod 12 + 1,
    length_of_month(ToYear, ToMonth, Length),
    ToDay is min(DayOfMonth, Length),
    ordinal(ToYear, ToMonth, ToDay, Day).

'@add_years'(Start, Years, Day) :-
    integer(Years),
    Months is 12 * Years,
    '@add_months'(Start, Months, Day).

'@whole_years'(Start, End, Years) :-
    integer(Start),
    integer(End),
    date(Start, FirstYear, _, _),
    date(End, LastYear, _, _),
    Between is LastYear - FirstYear,
    '@add_years'(Start, Between, Day),
    (   Day =< End
    ->  Years is max(0, Between)
    ;   Years is max(0, Between - 1)
    ).

'@first_day_with'(After, Earlier, Later, Days, Day) :-
    maplist(integer, [After, Earlier, Later, Days]),
    First is After + 1,
    '@add_years'(After, 4, FourYears),
    Last is FourYears + 1,
    BackEarlier is -Earlier,
    BackLater is -Later,
    between(First, Last, Candidate),
    '@add_months'(Candidate, BackLater, To),
    '@add_months'(Candidate, BackEarlier, From),
    To - From >= Days,
    !,
    Day = Candidate.

'@year'(Day, Year) :-
    integer(Day),
    date(Day, Year, _, _).

'@month'(Day, Month) :-
    integer(Day),
    date(Day, _, Month, _).

'@raise_by_percent'(Amount, Percent, Raised) :-
    integer(Amount),
    integer(Percent),
    Raised is -((-Amount * (100 + Percent)) div 100).

% Ordinals and dates: the year is taken to begin in March, so that the day that comes and goes is its last one.

ordinal(Year, Month, Day, Ordinal) :-
    MarchYear is Year - (14 - Month) // 12,
    MarchMonth is (Month + 9) mod 12,
    Ordinal is 365 * MarchYear + MarchYear div 4 - MarchYear div 100 + MarchYear div 400
               + (153 * MarchMonth + 2) // 5 + Day - 1 - 305.

date(Ordinal, Year, Month, Day) :-
    between(1, 3652059, Ordinal),
    Since is Ordinal + 305,
    Era is Since div 146097,
    DayOfEra is Since mod 146097,
    YearOfEra is (DayOfEra - DayOfEra // 1460 + DayOfEra // 36524 - DayOfEra // 146096) // 365,
    DayOfYear is DayOfEra - (365 * YearOfEra + YearOfEra // 4 - YearOfEra // 100),
    MarchMonth is (5 * DayOfYear + 2) // 153,
    Day is DayOfYear - (153 * MarchMonth + 2) // 5 + 1,
    Month is (MarchMonth + 2) mod 12 + 1,
    Year is Era * 400 + YearOfEra + (14 - Month) // 12.

length_of_month(Year, 2, Length) :-
    !,
    (   (   Year mod 4 =:= 0, Year mod 100 =\= 0
        ;   Year mod 400 =:= 0
        )
    ->  Length = 29
    ;   Length = 28
    ).
length_of_month(_, Month, 30) :-
    memberchk(Month, [4, 6, 9, 11]),
    !.
length_of_month(_, _, 31).
