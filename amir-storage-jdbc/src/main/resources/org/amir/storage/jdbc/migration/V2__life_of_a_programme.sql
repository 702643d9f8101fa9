-- What happens in a programme after the applications: who changed what, the rules of the programme, and every record that
-- is kept. Each table of records has the name and the columns of the table of that name in an export.

create table audit_row (
    number bigint not null,
    programme character varying(36) not null,
    done_by character varying(36) not null,
    done_at timestamp(9) not null,
    action character varying(40) not null,
    why character varying(60) not null,
    kind character varying(40) not null,
    record_key character varying(80) not null,
    version bigint not null,
    constraint audit_row_key primary key (number),
    constraint audit_row_in_programme foreign key (programme) references programme (id),
    constraint audit_row_number_from_1 check (number >= 1),
    constraint audit_row_version_from_0 check (version >= 0)
);

create index audit_row_of_programme on audit_row (programme, number);

comment on table audit_row is 'Each change to a programme (M9): one row, written in the transaction of the change. Rows are never changed or deleted.';
comment on column audit_row.number is 'From 1 on within a store, without gaps, in the order of the changes.';
comment on column audit_row.done_by is 'Who changed it, as the partner numbers the team: never a name.';
comment on column audit_row.done_at is 'When: wall-clock time of the programme''s zone.';
comment on column audit_row.action is 'What was done, as a code such as confirm or import.';
comment on column audit_row.why is 'The reason, as a code; routine where there was nothing to decide.';
comment on column audit_row.kind is 'What was changed: programme, identity, application, or the kind of a record.';
comment on column audit_row.record_key is 'The key of what was changed.';
comment on column audit_row.version is 'Its version after the change; 0 if it was removed.';

create table record_number (
    prefix character varying(4) not null,
    highest bigint not null,
    constraint record_number_key primary key (prefix),
    constraint record_number_from_1 check (highest >= 1)
);

comment on table record_number is 'The highest number that ids of a kind have or had, so that none is given twice.';
comment on column record_number.prefix is 'The letters of the kind: m for m-000017.';
comment on column record_number.highest is 'The number.';

create table rules (
    programme character varying(36) not null,
    rules character varying(36) not null,
    first_day date not null,
    version bigint not null,
    constraint rules_key primary key (programme, rules),
    constraint rules_in_programme foreign key (programme) references programme (id),
    constraint rules_version_from_1 check (version >= 1)
);

comment on table rules is 'A version of the numbers by which the programme is run (P3).';
comment on column rules.version is 'How many times the record has been saved.';
comment on column rules.rules is 'The version''s id; its number is the version''s.';
comment on column rules.first_day is 'The first day on which they hold.';

create table rules_threshold (
    programme character varying(36) not null,
    rules character varying(36) not null,
    threshold character varying(60) not null,
    setting bigint not null,
    constraint rules_threshold_key primary key (programme, rules, threshold),
    constraint rules_threshold_whole foreign key (programme, rules)
        references rules (programme, rules) on delete cascade,
    constraint rules_threshold_threshold check (threshold in (
            'preferred-mentor-age-from', 'preferred-mentor-age-to', 'preferred-mentee-age-from',
            'preferred-mentee-age-to', 'preferred-mentor-stay', 'preferred-mentee-stay', 'adult-age',
            'feedback-due', 'invitation-due', 'training-due', 'recording-due', 'proposal-due', 'session-from',
            'session-to', 'mentees-per-mentor', 'intake-due', 'agreement-due', 'first-meeting-due',
            'trial-undecided', 'no-meeting', 'below-plan-window', 'below-plan-share', 'diary-due-before',
            'permit-lapses-within', 'supervision-every', 'supervision-missed', 'pause-long', 'goals-at-once',
            'urgent-answer-due', 'voice-answer-due', 'skills-survey-after', 'survey-send-due',
            'final-assessment-due', 'permit-look-due', 'survey-due'
    ))
);

comment on table rules_threshold is 'A number in a version of the rules that is not the standard one.';
comment on column rules_threshold.threshold is 'Which number.';
comment on column rules_threshold.setting is 'What it is set to.';

create table recruitment_round (
    programme character varying(36) not null,
    recruitment_round character varying(36) not null,
    roles character varying(1000) not null,
    opened_on date not null,
    opened_recorded_on date not null,
    closed_by character varying(60),
    closed_at timestamp(9),
    closed_why character varying(60),
    closed_note character varying(1000000),
    version bigint not null,
    constraint recruitment_round_key primary key (programme, recruitment_round),
    constraint recruitment_round_in_programme foreign key (programme) references programme (id),
    constraint recruitment_round_version_from_1 check (version >= 1),
    constraint recruitment_round_opened_then_recorded check (opened_recorded_on >= opened_on)
);

comment on table recruitment_round is 'A call for applications, until everybody who applied has a decision and knows it (R4).';
comment on column recruitment_round.version is 'How many times the record has been saved.';
comment on column recruitment_round.recruitment_round is 'The round''s id.';
comment on column recruitment_round.roles is 'Who is called for.';
comment on column recruitment_round.opened_on is 'The opening: the day on which it happened.';
comment on column recruitment_round.opened_recorded_on is 'The opening: the day on which it was recorded.';
comment on column recruitment_round.closed_by is 'The closing: who decided; never a name.';
comment on column recruitment_round.closed_at is 'The closing: when it was recorded.';
comment on column recruitment_round.closed_why is 'The closing: the reason.';
comment on column recruitment_round.closed_note is 'The closing: what else there is to say.';

create table candidacy (
    programme character varying(36) not null,
    person character varying(36) not null,
    role character varying(60) not null,
    recruitment_round character varying(36) not null,
    registered_on date not null,
    registered_recorded_on date not null,
    version bigint not null,
    constraint candidacy_key primary key (programme, person, role),
    constraint candidacy_in_programme foreign key (programme) references programme (id),
    constraint candidacy_of_person foreign key (person) references person (id),
    constraint candidacy_version_from_1 check (version >= 1),
    constraint candidacy_role check (role in ('mentor', 'mentee')),
    constraint candidacy_registered_then_recorded check (registered_recorded_on >= registered_on)
);

comment on table candidacy is 'A person''s way through the recruitment in one role (R4).';
comment on column candidacy.version is 'How many times the record has been saved.';
comment on column candidacy.person is 'Who.';
comment on column candidacy.role is 'As what.';
comment on column candidacy.recruitment_round is 'The round in which the person first applied.';
comment on column candidacy.registered_on is 'The first application in this role: the day on which it happened.';
comment on column candidacy.registered_recorded_on is 'The first application in this role: the day on which it was recorded.';

create table candidacy_interview (
    programme character varying(36) not null,
    person character varying(36) not null,
    role character varying(60) not null,
    interview_number bigint not null,
    application bigint not null,
    held_on date not null,
    held_recorded_on date not null,
    held_by character varying(60) not null,
    needs_found character varying(1000),
    experiences character varying(1000),
    constraint candidacy_interview_key primary key (programme, person, role, interview_number),
    constraint candidacy_interview_whole foreign key (programme, person, role)
        references candidacy (programme, person, role) on delete cascade,
    constraint candidacy_interview_number_from_1 check (interview_number >= 1),
    constraint candidacy_interview_held_then_recorded check (held_recorded_on >= held_on)
);

comment on table candidacy_interview is 'An interview (R6).';
comment on column candidacy_interview.interview_number is 'The place in the list, from 1 on.';
comment on column candidacy_interview.application is 'Which of the person''s applications in this role, from 1 on.';
comment on column candidacy_interview.held_on is 'The interview: the day on which it happened.';
comment on column candidacy_interview.held_recorded_on is 'The interview: the day on which it was recorded.';
comment on column candidacy_interview.held_by is 'Who held it; never a name.';
comment on column candidacy_interview.needs_found is 'The needs found in a mentee, which point to areas of action (R6).';
comment on column candidacy_interview.experiences is 'The areas in which a mentor has skills, interest or experience (M5).';

create table candidacy_interview_note (
    programme character varying(36) not null,
    person character varying(36) not null,
    role character varying(60) not null,
    interview_number bigint not null,
    topic character varying(60) not null,
    note character varying(1000000) not null,
    constraint candidacy_interview_note_key primary key (programme, person, role, interview_number, topic),
    constraint candidacy_interview_note_whole foreign key (programme, person, role, interview_number)
        references candidacy_interview (programme, person, role, interview_number) on delete cascade,
    constraint candidacy_interview_note_topic check (topic in (
            'profile', 'motivation', 'lived-experience', 'availability', 'experiences-shared', 'age',
            'languages', 'residence', 'needs'
    ))
);

comment on table candidacy_interview_note is 'What was said in an interview on one topic (R6).';
comment on column candidacy_interview_note.topic is 'On what.';
comment on column candidacy_interview_note.note is 'What was said.';

create table candidacy_network_contact (
    programme character varying(36) not null,
    person character varying(36) not null,
    role character varying(60) not null,
    network_contact_number bigint not null,
    named_on date not null,
    named_recorded_on date not null,
    mentee_consent_on date,
    mentee_consent_recorded_on date,
    own_consent_on date,
    own_consent_recorded_on date,
    suitable boolean,
    assessed_by character varying(60),
    assessed_at timestamp(9),
    assessed_why character varying(60),
    assessed_note character varying(1000000),
    withdrawn_on date,
    withdrawn_recorded_on date,
    relation character varying(1000000),
    constraint candidacy_network_contact_key primary key (programme, person, role, network_contact_number),
    constraint candidacy_network_contact_whole foreign key (programme, person, role)
        references candidacy (programme, person, role) on delete cascade,
    constraint candidacy_network_contact_number_from_1 check (network_contact_number >= 1),
    constraint candidacy_network_contact_named_then_recorded check (named_recorded_on >= named_on),
    constraint candidacy_network_contact_mentee_consent_then_recorded check (mentee_consent_recorded_on >= mentee_consent_on),
    constraint candidacy_network_contact_mentee_consent_whole check ((mentee_consent_on is null) = (mentee_consent_recorded_on is null)),
    constraint candidacy_network_contact_own_consent_then_recorded check (own_consent_recorded_on >= own_consent_on),
    constraint candidacy_network_contact_own_consent_whole check ((own_consent_on is null) = (own_consent_recorded_on is null)),
    constraint candidacy_network_contact_withdrawn_then_recorded check (withdrawn_recorded_on >= withdrawn_on),
    constraint candidacy_network_contact_withdrawn_whole check ((withdrawn_on is null) = (withdrawn_recorded_on is null))
);

comment on table candidacy_network_contact is 'Somebody of a mentee''s own network, without a name, and what must be there before the programme turns to them (R6, X3).';
comment on column candidacy_network_contact.network_contact_number is 'The place in the list, from 1 on.';
comment on column candidacy_network_contact.named_on is 'The mentee''s naming them: the day on which it happened.';
comment on column candidacy_network_contact.named_recorded_on is 'The mentee''s naming them: the day on which it was recorded.';
comment on column candidacy_network_contact.mentee_consent_on is 'The mentee''s consent: the day on which it happened.';
comment on column candidacy_network_contact.mentee_consent_recorded_on is 'The mentee''s consent: the day on which it was recorded.';
comment on column candidacy_network_contact.own_consent_on is 'Their own consent: the day on which it happened.';
comment on column candidacy_network_contact.own_consent_recorded_on is 'Their own consent: the day on which it was recorded.';
comment on column candidacy_network_contact.suitable is 'Whether the team finds it right to turn to them.';
comment on column candidacy_network_contact.assessed_by is 'The team''s joint assessment: who decided; never a name.';
comment on column candidacy_network_contact.assessed_at is 'The team''s joint assessment: when it was recorded.';
comment on column candidacy_network_contact.assessed_why is 'The team''s joint assessment: the reason.';
comment on column candidacy_network_contact.assessed_note is 'The team''s joint assessment: what else there is to say.';
comment on column candidacy_network_contact.withdrawn_on is 'The withdrawal of a consent: the day on which it happened.';
comment on column candidacy_network_contact.withdrawn_recorded_on is 'The withdrawal of a consent: the day on which it was recorded.';
comment on column candidacy_network_contact.relation is 'What they are to the mentee; only with the consent of both (X3).';

