-- K4: mentors and mentees with a started pair; satisfied, and of benefit, in the latest final survey.
with answered as (
    select m.role, m.person, m.left_on, m.external, p.evaluation_day, q.survey_days,
        coalesce(m.left_on, p.cycle_last) as owed_from,
        a.satisfaction, a.benefit,
        coalesce(x.satisfaction in ('4', '5') and x.benefit in ('4', '5', 'yes'), false) as positive_at_end
    from figures.person m
    cross join figures.programme_days p
    cross join figures.parameter q
    left join figures.answer a on a.person = m.person and a.kind = m.role || '-final'
        and a.place = (select max(b.place) from figures.answer b where b.person = a.person and b.kind = a.kind)
    left join figures.answer x on x.person = m.person and x.kind = m.role || '-final'
        and x.place = (
            select max(b.place) from figures.answer b
            where b.person = x.person and b.kind = x.kind and b.answered_on <= m.left_on
        )
),
judged as (
    select t.*,
        coalesce(t.satisfaction in ('4', '5') and t.benefit in ('4', '5', 'yes'), false) as positive,
        coalesce(t.satisfaction in ('1', '2', '3', 'no'), false) or coalesce(t.benefit in ('1', '2', '3', 'no'), false) as low
    from answered t
),
placed as (
    select person, role,
        case
            when external and not positive_at_end then 'excluded'
            when positive then 'numerator'
            when evaluation_day < owed_from then 'not-yet-due'
            when evaluation_day < dateadd(day, survey_days, owed_from) and not low then 'not-yet-due'
            when not low then 'not-known'
            else 'denominator-only'
        end as placed
    from judged
)
select 'K4' as id, role || 's' as part, person as member, placed from placed
