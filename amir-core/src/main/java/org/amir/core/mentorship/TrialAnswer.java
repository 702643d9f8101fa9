package org.amir.core.mentorship;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.amir.core.participant.Role;
import org.amir.core.record.Dated;
import org.amir.core.record.FreeText;
import org.amir.core.record.Reason;

/**
 * What one side says after the first meeting: whether it wants to go on with the other. A no has a reason and blames nobody.
 *
 * @param side who answers
 * @param goesOn whether they want to go on
 * @param why the reason; always there with a no
 * @param note what else there is to say
 */
public record TrialAnswer(Role side, boolean goesOn, Dated dated, Optional<Reason> why, Optional<FreeText> note) {
    public TrialAnswer {
        checkArgument(goesOn || why.isPresent(), "a no has a reason");
    }

    public static TrialAnswer yes(Role side, Dated dated) {
        return new TrialAnswer(side, true, dated, Optional.empty(), Optional.empty());
    }

    public static TrialAnswer no(Role side, Dated dated, Reason why) {
        return new TrialAnswer(side, false, dated, Optional.of(why), Optional.empty());
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "(trial answer)";
    }
}