create table candidacy_selection (
    programme character varying(36) not null,
    person character varying(36) not null,
    role character varying(60) not null,
    selection_number bigint not null,
    application bigint not null,
    outcome character varying(60) not null,
    decided_on date not null,
    decided_by character varying(60) not null,
    decided_at timestamp(9) not null,
    decided_why character varying(60) not null,
    decided_note character varying(1000000),
    recommendation character varying(60) not null,
    reasons character varying(1000),
    rules_version bigint not null,
    revoked_by character varying(60),
    revoked_at timestamp(9),
    revoked_why character varying(60),
    revoked_note character varying(1000000),
    constraint candidacy_selection_key primary key (programme, person, role, selection_number),
    constraint candidacy_selection_whole foreign key (programme, person, role)
        references candidacy (programme, person, role) on delete cascade,
    constraint candidacy_selection_number_from_1 check (selection_number >= 1),
    constraint candidacy_selection_outcome check (outcome in ('accepted', 'waiting-list', 'not-selected')),
    constraint candidacy_selection_recommendation check (recommendation in ('eligible', 'look', 'not-eligible'))
);

comment on table candidacy_selection is 'A decision of the team on an application (R4, M9).';
comment on column candidacy_selection.selection_number is 'The place in the list, from 1 on.';
comment on column candidacy_selection.application is 'Which of the person''s applications in this role, from 1 on.';
comment on column candidacy_selection.outcome is 'What was decided.';
comment on column candidacy_selection.decided_on is 'The day of the decision.';
comment on column candidacy_selection.decided_by is 'The decision: who decided; never a name.';
comment on column candidacy_selection.decided_at is 'The decision: when it was recorded.';
comment on column candidacy_selection.decided_why is 'The decision: the reason.';
comment on column candidacy_selection.decided_note is 'The decision: what else there is to say.';
comment on column candidacy_selection.recommendation is 'What the rules recommended on that day.';
comment on column candidacy_selection.reasons is 'The rules that were not met or not known on that day.';
comment on column candidacy_selection.rules_version is 'The version of the programme''s rules, 0 for the handbook''s.';
comment on column candidacy_selection.revoked_by is 'Its being found to be recorded in error: who decided; never a name.';
comment on column candidacy_selection.revoked_at is 'Its being found to be recorded in error: when it was recorded.';
comment on column candidacy_selection.revoked_why is 'Its being found to be recorded in error: the reason.';
comment on column candidacy_selection.revoked_note is 'Its being found to be recorded in error: what else there is to say.';

create table candidacy_feedback (
    programme character varying(36) not null,
    person character varying(36) not null,
    role character varying(60) not null,
    feedback_number bigint not null,
    selection_number bigint not null,
    given_on date not null,
    given_recorded_on date not null,
    given_by character varying(60) not null,
    way character varying(60) not null,
    constraint candidacy_feedback_key primary key (programme, person, role, feedback_number),
    constraint candidacy_feedback_whole foreign key (programme, person, role)
        references candidacy (programme, person, role) on delete cascade,
    constraint candidacy_feedback_number_from_1 check (feedback_number >= 1),
    constraint candidacy_feedback_given_then_recorded check (given_recorded_on >= given_on),
    constraint candidacy_feedback_way check (way in ('email', 'phone', 'letter', 'in-person'))
);

comment on table candidacy_feedback is 'A person was told of a decision (R9).';
comment on column candidacy_feedback.feedback_number is 'The place in the list, from 1 on.';
comment on column candidacy_feedback.selection_number is 'Which of the candidacy''s selections, by its number.';
comment on column candidacy_feedback.given_on is 'The feedback: the day on which it happened.';
comment on column candidacy_feedback.given_recorded_on is 'The feedback: the day on which it was recorded.';
comment on column candidacy_feedback.given_by is 'Who gave it; never a name.';
comment on column candidacy_feedback.way is 'How.';

create table candidacy_invitation (
    programme character varying(36) not null,
    person character varying(36) not null,
    role character varying(60) not null,
    invitation_number bigint not null,
    selection_number bigint not null,
    sent_on date not null,
    sent_recorded_on date not null,
    sent_by character varying(60) not null,
    answer character varying(60),
    answered_on date,
    answered_recorded_on date,
    constraint candidacy_invitation_key primary key (programme, person, role, invitation_number),
    constraint candidacy_invitation_whole foreign key (programme, person, role)
        references candidacy (programme, person, role) on delete cascade,
    constraint candidacy_invitation_number_from_1 check (invitation_number >= 1),
    constraint candidacy_invitation_sent_then_recorded check (sent_recorded_on >= sent_on),
    constraint candidacy_invitation_answer check (answer in ('accepted', 'declined')),
    constraint candidacy_invitation_answered_then_recorded check (answered_recorded_on >= answered_on),
    constraint candidacy_invitation_answered_whole check ((answered_on is null) = (answered_recorded_on is null))
);

comment on table candidacy_invitation is 'A mentor was invited to the training (R10).';
comment on column candidacy_invitation.invitation_number is 'The place in the list, from 1 on.';
comment on column candidacy_invitation.selection_number is 'Which of the candidacy''s selections, by its number.';
comment on column candidacy_invitation.sent_on is 'The invitation: the day on which it happened.';
comment on column candidacy_invitation.sent_recorded_on is 'The invitation: the day on which it was recorded.';
comment on column candidacy_invitation.sent_by is 'Who sent it; never a name.';
comment on column candidacy_invitation.answer is 'What the person answered.';
comment on column candidacy_invitation.answered_on is 'The answer: the day on which it happened.';
comment on column candidacy_invitation.answered_recorded_on is 'The answer: the day on which it was recorded.';

create table candidacy_invitation_session (
    programme character varying(36) not null,
    person character varying(36) not null,
    role character varying(60) not null,
    invitation_number bigint not null,
    training_session character varying(36) not null,
    constraint candidacy_invitation_session_key primary key (programme, person, role, invitation_number, training_session),
    constraint candidacy_invitation_session_whole foreign key (programme, person, role, invitation_number)
        references candidacy_invitation (programme, person, role, invitation_number) on delete cascade
);

comment on table candidacy_invitation_session is 'A training session that an invitation names.';
comment on column candidacy_invitation_session.training_session is 'Which session.';

create table candidacy_leaving (
    programme character varying(36) not null,
    person character varying(36) not null,
    role character varying(60) not null,
    leaving_number bigint not null,
    application bigint not null,
    left_on date not null,
    reason character varying(60) not null,
    decided_by character varying(60) not null,
    decided_at timestamp(9) not null,
    decided_why character varying(60) not null,
    decided_note character varying(1000000),
    revoked_by character varying(60),
    revoked_at timestamp(9),
    revoked_why character varying(60),
    revoked_note character varying(1000000),
    constraint candidacy_leaving_key primary key (programme, person, role, leaving_number),
    constraint candidacy_leaving_whole foreign key (programme, person, role)
        references candidacy (programme, person, role) on delete cascade,
    constraint candidacy_leaving_number_from_1 check (leaving_number >= 1),
    constraint candidacy_leaving_reason check (reason in (
            'moved-away', 'lost-permit', 'seriously-ill', 'died', 'withdrew', 'no-time', 'work-or-studies',
            'no-contact', 'not-a-fit', 'code-of-conduct', 'change-of-mentor', 'other'
    ))
);

comment on table candidacy_leaving is 'A person stopped, before a selection or after it.';
comment on column candidacy_leaving.leaving_number is 'The place in the list, from 1 on.';
comment on column candidacy_leaving.application is 'Which of the person''s applications in this role, from 1 on.';
comment on column candidacy_leaving.left_on is 'The first day on which they no longer take part.';
comment on column candidacy_leaving.reason is 'Why.';
comment on column candidacy_leaving.decided_by is 'Its being recorded: who decided; never a name.';
comment on column candidacy_leaving.decided_at is 'Its being recorded: when it was recorded.';
comment on column candidacy_leaving.decided_why is 'Its being recorded: the reason.';
comment on column candidacy_leaving.decided_note is 'Its being recorded: what else there is to say.';
comment on column candidacy_leaving.revoked_by is 'Its being found to be recorded in error: who decided; never a name.';
comment on column candidacy_leaving.revoked_at is 'Its being found to be recorded in error: when it was recorded.';
comment on column candidacy_leaving.revoked_why is 'Its being found to be recorded in error: the reason.';
comment on column candidacy_leaving.revoked_note is 'Its being found to be recorded in error: what else there is to say.';

create table candidacy_reapplication (
    programme character varying(36) not null,
    person character varying(36) not null,
    role character varying(60) not null,
    reapplication_number bigint not null,
    recruitment_round character varying(36) not null,
    applied_on date not null,
    applied_recorded_on date not null,
    recorded_by character varying(60) not null,
    constraint candidacy_reapplication_key primary key (programme, person, role, reapplication_number),
    constraint candidacy_reapplication_whole foreign key (programme, person, role)
        references candidacy (programme, person, role) on delete cascade,
    constraint candidacy_reapplication_number_from_1 check (reapplication_number >= 1),
    constraint candidacy_reapplication_applied_then_recorded check (applied_recorded_on >= applied_on)
);

comment on table candidacy_reapplication is 'A person who had left or was not selected applied again.';
comment on column candidacy_reapplication.reapplication_number is 'The place in the list, from 1 on.';
comment on column candidacy_reapplication.recruitment_round is 'In which round.';
comment on column candidacy_reapplication.applied_on is 'The new application: the day on which it happened.';
comment on column candidacy_reapplication.applied_recorded_on is 'The new application: the day on which it was recorded.';
comment on column candidacy_reapplication.recorded_by is 'Who recorded it; never a name.';

create table training_session (
    programme character varying(36) not null,
    training_session character varying(36) not null,
    unit character varying(60) not null,
    make_up boolean not null,
    place character varying(60) not null,
    venue character varying(1000000),
    parts character varying(1000) not null,
    adaptation character varying(1000000),
    planned_for date not null,
    planned_on date not null,
    planned_recorded_on date not null,
    cancelled_by character varying(60),
    cancelled_at timestamp(9),
    cancelled_why character varying(60),
    cancelled_note character varying(1000000),
    held_on date,
    held_recorded_on date,
    minutes bigint,
    version bigint not null,
    constraint training_session_key primary key (programme, training_session),
    constraint training_session_in_programme foreign key (programme) references programme (id),
    constraint training_session_version_from_1 check (version >= 1),
    constraint training_session_unit check (unit in ('unit-1', 'unit-2', 'unit-3', 'unit-4', 'unit-5')),
    constraint training_session_place check (place in ('in-person', 'online')),
    constraint training_session_planned_then_recorded check (planned_recorded_on >= planned_on),
    constraint training_session_held_then_recorded check (held_recorded_on >= held_on),
    constraint training_session_held_whole check ((held_on is null) = (held_recorded_on is null))
);

comment on table training_session is 'A session of one of the five units of the training (T1).';
comment on column training_session.version is 'How many times the record has been saved.';
comment on column training_session.training_session is 'The session''s id.';
comment on column training_session.unit is 'Which unit.';
comment on column training_session.make_up is 'Whether it is held again for those who missed the unit.';
comment on column training_session.place is 'In person or online.';
comment on column training_session.venue is 'The room or the link.';
comment on column training_session.parts is 'What it consists of.';
comment on column training_session.adaptation is 'How its content was adapted to the mentors'' needs and to the place (T7).';
comment on column training_session.planned_for is 'The day for which it was first planned.';
comment on column training_session.planned_on is 'Its planning: the day on which it happened.';
comment on column training_session.planned_recorded_on is 'Its planning: the day on which it was recorded.';
comment on column training_session.cancelled_by is 'Its being called off: who decided; never a name.';
comment on column training_session.cancelled_at is 'Its being called off: when it was recorded.';
comment on column training_session.cancelled_why is 'Its being called off: the reason.';
comment on column training_session.cancelled_note is 'Its being called off: what else there is to say.';
comment on column training_session.held_on is 'Its being held: the day on which it happened.';
comment on column training_session.held_recorded_on is 'Its being held: the day on which it was recorded.';
comment on column training_session.minutes is 'How long it took.';

create table training_session_move (
    programme character varying(36) not null,
    training_session character varying(36) not null,
    move_number bigint not null,
    moved_to date not null,
    decided_by character varying(60) not null,
    decided_at timestamp(9) not null,
    decided_why character varying(60) not null,
    decided_note character varying(1000000),
    constraint training_session_move_key primary key (programme, training_session, move_number),
    constraint training_session_move_whole foreign key (programme, training_session)
        references training_session (programme, training_session) on delete cascade,
    constraint training_session_move_number_from_1 check (move_number >= 1)
);

comment on table training_session_move is 'A day to which it was moved, in the order of the decisions.';
comment on column training_session_move.move_number is 'The place in the list, from 1 on.';
comment on column training_session_move.moved_to is 'Its new day.';
comment on column training_session_move.decided_by is 'The move: who decided; never a name.';
comment on column training_session_move.decided_at is 'The move: when it was recorded.';
comment on column training_session_move.decided_why is 'The move: the reason.';
comment on column training_session_move.decided_note is 'The move: what else there is to say.';

