package org.amir.mel.indicator;

import static org.amir.mel.indicator.PairStory.day;
import static org.amir.mel.indicator.PersonStory.CYCLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amir.core.activity.Authority;
import org.amir.core.activity.AuthorityLevel;
import org.amir.core.programme.CountryCode;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;
import org.amir.core.training.Attendance;
import org.amir.core.training.TrainingUnit;
import org.amir.mel.amif.AmifCode;
import org.amir.mel.amif.AmifCount;
import org.amir.mel.amif.AmifCounts;
import org.amir.mel.amif.Difference;
import org.amir.mel.evidence.IndicatorPolicy;
import org.amir.mel.evidence.ProgrammeRecords;
import org.amir.mel.evidence.Vantage;

/** The fund's counts of one person told day by day. */
final class AmifStory {
    private AmifStory() {}

    static Vantage vantage(ProgrammeRecords.Builder programme, String day) {
        return Vantage.of(programme.build(), day(day), Optional.empty(), IndicatorPolicy.standard());
    }

    static Authority authority(int number, String country) {
        return Authority.builder()
                .id(RecordId.numbered("a", number))
                .name(FreeText.of("the town"))
                .level(AuthorityLevel.LOCAL)
                .country(CountryCode.of(country))
                .build();
    }

    /** All five units attended, the last on a day and the others before. */
    static PersonStory trained(PersonStory mentor, String completed) {
        for (TrainingUnit unit : TrainingUnit.values()) {
            mentor.invitedTo(unit, day(completed).minusDays(5L - unit.number()).toString(), Attendance.PRESENT);
        }
        return mentor;
    }

    static AmifCount count(AmifCounts counts, AmifCode code) {
        return counts.counts().stream()
                .filter(count -> count.code() == code)
                .findFirst()
                .orElseThrow();
    }

    /** The codes that count a person on a day. */
    static List<AmifCode> counted(PersonStory person, String day) {
        AmifCounts counts = AmifCounts.on(day(day));
        Vantage vantage = vantage(PersonStory.programme(CYCLE), day);
        counts.of(vantage).add(person.on(vantage));
        return counts.counts().stream()
                .filter(count -> count.total() == 1)
                .map(AmifCount::code)
                .toList();
    }

    /** What tells the counts of a person from the handbook's figures on a day, as {@code R.2.8 K3 handbook-only why}. */
    static List<String> differences(PersonStory person, String day) {
        List<String> told = new ArrayList<>();
        AmifCounts counts = AmifCounts.of(
                day(day), Optional.empty(), IndicatorPolicy.standard(), difference -> told.add(text(difference)));
        Vantage vantage = vantage(PersonStory.programme(CYCLE), day);
        counts.of(vantage).add(person.on(vantage));
        return told;
    }

    static String text(Difference difference) {
        return String.join(
                " ",
                difference.code().id(),
                difference.indicator(),
                difference.side().code(),
                difference.why().code());
    }
}
