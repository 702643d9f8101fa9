package org.amir.storage.jdbc;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.amir.core.coordination.RandomCommands;

/** A few of the teams that try whatever comes to mind, on an H2 file. */
class RandomCommandsInFilesTest {
    @Property(tries = 3)
    @Tag("E5")
    @Tag("M9")
    @Tag("T8")
    void whatever_is_tried_the_rules_hold(@ForAll("commands") RandomCommands commands) {
        try (JdbcStore store = EmptyStore.at(EmptyStore.newFile())) {
            commands.tryIn(store);
        }
    }

    @Provide
    Arbitrary<RandomCommands> commands() {
        return RandomCommands.any();
    }
}