create table training_session_invitee (
    programme character varying(36) not null,
    training_session character varying(36) not null,
    invitee_number bigint not null,
    person character varying(36) not null,
    invited_on date not null,
    invited_recorded_on date not null,
    constraint training_session_invitee_key primary key (programme, training_session, invitee_number),
    constraint training_session_invitee_whole foreign key (programme, training_session)
        references training_session (programme, training_session) on delete cascade,
    constraint training_session_invitee_number_from_1 check (invitee_number >= 1),
    constraint training_session_invitee_invited_then_recorded check (invited_recorded_on >= invited_on)
);

comment on table training_session_invitee is 'Somebody who was invited.';
comment on column training_session_invitee.invitee_number is 'The place in the list, from 1 on.';
comment on column training_session_invitee.person is 'Who.';
comment on column training_session_invitee.invited_on is 'The invitation: the day on which it happened.';
comment on column training_session_invitee.invited_recorded_on is 'The invitation: the day on which it was recorded.';

create table training_session_mark (
    programme character varying(36) not null,
    training_session character varying(36) not null,
    mark_number bigint not null,
    person character varying(36) not null,
    attendance character varying(60) not null,
    recorded_on date not null,
    constraint training_session_mark_key primary key (programme, training_session, mark_number),
    constraint training_session_mark_whole foreign key (programme, training_session)
        references training_session (programme, training_session) on delete cascade,
    constraint training_session_mark_number_from_1 check (mark_number >= 1),
    constraint training_session_mark_attendance check (attendance in ('present', 'absent'))
);

comment on table training_session_mark is 'Whether somebody was there, as it was recorded; a person''s last mark counts.';
comment on column training_session_mark.mark_number is 'The place in the list, from 1 on.';
comment on column training_session_mark.person is 'Who was there or not.';
comment on column training_session_mark.attendance is 'Which of the two.';
comment on column training_session_mark.recorded_on is 'The day on which it was recorded.';

create table training_record (
    programme character varying(36) not null,
    mentor character varying(36) not null,
    glossary_shown_on date,
    glossary_shown_recorded_on date,
    agreement_shown_on date,
    agreement_shown_recorded_on date,
    version bigint not null,
    constraint training_record_key primary key (programme, mentor),
    constraint training_record_in_programme foreign key (programme) references programme (id),
    constraint training_record_of_mentor foreign key (mentor) references person (id),
    constraint training_record_version_from_1 check (version >= 1),
    constraint training_record_glossary_shown_then_recorded check (glossary_shown_recorded_on >= glossary_shown_on),
    constraint training_record_glossary_shown_whole check ((glossary_shown_on is null) = (glossary_shown_recorded_on is null)),
    constraint training_record_agreement_shown_then_recorded check (agreement_shown_recorded_on >= agreement_shown_on),
    constraint training_record_agreement_shown_whole check ((agreement_shown_on is null) = (agreement_shown_recorded_on is null))
);

comment on table training_record is 'What the training found and showed of a mentor, besides attendance (T2, T7, T9).';
comment on column training_record.version is 'How many times the record has been saved.';
comment on column training_record.mentor is 'Whose it is.';
comment on column training_record.glossary_shown_on is 'Annex 5 was shown: the day on which it happened.';
comment on column training_record.glossary_shown_recorded_on is 'Annex 5 was shown: the day on which it was recorded.';
comment on column training_record.agreement_shown_on is 'Annex 6 was shown: the day on which it happened.';
comment on column training_record.agreement_shown_recorded_on is 'Annex 6 was shown: the day on which it was recorded.';

create table training_record_join_decision (
    programme character varying(36) not null,
    mentor character varying(36) not null,
    join_decision_number bigint not null,
    joins boolean not null,
    made_on date not null,
    made_recorded_on date not null,
    constraint training_record_join_decision_key primary key (programme, mentor, join_decision_number),
    constraint training_record_join_decision_whole foreign key (programme, mentor)
        references training_record (programme, mentor) on delete cascade,
    constraint training_record_join_decision_number_from_1 check (join_decision_number >= 1),
    constraint training_record_join_decision_made_then_recorded check (made_recorded_on >= made_on)
);

comment on table training_record_join_decision is 'A volunteer''s decision to join the programme or not (T2).';
comment on column training_record_join_decision.join_decision_number is 'The place in the list, from 1 on.';
comment on column training_record_join_decision.joins is 'Whether they join.';
comment on column training_record_join_decision.made_on is 'The decision: the day on which it happened.';
comment on column training_record_join_decision.made_recorded_on is 'The decision: the day on which it was recorded.';

create table training_record_need (
    programme character varying(36) not null,
    mentor character varying(36) not null,
    need_number bigint not null,
    unit character varying(60) not null,
    skill character varying(60),
    note character varying(1000000),
    source character varying(60) not null,
    found_on date not null,
    found_recorded_on date not null,
    met_on date,
    met_recorded_on date,
    constraint training_record_need_key primary key (programme, mentor, need_number),
    constraint training_record_need_whole foreign key (programme, mentor)
        references training_record (programme, mentor) on delete cascade,
    constraint training_record_need_number_from_1 check (need_number >= 1),
    constraint training_record_need_unit check (unit in ('unit-1', 'unit-2', 'unit-3', 'unit-4', 'unit-5')),
    constraint training_record_need_skill check (skill in (
            'listening', 'problem-solving', 'local-services', 'digital', 'communication'
    )),
    constraint training_record_need_source check (source in ('form', 'interview', 'session', 'other')),
    constraint training_record_need_found_then_recorded check (found_recorded_on >= found_on),
    constraint training_record_need_met_then_recorded check (met_recorded_on >= met_on),
    constraint training_record_need_met_whole check ((met_on is null) = (met_recorded_on is null))
);

comment on table training_record_need is 'What a mentor needs of the training (T7).';
comment on column training_record_need.need_number is 'From 1 on within a mentor''s record.';
comment on column training_record_need.unit is 'The unit that can meet it.';
comment on column training_record_need.skill is 'The skill that is needed.';
comment on column training_record_need.note is 'What is needed.';
comment on column training_record_need.source is 'Where it was found.';
comment on column training_record_need.found_on is 'Its being found: the day on which it happened.';
comment on column training_record_need.found_recorded_on is 'Its being found: the day on which it was recorded.';
comment on column training_record_need.met_on is 'Its being met: the day on which it happened.';
comment on column training_record_need.met_recorded_on is 'Its being met: the day on which it was recorded.';

create table training_record_observation (
    programme character varying(36) not null,
    mentor character varying(36) not null,
    observation_number bigint not null,
    made_on date not null,
    made_recorded_on date not null,
    made_by character varying(60) not null,
    about character varying(60) not null,
    observed character varying(1000000) not null,
    constraint training_record_observation_key primary key (programme, mentor, observation_number),
    constraint training_record_observation_whole foreign key (programme, mentor)
        references training_record (programme, mentor) on delete cascade,
    constraint training_record_observation_number_from_1 check (observation_number >= 1),
    constraint training_record_observation_made_then_recorded check (made_recorded_on >= made_on),
    constraint training_record_observation_about check (about in ('personality', 'skills', 'knowledge'))
);

comment on table training_record_observation is 'What the team learnt of a mentor in the training (T9).';
comment on column training_record_observation.observation_number is 'The place in the list, from 1 on.';
comment on column training_record_observation.made_on is 'The observation: the day on which it happened.';
comment on column training_record_observation.made_recorded_on is 'The observation: the day on which it was recorded.';
comment on column training_record_observation.made_by is 'Who made it; never a name.';
comment on column training_record_observation.about is 'What it says something about.';
comment on column training_record_observation.observed is 'What it says.';

create table training_record_tag (
    programme character varying(36) not null,
    mentor character varying(36) not null,
    tag_number bigint not null,
    theme character varying(60) not null,
    tagged_on date not null,
    tagged_recorded_on date not null,
    source character varying(60) not null,
    tagged_by character varying(60) not null,
    constraint training_record_tag_key primary key (programme, mentor, tag_number),
    constraint training_record_tag_whole foreign key (programme, mentor)
        references training_record (programme, mentor) on delete cascade,
    constraint training_record_tag_number_from_1 check (tag_number >= 1),
    constraint training_record_tag_theme check (theme in (
            'housing', 'employment', 'education', 'economy', 'health', 'language', 'digital', 'rights',
            'network'
    )),
    constraint training_record_tag_tagged_then_recorded check (tagged_recorded_on >= tagged_on),
    constraint training_record_tag_source check (source in ('interview', 'training'))
);

comment on table training_record_tag is 'An area in which the team found that a mentor has experience (T9, M5).';
comment on column training_record_tag.tag_number is 'The place in the list, from 1 on.';
comment on column training_record_tag.theme is 'Which area.';
comment on column training_record_tag.tagged_on is 'The tag: the day on which it happened.';
comment on column training_record_tag.tagged_recorded_on is 'The tag: the day on which it was recorded.';
comment on column training_record_tag.source is 'Where the team learnt of it.';
comment on column training_record_tag.tagged_by is 'Who tagged it; never a name.';

create table plan (
    programme character varying(36) not null,
    mentee character varying(36) not null,
    begun_on date not null,
    begun_recorded_on date not null,
    agreed_on date,
    agreed_recorded_on date,
    version bigint not null,
    constraint plan_key primary key (programme, mentee),
    constraint plan_in_programme foreign key (programme) references programme (id),
    constraint plan_of_mentee foreign key (mentee) references person (id),
    constraint plan_version_from_1 check (version >= 1),
    constraint plan_begun_then_recorded check (begun_recorded_on >= begun_on),
    constraint plan_agreed_then_recorded check (agreed_recorded_on >= agreed_on),
    constraint plan_agreed_whole check ((agreed_on is null) = (agreed_recorded_on is null))
);

comment on table plan is 'A mentee''s individual integration plan (annex 8, I3 to I5).';
comment on column plan.version is 'How many times the record has been saved.';
comment on column plan.mentee is 'Whose plan it is.';
comment on column plan.begun_on is 'The beginning: the day on which it happened.';
comment on column plan.begun_recorded_on is 'The beginning: the day on which it was recorded.';
comment on column plan.agreed_on is 'The first agreement of mentee and mentor: the day on which it happened.';
comment on column plan.agreed_recorded_on is 'The first agreement of mentee and mentor: the day on which it was recorded.';

create table plan_goal (
    programme character varying(36) not null,
    mentee character varying(36) not null,
    goal_number bigint not null,
    set_on date not null,
    set_recorded_on date not null,
    area character varying(60) not null,
    term character varying(60) not null,
    title character varying(1000000) not null,
    baseline character varying(1000000),
    measure character varying(1000000),
    due date,
    withdrawn_by character varying(60),
    withdrawn_at timestamp(9),
    withdrawn_why character varying(60),
    withdrawn_note character varying(1000000),
    constraint plan_goal_key primary key (programme, mentee, goal_number),
    constraint plan_goal_whole foreign key (programme, mentee)
        references plan (programme, mentee) on delete cascade,
    constraint plan_goal_number_from_1 check (goal_number >= 1),
    constraint plan_goal_set_then_recorded check (set_recorded_on >= set_on),
    constraint plan_goal_area check (area in (
            'employment', 'housing', 'education', 'economic-independence', 'health', 'language',
            'social-network', 'rights', 'other'
    )),
    constraint plan_goal_term check (term in ('short', 'long'))
);

comment on table plan_goal is 'A goal in a plan, as it was worded last (I4, I5).';
comment on column plan_goal.goal_number is 'From 1 on within the plan; never given twice.';
comment on column plan_goal.set_on is 'Its becoming part of the plan: the day on which it happened.';
comment on column plan_goal.set_recorded_on is 'Its becoming part of the plan: the day on which it was recorded.';
comment on column plan_goal.area is 'In which area.';
comment on column plan_goal.term is 'Short or long.';
comment on column plan_goal.title is 'What it is.';
comment on column plan_goal.baseline is 'Where the mentee stands when it is set.';
comment on column plan_goal.measure is 'How one will see that it is reached (I4).';
comment on column plan_goal.due is 'The day by which it should be reached.';
comment on column plan_goal.withdrawn_by is 'Its being taken out of the plan: who decided; never a name.';
comment on column plan_goal.withdrawn_at is 'Its being taken out of the plan: when it was recorded.';
comment on column plan_goal.withdrawn_why is 'Its being taken out of the plan: the reason.';
comment on column plan_goal.withdrawn_note is 'Its being taken out of the plan: what else there is to say.';

