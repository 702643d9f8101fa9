-- What happens in a programme after the applications: who changed what, the rules of the programme, and every record that
-- is kept. Each table of records has the name and the columns of the table of that name in an export.

create table audit_row (
    number bigint not null,
    programme ${id} not null,
    done_by character varying(36) not null,
    done_at ${moment} not null,
    action character varying(40) not null,
    why ${code} not null,
    kind character varying(40) not null,
    record_key character varying(80) not null,
    version bigint not null,
    constraint audit_row_key primary key (number),
    constraint audit_row_in_programme foreign key (programme) references programme (id),
    constraint audit_row_number_from_1 check (number >= 1),
    constraint audit_row_version_from_0 check (version >= 0)
)${table};

create index audit_row_of_programme on audit_row (programme, number);

create table record_number (
    prefix character varying(4) not null,
    highest bigint not null,
    constraint record_number_key primary key (prefix),
    constraint record_number_from_1 check (highest >= 1)
)${table};

create table rules (
    programme ${id} not null,
    rules ${id} not null,
    first_day date not null,
    version bigint not null,
    constraint rules_key primary key (programme, rules),
    constraint rules_in_programme foreign key (programme) references programme (id),
    constraint rules_version_from_1 check (version >= 1)
)${table};

create table rules_threshold (
    programme ${id} not null,
    rules ${id} not null,
    threshold ${code} not null,
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
)${table};

create table recruitment_round (
    programme ${id} not null,
    recruitment_round ${id} not null,
    roles ${codes} not null,
    opened_on date not null,
    opened_recorded_on date not null,
    closed_by ${code},
    closed_at ${moment},
    closed_why ${code},
    version bigint not null,
    constraint recruitment_round_key primary key (programme, recruitment_round),
    constraint recruitment_round_in_programme foreign key (programme) references programme (id),
    constraint recruitment_round_version_from_1 check (version >= 1),
    constraint recruitment_round_opened_then_recorded check (opened_recorded_on >= opened_on)
)${table};

create table recruitment_round_text (
    programme ${id} not null,
    recruitment_round ${id} not null,
    sealed_for ${id},
    texts ${sealed} not null,
    constraint recruitment_round_text_key primary key (programme, recruitment_round),
    constraint recruitment_round_text_whole foreign key (programme, recruitment_round)
        references recruitment_round (programme, recruitment_round) on delete cascade
)${table};

create table candidacy (
    programme ${id} not null,
    person ${id} not null,
    role ${code} not null,
    recruitment_round ${id} not null,
    registered_on date not null,
    registered_recorded_on date not null,
    version bigint not null,
    constraint candidacy_key primary key (programme, person, role),
    constraint candidacy_in_programme foreign key (programme) references programme (id),
    constraint candidacy_of_person foreign key (person) references person (id),
    constraint candidacy_version_from_1 check (version >= 1),
    constraint candidacy_role check (role in ('mentor', 'mentee')),
    constraint candidacy_registered_then_recorded check (registered_recorded_on >= registered_on)
)${table};

create table candidacy_interview (
    programme ${id} not null,
    person ${id} not null,
    role ${code} not null,
    interview_number bigint not null,
    application bigint not null,
    held_on date not null,
    held_recorded_on date not null,
    held_by ${code} not null,
    needs_found ${codes},
    experiences ${codes},
    constraint candidacy_interview_key primary key (programme, person, role, interview_number),
    constraint candidacy_interview_whole foreign key (programme, person, role)
        references candidacy (programme, person, role) on delete cascade,
    constraint candidacy_interview_number_from_1 check (interview_number >= 1),
    constraint candidacy_interview_held_then_recorded check (held_recorded_on >= held_on)
)${table};

create table candidacy_interview_note (
    programme ${id} not null,
    person ${id} not null,
    role ${code} not null,
    interview_number bigint not null,
    topic ${code} not null,
    constraint candidacy_interview_note_key primary key (programme, person, role, interview_number, topic),
    constraint candidacy_interview_note_whole foreign key (programme, person, role, interview_number)
        references candidacy_interview (programme, person, role, interview_number) on delete cascade,
    constraint candidacy_interview_note_topic check (topic in (
            'profile', 'motivation', 'lived-experience', 'availability', 'experiences-shared', 'age',
            'languages', 'residence', 'needs'
    ))
)${table};

create table candidacy_interview_note_text (
    programme ${id} not null,
    person ${id} not null,
    role ${code} not null,
    interview_number bigint not null,
    topic ${code} not null,
    sealed_for ${id},
    texts ${sealed} not null,
    constraint candidacy_interview_note_text_key primary key (programme, person, role, interview_number, topic),
    constraint candidacy_interview_note_text_whole foreign key (programme, person, role, interview_number, topic)
        references candidacy_interview_note (programme, person, role, interview_number, topic) on delete cascade
)${table};

create table candidacy_network_contact (
    programme ${id} not null,
    person ${id} not null,
    role ${code} not null,
    network_contact_number bigint not null,
    named_on date not null,
    named_recorded_on date not null,
    mentee_consent_on date,
    mentee_consent_recorded_on date,
    own_consent_on date,
    own_consent_recorded_on date,
    suitable boolean,
    assessed_by ${code},
    assessed_at ${moment},
    assessed_why ${code},
    withdrawn_on date,
    withdrawn_recorded_on date,
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
)${table};

create table candidacy_network_contact_text (
    programme ${id} not null,
    person ${id} not null,
    role ${code} not null,
    network_contact_number bigint not null,
    sealed_for ${id},
    texts ${sealed} not null,
    constraint candidacy_network_contact_text_key primary key (programme, person, role, network_contact_number),
    constraint candidacy_network_contact_text_whole foreign key (programme, person, role, network_contact_number)
        references candidacy_network_contact (programme, person, role, network_contact_number) on delete cascade
)${table};

create table candidacy_selection (
    programme ${id} not null,
    person ${id} not null,
    role ${code} not null,
    selection_number bigint not null,
    application bigint not null,
    outcome ${code} not null,
    decided_on date not null,
    decided_by ${code} not null,
    decided_at ${moment} not null,
    decided_why ${code} not null,
    recommendation ${code} not null,
    reasons ${codes},
    rules_version bigint not null,
    revoked_by ${code},
    revoked_at ${moment},
    revoked_why ${code},
    constraint candidacy_selection_key primary key (programme, person, role, selection_number),
    constraint candidacy_selection_whole foreign key (programme, person, role)
        references candidacy (programme, person, role) on delete cascade,
    constraint candidacy_selection_number_from_1 check (selection_number >= 1),
    constraint candidacy_selection_outcome check (outcome in ('accepted', 'waiting-list', 'not-selected')),
    constraint candidacy_selection_recommendation check (recommendation in ('eligible', 'look', 'not-eligible'))
)${table};

