package org.amir.mel.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.amir.core.programme.Citation;
import org.amir.mel.evidence.IndicatorPolicy;
import org.amir.mel.evidence.Parameter;
import org.amir.mel.indicator.Definition;

/** What a definition says, in the words of a language; what that lacks, as of indicators of one's own, in English. */
record DefinitionWords(Definition definition, Words words) {
    private static final Citation OURS = Citation.of("ours");

    /** What it says by the last word of its keys, without what it leaves empty. */
    ImmutableMap<String, String> texts() {
        ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
        ImmutableMap.<String, String>builder()
                .put("population", definition.population())
                .put("excluded", definition.excluded())
                .put("numerator", definition.numerator())
                .put("not-yet-due", definition.notYetDue())
                .put("not-known", definition.notKnown())
                .put("formula", definition.formula())
                .put("example", definition.example())
                .buildOrThrow()
                .forEach((field, english) -> {
                    if (!english.isEmpty()) {
                        texts.put(field, said(field, english));
                    }
                });
        return texts.buildOrThrow();
    }

    private String said(String field, String english) {
        return english.equals(Definition.FORMULA)
                ? words.sayOr("formula.share", english)
                : words.sayOr(definition.id() + "." + field, english);
    }

    String source() {
        return definition.citation().equals(OURS)
                ? words.say("definition.ours")
                : words.say("definition.handbook", definition.citation());
    }

    /** The parameters with what they are set to. */
    ImmutableList<String> parameters(IndicatorPolicy policy) {
        return definition.parameters().stream()
                .map(parameter -> sentence(parameter, policy, words))
                .collect(toImmutableList());
    }

    /** For example {@code silentMonths = 2 months in a row without a sign}. */
    static String sentence(Parameter parameter, IndicatorPolicy policy, Words words) {
        int value = policy.value(parameter);
        return words.say(
                        "definition.parameter",
                        parameter.code(),
                        value,
                        words.sayOr("unit." + parameter.unit(), parameter.unit()),
                        words.sayOr("parameter." + parameter.code(), parameter.meaning()))
                + (value == parameter.standard()
                        ? ""
                        : Strings.lenientFormat(
                                " %s", words.say("definition.parameter-changed", parameter.standard())));
    }
}
