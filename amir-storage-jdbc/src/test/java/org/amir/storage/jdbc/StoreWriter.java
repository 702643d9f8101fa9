package org.amir.storage.jdbc;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.amir.core.participant.Identity;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profiles;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Changes;
import org.amir.core.recruitment.Application;
import org.amir.core.store.UnitOfWork;

/** A process to kill: it works on stores until then, and says on its output how far it is. */
final class StoreWriter {
    static final ProgrammeId MAIN = ProgrammeId.of("main");
    static final int PEOPLE_IN_A_UNIT = 40;

    private StoreWriter() {}

    public static void main(String[] arguments) {
        Path path = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "create" -> createMany(path);
            case "units" -> runUnits(path);
            case "slow-unit" -> runSlowUnit(path);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void createMany(Path folder) {
        for (int i = 0; ; i++) {
            say("creating " + i);
            JdbcStore.create(folder.resolve("store-" + i)).close();
            say("created " + i);
        }
    }

    private static void runUnits(Path file) {
        try (JdbcStore store = withProgramme(file)) {
            for (int i = 1; ; i++) {
                boolean kept = store.inUnit(Changes.ANY, unit -> {
                    for (int person = 0; person < PEOPLE_IN_A_UNIT; person++) {
                        addPerson(unit);
                    }
                    return true;
                });
                say("kept %s %s".formatted(i, kept));
            }
        }
    }

    /** Much more than is written at once, so that most of it is in the database before the unit ends. */
    private static void runSlowUnit(Path file) {
        try (JdbcStore store = withProgramme(file)) {
            boolean kept = store.inUnit(Changes.ANY, unit -> {
                for (int person = 0; person < 3_000; person++) {
                    addPerson(unit);
                }
                say("saved");
                return waitForever();
            });
            say("kept " + kept);
        }
    }

    private static JdbcStore withProgramme(Path file) {
        JdbcStore store = JdbcStore.create(file);
        boolean added = store.inUnit(Changes.ANY, unit -> {
            unit.programmes().add(Programme.of(MAIN, CountryCode.of("SE"), LanguageCode.of("sv")));
            return true;
        });
        say("added " + added);
        return store;
    }

    private static void addPerson(UnitOfWork unit) {
        PersonId person = unit.newPerson(MAIN);
        LocalDateTime stamp = LocalDateTime.of(2025, 3, 1, 12, 0);
        unit.identities(MAIN).save(person, Identity.builder().name("Amina").build(), 0);
        unit.applications(MAIN)
                .save(
                        Application.builder()
                                .person(person)
                                .profile(Profiles.mentorWhoAnsweredEverything())
                                .stamp(stamp)
                                .firstStamp(stamp)
                                .build(),
                        0);
    }

    private static boolean waitForever() {
        try {
            Thread.sleep(Long.MAX_VALUE);
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
