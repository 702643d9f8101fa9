package org.amir.core.recruitment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amir.core.participant.Coded;
import org.amir.core.programme.LanguageCode;
import org.immutables.value.Value;

/**
 * Holds outreach material against what it must say (R5), by phrases that show it. The answers are advice to whoever
 * wrote the text: nothing is refused for them.
 *
 * <p>There are phrases in Swedish and English; in any other language only the link can be judged, unless a country brings
 * phrases of its own.
 */
@Value.Immutable
public abstract class OutreachChecklist {
    private static final LanguageCode ANY_LANGUAGE = LanguageCode.of("und");
    private static final ImmutableList<LanguageCode> BUILT_IN =
            ImmutableList.of(LanguageCode.of("sv"), LanguageCode.of("en"));

    OutreachChecklist() {}

    /** The checklist for texts in a language: that for a link to the form, and for Swedish and English all else too. */
    public static OutreachChecklist of(LanguageCode language) {
        return of(
                language,
                BUILT_IN.stream()
                        .filter(builtIn -> OutcomeTexts.isWritten(language, builtIn))
                        .flatMap(builtIn -> read(builtIn).stream())
                        .toList());
    }

    /**
     * The checklist for texts in a language with a country's own phrases. An element's parts must all be shown; an element
     * without phrases cannot be judged. Those for a link hold in every language.
     */
    public static OutreachChecklist of(LanguageCode language, List<OutreachPhrases> phrases) {
        return ImmutableOutreachChecklist.builder()
                .language(language)
                .addAllPhrases(read(ANY_LANGUAGE))
                .addAllPhrases(phrases)
                .build();
    }

    public abstract LanguageCode language();

    /** What shows each part of each element. */
    public abstract ImmutableList<OutreachPhrases> phrases();

    /** What a text seems to say, and not to say: one finding for each element, in their order. */
    public final ImmutableList<OutreachFinding> check(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        return Arrays.stream(OutreachElement.values())
                .map(element -> check(element, normal))
                .collect(toImmutableList());
    }

    private OutreachFinding check(OutreachElement element, String text) {
        ImmutableList.Builder<OutreachFinding.Sign> found = ImmutableList.builder();
        ImmutableList.Builder<String> lacking = ImmutableList.builder();
        boolean judged = false;
        boolean whole = true;
        for (OutreachPhrases part : phrases()) {
            if (part.element() == element) {
                Optional<OutreachFinding.Sign> sign = find(part, text);
                sign.ifPresentOrElse(found::add, () -> lacking.add(part.part()));
                judged = true;
                whole &= sign.isPresent();
            }
        }
        OutreachAnswer answer =
                !judged ? OutreachAnswer.CANNOT_BE_JUDGED : whole ? OutreachAnswer.FOUND : OutreachAnswer.NOT_FOUND;
        return new OutreachFinding(element, answer, found.build(), lacking.build());
    }

    private static Optional<OutreachFinding.Sign> find(OutreachPhrases part, String text) {
        return part.phrases().stream()
                .map(phrase -> find(part.part(), phrase, text))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<OutreachFinding.Sign> find(String part, String phrase, String text) {
        Matcher matcher = pattern(phrase).matcher(text);
        return matcher.find() ? Optional.of(new OutreachFinding.Sign(part, phrase, matcher.start())) : Optional.empty();
    }

    private static Pattern pattern(String phrase) {
        String regex = Normalizer.normalize(phrase, Normalizer.Form.NFC)
                .codePoints()
                .mapToObj(letter -> switch (letter) {
                    case ' ' -> "[\\s\\p{Z}]+";
                    case '*' -> "[\\p{L}\\p{N}]*";
                    default -> Pattern.quote(Character.toString(letter));
                })
                .collect(Collectors.joining());
        boolean endsInWord = phrase.endsWith("*") || Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1));
        String end = endsInWord ? "(?![\\p{L}\\p{N}])" : "";
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + regex + end, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Reads lines such as {@code commitment, mandatory training: obligatorisk utbildning | ...}. */
    private static ImmutableList<OutreachPhrases> read(LanguageCode language) {
        try {
            return Resources.readLines(
                            Resources.getResource(OutreachChecklist.class, "outreach/" + language + ".txt"),
                            StandardCharsets.UTF_8)
                    .stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(OutreachChecklist::parse)
                    .collect(toImmutableList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static OutreachPhrases parse(String line) {
        int colon = line.indexOf(": ");
        int comma = line.indexOf(", ");
        return new OutreachPhrases(
                Coded.parse(OutreachElement.class, line.substring(0, comma)),
                line.substring(comma + 2, colon),
                ImmutableList.copyOf(
                        Splitter.on('|').trimResults().omitEmptyStrings().split(line.substring(colon + 2))));
    }
}
