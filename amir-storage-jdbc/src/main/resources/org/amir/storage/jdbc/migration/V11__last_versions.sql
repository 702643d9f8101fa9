-- The rows of the audit trail by what they are about: what is saved after a removal goes on counting from its last version.

create index if not exists audit_row_of_key on audit_row (record_key, kind, programme);
