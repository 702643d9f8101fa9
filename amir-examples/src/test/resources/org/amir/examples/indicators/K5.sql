-- K5: mentors whose first pair started; active through the cycle: not withdrawn, and never silent for two whole calendar months.
with owing as (
    -- months that are over, with one pair live and unpaused on at least half the days
    select distinct h.mentor, m.number, m.first_day, m.last_day
    from figures.half_month h
    join figures.calendar_month m on m.number = h.number
    join figures.programme_days p on m.last_day <= p.last_counted
),
without_sign as (
    select o.mentor, o.number,
        case when exists (
            select 1 from figures.supervision s
            join public.supervision_meeting_invitee i on i.supervision_meeting = s.supervision_meeting
            join figures.parameter q on q.programme = i.programme and i.invited_recorded_on <= q.known_on
            where i.person = o.mentor and s.held_on between o.first_day and o.last_day
                and not exists (
                    select 1 from figures.supervision_mark k
                    where k.supervision_meeting = s.supervision_meeting and k.person = o.mentor
                )
        ) or exists (
            -- where nobody was invited by name and nobody was marked, every mentor of the group was to come
            select 1 from figures.supervision s
            where s.form <> 'individual' and s.held_on between o.first_day and o.last_day
                and not exists (
                    select 1 from public.supervision_meeting_invitee i where i.supervision_meeting = s.supervision_meeting
                )
                and not exists (
                    select 1 from figures.supervision_mark k where k.supervision_meeting = s.supervision_meeting
                )
        ) then 1 else 0 end as unclear
    from owing o
    where not exists (
            select 1 from figures.entry e where e.mentor = o.mentor and e.happened_on between o.first_day and o.last_day
        )
        and not exists (
            select 1 from figures.hand_in h where h.mentor = o.mentor and h.made_on between o.first_day and o.last_day
        )
        and not exists (
            select 1 from figures.supervision s
            join figures.supervision_mark k on k.supervision_meeting = s.supervision_meeting
            where k.person = o.mentor and k.attendance = 'present' and s.held_on between o.first_day and o.last_day
        )
),
-- 0: silent; 1: silent only if who is not recorded was not there
silent as (
    select x.mentor, min(x.unclear) as unclear
    from (
        select w.mentor, w.number, max(v.unclear) as unclear
        from without_sign w
        cross join figures.parameter q
        join without_sign v on v.mentor = w.mentor and v.number between w.number and w.number + q.silent_months - 1
        group by w.mentor, w.number, q.silent_months
        having count(*) = q.silent_months
    ) x
    group by x.mentor
)
select 'K5' as id, '' as part, m.person as member,
    case
        when m.external then 'excluded'
        when m.started_on > dateadd(month, q.late_start_months, p.cycle_first) then 'excluded'
        when m.left_on is not null or s.unclear = 0 then 'denominator-only'
        when s.unclear = 1 then 'not-known'
        when p.cycle_over then 'numerator'
        else 'not-yet-due'
    end as placed
from figures.person m
cross join figures.programme_days p
cross join figures.parameter q
left join silent s on s.mentor = m.person
where m.role = 'mentor';
