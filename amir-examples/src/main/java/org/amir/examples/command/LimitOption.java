package org.amir.examples.command;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How much of a long list is printed. */
final class LimitOption {
    @Spec(Spec.Target.MIXEE)
    CommandSpec spec = CommandSpec.create();

    private int limit = 15;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "15",
            description = "Most lines of each list (default: ${DEFAULT-VALUE}); 0 for all.")
    void limit(int most) {
        if (most < 0) {
            throw new ParameterException(
                    spec.commandLine(),
                    Strings.lenientFormat("--limit is at least 0, which is for all, but it was %s", most));
        }
        limit = most;
    }

    <T> ImmutableList<T> first(List<T> all) {
        return limit == 0
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
