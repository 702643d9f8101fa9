package org.amir.examples.command;

import com.google.common.base.Joiner;
import com.google.common.base.Strings;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import org.amir.core.participant.Role;
import org.amir.core.privacy.ErasureReport;

/** Tells of people who were erased, once the store's file is written anew without what was deleted. */
final class ErasurePage {
    private ErasurePage() {}

    /** @param erased in a unit that is over; if nobody, nothing is written or told */
    static void finish(List<ErasureReport> erased, StoreOptions store, PrintWriter out) {
        if (erased.isEmpty()) {
            return;
        }
        boolean isWrittenAnew = store.compactFile();
        erased.forEach(report -> print(report, out));
        if (isWrittenAnew) {
            out.println("file      written anew, without what was deleted");
        }
    }

    private static void print(ErasureReport report, PrintWriter out) {
        if (report.isUnchanged()) {
            out.println(report.person() + "  was erased before; nothing was left to erase");
            return;
        }
        out.println(report.person()
                + (report.wasErasedBefore() ? "  was erased before; what was written since is erased" : "  erased"));
        out.println(Strings.lenientFormat(
                "records   %s",
                report.records().isEmpty()
                        ? "none had texts"
                        : "texts gone: "
                                + Joiner.on(", ").withKeyValueSeparator(" ").join(report.records())));
        Stream.of(Role.values()).forEach(role -> {
            if (report.reduced().contains(role)) {
                out.println("applied   as a " + role.code() + ": reduced to what figures go by");
            } else if (report.removed().contains(role)) {
                out.println("applied   as a " + role.code() + ": removed");
            }
        });
    }
}
