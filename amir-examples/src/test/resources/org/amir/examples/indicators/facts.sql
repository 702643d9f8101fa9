-- What had happened by the evaluation day and was recorded by the day of knowledge. What happened after the cycle is left out,
-- but for surveys, hand-ins and final assessments. What was recorded in error never was, once that is known.

create table figures.leaving as
select l.person, l.role, l.left_on, l.reason,
    l.reason in ('moved-away', 'lost-permit', 'seriously-ill', 'died') as external
from figures.parameter q
cross join figures.programme_days p
join public.candidacy_leaving l on l.programme = q.programme
where l.left_on <= p.last_counted
    and cast(l.decided_at as date) <= q.known_on
    and (l.revoked_at is null or cast(l.revoked_at as date) > q.known_on)
    -- who applied again has left no longer
    and l.application = 1 + (
        select count(*)
        from public.candidacy_reapplication a
        where a.programme = l.programme and a.person = l.person and a.role = l.role
            and a.applied_on <= p.last_counted and a.applied_recorded_on <= q.known_on
    );

create table figures.step as
select s.mentorship as pair, s.step_number, s.reached, s.reached_on, s.ending_reason
from figures.parameter q
cross join figures.programme_days p
join public.mentorship_step s on s.programme = q.programme
where s.reached_on <= p.last_counted and cast(s.decided_at as date) <= q.known_on;

create table figures.entry as
select d.diary_entry, d.mentorship as pair, m.mentor, m.mentee, d.kind, d.happened_on, d.guidance, d.community_activity
from figures.parameter q
cross join figures.programme_days p
join public.diary_entry d on d.programme = q.programme
join public.mentorship m on m.programme = d.programme and m.mentorship = d.mentorship
where d.happened_on <= p.last_counted
    and d.happened_recorded_on <= q.known_on
    and (d.withdrawn_at is null or cast(d.withdrawn_at as date) > q.known_on);

-- A hand-in covers no day after it was made.
create table figures.hand_in as
select h.mentorship as pair, m.mentor, m.mentee, h.first_day, least(h.last_day, h.made_on) as last_day, h.made_on
from figures.parameter q
join public.diary_submission h on h.programme = q.programme
join public.mentorship m on m.programme = h.programme and m.mentorship = h.mentorship
where h.made_on <= q.evaluation_day and h.made_recorded_on <= q.known_on;

create table figures.answer as
select v.person, v.kind, a.answered_on, a.satisfaction, a.benefit, a.skills_used,
    -- by these the latest of some is found
    row_number() over (
        partition by v.person, v.kind
        order by a.answered_on, a.answered_recorded_on, v.survey, a.answer_number
    ) as place
from figures.parameter q
join public.survey v on v.programme = q.programme
join public.survey_answer a on a.programme = v.programme and a.survey = v.survey
where a.answered_on <= q.evaluation_day and a.answered_recorded_on <= q.known_on;

create table figures.supervision as
select s.supervision_meeting, s.form, s.held_on
from figures.parameter q
join public.supervision_meeting s on s.programme = q.programme
where s.held_on <= q.evaluation_day and s.held_recorded_on <= q.known_on;

-- Somebody's last mark counts.
create table figures.supervision_mark as
select k.supervision_meeting, k.person, k.attendance
from (
    select k.supervision_meeting, k.person, k.attendance,
        row_number() over (
            partition by k.supervision_meeting, k.person order by k.recorded_on desc, k.mark_number desc
        ) as from_last
    from figures.parameter q
    join public.supervision_meeting_mark k on k.programme = q.programme and k.recorded_on <= q.known_on
) k
where k.from_last = 1;

create table figures.assessment as
select a.final_assessment, m.mentee, a.made_on
from figures.parameter q
join public.final_assessment a on a.programme = q.programme
join public.mentorship m on m.programme = a.programme and m.mentorship = a.mentorship
where a.made_on <= q.evaluation_day and a.made_recorded_on <= q.known_on;
