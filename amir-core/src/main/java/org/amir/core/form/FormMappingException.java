package org.amir.core.form;

import com.google.common.collect.ImmutableList;

/** Thrown when a form mapping is wrong. It lists everything that is wrong with it, so that all can be put right at once. */
public final class FormMappingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // every ImmutableList of strings is serializable
    private final ImmutableList<String> faults;

    FormMappingException(ImmutableList<String> faults) {
        super("the form mapping has %d fault%s:%n%s"
                .formatted(faults.size(), faults.size() == 1 ? "" : "s", String.join(System.lineSeparator(), faults)));
        this.faults = faults;
    }

    /** Each fault: where it is, for example {@code columns[3].question}, what it is, and what is allowed there. */
    public ImmutableList<String> faults() {
        return faults;
    }
}
