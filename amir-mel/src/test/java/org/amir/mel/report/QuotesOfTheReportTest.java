package org.amir.mel.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.amir.core.participant.Consent;
import org.amir.core.participant.ConsentPurpose;
import org.amir.core.participant.ConsentStatement;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Actor;
import org.amir.core.record.Change;
import org.amir.core.record.Dated;
import org.amir.core.record.FreeText;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.amir.core.store.InMemoryStore;
import org.amir.core.store.ProgrammeStore;
import org.amir.core.store.UnitOfWork;
import org.amir.core.survey.Insights;
import org.amir.core.survey.Survey;
import org.amir.core.survey.SurveyAnswer;
import org.amir.core.survey.SurveyKind;
import org.amir.mel.EvaluationTerms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whom a report that is read from a store quotes. */
@Tag("E3")
@Tag("X3")
class QuotesOfTheReportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 4);
    private static final Change CHANGE = Change.routine(Actor.of("team-1"), DAY.atStartOfDay(), "test");
    private static final PersonId PERSON = PersonId.numbered(1);

    private static void programme(UnitOfWork unit, ProgrammeId id, PersonId person, String said) {
        unit.programmes().add(Programme.of(id, CountryCode.of("SE"), LanguageCode.of("sv")));
        unit.addPerson(id, person);
        unit.records(id, Survey.KIND)
                .save(
                        Survey.owed(RecordId.numbered("q", 1), person, SurveyKind.MENTEE_FINAL, DAY)
                                .answer(SurveyAnswer.builder()
                                        .answered(Dated.of(DAY))
                                        .experience(FreeText.of(said))
                                        .mayBeQuoted(true)
                                        .build())
                                .orElseThrow(),
                        0);
    }

    @Test
    void who_withdrew_the_consent_to_the_programme_is_quoted_no_more_and_others_are() {
        ProgrammeId here = ProgrammeId.of("here");
        ProgrammeId there = ProgrammeId.of("there");
        try (ProgrammeStore store = InMemoryStore.empty()) {
            LocalDate withdrawn = DAY.plusDays(1);
            Consent consent = Consent.of(PERSON)
                    .say(new ConsentStatement(
                            ConsentPurpose.PROGRAMME,
                            false,
                            Dated.of(withdrawn),
                            Actor.of("team-1"),
                            Reason.of("called")))
                    .orElseThrow();
            boolean kept = store.inUnit(CHANGE, unit -> {
                programme(unit, here, PERSON, "varm");
                programme(unit, there, PersonId.numbered(2), "kall");
                unit.records(here, Consent.KIND).save(consent, 0);
                return true;
            });
            ImmutableList<ProgrammeId> both = ImmutableList.of(here, there);
            Report before =
                    store.inUnit(unit -> ReportReader.read(unit, both, EvaluationTerms.on(DAY), Edition.PUBLIC));
            Report after =
                    store.inUnit(unit -> ReportReader.read(unit, both, EvaluationTerms.on(withdrawn), Edition.PUBLIC));

            assertThat(kept).isTrue();
            assertThat(before.insights().quotes())
                    .extracting(Insights.Quote::text)
                    .containsExactly(FreeText.of("kall"), FreeText.of("varm"));
            assertThat(after.insights().quotes())
                    .extracting(Insights.Quote::text)
                    .containsExactly(FreeText.of("kall"));
            assertThat(after.insights().withheld()).isEqualTo(1);
        }
    }
}
