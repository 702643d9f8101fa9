package org.amir.examples.command;

import com.google.common.base.Strings;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.amir.core.coordination.Coordination;
import org.amir.core.coordination.PersonFile;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.record.RecordId;
import org.amir.core.supervision.Agenda;
import org.amir.core.supervision.SupervisionMeeting;
import org.amir.examples.command.StoreOptions.ProgrammeInStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code amir agenda}: what a meeting with staff goes through. */
@Command(
        name = "agenda",
        mixinStandardHelpOptions = true,
        description = "The agenda of the next meeting of staff and mentors, or of one given: its pairs, worst first.")
final class AgendaCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    StoreOptions store = new StoreOptions();

    @Mixin
    ReportOptions options = new ReportOptions();

    @Option(
            names = "--mentor",
            paramLabel = "P-ID",
            description = "Only what this mentor may be shown: the own pairs, without what is for the team alone.")
    Optional<PersonId> mentor = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", description = "The folder for agenda.csv.")
    Optional<Path> out = Optional.empty();

    @Parameters(arity = "0..1", paramLabel = "S-ID", description = "The meeting's id (default: the next one planned).")
    Optional<RecordId> meeting = Optional.empty();

    @Override
    public Integer call() {
        meeting.filter(id -> !id.prefix().equals(SupervisionMeeting.KIND.prefix()))
                .ifPresent(id -> {
                    throw new InputRejectedException(
                            Strings.lenientFormat("%s is not the id of a meeting, such as s-000004", id));
                });
        PrintWriter printed = spec.commandLine().getOut();
        Optional<AgendaReport> report = store.read(this::report);
        report.ifPresent(found -> {
            out.map(OutFolder::new).ifPresent(folder -> folder.write("agenda.csv", found.table()));
            found.print(printed);
        });
        return report.isPresent() ? ExitCodes.DONE : none(printed);
    }

    private Optional<AgendaReport> report(ProgrammeInStore found) {
        mentor.ifPresent(person -> checkMentor(person, found));
        Coordination team = found.coordination();
        Optional<Agenda> agenda =
                meeting.map(id -> team.agenda(id, options.day)).orElseGet(() -> team.nextAgenda(options.day));
        return AgendaReport.of(
                found, agenda.map(whole -> mentor.map(whole::forMentor).orElse(whole)), options);
    }

    private static void checkMentor(PersonId person, ProgrammeInStore found) {
        if (!found.unit().people(found.programme().id()).contains(person)) {
            throw new InputRejectedException(
                    Strings.lenientFormat("there is no person %s in the programme; people lists everyone", person));
        }
        if (found.coordination().people(Role.MENTOR).stream()
                .map(PersonFile::person)
                .noneMatch(person::equals)) {
            throw new InputRejectedException(
                    Strings.lenientFormat("%s is no mentor; people lists mentors in mentors.csv", person));
        }
    }

    private int none(PrintWriter printed) {
        meeting.ifPresent(id -> {
            throw new InputRejectedException(Strings.lenientFormat("there is no meeting %s in the programme", id));
        });
        printed.println(Strings.lenientFormat(
                options.say(
                        "No meeting with staff is planned on %s or after it; due says by when it should be held.",
                        "Ingen handledning är planerad den %s eller senare; due säger när den bör hållas."),
                options.day));
        return ExitCodes.DONE;
    }
}
