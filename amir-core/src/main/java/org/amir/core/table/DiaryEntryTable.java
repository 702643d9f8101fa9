package org.amir.core.table;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.amir.core.mentorship.CommunityActivity;
import org.amir.core.mentorship.Concern;
import org.amir.core.mentorship.ContactForm;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.mentorship.EntryKind;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.Service;
import org.amir.core.mentorship.SupportFunction;
import org.amir.core.participant.Theme;
import org.amir.core.plan.FormalStep;
import org.amir.core.plan.FormalStepKind;
import org.amir.core.plan.OrientationTheme;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;

/** {@link DiaryEntry}. */
final class DiaryEntryTable extends RecordTable<DiaryEntry> {
    private final Field<DiaryEntry, RecordId> entry =
            key("diary_entry", Scalar.id(DiaryEntry.KIND), "The entry's id.", DiaryEntry::id);
    private final Field<DiaryEntry, RecordId> mentorship =
            owner("mentorship", Scalar.id(Mentorship.KIND), "Which pair.", DiaryEntry::mentorship);
    private final Field<DiaryEntry, EntryKind> kind =
            one("kind", Scalar.code(EntryKind.class), "A meeting or another contact.", DiaryEntry::kind);
    private final Field<DiaryEntry, Dated> happened =
            one("happened", Shared.DATED, "The meeting or contact", DiaryEntry::dated);
    private final Field<DiaryEntry, Optional<Integer>> minutes = maybe(
            "minutes",
            Scalar.INTEGER,
            "How long it lasted.",
            entered -> entered.minutes().stream().boxed().findFirst());
    private final Field<DiaryEntry, Optional<ContactForm>> form =
            maybe("form", Scalar.code(ContactForm.class), "In which form.", DiaryEntry::form);
    private final Field<DiaryEntry, Optional<FreeText>> place =
            maybe("place", Scalar.TEXT, "Where.", DiaryEntry::place);
    private final Field<DiaryEntry, Optional<FreeText>> activity =
            maybe("activity", Scalar.TEXT, "What they did.", DiaryEntry::activity);
    private final Field<DiaryEntry, ImmutableSet<Theme>> themes =
            one("themes", Scalar.codes(Theme.class), "The themes discussed.", DiaryEntry::themes);
    private final Field<DiaryEntry, ImmutableSet<SupportFunction>> functions = one(
            "support_functions",
            Scalar.codes(SupportFunction.class),
            "What the mentor gave (P7).",
            DiaryEntry::supportFunctions);
    private final Field<DiaryEntry, ImmutableSet<OrientationTheme>> guidance = one(
            "guidance",
            Scalar.codes(OrientationTheme.class),
            "The themes of civic orientation in which the mentor gave guidance (K6).",
            DiaryEntry::guidance);
    private final Field<DiaryEntry, ImmutableSet<Service>> referrals = one(
            "referrals",
            Scalar.codes(Service.class),
            "The services that the mentor referred the mentee to.",
            DiaryEntry::referrals);
    private final Field<DiaryEntry, Optional<FreeText>> reflections =
            maybe("reflections", Scalar.TEXT, "Significant reflections.", DiaryEntry::reflections);
    private final Field<DiaryEntry, Optional<FreeText>> results =
            maybe("results", Scalar.TEXT, "Significant results.", DiaryEntry::results);
    private final Field<DiaryEntry, Concern> concern = one(
            "concern",
            Scalar.code(Concern.class),
            "Whether something gives the mentor concern (S2).",
            DiaryEntry::concern);
    private final Field<DiaryEntry, Optional<CommunityActivity>> communityActivity = maybe(
            "community_activity",
            Scalar.code(CommunityActivity.class),
            "What the pair took part in together (I6, K8).",
            DiaryEntry::communityActivity);
    private final Field<DiaryEntry, Optional<Decision>> withdrawn =
            maybe("withdrawn", Shared.DECISION, "Its being withdrawn as recorded in error", DiaryEntry::withdrawn);
    private final Child<DiaryEntry, FormalStep> formalSteps = list(new FormalSteps(), DiaryEntry::formalSteps);

    DiaryEntryTable() {
        super("diary_entry", "A meeting or contact of a pair, as the mentor noted it (annex 9, E4).");
    }

    @Override
    public DiaryEntry read(Row row) {
        return DiaryEntry.builder()
                .id(entry.of(row))
                .mentorship(mentorship.of(row))
                .kind(kind.of(row))
                .dated(happened.of(row))
                .minutes(minutes.of(row).map(OptionalInt::of).orElse(OptionalInt.empty()))
                .form(form.of(row))
                .place(place.of(row))
                .activity(activity.of(row))
                .addAllThemes(themes.of(row))
                .addAllSupportFunctions(functions.of(row))
                .addAllGuidance(guidance.of(row))
                .addAllReferrals(referrals.of(row))
                .reflections(reflections.of(row))
                .results(results.of(row))
                .concern(concern.of(row))
                .communityActivity(communityActivity.of(row))
                .withdrawn(withdrawn.of(row))
                .addAllFormalSteps(formalSteps.of(row))
                .build();
    }

    private static final class FormalSteps extends RecordTable<FormalStep> {
        private final Field<FormalStep, FormalStepKind> kind =
                one("kind", Scalar.code(FormalStepKind.class), "What was done.", FormalStep::kind);
        private final Field<FormalStep, Dated> taken = one("taken", Shared.DATED, "The step", FormalStep::dated);

        FormalSteps() {
            super("diary_entry_formal_step", "A formal step that the mentee took, such as a job application (K3).");
        }

        @Override
        public FormalStep read(Row row) {
            return new FormalStep(kind.of(row), taken.of(row));
        }
    }
}
