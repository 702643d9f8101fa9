package org.amir.storage.jdbc;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Identity;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.Traits;
import org.amir.core.record.FreeText;
import org.amir.core.recruitment.Application;
import org.amir.core.store.ProgrammeStore;
import org.amir.core.table.ColumnType;

/** How long a text may be: as long as its column, which is told when it is saved and not only when the unit ends. */
final class Lengths {
    private static final int LONGEST = ProgrammeStore.LONGEST_TEXT;

    private Lengths() {}

    static void check(Identity identity) {
        check(identity.name());
        check(identity.email());
        check(identity.emailKey());
        check(identity.phone());
    }

    static void check(Application application) {
        Traits traits = application.profile().traits();
        check(traits.residence().place());
        check(traits.residence().postcode());
        check(traits.motivation());
        if (application.profile() instanceof Mentor mentor) {
            check(mentor.livedExperience());
        }
        if (application.profile() instanceof Mentee mentee) {
            check(mentee.expectations());
        }
    }

    static void check(ColumnType type, String text) {
        int longest = switch (type) {
            case ID -> 36;
            case CODE -> 60;
            case CODES -> 1_000;
            default -> LONGEST;
        };
        checkArgument(
                text.length() <= longest,
                "the store holds %s of up to %s characters, but one has %s",
                longest == LONGEST ? "texts" : "codes",
                longest,
                text.length());
    }

    private static void check(Answer<FreeText> text) {
        check(text.value().map(FreeText::value));
    }

    private static void check(Optional<String> text) {
        int length = text.map(String::length).orElse(0);
        checkArgument(
                length <= LONGEST, "the store holds texts of up to %s characters, but one has %s", LONGEST, length);
    }
}
