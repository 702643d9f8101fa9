-- What the tables of records are held to beyond what they were made with: added once each, as Constraint reads them.
--
-- What belongs to a pair refers to one that is there. Left out are the other columns that name pairs: a plan's review, since
-- plans are read and written before pairs; a survey, a pair's note of a supervision meeting, and the predecessor and the final
-- assessment of a pair itself, since stores do not look at them, and a refusal by the database alone could not say what to do.

alter table diary_entry add constraint diary_entry_of_pair
    foreign key (programme, mentorship) references mentorship (programme, mentorship);
alter table final_assessment add constraint final_assessment_of_pair
    foreign key (programme, mentorship) references mentorship (programme, mentorship);
alter table diary_submission add constraint diary_submission_of_pair
    foreign key (programme, mentorship) references mentorship (programme, mentorship);
alter table warning_reply add constraint warning_reply_of_pair
    foreign key (programme, mentorship) references mentorship (programme, mentorship);

-- Pairs, their steps and their meeting plans.
alter table mentorship add constraint mentorship_of_two
    check (mentor <> mentee);
alter table mentorship add constraint mentorship_not_after_itself
    check (predecessor <> mentorship);
alter table mentorship add constraint mentorship_rules_version_from_0
    check (rules_version >= 0);
alter table mentorship_step add constraint mentorship_step_begins_proposed
    check ((step_number = 1) = (reached = 'proposed'));
alter table mentorship_step add constraint mentorship_step_reached_then_decided
    check (cast(decided_at as date) >= reached_on);
alter table mentorship_step add constraint mentorship_step_ending_if_early
    check ((reached = 'ended-early') = (ending_reason is not null));
alter table mentorship_step add constraint mentorship_step_ending_whole
    check ((ending_reason is null) = (ending_side is null));
alter table mentorship_meeting_plan add constraint mentorship_meeting_plan_version_from_1
    check (plan_version >= 1);
alter table mentorship_meeting_plan add constraint mentorship_meeting_plan_times_1_to_31
    check (times between 1 and 31);
alter table mentorship_meeting_plan add constraint mentorship_meeting_plan_agreed_then_held_to
    check (first_day >= agreed_on);

-- Diaries and their hand-ins.
alter table diary_entry add constraint diary_entry_minutes_of_a_day
    check (minutes between 1 and 1440);
alter table diary_entry add constraint diary_entry_message_is_no_meeting
    check (kind = 'contact' or form <> 'message');
alter table diary_entry add constraint diary_entry_activity_at_a_meeting
    check (kind = 'meeting' or community_activity is null);
alter table diary_entry add constraint diary_entry_withdrawn_by_at_and_why
    check ((withdrawn_by is null) = (withdrawn_at is null) and (withdrawn_by is null) = (withdrawn_why is null));
alter table diary_entry add constraint diary_entry_recorded_then_withdrawn
    check (cast(withdrawn_at as date) >= happened_recorded_on);
alter table diary_submission add constraint diary_submission_days_in_order
    check (last_day >= first_day);
alter table diary_submission add constraint diary_submission_begun_then_made
    check (made_on >= first_day);

-- Sessions and meetings: invited once, held or called off.
alter table training_session add constraint training_session_planned_ahead
    check (planned_for >= planned_on);
alter table training_session add constraint training_session_planned_then_held
    check (held_on >= planned_on);
alter table training_session add constraint training_session_held_or_cancelled
    check (held_on is null or cancelled_by is null);
alter table training_session add constraint training_session_minutes_of_held
    check (minutes is null or held_on is not null);
alter table training_session add constraint training_session_minutes_of_a_day
    check (minutes between 1 and 1440);
alter table training_session add constraint training_session_cancelled_by_at_and_why
    check ((cancelled_by is null) = (cancelled_at is null) and (cancelled_by is null) = (cancelled_why is null));
alter table training_session_invitee add constraint training_session_invitee_once
    unique (programme, training_session, person);
alter table group_reflection add constraint group_reflection_planned_ahead
    check (planned_for >= planned_on);
alter table group_reflection add constraint group_reflection_planned_then_held
    check (held_on >= planned_on);
alter table group_reflection add constraint group_reflection_held_or_cancelled
    check (held_on is null or cancelled_by is null);
alter table group_reflection add constraint group_reflection_minutes_of_held
    check (minutes is null or held_on is not null);
alter table group_reflection add constraint group_reflection_minutes_of_a_day
    check (minutes between 1 and 1440);
alter table group_reflection add constraint group_reflection_cancelled_by_at_and_why
    check ((cancelled_by is null) = (cancelled_at is null) and (cancelled_by is null) = (cancelled_why is null));
alter table group_reflection_invitee add constraint group_reflection_invitee_once
    unique (programme, group_reflection, person);
alter table orientation_session add constraint orientation_session_planned_ahead
    check (planned_for >= planned_on);
alter table orientation_session add constraint orientation_session_planned_then_held
    check (held_on >= planned_on);
alter table orientation_session add constraint orientation_session_held_or_cancelled
    check (held_on is null or cancelled_by is null);
alter table orientation_session add constraint orientation_session_minutes_of_held
    check (minutes is null or held_on is not null);
alter table orientation_session add constraint orientation_session_minutes_of_a_day
    check (minutes between 1 and 1440);
alter table orientation_session add constraint orientation_session_cancelled_by_at_and_why
    check ((cancelled_by is null) = (cancelled_at is null) and (cancelled_by is null) = (cancelled_why is null));
