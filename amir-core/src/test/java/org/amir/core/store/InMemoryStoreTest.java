package org.amir.core.store;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class InMemoryStoreTest extends ProgrammeStoreContract {
    @Override
    protected ProgrammeStore empty() {
        return InMemoryStore.empty();
    }

    @Test
    void a_unit_is_not_started_inside_another() {
        try (ProgrammeStore store = InMemoryStore.empty()) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> store.inUnit(outer -> store.inUnit(UnitOfWork::programmes)));
        }
    }

    @Test
    void a_store_is_not_closed_inside_a_unit() {
        ProgrammeStore store = InMemoryStore.empty();

        assertThatIllegalStateException()
                .isThrownBy(() -> store.inUnit(unit -> {
                    store.close();
                    return unit.programmes();
                }));
    }
}
