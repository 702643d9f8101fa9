package org.amir.storage.jdbc;

import com.google.common.collect.ImmutableList;
import java.util.Map;

/**
 * Some records of a kind that are read at once, however many there are: those whose keys begin with an id from the first to
 * the last. Drivers that have one result open at a time, as MariaDB's has, would take all rows of several tables that are read
 * side by side into memory.
 *
 * @param first as long as the last
 */
record RecordPage(String first, String last) {
    private static final int RECORDS = 500;
    /** How many bytes of long texts a page may have, unless one record has more. */
    private static final long LONG_BYTES = 8_000_000;

    /**
     * @param ids in order of length, then of their characters; the same one several times if keys have more columns
     * @param longTexts how many bytes of long texts there are under an id, if any
     */
    static ImmutableList<RecordPage> of(Iterable<String> ids, Map<String, Long> longTexts) {
        ImmutableList.Builder<RecordPage> pages = ImmutableList.builder();
        String first = "";
        String last = "";
        int records = 0;
        long bytes = 0;
        for (String id : ids) {
            long ofId = id.equals(last) ? 0 : longTexts.getOrDefault(id, 0L);
            boolean isFull = records >= RECORDS || id.length() != last.length() || bytes + ofId > LONG_BYTES;
            if (records > 0 && isFull && !id.equals(last)) {
                pages.add(new RecordPage(first, last));
                records = 0;
                bytes = 0;
            }
            if (records == 0) {
                first = id;
            }
            last = id;
            records++;
            bytes += ofId;
        }
        return records == 0
                ? pages.build()
                : pages.add(new RecordPage(first, last)).build();
    }

    int length() {
        return first.length();
    }
}
