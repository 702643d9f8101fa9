package org.amir.core.form;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;

/** Thrown when a form mapping is wrong. It lists everything that is wrong with it, so that all can be put right at once. */
public final class FormMappingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // every ImmutableList of strings is serializable
    private final ImmutableList<String> faults;

    FormMappingException(ImmutableList<String> faults) {
        super(Strings.lenientFormat(
                "the form mapping has %s fault%s:\n%s",
                faults.size(), faults.size() == 1 ? "" : "s", String.join("\n", faults)));
        this.faults = faults;
    }

    /** Each fault: where it is, for example {@code columns[3].question}, what it is, and what is allowed there. */
    public ImmutableList<String> faults() {
        return faults;
    }
}
