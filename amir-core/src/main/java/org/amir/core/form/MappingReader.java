package org.amir.core.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalQuery;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.amir.core.form.FormMapping.MappingParts;
import org.amir.core.participant.CefrLevel;
import org.amir.core.participant.Coded;
import org.amir.core.participant.Role;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;

/** Reads a form mapping, or says everything that is wrong with it. */
final class MappingReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final ImmutableSet<String> KEYS = ImmutableSet.of(
            "form",
            "country",
            "hostLanguage",
            "labelLanguage",
            "locale",
            "stampFormats",
            "dateFormats",
            "answerSeparator",
            "columnSeparator",
            "columns",
            "labels",
            "countries",
            "languages",
            "backgrounds",
            "ignored");

    private final Faults faults = new Faults();

    MappingParts read(String json) {
        JsonNode root = parse(json);
        faults.checkKeys(root, "", KEYS);
        Optional<Role> form = coded(root, "form", Role.class);
        Optional<CountryCode> country =
                value(root, "country", CountryCode::of, CldrNames::isCountry, "two letters such as SE");
        Optional<LanguageCode> hostLanguage =
                value(root, "hostLanguage", LanguageCode::of, CldrNames::isLanguage, "a BCP 47 tag such as sv");
        String labelLanguage = faults.optional(root, "", "labelLanguage")
                .orElseGet(() -> hostLanguage.map(LanguageCode::value).orElse("en"));
        if (!CldrNames.areIn(labelLanguage)) {
            faults.add("labelLanguage", "CLDR names no countries in \"" + labelLanguage + "\"; give one that it does");
            labelLanguage = "en";
        }
        Locale locale =
                faults.optional(root, "", "locale").map(Locale::forLanguageTag).orElse(Locale.ROOT);
        Optional<DateFormats<LocalDateTime>> stamps = formats(root, "stampFormats", locale, LocalDateTime::from);
        Optional<DateFormats<LocalDate>> dates = formats(root, "dateFormats", locale, LocalDate::from);
        String separator = answerSeparator(root);
        Optional<Character> columnSeparator = columnSeparator(root);
        MappedColumns columns = new MappedColumns(faults, form);
        columns.read(root);
        ImmutableMap<LabelList, Labels> labels = labels(root, separator);
        columns.checkLabels(labels.keySet());
        CldrNames names = CldrNames.in(labelLanguage);
        Labels countries = named(root, "countries", names.countries(), separator, CldrNames::isCountry, labelLanguage);
        Labels languages = named(root, "languages", names.languages(), separator, CldrNames::isLanguage, labelLanguage);
        Labels backgrounds = named(
                root,
                "backgrounds",
                names.countries(),
                separator,
                code -> code.matches("[A-Za-z0-9-]{1,36}"),
                labelLanguage);
        faults.throwIfAny();
        return new MappingParts(
                form.orElseThrow(),
                country.orElseThrow(),
                hostLanguage.orElseThrow(),
                columnSeparator,
                columns.all(),
                columns.byHeader(),
                columns.byPattern(),
                columns.ignored(),
                columns.ignoredPatterns(),
                labels,
                countries,
                languages,
                backgrounds,
                dates.orElseThrow(),
                stamps.orElseThrow());
    }

    private JsonNode parse(String json) {
        try {
            JsonNode root = JSON.readTree(json);
            if (root.isObject()) {
                return root;
            }
            faults.add("the file", "it must be one JSON object");
        } catch (JsonProcessingException broken) {
            String where = broken.getLocation() == null
                    ? "the file"
                    : "line " + broken.getLocation().getLineNr() + ", column "
                            + broken.getLocation().getColumnNr();
            faults.add(where, "it is not JSON: " + broken.getOriginalMessage());
        }
        throw new FormMappingException(faults.found());
    }

    private <E extends Enum<E> & Coded> Optional<E> coded(JsonNode root, String key, Class<E> list) {
        ImmutableMap<String, E> values = Coded.byCode(list);
        String code = faults.required(root, "", key);
        if (!code.isEmpty() && !values.containsKey(code)) {
            faults.add(key, "\"" + code + "\" is not allowed; allowed are " + String.join(", ", values.keySet()));
        }
        return Optional.ofNullable(values.get(code));
    }

    private <T> Optional<T> value(
            JsonNode root, String key, Function<String, T> reading, Predicate<String> isKnown, String allowed) {
        String code = faults.required(root, "", key);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        try {
            T value = reading.apply(code);
            if (isKnown.test(code)) {
                return Optional.of(value);
            }
        } catch (IllegalArgumentException malformed) {
            // told below, as for a code that is well formed and nobody's
        }
        faults.add(key, "\"" + code + "\" is not known; it must be " + allowed);
        return Optional.empty();
    }

    private <T> Optional<DateFormats<T>> formats(JsonNode root, String key, Locale locale, TemporalQuery<T> wanted) {
        ImmutableList<String> patterns = faults.requiredTexts(root, key);
        boolean isRight = !patterns.isEmpty();
        for (String pattern : patterns) {
            try {
                DateFormats.of(ImmutableList.of(pattern), locale, wanted);
            } catch (IllegalArgumentException wrong) {
                faults.add(
                        key,
                        "\"" + pattern + "\" is no pattern for it; one is such as "
                                + (key.equals("dateFormats") ? "uuuu-MM-dd" : "uuuu-MM-dd HH:mm:ss"));
                isRight = false;
            }
        }
        return isRight ? Optional.of(DateFormats.of(patterns, locale, wanted)) : Optional.empty();
    }

    private String answerSeparator(JsonNode root) {
        if (!root.has("answerSeparator")) {
            return ",";
        }
        return faults.optional(root, "", "answerSeparator").map(Wording::key).orElse(",");
    }

    private Optional<Character> columnSeparator(JsonNode root) {
        JsonNode value = root.get("columnSeparator");
        if (value == null) {
            return Optional.empty();
        }
        String text = value.asText();
        if (!value.isTextual() || text.length() != 1 || "\"\r\n".contains(text)) {
            faults.add("columnSeparator", "it must be one character, and neither a quote nor a line end");
            return Optional.empty();
        }
        return Optional.of(text.charAt(0));
    }

    private ImmutableMap<LabelList, Labels> labels(JsonNode root, String separator) {
        Map<LabelList, Labels> labels = new EnumMap<>(LabelList.class);
        JsonNode lists = root.path("labels");
        if (root.has("labels") && !lists.isObject()) {
            faults.add("labels", "it must be an object from the name of a list to its labels");
            return ImmutableMap.of();
        }
        lists.fieldNames().forEachRemaining(key -> {
            Optional<LabelList> known = LabelList.of(key);
            if (known.isEmpty()) {
                faults.add("labels." + key, "unknown list; allowed are " + LabelList.keys());
                return;
            }
            LabelList list = known.get();
            labels.put(list, labels(lists, list, separator));
        });
        labels.computeIfAbsent(LabelList.LEVEL, list -> labels(lists, list, separator));
        return ImmutableMap.copyOf(labels);
    }

    private Labels labels(JsonNode lists, LabelList list, String separator) {
        Map<String, String> byKey = new LinkedHashMap<>();
        ImmutableList.Builder<String> shown = ImmutableList.builder();
        if (list == LabelList.LEVEL) {
            Coded.byCode(CefrLevel.class).keySet().forEach(level -> {
                byKey.put(Wording.key(level), level);
                shown.add(level);
            });
        }
        String where = "labels." + list.key();
        faults.texts(lists, "labels", list.key()).forEach((label, code) -> {
            if (!list.allows(code)) {
                faults.add(Faults.inside(where, label), "\"" + code + "\" is not allowed; allowed are " + list.codes());
            }
            putIn(byKey, where, label, code);
            shown.add(Wording.collapse(label));
        });
        return new Labels(ImmutableMap.copyOf(byKey), String.join(" | ", shown.build()), separator);
    }

    private Labels named(
            JsonNode root,
            String key,
            ImmutableMap<String, String> cldr,
            String separator,
            Predicate<String> isAllowed,
            String labelLanguage) {
        Map<String, String> own = new LinkedHashMap<>();
        faults.texts(root, "", key).forEach((label, code) -> {
            if (!code.equals(LabelList.DECLINED) && !isAllowed.test(code)) {
                faults.add(Faults.inside(key, label), "\"" + code + "\" is no code of " + key);
            }
            putIn(own, key, label, code);
        });
        Map<String, String> byKey = new LinkedHashMap<>(cldr);
        byKey.putAll(own);
        return new Labels(
                ImmutableMap.copyOf(byKey),
                "a name as CLDR has it in the language " + labelLanguage + ", or a label under \"" + key
                        + "\" of the mapping",
                separator);
    }

    private void putIn(Map<String, String> byKey, String where, String label, String code) {
        String before = byKey.putIfAbsent(Wording.key(label), code);
        if (before != null && !before.equals(code)) {
            faults.add(Faults.inside(where, label), "the label already stands for " + before);
        }
    }
}
