package org.amir.core.programme;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.ZoneId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One programme of one partner in one country (P6). Its people are never mixed with those of another; figures over several
 * programmes are put together by partner and country.
 */
@Value.Immutable
public abstract class Programme {
    private static final PartnerId ONLY_PARTNER = PartnerId.of("partner");
    private static final ZoneId UTC = ZoneId.of("UTC");

    Programme() {}

    public static Builder builder() {
        return new Builder();
    }

    /** A programme whose partner, zone and dates nobody has stated. */
    public static Programme of(ProgrammeId id, CountryCode country, LanguageCode hostLanguage) {
        return builder().id(id).country(country).addHostLanguages(hostLanguage).build();
    }

    public abstract ProgrammeId id();

    /** Where it runs. */
    public abstract CountryCode country();

    /** The languages that mentees learn there, the most usual first; at least one. */
    public abstract ImmutableList<LanguageCode> hostLanguages();

    /** The organisation that runs it; {@code partner} where only one does. */
    @Value.Default
    public PartnerId partner() {
        return ONLY_PARTNER;
    }

    /** The zone of its wall-clock times; UTC unless it is stated. */
    @Value.Default
    public ZoneId zone() {
        return UTC;
    }

    /** What those who go through it together are called, as a code; the programme's own id unless it is stated. */
    @Value.Default
    public String cohort() {
        return id().value();
    }

    /** When its phases run, once that is settled. */
    public abstract Optional<Timeline> timeline();

    /** The language that mentees learn there; the most usual one if there are several. */
    public final LanguageCode hostLanguage() {
        return hostLanguages().get(0);
    }

    /** The months of mentoring, once its dates are settled. */
    public final Optional<Cycle> cycle() {
        return timeline().map(Timeline::cycle);
    }

    /** This programme, with other dates. */
    public final Programme withDates(Timeline timeline) {
        return ((ImmutableProgramme) this).withTimeline(timeline);
    }

    @Value.Check
    final void check() {
        checkArgument(!hostLanguages().isEmpty(), "a programme has a host language at least");
        checkArgument(
                ImmutableSet.copyOf(hostLanguages()).size() == hostLanguages().size(),
                "each host language is named once, but they were %s",
                hostLanguages());
        checkArgument(
                cohort().matches("[a-z0-9][a-z0-9-]{0,35}"),
                "a cohort is named by 1 to 36 characters from a-z, 0-9 and '-', but was \"%s\"",
                cohort());
    }

    /** Builds a {@link Programme}; each attribute is set once. */
    public static final class Builder extends ImmutableProgramme.Builder {
        Builder() {}
    }
}
