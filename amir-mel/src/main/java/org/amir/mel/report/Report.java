package org.amir.mel.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.amir.core.programme.Programme;
import org.amir.core.survey.Insights;
import org.amir.mel.Evaluated;
import org.amir.mel.amif.AmifCount;
import org.amir.mel.amif.Difference;
import org.amir.mel.disclosure.Disclosure;
import org.amir.mel.measurement.Placement;
import org.immutables.value.Value;

/** What a report tells of some programmes on a day. */
@Value.Immutable
public abstract class Report {
    Report() {}

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Where one member of a figure's population falls.
     *
     * @param id of the figure, for example {@code K2a}
     * @param part of whom or when the figure is, where an indicator has several; otherwise empty
     */
    public record Member(String id, String part, Placement placement) {}

    public abstract Edition edition();

    /** Those told of together, at least one. */
    public abstract ImmutableList<Programme> programmes();

    /** The figures on the day. */
    public abstract Evaluated evaluated();

    /** The figures at the end of each month and on the day, in order of day; empty where they are not told. */
    public abstract ImmutableList<Evaluated> series();

    /** What the EU's fund counts; empty where it is not told. */
    public abstract ImmutableList<AmifCount> euCounts();

    /** What participants say, and what the mentors' reflections brought. */
    public abstract Insights insights();

    /** What is withheld of the breakdowns in the public edition. */
    @Value.Default
    public Disclosure disclosure() {
        return Disclosure.standard();
    }

    /** Who is where, figure by figure; nobody in the public edition. */
    @Value.Redacted
    public abstract ImmutableList<Member> members();

    /** Who is in an EU count alone, or in the handbook's figure alone; nobody in the public edition. */
    @Value.Redacted
    public abstract ImmutableList<Difference> differences();

    @Value.Check
    final void check() {
        checkArgument(!programmes().isEmpty(), "a report is of at least one programme");
        checkArgument(
                edition() == Edition.INTERNAL
                        || (members().isEmpty() && differences().isEmpty()),
                "a public edition tells nobody's id, but was given %s members and %s differences",
                members().size(),
                differences().size());
    }

    /** Builds a {@link Report}. */
    public static final class Builder extends ImmutableReport.Builder {
        Builder() {}
    }
}
