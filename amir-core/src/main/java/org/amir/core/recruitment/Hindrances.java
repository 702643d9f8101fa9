package org.amir.core.recruitment;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Supplier;
import org.amir.core.record.Attempt;
import org.amir.core.record.Refusal;

/** Gathers what hinders a step, so that all of it is said at once. */
final class Hindrances {
    private final ImmutableList.Builder<Refusal> found = ImmutableList.builder();

    /** Notes a refusal if something hinders; the text is made only then. */
    Hindrances when(boolean hinders, String code, Supplier<String> text) {
        if (hinders) {
            found.add(new Refusal(code, text.get()));
        }
        return this;
    }

    Hindrances and(List<Refusal> others) {
        found.addAll(others);
        return this;
    }

    ImmutableList<Refusal> refusals() {
        return found.build();
    }

    <T> Attempt<T> unless(Supplier<T> step) {
        return Attempt.unless(found.build(), step);
    }
}
