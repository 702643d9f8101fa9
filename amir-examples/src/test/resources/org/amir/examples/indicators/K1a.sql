-- K1a: selected mentors by the day, later drop-outs included; all five units attended.
with selected as (
    select c.person, max(case when c.revoked_at is null or cast(c.revoked_at as date) > q.known_on then 1 else 0 end) as holds
    from figures.parameter q
    join public.candidacy_selection c on c.programme = q.programme
    where c.role = 'mentor' and c.outcome = 'accepted'
        and c.decided_on <= q.evaluation_day and cast(c.decided_at as date) <= q.known_on
    group by c.person
),
held as (
    select t.training_session, t.unit
    from figures.parameter q
    cross join figures.programme_days p
    join public.training_session t on t.programme = q.programme
    where t.held_on <= p.last_counted and t.held_recorded_on <= q.known_on
),
mark as (
    select k.training_session, k.person, k.attendance,
        row_number() over (
            partition by k.training_session, k.person order by k.recorded_on desc, k.mark_number desc
        ) as from_last
    from figures.parameter q
    join public.training_session_mark k on k.programme = q.programme and k.recorded_on <= q.known_on
),
unit as (
    select distinct unit from public.training_session
    union select 'unit-1' union select 'unit-2' union select 'unit-3' union select 'unit-4' union select 'unit-5'
),
-- 2: attended; 1: a held session to which the mentor was invited has no mark of theirs; 0: neither
attended as (
    select s.person, u.unit,
        case
            when exists (
                select 1 from held h join mark k on k.training_session = h.training_session
                where h.unit = u.unit and k.person = s.person and k.from_last = 1 and k.attendance = 'present'
            ) then 2
            when exists (
                select 1 from held h
                join public.training_session_invitee i on i.training_session = h.training_session and i.person = s.person
                join figures.parameter q on i.programme = q.programme
                where h.unit = u.unit and i.invited_on <= q.evaluation_day and i.invited_recorded_on <= q.known_on
                    and not exists (
                        select 1 from mark k where k.training_session = h.training_session and k.person = s.person
                    )
            ) then 1
            else 0
        end as state
    from selected s
    cross join unit u
),
-- a make-up session that is still to come, as the calendar stood on the day
make_up as (
    select count(*) as still_to_come
    from (
        select coalesce((
                select m.moved_to from public.training_session_move m
                where m.programme = t.programme and m.training_session = t.training_session
                    and cast(m.decided_at as date) <= least(q.evaluation_day, q.known_on)
                order by m.move_number desc fetch first row only
            ), t.planned_for) as current_day, q.evaluation_day
        from figures.parameter q
        join public.training_session t on t.programme = q.programme
        where t.make_up and t.planned_on <= q.evaluation_day and t.planned_recorded_on <= q.known_on
            and (t.cancelled_at is null or cast(t.cancelled_at as date) > least(q.evaluation_day, q.known_on))
            and not exists (select 1 from held h where h.training_session = t.training_session)
    ) c
    where c.current_day > c.evaluation_day
)
select 'K1a' as id, '' as part, s.person as member,
    case
        when s.holds = 0 then 'excluded'
        when a.least_state = 2 then 'numerator'
        when p.evaluation_day < p.training_last or u.still_to_come > 0 then 'not-yet-due'
        when a.least_state = 1 then 'not-known'
        else 'denominator-only'
    end as placed
from selected s
join (select person, min(state) as least_state from attended group by person) a on a.person = s.person
cross join make_up u
cross join figures.programme_days p;