create table candidacy_selection_text (
    programme ${id} not null,
    person ${id} not null,
    role ${code} not null,
    selection_number bigint not null,
    sealed_for ${id},
    texts ${sealed} not null,
    constraint candidacy_selection_text_key primary key (programme, person, role, selection_number),
    constraint candidacy_selection_text_whole foreign key (programme, person, role, selection_number)
        references candidacy_selection (programme, person, role, selection_number) on delete cascade
)${table};

create table candidacy_feedback (
    programme ${id} not null,
    person ${id} not null,
    role ${code} not null,
    feedback_number bigint not null,
    selection_number bigint not null,
    given_on date not null,
    given_recorded_on date not null,
    given_by ${code} not null,
    way ${code} not null,
    constraint candidacy_feedback_key primary key (programme, person, role, feedback_number),
    constraint candidacy_feedback_whole foreign key (programme, person, role)
        references candidacy (programme, person, role) on delete cascade,
    constraint candidacy_feedback_number_from_1 check (feedback_number >= 1),
    constraint candidacy_feedback_given_then_recorded check (given_recorded_on >= given_on),
    constraint candidacy_feedback_way check (way in ('email', 'phone', 'letter', 'in-person'))
)${table};

create table candidacy_invitation (
    programme ${id} not null,
    person ${id} not null,
    role ${code} not null,
    invitation_number bigint not null,
    selection_number bigint not null,
    sent_on date not null,
    sent_recorded_on date not null,
    sent_by ${code} not null,
    answer ${code},
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
)${table};

create table candidacy_invitation_session (
    programme ${id} not null,
    person ${id} not null,
    role ${code} not null,
    invitation_number bigint not null,
    training_session ${id} not null,
    constraint candidacy_invitation_session_key primary key (programme, person, role, invitation_number, training_session),
    constraint candidacy_invitation_session_whole foreign key (programme, person, role, invitation_number)
        references candidacy_invitation (programme, person, role, invitation_number) on delete cascade
)${table};

create table candidacy_leaving (
    programme ${id} not null,
    person ${id} not null,
    role ${code} not null,
    leaving_number bigint not null,
    application bigint not null,
    left_on date not null,
    reason ${code} not null,
    decided_by ${code} not null,
    decided_at ${moment} not null,
    decided_why ${code} not null,
    revoked_by ${code},
    revoked_at ${moment},
    revoked_why ${code},
    constraint candidacy_leaving_key primary key (programme, person, role, leaving_number),
    constraint candidacy_leaving_whole foreign key (programme, person, role)
        references candidacy (programme, person, role) on delete cascade,
    constraint candidacy_leaving_number_from_1 check (leaving_number >= 1),
    constraint candidacy_leaving_reason check (reason in (
            'moved-away', 'lost-permit', 'seriously-ill', 'died', 'withdrew', 'no-time', 'work-or-studies',
            'no-contact', 'not-a-fit', 'code-of-conduct', 'change-of-mentor', 'other'
    ))
)${table};

create table candidacy_leaving_text (
    programme ${id} not null,
    person ${id} not null,
    role ${code} not null,
    leaving_number bigint not null,
    sealed_for ${id},
    texts ${sealed} not null,
    constraint candidacy_leaving_text_key primary key (programme, person, role, leaving_number),
    constraint candidacy_leaving_text_whole foreign key (programme, person, role, leaving_number)
        references candidacy_leaving (programme, person, role, leaving_number) on delete cascade
)${table};

create table candidacy_reapplication (
    programme ${id} not null,
    person ${id} not null,
    role ${code} not null,
    reapplication_number bigint not null,
    recruitment_round ${id} not null,
    applied_on date not null,
    applied_recorded_on date not null,
    recorded_by ${code} not null,
    constraint candidacy_reapplication_key primary key (programme, person, role, reapplication_number),
    constraint candidacy_reapplication_whole foreign key (programme, person, role)
        references candidacy (programme, person, role) on delete cascade,
    constraint candidacy_reapplication_number_from_1 check (reapplication_number >= 1),
    constraint candidacy_reapplication_applied_then_recorded check (applied_recorded_on >= applied_on)
)${table};

create table training_session (
    programme ${id} not null,
    training_session ${id} not null,
    unit ${code} not null,
    make_up boolean not null,
    place ${code} not null,
    parts ${codes} not null,
    planned_for date not null,
    planned_on date not null,
    planned_recorded_on date not null,
    cancelled_by ${code},
    cancelled_at ${moment},
    cancelled_why ${code},
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
)${table};

create table training_session_text (
    programme ${id} not null,
    training_session ${id} not null,
    sealed_for ${id},
    texts ${sealed} not null,
    constraint training_session_text_key primary key (programme, training_session),
    constraint training_session_text_whole foreign key (programme, training_session)
        references training_session (programme, training_session) on delete cascade
)${table};

create table training_session_move (
    programme ${id} not null,
    training_session ${id} not null,
    move_number bigint not null,
    moved_to date not null,
    decided_by ${code} not null,
    decided_at ${moment} not null,
    decided_why ${code} not null,
    constraint training_session_move_key primary key (programme, training_session, move_number),
    constraint training_session_move_whole foreign key (programme, training_session)
        references training_session (programme, training_session) on delete cascade,
    constraint training_session_move_number_from_1 check (move_number >= 1)
)${table};

create table training_session_move_text (
    programme ${id} not null,
    training_session ${id} not null,
    move_number bigint not null,
    sealed_for ${id},
    texts ${sealed} not null,
    constraint training_session_move_text_key primary key (programme, training_session, move_number),
    constraint training_session_move_text_whole foreign key (programme, training_session, move_number)
        references training_session_move (programme, training_session, move_number) on delete cascade
)${table};

create table training_session_invitee (
    programme ${id} not null,
    training_session ${id} not null,
    invitee_number bigint not null,
    person ${id} not null,
    invited_on date not null,
    invited_recorded_on date not null,
    constraint training_session_invitee_key primary key (programme, training_session, invitee_number),
    constraint training_session_invitee_whole foreign key (programme, training_session)
        references training_session (programme, training_session) on delete cascade,
    constraint training_session_invitee_number_from_1 check (invitee_number >= 1),
    constraint training_session_invitee_invited_then_recorded check (invited_recorded_on >= invited_on)
)${table};

