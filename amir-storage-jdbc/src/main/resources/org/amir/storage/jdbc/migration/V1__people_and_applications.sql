-- Programmes, their people, and what the people applied with.
--
-- Codes are those of the library's closed lists, for example 'part-time'. In the tables of applications, null is a
-- question that was not answered; one that somebody would rather not answer is null and has a row in declined_answer.
-- Who people are and what they wrote stands apart from all else, sealed: an analyst may be given every table but identity
-- and those that end in _text or _key. Texts are no large objects where the database has others, since those are slower and need more care. The types in braces are
-- those of the database; ids and codes are told apart and ordered by their characters alone.

create table programme (
    id ${id} not null,
    country character varying(2) not null,
    partner ${id} not null,
    zone character varying(64) not null,
    cohort ${id} not null,
    constraint programme_id primary key (id)
)${table};

create table programme_language (
    programme ${id} not null,
    position integer not null,
    language character varying(35) not null,
    constraint programme_language_key primary key (programme, position),
    constraint programme_language_once unique (programme, language),
    constraint programme_language_of_programme foreign key (programme) references programme (id),
    constraint programme_language_position_from_1 check (position >= 1)
)${table};

create table programme_phase (
    programme ${id} not null,
    phase character varying(36) not null,
    first_day date not null,
    last_day date not null,
    constraint programme_phase_key primary key (programme, phase),
    constraint programme_phase_of_programme foreign key (programme) references programme (id),
    constraint programme_phase_in_order check (last_day >= first_day)
)${table};

create table person (
    id ${id} not null,
    programme ${id} not null,
    sequence_number bigint not null,
    constraint person_id primary key (id),
    constraint person_sequence_number_once unique (sequence_number),
    constraint person_in_programme foreign key (programme) references programme (id),
    constraint person_sequence_number_from_1 check (sequence_number >= 1)
)${table};

create table store_key (
    purpose ${code} not null,
    key_id ${code} not null,
    wrapped ${sealed} not null,
    constraint store_key_key primary key (purpose)
)${table};

create table programme_key (
    programme ${id} not null,
    key_id ${code} not null,
    wrapped ${sealed} not null,
    constraint programme_key_key primary key (programme),
    constraint programme_key_of_programme foreign key (programme) references programme (id)
)${table};

create table person_key (
    person ${id} not null,
    key_id ${code} not null,
    wrapped ${sealed} not null,
    constraint person_key_key primary key (person),
    constraint person_key_of_person foreign key (person) references person (id)
)${table};

create table identity (
    person ${id} not null,
    version bigint not null,
    email_digest character varying(64),
    sealed ${sealed} not null,
    constraint identity_key primary key (person),
    constraint identity_of_person foreign key (person) references person (id),
    constraint identity_version_from_1 check (version >= 1)
)${table};

create table application (
    id bigint not null,
    person ${id} not null,
    role character varying(6) not null,
    version bigint not null,
    stamp ${moment} not null,
    first_stamp ${moment} not null,
    channel character varying(36),
    birth_date date,
    gender character varying(36),
    citizenship character varying(2),
    background character varying(36),
    background_consent boolean,
    place ${text},
    postcode ${text},
    latitude_micro integer,
    longitude_micro integer,
    arrival date,
    host_language_level character varying(2),
    occupation character varying(36),
    housing character varying(36),
    meeting_form character varying(36),
    temperament_calm_energetic integer,
    temperament_reserved_outgoing integer,
    temperament_structured_spontaneous integer,
    gender_wish character varying(36),
    gender_wish_must boolean,
    age_wish character varying(36),
    age_wish_must boolean,
    twelve_months boolean,
    guardian_consent boolean,
    constraint application_key primary key (id),
    constraint application_once unique (person, role),
    constraint application_of_person foreign key (person) references person (id),
    constraint application_role check (role in ('mentor', 'mentee')),
    constraint application_version_from_1 check (version >= 1),
    constraint application_stamps_in_order check (stamp >= first_stamp),
    constraint application_background_with_consent
        check (background is null or (background_consent is not null and background_consent)),
    constraint application_temperament_1_to_5 check (
        (temperament_calm_energetic between 1 and 5 or temperament_calm_energetic is null)
        and (temperament_reserved_outgoing between 1 and 5 or temperament_reserved_outgoing is null)
        and (temperament_structured_spontaneous between 1 and 5 or temperament_structured_spontaneous is null)
    ),
    constraint application_whole_point check ((latitude_micro is null) = (longitude_micro is null)),
    constraint application_gender_wish_with_must check ((gender_wish is null) = (gender_wish_must is null)),
    constraint application_age_wish_with_must check ((age_wish is null) = (age_wish_must is null))
)${table};

