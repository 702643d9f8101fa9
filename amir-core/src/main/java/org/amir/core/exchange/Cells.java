package org.amir.core.exchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amir.core.form.FormMapping;
import org.amir.core.form.Labels;
import org.amir.core.form.Question;
import org.amir.core.form.Wording;
import org.amir.core.participant.Answer;
import org.amir.core.participant.HoursPerWeek;
import org.amir.core.participant.Identity;
import org.amir.core.record.FreeText;
import org.amir.core.store.ProgrammeStore;

/** The cells of one row at a time, read as answers; what cannot be read is a problem and not answered. For one thread. */
final class Cells {
    private static final String DECLINED = "declined";
    private static final int MOST_SHOWN = 5;
    /** {@code 4}, {@code 5 - It's extremely important}, {@code 3. Ganska bra}, but neither 2-3 nor 4.5. */
    private static final Pattern NUMBER =
            Pattern.compile("([+-]?[0-9]{1,9}+)(?!\\s*[.,/\u2013\u2014-]?\\s*[0-9]).*", Pattern.DOTALL);

    private static final String HOUR = "([0-9]{1,6}(?:[.,][0-9]{1,2})?)";
    private static final Pattern HOURS =
            Pattern.compile(HOUR + "(?:\\s*[-\u2013\u2014]\\s*" + HOUR + ")?(?:\\s*\\p{L}[\\p{L}. /]*)?");
    private static final BigDecimal MINUTES = new BigDecimal(60);
    private static final int WEEK_MINUTES = 7 * 24 * 60;

    private final FormMapping mapping;
    private final String file;
    private final Header header;
    private final Map<Labels, RememberedLabels> remembered = new HashMap<>();
    private final List<Found> found = new ArrayList<>();
    private boolean isConsentUnreadable;
    private CsvRecord record;
    private int number;

    private record Found(int column, Problem problem) {}

    Cells(FormMapping mapping, String file, Header header, CsvRecord first) {
        this.mapping = mapping;
        this.file = file;
        this.header = header;
        this.record = first;
    }

    void startRow(CsvRecord next, int nextNumber) {
        this.record = next;
        this.number = nextNumber;
        found.clear();
        isConsentUnreadable = false;
    }

    /**
     * The problems of this row so far, in order of column. If there are many, or if the consent to the programme cannot be
     * read, its cells may have slipped into other columns, so that what looks like a wrong label may be a name: then none
     * is shown.
     */
    ImmutableList<Problem> problems() {
        boolean mayHaveSlipped = found.size() > MOST_SHOWN || isConsentUnreadable;
        return found.stream()
                .sorted(Comparator.comparingInt(Found::column))
                .map(Found::problem)
                .map(problem -> mayHaveSlipped ? withoutValue(problem) : problem)
                .collect(ImmutableList.toImmutableList());
    }

    private static Problem withoutValue(Problem problem) {
        return new Problem(
                problem.file(), problem.row(), problem.column(), problem.code(), Optional.empty(), problem.allowed());
    }

    /** The trimmed answer; empty if it is blank or has no column. */
    Optional<String> text(Question question) {
        return text(question, Optional.empty());
    }

    private Optional<String> text(Question question, Optional<String> row) {
        OptionalInt index = header.indexOf(question, row);
        if (index.isEmpty()) {
            return Optional.empty();
        }
        String trimmed = Wording.trim(record.getField(index.getAsInt()));
        return trimmed.isEmpty() ? Optional.empty() : Optional.of(trimmed);
    }

    /**
     * The trimmed answer of which the very text is to be kept; empty, with a problem, if it is longer than a store keeps.
     */
    Optional<String> kept(Question question) {
        Optional<String> answer = text(question);
        int length = answer.map(text -> lengthKept(question, text)).orElse(0);
        if (length <= ProgrammeStore.LONGEST_TEXT) {
            return answer;
        }
        report(
                ProblemCode.TOO_LONG,
                question,
                Optional.empty(),
                "",
                "a text of at most " + ProgrammeStore.LONGEST_TEXT + " characters; this one has " + length
                        + "; shorten it");
        return Optional.empty();
    }

