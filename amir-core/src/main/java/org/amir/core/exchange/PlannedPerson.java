package org.amir.core.exchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Identities;
import org.amir.core.participant.Identity;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profile;
import org.amir.core.participant.Role;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.Applications;
import org.amir.core.recruitment.Channel;

/** A person as an import plans to leave them, beside what the store holds of them. */
final class PlannedPerson {
    private final Optional<Versioned<Identity>> storedIdentity;
    private final ImmutableMap<Role, Versioned<Application>> stored;
    private final Map<Role, Latest> latest = new EnumMap<>(Role.class);
    private final List<PlannedRow> rows = new ArrayList<>();
    private final boolean wasStored;
    private Optional<PersonId> id;
    private boolean touched;
    private boolean gone;

    private PlannedPerson(
            Optional<PersonId> id,
            Optional<Versioned<Identity>> storedIdentity,
            ImmutableMap<Role, Versioned<Application>> stored) {
        this.id = id;
        this.wasStored = id.isPresent();
        this.storedIdentity = storedIdentity;
        this.stored = stored;
        stored.forEach((role, application) -> latest.put(role, Latest.of(application.value(), knownIdentity(role))));
    }

    static PlannedPerson unknown() {
        return new PlannedPerson(Optional.empty(), Optional.empty(), ImmutableMap.of());
    }

    static PlannedPerson stored(
            PersonId id,
            Optional<Versioned<Identity>> identity,
            ImmutableMap<Role, Versioned<Application>> applications) {
        return new PlannedPerson(Optional.of(id), identity, applications);
    }

    /** The id; empty for who is not in the store and has not been given one yet. */
    Optional<PersonId> id() {
        return id;
    }

    /** The id if the person was in the store before the import. */
    Optional<PersonId> storedId() {
        return id.filter(known -> wasStored);
    }

    void setId(PersonId newId) {
        id = Optional.of(newId);
    }

    /** Whether the last role of the person was withdrawn, so that nothing more is known of who it is. */
    boolean isGone() {
        return gone;
    }

    /** The keys by which the person is known in the store. */
    Stream<PersonKey> storedKeys() {
        return storedIdentity.stream()
                .flatMap(identity -> stored.values().stream()
                        .flatMap(
                                application -> PersonKey.of(
                                        identity.value(), application.value().profile())
                                        .stream()));
    }

    /** What the person said in roles that have no key. */
    Stream<PlannedRow.Said> storedWithoutKey() {
        return storedIdentity.stream()
                .flatMap(identity -> stored.values().stream()
                        .map(Versioned::value)
                        .filter(application -> PersonKey.of(identity.value(), application.profile())
                                .isEmpty())
                        .map(application -> new PlannedRow.Said(
                                application.stamp(), identity.value(), application.profile(), application.channel())));
    }

