-- Programmes, their people, and what the people applied with.
--
-- Codes are those of the library's closed lists, for example 'part-time'. In the tables of applications, null is a
-- question that was not answered; one that somebody would rather not answer is null and has a row in declined_answer.
-- Texts are character varying with a length that nobody writes, since large objects are slower and need more care.

create table programme (
    id character varying(36) not null,
    country character varying(2) not null,
    partner character varying(36) not null,
    zone character varying(64) not null,
    cohort character varying(36) not null,
    constraint programme_key primary key (id)
);

comment on table programme is 'One programme of one partner in one country (P6); its people are never mixed with those of another.';
comment on column programme.id is 'Name of the programme, for example main.';
comment on column programme.country is 'Where it runs: two letters of ISO 3166-1.';
comment on column programme.partner is 'The organisation that runs it.';
comment on column programme.zone is 'The zone of its wall-clock times, for example Europe/Stockholm.';
comment on column programme.cohort is 'What those who go through it together are called.';

create table programme_language (
    programme character varying(36) not null,
    position integer not null,
    language character varying(35) not null,
    constraint programme_language_key primary key (programme, position),
    constraint programme_language_once unique (programme, language),
    constraint programme_language_of_programme foreign key (programme) references programme (id),
    constraint programme_language_position_from_1 check (position >= 1)
);

comment on table programme_language is 'The languages that mentees learn; each programme has one at least.';
comment on column programme_language.position is '1 for the most usual language, and on.';
comment on column programme_language.language is 'A BCP 47 tag, for example sv.';

create table programme_phase (
    programme character varying(36) not null,
    phase character varying(36) not null,
    first_day date not null,
    last_day date not null,
    constraint programme_phase_key primary key (programme, phase),
    constraint programme_phase_of_programme foreign key (programme) references programme (id),
    constraint programme_phase_in_order check (last_day >= first_day)
);

comment on table programme_phase is 'When each phase runs (P2): five rows for a programme whose dates are settled, none before.';
comment on column programme_phase.phase is 'recruitment, training, matching, implementation or evaluation (P1).';
comment on column programme_phase.first_day is 'The first day of the phase.';
comment on column programme_phase.last_day is 'The last day of the phase.';

create table person (
    id character varying(36) not null,
    programme character varying(36) not null,
    sequence_number bigint not null,
    constraint person_key primary key (id),
    constraint person_sequence_number_once unique (sequence_number),
    constraint person_in_programme foreign key (programme) references programme (id),
    constraint person_sequence_number_from_1 check (sequence_number >= 1)
);

comment on table person is 'Everybody who was ever given an id. Rows are never deleted, so that no id is given twice.';
comment on column person.id is 'For example p-000042; says nothing about the person.';
comment on column person.programme is 'The programme that the person belongs to.';
comment on column person.sequence_number is 'The number in the id.';

create table identity (
    person character varying(36) not null,
    version bigint not null,
    name character varying(1000000),
    email character varying(1000000),
    email_key character varying(1000000),
    phone character varying(1000000),
    constraint identity_key primary key (person),
    constraint identity_of_person foreign key (person) references person (id),
    constraint identity_version_from_1 check (version >= 1)
);

comment on table identity is 'Who a person is. Keep it from everybody who need not know; nothing else here says it.';
comment on column identity.version is 'How many times the row has been saved.';
comment on column identity.name is 'Name as it was given.';
comment on column identity.email is 'E-mail as it was given.';
comment on column identity.email_key is 'E-mail trimmed and case-folded: equal for two answers of one person.';
comment on column identity.phone is 'Telephone as it was given.';

create table application (
    id bigint not null,
    person character varying(36) not null,
    role character varying(6) not null,
    version bigint not null,
    stamp timestamp(9) not null,
    first_stamp timestamp(9) not null,
    channel character varying(36),
    birth_date date,
    gender character varying(36),
    citizenship character varying(2),
    background character varying(36),
    background_consent boolean,
    place character varying(1000000),
    postcode character varying(1000000),
    latitude_micro integer,
    longitude_micro integer,
    arrival date,
    host_language_level character varying(2),
    occupation character varying(36),
    housing character varying(36),
    meeting_form character varying(36),
    motivation character varying(1000000),
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
);

