-- What people said of their consent after the form.

create table if not exists consent (
    programme ${id} not null,
    person ${id} not null,
    version bigint not null,
    constraint consent_key primary key (programme, person),
    constraint consent_in_programme foreign key (programme) references programme (id),
    constraint consent_of_person foreign key (person) references person (id),
    constraint consent_version_from_1 check (version >= 1)
)${table};

create table if not exists consent_statement (
    programme ${id} not null,
    person ${id} not null,
    statement_number bigint not null,
    purpose ${code} not null,
    is_given boolean not null,
    said_on date not null,
    said_recorded_on date not null,
    recorded_by ${code} not null,
    why ${code} not null,
    constraint consent_statement_key primary key (programme, person, statement_number),
    constraint consent_statement_whole foreign key (programme, person)
        references consent (programme, person) on delete cascade,
    constraint consent_statement_number_from_1 check (statement_number >= 1),
    constraint consent_statement_purpose check (purpose in (
            'programme', 'matching-on-background', 'research', 'network-contacts'
    )),
    constraint consent_statement_said_then_recorded check (said_recorded_on >= said_on)
)${table};