create table plan_goal_requirement (
    programme character varying(36) not null,
    mentee character varying(36) not null,
    goal_number bigint not null,
    requirement_number bigint not null,
    requirement character varying(1000000) not null,
    constraint plan_goal_requirement_key primary key (programme, mentee, goal_number, requirement_number),
    constraint plan_goal_requirement_whole foreign key (programme, mentee, goal_number)
        references plan_goal (programme, mentee, goal_number) on delete cascade,
    constraint plan_goal_requirement_number_from_1 check (requirement_number >= 1)
);

comment on table plan_goal_requirement is 'Something that a goal takes (I5).';
comment on column plan_goal_requirement.requirement_number is 'The place in the list, from 1 on.';
comment on column plan_goal_requirement.requirement is 'What it takes.';

create table plan_goal_obstacle (
    programme character varying(36) not null,
    mentee character varying(36) not null,
    goal_number bigint not null,
    obstacle_number bigint not null,
    obstacle character varying(1000000) not null,
    constraint plan_goal_obstacle_key primary key (programme, mentee, goal_number, obstacle_number),
    constraint plan_goal_obstacle_whole foreign key (programme, mentee, goal_number)
        references plan_goal (programme, mentee, goal_number) on delete cascade,
    constraint plan_goal_obstacle_number_from_1 check (obstacle_number >= 1)
);

comment on table plan_goal_obstacle is 'Something that may stand in the way of a goal (I5).';
comment on column plan_goal_obstacle.obstacle_number is 'The place in the list, from 1 on.';
comment on column plan_goal_obstacle.obstacle is 'What may stand in the way.';

create table plan_goal_milestone (
    programme character varying(36) not null,
    mentee character varying(36) not null,
    goal_number bigint not null,
    milestone_number bigint not null,
    title character varying(1000000) not null,
    set_on date not null,
    set_recorded_on date not null,
    due date,
    reached_on date,
    reached_recorded_on date,
    withdrawn_by character varying(60),
    withdrawn_at timestamp(9),
    withdrawn_why character varying(60),
    withdrawn_note character varying(1000000),
    constraint plan_goal_milestone_key primary key (programme, mentee, goal_number, milestone_number),
    constraint plan_goal_milestone_whole foreign key (programme, mentee, goal_number)
        references plan_goal (programme, mentee, goal_number) on delete cascade,
    constraint plan_goal_milestone_number_from_1 check (milestone_number >= 1),
    constraint plan_goal_milestone_set_then_recorded check (set_recorded_on >= set_on),
    constraint plan_goal_milestone_reached_then_recorded check (reached_recorded_on >= reached_on),
    constraint plan_goal_milestone_reached_whole check ((reached_on is null) = (reached_recorded_on is null))
);

comment on table plan_goal_milestone is 'A milestone on the way to a goal (I3).';
comment on column plan_goal_milestone.milestone_number is 'From 1 on within the goal; never given twice.';
comment on column plan_goal_milestone.title is 'What it is.';
comment on column plan_goal_milestone.set_on is 'Its becoming part of the plan: the day on which it happened.';
comment on column plan_goal_milestone.set_recorded_on is 'Its becoming part of the plan: the day on which it was recorded.';
comment on column plan_goal_milestone.due is 'The day by which it should be reached.';
comment on column plan_goal_milestone.reached_on is 'Its being reached: the day on which it happened.';
comment on column plan_goal_milestone.reached_recorded_on is 'Its being reached: the day on which it was recorded.';
comment on column plan_goal_milestone.withdrawn_by is 'Its being taken out of the plan: who decided; never a name.';
comment on column plan_goal_milestone.withdrawn_at is 'Its being taken out of the plan: when it was recorded.';
comment on column plan_goal_milestone.withdrawn_why is 'Its being taken out of the plan: the reason.';
comment on column plan_goal_milestone.withdrawn_note is 'Its being taken out of the plan: what else there is to say.';

create table plan_goal_step (
    programme character varying(36) not null,
    mentee character varying(36) not null,
    goal_number bigint not null,
    step_number bigint not null,
    title character varying(1000000) not null,
    set_on date not null,
    set_recorded_on date not null,
    formal character varying(60),
    due date,
    done_on date,
    done_recorded_on date,
    withdrawn_by character varying(60),
    withdrawn_at timestamp(9),
    withdrawn_why character varying(60),
    withdrawn_note character varying(1000000),
    constraint plan_goal_step_key primary key (programme, mentee, goal_number, step_number),
    constraint plan_goal_step_whole foreign key (programme, mentee, goal_number)
        references plan_goal (programme, mentee, goal_number) on delete cascade,
    constraint plan_goal_step_number_from_1 check (step_number >= 1),
    constraint plan_goal_step_set_then_recorded check (set_recorded_on >= set_on),
    constraint plan_goal_step_formal check (formal in (
            'job-application', 'interview', 'language-course-enrolment', 'course-enrolment',
            'qualification-recognition', 'budget-exercise', 'housing-application'
    )),
    constraint plan_goal_step_done_then_recorded check (done_recorded_on >= done_on),
    constraint plan_goal_step_done_whole check ((done_on is null) = (done_recorded_on is null))
);

comment on table plan_goal_step is 'A step on the way to a goal (I5).';
comment on column plan_goal_step.step_number is 'From 1 on within the goal; never given twice.';
comment on column plan_goal_step.title is 'What it is.';
comment on column plan_goal_step.set_on is 'Its becoming part of the plan: the day on which it happened.';
comment on column plan_goal_step.set_recorded_on is 'Its becoming part of the plan: the day on which it was recorded.';
comment on column plan_goal_step.formal is 'The formal step that it is (K3).';
comment on column plan_goal_step.due is 'The day by which it should be done.';
comment on column plan_goal_step.done_on is 'Its being done: the day on which it happened.';
comment on column plan_goal_step.done_recorded_on is 'Its being done: the day on which it was recorded.';
comment on column plan_goal_step.withdrawn_by is 'Its being taken out of the plan: who decided; never a name.';
comment on column plan_goal_step.withdrawn_at is 'Its being taken out of the plan: when it was recorded.';
comment on column plan_goal_step.withdrawn_why is 'Its being taken out of the plan: the reason.';
comment on column plan_goal_step.withdrawn_note is 'Its being taken out of the plan: what else there is to say.';

create table plan_goal_progress (
    programme character varying(36) not null,
    mentee character varying(36) not null,
    goal_number bigint not null,
    progress_number bigint not null,
    noted_on date not null,
    noted_recorded_on date not null,
    status character varying(60) not null,
    note character varying(1000000),
    withdrawn_by character varying(60),
    withdrawn_at timestamp(9),
    withdrawn_why character varying(60),
    withdrawn_note character varying(1000000),
    constraint plan_goal_progress_key primary key (programme, mentee, goal_number, progress_number),
    constraint plan_goal_progress_whole foreign key (programme, mentee, goal_number)
        references plan_goal (programme, mentee, goal_number) on delete cascade,
    constraint plan_goal_progress_number_from_1 check (progress_number >= 1),
    constraint plan_goal_progress_noted_then_recorded check (noted_recorded_on >= noted_on),
    constraint plan_goal_progress_status check (status in (
            'open', 'in-progress', 'partly-reached', 'reached', 'not-reached', 'dropped'
    ))
);

comment on table plan_goal_progress is 'How far a goal had come on a day (K3).';
comment on column plan_goal_progress.progress_number is 'From 1 on within the goal, in the order of noting.';
comment on column plan_goal_progress.noted_on is 'The progress: the day on which it happened.';
comment on column plan_goal_progress.noted_recorded_on is 'The progress: the day on which it was recorded.';
comment on column plan_goal_progress.status is 'How far the goal had come.';
comment on column plan_goal_progress.note is 'What else there is to say.';
comment on column plan_goal_progress.withdrawn_by is 'Its being taken back: who decided; never a name.';
comment on column plan_goal_progress.withdrawn_at is 'Its being taken back: when it was recorded.';
comment on column plan_goal_progress.withdrawn_why is 'Its being taken back: the reason.';
comment on column plan_goal_progress.withdrawn_note is 'Its being taken back: what else there is to say.';

create table plan_revision (
    programme character varying(36) not null,
    mentee character varying(36) not null,
    revision_number bigint not null,
    goal_number bigint not null,
    revised_on date not null,
    decided_by character varying(60) not null,
    decided_at timestamp(9) not null,
    decided_why character varying(60) not null,
    decided_note character varying(1000000),
    area character varying(60) not null,
    term character varying(60) not null,
    title character varying(1000000) not null,
    baseline character varying(1000000),
    measure character varying(1000000),
    due date,
    constraint plan_revision_key primary key (programme, mentee, revision_number),
    constraint plan_revision_whole foreign key (programme, mentee)
        references plan (programme, mentee) on delete cascade,
    constraint plan_revision_number_from_1 check (revision_number >= 1),
    constraint plan_revision_area check (area in (
            'employment', 'housing', 'education', 'economic-independence', 'health', 'language',
            'social-network', 'rights', 'other'
    )),
    constraint plan_revision_term check (term in ('short', 'long'))
);

comment on table plan_revision is 'What a goal said before it was worded in another way.';
comment on column plan_revision.revision_number is 'The place in the list, from 1 on.';
comment on column plan_revision.goal_number is 'Which goal, by its number.';
comment on column plan_revision.revised_on is 'The first day on which the new wording holds.';
comment on column plan_revision.decided_by is 'The revision: who decided; never a name.';
comment on column plan_revision.decided_at is 'The revision: when it was recorded.';
comment on column plan_revision.decided_why is 'The revision: the reason.';
comment on column plan_revision.decided_note is 'The revision: what else there is to say.';
comment on column plan_revision.area is 'In which area.';
comment on column plan_revision.term is 'Short or long.';
comment on column plan_revision.title is 'What it is.';
comment on column plan_revision.baseline is 'Where the mentee stands when it is set.';
comment on column plan_revision.measure is 'How one will see that it is reached (I4).';
comment on column plan_revision.due is 'The day by which it should be reached.';

create table plan_revision_requirement (
    programme character varying(36) not null,
    mentee character varying(36) not null,
    revision_number bigint not null,
    requirement_number bigint not null,
    requirement character varying(1000000) not null,
    constraint plan_revision_requirement_key primary key (programme, mentee, revision_number, requirement_number),
    constraint plan_revision_requirement_whole foreign key (programme, mentee, revision_number)
        references plan_revision (programme, mentee, revision_number) on delete cascade,
    constraint plan_revision_requirement_number_from_1 check (requirement_number >= 1)
);

comment on table plan_revision_requirement is 'Something that a goal takes (I5).';
comment on column plan_revision_requirement.requirement_number is 'The place in the list, from 1 on.';
comment on column plan_revision_requirement.requirement is 'What it takes.';

create table plan_revision_obstacle (
    programme character varying(36) not null,
    mentee character varying(36) not null,
    revision_number bigint not null,
    obstacle_number bigint not null,
    obstacle character varying(1000000) not null,
    constraint plan_revision_obstacle_key primary key (programme, mentee, revision_number, obstacle_number),
    constraint plan_revision_obstacle_whole foreign key (programme, mentee, revision_number)
        references plan_revision (programme, mentee, revision_number) on delete cascade,
    constraint plan_revision_obstacle_number_from_1 check (obstacle_number >= 1)
);

comment on table plan_revision_obstacle is 'Something that may stand in the way of a goal (I5).';
comment on column plan_revision_obstacle.obstacle_number is 'The place in the list, from 1 on.';
comment on column plan_revision_obstacle.obstacle is 'What may stand in the way.';

create table plan_review (
    programme character varying(36) not null,
    mentee character varying(36) not null,
    review_number bigint not null,
    held_on date not null,
    held_recorded_on date not null,
    mentorship character varying(36),
    note character varying(1000000),
    constraint plan_review_key primary key (programme, mentee, review_number),
    constraint plan_review_whole foreign key (programme, mentee)
        references plan (programme, mentee) on delete cascade,
    constraint plan_review_number_from_1 check (review_number >= 1),
    constraint plan_review_held_then_recorded check (held_recorded_on >= held_on)
);

comment on table plan_review is 'A plan was gone through.';
comment on column plan_review.review_number is 'The place in the list, from 1 on.';
comment on column plan_review.held_on is 'The review: the day on which it happened.';
comment on column plan_review.held_recorded_on is 'The review: the day on which it was recorded.';
comment on column plan_review.mentorship is 'The pair in which the plan was gone through.';
comment on column plan_review.note is 'What there is to say.';

