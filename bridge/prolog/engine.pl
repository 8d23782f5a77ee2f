% Purpose:
%   What the bridge asks of the law: to take it in, to hold the facts of cases while something is asked, and to answer
%   with a single atom of JSON text. Days, amounts and counts are numbers there, a string of the rules is in quotes.

:- module(engine, [take_in/2, ask/1, hold/1, forget/0, rows_of/3, answers/5, furthest/4, version/1]).
:- use_module(library(aggregate)).
:- use_module(library(apply)).
:- use_module(library(http/json)).
:- use_module(library(lists)).
:- use_module(library(solution_sequences)).
:- use_module(library(time)).
:- use_module(library(yall)).

% What a question may need of memory, in bytes: for its own running, and for what it tables.

:- set_prolog_flag(stack_limit, 536870912).
:- set_prolog_flag(table_space, 536870912).

% A law, and the facts that are held with it, stand in a module of their own, of which nothing but facts and tables ever
% changes: loading again over predicates that are tabled would leave broken tables.

:- dynamic held/1, loaded/1, asked/1.

take_in(Module, Program) :-
    forget,
    add_import_module(Module, law, start),
    setup_call_cleanup(
        open_string(Program, Stream),
        load_files(Module:Module, [stream(Stream), silent(true)]),
        close(Stream)),
    assertz(loaded(Module)),
    ask(Module).

% The law of which all else is asked, until another one is.

ask(Module) :-
    loaded(Module),
    forget,
    retractall(asked(_)),
    assertz(asked(Module)).

of_law(Goal) :-
    asked(Module),
    Module:Goal.

% What is counted or summed is a set of tuples, as in answer-set programs.

:- meta_predicate law:count(?, 0, -), law:sum(?, 0, -).

law:count(Tuple, Goal, Number) :-
    findall(Tuple, Goal, All),
    sort(All, Set),
    length(Set, Length),
    Number = Length.  % which may be bound already, to anything

law:sum(Tuple, Goal, Sum) :-
    findall(Tuple, Goal, All),
    sort(All, Set),
    foldl(engine:added, Set, 0, Sum).

added([First|_], Before, After) :-
    (   integer(First)
    ->  After is Before + First
    ;   After = Before
    ).

% Terms are ordered as clingo orders them: numbers, words, texts. The standard order puts texts before words.

law:before(One, Other) :-
    (   integer(One),
        integer(Other)
    ->  One < Other
    ;   engine:rank(One, Rank, Key),
        engine:rank(Other, OtherRank, OtherKey),
        Rank/Key @< OtherRank/OtherKey
    ).

law:not_after(One, Other) :-
    \+ law:before(Other, One).

rank(Term, Rank, Term) :-
    (   integer(Term)
    ->  Rank = 1
    ;   atom(Term)
    ->  Rank = 2
    ;   Rank = 3
    ).

% Facts are held for one question; nothing of it is left for the next one.

hold(Facts) :-
    forget,
    asked(Module),
    forall(member(Fact, Facts), (assertz(Module:Fact), assertz(held(Module:Fact)))).

forget :-
    abolish_all_tables,
    forall(retract(held(Fact)), retractall(Fact)).

% All that holds of some predicates for a case, without the case.

rows_of(Case, Signatures, Json) :-
    findall([Name|Row],
            ( member(Name/Arity, Signatures),
              atomic_list_concat([Name, Arity], /, Functor),
              functor(Goal, Functor, Arity),
              Goal =.. [_, Case|Row],
              of_law(Goal)
            ),
            Rows),
    sort(Rows, Set),
    json_text(Set, Json).

% The different answers of a goal, at most so many, within so many seconds: first complete or what ended it, then rows.

:- dynamic found/1.

answers(Goal, Row, Most, Seconds, Json) :-
    retractall(found(_)),
    catch(
        ( call_with_time_limit(Seconds, forall(limit(Most, distinct(Row, of_law(Goal))), assertz(found(Row)))),
          End = complete
        ),
        Error,
        ended_by(Error, End)),
    findall(Row, retract(found(Row)), Rows),
    sort(Rows, Set),
    json_text([End|Set], Json).

% How many goals, from the first on, hold together, and at most so many of the values for which they do.

furthest(Goals, Row, Most, Json) :-
    length(Goals, All),
    between(0, All, Left),
    Number is All - Left,
    length(First, Number),
    append(First, _, Goals),
    first_rows(Row, First, Most, Rows),
    Rows = [_|_],
    !,
    json_text([Number|Rows], Json).

% Tables give their answers in no order that lasts: the first ones are those of the order of terms.

first_rows([], Goals, _, Rows) :-
    !,
    findall([], once(holding(Goals)), Rows).
first_rows(Row, Goals, Most, Rows) :-
    findall(Row, holding(Goals), All),
    sort(All, Set),
    length(Set, Number),
    Length is min(Most, Number),
    length(Rows, Length),
    append(Rows, _, Set).

holding([]).
holding([Goal|Goals]) :-
    of_law(Goal),
    holding(Goals).

ended_by(time_limit_exceeded, time) :- !.
ended_by(error(resource_error(_), _), memory) :- !.
ended_by(Error, _) :- throw(Error).

json_text(Rows, Json) :-
    maplist(plain, Rows, Plain),
    with_output_to(atom(Json), json_write(current_output, Plain, [width(0)])).

plain(Variable, @(null)) :-
    var(Variable),
    !.
plain(Number, Number) :-
    integer(Number),
    !.
plain(List, Plain) :-
    is_list(List),
    !,
    maplist(plain, List, Plain).
plain(String, Quoted) :-
    string(String),
    !,
    atomics_to_string(['"', String, '"'], Quoted).
plain(Atom, String) :-
    atom_string(Atom, String).

version(Version) :-
    current_prolog_flag(version_data, swi(Major, Minor, Patch, _)),
    atomic_list_concat([Major, Minor, Patch], '.', Version).