    /** The trimmed answer; empty, without a problem, if it is longer than a store keeps. */
    Optional<String> keptIfShort(Question question) {
        return text(question).filter(text -> lengthKept(question, text) <= ProgrammeStore.LONGEST_TEXT);
    }

    /** An e-mail is kept beside its key, which may be the longer of the two. */
    private static int lengthKept(Question question, String text) {
        if (question != Question.EMAIL) {
            return text.length();
        }
        return Math.max(text.length(), Identity.keyOfEmail(text).length());
    }

    Answer<FreeText> freeText(Question question) {
        return kept(question).map(FreeText::of).map(Answer::of).orElseGet(Answer::notAnswered);
    }

    /** One label, by its code. */
    <T> Answer<T> one(Question question, ImmutableMap<String, T> byCode) {
        return one(question, Optional.empty(), byCode::get);
    }

    /** One label, by a value made of its code. */
    <T> Answer<T> one(Question question, Optional<String> row, Function<String, T> value) {
        Optional<String> answer = text(question, row);
        if (answer.isEmpty()) {
            return Answer.notAnswered();
        }
        RememberedLabels labels = labels(question, row);
        Optional<String> code = labels.code(answer.get());
        if (code.isEmpty()) {
            ProblemCode problem = ProblemCode.UNKNOWN_LABEL;
            String allowed = "one of: ";
            if (question == Question.CITIZENSHIP) {
                problem = ProblemCode.UNKNOWN_COUNTRY;
                allowed = "";
            }
            report(problem, question, row, answer.get(), allowed + labels.allowed());
            return Answer.notAnswered();
        }
        return code.get().equals(DECLINED) ? Answer.declined() : Answer.of(value.apply(code.get()));
    }

    /** One label without any problem; empty if it is blank or unknown. */
    Optional<Answer<String>> oneIfKnown(Question question) {
        return text(question)
                .flatMap(answer -> labels(question, Optional.empty()).code(answer))
                .map(code -> code.equals(DECLINED) ? Answer.<String>declined() : Answer.of(code));
    }

    Answer<Boolean> yesNo(Question question) {
        return one(question, Optional.empty(), "yes"::equals);
    }

    /** Several labels by their codes, at least one if answered. */
    Answer<ImmutableList<String>> several(Question question, Optional<String> row) {
        Optional<String> answer = text(question, row);
        if (answer.isEmpty()) {
            return Answer.notAnswered();
        }
        RememberedLabels labels = labels(question, row);
        Labels.Several several = labels.several(answer.get());
        if (several.unknown().isPresent()) {
            boolean isLanguage = question == Question.LANGUAGES;
            report(
                    isLanguage ? ProblemCode.UNKNOWN_LANGUAGE : ProblemCode.UNKNOWN_LABEL,
                    question,
                    row,
                    several.unknown().get(),
                    (isLanguage ? "" : "one or more of: ") + labels.allowed());
            return Answer.notAnswered();
        }
        ImmutableList<String> given = several.codes().stream()
                .filter(code -> !code.equals(DECLINED))
                .collect(ImmutableList.toImmutableList());
        return given.isEmpty() ? Answer.declined() : Answer.of(given);
    }

    Optional<LocalDateTime> stamp() {
        Optional<String> answer = text(Question.STAMP);
        String allowed = "the day and time of the answer, written like " + String.join(" or ", mapping.stampFormats());
        if (answer.isEmpty()) {
            report(ProblemCode.MISSING_STAMP, Question.STAMP, Optional.empty(), "", allowed);
            return Optional.empty();
        }
        Optional<LocalDateTime> stamp = mapping.stamp(answer.get());
        if (stamp.isEmpty()) {
            report(ProblemCode.BAD_STAMP, Question.STAMP, Optional.empty(), answer.get(), allowed);
        }
        return stamp;
    }