create table mentorship (
    programme character varying(36) not null,
    mentorship character varying(36) not null,
    mentor character varying(36) not null,
    mentee character varying(36) not null,
    rules_version bigint not null,
    score_micro bigint,
    predecessor character varying(36),
    countersigned_by character varying(60),
    first_meeting_on date,
    first_meeting_recorded_on date,
    final_assessment character varying(36),
    version bigint not null,
    constraint mentorship_key primary key (programme, mentorship),
    constraint mentorship_in_programme foreign key (programme) references programme (id),
    constraint mentorship_of_mentee foreign key (mentee) references person (id),
    constraint mentorship_version_from_1 check (version >= 1),
    constraint mentorship_first_meeting_then_recorded check (first_meeting_recorded_on >= first_meeting_on),
    constraint mentorship_first_meeting_whole check ((first_meeting_on is null) = (first_meeting_recorded_on is null))
);

create index mentorship_by_mentee on mentorship (programme, mentee);

comment on table mentorship is 'A pair of a mentor and a mentee, from its proposal to its end.';
comment on column mentorship.version is 'How many times the record has been saved.';
comment on column mentorship.mentorship is 'The pair''s id.';
comment on column mentorship.mentor is 'The mentor.';
comment on column mentorship.mentee is 'The mentee.';
comment on column mentorship.rules_version is 'The version of the rules under which it was proposed, 0 for the handbook''s.';
comment on column mentorship.score_micro is 'The score that it was proposed with, in millionths.';
comment on column mentorship.predecessor is 'The mentee''s pair before it, after a change of mentor.';
comment on column mentorship.countersigned_by is 'Who countersigned the agreement for the team; never a name.';
comment on column mentorship.first_meeting_on is 'The first meeting of mentor and mentee on their own: the day on which it happened.';
comment on column mentorship.first_meeting_recorded_on is 'The first meeting of mentor and mentee on their own: the day on which it was recorded.';
comment on column mentorship.final_assessment is 'The final assessment that closed it (E5).';

create table mentorship_step (
    programme character varying(36) not null,
    mentorship character varying(36) not null,
    step_number bigint not null,
    reached character varying(60) not null,
    reached_on date not null,
    decided_by character varying(60) not null,
    decided_at timestamp(9) not null,
    decided_why character varying(60) not null,
    decided_note character varying(1000000),
    ending_reason character varying(60),
    ending_side character varying(60),
    constraint mentorship_step_key primary key (programme, mentorship, step_number),
    constraint mentorship_step_whole foreign key (programme, mentorship)
        references mentorship (programme, mentorship) on delete cascade,
    constraint mentorship_step_number_from_1 check (step_number >= 1),
    constraint mentorship_step_reached check (reached in (
            'proposed', 'confirmed', 'undone', 'introduced', 'trial', 'active', 'paused', 'completed',
            'ended-early', 'not-continued'
    )),
    constraint mentorship_step_ending_reason check (ending_reason in (
            'moved-away', 'lost-permit', 'seriously-ill', 'died', 'withdrew', 'no-time', 'work-or-studies',
            'no-contact', 'not-a-fit', 'code-of-conduct', 'change-of-mentor', 'other'
    )),
    constraint mentorship_step_ending_side check (ending_side in ('mentor', 'mentee', 'both', 'team'))
);

comment on table mentorship_step is 'A step in the life of a pair: which state it reached, when and by whose decision (M9).';
comment on column mentorship_step.step_number is 'The place in the list, from 1 on.';
comment on column mentorship_step.reached is 'The state that was reached.';
comment on column mentorship_step.reached_on is 'The day on which it happened.';
comment on column mentorship_step.decided_by is 'The step: who decided; never a name.';
comment on column mentorship_step.decided_at is 'The step: when it was recorded.';
comment on column mentorship_step.decided_why is 'The step: the reason.';
comment on column mentorship_step.decided_note is 'The step: what else there is to say.';
comment on column mentorship_step.ending_reason is 'An early end: why.';
comment on column mentorship_step.ending_side is 'An early end: from whose side it came.';

create table mentorship_introduction (
    programme character varying(36) not null,
    mentorship character varying(36) not null,
    item character varying(60) not null,
    done_on date not null,
    done_recorded_on date not null,
    constraint mentorship_introduction_key primary key (programme, mentorship, item),
    constraint mentorship_introduction_whole foreign key (programme, mentorship)
        references mentorship (programme, mentorship) on delete cascade,
    constraint mentorship_introduction_item check (item in (
            'intake-session', 'glossary-shown', 'code-of-conduct-shown', 'phases-shown', 'signed-by-mentor',
            'signed-by-mentee', 'countersigned', 'plan-begun', 'staff-contact-given'
    )),
    constraint mentorship_introduction_done_then_recorded check (done_recorded_on >= done_on)
);

comment on table mentorship_introduction is 'Something that is done when a pair is introduced (I1, T10, S4).';
comment on column mentorship_introduction.item is 'What.';
comment on column mentorship_introduction.done_on is 'Its being done: the day on which it happened.';
comment on column mentorship_introduction.done_recorded_on is 'Its being done: the day on which it was recorded.';

create table mentorship_trial_answer (
    programme character varying(36) not null,
    mentorship character varying(36) not null,
    trial_answer_number bigint not null,
    side character varying(60) not null,
    goes_on boolean not null,
    answered_on date not null,
    answered_recorded_on date not null,
    why character varying(60),
    note character varying(1000000),
    constraint mentorship_trial_answer_key primary key (programme, mentorship, trial_answer_number),
    constraint mentorship_trial_answer_whole foreign key (programme, mentorship)
        references mentorship (programme, mentorship) on delete cascade,
    constraint mentorship_trial_answer_number_from_1 check (trial_answer_number >= 1),
    constraint mentorship_trial_answer_side check (side in ('mentor', 'mentee')),
    constraint mentorship_trial_answer_answered_then_recorded check (answered_recorded_on >= answered_on)
);

comment on table mentorship_trial_answer is 'What one side says after the first meeting; a side''s last answer counts.';
comment on column mentorship_trial_answer.trial_answer_number is 'The place in the list, from 1 on.';
comment on column mentorship_trial_answer.side is 'Who answers.';
comment on column mentorship_trial_answer.goes_on is 'Whether they want to go on.';
comment on column mentorship_trial_answer.answered_on is 'The answer: the day on which it happened.';
comment on column mentorship_trial_answer.answered_recorded_on is 'The answer: the day on which it was recorded.';
comment on column mentorship_trial_answer.why is 'The reason; always there with a no.';
comment on column mentorship_trial_answer.note is 'What else there is to say.';

create table mentorship_meeting_plan (
    programme character varying(36) not null,
    mentorship character varying(36) not null,
    plan_version bigint not null,
    first_day date not null,
    agreed_on date not null,
    agreed_recorded_on date not null,
    times bigint not null,
    per character varying(60) not null,
    form character varying(60) not null,
    constraint mentorship_meeting_plan_key primary key (programme, mentorship, plan_version),
    constraint mentorship_meeting_plan_whole foreign key (programme, mentorship)
        references mentorship (programme, mentorship) on delete cascade,
    constraint mentorship_meeting_plan_agreed_then_recorded check (agreed_recorded_on >= agreed_on),
    constraint mentorship_meeting_plan_per check (per in ('week', 'month')),
    constraint mentorship_meeting_plan_form check (form in ('in-person', 'online', 'either'))
);

comment on table mentorship_meeting_plan is 'How often and in which form a pair plans to meet (I2).';
comment on column mentorship_meeting_plan.plan_version is 'From 1 on.';
comment on column mentorship_meeting_plan.first_day is 'The first day on which it holds.';
comment on column mentorship_meeting_plan.agreed_on is 'The agreement: the day on which it happened.';
comment on column mentorship_meeting_plan.agreed_recorded_on is 'The agreement: the day on which it was recorded.';
comment on column mentorship_meeting_plan.times is 'How many meetings in a week or a month.';
comment on column mentorship_meeting_plan.per is 'In a week or in a month.';
comment on column mentorship_meeting_plan.form is 'In person, online or either.';

create table diary_entry (
    programme character varying(36) not null,
    diary_entry character varying(36) not null,
    mentorship character varying(36) not null,
    kind character varying(60) not null,
    happened_on date not null,
    happened_recorded_on date not null,
    minutes bigint,
    form character varying(60),
    place character varying(1000000),
    activity character varying(1000000),
    themes character varying(1000),
    support_functions character varying(1000),
    guidance character varying(1000),
    referrals character varying(1000),
    reflections character varying(1000000),
    results character varying(1000000),
    concern character varying(60) not null,
    community_activity character varying(60),
    withdrawn_by character varying(60),
    withdrawn_at timestamp(9),
    withdrawn_why character varying(60),
    withdrawn_note character varying(1000000),
    version bigint not null,
    constraint diary_entry_key primary key (programme, diary_entry),
    constraint diary_entry_in_programme foreign key (programme) references programme (id),
    constraint diary_entry_version_from_1 check (version >= 1),
    constraint diary_entry_kind check (kind in ('meeting', 'contact')),
    constraint diary_entry_happened_then_recorded check (happened_recorded_on >= happened_on),
    constraint diary_entry_form check (form in ('in-person', 'online', 'phone', 'message')),
    constraint diary_entry_concern check (concern in ('none', 'concern', 'urgent')),
    constraint diary_entry_community_activity check (community_activity in (
            'volunteering', 'cultural-event', 'sport', 'local-event', 'workshop', 'other'
    ))
);

create index diary_entry_by_mentorship on diary_entry (programme, mentorship);

comment on table diary_entry is 'A meeting or contact of a pair, as the mentor noted it (annex 9, E4).';
comment on column diary_entry.version is 'How many times the record has been saved.';
comment on column diary_entry.diary_entry is 'The entry''s id.';
comment on column diary_entry.mentorship is 'Which pair.';
comment on column diary_entry.kind is 'A meeting or another contact.';
comment on column diary_entry.happened_on is 'The meeting or contact: the day on which it happened.';
comment on column diary_entry.happened_recorded_on is 'The meeting or contact: the day on which it was recorded.';
comment on column diary_entry.minutes is 'How long it lasted.';
comment on column diary_entry.form is 'In which form.';
comment on column diary_entry.place is 'Where.';
comment on column diary_entry.activity is 'What they did.';
comment on column diary_entry.themes is 'The themes discussed.';
comment on column diary_entry.support_functions is 'What the mentor gave (P7).';
comment on column diary_entry.guidance is 'The themes of civic orientation in which the mentor gave guidance (K6).';
comment on column diary_entry.referrals is 'The services that the mentor referred the mentee to.';
comment on column diary_entry.reflections is 'Significant reflections.';
comment on column diary_entry.results is 'Significant results.';
comment on column diary_entry.concern is 'Whether something gives the mentor concern (S2).';
comment on column diary_entry.community_activity is 'What the pair took part in together (I6, K8).';
comment on column diary_entry.withdrawn_by is 'Its being withdrawn as recorded in error: who decided; never a name.';
comment on column diary_entry.withdrawn_at is 'Its being withdrawn as recorded in error: when it was recorded.';
comment on column diary_entry.withdrawn_why is 'Its being withdrawn as recorded in error: the reason.';
comment on column diary_entry.withdrawn_note is 'Its being withdrawn as recorded in error: what else there is to say.';

create table diary_entry_formal_step (
    programme character varying(36) not null,
    diary_entry character varying(36) not null,
    formal_step_number bigint not null,
    kind character varying(60) not null,
    taken_on date not null,
    taken_recorded_on date not null,
    constraint diary_entry_formal_step_key primary key (programme, diary_entry, formal_step_number),
    constraint diary_entry_formal_step_whole foreign key (programme, diary_entry)
        references diary_entry (programme, diary_entry) on delete cascade,
    constraint diary_entry_formal_step_number_from_1 check (formal_step_number >= 1),
    constraint diary_entry_formal_step_kind check (kind in (
            'job-application', 'interview', 'language-course-enrolment', 'course-enrolment',
            'qualification-recognition', 'budget-exercise', 'housing-application'
    )),
    constraint diary_entry_formal_step_taken_then_recorded check (taken_recorded_on >= taken_on)
);

comment on table diary_entry_formal_step is 'A formal step that the mentee took, such as a job application (K3).';
comment on column diary_entry_formal_step.formal_step_number is 'The place in the list, from 1 on.';
comment on column diary_entry_formal_step.kind is 'What was done.';
comment on column diary_entry_formal_step.taken_on is 'The step: the day on which it happened.';
comment on column diary_entry_formal_step.taken_recorded_on is 'The step: the day on which it was recorded.';

