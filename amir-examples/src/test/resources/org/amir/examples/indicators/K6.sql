-- K6: mentees with a started pair; health, housing, employment and financial literacy, each by a session or by guidance.
with theme (code) as (values ('health'), ('housing'), ('employment'), ('financial-literacy')),
mark as (
    select k.person, k.attendance, o.themes, o.held_on,
        row_number() over (
            partition by k.orientation_session, k.person order by k.recorded_on desc, k.mark_number desc
        ) as from_last
    from figures.parameter q
    cross join figures.programme_days p
    join public.orientation_session o on o.programme = q.programme
    join public.orientation_session_mark k
        on k.programme = o.programme and k.orientation_session = o.orientation_session and k.recorded_on <= q.known_on
    where o.held_on <= p.last_counted and o.held_recorded_on <= q.known_on
),
reached as (
    select x.person, t.code, min(x.on_day) as first_on
    from theme t
    join (
        select person, themes, held_on as on_day from mark where from_last = 1 and attendance = 'present'
        union all
        select mentee, guidance, happened_on from figures.entry where guidance is not null
    ) x on position(' ' || t.code || ' ', ' ' || x.themes || ' ') > 0
    group by x.person, t.code
),
covered as (
    select r.person, max(r.first_on) as covered_on
    from reached r
    cross join figures.parameter q
    group by r.person, q.themes_needed
    having count(*) >= q.themes_needed
)
select 'K6' as id, '' as part, m.person as member,
    case
        when m.external and (c.covered_on is null or c.covered_on > m.left_on) then 'excluded'
        when c.covered_on is not null then 'numerator'
        when m.left_on is null and p.evaluation_day < p.cycle_last then 'not-yet-due'
        when not exists (select 1 from figures.hand_in h where h.mentee = m.person)
            and not exists (select 1 from mark k where k.person = m.person) then 'not-known'
        else 'denominator-only'
    end as placed
from figures.person m
cross join figures.programme_days p
left join covered c on c.person = m.person
where m.role = 'mentee';
