-- K10a: the partner, in each calendar month wholly within the cycle; group supervision held in the month.
select 'K10a' as id, m.name as part, p.partner as member,
    case
        when exists (
            select 1 from figures.supervision s
            where s.form = 'group' and s.held_on between m.first_day and m.last_day
        ) then 'numerator'
        when m.last_day > p.evaluation_day then 'not-yet-due'
        else 'denominator-only'
    end as placed
from figures.calendar_month m
cross join figures.programme_days p
where m.first_day >= p.cycle_first and m.last_day <= p.cycle_last;
