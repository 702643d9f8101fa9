-- K2a: pairs started; at least two meetings in each judged month of the first three.
create table figures.k2a as
with judged as (
    select m.pair,
        min(m.is_over) as all_over,
        max(m.last_day) as three_months_last,
        sum(case when not m.much_paused or m.meetings >= q.meetings_a_month then 1 else 0 end) as judged,
        sum(case when not m.much_paused and m.meetings < q.meetings_a_month then 1 else 0 end) as short,
        sum(case when not m.much_paused and m.meetings < q.meetings_a_month and m.covered then 1 else 0 end) as failed,
        sum(case when not m.much_paused and m.meetings < q.meetings_a_month and not m.covered then 1 else 0 end) as unclear
    from figures.pair_month m
    cross join figures.parameter q
    where m.number <= q.first_months
    group by m.pair
)
select p.pair, j.three_months_last, j.all_over,
    case
        when p.external and p.ended_on < j.three_months_last and not (j.judged > 0 and j.short = 0) then 'excluded'
        -- not ended by the cycle's last day, it ended with the cycle, before the three months were over
        when j.three_months_last > p.cycle_last and p.ended_on is null and p.cycle_over then 'excluded'
        when j.all_over and j.judged = 0 then 'excluded'
        when (j.all_over or p.is_ended) and j.judged > 0 and j.short = 0 then 'numerator'
        when j.failed = 0 and not j.all_over and p.is_live then 'not-yet-due'
        when j.failed = 0 and j.unclear > 0 then 'not-known'
        else 'denominator-only'
    end as placed
from figures.pair p
join judged j on j.pair = p.pair;

select 'K2a' as id, '' as part, pair as member, placed from figures.k2a;
