package org.amir.examples.command;

import com.google.common.base.Strings;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the day that is given to an option. */
final class DayConverter implements ITypeConverter<LocalDate> {
    /** No programme has to do with days outside these years: such a day was mistyped. */
    static final int FIRST_YEAR = 1900;

    static final int LAST_YEAR = 2200;

    @Override
    public LocalDate convert(String value) {
        return parsed(value)
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                .orElseThrow(() -> new TypeConversionException(Strings.lenientFormat(
                        "\"%s\"; allowed is a day such as 2026-02-16, in the years %s to %s",
                        value, FIRST_YEAR, LAST_YEAR)));
    }

    private static Optional<LocalDate> parsed(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
