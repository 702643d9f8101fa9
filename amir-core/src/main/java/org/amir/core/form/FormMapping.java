package org.amir.core.form;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amir.core.participant.Role;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;

/**
 * How one country words one form: which column answers which {@link Question}, which label stands for which code, how
 * days are written. A country adds its forms by a JSON file, without code.
 *
 * <p>The file is one object; comments are allowed. All that is not marked optional must be there.
 *
 * <ul>
 *   <li>{@code "form"}: {@code mentor} or {@code mentee}.
 *   <li>{@code "country"}: two letters, for example {@code "SE"}; its {@link Gazetteer} is used.
 *   <li>{@code "hostLanguage"}: for example {@code "sv"}.
 *   <li>{@code "labelLanguage"}: the language in which countries and languages are named, as CLDR does; optional,
 *       otherwise the host language.
 *   <li>{@code "stampFormats"}, {@code "dateFormats"}: one or more patterns of
 *       {@link java.time.format.DateTimeFormatter}; the first that fits is taken, strictly, so that 30 February is an
 *       error.
 *   <li>{@code "locale"}: the language of month names and of AM and PM in these patterns; optional, otherwise none in
 *       particular.
 *   <li>{@code "answerSeparator"}: what stands between several answers in one cell; optional, otherwise a comma. Blanks
 *       beside it do not count, and a label may itself hold it.
 *   <li>{@code "columnSeparator"}: one character; optional, otherwise found out.
 *   <li>{@code "columns"}: a list of objects, one of
 *       <ul>
 *         <li>{@code {"header": "Kön", "question": "gender"}}: a column by its header;
 *         <li>{@code {"pattern": "E-post.*", "question": "email"}}: a column by a regular expression that its whole
 *             header matches, whatever the case;
 *         <li>{@code {"header": "...", "question": "skill", "row": "listening"}}: one row of a grid;
 *         <li>{@code {"grid": "När kan du träffas?", "question": "availability", "rows": {"måndag": "monday"}}}: the
 *             columns {@code När kan du träffas? [måndag]} and so on.
 *       </ul>
 *       With {@code "optional": true} an export may lack the column.
 *   <li>{@code "labels"}: for each list an object from label to code: {@code gender}, {@code level}, {@code occupation},
 *       {@code housing}, {@code times}, {@code meeting-form}, {@code themes}, {@code permit}, {@code channel},
 *       {@code convictions}, {@code yes-no}, {@code gender-wish}, {@code age-wish} and {@code rating}. The codes are
 *       those of the types in {@code org.amir.core.participant}; {@code declined} is "would rather not say"; a wish is
 *       {@code none}, a code, or {@code must:} and a code, for example {@code must:woman} or {@code 25-34}. The levels
 *       are labels of themselves, and ratings need none.
 *   <li>{@code "countries"}, {@code "languages"}, {@code "backgrounds"}: from label to code, beside the names of CLDR;
 *       optional.
 *   <li>{@code "ignored"}: headers that are not read, or {@code {"pattern": "..."}}; optional.
 * </ul>
 *
 * <p>Headers and labels are compared by {@link Wording#key}: case, kinds of white space, apostrophes and dashes do not
 * count. Immutable, and safe for use by several threads.
 */
public final class FormMapping {
    private static final ImmutableList<String> BUILT_IN =
            ImmutableList.of("it-mentee", "it-mentor", "se-mentee", "se-mentor");

    private final MappingParts parts;

    FormMapping(MappingParts parts) {
        this.parts = parts;
    }

    /** The names of the mappings that come with the library. */
    public static ImmutableList<String> builtInNames() {
        return BUILT_IN;
    }

