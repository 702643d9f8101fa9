-- K2b: pairs with the first three months over; over the judged later months that are over or end with the pair, the meetings
-- are at least 0.8 of those planned.
create table figures.k2b as
with later as (
    select m.*,
        -- a month with a meeting at least, and its own 0.8, is judged though it was paused for long
        not m.much_paused
            or m.meetings >= 1 and m.meetings * 377580 >= q.plan_tolerance * m.planned_units as is_judged,
        m.meetings * 377580 < q.plan_tolerance * m.planned_units as is_short,
        m.is_over and m.last_day <= p.cycle_last and (m.ended_on is null or m.last_day <= m.ended_on) as is_lived
    from figures.pair_month m
    cross join figures.parameter q
    cross join figures.programme_days p
    where m.number > q.first_months and m.live > 0
),
counted as (
    select l.pair,
        sum(case when l.is_lived then 1 else 0 end) as lived,
        sum(l.meetings) as meetings,
        sum(l.planned_units) as planned_units,
        sum(l.days_under_a_plan) as days_under_a_plan,
        sum(case when not l.covered and l.is_short then 1 else 0 end) as unclear
    from later l
    where l.is_judged and (l.is_lived or l.is_ended)
    group by l.pair
)
select p.pair,
    case
        when p.is_ended and coalesce(c.lived, 0) = 0 then 'excluded'
        when c.days_under_a_plan > 0 and c.lived > 0
            and c.meetings * 377580 >= q.plan_tolerance * c.planned_units then 'numerator'
        when coalesce(c.lived, 0) = 0 and p.is_live then 'not-yet-due'
        when c.days_under_a_plan = 0 or c.unclear > 0 then 'not-known'
        else 'denominator-only'
    end as placed
from figures.pair p
cross join figures.parameter q
join figures.k2a a on a.pair = p.pair and a.all_over
left join counted c on c.pair = p.pair;

select 'K2b' as id, '' as part, pair as member, placed from figures.k2b;
