package org.amir.matching;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.Collectors;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.matching.TeamInstruction.Reserve;

/** What somebody outside the pool needs to come into it, in words, by the codes of {@link Pool}. */
final class PoolNeeds {
    private static final ImmutableMap<String, String> WORDS = ImmutableMap.<String, String>builder()
            .put("not-eligible", "an assessment other than not eligible")
            .put("not-selected", "to be selected by the team (R7)")
            .put("in-live-pair", "the pair that lives to end")
            .put("left", "to come back and be selected again")
            .put("consent-withdrawn", "to consent to the programme again (X3)")
            .put("permit-pending", "the residence permit that was applied for (R8)")
            .put("permit-lapsed", "a renewed residence permit (R8)")
            .put("permit-unknown", "an answer on the residence permit (R8)")
            .put("guardian-consent", "a guardian's recorded consent")
            .put("not-trained", "the training units that are missing (T8)")
            .put("no-capacity", "a free place")
            .put("on-hold", "the team to hold them back no longer (M9)")
            .buildOrThrow();

    private PoolNeeds() {}

    static SmallestChange.EnterPool of(Unmatched outside, TeamInstructions instructions) {
        return new SmallestChange.EnterPool(outside.outsideCodes().stream()
                .collect(ImmutableMap.toImmutableMap(
                        code -> code, code -> words(code) + kept(code, outside, instructions))));
    }

    private static String words(String code) {
        return WORDS.getOrDefault(code, code + " to be settled");
    }

    /** For whom a mentor keeps places, if that is what leaves none. */
    private static String kept(String code, Unmatched outside, TeamInstructions instructions) {
        List<PersonId> keptFor = instructions
                .of(Reserve.class)
                .filter(reserve -> outside.role() == Role.MENTOR
                        && code.equals("no-capacity")
                        && reserve.mentor().equals(outside.person()))
                .map(Reserve::mentee)
                .toList();
        return keptFor.isEmpty()
                ? ""
                : keptFor.stream()
                        .map(PersonId::value)
                        .collect(Collectors.joining(", ", " beside what is kept for ", ""));
    }
}
