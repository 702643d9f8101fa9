-- The parameters of the ten indicators, one row. The caller has set @programme, @evaluation_day and @known_on (may be null).

drop schema if exists figures cascade;
create schema figures;

create table figures.parameter as
select
    @programme as programme,
    cast(@evaluation_day as date) as evaluation_day,
    -- only what had been recorded by this day; without one, everything
    coalesce(cast(@known_on as date), date '9999-12-31') as known_on,
    -- a month paused for more than this share of its days is not judged
    0.5 as pause_share,
    -- K2a: how many first months, and how many meetings in each
    3 as first_months,
    2 as meetings_a_month,
    -- K2b: the share of the planned meetings that is enough
    0.8 as plan_tolerance,
    -- K1b: after how many months the answer is due, and the days in which it counts
    3 as skills_after_months,
    7 as early_days,
    30 as answer_days,
    -- K4: for how many days a survey may stay unanswered
    30 as survey_days,
    -- K5: pairs that start later in the cycle are left out; months in a row without a sign
    6 as late_start_months,
    2 as silent_months,
    -- K6, K7
    4 as themes_needed,
    3 as guidance_meetings,
    -- K10b: from how many days after a month's end a supervision reviews its diaries, and how long before it they are due
    7 as review_after_days,
    7 as due_before_days;

-- The days of the programme: the cycle is phases 3 and 4, and its last day is E.
create table figures.programme_days as
select
    p.*,
    least(p.evaluation_day, p.cycle_last) as last_counted,
    p.evaluation_day >= p.cycle_last as cycle_over
from (
    select
        g.country,
        g.partner,
        q.evaluation_day,
        min(case when f.phase in ('matching', 'implementation') then f.first_day end) as cycle_first,
        max(case when f.phase in ('matching', 'implementation') then f.last_day end) as cycle_last,
        max(case when f.phase = 'training' then f.last_day end) as training_last
    from figures.parameter q
    join public.programme g on g.id = q.programme
    join public.programme_phase f on f.programme = g.id
    group by g.country, g.partner, q.evaluation_day
) p;

-- Each day from the cycle's first to the last that counts, and each calendar month that these days touch.
create table figures.calendar_day as
select dateadd(day, cast(r.x as integer), p.cycle_first) as on_day
from figures.programme_days p
cross join system_range(0, 1200) r
where dateadd(day, cast(r.x as integer), p.cycle_first) <= p.last_counted;

create table figures.calendar_month as
select
    m.number,
    m.first_day,
    dateadd(day, -1, dateadd(month, 1, m.first_day)) as last_day,
    datediff(day, m.first_day, dateadd(month, 1, m.first_day)) as days,
    formatdatetime(m.first_day, 'yyyy-MM') as name
from (
    select
        cast(r.x as integer) as number,
        dateadd(month, cast(r.x as integer), cast(date_trunc(month, p.cycle_first) as date)) as first_day
    from figures.programme_days p
    cross join system_range(0, 40) r
) m
join figures.programme_days p on m.first_day <= p.cycle_last;