create table training_session_mark (
    programme ${id} not null,
    training_session ${id} not null,
    mark_number bigint not null,
    person ${id} not null,
    attendance ${code} not null,
    recorded_on date not null,
    constraint training_session_mark_key primary key (programme, training_session, mark_number),
    constraint training_session_mark_whole foreign key (programme, training_session)
        references training_session (programme, training_session) on delete cascade,
    constraint training_session_mark_number_from_1 check (mark_number >= 1),
    constraint training_session_mark_attendance check (attendance in ('present', 'absent'))
)${table};

create table training_record (
    programme ${id} not null,
    mentor ${id} not null,
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
)${table};

create table training_record_join_decision (
    programme ${id} not null,
    mentor ${id} not null,
    join_decision_number bigint not null,
    joins boolean not null,
    made_on date not null,
    made_recorded_on date not null,
    constraint training_record_join_decision_key primary key (programme, mentor, join_decision_number),
    constraint training_record_join_decision_whole foreign key (programme, mentor)
        references training_record (programme, mentor) on delete cascade,
    constraint training_record_join_decision_number_from_1 check (join_decision_number >= 1),
    constraint training_record_join_decision_made_then_recorded check (made_recorded_on >= made_on)
)${table};

create table training_record_need (
    programme ${id} not null,
    mentor ${id} not null,
    need_number bigint not null,
    unit ${code} not null,
    skill ${code},
    source ${code} not null,
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
)${table};

create table training_record_need_text (
    programme ${id} not null,
    mentor ${id} not null,
    need_number bigint not null,
    sealed_for ${id},
    texts ${sealed} not null,
    constraint training_record_need_text_key primary key (programme, mentor, need_number),
    constraint training_record_need_text_whole foreign key (programme, mentor, need_number)
        references training_record_need (programme, mentor, need_number) on delete cascade
)${table};

create table training_record_observation (
    programme ${id} not null,
    mentor ${id} not null,
    observation_number bigint not null,
    made_on date not null,
    made_recorded_on date not null,
    made_by ${code} not null,
    about ${code} not null,
    constraint training_record_observation_key primary key (programme, mentor, observation_number),
    constraint training_record_observation_whole foreign key (programme, mentor)
        references training_record (programme, mentor) on delete cascade,
    constraint training_record_observation_number_from_1 check (observation_number >= 1),
    constraint training_record_observation_made_then_recorded check (made_recorded_on >= made_on),
    constraint training_record_observation_about check (about in ('personality', 'skills', 'knowledge'))
)${table};

create table training_record_observation_text (
    programme ${id} not null,
    mentor ${id} not null,
    observation_number bigint not null,
    sealed_for ${id},
    texts ${sealed} not null,
    constraint training_record_observation_text_key primary key (programme, mentor, observation_number),
    constraint training_record_observation_text_whole foreign key (programme, mentor, observation_number)
        references training_record_observation (programme, mentor, observation_number) on delete cascade
)${table};

create table training_record_tag (
    programme ${id} not null,
    mentor ${id} not null,
    tag_number bigint not null,
    theme ${code} not null,
    tagged_on date not null,
    tagged_recorded_on date not null,
    source ${code} not null,
    tagged_by ${code} not null,
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
)${table};

create table plan (
    programme ${id} not null,
    mentee ${id} not null,
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
)${table};

create table plan_goal (
    programme ${id} not null,
    mentee ${id} not null,
    goal_number bigint not null,
    set_on date not null,
    set_recorded_on date not null,
    area ${code} not null,
    term ${code} not null,
    due date,
    withdrawn_by ${code},
    withdrawn_at ${moment},
    withdrawn_why ${code},
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
)${table};

create table plan_goal_text (
    programme ${id} not null,
    mentee ${id} not null,
    goal_number bigint not null,
    sealed_for ${id},
    texts ${sealed} not null,
    constraint plan_goal_text_key primary key (programme, mentee, goal_number),
    constraint plan_goal_text_whole foreign key (programme, mentee, goal_number)
        references plan_goal (programme, mentee, goal_number) on delete cascade
)${table};

create table plan_goal_requirement (
    programme ${id} not null,
    mentee ${id} not null,
    goal_number bigint not null,
    requirement_number bigint not null,
    constraint plan_goal_requirement_key primary key (programme, mentee, goal_number, requirement_number),
    constraint plan_goal_requirement_whole foreign key (programme, mentee, goal_number)
        references plan_goal (programme, mentee, goal_number) on delete cascade,
    constraint plan_goal_requirement_number_from_1 check (requirement_number >= 1)
)${table};

create table plan_goal_requirement_text (
    programme ${id} not null,
    mentee ${id} not null,
    goal_number bigint not null,
    requirement_number bigint not null,
    sealed_for ${id},
    texts ${sealed} not null,
    constraint plan_goal_requirement_text_key primary key (programme, mentee, goal_number, requirement_number),
    constraint plan_goal_requirement_text_whole foreign key (programme, mentee, goal_number, requirement_number)
        references plan_goal_requirement (programme, mentee, goal_number, requirement_number) on delete cascade
)${table};

create table plan_goal_obstacle (
    programme ${id} not null,
    mentee ${id} not null,
    goal_number bigint not null,
    obstacle_number bigint not null,
    constraint plan_goal_obstacle_key primary key (programme, mentee, goal_number, obstacle_number),
    constraint plan_goal_obstacle_whole foreign key (programme, mentee, goal_number)
        references plan_goal (programme, mentee, goal_number) on delete cascade,
    constraint plan_goal_obstacle_number_from_1 check (obstacle_number >= 1)
)${table};

create table plan_goal_obstacle_text (
    programme ${id} not null,
    mentee ${id} not null,
    goal_number bigint not null,
    obstacle_number bigint not null,
    sealed_for ${id},
    texts ${sealed} not null,
    constraint plan_goal_obstacle_text_key primary key (programme, mentee, goal_number, obstacle_number),
    constraint plan_goal_obstacle_text_whole foreign key (programme, mentee, goal_number, obstacle_number)
        references plan_goal_obstacle (programme, mentee, goal_number, obstacle_number) on delete cascade
)${table};

