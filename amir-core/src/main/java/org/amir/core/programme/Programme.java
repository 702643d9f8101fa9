package org.amir.core.programme;

import org.immutables.value.Value;

/** One programme in one country (P6). Its people are never mixed with those of another. */
@Value.Immutable
public abstract class Programme {
    Programme() {}

    public static Programme of(ProgrammeId id, CountryCode country, LanguageCode hostLanguage) {
        return ImmutableProgramme.builder()
                .id(id)
                .country(country)
                .hostLanguage(hostLanguage)
                .build();
    }

    public abstract ProgrammeId id();

    /** Where it runs. */
    public abstract CountryCode country();

    /** The language that mentees learn there. */
    public abstract LanguageCode hostLanguage();
}
