-- K2: pairs started; both parts, or the first alone where no later month could be judged.
select 'K2' as id, '' as part, a.pair as member,
    case
        when a.placed = 'excluded' then 'excluded'
        when a.placed = 'numerator' and (b.placed in ('numerator', 'excluded') or b.placed is null and p.is_ended)
            then 'numerator'
        when a.placed = 'denominator-only' or b.placed = 'denominator-only' then 'denominator-only'
        when a.placed = 'not-yet-due' or b.placed = 'not-yet-due' then 'not-yet-due'
        else 'not-known'
    end as placed
from figures.k2a a
join figures.pair p on p.pair = a.pair
left join figures.k2b b on b.pair = a.pair;
