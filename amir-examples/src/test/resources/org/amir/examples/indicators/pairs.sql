-- Pairs that have started, their days and their months.

create table figures.pair as
select t.*,
    -- the last day, as far as days are known, on which it is live: a pair is not live on the day it ends
    coalesce(dateadd(day, -1, t.ended_on), t.last_counted) as last_live,
    t.ended_on is null and t.evaluation_day <= t.cycle_last as is_live,
    -- a pair that is not ended by the cycle's last day ends with the cycle
    t.ended_on is not null or t.cycle_over as is_ended
from (
    select m.mentorship as pair, m.mentor, m.mentee, s.started_on, z.reached_on as ended_on,
        coalesce(z.ending_reason in ('moved-away', 'lost-permit', 'seriously-ill', 'died'), false) as external,
        p.last_counted, p.evaluation_day, p.cycle_last, p.cycle_over
    from figures.parameter q
    cross join figures.programme_days p
    join public.mentorship m on m.programme = q.programme
    join (
        select pair, min(reached_on) as started_on from figures.step where reached = 'active' group by pair
    ) s on s.pair = m.mentorship
    left join figures.step z on z.pair = m.mentorship and z.reached in ('completed', 'ended-early')
) t;

-- Each day on which a pair is live, and whether it is paused.
create table figures.pair_day as
select s.pair, c.on_day, s.reached = 'paused' as paused
from (
    select pair, reached, reached_on, lead(reached_on) over (partition by pair order by step_number) as next_on
    from figures.step
) s
join figures.calendar_day c on c.on_day >= s.reached_on and (s.next_on is null or c.on_day < s.next_on)
where s.reached in ('active', 'paused');

create index figures.pair_day_by_pair on figures.pair_day (pair, on_day);
create index figures.hand_in_by_pair on figures.hand_in (pair, first_day);

create table figures.uncovered_day as
select d.pair, d.on_day
from figures.pair_day d
where not exists (
    select 1 from figures.hand_in h where h.pair = d.pair and d.on_day between h.first_day and h.last_day
);

-- Two meetings on one day count once. One on the day the pair ends counts.
create table figures.meeting as
select distinct e.pair, e.mentee, e.happened_on
from figures.entry e
join figures.pair p on p.pair = e.pair
where e.kind = 'meeting'
    and e.happened_on >= p.started_on
    and (p.ended_on is null or e.happened_on <= p.ended_on);

-- The version of the meeting plan in force on a live day: of those that have begun, the last.
create table figures.planned_day as
select v.pair, v.on_day, v.paused, v.times, v.per
from (
    select d.pair, d.on_day, d.paused, l.times, l.per,
        row_number() over (partition by d.pair, d.on_day order by l.plan_version desc) as from_last
    from figures.parameter q
    join public.mentorship_meeting_plan l on l.programme = q.programme
    join figures.pair_day d on d.pair = l.mentorship and l.first_day <= d.on_day
    where l.agreed_on <= q.evaluation_day and l.agreed_recorded_on <= q.known_on
) v
where v.from_last = 1;

create index figures.uncovered_day_by_pair on figures.uncovered_day (pair, on_day);
create index figures.meeting_by_pair on figures.meeting (pair, happened_on);
create index figures.planned_day_by_pair on figures.planned_day (pair, on_day);

-- Month k of a pair: from its start + (k - 1) months to the day before its start + k months, each counted from the start.
create table figures.pair_month as
select m.*,
    m.paused > q.pause_share * m.days as much_paused,
    m.uncovered = 0 and (m.is_over or m.is_ended) as covered
from (
    select n.*,
        n.last_day <= n.evaluation_day as is_over,
        datediff(day, n.first_day, n.last_day) + 1 as days,
        (select count(*) from figures.pair_day d
            where d.pair = n.pair and d.on_day between n.first_day and n.last_day) as live,
        (select count(*) from figures.pair_day d
            where d.pair = n.pair and d.on_day between n.first_day and n.last_day and d.paused) as paused,
        (select count(*) from figures.uncovered_day d
            where d.pair = n.pair and d.on_day between n.first_day and n.last_day) as uncovered,
        (select count(*) from figures.meeting e
            where e.pair = n.pair and e.happened_on between n.first_day and n.last_day) as meetings,
        (select count(*) from figures.planned_day d
            where d.pair = n.pair and d.on_day between n.first_day and n.last_day) as days_under_a_plan,
        -- in units of 1/377580 meeting, so that a seventh and a 28th to 31st are whole numbers
        (select coalesce(sum(d.times * case d.per
                when 'week' then 377580 / 7
                else 377580 / (datediff(day, n.first_day, n.last_day) + 1)
            end), 0)
            from figures.planned_day d
            where d.pair = n.pair and d.on_day between n.first_day and n.last_day and not d.paused) as planned_units
    from (
        select p.pair, p.is_ended, p.ended_on, p.last_live, p.evaluation_day, cast(r.x as integer) as number,
            dateadd(month, cast(r.x as integer) - 1, p.started_on) as first_day,
            dateadd(day, -1, dateadd(month, cast(r.x as integer), p.started_on)) as last_day
        from figures.pair p
        cross join system_range(1, 40) r
        cross join figures.parameter q
        where r.x <= q.first_months or dateadd(month, cast(r.x as integer) - 1, p.started_on) <= p.last_counted
    ) n
) m
cross join figures.parameter q;

-- On how many days of a calendar month a pair is live and unpaused.
create table figures.unpaused_month as
select d.pair, m.number, count(*) as days
from figures.pair_day d
join figures.calendar_month m on d.on_day between m.first_day and m.last_day
where not d.paused
group by d.pair, m.number;

-- A pair with which, by the days that are known, at least half of a calendar month is spent.
create table figures.half_month as
select p.pair, p.mentor, p.is_ended, m.number
from figures.unpaused_month u
join figures.calendar_month m on m.number = u.number
join figures.pair p on p.pair = u.pair
where 2 * u.days >= m.days;
