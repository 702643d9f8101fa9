package org.amir.core.table;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Coded;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Actor;
import org.amir.core.record.FreeText;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.amir.core.record.RecordKind;

/**
 * A value that takes one cell.
 *
 * @param allowed every code, if they are of a closed list
 * @param refersTo what it is the id of
 * @param blank what a blank cell stands for, if for anything
 */
record Scalar<T>(
        ColumnType type,
        ImmutableList<String> allowed,
        Optional<String> refersTo,
        Optional<T> blank,
        Function<T, Object> toCell,
        Function<Object, T> fromCell) {
    static final String DECLINED = "declined";
    private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();

    static final Scalar<Long> LONG = of(ColumnType.INTEGER, Long.class);
    static final Scalar<Integer> INTEGER = LONG.as(Scalar::whole, Integer::longValue);
    static final Scalar<Boolean> FLAG = of(ColumnType.FLAG, Boolean.class);
    static final Scalar<LocalDate> DAY = of(ColumnType.DAY, LocalDate.class);
    static final Scalar<LocalDateTime> STAMP = of(ColumnType.STAMP, LocalDateTime.class);
    static final Scalar<FreeText> TEXT = of(ColumnType.TEXT, String.class).as(FreeText::of, FreeText::value);
    static final Scalar<String> WORDS = of(ColumnType.TEXT, String.class);
    static final Scalar<String> NAME = of(ColumnType.NAME, String.class);

    static final Scalar<ZoneId> ZONE = of(ColumnType.ZONE, String.class).as(Scalar::zone, ZoneId::getId);

    static final Scalar<String> ANY_CODE = of(ColumnType.CODE, String.class);
    static final Scalar<Actor> ACTOR = ANY_CODE.as(Actor::of, Actor::value);
    static final Scalar<Reason> REASON = ANY_CODE.as(Reason::of, Reason::code);
    static final Scalar<CountryCode> COUNTRY = ANY_CODE.as(CountryCode::of, CountryCode::value);
    static final Scalar<ProgrammeId> PROGRAMME =
            of(ColumnType.ID, String.class).as(ProgrammeId::of, ProgrammeId::value);
    static final Scalar<PersonId> PERSON =
            of(ColumnType.ID, String.class).as(PersonId::of, PersonId::value).referringTo("person");

    private static <T> Scalar<T> of(ColumnType type, Class<T> cell) {
        return new Scalar<>(type, ImmutableList.of(), Optional.empty(), Optional.empty(), value -> value, cell::cast);
    }

    /** The id of a record of a kind. */
    static Scalar<RecordId> id(RecordKind<RecordId, ?> kind) {
        return of(ColumnType.ID, String.class)
                .as(text -> idOf(kind, text), RecordId::value)
                .referringTo(kind.name());
    }

    private static RecordId idOf(RecordKind<RecordId, ?> kind, String text) {
        RecordId id = RecordId.of(text);
        checkArgument(kind.id(id).isPresent(), "%s is no id", id);
        return id;
    }

    /** One of a closed list. */
    static <E extends Enum<E> & Coded> Scalar<E> code(Class<E> list) {
        return code(Coded.byCode(list), Coded::code);
    }

    /** One of a closed list. */
    static <E> Scalar<E> code(ImmutableMap<String, E> byCode, Function<? super E, String> code) {
        return ANY_CODE.<E>as(text -> parse(byCode, text), code::apply).ofList(byCode.keySet());
    }

    /** An answer from a closed list: blank if there is none, {@code declined} for who would rather not say. */
    static <E extends Enum<E> & Coded> Scalar<Answer<E>> answer(Class<E> list) {
        ImmutableMap<String, E> byCode = Coded.byCode(list);
        return new Scalar<>(
                ColumnType.CODE,
                Stream.concat(byCode.keySet().stream(), Stream.of(DECLINED)).collect(toImmutableList()),
                Optional.empty(),
                Optional.of(Answer.notAnswered()),
                answer -> answer.value().map(Coded::code).orElse(DECLINED),
                cell -> cell.equals(DECLINED) ? Answer.declined() : Answer.of(parse(byCode, (String) cell)));
    }

    /** Several of a closed list, in its order; blank for none. */
    static <E extends Enum<E> & Coded> Scalar<ImmutableSet<E>> codes(Class<E> list) {
        ImmutableMap<String, E> byCode = Coded.byCode(list);
        return codes(
                        text -> Arrays.stream(list.getEnumConstants())
                                .filter(split(text, code -> parse(byCode, code))::contains)
                                .collect(toImmutableSet()),
                        chosen -> chosen.stream().map(Coded::code).collect(Collectors.joining(" ")),
                        ImmutableSet.<E>of())
                .ofList(byCode.keySet());
    }

    /** Several of a closed list, at least one, in its order. */
    static <E extends Enum<E> & Coded> Scalar<ImmutableSet<E>> someCodes(Class<E> list) {
        return codes(list).neverBlank();
    }

    /** Several codes that a value does not check, in a given order; blank for none. */
    static Scalar<ImmutableList<String>> anyCodes() {
        return codes(
                text -> BLANKS.splitToStream(text).collect(toImmutableList()),
                given -> String.join(" ", given),
                ImmutableList.of());
    }

    /** Several, at least one, in a given order, each written as a text without blanks. */
    static <T> Scalar<ImmutableList<T>> list(Function<String, T> parse, Function<T, String> print) {
        return anyCodes()
                .neverBlank()
                .as(
                        codes -> codes.stream().map(parse).collect(toImmutableList()),
                        given -> given.stream().map(print).collect(toImmutableList()));
    }

    /** Several codes of a closed list, in a given order; blank for none. */
    static Scalar<ImmutableList<String>> anyCodesOf(Collection<String> list) {
        return anyCodes().ofList(list);
    }

    /** Several, in their natural order, each written as a text without blanks. */
    static <T extends Comparable<T>> Scalar<ImmutableSortedSet<T>> sortedCodes(
            Function<String, T> parse, Function<T, String> print) {
        return codes(
                text -> split(text, parse).stream().collect(toImmutableSortedSet(Comparator.<T>naturalOrder())),
                chosen -> chosen.stream().map(print).collect(Collectors.joining(" ")),
                ImmutableSortedSet.of());
    }

    private static <C extends Collection<?>> Scalar<C> codes(
            Function<String, C> parse, Function<C, String> print, C none) {
        Scalar<C> codes = of(ColumnType.CODES, String.class).as(parse, print);
        return new Scalar<>(codes.type, codes.allowed, codes.refersTo, Optional.of(none), codes.toCell, codes.fromCell);
    }

    private static <T> ImmutableSet<T> split(String text, Function<String, T> parse) {
        return BLANKS.splitToStream(text).map(parse).collect(toImmutableSet());
    }

    private static <E> E parse(Map<String, E> byCode, String text) {
        E value = byCode.get(text);
        checkArgument(value != null, "it is none of %s", byCode.keySet());
        return value;
    }

    /** The same cell for another value. */
    <R> Scalar<R> as(Function<T, R> from, Function<R, T> to) {
        return new Scalar<>(
                type,
                allowed,
                refersTo,
                blank.map(from),
                value -> toCell.apply(to.apply(value)),
                cell -> from.apply(fromCell.apply(cell)));
    }

    /** The same for a value that always takes a cell. */
    Scalar<T> neverBlank() {
        return new Scalar<>(type, allowed, refersTo, Optional.empty(), toCell, fromCell);
    }

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a zone is written like Europe/Stockholm", e);
        }
    }

    private static int whole(long number) {
        checkArgument(number >= Integer.MIN_VALUE && number <= Integer.MAX_VALUE, "the number %s is too large", number);
        return (int) number;
    }

    private Scalar<T> referringTo(String what) {
        return new Scalar<>(type, allowed, Optional.of(what), blank, toCell, fromCell);
    }

    private Scalar<T> ofList(Collection<String> codes) {
        return new Scalar<>(type, codes.stream().collect(toImmutableList()), refersTo, blank, toCell, fromCell);
    }
}
