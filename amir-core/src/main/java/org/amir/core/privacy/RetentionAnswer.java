package org.amir.core.privacy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.amir.core.participant.PersonId;
import org.amir.core.record.Refusal;

/** Whether the term of a person's data is over on a day: one of three answers, each with its reasons. */
public sealed interface RetentionAnswer {
    PersonId person();

    /**
     * The term is over.
     *
     * @param ended the day on which what the person had to do with the programme ended
     * @param until the day from which on they need not be kept
     */
    record Due(PersonId person, RetentionClass retention, LocalDate ended, LocalDate until)
            implements RetentionAnswer {}

    /**
     * The term goes on.
     *
     * @param ended the day on which what the person had to do with the programme ended
     * @param until the day from which on they need not be kept
     */
    record NotYet(PersonId person, RetentionClass retention, LocalDate ended, LocalDate until)
            implements RetentionAnswer {}

    /**
     * No term runs.
     *
     * @param reasons all that apply, at least one: {@code erased} before; {@code pair-not-over}, for each pair;
     *     {@code cycle-goes-on}, for who still takes part or waits for a decision; {@code cycle-not-known}, for the same where
     *     the programme has no dates; {@code candidacy-open}, for who withdrew their consent and whose leaving nobody recorded;
     *     {@code feedback-owed}, for who was not selected and, before the cycle's end, not told (R9); {@code goes-on} as a trainer,
     *     supervisor or community leader (X2)
     */
    record NotApplicable(PersonId person, ImmutableList<Refusal> reasons) implements RetentionAnswer {}
}