create table plan_goal_milestone (
    programme ${id} not null,
    mentee ${id} not null,
    goal_number bigint not null,
    milestone_number bigint not null,
    set_on date not null,
    set_recorded_on date not null,
    due date,
    reached_on date,
    reached_recorded_on date,
    withdrawn_by ${code},
    withdrawn_at ${moment},
    withdrawn_why ${code},
    constraint plan_goal_milestone_key primary key (programme, mentee, goal_number, milestone_number),
    constraint plan_goal_milestone_whole foreign key (programme, mentee, goal_number)
        references plan_goal (programme, mentee, goal_number) on delete cascade,
    constraint plan_goal_milestone_number_from_1 check (milestone_number >= 1),
    constraint plan_goal_milestone_set_then_recorded check (set_recorded_on >= set_on),
    constraint plan_goal_milestone_reached_then_recorded check (reached_recorded_on >= reached_on),
    constraint plan_goal_milestone_reached_whole check ((reached_on is null) = (reached_recorded_on is null))
)${table};

create table plan_goal_milestone_text (
    programme ${id} not null,
    mentee ${id} not null,
    goal_number bigint not null,
    milestone_number bigint not null,
    sealed_for ${id},
    texts ${sealed} not null,
    constraint plan_goal_milestone_text_key primary key (programme, mentee, goal_number, milestone_number),
    constraint plan_goal_milestone_text_whole foreign key (programme, mentee, goal_number, milestone_number)
        references plan_goal_milestone (programme, mentee, goal_number, milestone_number) on delete cascade
)${table};

create table plan_goal_step (
    programme ${id} not null,
    mentee ${id} not null,
    goal_number bigint not null,
    step_number bigint not null,
    set_on date not null,
    set_recorded_on date not null,
    formal ${code},
    due date,
    done_on date,
    done_recorded_on date,
    withdrawn_by ${code},
    withdrawn_at ${moment},
    withdrawn_why ${code},
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
)${table};

create table plan_goal_step_text (
    programme ${id} not null,
    mentee ${id} not null,
    goal_number bigint not null,
    step_number bigint not null,
    sealed_for ${id},
    texts ${sealed} not null,
    constraint plan_goal_step_text_key primary key (programme, mentee, goal_number, step_number),
    constraint plan_goal_step_text_whole foreign key (programme, mentee, goal_number, step_number)
        references plan_goal_step (programme, mentee, goal_number, step_number) on delete cascade
)${table};

create table plan_goal_progress (
    programme ${id} not null,
    mentee ${id} not null,
    goal_number bigint not null,
    progress_number bigint not null,
    noted_on date not null,
    noted_recorded_on date not null,
    status ${code} not null,
    withdrawn_by ${code},
    withdrawn_at ${moment},
    withdrawn_why ${code},
    constraint plan_goal_progress_key primary key (programme, mentee, goal_number, progress_number),
    constraint plan_goal_progress_whole foreign key (programme, mentee, goal_number)
        references plan_goal (programme, mentee, goal_number) on delete cascade,
    constraint plan_goal_progress_number_from_1 check (progress_number >= 1),
    constraint plan_goal_progress_noted_then_recorded check (noted_recorded_on >= noted_on),
    constraint plan_goal_progress_status check (status in (
            'open', 'in-progress', 'partly-reached', 'reached', 'not-reached', 'dropped'
    ))
)${table};

create table plan_goal_progress_text (
    programme ${id} not null,
    mentee ${id} not null,
    goal_number bigint not null,
    progress_number bigint not null,
    sealed_for ${id},
    texts ${sealed} not null,
    constraint plan_goal_progress_text_key primary key (programme, mentee, goal_number, progress_number),
    constraint plan_goal_progress_text_whole foreign key (programme, mentee, goal_number, progress_number)
        references plan_goal_progress (programme, mentee, goal_number, progress_number) on delete cascade
)${table};

create table plan_revision (
    programme ${id} not null,
    mentee ${id} not null,
    revision_number bigint not null,
    goal_number bigint not null,
    revised_on date not null,
    decided_by ${code} not null,
    decided_at ${moment} not null,
    decided_why ${code} not null,
    area ${code} not null,
    term ${code} not null,
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
)${table};

create table plan_revision_text (
    programme ${id} not null,
    mentee ${id} not null,
    revision_number bigint not null,
    sealed_for ${id},
    texts ${sealed} not null,
    constraint plan_revision_text_key primary key (programme, mentee, revision_number),
    constraint plan_revision_text_whole foreign key (programme, mentee, revision_number)
        references plan_revision (programme, mentee, revision_number) on delete cascade
)${table};

create table plan_revision_requirement (
    programme ${id} not null,
    mentee ${id} not null,
    revision_number bigint not null,
    requirement_number bigint not null,
    constraint plan_revision_requirement_key primary key (programme, mentee, revision_number, requirement_number),
    constraint plan_revision_requirement_whole foreign key (programme, mentee, revision_number)
        references plan_revision (programme, mentee, revision_number) on delete cascade,
    constraint plan_revision_requirement_number_from_1 check (requirement_number >= 1)
)${table};

create table plan_revision_requirement_text (
    programme ${id} not null,
    mentee ${id} not null,
    revision_number bigint not null,
    requirement_number bigint not null,
    sealed_for ${id},
    texts ${sealed} not null,
    constraint plan_revision_requirement_text_key primary key (programme, mentee, revision_number, requirement_number),
    constraint plan_revision_requirement_text_whole foreign key (programme, mentee, revision_number, requirement_number)
        references plan_revision_requirement (programme, mentee, revision_number, requirement_number) on delete cascade
)${table};

create table plan_revision_obstacle (
    programme ${id} not null,
    mentee ${id} not null,
    revision_number bigint not null,
    obstacle_number bigint not null,
    constraint plan_revision_obstacle_key primary key (programme, mentee, revision_number, obstacle_number),
    constraint plan_revision_obstacle_whole foreign key (programme, mentee, revision_number)
        references plan_revision (programme, mentee, revision_number) on delete cascade,
    constraint plan_revision_obstacle_number_from_1 check (obstacle_number >= 1)
)${table};

create table plan_revision_obstacle_text (
    programme ${id} not null,
    mentee ${id} not null,
    revision_number bigint not null,
    obstacle_number bigint not null,
    sealed_for ${id},
    texts ${sealed} not null,
    constraint plan_revision_obstacle_text_key primary key (programme, mentee, revision_number, obstacle_number),
    constraint plan_revision_obstacle_text_whole foreign key (programme, mentee, revision_number, obstacle_number)
        references plan_revision_obstacle (programme, mentee, revision_number, obstacle_number) on delete cascade
)${table};

create table plan_review (
    programme ${id} not null,
    mentee ${id} not null,
    review_number bigint not null,
    held_on date not null,
    held_recorded_on date not null,
    mentorship ${id},
    constraint plan_review_key primary key (programme, mentee, review_number),
    constraint plan_review_whole foreign key (programme, mentee)
        references plan (programme, mentee) on delete cascade,
    constraint plan_review_number_from_1 check (review_number >= 1),
    constraint plan_review_held_then_recorded check (held_recorded_on >= held_on)
)${table};

