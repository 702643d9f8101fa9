-- K10b: mentors in each calendar month wholly within the cycle, with a pair live and unpaused on at least half its days; the
-- diary of every such pair handed in, covering the month.
with owed as (
    select m.name, m.last_day, h.mentor, h.pair, h.is_ended,
        (select count(*) from figures.uncovered_day d
            where d.pair = h.pair and d.on_day between m.first_day and m.last_day) as uncovered
    from figures.half_month h
    join figures.calendar_month m on m.number = h.number
    join figures.programme_days p on m.first_day >= p.cycle_first and m.last_day <= p.cycle_last
),
-- group supervisions on the day they were held, or stand in the calendar for
group_supervision as (
    select case
            when s.held_on <= q.evaluation_day and s.held_recorded_on <= q.known_on then s.held_on
            else coalesce((
                select v.moved_to from public.supervision_meeting_move v
                where v.programme = s.programme and v.supervision_meeting = s.supervision_meeting
                    and cast(v.decided_at as date) <= least(q.evaluation_day, q.known_on)
                order by v.move_number desc fetch first row only
            ), s.planned_for)
        end as on_day
    from figures.parameter q
    join public.supervision_meeting s on s.programme = q.programme
    where s.form = 'group' and s.planned_on <= q.evaluation_day and s.planned_recorded_on <= q.known_on
        and (s.cancelled_at is null or cast(s.cancelled_at as date) > least(q.evaluation_day, q.known_on))
),
due as (
    select m.name,
        coalesce(
            dateadd(day, -q.due_before_days, (
                select min(s.on_day) from group_supervision s
                where s.on_day between dateadd(day, q.review_after_days, m.last_day)
                    and dateadd(day, -1, dateadd(month, 2, m.first_day))
            )),
            dateadd(day, q.review_after_days, m.last_day)
        ) as due_on
    from figures.calendar_month m
    cross join figures.parameter q
)
select 'K10b' as id, o.name as part, o.mentor as member,
    case
        when min(o.uncovered = 0 and (o.last_day <= p.evaluation_day or o.is_ended)) then 'numerator'
        when o.last_day > p.evaluation_day or p.evaluation_day < d.due_on then 'not-yet-due'
        else 'denominator-only'
    end as placed
from owed o
join due d on d.name = o.name
cross join figures.programme_days p
group by o.name, o.mentor, o.last_day, d.due_on, p.evaluation_day;
