package org.amir.core.exchange;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.Role;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.Applications;

/**
 * Tables of the people of a programme: all that is stored of them but who they are and what they wrote in their own
 * words, by codes, in order of id. What was not answered is blank; what was declined is {@code declined}.
 */
public final class PeopleTables {
    private PeopleTables() {}

    public static Table mentors(Applications applications) {
        return table(applications, Role.MENTOR, Mentor.class, ProfileColumns.ofMentors());
    }

    public static Table mentees(Applications applications) {
        return table(applications, Role.MENTEE, Mentee.class, ProfileColumns.ofMentees());
    }

    private static <P> Table table(Applications applications, Role role, Class<P> type, List<Column<P>> columns) {
        Function<Application, P> profile = application -> type.cast(application.profile());
        return Column.table(
                ImmutableList.<Column<Application>>builder()
                        .addAll(ofApplications())
                        .addAll(Column.in(profile, columns))
                        .build(),
                applications.all(role).stream().map(Versioned::value).collect(toImmutableList()));
    }

    private static ImmutableList<Column<Application>> ofApplications() {
        DateTimeFormatter stamp = DateTimeFormatter.ISO_LOCAL_DATE_TIME;
        return ImmutableList.of(
                Column.always("person", application -> application.person().value()),
                Column.always("stamp", application -> stamp.format(application.stamp())),
                Column.always("first-stamp", application -> stamp.format(application.firstStamp())),
                Column.ofCode("channel", Application::channel));
    }
}
