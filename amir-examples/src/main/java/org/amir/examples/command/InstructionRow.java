package org.amir.examples.command;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.amir.core.exchange.Problem;
import org.amir.core.exchange.ProblemCode;
import org.amir.core.exchange.TableReading.TextRow;
import org.amir.core.participant.Coded;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.record.Actor;
import org.amir.core.record.Decision;
import org.amir.core.record.Reason;
import org.amir.matching.InstructionKind;
import org.amir.matching.TeamInstruction;
import org.amir.matching.criterion.Pair;

/** One row of a file of instructions, in the reading. */
final class InstructionRow {
    private static final String PERSON = "the id of a person, for example p-000042";

    private final String file;
    private final TextRow row;
    private final List<Problem> problems = new ArrayList<>();

    InstructionRow(String file, TextRow row) {
        this.file = file;
        this.row = row;
    }

    ImmutableList<Problem> problems() {
        return ImmutableList.copyOf(problems);
    }

    /** The instruction; empty, with every problem, if it cannot be read. */
    Optional<TeamInstruction> read() {
        Optional<InstructionKind> kind = required(
                "kind",
                text -> Optional.ofNullable(Coded.byCode(InstructionKind.class).get(text)),
                ProblemCode.UNKNOWN_LABEL,
                "one of: "
                        + String.join(", ", Coded.byCode(InstructionKind.class).keySet()));
        Optional<Decision> decision = decision();
        if (kind.filter(InstructionKind.HOLD_BACK::equals).isPresent()) {
            Optional<TeamInstruction> held = holdBack(decision);
            return problems.isEmpty() ? held : Optional.empty();
        }
        Optional<PersonId> mentee = required("mentee", PersonId::find, ProblemCode.BAD_VALUE, PERSON);
        Optional<PersonId> mentor = required("mentor", PersonId::find, ProblemCode.BAD_VALUE, PERSON);
        return problems.isEmpty()
                ? Optional.of(of(
                        kind.orElseThrow(),
                        new Pair(mentee.orElseThrow(), mentor.orElseThrow()),
                        decision.orElseThrow()))
                : Optional.empty();
    }

    private static TeamInstruction of(InstructionKind kind, Pair pair, Decision decision) {
        return switch (kind) {
            case LOCK -> new TeamInstruction.Lock(pair, decision);
            case FORBID -> new TeamInstruction.Forbid(pair, decision);
            case PREFER -> new TeamInstruction.Prefer(pair, decision);
            case RESERVE -> new TeamInstruction.Reserve(pair.mentor(), pair.mentee(), decision);
            case HOLD_BACK -> throw new IllegalArgumentException("hold-back is of one person");
        };
    }

    private Optional<TeamInstruction> holdBack(Optional<Decision> decision) {
        boolean isMentor = row.text("mentor").isPresent();
        if (isMentor == row.text("mentee").isPresent()) {
            add(
                    "mentee",
                    ProblemCode.BAD_VALUE,
                    "hold-back is of one person: a mentee or a mentor, the other cell blank");
            return Optional.empty();
        }
        Role role = isMentor ? Role.MENTOR : Role.MENTEE;
        return required(role.code(), PersonId::find, ProblemCode.BAD_VALUE, PERSON)
                .flatMap(person -> decision.map(made -> new TeamInstruction.HoldBack(person, role, made)));
    }

    private Optional<Decision> decision() {
        Optional<Actor> by = required(
                "by", text -> valid(Actor::of, text), ProblemCode.BAD_VALUE, "a code such as team-1, never a name");
        Optional<LocalDateTime> at = required(
                "at",
                InstructionRow::stamp,
                ProblemCode.BAD_STAMP,
                "a day of the calendar such as 2025-11-03, or with its time 2025-11-03T14:05");
        Optional<Reason> why = required(
                "why",
                text -> valid(Reason::of, text),
                ProblemCode.BAD_VALUE,
                "a code of 1 to 60 characters from a-z, 0-9 and '-', such as met-before");
        return by.isPresent() && at.isPresent() && why.isPresent()
                ? Optional.of(Decision.of(by.get(), at.get(), why.get()))
                : Optional.empty();
    }

    private static Optional<LocalDateTime> stamp(String text) {
        try {
            return Optional.of(
                    text.contains("T")
                            ? LocalDateTime.parse(text)
                            : LocalDate.parse(text).atStartOfDay());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static <T> Optional<T> valid(Function<String, T> made, String text) {
        try {
            return Optional.of(made.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private <T> Optional<T> required(
            String column, Function<String, Optional<T>> reading, ProblemCode ifBad, String allowed) {
        Optional<String> text = row.text(column);
        Optional<T> read = text.flatMap(reading);
        if (read.isEmpty()) {
            add(column, text.isEmpty() ? ProblemCode.MISSING_VALUE : ifBad, allowed);
        }
        return read;
    }

    private void add(String column, ProblemCode code, String allowed) {
        problems.add(new Problem(
                file, OptionalInt.of(row.number()), Optional.of(column), code.code(), shown(column), allowed));
    }

    /** What was found, if it looks like an id, a code of a kind or a day: anything else may be a name. */
    private Optional<String> shown(String column) {
        return row.text(column).filter(text -> switch (column) {
            case "kind" -> text.matches("[a-z-]{1,20}");
            case "at" -> text.matches("[0-9T:.-]{1,30}");
            case "mentee", "mentor" -> text.matches("[a-z]-?[0-9]{1,12}");
            default -> false;
        });
    }
}
