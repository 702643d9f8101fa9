-- Who was erased: what is left of who they were, so that nobody comes back unseen.

create table if not exists tombstone (
    person ${id} not null,
    erased_by character varying(36) not null,
    erased_at ${moment} not null,
    action character varying(40) not null,
    why ${code} not null,
    email_digest character varying(64),
    constraint tombstone_key primary key (person),
    constraint tombstone_of_person foreign key (person) references person (id)
)${table};

create index if not exists tombstone_by_email on tombstone (email_digest);
