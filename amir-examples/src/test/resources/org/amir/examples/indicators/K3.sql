-- K3: mentees with a started pair; progress in employment, housing, education or economic independence, from the first start
-- to the end of participation.
with span as (
    select m.person, m.left_on, m.external, m.started_on, least(coalesce(m.left_on, p.last_counted), p.last_counted) as last_day
    from figures.person m
    cross join figures.programme_days p
    where m.role = 'mentee'
),
counted_area as (
    select * from figures.goal_area where area in ('employment', 'housing', 'education', 'economic-independence')
),
of_goal as (
    select n.mentee, n.goal_number, n.noted_on as on_day
    from figures.parameter q
    join public.plan_goal_progress n on n.programme = q.programme
    where n.status in ('reached', 'partly-reached') and n.noted_recorded_on <= q.known_on
        and (n.withdrawn_at is null or cast(n.withdrawn_at as date) > q.known_on)
    union all
    select n.mentee, n.goal_number, n.reached_on
    from figures.parameter q
    join public.plan_goal_milestone n on n.programme = q.programme
    where n.set_recorded_on <= q.known_on and n.reached_recorded_on <= q.known_on
        and (n.withdrawn_at is null or cast(n.withdrawn_at as date) > q.known_on)
),
-- what has to lie in the time in which the mentee took part
evidence as (
    select o.mentee, o.on_day
    from of_goal o
    join figures.goal g on g.mentee = o.mentee and g.goal_number = o.goal_number
    join counted_area a on a.mentee = o.mentee and a.goal_number = o.goal_number
        and o.on_day >= a.from_day and o.on_day < a.before_day
    union all
    select n.mentee, n.done_on
    from figures.parameter q
    join public.plan_goal_step n on n.programme = q.programme
    join figures.goal g on g.mentee = n.mentee and g.goal_number = n.goal_number
    where n.formal is not null and n.set_recorded_on <= q.known_on and n.done_recorded_on <= q.known_on
        and (n.withdrawn_at is null or cast(n.withdrawn_at as date) > q.known_on)
    union all
    select e.mentee, f.taken_on
    from figures.parameter q
    join public.diary_entry_formal_step f on f.programme = q.programme and f.taken_recorded_on <= q.known_on
    join figures.entry e on e.diary_entry = f.diary_entry
    union all
    select c.person, c.begun_on
    from figures.parameter q
    join public.course c on c.programme = q.programme and c.begun_recorded_on <= q.known_on
),
-- the final assessment counts whenever it was made
assessed as (
    select f.mentee, f.made_on
    from figures.parameter q
    join figures.assessment f on true
    join public.final_assessment_outcome o on o.programme = q.programme and o.final_assessment = f.final_assessment
    join figures.goal g on g.mentee = f.mentee and g.goal_number = o.goal_number
    join counted_area a on a.mentee = f.mentee and a.goal_number = o.goal_number
        and f.made_on >= a.from_day and f.made_on < a.before_day
    where o.status in ('reached', 'partly-reached')
),
reached as (
    select s.person, min(x.on_day) as first_on
    from span s
    join (
        select e.mentee, e.on_day from evidence e join span t on t.person = e.mentee
        where e.on_day between t.started_on and t.last_day
        union all
        select mentee, made_on from assessed
    ) x on x.mentee = s.person
    group by s.person
)
select 'K3' as id, '' as part, s.person as member,
    case
        when s.external and (r.first_on is null or r.first_on > s.left_on) then 'excluded'
        when r.first_on is not null then 'numerator'
        when s.left_on is null and p.evaluation_day < p.cycle_last then 'not-yet-due'
        when i.mentee is not null
            and not exists (
                select 1 from public.plan_review v cross join figures.parameter q
                where v.programme = q.programme and v.mentee = s.person
                    and v.held_on <= p.last_counted and v.held_recorded_on <= q.known_on
            )
            and not exists (select 1 from figures.assessment f where f.mentee = s.person) then 'not-known'
        when i.mentee is null and not exists (select 1 from figures.hand_in h where h.mentee = s.person) then 'not-known'
        else 'denominator-only'
    end as placed
from span s
cross join figures.programme_days p
left join reached r on r.person = s.person
left join figures.plan i on i.mentee = s.person;
