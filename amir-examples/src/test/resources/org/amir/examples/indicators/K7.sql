-- K7: mentees with a started pair; a plan agreed with at least one goal, and at least three meetings.
with met as (
    select n.mentee, n.happened_on as met_on
    from (
        select d.mentee, d.happened_on, row_number() over (partition by d.mentee order by d.happened_on) as number
        from (select distinct mentee, happened_on from figures.meeting) d
    ) n
    join figures.parameter q on n.number = q.guidance_meetings
),
agreed as (
    select i.mentee, greatest(i.agreed_on, min(g.set_on)) as agreed_on
    from figures.plan i
    join figures.goal g on g.mentee = i.mentee
    where i.agreed_on is not null
    group by i.mentee, i.agreed_on
)
select 'K7' as id, '' as part, m.person as member,
    case
        when m.external and not coalesce(greatest(a.agreed_on, t.met_on) <= m.left_on
            and a.agreed_on is not null and t.met_on is not null, false) then 'excluded'
        when a.agreed_on is not null and t.met_on is not null then 'numerator'
        when m.left_on is null and p.evaluation_day < p.cycle_last then 'not-yet-due'
        when a.agreed_on is not null and not exists (select 1 from figures.hand_in h where h.mentee = m.person)
            then 'not-known'
        else 'denominator-only'
    end as placed
from figures.person m
cross join figures.programme_days p
left join agreed a on a.mentee = m.person
left join met t on t.mentee = m.person
where m.role = 'mentee';
