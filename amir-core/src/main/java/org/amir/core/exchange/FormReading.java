package org.amir.core.exchange;

import com.google.common.collect.ImmutableList;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.immutables.value.Value;

/** What one or more exports of one form hold: every row, read or not, and everything that could not be read. */
@Value.Immutable
public abstract class FormReading {
    FormReading() {}

    public static Builder builder() {
        return new Builder();
    }

    /** The country of the form mapping. */
    public abstract CountryCode country();

    /** The host language of the form mapping. */
    public abstract LanguageCode hostLanguage();

    /** The names of the files in the order they were given. */
    public abstract ImmutableList<String> files();

    /** The rows that could be read, in order of file as given and row. */
    public abstract ImmutableList<Submission> submissions();

    /** The rows that could not be read, in the same order; each has at least one problem. */
    public abstract ImmutableList<Row> unreadable();

    /** Every problem, in order of file as given, row and column. */
    public abstract ImmutableList<Problem> problems();

    /** Whether a whole file or a whole column cannot be used, so that not even its good rows may be taken. */
    public abstract boolean isUnusable();

    /** Builds a {@link FormReading}. */
    public static final class Builder extends ImmutableFormReading.Builder {
        Builder() {}
    }
}
