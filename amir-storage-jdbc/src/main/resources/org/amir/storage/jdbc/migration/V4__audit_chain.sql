-- The audit trail as a chain: each row with a digest over itself and the one before, and the last of them kept apart.
-- Each statement may be run again, for databases that do not undo those before it when one fails.

alter table audit_row add column if not exists digest character varying(64);

create table if not exists audit_head (
    store integer not null,
    number bigint not null,
    digest character varying(64) not null,
    constraint audit_head_key primary key (store),
    constraint audit_head_one check (store = 1),
    constraint audit_head_number_from_1 check (number >= 1)
)${table};
