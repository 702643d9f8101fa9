package org.amir.storage.jdbc;

import static com.google.common.base.Preconditions.checkArgument;

import org.amir.core.record.Storable;
import org.amir.core.table.ColumnType;

/** How long what stands in a column may be, which is told when it is saved and not only when the unit ends. */
final class Lengths {
    private Lengths() {}

    static void check(ColumnType type, String text) {
        int longest = switch (type) {
            case ID -> 36;
            case CODE -> 60;
            case CODES -> 1_000;
            default -> Storable.LONGEST_TEXT;
        };
        checkArgument(
                text.length() <= longest,
                "the store holds %s of up to %s characters, but one has %s",
                longest == Storable.LONGEST_TEXT ? "texts" : "codes",
                longest,
                text.length());
    }
}
