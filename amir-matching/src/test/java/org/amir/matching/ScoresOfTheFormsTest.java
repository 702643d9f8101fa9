package org.amir.matching;

import static org.amir.matching.criterion.People.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amir.core.exchange.FormExports;
import org.amir.core.exchange.Submission;
import org.amir.core.form.FormMapping;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.LanguageCode;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;
import org.amir.matching.scoring.Scoring;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everybody of the project's own form files, scored at once and pair by pair. */
class ScoresOfTheFormsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"se, sv", "it, it"})
    void all_pairs_score_the_same(String country, String hostLanguage) throws IOException {
        Pool.Builder people = Pool.builder().day(DAY);
        for (Submission mentor : submissions(country, "mentor", "mentor-applications.csv")) {
            people.addMentors(PoolMentor.builder()
                    .person(PersonId.numbered(mentor.row().number()))
                    .profile((Mentor) mentor.profile())
                    .build());
        }
        for (Submission mentee : submissions(country, "mentee", "mentee-intake.csv")) {
            people.addMentees(PoolMentee.builder()
                    .person(PersonId.numbered(1000 + mentee.row().number()))
                    .profile((Mentee) mentee.profile())
                    .daysWaiting(0)
                    .build());
        }
        Pool pool = people.build();
        Matchmaker matchmaker = Matchmaker.following(MatchingPolicy.defaults(LanguageCode.of(hostLanguage)));

        Scoring scoring = matchmaker.scoring(pool);

        assertThat(scoring.rows()).isGreaterThan(10);
        assertThat(scoring.columns()).isGreaterThan(10);
        int row = 0;
        for (PoolMentee mentee : pool.menteesById().values()) {
            int[] scores = new int[scoring.columns()];
            scoring.row(row++, scores);
            assertThat(scores)
                    .containsExactly(pool.mentorsById().values().stream()
                            .map(mentor -> matchmaker.assess(mentor, mentee, pool))
                            .mapToInt(pair -> pair.isAllowed() ? pair.total().micro() : -1)
                            .toArray());
        }
    }

    private List<Submission> submissions(String country, String role, String file) throws IOException {
        Path copy = folder.resolve(file);
        Files.write(copy, Resources.toByteArray(Resources.getResource("org/amir/core/forms/" + country + "/" + file)));
        return FormExports.read(FormMapping.builtIn(country + "-" + role), List.of(copy))
                .submissions();
    }
}
