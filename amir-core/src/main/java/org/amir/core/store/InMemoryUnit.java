package org.amir.core.store;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.amir.core.participant.Identities;
import org.amir.core.participant.Identity;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.programme.Programmes;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.Applications;
import org.amir.core.store.HeldProgrammes.HeldProgramme;

/** One unit of work on what is held in memory, which it changes only when told to keep its changes. */
final class InMemoryUnit implements UnitOfWork {
    private final HeldProgrammes held;
    private final NavigableMap<ProgrammeId, DraftProgramme> drafts = new TreeMap<>();
    private long highestPerson;
    private boolean ended;

    InMemoryUnit(HeldProgrammes held) {
        this.held = held;
        this.highestPerson = held.highestPerson();
    }

    @Override
    public Programmes programmes() {
        checkNotEnded();
        return new DraftProgrammes();
    }

    @Override
    public Identities identities(ProgrammeId programme) {
        checkNotEnded();
        return new DraftIdentities(programme);
    }

    @Override
    public Applications applications(ProgrammeId programme) {
        checkNotEnded();
        return new DraftApplications(programme);
    }

    @Override
    public PersonId newPerson(ProgrammeId programme) {
        DraftProgramme draft = existing(programme);
        highestPerson++;
        PersonId person = PersonId.numbered(highestPerson);
        draft.newPeople.add(person);
        return person;
    }

    void keep() {
        drafts.forEach((programme, draft) -> {
            held.programmes().put(programme, draft.held);
            draft.keep();
        });
        held.setHighestPerson(highestPerson);
    }

    void end() {
        ended = true;
    }

    private void checkNotEnded() {
        checkState(!ended, "a unit of work may not be used once its work has returned");
    }

    private Optional<DraftProgramme> find(ProgrammeId programme) {
        checkNotEnded();
        DraftProgramme draft = drafts.get(programme);
        if (draft != null) {
            return Optional.of(draft);
        }
        Optional<DraftProgramme> drawn =
                Optional.ofNullable(held.programmes().get(programme)).map(DraftProgramme::new);
        drawn.ifPresent(found -> drafts.put(programme, found));
        return drawn;
    }

    private DraftProgramme existing(ProgrammeId programme) {
        return find(programme)
                .orElseThrow(() -> new IllegalArgumentException(
                        Strings.lenientFormat("the store has no programme \"%s\"; add it first", programme)));
    }

    private DraftProgramme withPerson(ProgrammeId programme, PersonId person) {
        DraftProgramme draft = existing(programme);
        checkArgument(
                draft.held.people().contains(person) || draft.newPeople.contains(person),
                "programme \"%s\" has no person %s; people are added with newPerson",
                programme,
                person);
        return draft;
    }

    /** A programme that the unit has looked at or added. */
    private static final class DraftProgramme {
        private HeldProgramme held;
        private final TreeSet<PersonId> newPeople = new TreeSet<>();
        private final Draft<PersonId, Identity> identities;
        private final Draft<PersonId, Application> mentors;
        private final Draft<PersonId, Application> mentees;

        DraftProgramme(HeldProgramme held) {
            this.held = held;
            this.identities = new Draft<>(held.identities());
            this.mentors = new Draft<>(held.mentors());
            this.mentees = new Draft<>(held.mentees());
        }

        Draft<PersonId, Application> applications(Role role) {
            return role == Role.MENTOR ? mentors : mentees;
        }

        void replace(Programme programme) {
            held = held.with(programme);
        }

        void keep() {
            held.people().addAll(newPeople);
            identities.keep();
            mentors.keep();
            mentees.keep();
        }
    }

    private final class DraftProgrammes implements Programmes {
        @Override
        public Optional<Programme> find(ProgrammeId id) {
            return InMemoryUnit.this.find(id).map(draft -> draft.held.programme());
        }

        @Override
        public ImmutableList<Programme> all() {
            checkNotEnded();
            return Stream.concat(held.programmes().keySet().stream(), drafts.keySet().stream())
                    .distinct()
                    .sorted()
                    .map(id -> existing(id).held.programme())
                    .collect(toImmutableList());
        }

        @Override
        public void add(Programme programme) {
            checkArgument(find(programme.id()).isEmpty(), "the store has a programme \"%s\" already", programme.id());
            drafts.put(programme.id(), new DraftProgramme(HeldProgramme.withoutPeople(programme)));
        }

        @Override
        public void replace(Programme programme) {
            existing(programme.id()).replace(programme);
        }
    }

    private final class DraftIdentities implements Identities {
        private final ProgrammeId programme;

        DraftIdentities(ProgrammeId programme) {
            this.programme = programme;
        }

        @Override
        public Optional<Versioned<Identity>> find(PersonId person) {
            return InMemoryUnit.this.find(programme).flatMap(draft -> draft.identities.find(person));
        }

        @Override
        public ImmutableSortedMap<PersonId, Versioned<Identity>> all() {
            return InMemoryUnit.this
                    .find(programme)
                    .map(draft -> draft.identities.all())
                    .orElse(ImmutableSortedMap.of());
        }

        @Override
        public void save(PersonId person, Identity identity, long expectedVersion) {
            withPerson(programme, person).identities.save(person, identity, expectedVersion, what(person));
        }

        @Override
        public void remove(PersonId person, long expectedVersion) {
            existing(programme).identities.remove(person, expectedVersion, what(person));
        }

        private static String what(PersonId person) {
            return "identity " + person;
        }
    }

    private final class DraftApplications implements Applications {
        private final ProgrammeId programme;

        DraftApplications(ProgrammeId programme) {
            this.programme = programme;
        }

        @Override
        public Optional<Versioned<Application>> find(PersonId person, Role role) {
            return InMemoryUnit.this
                    .find(programme)
                    .flatMap(draft -> draft.applications(role).find(person));
        }

        @Override
        public ImmutableList<Versioned<Application>> all(Role role) {
            return InMemoryUnit.this
                    .find(programme)
                    .map(draft -> draft.applications(role).all().values().asList())
                    .orElse(ImmutableList.of());
        }

        @Override
        public void save(Application application, long expectedVersion) {
            PersonId person = application.person();
            withPerson(programme, person)
                    .applications(application.role())
                    .save(person, application, expectedVersion, what(person, application.role()));
        }

        @Override
        public void remove(PersonId person, Role role, long expectedVersion) {
            existing(programme).applications(role).remove(person, expectedVersion, what(person, role));
        }

        private static String what(PersonId person, Role role) {
            return Strings.lenientFormat("application %s %s", person, role.code());
        }
    }
}
