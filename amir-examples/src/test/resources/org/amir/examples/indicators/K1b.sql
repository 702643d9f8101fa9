-- K1b: mentors whose first pair started; the latest answer, about three months after, says that the skills are used.
with due as (
    select m.person, m.left_on, m.external, p.evaluation_day, p.cycle_last,
        dateadd(month, q.skills_after_months, m.started_on) as due_on,
        dateadd(day, -q.early_days, dateadd(month, q.skills_after_months, m.started_on)) as from_day,
        dateadd(day, q.answer_days, dateadd(month, q.skills_after_months, m.started_on)) as to_day
    from figures.person m
    cross join figures.parameter q
    cross join figures.programme_days p
    where m.role = 'mentor'
),
answered as (
    select d.*,
        (select a.skills_used from figures.answer a
            where a.person = d.person and a.kind = 'skills-in-use' and a.skills_used is not null and a.answered_on between d.from_day and d.to_day
            order by a.place desc fetch first row only) as latest,
        (select a.skills_used from figures.answer a
            where a.person = d.person and a.kind = 'skills-in-use' and a.skills_used is not null and a.answered_on between d.from_day and d.to_day
                and a.answered_on <= d.left_on
            order by a.place desc fetch first row only) as latest_at_end
    from due d
)
select 'K1b' as id, '' as part, person as member,
    case
        when due_on > cycle_last then 'excluded'
        when external and left_on < due_on and coalesce(latest_at_end, '') not in ('4', '5', 'yes') then 'excluded'
        when latest in ('4', '5', 'yes') then 'numerator'
        when latest in ('1', '2', '3', 'no') then 'denominator-only'
        when evaluation_day < to_day then 'not-yet-due'
        else 'not-known'
    end as placed
from answered;
