package org.amir.core.privacy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.Map;
import org.amir.core.programme.Citation;

/**
 * For how long it is kept who people are, what they applied with and what was written of them. What {@link Erasure} leaves
 * is not bound: days, states, attendance and codes under an id stay for as long as figures are to be accounted for.
 *
 * @param source why it is as it is
 * @param months by class, for every one: whole months, from 0 to 240, after what a person had to do with the programme ended
 */
public record RetentionPolicy(Citation source, ImmutableMap<RetentionClass, Integer> months) {
    private static final int NOT_SELECTED = 6;
    private static final int TOOK_PART = 12;
    private static final int MOST = 240;

    public RetentionPolicy {
        for (RetentionClass retention : RetentionClass.values()) {
            Integer given = months.get(retention);
            checkArgument(given != null, "it is not said for how long %s is kept", retention.code());
            checkArgument(
                    given >= 0 && given <= MOST,
                    "%s is kept from 0 to %s months, but was to be for %s",
                    retention.code(),
                    MOST,
                    given);
        }
    }

    /**
     * The handbook asks that personal data is protected (X3), and says no term; that of data protection law is no longer
     * than needed, so the terms are ours. Twelve months for who took part: the final surveys, the report and the
     * invitations to go on (X2) are of the year after the cycle. Six for who was not selected: until then they may ask why,
     * or be called for a place. None for who withdrew their consent.
     *
     * <p>Whoever pays for a programme may ask that it can be shown for longer who took part: then a programme sets its own
     * term, and so does one where the law of the country has another.
     */
    public static RetentionPolicy standard() {
        return new RetentionPolicy(
                Citation.of("X3"),
                ImmutableMap.of(
                        RetentionClass.CONSENT_WITHDRAWN,
                        0,
                        RetentionClass.TOOK_PART,
                        TOOK_PART,
                        RetentionClass.NOT_SELECTED,
                        NOT_SELECTED));
    }

    /** The same, but one class is kept for so many months: a programme's own decision. */
    public RetentionPolicy with(RetentionClass retention, int keptForMonths) {
        Map<RetentionClass, Integer> changed = new EnumMap<>(months);
        changed.put(retention, keptForMonths);
        return new RetentionPolicy(Citation.of("ours"), ImmutableMap.copyOf(changed));
    }

    /** For how many months a class is kept. */
    public int of(RetentionClass retention) {
        return months.getOrDefault(retention, 0);
    }
}
