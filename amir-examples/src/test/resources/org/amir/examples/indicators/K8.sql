-- K8: pairs started; at least one community activity taken part in together.
with activity as (
    select pair, min(happened_on) as first_on from figures.entry where community_activity is not null group by pair
)
select 'K8' as id, '' as part, r.pair as member,
    case
        when r.external and r.ended_on < dateadd(month, 1, r.started_on)
            and (a.first_on is null or a.first_on > r.ended_on) then 'excluded'
        when a.first_on is not null then 'numerator'
        when r.is_live and p.evaluation_day < p.cycle_last then 'not-yet-due'
        when not exists (select 1 from figures.hand_in h where h.pair = r.pair) then 'not-known'
        else 'denominator-only'
    end as placed
from figures.pair r
cross join figures.programme_days p
left join activity a on a.pair = r.pair;
