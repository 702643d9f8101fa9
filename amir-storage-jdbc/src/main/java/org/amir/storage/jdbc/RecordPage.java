package org.amir.storage.jdbc;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Some records of a kind that are read at once, however many there are: those whose keys begin with an id from the first to
 * the last. Drivers that have one result open at a time, as MariaDB's has, would take all rows of several tables that are read
 * side by side into memory.
 *
 * @param first as long as the last
 */
record RecordPage(String first, String last) {
    private static final int RECORDS = 500;

    /** @param ids in order of length, then of their characters; the same one several times if keys have more columns */
    static ImmutableList<RecordPage> of(Iterable<String> ids) {
        ImmutableList.Builder<RecordPage> pages = ImmutableList.builder();
        List<String> page = new ArrayList<>();
        for (String id : ids) {
            if (!page.isEmpty() && !goesOn(page, id)) {
                pages.add(page(page));
                page.clear();
            }
            page.add(id);
        }
        return page.isEmpty() ? pages.build() : pages.add(page(page)).build();
    }

    private static boolean goesOn(List<String> page, String id) {
        String last = page.get(page.size() - 1);
        return id.equals(last) || (page.size() < RECORDS && id.length() == last.length());
    }

    private static RecordPage page(List<String> ids) {
        return new RecordPage(ids.get(0), ids.get(ids.size() - 1));
    }

    int length() {
        return first.length();
    }
}
