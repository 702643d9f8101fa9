package org.amir.core.record;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * One change to one record, as the audit trail keeps it: ids and codes only.
 *
 * @param number from 1 on within a store, without gaps, in the order of the changes
 * @param change who, when, what and why
 * @param kind the kind of record, for example {@code mentorship}
 * @param key the record's key, as text
 * @param version the record's version after the change; 0 if it was removed
 */
public record AuditRow(long number, Change change, String kind, String key, long version) {
    public AuditRow {
        checkArgument(number >= 1, "audit rows are numbered from 1, but the number was %s", number);
        checkArgument(version >= 0, "a version is at least 0, but was %s", version);
    }
}