create table final_assessment (
    programme character varying(36) not null,
    final_assessment character varying(36) not null,
    mentorship character varying(36) not null,
    made_on date not null,
    made_recorded_on date not null,
    mentor_reflection character varying(1000000),
    mentee_reflection character varying(1000000),
    version bigint not null,
    constraint final_assessment_key primary key (programme, final_assessment),
    constraint final_assessment_in_programme foreign key (programme) references programme (id),
    constraint final_assessment_version_from_1 check (version >= 1),
    constraint final_assessment_made_then_recorded check (made_recorded_on >= made_on)
);

create index final_assessment_by_mentorship on final_assessment (programme, mentorship);

comment on table final_assessment is 'The final assessment of an integration plan by a pair (annex 12, E5).';
comment on column final_assessment.version is 'How many times the record has been saved.';
comment on column final_assessment.final_assessment is 'The assessment''s id.';
comment on column final_assessment.mentorship is 'The pair that it closes.';
comment on column final_assessment.made_on is 'The assessment: the day on which it happened.';
comment on column final_assessment.made_recorded_on is 'The assessment: the day on which it was recorded.';
comment on column final_assessment.mentor_reflection is 'What the mentor says.';
comment on column final_assessment.mentee_reflection is 'What the mentee says.';

create table final_assessment_outcome (
    programme character varying(36) not null,
    final_assessment character varying(36) not null,
    goal_number bigint not null,
    status character varying(60) not null,
    result character varying(1000000),
    challenges character varying(1000000),
    constraint final_assessment_outcome_key primary key (programme, final_assessment, goal_number),
    constraint final_assessment_outcome_whole foreign key (programme, final_assessment)
        references final_assessment (programme, final_assessment) on delete cascade,
    constraint final_assessment_outcome_number_from_1 check (goal_number >= 1),
    constraint final_assessment_outcome_status check (status in (
            'open', 'in-progress', 'partly-reached', 'reached', 'not-reached', 'dropped'
    ))
);

comment on table final_assessment_outcome is 'What became of one goal.';
comment on column final_assessment_outcome.goal_number is 'Which goal of the mentee''s plan, by its number.';
comment on column final_assessment_outcome.status is 'How far it came.';
comment on column final_assessment_outcome.result is 'The key results.';
comment on column final_assessment_outcome.challenges is 'What was hard.';

create table survey (
    programme character varying(36) not null,
    survey character varying(36) not null,
    person character varying(36) not null,
    kind character varying(60) not null,
    mentorship character varying(36),
    owed_from date not null,
    version bigint not null,
    constraint survey_key primary key (programme, survey),
    constraint survey_in_programme foreign key (programme) references programme (id),
    constraint survey_of_person foreign key (person) references person (id),
    constraint survey_version_from_1 check (version >= 1),
    constraint survey_kind check (kind in ('mentor-final', 'mentee-final', 'skills-in-use'))
);

create index survey_by_person on survey (programme, person);

comment on table survey is 'A questionnaire that a person is asked to answer (annexes 10 and 11, E6, K1).';
comment on column survey.version is 'How many times the record has been saved.';
comment on column survey.survey is 'The survey''s id.';
comment on column survey.person is 'Who is asked.';
comment on column survey.kind is 'Which survey.';
comment on column survey.mentorship is 'The pair that it is about.';
comment on column survey.owed_from is 'The first day on which the person is to be asked.';

create table survey_sending (
    programme character varying(36) not null,
    survey character varying(36) not null,
    sending_number bigint not null,
    sent_on date not null,
    sent_recorded_on date not null,
    constraint survey_sending_key primary key (programme, survey, sending_number),
    constraint survey_sending_whole foreign key (programme, survey)
        references survey (programme, survey) on delete cascade,
    constraint survey_sending_number_from_1 check (sending_number >= 1),
    constraint survey_sending_sent_then_recorded check (sent_recorded_on >= sent_on)
);

comment on table survey_sending is 'A survey was sent, or sent again.';
comment on column survey_sending.sending_number is 'The place in the list, from 1 on.';
comment on column survey_sending.sent_on is 'The sending: the day on which it happened.';
comment on column survey_sending.sent_recorded_on is 'The sending: the day on which it was recorded.';

create table survey_answer (
    programme character varying(36) not null,
    survey character varying(36) not null,
    answer_number bigint not null,
    answered_on date not null,
    answered_recorded_on date not null,
    satisfaction character varying(60),
    benefit character varying(60),
    skills_used character varying(60),
    experience character varying(1000000),
    effect character varying(1000000),
    suggestions character varying(1000000),
    may_be_quoted boolean not null,
    constraint survey_answer_key primary key (programme, survey, answer_number),
    constraint survey_answer_whole foreign key (programme, survey)
        references survey (programme, survey) on delete cascade,
    constraint survey_answer_number_from_1 check (answer_number >= 1),
    constraint survey_answer_answered_then_recorded check (answered_recorded_on >= answered_on),
    constraint survey_answer_satisfaction check (satisfaction in (
            '1', '2', '3', '4', '5', 'yes', 'no', 'declined'
    )),
    constraint survey_answer_benefit check (benefit in ('1', '2', '3', '4', '5', 'yes', 'no', 'declined')),
    constraint survey_answer_skills_used check (skills_used in ('1', '2', '3', '4', '5', 'yes', 'no', 'declined'))
);

comment on table survey_answer is 'What somebody answered; the last answer counts.';
comment on column survey_answer.answer_number is 'The place in the list, from 1 on.';
comment on column survey_answer.answered_on is 'The answer: the day on which it happened.';
comment on column survey_answer.answered_recorded_on is 'The answer: the day on which it was recorded.';
comment on column survey_answer.satisfaction is 'From 1 to 5 (K4).';
comment on column survey_answer.benefit is 'From 1 to 5, or yes or no (K4).';
comment on column survey_answer.skills_used is 'From 1 to 5, or yes or no (K1).';
comment on column survey_answer.experience is 'How it was (E6).';
comment on column survey_answer.effect is 'What it changed (E6).';
comment on column survey_answer.suggestions is 'What the programme could do better (E3, E6).';
comment on column survey_answer.may_be_quoted is 'Whether the texts may be quoted without a name (E3).';

create table group_reflection (
    programme character varying(36) not null,
    group_reflection character varying(36) not null,
    planned_for date not null,
    planned_on date not null,
    planned_recorded_on date not null,
    cancelled_by character varying(60),
    cancelled_at timestamp(9),
    cancelled_why character varying(60),
    cancelled_note character varying(1000000),
    held_on date,
    held_recorded_on date,
    minutes bigint,
    version bigint not null,
    constraint group_reflection_key primary key (programme, group_reflection),
    constraint group_reflection_in_programme foreign key (programme) references programme (id),
    constraint group_reflection_version_from_1 check (version >= 1),
    constraint group_reflection_planned_then_recorded check (planned_recorded_on >= planned_on),
    constraint group_reflection_held_then_recorded check (held_recorded_on >= held_on),
    constraint group_reflection_held_whole check ((held_on is null) = (held_recorded_on is null))
);

comment on table group_reflection is 'A final reflection with the group of mentors (E7).';
comment on column group_reflection.version is 'How many times the record has been saved.';
comment on column group_reflection.group_reflection is 'The reflection''s id.';
comment on column group_reflection.planned_for is 'The day for which it was first planned.';
comment on column group_reflection.planned_on is 'Its planning: the day on which it happened.';
comment on column group_reflection.planned_recorded_on is 'Its planning: the day on which it was recorded.';
comment on column group_reflection.cancelled_by is 'Its being called off: who decided; never a name.';
comment on column group_reflection.cancelled_at is 'Its being called off: when it was recorded.';
comment on column group_reflection.cancelled_why is 'Its being called off: the reason.';
comment on column group_reflection.cancelled_note is 'Its being called off: what else there is to say.';
comment on column group_reflection.held_on is 'Its being held: the day on which it happened.';
comment on column group_reflection.held_recorded_on is 'Its being held: the day on which it was recorded.';
comment on column group_reflection.minutes is 'How long it took.';

create table group_reflection_move (
    programme character varying(36) not null,
    group_reflection character varying(36) not null,
    move_number bigint not null,
    moved_to date not null,
    decided_by character varying(60) not null,
    decided_at timestamp(9) not null,
    decided_why character varying(60) not null,
    decided_note character varying(1000000),
    constraint group_reflection_move_key primary key (programme, group_reflection, move_number),
    constraint group_reflection_move_whole foreign key (programme, group_reflection)
        references group_reflection (programme, group_reflection) on delete cascade,
    constraint group_reflection_move_number_from_1 check (move_number >= 1)
);

comment on table group_reflection_move is 'A day to which it was moved, in the order of the decisions.';
comment on column group_reflection_move.move_number is 'The place in the list, from 1 on.';
comment on column group_reflection_move.moved_to is 'Its new day.';
comment on column group_reflection_move.decided_by is 'The move: who decided; never a name.';
comment on column group_reflection_move.decided_at is 'The move: when it was recorded.';
comment on column group_reflection_move.decided_why is 'The move: the reason.';
comment on column group_reflection_move.decided_note is 'The move: what else there is to say.';

create table group_reflection_invitee (
    programme character varying(36) not null,
    group_reflection character varying(36) not null,
    invitee_number bigint not null,
    person character varying(36) not null,
    invited_on date not null,
    invited_recorded_on date not null,
    constraint group_reflection_invitee_key primary key (programme, group_reflection, invitee_number),
    constraint group_reflection_invitee_whole foreign key (programme, group_reflection)
        references group_reflection (programme, group_reflection) on delete cascade,
    constraint group_reflection_invitee_number_from_1 check (invitee_number >= 1),
    constraint group_reflection_invitee_invited_then_recorded check (invited_recorded_on >= invited_on)
);

comment on table group_reflection_invitee is 'Somebody who was invited.';
comment on column group_reflection_invitee.invitee_number is 'The place in the list, from 1 on.';
comment on column group_reflection_invitee.person is 'Who.';
comment on column group_reflection_invitee.invited_on is 'The invitation: the day on which it happened.';
comment on column group_reflection_invitee.invited_recorded_on is 'The invitation: the day on which it was recorded.';

create table group_reflection_mark (
    programme character varying(36) not null,
    group_reflection character varying(36) not null,
    mark_number bigint not null,
    person character varying(36) not null,
    attendance character varying(60) not null,
    recorded_on date not null,
    constraint group_reflection_mark_key primary key (programme, group_reflection, mark_number),
    constraint group_reflection_mark_whole foreign key (programme, group_reflection)
        references group_reflection (programme, group_reflection) on delete cascade,
    constraint group_reflection_mark_number_from_1 check (mark_number >= 1),
    constraint group_reflection_mark_attendance check (attendance in ('present', 'absent'))
);

comment on table group_reflection_mark is 'Whether somebody was there, as it was recorded; a person''s last mark counts.';
comment on column group_reflection_mark.mark_number is 'The place in the list, from 1 on.';
comment on column group_reflection_mark.person is 'Who was there or not.';
comment on column group_reflection_mark.attendance is 'Which of the two.';
comment on column group_reflection_mark.recorded_on is 'The day on which it was recorded.';

create table group_reflection_lesson (
    programme character varying(36) not null,
    group_reflection character varying(36) not null,
    lesson_number bigint not null,
    lesson character varying(1000000) not null,
    constraint group_reflection_lesson_key primary key (programme, group_reflection, lesson_number),
    constraint group_reflection_lesson_whole foreign key (programme, group_reflection)
        references group_reflection (programme, group_reflection) on delete cascade,
    constraint group_reflection_lesson_number_from_1 check (lesson_number >= 1)
);

comment on table group_reflection_lesson is 'Something that the mentors learnt.';
comment on column group_reflection_lesson.lesson_number is 'The place in the list, from 1 on.';
comment on column group_reflection_lesson.lesson is 'What they learnt, nobody''s name with it.';

create table group_reflection_idea (
    programme character varying(36) not null,
    group_reflection character varying(36) not null,
    idea_number bigint not null,
    idea character varying(1000000) not null,
    constraint group_reflection_idea_key primary key (programme, group_reflection, idea_number),
    constraint group_reflection_idea_whole foreign key (programme, group_reflection)
        references group_reflection (programme, group_reflection) on delete cascade,
    constraint group_reflection_idea_number_from_1 check (idea_number >= 1)
);

comment on table group_reflection_idea is 'Something that could be done better.';
comment on column group_reflection_idea.idea_number is 'The place in the list, from 1 on.';
comment on column group_reflection_idea.idea is 'What.';