create table plan_review_text (
    programme ${id} not null,
    mentee ${id} not null,
    review_number bigint not null,
    sealed_for ${id},
    texts ${sealed} not null,
    constraint plan_review_text_key primary key (programme, mentee, review_number),
    constraint plan_review_text_whole foreign key (programme, mentee, review_number)
        references plan_review (programme, mentee, review_number) on delete cascade
)${table};

create table mentorship (
    programme ${id} not null,
    mentorship ${id} not null,
    mentor ${id} not null,
    mentee ${id} not null,
    rules_version bigint not null,
    score_micro bigint,
    predecessor ${id},
    countersigned_by ${code},
    first_meeting_on date,
    first_meeting_recorded_on date,
    final_assessment ${id},
    version bigint not null,
    constraint mentorship_key primary key (programme, mentorship),
    constraint mentorship_in_programme foreign key (programme) references programme (id),
    constraint mentorship_of_mentee foreign key (mentee) references person (id),
    constraint mentorship_version_from_1 check (version >= 1),
    constraint mentorship_first_meeting_then_recorded check (first_meeting_recorded_on >= first_meeting_on),
    constraint mentorship_first_meeting_whole check ((first_meeting_on is null) = (first_meeting_recorded_on is null))
)${table};

create index mentorship_by_mentee on mentorship (programme, mentee);

create table mentorship_step (
    programme ${id} not null,
    mentorship ${id} not null,
    step_number bigint not null,
    reached ${code} not null,
    reached_on date not null,
    decided_by ${code} not null,
    decided_at ${moment} not null,
    decided_why ${code} not null,
    ending_reason ${code},
    ending_side ${code},
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
)${table};

create table mentorship_step_text (
    programme ${id} not null,
    mentorship ${id} not null,
    step_number bigint not null,
    sealed_for ${id},
    texts ${sealed} not null,
    constraint mentorship_step_text_key primary key (programme, mentorship, step_number),
    constraint mentorship_step_text_whole foreign key (programme, mentorship, step_number)
        references mentorship_step (programme, mentorship, step_number) on delete cascade
)${table};

create table mentorship_introduction (
    programme ${id} not null,
    mentorship ${id} not null,
    item ${code} not null,
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
)${table};

create table mentorship_trial_answer (
    programme ${id} not null,
    mentorship ${id} not null,
    trial_answer_number bigint not null,
    side ${code} not null,
    goes_on boolean not null,
    answered_on date not null,
    answered_recorded_on date not null,
    why ${code},
    constraint mentorship_trial_answer_key primary key (programme, mentorship, trial_answer_number),
    constraint mentorship_trial_answer_whole foreign key (programme, mentorship)
        references mentorship (programme, mentorship) on delete cascade,
    constraint mentorship_trial_answer_number_from_1 check (trial_answer_number >= 1),
    constraint mentorship_trial_answer_side check (side in ('mentor', 'mentee')),
    constraint mentorship_trial_answer_answered_then_recorded check (answered_recorded_on >= answered_on)
)${table};

create table mentorship_trial_answer_text (
    programme ${id} not null,
    mentorship ${id} not null,
    trial_answer_number bigint not null,
    sealed_for ${id},
    texts ${sealed} not null,
    constraint mentorship_trial_answer_text_key primary key (programme, mentorship, trial_answer_number),
    constraint mentorship_trial_answer_text_whole foreign key (programme, mentorship, trial_answer_number)
        references mentorship_trial_answer (programme, mentorship, trial_answer_number) on delete cascade
)${table};

create table mentorship_meeting_plan (
    programme ${id} not null,
    mentorship ${id} not null,
    plan_version bigint not null,
    first_day date not null,
    agreed_on date not null,
    agreed_recorded_on date not null,
    times bigint not null,
    per ${code} not null,
    form ${code} not null,
    constraint mentorship_meeting_plan_key primary key (programme, mentorship, plan_version),
    constraint mentorship_meeting_plan_whole foreign key (programme, mentorship)
        references mentorship (programme, mentorship) on delete cascade,
    constraint mentorship_meeting_plan_agreed_then_recorded check (agreed_recorded_on >= agreed_on),
    constraint mentorship_meeting_plan_per check (per in ('week', 'month')),
    constraint mentorship_meeting_plan_form check (form in ('in-person', 'online', 'either'))
)${table};

create table diary_entry (
    programme ${id} not null,
    diary_entry ${id} not null,
    mentorship ${id} not null,
    kind ${code} not null,
    happened_on date not null,
    happened_recorded_on date not null,
    minutes bigint,
    form ${code},
    themes ${codes},
    support_functions ${codes},
    guidance ${codes},
    referrals ${codes},
    concern ${code} not null,
    community_activity ${code},
    withdrawn_by ${code},
    withdrawn_at ${moment},
    withdrawn_why ${code},
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
)${table};

create table diary_entry_text (
    programme ${id} not null,
    diary_entry ${id} not null,
    sealed_for ${id},
    texts ${sealed} not null,
    constraint diary_entry_text_key primary key (programme, diary_entry),
    constraint diary_entry_text_whole foreign key (programme, diary_entry)
        references diary_entry (programme, diary_entry) on delete cascade
)${table};

create index diary_entry_by_mentorship on diary_entry (programme, mentorship);

create table diary_entry_formal_step (
    programme ${id} not null,
    diary_entry ${id} not null,
    formal_step_number bigint not null,
    kind ${code} not null,
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
)${table};

create table final_assessment (
    programme ${id} not null,
    final_assessment ${id} not null,
    mentorship ${id} not null,
    made_on date not null,
    made_recorded_on date not null,
    version bigint not null,
    constraint final_assessment_key primary key (programme, final_assessment),
    constraint final_assessment_in_programme foreign key (programme) references programme (id),
    constraint final_assessment_version_from_1 check (version >= 1),
    constraint final_assessment_made_then_recorded check (made_recorded_on >= made_on)
)${table};

create table final_assessment_text (
    programme ${id} not null,
    final_assessment ${id} not null,
    sealed_for ${id},
    texts ${sealed} not null,
    constraint final_assessment_text_key primary key (programme, final_assessment),
    constraint final_assessment_text_whole foreign key (programme, final_assessment)
        references final_assessment (programme, final_assessment) on delete cascade
)${table};

create index final_assessment_by_mentorship on final_assessment (programme, mentorship);