    /**
     * Returns a mapping that comes with the library.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public static FormMapping builtIn(String name) {
        checkArgument(BUILT_IN.contains(name), "there is no mapping \"%s\", but %s", name, BUILT_IN);
        try {
            return parse(Resources.toString(
                    Resources.getResource(FormMapping.class, "mappings/" + name + ".json"), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Reads a mapping from a file in UTF-8.
     *
     * @throws FormMappingException if the file cannot be read or anything is wrong in it
     */
    public static FormMapping read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (CharacterCodingException notUtf8) {
            throw new FormMappingException(ImmutableList.of(file + ": it is not in UTF-8"));
        } catch (IOException missing) {
            throw new FormMappingException(ImmutableList.of(file + ": there is no such file that can be read"));
        }
    }

    /**
     * Reads a mapping.
     *
     * @throws FormMappingException if anything is wrong with it
     */
    public static FormMapping parse(String json) {
        return new FormMapping(new MappingReader().read(json));
    }

    /** Whose form it is. */
    public Role form() {
        return parts.form();
    }

    public CountryCode country() {
        return parts.country();
    }

    public LanguageCode hostLanguage() {
        return parts.hostLanguage();
    }

    /** What stands between the cells of a file; empty if that is to be found out. */
    public Optional<Character> columnSeparator() {
        return parts.columnSeparator();
    }

    /** The columns that an export should have, in the order of the mapping. */
    public ImmutableList<FormColumn> columns() {
        return parts.columns();
    }

    /** Returns what a column answers, or empty if the mapping does not know its header. */
    public Optional<FormColumn> column(String header) {
        FormColumn named = parts.byHeader().get(Wording.key(header));
        if (named != null) {
            return Optional.of(named);
        }
        String collapsed = Wording.collapse(header);
        return parts.byPattern().entrySet().stream()
                .filter(column -> column.getKey().matcher(collapsed).matches())
                .map(column -> column.getValue())
                .findFirst();
    }

    /** Whether a column is not to be read. */
    public boolean ignores(String header) {
        String collapsed = Wording.collapse(header);
        return parts.ignored().contains(Wording.key(header))
                || parts.ignoredPatterns().stream()
                        .anyMatch(pattern -> pattern.matcher(collapsed).matches());
    }

    /**
     * Returns the labels of a question, or of a row of it.
     *
     * @throws IllegalArgumentException if its answers are not labels
     */
    public Labels labels(Question question, Optional<String> row) {
        return labelsIfAny(question, row)
                .orElseThrow(() -> new IllegalArgumentException(question.code() + " is not answered by labels"));
    }

    /** Returns the labels of a question, or of a row of it, or empty if its answers need none. */
    public Optional<Labels> labelsIfAny(Question question, Optional<String> row) {
        return switch (question.kind()) {
            case COUNTRY -> Optional.of(parts.countries());
            case LANGUAGES -> Optional.of(parts.languages());
            case BACKGROUND -> Optional.of(parts.backgrounds());
            default -> question.labels(row).map(parts.labels()::get);
        };
    }

    /** Returns the day of an answer, or empty if it is in none of the formats. */
    public Optional<LocalDate> date(String answer) {
        return parts.dates().read(answer);
    }

    /** Returns the day and time of an answer, or empty if it is in none of the formats. */
    public Optional<LocalDateTime> stamp(String answer) {
        return parts.stamps().read(answer);
    }

    /** The patterns of days. */
    public ImmutableList<String> dateFormats() {
        return parts.dates().patterns();
    }

    /** The patterns of stamps. */
    public ImmutableList<String> stampFormats() {
        return parts.stamps().patterns();
    }

    /** What a mapping is made of. */
    record MappingParts(
            Role form,
            CountryCode country,
            LanguageCode hostLanguage,
            Optional<Character> columnSeparator,
            ImmutableList<FormColumn> columns,
            ImmutableMap<String, FormColumn> byHeader,
            ImmutableMap<Pattern, FormColumn> byPattern,
            ImmutableSet<String> ignored,
            ImmutableList<Pattern> ignoredPatterns,
            ImmutableMap<LabelList, Labels> labels,
            Labels countries,
            Labels languages,
            Labels backgrounds,
            DateFormats<LocalDate> dates,
            DateFormats<LocalDateTime> stamps) {}
}