create table orientation_session (
    programme character varying(36) not null,
    orientation_session character varying(36) not null,
    kind character varying(60) not null,
    themes character varying(1000) not null,
    planned_for date not null,
    planned_on date not null,
    planned_recorded_on date not null,
    cancelled_by character varying(60),
    cancelled_at timestamp(9),
    cancelled_why character varying(60),
    cancelled_note character varying(1000000),
    held_on date,
    held_recorded_on date,
    minutes bigint,
    version bigint not null,
    constraint orientation_session_key primary key (programme, orientation_session),
    constraint orientation_session_in_programme foreign key (programme) references programme (id),
    constraint orientation_session_version_from_1 check (version >= 1),
    constraint orientation_session_kind check (kind in ('session', 'workshop')),
    constraint orientation_session_planned_then_recorded check (planned_recorded_on >= planned_on),
    constraint orientation_session_held_then_recorded check (held_recorded_on >= held_on),
    constraint orientation_session_held_whole check ((held_on is null) = (held_recorded_on is null))
);

comment on table orientation_session is 'A session or workshop of civic orientation (K6).';
comment on column orientation_session.version is 'How many times the record has been saved.';
comment on column orientation_session.orientation_session is 'The session''s id.';
comment on column orientation_session.kind is 'A session or a workshop.';
comment on column orientation_session.themes is 'On what.';
comment on column orientation_session.planned_for is 'The day for which it was first planned.';
comment on column orientation_session.planned_on is 'Its planning: the day on which it happened.';
comment on column orientation_session.planned_recorded_on is 'Its planning: the day on which it was recorded.';
comment on column orientation_session.cancelled_by is 'Its being called off: who decided; never a name.';
comment on column orientation_session.cancelled_at is 'Its being called off: when it was recorded.';
comment on column orientation_session.cancelled_why is 'Its being called off: the reason.';
comment on column orientation_session.cancelled_note is 'Its being called off: what else there is to say.';
comment on column orientation_session.held_on is 'Its being held: the day on which it happened.';
comment on column orientation_session.held_recorded_on is 'Its being held: the day on which it was recorded.';
comment on column orientation_session.minutes is 'How long it took.';

create table orientation_session_move (
    programme character varying(36) not null,
    orientation_session character varying(36) not null,
    move_number bigint not null,
    moved_to date not null,
    decided_by character varying(60) not null,
    decided_at timestamp(9) not null,
    decided_why character varying(60) not null,
    decided_note character varying(1000000),
    constraint orientation_session_move_key primary key (programme, orientation_session, move_number),
    constraint orientation_session_move_whole foreign key (programme, orientation_session)
        references orientation_session (programme, orientation_session) on delete cascade,
    constraint orientation_session_move_number_from_1 check (move_number >= 1)
);

comment on table orientation_session_move is 'A day to which it was moved, in the order of the decisions.';
comment on column orientation_session_move.move_number is 'The place in the list, from 1 on.';
comment on column orientation_session_move.moved_to is 'Its new day.';
comment on column orientation_session_move.decided_by is 'The move: who decided; never a name.';
comment on column orientation_session_move.decided_at is 'The move: when it was recorded.';
comment on column orientation_session_move.decided_why is 'The move: the reason.';
comment on column orientation_session_move.decided_note is 'The move: what else there is to say.';

create table orientation_session_invitee (
    programme character varying(36) not null,
    orientation_session character varying(36) not null,
    invitee_number bigint not null,
    person character varying(36) not null,
    invited_on date not null,
    invited_recorded_on date not null,
    constraint orientation_session_invitee_key primary key (programme, orientation_session, invitee_number),
    constraint orientation_session_invitee_whole foreign key (programme, orientation_session)
        references orientation_session (programme, orientation_session) on delete cascade,
    constraint orientation_session_invitee_number_from_1 check (invitee_number >= 1),
    constraint orientation_session_invitee_invited_then_recorded check (invited_recorded_on >= invited_on)
);

comment on table orientation_session_invitee is 'Somebody who was invited.';
comment on column orientation_session_invitee.invitee_number is 'The place in the list, from 1 on.';
comment on column orientation_session_invitee.person is 'Who.';
comment on column orientation_session_invitee.invited_on is 'The invitation: the day on which it happened.';
comment on column orientation_session_invitee.invited_recorded_on is 'The invitation: the day on which it was recorded.';

create table orientation_session_mark (
    programme character varying(36) not null,
    orientation_session character varying(36) not null,
    mark_number bigint not null,
    person character varying(36) not null,
    attendance character varying(60) not null,
    recorded_on date not null,
    constraint orientation_session_mark_key primary key (programme, orientation_session, mark_number),
    constraint orientation_session_mark_whole foreign key (programme, orientation_session)
        references orientation_session (programme, orientation_session) on delete cascade,
    constraint orientation_session_mark_number_from_1 check (mark_number >= 1),
    constraint orientation_session_mark_attendance check (attendance in ('present', 'absent'))
);

comment on table orientation_session_mark is 'Whether somebody was there, as it was recorded; a person''s last mark counts.';
comment on column orientation_session_mark.mark_number is 'The place in the list, from 1 on.';
comment on column orientation_session_mark.person is 'Who was there or not.';
comment on column orientation_session_mark.attendance is 'Which of the two.';
comment on column orientation_session_mark.recorded_on is 'The day on which it was recorded.';