alter table orientation_session_invitee add constraint orientation_session_invitee_once
    unique (programme, orientation_session, person);
alter table supervision_meeting add constraint supervision_meeting_planned_ahead
    check (planned_for >= planned_on);
alter table supervision_meeting add constraint supervision_meeting_planned_then_held
    check (held_on >= planned_on);
alter table supervision_meeting add constraint supervision_meeting_held_or_cancelled
    check (held_on is null or cancelled_by is null);
alter table supervision_meeting add constraint supervision_meeting_minutes_of_held
    check (minutes is null or held_on is not null);
alter table supervision_meeting add constraint supervision_meeting_minutes_of_a_day
    check (minutes between 1 and 1440);
alter table supervision_meeting add constraint supervision_meeting_cancelled_by_at_and_why
    check ((cancelled_by is null) = (cancelled_at is null) and (cancelled_by is null) = (cancelled_why is null));
alter table supervision_meeting_invitee add constraint supervision_meeting_invitee_once
    unique (programme, supervision_meeting, person);

-- Training records: an area is tagged once.
alter table training_record_tag add constraint training_record_tag_once
    unique (programme, mentor, theme);
alter table training_record_need add constraint training_record_need_found_then_met
    check (met_on >= found_on);

-- Plans: begun before they are agreed, and each part set before it is reached.
alter table plan add constraint plan_begun_then_agreed
    check (agreed_on >= begun_on);
alter table plan_goal_milestone add constraint plan_goal_milestone_set_then_reached
    check (reached_on >= set_on);
alter table plan_goal_step add constraint plan_goal_step_set_then_done
    check (done_on >= set_on);
alter table plan_revision add constraint plan_revision_revised_then_decided
    check (cast(decided_at as date) >= revised_on);
alter table plan_revision add constraint plan_revision_goal_from_1
    check (goal_number >= 1);
alter table plan_goal add constraint plan_goal_withdrawn_by_at_and_why
    check ((withdrawn_by is null) = (withdrawn_at is null) and (withdrawn_by is null) = (withdrawn_why is null));
alter table plan_goal_milestone add constraint plan_goal_milestone_withdrawn_by_at_and_why
    check ((withdrawn_by is null) = (withdrawn_at is null) and (withdrawn_by is null) = (withdrawn_why is null));
alter table plan_goal_step add constraint plan_goal_step_withdrawn_by_at_and_why
    check ((withdrawn_by is null) = (withdrawn_at is null) and (withdrawn_by is null) = (withdrawn_why is null));
alter table plan_goal_progress add constraint plan_goal_progress_withdrawn_by_at_and_why
    check ((withdrawn_by is null) = (withdrawn_at is null) and (withdrawn_by is null) = (withdrawn_why is null));

-- Recruitment.
alter table recruitment_round add constraint recruitment_round_closed_by_at_and_why
    check ((closed_by is null) = (closed_at is null) and (closed_by is null) = (closed_why is null));
alter table recruitment_round add constraint recruitment_round_opened_then_closed
    check (cast(closed_at as date) >= opened_on);
alter table candidacy_interview add constraint candidacy_interview_application_from_1
    check (application >= 1);
alter table candidacy_invitation add constraint candidacy_invitation_selection_from_1
    check (selection_number >= 1);
alter table candidacy_invitation add constraint candidacy_invitation_answer_with_day
    check ((answer is null) = (answered_on is null));
alter table candidacy_invitation add constraint candidacy_invitation_sent_then_answered
    check (answered_on >= sent_on);
alter table candidacy_leaving add constraint candidacy_leaving_application_from_1
    check (application >= 1);
alter table candidacy_leaving add constraint candidacy_leaving_not_from_a_mentor
    check (reason <> 'change-of-mentor');
alter table candidacy_leaving add constraint candidacy_leaving_left_then_decided
    check (cast(decided_at as date) >= left_on);
alter table candidacy_leaving add constraint candidacy_leaving_revoked_by_at_and_why
    check ((revoked_by is null) = (revoked_at is null) and (revoked_by is null) = (revoked_why is null));
alter table candidacy_leaving add constraint candidacy_leaving_decided_then_revoked
    check (revoked_at >= decided_at);
alter table candidacy_selection add constraint candidacy_selection_revoked_by_at_and_why
    check ((revoked_by is null) = (revoked_at is null) and (revoked_by is null) = (revoked_why is null));
alter table candidacy_network_contact add constraint candidacy_network_contact_assessed_by_at_and_why
    check ((assessed_by is null) = (assessed_at is null) and (assessed_by is null) = (assessed_why is null));

-- Courses, going on after a year, and mentees' voices.
alter table course add constraint course_begun_then_left
    check (left_on >= begun_on);
alter table course add constraint course_completed_if_left
    check (completed is null or left_on is not null);
alter table course add constraint course_level_of_language
    check (kind = 'language' or (before_level is null and after_level is null));
alter table growth add constraint growth_invited_then_answered
    check (answer_given_on >= invited_on);
alter table growth add constraint growth_answered_then_begun
    check (begun_on is null or (answer_accepts is not null and answer_accepts and begun_on >= answer_given_on));
alter table voice add constraint voice_answered_by_at_and_why
    check ((answered_by is null) = (answered_at is null) and (answered_by is null) = (answered_why is null));
alter table voice add constraint voice_reached_then_answered
    check (cast(answered_at as date) >= reached_on);
