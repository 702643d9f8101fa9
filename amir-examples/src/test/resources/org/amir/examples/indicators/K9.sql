-- K9: countries with a programme whose cycle has begun; at least one local or regional authority involved.
select 'K9' as id, '' as part, p.country as member,
    case
        when exists (
            select 1
            from figures.parameter q
            join public.authority a on a.programme = q.programme and a.country = p.country
            join public.authority_involvement i on i.programme = a.programme and i.authority = a.authority
            where i.begun_on <= p.last_counted and i.begun_recorded_on <= q.known_on
        ) then 'numerator'
        when p.evaluation_day < p.cycle_last then 'not-yet-due'
        else 'denominator-only'
    end as placed
from figures.programme_days p
where p.cycle_first <= p.evaluation_day;
