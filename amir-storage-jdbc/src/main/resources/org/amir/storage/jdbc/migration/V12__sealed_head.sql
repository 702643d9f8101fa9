-- The head of the audit trail with a seal by the store's own key, which who may only write the database cannot make. It is there
-- from the first on, so that an emptied trail is seen.
-- Each statement may be run again, for databases that do not undo those before it when one fails.

alter table audit_head add column if not exists seal character varying(64);

alter table audit_head drop constraint if exists audit_head_number_from_1;

alter table audit_head drop constraint if exists audit_head_number_from_0;

alter table audit_head add constraint audit_head_number_from_0 check (number >= 0);
