-- Mentors and mentees with a started pair. Who completed a pair takes part all the same; only leaving ends it.

create table figures.person as
select t.role, t.person, t.started_on, l.left_on, coalesce(l.external, false) as external
from (
    select 'mentor' as role, mentor as person, min(started_on) as started_on from figures.pair group by mentor
    union all
    select 'mentee', mentee, min(started_on) from figures.pair group by mentee
) t
left join figures.leaving l on l.person = t.person and l.role = t.role;

create table figures.plan as
select i.mentee, case when i.agreed_on <= p.last_counted and i.agreed_recorded_on <= q.known_on then i.agreed_on end
    as agreed_on
from figures.parameter q
cross join figures.programme_days p
join public.plan i on i.programme = q.programme
where i.begun_on <= p.last_counted and i.begun_recorded_on <= q.known_on;

create table figures.goal as
select g.mentee, g.goal_number, g.set_on, g.area
from figures.parameter q
cross join figures.programme_days p
join public.plan_goal g on g.programme = q.programme
where g.set_on <= p.last_counted and g.set_recorded_on <= q.known_on
    and (g.withdrawn_at is null or cast(g.withdrawn_at as date) > q.known_on);

-- In which area a goal lay on each of the days from one to another: a revision keeps what the goal said before it.
create table figures.goal_area as
select r.mentee, r.goal_number, r.area,
    coalesce(lag(r.revised_on) over (partition by r.mentee, r.goal_number order by r.revision_number), date '0001-01-01')
        as from_day,
    r.revised_on as before_day
from figures.parameter q
join public.plan_revision r on r.programme = q.programme and cast(r.decided_at as date) <= q.known_on
union all
select g.mentee, g.goal_number,
    -- the wording that holds: of a revision that is not known yet, what was before it
    coalesce((
        select r.area from public.plan_revision r cross join figures.parameter q
        where r.programme = q.programme and r.mentee = g.mentee and r.goal_number = g.goal_number
            and cast(r.decided_at as date) > q.known_on
        order by r.revision_number fetch first row only
    ), g.area),
    coalesce((
        select max(r.revised_on) from public.plan_revision r cross join figures.parameter q
        where r.programme = q.programme and r.mentee = g.mentee and r.goal_number = g.goal_number
            and cast(r.decided_at as date) <= q.known_on
    ), date '0001-01-01'),
    date '9999-12-31'
from figures.goal g;

create index figures.entry_by_mentor on figures.entry (mentor, happened_on);
create index figures.entry_by_mentee on figures.entry (mentee);
create index figures.entry_by_id on figures.entry (diary_entry);
create index figures.hand_in_by_mentor on figures.hand_in (mentor, made_on);
create index figures.hand_in_by_mentee on figures.hand_in (mentee);
create index figures.answer_by_person on figures.answer (person, kind);