create table course (
    programme character varying(36) not null,
    course character varying(36) not null,
    person character varying(36) not null,
    kind character varying(60) not null,
    begun_on date not null,
    begun_recorded_on date not null,
    left_on date,
    left_recorded_on date,
    completed boolean,
    before_level character varying(60),
    before_assessed_on date,
    before_assessed_recorded_on date,
    after_level character varying(60),
    after_assessed_on date,
    after_assessed_recorded_on date,
    version bigint not null,
    constraint course_key primary key (programme, course),
    constraint course_in_programme foreign key (programme) references programme (id),
    constraint course_of_person foreign key (person) references person (id),
    constraint course_version_from_1 check (version >= 1),
    constraint course_kind check (kind in ('language', 'other')),
    constraint course_begun_then_recorded check (begun_recorded_on >= begun_on),
    constraint course_left_then_recorded check (left_recorded_on >= left_on),
    constraint course_left_whole check ((left_on is null) = (left_recorded_on is null)),
    constraint course_before_level check (before_level in ('A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
    constraint course_before_assessed_then_recorded check (before_assessed_recorded_on >= before_assessed_on),
    constraint course_before_assessed_whole check ((before_assessed_on is null) = (before_assessed_recorded_on is null)),
    constraint course_after_level check (after_level in ('A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
    constraint course_after_assessed_then_recorded check (after_assessed_recorded_on >= after_assessed_on),
    constraint course_after_assessed_whole check ((after_assessed_on is null) = (after_assessed_recorded_on is null))
);

create index course_by_person on course (programme, person);

comment on table course is 'A person takes a course (R.2.8).';
comment on column course.version is 'How many times the record has been saved.';
comment on column course.course is 'The id of the participation.';
comment on column course.person is 'Who takes it.';
comment on column course.kind is 'Of a language or of something else.';
comment on column course.begun_on is 'The first day: the day on which it happened.';
comment on column course.begun_recorded_on is 'The first day: the day on which it was recorded.';
comment on column course.left_on is 'Its being left, completed or not: the day on which it happened.';
comment on column course.left_recorded_on is 'Its being left, completed or not: the day on which it was recorded.';
comment on column course.completed is 'Whether it was completed.';
comment on column course.before_level is 'The level before a language course: which, from A1 to C2.';
comment on column course.before_assessed_on is 'The level before a language course: its assessment: the day on which it happened.';
comment on column course.before_assessed_recorded_on is 'The level before a language course: its assessment: the day on which it was recorded.';
comment on column course.after_level is 'The level after a language course: which, from A1 to C2.';
comment on column course.after_assessed_on is 'The level after a language course: its assessment: the day on which it happened.';
comment on column course.after_assessed_recorded_on is 'The level after a language course: its assessment: the day on which it was recorded.';

create table authority (
    programme character varying(36) not null,
    authority character varying(36) not null,
    name character varying(1000000) not null,
    level character varying(60) not null,
    country character varying(60) not null,
    supported_on date,
    supported_recorded_on date,
    version bigint not null,
    constraint authority_key primary key (programme, authority),
    constraint authority_in_programme foreign key (programme) references programme (id),
    constraint authority_version_from_1 check (version >= 1),
    constraint authority_level check (level in ('local', 'regional')),
    constraint authority_supported_then_recorded check (supported_recorded_on >= supported_on),
    constraint authority_supported_whole check ((supported_on is null) = (supported_recorded_on is null))
);

comment on table authority is 'A local or regional authority that has to do with the programme (K9).';
comment on column authority.version is 'How many times the record has been saved.';
comment on column authority.authority is 'The authority''s id.';
comment on column authority.name is 'What the body is called; no contact of anybody there.';
comment on column authority.level is 'Local or regional.';
comment on column authority.country is 'In which country: two letters of ISO 3166-1.';
comment on column authority.supported_on is 'Its being supported to carry out integration measures: the day on which it happened.';
comment on column authority.supported_recorded_on is 'Its being supported to carry out integration measures: the day on which it was recorded.';

create table authority_involvement (
    programme character varying(36) not null,
    authority character varying(36) not null,
    involvement_number bigint not null,
    role character varying(60) not null,
    begun_on date not null,
    begun_recorded_on date not null,
    ended_on date,
    ended_recorded_on date,
    constraint authority_involvement_key primary key (programme, authority, involvement_number),
    constraint authority_involvement_whole foreign key (programme, authority)
        references authority (programme, authority) on delete cascade,
    constraint authority_involvement_number_from_1 check (involvement_number >= 1),
    constraint authority_involvement_role check (role in ('beneficiary', 'partner', 'support')),
    constraint authority_involvement_begun_then_recorded check (begun_recorded_on >= begun_on),
    constraint authority_involvement_ended_then_recorded check (ended_recorded_on >= ended_on),
    constraint authority_involvement_ended_whole check ((ended_on is null) = (ended_recorded_on is null))
);

comment on table authority_involvement is 'What an authority did in the programme, and how long.';
comment on column authority_involvement.involvement_number is 'The place in the list, from 1 on.';
comment on column authority_involvement.role is 'As what.';
comment on column authority_involvement.begun_on is 'The first day: the day on which it happened.';
comment on column authority_involvement.begun_recorded_on is 'The first day: the day on which it was recorded.';
comment on column authority_involvement.ended_on is 'The last day: the day on which it happened.';
comment on column authority_involvement.ended_recorded_on is 'The last day: the day on which it was recorded.';

create table growth (
    programme character varying(36) not null,
    growth character varying(36) not null,
    mentor character varying(36) not null,
    path character varying(60) not null,
    invited_on date not null,
    invited_recorded_on date not null,
    invited_by character varying(60) not null,
    answer_accepts boolean,
    answer_given_on date,
    answer_given_recorded_on date,
    begun_on date,
    begun_recorded_on date,
    version bigint not null,
    constraint growth_key primary key (programme, growth),
    constraint growth_in_programme foreign key (programme) references programme (id),
    constraint growth_of_mentor foreign key (mentor) references person (id),
    constraint growth_version_from_1 check (version >= 1),
    constraint growth_path check (path in ('trainer', 'supervisor', 'community-leader')),
    constraint growth_invited_then_recorded check (invited_recorded_on >= invited_on),
    constraint growth_answer_given_then_recorded check (answer_given_recorded_on >= answer_given_on),
    constraint growth_answer_given_whole check ((answer_given_on is null) = (answer_given_recorded_on is null)),
    constraint growth_begun_then_recorded check (begun_recorded_on >= begun_on),
    constraint growth_begun_whole check ((begun_on is null) = (begun_recorded_on is null))
);

create index growth_by_mentor on growth (programme, mentor);

comment on table growth is 'An experienced mentor is invited to go on as trainer, supervisor or community leader (X2).';
comment on column growth.version is 'How many times the record has been saved.';
comment on column growth.growth is 'The id of the invitation.';
comment on column growth.mentor is 'Who is invited.';
comment on column growth.path is 'As what they would go on.';
comment on column growth.invited_on is 'The invitation: the day on which it happened.';
comment on column growth.invited_recorded_on is 'The invitation: the day on which it was recorded.';
comment on column growth.invited_by is 'Who invited them; never a name.';
comment on column growth.answer_accepts is 'The answer: whether they want to.';
comment on column growth.answer_given_on is 'The answer: its being given: the day on which it happened.';
comment on column growth.answer_given_recorded_on is 'The answer: its being given: the day on which it was recorded.';
comment on column growth.begun_on is 'The beginning: the day on which it happened.';
comment on column growth.begun_recorded_on is 'The beginning: the day on which it was recorded.';

create table diary_submission (
    programme character varying(36) not null,
    diary_submission character varying(36) not null,
    mentorship character varying(36) not null,
    first_day date not null,
    last_day date not null,
    made_on date not null,
    made_recorded_on date not null,
    version bigint not null,
    constraint diary_submission_key primary key (programme, diary_submission),
    constraint diary_submission_in_programme foreign key (programme) references programme (id),
    constraint diary_submission_version_from_1 check (version >= 1),
    constraint diary_submission_made_then_recorded check (made_recorded_on >= made_on)
);

create index diary_submission_by_mentorship on diary_submission (programme, mentorship);

comment on table diary_submission is 'A mentor handed in the diary of some days (S3).';
comment on column diary_submission.version is 'How many times the record has been saved.';
comment on column diary_submission.diary_submission is 'The id of the hand-in.';
comment on column diary_submission.mentorship is 'Which pair''s diary.';
comment on column diary_submission.first_day is 'The first day that it speaks of.';
comment on column diary_submission.last_day is 'The last day that it speaks of.';
comment on column diary_submission.made_on is 'The hand-in: the day on which it happened.';
comment on column diary_submission.made_recorded_on is 'The hand-in: the day on which it was recorded.';

create table supervision_meeting (
    programme character varying(36) not null,
    supervision_meeting character varying(36) not null,
    form character varying(60) not null,
    planned_for date not null,
    planned_on date not null,
    planned_recorded_on date not null,
    cancelled_by character varying(60),
    cancelled_at timestamp(9),
    cancelled_why character varying(60),
    cancelled_note character varying(1000000),
    held_on date,
    held_recorded_on date,
    minutes bigint,
    version bigint not null,
    constraint supervision_meeting_key primary key (programme, supervision_meeting),
    constraint supervision_meeting_in_programme foreign key (programme) references programme (id),
    constraint supervision_meeting_version_from_1 check (version >= 1),
    constraint supervision_meeting_form check (form in ('group', 'individual', 'reflection')),
    constraint supervision_meeting_planned_then_recorded check (planned_recorded_on >= planned_on),
    constraint supervision_meeting_held_then_recorded check (held_recorded_on >= held_on),
    constraint supervision_meeting_held_whole check ((held_on is null) = (held_recorded_on is null))
);

comment on table supervision_meeting is 'A meeting of mentors with staff (S1).';
comment on column supervision_meeting.version is 'How many times the record has been saved.';
comment on column supervision_meeting.supervision_meeting is 'The meeting''s id.';
comment on column supervision_meeting.form is 'With whom.';
comment on column supervision_meeting.planned_for is 'The day for which it was first planned.';
comment on column supervision_meeting.planned_on is 'Its planning: the day on which it happened.';
comment on column supervision_meeting.planned_recorded_on is 'Its planning: the day on which it was recorded.';
comment on column supervision_meeting.cancelled_by is 'Its being called off: who decided; never a name.';
comment on column supervision_meeting.cancelled_at is 'Its being called off: when it was recorded.';
comment on column supervision_meeting.cancelled_why is 'Its being called off: the reason.';
comment on column supervision_meeting.cancelled_note is 'Its being called off: what else there is to say.';
comment on column supervision_meeting.held_on is 'Its being held: the day on which it happened.';
comment on column supervision_meeting.held_recorded_on is 'Its being held: the day on which it was recorded.';
comment on column supervision_meeting.minutes is 'How long it took.';

create table supervision_meeting_move (
    programme character varying(36) not null,
    supervision_meeting character varying(36) not null,
    move_number bigint not null,
    moved_to date not null,
    decided_by character varying(60) not null,
    decided_at timestamp(9) not null,
    decided_why character varying(60) not null,
    decided_note character varying(1000000),
    constraint supervision_meeting_move_key primary key (programme, supervision_meeting, move_number),
    constraint supervision_meeting_move_whole foreign key (programme, supervision_meeting)
        references supervision_meeting (programme, supervision_meeting) on delete cascade,
    constraint supervision_meeting_move_number_from_1 check (move_number >= 1)
);

comment on table supervision_meeting_move is 'A day to which it was moved, in the order of the decisions.';
comment on column supervision_meeting_move.move_number is 'The place in the list, from 1 on.';
comment on column supervision_meeting_move.moved_to is 'Its new day.';
comment on column supervision_meeting_move.decided_by is 'The move: who decided; never a name.';
comment on column supervision_meeting_move.decided_at is 'The move: when it was recorded.';
comment on column supervision_meeting_move.decided_why is 'The move: the reason.';
comment on column supervision_meeting_move.decided_note is 'The move: what else there is to say.';

create table supervision_meeting_invitee (
    programme character varying(36) not null,
    supervision_meeting character varying(36) not null,
    invitee_number bigint not null,
    person character varying(36) not null,
    invited_on date not null,
    invited_recorded_on date not null,
    constraint supervision_meeting_invitee_key primary key (programme, supervision_meeting, invitee_number),
    constraint supervision_meeting_invitee_whole foreign key (programme, supervision_meeting)
        references supervision_meeting (programme, supervision_meeting) on delete cascade,
    constraint supervision_meeting_invitee_number_from_1 check (invitee_number >= 1),
    constraint supervision_meeting_invitee_invited_then_recorded check (invited_recorded_on >= invited_on)
);

comment on table supervision_meeting_invitee is 'Somebody who was invited.';
comment on column supervision_meeting_invitee.invitee_number is 'The place in the list, from 1 on.';
comment on column supervision_meeting_invitee.person is 'Who.';
comment on column supervision_meeting_invitee.invited_on is 'The invitation: the day on which it happened.';
comment on column supervision_meeting_invitee.invited_recorded_on is 'The invitation: the day on which it was recorded.';

create table supervision_meeting_mark (
    programme character varying(36) not null,
    supervision_meeting character varying(36) not null,
    mark_number bigint not null,
    person character varying(36) not null,
    attendance character varying(60) not null,
    recorded_on date not null,
    constraint supervision_meeting_mark_key primary key (programme, supervision_meeting, mark_number),
    constraint supervision_meeting_mark_whole foreign key (programme, supervision_meeting)
        references supervision_meeting (programme, supervision_meeting) on delete cascade,
    constraint supervision_meeting_mark_number_from_1 check (mark_number >= 1),
    constraint supervision_meeting_mark_attendance check (attendance in ('present', 'absent'))
);

comment on table supervision_meeting_mark is 'Whether somebody was there, as it was recorded; a person''s last mark counts.';
comment on column supervision_meeting_mark.mark_number is 'The place in the list, from 1 on.';
comment on column supervision_meeting_mark.person is 'Who was there or not.';
comment on column supervision_meeting_mark.attendance is 'Which of the two.';
comment on column supervision_meeting_mark.recorded_on is 'The day on which it was recorded.';

create table supervision_meeting_pair_note (
    programme character varying(36) not null,
    supervision_meeting character varying(36) not null,
    pair_note_number bigint not null,
    mentorship character varying(36) not null,
    progress character varying(1000000),
    achievements character varying(1000000),
    challenges character varying(1000000),
    guidance character varying(1000000),
    constraint supervision_meeting_pair_note_key primary key (programme, supervision_meeting, pair_note_number),
    constraint supervision_meeting_pair_note_whole foreign key (programme, supervision_meeting)
        references supervision_meeting (programme, supervision_meeting) on delete cascade,
    constraint supervision_meeting_pair_note_number_from_1 check (pair_note_number >= 1)
);

comment on table supervision_meeting_pair_note is 'What was said of a pair (S1).';
comment on column supervision_meeting_pair_note.pair_note_number is 'The place in the list, from 1 on.';
comment on column supervision_meeting_pair_note.mentorship is 'Which pair.';
comment on column supervision_meeting_pair_note.progress is 'Its progress.';
comment on column supervision_meeting_pair_note.achievements is 'Its achievements.';
comment on column supervision_meeting_pair_note.challenges is 'Its challenges.';
comment on column supervision_meeting_pair_note.guidance is 'What staff advised.';

create table supervision_meeting_motivation_note (
    programme character varying(36) not null,
    supervision_meeting character varying(36) not null,
    motivation_note_number bigint not null,
    mentor character varying(36) not null,
    level bigint,
    words character varying(1000000),
    constraint supervision_meeting_motivation_note_key primary key (programme, supervision_meeting, motivation_note_number),
    constraint supervision_meeting_motivation_note_whole foreign key (programme, supervision_meeting)
        references supervision_meeting (programme, supervision_meeting) on delete cascade,
    constraint supervision_meeting_motivation_note_number_from_1 check (motivation_note_number >= 1)
);

comment on table supervision_meeting_motivation_note is 'What a mentor said of the own motives (R7).';
comment on column supervision_meeting_motivation_note.motivation_note_number is 'The place in the list, from 1 on.';
comment on column supervision_meeting_motivation_note.mentor is 'Whose motives.';
comment on column supervision_meeting_motivation_note.level is 'How motivated, from 1, hardly, to 5, very.';
comment on column supervision_meeting_motivation_note.words is 'The mentor''s words.';

create table voice (
    programme character varying(36) not null,
    voice character varying(36) not null,
    mentee character varying(36) not null,
    reached_on date not null,
    reached_recorded_on date not null,
    urgency character varying(60) not null,
    words character varying(1000000) not null,
    answered_by character varying(60),
    answered_at timestamp(9),
    answered_why character varying(60),
    answered_note character varying(1000000),
    version bigint not null,
    constraint voice_key primary key (programme, voice),
    constraint voice_in_programme foreign key (programme) references programme (id),
    constraint voice_of_mentee foreign key (mentee) references person (id),
    constraint voice_version_from_1 check (version >= 1),
    constraint voice_reached_then_recorded check (reached_recorded_on >= reached_on),
    constraint voice_urgency check (urgency in ('normal', 'urgent'))
);

create index voice_by_mentee on voice (programme, mentee);

comment on table voice is 'What a mentee tells the team in confidence (E3); it is never shown to the mentor.';
comment on column voice.version is 'How many times the record has been saved.';
comment on column voice.voice is 'The note''s id.';
comment on column voice.mentee is 'Whose voice.';
comment on column voice.reached_on is 'Its reaching the team: the day on which it happened.';
comment on column voice.reached_recorded_on is 'Its reaching the team: the day on which it was recorded.';
comment on column voice.urgency is 'How soon it is to be answered.';
comment on column voice.words is 'What the mentee says, for the team only.';
comment on column voice.answered_by is 'The answer to the mentee: who decided; never a name.';
comment on column voice.answered_at is 'The answer to the mentee: when it was recorded.';
comment on column voice.answered_why is 'The answer to the mentee: the reason.';
comment on column voice.answered_note is 'The answer to the mentee: what else there is to say.';

create table warning_reply (
    programme character varying(36) not null,
    warning_reply character varying(36) not null,
    mentorship character varying(36) not null,
    kind character varying(60) not null,
    since date not null,
    reply character varying(60) not null,
    decided_by character varying(60) not null,
    decided_at timestamp(9) not null,
    decided_why character varying(60) not null,
    decided_note character varying(1000000),
    version bigint not null,
    constraint warning_reply_key primary key (programme, warning_reply),
    constraint warning_reply_in_programme foreign key (programme) references programme (id),
    constraint warning_reply_version_from_1 check (version >= 1),
    constraint warning_reply_kind check (kind in (
            'urgent-concern', 'concern', 'permit-lapses', 'intake-late', 'agreement-unsigned',
            'no-first-meeting', 'trial-undecided', 'no-meeting', 'below-plan', 'diary-late',
            'supervision-missed', 'mentor-overloaded', 'goal-overdue', 'plan-unrealistic', 'pause-long'
    )),
    constraint warning_reply_reply check (reply in ('acknowledged', 'resolved'))
);

create index warning_reply_by_mentorship on warning_reply (programme, mentorship);

comment on table warning_reply is 'What the team replied to an early warning (S2).';
comment on column warning_reply.version is 'How many times the record has been saved.';
comment on column warning_reply.warning_reply is 'The reply''s id.';
comment on column warning_reply.mentorship is 'Which pair.';
comment on column warning_reply.kind is 'What was warned of.';
comment on column warning_reply.since is 'The first day of what was warned of.';
comment on column warning_reply.reply is 'What was replied.';
comment on column warning_reply.decided_by is 'The reply: who decided; never a name.';
comment on column warning_reply.decided_at is 'The reply: when it was recorded.';
comment on column warning_reply.decided_why is 'The reply: the reason.';
comment on column warning_reply.decided_note is 'The reply: what else there is to say.';
