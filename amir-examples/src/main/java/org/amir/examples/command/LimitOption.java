package org.amir.examples.command;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Option;

/** How much of a long list is printed. */
final class LimitOption {
    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "15",
            description = "Most lines of each list (default: ${DEFAULT-VALUE}); 0 for all.")
    int limit = 15;

    <T> ImmutableList<T> first(List<T> all) {
        return limit <= 0
                ? ImmutableList.copyOf(all)
                : all.stream().limit(limit).collect(ImmutableList.toImmutableList());
    }

    /** Says how many are not shown, if any. */
    void sayRest(List<?> all, ReportOptions options, PrintWriter out) {
        int rest = all.size() - first(all).size();
        if (rest > 0) {
            out.println(Strings.lenientFormat(
                    options.say(
                            "  and %s more: --limit 0 prints them, --out DIR writes them",
                            "  och %s till: --limit 0 skriver ut dem, --out DIR sparar dem"),
                    rest));
        }
    }
}