create table application_text (
    application bigint not null,
    texts ${sealed} not null,
    constraint application_text_key primary key (application),
    constraint application_text_whole foreign key (application)
        references application (id) on delete cascade
)${table};

create table mentor_application (
    application bigint not null,
    hours_from_minutes integer,
    hours_to_minutes integer,
    convictions character varying(36),
    all_sessions boolean,
    capacity integer,
    skill_listening integer,
    skill_problem_solving integer,
    skill_local_services integer,
    skill_digital integer,
    skill_communication integer,
    constraint mentor_application_key primary key (application),
    constraint mentor_application_whole foreign key (application)
        references application (id) on delete cascade,
    constraint mentor_application_skills_1_to_5 check (
        (skill_listening between 1 and 5 or skill_listening is null)
        and (skill_problem_solving between 1 and 5 or skill_problem_solving is null)
        and (skill_local_services between 1 and 5 or skill_local_services is null)
        and (skill_digital between 1 and 5 or skill_digital is null)
        and (skill_communication between 1 and 5 or skill_communication is null)
    ),
    constraint mentor_application_of_mentor check (mod(application, 10) = 1),
    constraint mentor_application_hours check ((hours_from_minutes is null) = (hours_to_minutes is null)),
    constraint mentor_application_hours_in_order
        check (0 <= hours_from_minutes and hours_from_minutes <= hours_to_minutes),
    constraint mentor_application_capacity_from_0 check (capacity >= 0)
)${table};

create table mentee_application (
    application bigint not null,
    permit_kind character varying(36),
    permit_valid_until date,
    most_important_theme character varying(36),
    constraint mentee_application_key primary key (application),
    constraint mentee_application_whole foreign key (application)
        references application (id) on delete cascade,
    constraint mentee_application_of_mentee check (mod(application, 10) = 2)
)${table};

create table application_language (
    application bigint not null,
    language character varying(35) not null,
    constraint application_language_key primary key (application, language),
    constraint application_language_whole foreign key (application)
        references application (id) on delete cascade
)${table};

create table application_themes (
    application bigint not null,
    housing boolean not null,
    employment boolean not null,
    education boolean not null,
    economy boolean not null,
    health boolean not null,
    language boolean not null,
    digital boolean not null,
    rights boolean not null,
    network boolean not null,
    constraint application_themes_key primary key (application),
    constraint application_themes_whole foreign key (application)
        references application (id) on delete cascade,
    constraint application_themes_not_blank check (
        housing or employment or education or economy or health or language or digital or rights or network
    )
)${table};

create table application_availability (
    application bigint not null,
    monday_morning boolean not null,
    monday_afternoon boolean not null,
    monday_evening boolean not null,
    tuesday_morning boolean not null,
    tuesday_afternoon boolean not null,
    tuesday_evening boolean not null,
    wednesday_morning boolean not null,
    wednesday_afternoon boolean not null,
    wednesday_evening boolean not null,
    thursday_morning boolean not null,
    thursday_afternoon boolean not null,
    thursday_evening boolean not null,
    friday_morning boolean not null,
    friday_afternoon boolean not null,
    friday_evening boolean not null,
    saturday_morning boolean not null,
    saturday_afternoon boolean not null,
    saturday_evening boolean not null,
    sunday_morning boolean not null,
    sunday_afternoon boolean not null,
    sunday_evening boolean not null,
    constraint application_availability_key primary key (application),
    constraint application_availability_whole foreign key (application)
        references application (id) on delete cascade,
    constraint application_availability_not_blank check (
        monday_morning or monday_afternoon or monday_evening or
        tuesday_morning or tuesday_afternoon or tuesday_evening or
        wednesday_morning or wednesday_afternoon or wednesday_evening or
        thursday_morning or thursday_afternoon or thursday_evening or
        friday_morning or friday_afternoon or friday_evening or
        saturday_morning or saturday_afternoon or saturday_evening or
        sunday_morning or sunday_afternoon or sunday_evening
    )
)${table};

create table declined_answer (
    application bigint not null,
    question character varying(36) not null,
    constraint declined_answer_key primary key (application, question),
    constraint declined_answer_whole foreign key (application)
        references application (id) on delete cascade
)${table};