comment on table application is 'What a person applied with in one role: the latest answers, and the time of the first.';
comment on column application.id is 'The number of the person, then 1 for a mentor or 2 for a mentee: 421 is p-000042 as mentor.';
comment on column application.role is 'mentor or mentee; one person may apply for both.';
comment on column application.version is 'How many times the application has been saved.';
comment on column application.stamp is 'When these answers were given: wall-clock time of the form''s country.';
comment on column application.first_stamp is 'When the person first answered the form in this role.';
comment on column application.channel is 'How the person heard of the programme (R5).';
comment on column application.birth_date is 'Day of birth.';
comment on column application.gender is 'Gender as stated.';
comment on column application.citizenship is 'Country of citizenship: two letters of ISO 3166-1.';
comment on column application.background is 'Ethnic or cultural background (M1), held only with the consent beside it.';
comment on column application.background_consent is 'Whether the background may be used in matching (M1).';
comment on column application.place is 'Where the person lives (M6): a place, never a street.';
comment on column application.postcode is 'Postcode without blanks.';
comment on column application.latitude_micro is 'Where the place lies: millionths of a degree north.';
comment on column application.longitude_micro is 'Where the place lies: millionths of a degree east.';
comment on column application.arrival is 'Day of arrival in the host country.';
comment on column application.host_language_level is 'Level in the host language (R1): A1 to C2.';
comment on column application.occupation is 'Work or study at present.';
comment on column application.housing is 'Housing at present.';
comment on column application.meeting_form is 'in-person, online or either (I2).';
comment on column application.motivation is 'Why the person wants to take part (R7), in the person''s own words.';
comment on column application.temperament_calm_energetic is 'From 1, calm, to 5, energetic (M7).';
comment on column application.temperament_reserved_outgoing is 'From 1, reserved, to 5, outgoing (M7).';
comment on column application.temperament_structured_spontaneous is 'From 1, structured, to 5, spontaneous (M7).';
comment on column application.gender_wish is 'The wish on the other''s gender (M2); no-preference is an answer too.';
comment on column application.gender_wish_must is 'Whether the wish on gender is a must.';
comment on column application.age_wish is 'The wish on the other''s age (M2), for example 25-34 or 45+; or no-preference.';
comment on column application.age_wish_must is 'Whether the wish on age is a must.';
comment on column application.twelve_months is 'Whether the person can take part for twelve months (R3, R5).';
comment on column application.guardian_consent is 'Whether a guardian''s consent is recorded.';

create table mentor_application (
    application bigint not null,
    hours_from_minutes integer,
    hours_to_minutes integer,
    lived_experience character varying(1000000),
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
);

comment on table mentor_application is 'What only mentors are asked; one row for each application as mentor.';
comment on column mentor_application.hours_from_minutes is 'Minutes a week that the mentor can give, at least.';
comment on column mentor_application.hours_to_minutes is 'Minutes a week that the mentor can give, at most.';
comment on column mentor_application.lived_experience is 'An experience that may help others (R6), in the mentor''s own words.';
comment on column mentor_application.convictions is 'What is declared on convictions (R1); never more than this code.';
comment on column mentor_application.all_sessions is 'Whether the mentor can attend all training sessions (T1).';
comment on column mentor_application.capacity is 'How many mentees the mentor can support at a time.';
comment on column mentor_application.skill_listening is 'The mentor''s own rating of listening and empathy, from 1 to 5 (M8).';
comment on column mentor_application.skill_problem_solving is 'The mentor''s own rating of problem solving, from 1 to 5 (M8).';
comment on column mentor_application.skill_local_services is 'The mentor''s own rating of knowing the local services, from 1 to 5 (M8).';
comment on column mentor_application.skill_digital is 'The mentor''s own rating of digital skills, from 1 to 5 (M8).';
comment on column mentor_application.skill_communication is 'The mentor''s own rating of communicating and facilitating, from 1 to 5 (M8).';

create table mentee_application (
    application bigint not null,
    permit_kind character varying(36),
    permit_valid_until date,
    most_important_theme character varying(36),
    expectations character varying(1000000),
    constraint mentee_application_key primary key (application),
    constraint mentee_application_whole foreign key (application)
        references application (id) on delete cascade,
    constraint mentee_application_of_mentee check (mod(application, 10) = 2)
);

comment on table mentee_application is 'What only mentees are asked; one row for each application as mentee.';
comment on column mentee_application.permit_kind is 'Residence permit as declared (R8).';
comment on column mentee_application.permit_valid_until is 'The last day on which the permit holds.';
comment on column mentee_application.most_important_theme is 'The area that is most important to the mentee now (M3).';
comment on column mentee_application.expectations is 'What the mentee hopes for (M3), in the mentee''s own words.';

create table application_language (
    application bigint not null,
    language character varying(35) not null,
    constraint application_language_key primary key (application, language),
    constraint application_language_whole foreign key (application)
        references application (id) on delete cascade
);

comment on table application_language is 'Languages spoken fluently (R2).';
comment on column application_language.language is 'A BCP 47 tag, for example ar.';

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
);

comment on table application_themes is
    'The areas in which a mentor gives support or a mentee wants it (M3): a row for each who named at least one.';

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
);

comment on table application_availability is
    'When people can meet each week (M4): a row for each who answered, who can meet in at least one part of a day.';

create table declined_answer (
    application bigint not null,
    question character varying(36) not null,
    constraint declined_answer_key primary key (application, question),
    constraint declined_answer_whole foreign key (application)
        references application (id) on delete cascade
);

comment on table declined_answer is 'Questions that people would rather not answer, which is not the same as leaving them blank.';
comment on column declined_answer.question is 'The column that would hold the answer, or languages, availability, themes or hours_per_week.';