    /** The birth dates given in any role; more than one only if the store was filled in another way. */
    ImmutableList<LocalDate> birthDates() {
        return latest.values().stream()
                .flatMap(answer -> answer.profile().traits().birthDate().value().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** Takes a row that comes after those taken before, and tells it what becomes of it. */
    void take(PlannedRow row) {
        Latest held = latest.get(row.role());
        touched = true;
        rows.add(row);
        if (held == null) {
            latest.put(row.role(), Latest.of(row, row.stamp()));
            row.take(this, RowOutcome.NEW);
        } else if (row.stamp().isAfter(held.stamp())) {
            latest.put(row.role(), Latest.of(row, held.firstStamp()));
            row.take(this, RowOutcome.REPLACED);
        } else if (row.stamp().isBefore(held.stamp())) {
            latest.put(row.role(), held.firstAnsweredBy(row.stamp()));
            row.take(this, RowOutcome.SAME);
        } else if (held.says(row)) {
            row.take(this, RowOutcome.SAME);
        } else {
            row.takeAsContradicting(this);
        }
    }

    /**
     * Takes back what the person answered in a role before a time, unless there is an answer from then or later.
     *
     * @return whether there was something to take back
     */
    boolean withdraw(Role role, LocalDateTime stamp) {
        Latest held = latest.get(role);
        if (held == null || !stamp.isAfter(held.stamp())) {
            return false;
        }
        touched = true;
        latest.remove(role);
        gone = latest.isEmpty();
        rows.stream().filter(row -> row.role() == role).forEach(row -> row.reject(Optional.empty()));
        rows.removeIf(PlannedRow::isRejected);
        return true;
    }

    /** Who the person is by the latest answer in either role; of two at one time, by the one that was there first. */
    Optional<Identity> identity() {
        Optional<Identity> identity = storedIdentity.map(Versioned::value);
        LocalDateTime stamp = identity.flatMap(known -> latestStored()).orElse(LocalDateTime.MIN);
        for (PlannedRow row : rows) {
            if (identity.isEmpty() || row.stamp().isAfter(stamp)) {
                identity = Optional.of(row.identity());
                stamp = row.stamp();
            }
        }
        return identity;
    }

    /** Saves what the import changes of the person, who has an id. */
    void save(Identities identities, Applications applications) {
        if (!touched || id.isEmpty()) {
            return;
        }
        PersonId person = id.get();
        saveIdentity(person, identities);
        for (Role role : Role.values()) {
            saveApplication(person, role, applications);
        }
    }

    private void saveIdentity(PersonId person, Identities identities) {
        Optional<Identity> identity = gone ? Optional.empty() : identity();
        if (identity.isEmpty()) {
            storedIdentity.ifPresent(held -> identities.remove(person, held.version()));
        } else if (!identity.equals(storedIdentity.map(Versioned::value))) {
            identities.save(
                    person,
                    identity.get(),
                    storedIdentity.map(Versioned::version).orElse(0L));
        }
    }

    private void saveApplication(PersonId person, Role role, Applications applications) {
        Optional<Versioned<Application>> held = Optional.ofNullable(stored.get(role));
        Optional<Application> planned = Optional.ofNullable(latest.get(role)).map(answer -> answer.application(person));
        if (planned.isEmpty()) {
            held.ifPresent(application -> applications.remove(person, role, application.version()));
        } else if (!planned.equals(held.map(Versioned::value))) {
            applications.save(planned.get(), held.map(Versioned::version).orElse(0L));
        }
    }

    private Optional<LocalDateTime> latestStored() {
        return stored.values().stream()
                .map(application -> application.value().stamp())
                .max(Comparator.naturalOrder());
    }

    /** The identity that was answered with what is stored in a role: known if no other role's answer is as late. */
    private Optional<Identity> knownIdentity(Role role) {
        boolean isLatest = stored.values().stream()
                .map(Versioned::value)
                .filter(application -> application.role() != role)
                .allMatch(other -> Optional.ofNullable(stored.get(role))
                        .filter(own -> own.value().stamp().isAfter(other.stamp()))
                        .isPresent());
        return storedIdentity.map(Versioned::value).filter(identity -> isLatest);
    }

    /** The latest answer in a role. The identity is empty if it is not known which was answered with it. */
    private record Latest(
            Profile profile,
            LocalDateTime stamp,
            LocalDateTime firstStamp,
            Answer<Channel> channel,
            Optional<Identity> identity) {
        static Latest of(Application application, Optional<Identity> identity) {
            return new Latest(
                    application.profile(),
                    application.stamp(),
                    application.firstStamp(),
                    application.channel(),
                    identity);
        }

        static Latest of(PlannedRow row, LocalDateTime firstStamp) {
            Submission submission = row.submission();
            return new Latest(
                    submission.profile(),
                    submission.stamp(),
                    firstStamp,
                    submission.channel(),
                    Optional.of(submission.identity()));
        }

        Latest firstAnsweredBy(LocalDateTime other) {
            return new Latest(profile, stamp, other.isBefore(firstStamp) ? other : firstStamp, channel, identity);
        }

        boolean says(PlannedRow row) {
            return profile.equals(row.submission().profile())
                    && channel.equals(row.submission().channel())
                    && identity.map(row.identity()::equals).orElse(true);
        }

        Application application(PersonId person) {
            return Application.builder()
                    .person(person)
                    .profile(profile)
                    .stamp(stamp)
                    .firstStamp(firstStamp)
                    .channel(channel)
                    .build();
        }
    }
}