    Answer<LocalDate> date(Question question) {
        Optional<String> answer = text(question);
        if (answer.isEmpty()) {
            return Answer.notAnswered();
        }
        Optional<LocalDate> date = mapping.date(answer.get());
        if (date.isEmpty()) {
            report(
                    ProblemCode.BAD_DATE,
                    question,
                    Optional.empty(),
                    answer.get(),
                    "a day of the calendar, written like " + String.join(" or ", mapping.dateFormats()));
        }
        return date.map(Answer::of).orElseGet(Answer::notAnswered);
    }

    Answer<LocalDate> birthDate(Optional<LocalDateTime> stamp) {
        Answer<LocalDate> born = date(Question.BIRTH_DATE);
        if (born.value().filter(day -> !BirthDates.isPlausible(day, stamp)).isPresent()) {
            report(ProblemCode.IMPLAUSIBLE_DATE, Question.BIRTH_DATE, Optional.empty(), "", BirthDates.ALLOWED);
        }
        return born;
    }

    /** The birth date without any problem; not answered if it is blank or cannot be read. */
    Answer<LocalDate> birthDateIfReadable(Optional<LocalDateTime> stamp) {
        return text(Question.BIRTH_DATE)
                .flatMap(mapping::date)
                .filter(day -> BirthDates.isPlausible(day, stamp))
                .map(Answer::of)
                .orElseGet(Answer::notAnswered);
    }

    /** A whole number within bounds, both inclusive. */
    Answer<Integer> number(Question question, Optional<String> row, int least, int most) {
        Optional<String> answer = text(question, row);
        if (answer.isEmpty()) {
            return Answer.notAnswered();
        }
        String allowed = "a whole number from " + least + " to " + most;
        Matcher matcher = NUMBER.matcher(rating(question, row, answer.get()).orElseGet(answer::get));
        if (!matcher.matches()) {
            report(ProblemCode.BAD_NUMBER, question, row, answer.get(), allowed);
            return Answer.notAnswered();
        }
        int given = Integer.parseInt(matcher.group(1));
        if (given < least || given > most) {
            report(ProblemCode.OUT_OF_RANGE, question, row, answer.get(), allowed);
            return Answer.notAnswered();
        }
        return Answer.of(given);
    }

    private Optional<String> rating(Question question, Optional<String> row, String answer) {
        return mapping.labelsIfAny(question, row).flatMap(labels -> labels.code(answer));
    }

    Answer<HoursPerWeek> hours(Question question) {
        Optional<String> answer = text(question);
        if (answer.isEmpty()) {
            return Answer.notAnswered();
        }
        String allowed = "hours a week from 0 to 168, such as 2, 1.5 or 2-3";
        Matcher matcher = HOURS.matcher(answer.get());
        if (!matcher.matches()) {
            report(ProblemCode.BAD_NUMBER, question, Optional.empty(), answer.get(), allowed);
            return Answer.notAnswered();
        }
        int from = minutes(matcher.group(1));
        int to = Optional.ofNullable(matcher.group(2)).map(Cells::minutes).orElse(from);
        if (from > to || to > WEEK_MINUTES) {
            report(ProblemCode.OUT_OF_RANGE, question, Optional.empty(), answer.get(), allowed);
            return Answer.notAnswered();
        }
        return Answer.of(HoursPerWeek.ofMinutes(from, to));
    }

    private static int minutes(String hours) {
        return new BigDecimal(hours.replace(',', '.'))
                .multiply(MINUTES)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private RememberedLabels labels(Question question, Optional<String> row) {
        return remembered.computeIfAbsent(mapping.labels(question, row), RememberedLabels::new);
    }

    private void report(ProblemCode code, Question question, Optional<String> row, String value, String allowed) {
        int column = header.indexOf(question, row).orElse(header.width());
        Optional<String> name = column < header.width() ? Optional.of(header.name(column)) : Optional.empty();
        Optional<String> shown = Optional.of(value)
                .filter(answer -> !answer.isEmpty() && question.kind().mayShow(answer))
                .map(Header::shorten);
        isConsentUnreadable |= question == Question.PROGRAMME_CONSENT;
        found.add(new Found(column, new Problem(file, OptionalInt.of(number), name, code.code(), shown, allowed)));
    }
}