create table final_assessment_outcome (
    programme ${id} not null,
    final_assessment ${id} not null,
    goal_number bigint not null,
    status ${code} not null,
    constraint final_assessment_outcome_key primary key (programme, final_assessment, goal_number),
    constraint final_assessment_outcome_whole foreign key (programme, final_assessment)
        references final_assessment (programme, final_assessment) on delete cascade,
    constraint final_assessment_outcome_number_from_1 check (goal_number >= 1),
    constraint final_assessment_outcome_status check (status in (
            'open', 'in-progress', 'partly-reached', 'reached', 'not-reached', 'dropped'
    ))
)${table};

create table final_assessment_outcome_text (
    programme ${id} not null,
    final_assessment ${id} not null,
    goal_number bigint not null,
    sealed_for ${id},
    texts ${sealed} not null,
    constraint final_assessment_outcome_text_key primary key (programme, final_assessment, goal_number),
    constraint final_assessment_outcome_text_whole foreign key (programme, final_assessment, goal_number)
        references final_assessment_outcome (programme, final_assessment, goal_number) on delete cascade
)${table};

create table survey (
    programme ${id} not null,
    survey ${id} not null,
    person ${id} not null,
    kind ${code} not null,
    mentorship ${id},
    owed_from date not null,
    version bigint not null,
    constraint survey_key primary key (programme, survey),
    constraint survey_in_programme foreign key (programme) references programme (id),
    constraint survey_of_person foreign key (person) references person (id),
    constraint survey_version_from_1 check (version >= 1),
    constraint survey_kind check (kind in ('mentor-final', 'mentee-final', 'skills-in-use'))
)${table};

create index survey_by_person on survey (programme, person);

create table survey_sending (
    programme ${id} not null,
    survey ${id} not null,
    sending_number bigint not null,
    sent_on date not null,
    sent_recorded_on date not null,
    constraint survey_sending_key primary key (programme, survey, sending_number),
    constraint survey_sending_whole foreign key (programme, survey)
        references survey (programme, survey) on delete cascade,
    constraint survey_sending_number_from_1 check (sending_number >= 1),
    constraint survey_sending_sent_then_recorded check (sent_recorded_on >= sent_on)
)${table};

create table survey_answer (
    programme ${id} not null,
    survey ${id} not null,
    answer_number bigint not null,
    answered_on date not null,
    answered_recorded_on date not null,
    satisfaction ${code},
    benefit ${code},
    skills_used ${code},
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
)${table};

create table survey_answer_text (
    programme ${id} not null,
    survey ${id} not null,
    answer_number bigint not null,
    sealed_for ${id},
    texts ${sealed} not null,
    constraint survey_answer_text_key primary key (programme, survey, answer_number),
    constraint survey_answer_text_whole foreign key (programme, survey, answer_number)
        references survey_answer (programme, survey, answer_number) on delete cascade
)${table};

create table group_reflection (
    programme ${id} not null,
    group_reflection ${id} not null,
    planned_for date not null,
    planned_on date not null,
    planned_recorded_on date not null,
    cancelled_by ${code},
    cancelled_at ${moment},
    cancelled_why ${code},
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
)${table};

create table group_reflection_text (
    programme ${id} not null,
    group_reflection ${id} not null,
    sealed_for ${id},
    texts ${sealed} not null,
    constraint group_reflection_text_key primary key (programme, group_reflection),
    constraint group_reflection_text_whole foreign key (programme, group_reflection)
        references group_reflection (programme, group_reflection) on delete cascade
)${table};

create table group_reflection_move (
    programme ${id} not null,
    group_reflection ${id} not null,
    move_number bigint not null,
    moved_to date not null,
    decided_by ${code} not null,
    decided_at ${moment} not null,
    decided_why ${code} not null,
    constraint group_reflection_move_key primary key (programme, group_reflection, move_number),
    constraint group_reflection_move_whole foreign key (programme, group_reflection)
        references group_reflection (programme, group_reflection) on delete cascade,
    constraint group_reflection_move_number_from_1 check (move_number >= 1)
)${table};

create table group_reflection_move_text (
    programme ${id} not null,
    group_reflection ${id} not null,
    move_number bigint not null,
    sealed_for ${id},
    texts ${sealed} not null,
    constraint group_reflection_move_text_key primary key (programme, group_reflection, move_number),
    constraint group_reflection_move_text_whole foreign key (programme, group_reflection, move_number)
        references group_reflection_move (programme, group_reflection, move_number) on delete cascade
)${table};

create table group_reflection_invitee (
    programme ${id} not null,
    group_reflection ${id} not null,
    invitee_number bigint not null,
    person ${id} not null,
    invited_on date not null,
    invited_recorded_on date not null,
    constraint group_reflection_invitee_key primary key (programme, group_reflection, invitee_number),
    constraint group_reflection_invitee_whole foreign key (programme, group_reflection)
        references group_reflection (programme, group_reflection) on delete cascade,
    constraint group_reflection_invitee_number_from_1 check (invitee_number >= 1),
    constraint group_reflection_invitee_invited_then_recorded check (invited_recorded_on >= invited_on)
)${table};

create table group_reflection_mark (
    programme ${id} not null,
    group_reflection ${id} not null,
    mark_number bigint not null,
    person ${id} not null,
    attendance ${code} not null,
    recorded_on date not null,
    constraint group_reflection_mark_key primary key (programme, group_reflection, mark_number),
    constraint group_reflection_mark_whole foreign key (programme, group_reflection)
        references group_reflection (programme, group_reflection) on delete cascade,
    constraint group_reflection_mark_number_from_1 check (mark_number >= 1),
    constraint group_reflection_mark_attendance check (attendance in ('present', 'absent'))
)${table};

create table group_reflection_lesson (
    programme ${id} not null,
    group_reflection ${id} not null,
    lesson_number bigint not null,
    constraint group_reflection_lesson_key primary key (programme, group_reflection, lesson_number),
    constraint group_reflection_lesson_whole foreign key (programme, group_reflection)
        references group_reflection (programme, group_reflection) on delete cascade,
    constraint group_reflection_lesson_number_from_1 check (lesson_number >= 1)
)${table};

create table group_reflection_lesson_text (
    programme ${id} not null,
    group_reflection ${id} not null,
    lesson_number bigint not null,
    sealed_for ${id},
    texts ${sealed} not null,
    constraint group_reflection_lesson_text_key primary key (programme, group_reflection, lesson_number),
    constraint group_reflection_lesson_text_whole foreign key (programme, group_reflection, lesson_number)
        references group_reflection_lesson (programme, group_reflection, lesson_number) on delete cascade
)${table};

