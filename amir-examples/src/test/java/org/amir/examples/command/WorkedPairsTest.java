package org.amir.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.amir.core.exchange.FormExports;
import org.amir.core.exchange.Submission;
import org.amir.core.form.FormMapping;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.LanguageCode;
import org.amir.examples.forms.FormFile;
import org.amir.matching.MatchingPolicy;
import org.amir.matching.Matchmaker;
import org.amir.matching.PairAssessment;
import org.amir.matching.Pool;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pairs that were worked out by hand, from the Swedish files. */
class WorkedPairsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1.000000 0.000000 0.400000 1.000000 ? 0.750000 0.875000",
        "15, 23, 0.000000 0.000000 0.600000 0.500000 ? 0.583333 0.625000",
        "41, 6, 1.000000 1.000000 0.500000 0.500000 ? 0.500000 0.750000"
    })
    void the_worked_pairs_come_out_as_worked(int menteeRow, int mentorRow, String worked) {
        PoolMentor mentor = PoolMentor.builder()
                .person(PersonId.numbered(1))
                .profile((Mentor) row(FormFile.swedishMentors(), mentorRow).profile())
                .build();
        PoolMentee mentee = PoolMentee.builder()
                .person(PersonId.numbered(2))
                .profile((Mentee) row(FormFile.swedishMentees(), menteeRow).profile())
                .daysWaiting(0)
                .build();
        Pool pool = Pool.builder()
                .day(LocalDate.of(2025, 10, 1))
                .addMentors(mentor)
                .addMentees(mentee)
                .build();

        PairAssessment pair = Matchmaker.following(MatchingPolicy.defaults(LanguageCode.of("sv")))
                .assess(mentor, mentee, pool);

        assertThat(Stream.of("M1", "M2", "M3", "M4", "M5", "M7", "M8")
                        .map(criterion -> pair.findings().get(criterion))
                        .map(finding -> finding == null ? "" : finding.code()))
                .isEqualTo(Splitter.on(' ').splitToList(worked));
    }

    private Submission row(FormFile form, int row) {
        Submission submission = FormExports.read(FormMapping.builtIn(form.mapping()), List.of(form.writeTo(folder)))
                .submissions()
                .get(row - 1);
        assertThat(submission.row().number()).isEqualTo(row);
        return submission;
    }
}
