package org.amir.mel.indicator;

import com.google.common.collect.ImmutableList;
import org.amir.core.programme.Citation;
import org.amir.mel.evidence.Parameter;
import org.amir.mel.measurement.Share;
import org.immutables.value.Value;

/** What a figure means: printed with it, so that nobody has to guess. */
@Value.Immutable
public abstract class Definition {
    /** The formula of every figure that is a share. */
    public static final String FORMULA =
            "numerator / (numerator + denominator only), or while somebody is not yet due, reached so far: numerator /"
                    + " (numerator + denominator only + not yet due)";

    Definition() {}

    public static Builder builder() {
        return new Builder();
    }

    /** For example {@code K2a}. */
    public abstract String id();

    /** What it is about, as an English phrase. */
    public abstract String title();

    /** The initial population. */
    public abstract String population();

    /** Who is left out of it; empty if nobody is. */
    @Value.Default
    public String excluded() {
        return "";
    }

    /** What is to be reached. */
    public abstract String numerator();

    /** Who still has time; empty if nobody ever has. */
    @Value.Default
    public String notYetDue() {
        return "";
    }

    /** Of whom nobody can tell; empty if that cannot be. */
    @Value.Default
    public String notKnown() {
        return "";
    }

    @Value.Default
    public String formula() {
        return FORMULA;
    }

    /** A case worked out. */
    public abstract String example();

    /** Where it comes from: the handbook's indicator. */
    public abstract Citation citation();

    /** Goes up with every change of what is counted. */
    @Value.Default
    public int version() {
        return 1;
    }

    /** The share that is to be reached, unless a policy says otherwise. */
    public abstract Share target();

    /** The parameters that it depends on, in order of use. */
    public abstract ImmutableList<Parameter> parameters();

    /** Builds a {@link Definition}. */
    public static final class Builder extends ImmutableDefinition.Builder {
        Builder() {}
    }
}