create table group_reflection_idea (
    programme ${id} not null,
    group_reflection ${id} not null,
    idea_number bigint not null,
    constraint group_reflection_idea_key primary key (programme, group_reflection, idea_number),
    constraint group_reflection_idea_whole foreign key (programme, group_reflection)
        references group_reflection (programme, group_reflection) on delete cascade,
    constraint group_reflection_idea_number_from_1 check (idea_number >= 1)
)${table};

create table group_reflection_idea_text (
    programme ${id} not null,
    group_reflection ${id} not null,
    idea_number bigint not null,
    sealed_for ${id},
    texts ${sealed} not null,
    constraint group_reflection_idea_text_key primary key (programme, group_reflection, idea_number),
    constraint group_reflection_idea_text_whole foreign key (programme, group_reflection, idea_number)
        references group_reflection_idea (programme, group_reflection, idea_number) on delete cascade
)${table};

create table orientation_session (
    programme ${id} not null,
    orientation_session ${id} not null,
    kind ${code} not null,
    themes ${codes} not null,
    planned_for date not null,
    planned_on date not null,
    planned_recorded_on date not null,
    cancelled_by ${code},
    cancelled_at ${moment},
    cancelled_why ${code},
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
)${table};

create table orientation_session_text (
    programme ${id} not null,
    orientation_session ${id} not null,
    sealed_for ${id},
    texts ${sealed} not null,
    constraint orientation_session_text_key primary key (programme, orientation_session),
    constraint orientation_session_text_whole foreign key (programme, orientation_session)
        references orientation_session (programme, orientation_session) on delete cascade
)${table};

create table orientation_session_move (
    programme ${id} not null,
    orientation_session ${id} not null,
    move_number bigint not null,
    moved_to date not null,
    decided_by ${code} not null,
    decided_at ${moment} not null,
    decided_why ${code} not null,
    constraint orientation_session_move_key primary key (programme, orientation_session, move_number),
    constraint orientation_session_move_whole foreign key (programme, orientation_session)
        references orientation_session (programme, orientation_session) on delete cascade,
    constraint orientation_session_move_number_from_1 check (move_number >= 1)
)${table};

create table orientation_session_move_text (
    programme ${id} not null,
    orientation_session ${id} not null,
    move_number bigint not null,
    sealed_for ${id},
    texts ${sealed} not null,
    constraint orientation_session_move_text_key primary key (programme, orientation_session, move_number),
    constraint orientation_session_move_text_whole foreign key (programme, orientation_session, move_number)
        references orientation_session_move (programme, orientation_session, move_number) on delete cascade
)${table};

create table orientation_session_invitee (
    programme ${id} not null,
    orientation_session ${id} not null,
    invitee_number bigint not null,
    person ${id} not null,
    invited_on date not null,
    invited_recorded_on date not null,
    constraint orientation_session_invitee_key primary key (programme, orientation_session, invitee_number),
    constraint orientation_session_invitee_whole foreign key (programme, orientation_session)
        references orientation_session (programme, orientation_session) on delete cascade,
    constraint orientation_session_invitee_number_from_1 check (invitee_number >= 1),
    constraint orientation_session_invitee_invited_then_recorded check (invited_recorded_on >= invited_on)
)${table};

create table orientation_session_mark (
    programme ${id} not null,
    orientation_session ${id} not null,
    mark_number bigint not null,
    person ${id} not null,
    attendance ${code} not null,
    recorded_on date not null,
    constraint orientation_session_mark_key primary key (programme, orientation_session, mark_number),
    constraint orientation_session_mark_whole foreign key (programme, orientation_session)
        references orientation_session (programme, orientation_session) on delete cascade,
    constraint orientation_session_mark_number_from_1 check (mark_number >= 1),
    constraint orientation_session_mark_attendance check (attendance in ('present', 'absent'))
)${table};

create table course (
    programme ${id} not null,
    course ${id} not null,
    person ${id} not null,
    kind ${code} not null,
    begun_on date not null,
    begun_recorded_on date not null,
    left_on date,
    left_recorded_on date,
    completed boolean,
    before_level ${code},
    before_assessed_on date,
    before_assessed_recorded_on date,
    after_level ${code},
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
)${table};

create index course_by_person on course (programme, person);

create table authority (
    programme ${id} not null,
    authority ${id} not null,
    name ${text} not null,
    level ${code} not null,
    country ${code} not null,
    supported_on date,
    supported_recorded_on date,
    version bigint not null,
    constraint authority_key primary key (programme, authority),
    constraint authority_in_programme foreign key (programme) references programme (id),
    constraint authority_version_from_1 check (version >= 1),
    constraint authority_level check (level in ('local', 'regional')),
    constraint authority_supported_then_recorded check (supported_recorded_on >= supported_on),
    constraint authority_supported_whole check ((supported_on is null) = (supported_recorded_on is null))
)${table};

create table authority_involvement (
    programme ${id} not null,
    authority ${id} not null,
    involvement_number bigint not null,
    role ${code} not null,
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
)${table};

create table growth (
    programme ${id} not null,
    growth ${id} not null,
    mentor ${id} not null,
    path ${code} not null,
    invited_on date not null,
    invited_recorded_on date not null,
    invited_by ${code} not null,
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
)${table};

create index growth_by_mentor on growth (programme, mentor);

create table diary_submission (
    programme ${id} not null,
    diary_submission ${id} not null,
    mentorship ${id} not null,
    first_day date not null,
    last_day date not null,
    made_on date not null,
    made_recorded_on date not null,
    version bigint not null,
    constraint diary_submission_key primary key (programme, diary_submission),
    constraint diary_submission_in_programme foreign key (programme) references programme (id),
    constraint diary_submission_version_from_1 check (version >= 1),
    constraint diary_submission_made_then_recorded check (made_recorded_on >= made_on)
)${table};

create index diary_submission_by_mentorship on diary_submission (programme, mentorship);

create table supervision_meeting (
    programme ${id} not null,
    supervision_meeting ${id} not null,
    form ${code} not null,
    planned_for date not null,
    planned_on date not null,
    planned_recorded_on date not null,
    cancelled_by ${code},
    cancelled_at ${moment},
    cancelled_why ${code},
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
)${table};

create table supervision_meeting_text (
    programme ${id} not null,
    supervision_meeting ${id} not null,
    sealed_for ${id},
    texts ${sealed} not null,
    constraint supervision_meeting_text_key primary key (programme, supervision_meeting),
    constraint supervision_meeting_text_whole foreign key (programme, supervision_meeting)
        references supervision_meeting (programme, supervision_meeting) on delete cascade
)${table};

