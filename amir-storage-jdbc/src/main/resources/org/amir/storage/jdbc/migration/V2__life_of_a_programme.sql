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
    setting integer not null,
    constraint rules_threshold_key primary key (programme, rules, threshold),
    constraint rules_threshold_whole foreign key (programme, rules)
        references rules (programme, rules) on delete cascade,
    constraint rules_threshold_threshold check (threshold in (
            'preferred-mentor-age-from', 'preferred-mentor-age-to', 'preferred-mentee-age-from',
            'preferred-mentee-age-to', 'preferred-mentor-stay', 'preferred-mentee-stay', 'adult-age',
            'feedback-due', 'session-from', 'session-to', 'mentees-per-mentor', 'intake-due', 'agreement-due',
            'first-meeting-due', 'trial-undecided', 'no-meeting', 'below-plan-window', 'below-plan-share',
            'diary-due-before', 'permit-lapses-within', 'supervision-missed', 'pause-long', 'goals-at-once',
            'urgent-answer-due', 'skills-survey-after', 'survey-due'
    ))
);

comment on table rules_threshold is 'A number in a version of the rules that is not the standard one.';
comment on column rules_threshold.threshold is 'Which number.';
comment on column rules_threshold.setting is 'What it is set to.';

