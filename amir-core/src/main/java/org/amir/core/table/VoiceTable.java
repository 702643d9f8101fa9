package org.amir.core.table;

import java.util.Optional;
import org.amir.core.participant.PersonId;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.RecordId;
import org.amir.core.supervision.ConfidentialText;
import org.amir.core.supervision.VoiceNote;

/** {@link VoiceNote}. */
final class VoiceTable extends RecordTable<VoiceNote> {
    private final Field<VoiceNote, RecordId> voice =
            key("voice", Scalar.id(VoiceNote.KIND), "The note's id.", VoiceNote::id);
    private final Field<VoiceNote, PersonId> mentee = owner("mentee", Scalar.PERSON, "Whose voice.", VoiceNote::mentee);
    private final Field<VoiceNote, Dated> reached =
            one("reached", Shared.DATED, "Its reaching the team", VoiceNote::dated);
    private final Field<VoiceNote, VoiceNote.Urgency> urgency =
            one("urgency", Scalar.code(VoiceNote.Urgency.class), "How soon it is to be answered.", VoiceNote::urgency);
    private final Field<VoiceNote, ConfidentialText> words = one(
            "words",
            Scalar.WORDS.as(ConfidentialText::of, ConfidentialText::value),
            "What the mentee says, for the team only.",
            VoiceNote::text);
    private final Field<VoiceNote, Optional<Decision>> answered =
            maybe("answered", Shared.DECISION, "The answer to the mentee", VoiceNote::answered);

    VoiceTable() {
        super("voice", "What a mentee tells the team in confidence (E3); it is never shown to the mentor.");
    }

    @Override
    public VoiceNote read(Row row) {
        return VoiceNote.builder()
                .id(voice.of(row))
                .mentee(mentee.of(row))
                .dated(reached.of(row))
                .urgency(urgency.of(row))
                .text(words.of(row))
                .answered(answered.of(row))
                .build();
    }
}
