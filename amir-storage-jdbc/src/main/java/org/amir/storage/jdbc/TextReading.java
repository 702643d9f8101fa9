package org.amir.storage.jdbc;

import java.util.Optional;
import org.amir.core.programme.ProgrammeId;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Puts the sealed texts of one programme into its rows. */
record TextReading(Handle handle, ProgrammeId programme, Keyring keyring) {
    /**
     * @param sealedFor whose key, null for the programme's
     * @param sealed null if nothing was written, or what was is gone
     */
    void fill(TextColumns columns, Object[] cells, @Nullable String sealedFor, byte @Nullable [] sealed) {
        Optional<DataKey> key = sealed == null ? Optional.empty() : keyring.find(handle, programme, sealedFor);
        if (key.isPresent() && sealed != null) {
            columns.fill(
                    cells,
                    SealedTexts.open(
                            key.get(),
                            columns.where(programme, cells),
                            sealed,
                            columns.texts().size()));
        } else {
            columns.fillErased(cells);
        }
    }
}
