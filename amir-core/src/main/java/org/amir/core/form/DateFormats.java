package org.amir.core.form;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.Locale;
import java.util.Optional;
import org.amir.core.record.Storable;

/** The formats in which a form writes days, or days with times; the first that fits is taken. */
final class DateFormats<T> {
    private static final LocalDateTime SAMPLE = LocalDateTime.of(2025, 9, 8, 15, 46, 55);

    private final ImmutableList<String> patterns;
    private final ImmutableList<DateTimeFormatter> formats;
    private final TemporalQuery<T> wanted;

    private DateFormats(
            ImmutableList<String> patterns, ImmutableList<DateTimeFormatter> formats, TemporalQuery<T> wanted) {
        this.patterns = patterns;
        this.formats = formats;
        this.wanted = wanted;
    }

    /** @throws IllegalArgumentException if a pattern is none, or does not hold all that is wanted */
    static <T> DateFormats<T> of(ImmutableList<String> patterns, Locale locale, TemporalQuery<T> wanted) {
        return new DateFormats<>(
                patterns,
                patterns.stream()
                        .map(pattern -> format(pattern, locale, wanted))
                        .collect(ImmutableList.toImmutableList()),
                wanted);
    }

    ImmutableList<String> patterns() {
        return patterns;
    }

    Optional<T> read(String answer) {
        String text = Wording.collapse(answer);
        return formats.stream()
                .flatMap(format -> parse(format, text, wanted).stream())
                .findFirst();
    }

    private static <T> Optional<T> parse(DateTimeFormatter format, String text, TemporalQuery<T> wanted) {
        try {
            TemporalAccessor found = format.parse(text);
            return Optional.of(found.query(wanted)).filter(day -> Storable.isOfKeptYear(LocalDate.from(found)));
        } catch (DateTimeException notThisFormat) {
            return Optional.empty();
        }
    }

    private static <T> DateTimeFormatter format(String pattern, Locale locale, TemporalQuery<T> wanted) {
        DateTimeFormatter format = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(yearsAsProleptic(pattern))
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
        checkArgument(isComplete(format, wanted), "a pattern says all of a day, or of a day and time");
        return format;
    }

    private static <T> boolean isComplete(DateTimeFormatter format, TemporalQuery<T> wanted) {
        try {
            return parse(format, format.format(SAMPLE.atZone(ZoneOffset.UTC)), wanted)
                    .isPresent();
        } catch (DateTimeException cannotBeWritten) {
            return false;
        }
    }

    /** A strict {@code y} is a year of an era and needs the era; nobody who writes it means that. */
    private static String yearsAsProleptic(String pattern) {
        StringBuilder proleptic = new StringBuilder(pattern);
        boolean isQuoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            isQuoted ^= pattern.charAt(i) == '\'';
            if (!isQuoted && pattern.charAt(i) == 'y') {
                proleptic.setCharAt(i, 'u');
            }
        }
        return proleptic.toString();
    }
}
