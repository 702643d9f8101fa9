package org.amir.core.table;

import java.util.Optional;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Skill;
import org.amir.core.participant.Theme;
import org.amir.core.record.Actor;
import org.amir.core.record.Dated;
import org.amir.core.record.FreeText;
import org.amir.core.training.ExperienceTag;
import org.amir.core.training.JoinDecision;
import org.amir.core.training.NeedSource;
import org.amir.core.training.Observation;
import org.amir.core.training.ObservedTrait;
import org.amir.core.training.TagSource;
import org.amir.core.training.TrainingNeed;
import org.amir.core.training.TrainingRecord;
import org.amir.core.training.TrainingUnit;

/** {@link TrainingRecord}. */
final class TrainingRecordTable extends RecordTable<TrainingRecord> {
    private final Field<TrainingRecord, PersonId> mentor =
            key("mentor", Scalar.PERSON, "Whose it is.", TrainingRecord::mentor);
    private final Field<TrainingRecord, Optional<Dated>> glossaryShown =
            maybe("glossary_shown", Shared.DATED, "Annex 5 was shown", TrainingRecord::glossaryShown);
    private final Field<TrainingRecord, Optional<Dated>> agreementShown =
            maybe("agreement_shown", Shared.DATED, "Annex 6 was shown", TrainingRecord::agreementShown);
    private final Child<TrainingRecord, JoinDecision> joinDecisions =
            list(new JoinDecisions(), TrainingRecord::joinDecisions);
    private final Child<TrainingRecord, TrainingNeed> needs = list(new Needs(), TrainingRecord::needs);
    private final Child<TrainingRecord, Observation> observations =
            list(new Observations(), TrainingRecord::observations);
    private final Child<TrainingRecord, ExperienceTag> tags = list(new Tags(), TrainingRecord::tags);

    TrainingRecordTable() {
        super("training_record", "What the training found and showed of a mentor, besides attendance (T2, T7, T9).");
    }

    @Override
    public TrainingRecord read(Row row) {
        return TrainingRecord.builder()
                .mentor(mentor.of(row))
                .glossaryShown(glossaryShown.of(row))
                .agreementShown(agreementShown.of(row))
                .addAllJoinDecisions(joinDecisions.of(row))
                .addAllNeeds(needs.of(row))
                .addAllObservations(observations.of(row))
                .addAllTags(tags.of(row))
                .build();
    }

    private static final class JoinDecisions extends RecordTable<JoinDecision> {
        private final Field<JoinDecision, Boolean> joins =
                one("joins", Scalar.FLAG, "Whether they join.", JoinDecision::joins);
        private final Field<JoinDecision, Dated> made = one("made", Shared.DATED, "The decision", JoinDecision::made);

        JoinDecisions() {
            super("training_record_join_decision", "A volunteer's decision to join the programme or not (T2).");
        }

        @Override
        public JoinDecision read(Row row) {
            return new JoinDecision(joins.of(row), made.of(row));
        }
    }

    private static final class Needs extends RecordTable<TrainingNeed> {
        private final Field<TrainingNeed, Integer> number =
                key("need_number", Scalar.INTEGER, "From 1 on within a mentor's record.", TrainingNeed::number);
        private final Field<TrainingNeed, TrainingUnit> unit =
                one("unit", Scalar.code(TrainingUnit.class), "The unit that can meet it.", TrainingNeed::unit);
        private final Field<TrainingNeed, Optional<Skill>> skill =
                maybe("skill", Scalar.code(Skill.class), "The skill that is needed.", TrainingNeed::skill);
        private final Field<TrainingNeed, Optional<FreeText>> note =
                maybe("note", Scalar.TEXT, "What is needed.", TrainingNeed::note);
        private final Field<TrainingNeed, NeedSource> source =
                one("source", Scalar.code(NeedSource.class), "Where it was found.", TrainingNeed::source);
        private final Field<TrainingNeed, Dated> found =
                one("found", Shared.DATED, "Its being found", TrainingNeed::found);
        private final Field<TrainingNeed, Optional<Dated>> met =
                maybe("met", Shared.DATED, "Its being met", TrainingNeed::met);

        Needs() {
            super("training_record_need", "What a mentor needs of the training (T7).");
        }

        @Override
        public TrainingNeed read(Row row) {
            return TrainingNeed.builder()
                    .number(number.of(row))
                    .unit(unit.of(row))
                    .skill(skill.of(row))
                    .note(note.of(row))
                    .source(source.of(row))
                    .found(found.of(row))
                    .met(met.of(row))
                    .build();
        }
    }

    private static final class Observations extends RecordTable<Observation> {
        private final Field<Observation, Dated> made = one("made", Shared.DATED, "The observation", Observation::made);
        private final Field<Observation, Actor> by =
                one("made_by", Scalar.ACTOR, "Who made it; never a name.", Observation::by);
        private final Field<Observation, ObservedTrait> about =
                one("about", Scalar.code(ObservedTrait.class), "What it says something about.", Observation::about);
        private final Field<Observation, FreeText> text =
                one("observed", Scalar.TEXT, "What it says.", Observation::text);

        Observations() {
            super("training_record_observation", "What the team learnt of a mentor in the training (T9).");
        }

        @Override
        public Observation read(Row row) {
            return new Observation(made.of(row), by.of(row), about.of(row), text.of(row));
        }
    }

    private static final class Tags extends RecordTable<ExperienceTag> {
        private final Field<ExperienceTag, Theme> theme =
                one("theme", Scalar.code(Theme.class), "Which area.", ExperienceTag::theme);
        private final Field<ExperienceTag, Dated> tagged =
                one("tagged", Shared.DATED, "The tag", ExperienceTag::tagged);
        private final Field<ExperienceTag, TagSource> source =
                one("source", Scalar.code(TagSource.class), "Where the team learnt of it.", ExperienceTag::source);
        private final Field<ExperienceTag, Actor> by =
                one("tagged_by", Scalar.ACTOR, "Who tagged it; never a name.", ExperienceTag::by);

        Tags() {
            super("training_record_tag", "An area in which the team found that a mentor has experience (T9, M5).");
        }

        @Override
        public ExperienceTag read(Row row) {
            return new ExperienceTag(theme.of(row), tagged.of(row), source.of(row), by.of(row));
        }
    }
}
