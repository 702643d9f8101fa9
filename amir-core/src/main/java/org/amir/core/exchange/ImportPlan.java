package org.amir.core.exchange;

import static com.google.common.collect.ImmutableList.sortedCopyOf;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.amir.core.participant.Identities;
import org.amir.core.participant.Identity;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.Applications;

/**
 * What the rows of an import do to the people of a programme. Rows are planned in order of their content, so that it does
 * not matter where in the files they stand.
 */
final class ImportPlan {
    private final List<PlannedPerson> people = new ArrayList<>();
    /** Only looked up in, never gone through. */
    private final Map<PersonKey, PlannedPerson> byKey = new HashMap<>();
    /** Who has no key, by what they said; only looked up in. */
    private final Map<PlannedRow.Said, PlannedPerson> bySaid = new HashMap<>();

    private final ImmutableList<PlannedRow> rows;

    private ImportPlan(List<Submission> submissions) {
        rows = sortedCopyOf(
                PlannedRow.BY_CONTENT, submissions.stream().map(PlannedRow::new).toList());
    }

    /** @param bringBack who was erased and may come back */
    static ImportPlan of(
            List<Submission> submissions, Identities identities, Applications applications, Set<PersonId> bringBack) {
        ImportPlan plan = new ImportPlan(submissions);
        plan.read(identities, applications);
        boolean isAnyErased = !identities.erased().isEmpty();
        for (PlannedRow row : plan.rows) {
            if (!row.hasConsent()) {
                plan.reject(row);
                continue;
            }
            Optional<PlannedPerson> known = plan.find(row);
            if (known.isPresent()) {
                known.get().take(row);
                continue;
            }
            row.email()
                    .filter(given -> isAnyErased)
                    .map(identities::erasedWithEmail)
                    .ifPresent(row::setErased);
            plan.planUnknown(row, bringBack);
        }
        return plan;
    }

    /** The rows in order of their content. */
    ImmutableList<PlannedRow> rows() {
        return rows;
    }

    /** Who is in the programme after the import: who was before in order of id, then who is new by their first row. */
    ImmutableList<PlannedPerson> people() {
        return people.stream().filter(person -> !person.isGone()).collect(toImmutableList());
    }

    /** Gives ids to who is new, in order of their first row. */
    void number(Supplier<PersonId> newPerson) {
        for (PlannedRow row : rows) {
            if (!row.isLeftOut()) {
                row.person().filter(person -> person.id().isEmpty()).ifPresent(person -> person.setId(newPerson.get()));
            }
        }
    }

    /** Saves all that changes, and nothing else. */
    void save(Identities identities, Applications applications) {
        people.forEach(person -> person.save(identities, applications));
    }

    private void read(Identities identities, Applications applications) {
        ImmutableMap<PersonId, Versioned<Identity>> held = identities.all();
        ImmutableMap<Role, Map<PersonId, Versioned<Application>>> applied = Arrays.stream(Role.values())
                .collect(toImmutableMap(role -> role, role -> byPerson(applications.all(role))));
        ImmutableList<PersonId> ids = applied.values().stream()
                .flatMap(byPerson -> byPerson.keySet().stream())
                .collect(toImmutableList());
        for (PersonId id : ImmutableSortedSet.<PersonId>naturalOrder()
                .addAll(held.keySet())
                .addAll(ids)
                .build()) {
            ImmutableMap.Builder<Role, Versioned<Application>> roles = ImmutableMap.builder();
            applied.forEach((role, byPerson) ->
                    Optional.ofNullable(byPerson.get(id)).ifPresent(found -> roles.put(role, found)));
            add(PlannedPerson.stored(id, Optional.ofNullable(held.get(id)), roles.buildOrThrow()));
        }
    }

    private static Map<PersonId, Versioned<Application>> byPerson(List<Versioned<Application>> applications) {
        Map<PersonId, Versioned<Application>> byPerson = new TreeMap<>();
        applications.forEach(application -> byPerson.put(application.value().person(), application));
        return byPerson;
    }

    /** Adds a person; of two that the store holds with one key, the one with the lower id is known by it. */
    private void add(PlannedPerson person) {
        people.add(person);
        person.storedKeys().forEach(key -> byKey.putIfAbsent(key, person));
        person.storedWithoutKey().forEach(said -> bySaid.putIfAbsent(said, person));
    }

    private void planUnknown(PlannedRow row, Set<PersonId> bringBack) {
        if (!bringBack.containsAll(row.erased())) {
            row.holdBack();
            return;
        }
        PlannedPerson person = PlannedPerson.unknown();
        people.add(person);
        row.key().ifPresentOrElse(key -> byKey.put(key, person), () -> bySaid.put(row.said(), person));
        person.take(row);
    }

    private void reject(PlannedRow row) {
        Optional<PlannedPerson> known = row.key().flatMap(key -> find(row));
        row.reject(known);
        if (row.refusesConsent()
                && known.filter(person -> person.withdraw(row.role(), row.stamp()))
                        .isPresent()) {
            row.setWithdrawing();
        }
    }

    private Optional<PlannedPerson> find(PlannedRow row) {
        return row.key()
                .map(key -> Optional.ofNullable(byKey.get(key)))
                .orElseGet(() -> Optional.ofNullable(bySaid.get(row.said())))
                .filter(person -> !person.isGone());
    }
}