create table supervision_meeting_move (
    programme ${id} not null,
    supervision_meeting ${id} not null,
    move_number bigint not null,
    moved_to date not null,
    decided_by ${code} not null,
    decided_at ${moment} not null,
    decided_why ${code} not null,
    constraint supervision_meeting_move_key primary key (programme, supervision_meeting, move_number),
    constraint supervision_meeting_move_whole foreign key (programme, supervision_meeting)
        references supervision_meeting (programme, supervision_meeting) on delete cascade,
    constraint supervision_meeting_move_number_from_1 check (move_number >= 1)
)${table};

create table supervision_meeting_move_text (
    programme ${id} not null,
    supervision_meeting ${id} not null,
    move_number bigint not null,
    sealed_for ${id},
    texts ${sealed} not null,
    constraint supervision_meeting_move_text_key primary key (programme, supervision_meeting, move_number),
    constraint supervision_meeting_move_text_whole foreign key (programme, supervision_meeting, move_number)
        references supervision_meeting_move (programme, supervision_meeting, move_number) on delete cascade
)${table};

create table supervision_meeting_invitee (
    programme ${id} not null,
    supervision_meeting ${id} not null,
    invitee_number bigint not null,
    person ${id} not null,
    invited_on date not null,
    invited_recorded_on date not null,
    constraint supervision_meeting_invitee_key primary key (programme, supervision_meeting, invitee_number),
    constraint supervision_meeting_invitee_whole foreign key (programme, supervision_meeting)
        references supervision_meeting (programme, supervision_meeting) on delete cascade,
    constraint supervision_meeting_invitee_number_from_1 check (invitee_number >= 1),
    constraint supervision_meeting_invitee_invited_then_recorded check (invited_recorded_on >= invited_on)
)${table};

create table supervision_meeting_mark (
    programme ${id} not null,
    supervision_meeting ${id} not null,
    mark_number bigint not null,
    person ${id} not null,
    attendance ${code} not null,
    recorded_on date not null,
    constraint supervision_meeting_mark_key primary key (programme, supervision_meeting, mark_number),
    constraint supervision_meeting_mark_whole foreign key (programme, supervision_meeting)
        references supervision_meeting (programme, supervision_meeting) on delete cascade,
    constraint supervision_meeting_mark_number_from_1 check (mark_number >= 1),
    constraint supervision_meeting_mark_attendance check (attendance in ('present', 'absent'))
)${table};

create table supervision_meeting_pair_note (
    programme ${id} not null,
    supervision_meeting ${id} not null,
    pair_note_number bigint not null,
    mentorship ${id} not null,
    constraint supervision_meeting_pair_note_key primary key (programme, supervision_meeting, pair_note_number),
    constraint supervision_meeting_pair_note_whole foreign key (programme, supervision_meeting)
        references supervision_meeting (programme, supervision_meeting) on delete cascade,
    constraint supervision_meeting_pair_note_number_from_1 check (pair_note_number >= 1)
)${table};

create table supervision_meeting_pair_note_text (
    programme ${id} not null,
    supervision_meeting ${id} not null,
    pair_note_number bigint not null,
    sealed_for ${id},
    texts ${sealed} not null,
    constraint supervision_meeting_pair_note_text_key primary key (programme, supervision_meeting, pair_note_number),
    constraint supervision_meeting_pair_note_text_whole foreign key (programme, supervision_meeting, pair_note_number)
        references supervision_meeting_pair_note (programme, supervision_meeting, pair_note_number) on delete cascade
)${table};

create table supervision_meeting_motivation_note (
    programme ${id} not null,
    supervision_meeting ${id} not null,
    motivation_note_number bigint not null,
    mentor ${id} not null,
    level bigint,
    constraint supervision_meeting_motivation_note_key primary key (programme, supervision_meeting, motivation_note_number),
    constraint supervision_meeting_motivation_note_whole foreign key (programme, supervision_meeting)
        references supervision_meeting (programme, supervision_meeting) on delete cascade,
    constraint supervision_meeting_motivation_note_number_from_1 check (motivation_note_number >= 1)
)${table};

create table supervision_meeting_motivation_note_text (
    programme ${id} not null,
    supervision_meeting ${id} not null,
    motivation_note_number bigint not null,
    sealed_for ${id},
    texts ${sealed} not null,
    constraint supervision_meeting_motivation_note_text_key primary key (programme, supervision_meeting, motivation_note_number),
    constraint supervision_meeting_motivation_note_text_whole foreign key (programme, supervision_meeting, motivation_note_number)
        references supervision_meeting_motivation_note (programme, supervision_meeting, motivation_note_number) on delete cascade
)${table};

create table voice (
    programme ${id} not null,
    voice ${id} not null,
    mentee ${id} not null,
    reached_on date not null,
    reached_recorded_on date not null,
    urgency ${code} not null,
    answered_by ${code},
    answered_at ${moment},
    answered_why ${code},
    version bigint not null,
    constraint voice_key primary key (programme, voice),
    constraint voice_in_programme foreign key (programme) references programme (id),
    constraint voice_of_mentee foreign key (mentee) references person (id),
    constraint voice_version_from_1 check (version >= 1),
    constraint voice_reached_then_recorded check (reached_recorded_on >= reached_on),
    constraint voice_urgency check (urgency in ('normal', 'urgent'))
)${table};

create table voice_text (
    programme ${id} not null,
    voice ${id} not null,
    sealed_for ${id},
    texts ${sealed} not null,
    constraint voice_text_key primary key (programme, voice),
    constraint voice_text_whole foreign key (programme, voice)
        references voice (programme, voice) on delete cascade
)${table};

create index voice_by_mentee on voice (programme, mentee);

create table warning_reply (
    programme ${id} not null,
    warning_reply ${id} not null,
    mentorship ${id} not null,
    kind ${code} not null,
    since date not null,
    reply ${code} not null,
    decided_by ${code} not null,
    decided_at ${moment} not null,
    decided_why ${code} not null,
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
)${table};

create table warning_reply_text (
    programme ${id} not null,
    warning_reply ${id} not null,
    sealed_for ${id},
    texts ${sealed} not null,
    constraint warning_reply_text_key primary key (programme, warning_reply),
    constraint warning_reply_text_whole foreign key (programme, warning_reply)
        references warning_reply (programme, warning_reply) on delete cascade
)${table};

create index warning_reply_by_mentorship on warning_reply (programme, mentorship);
