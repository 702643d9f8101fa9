package org.amir.storage.jdbc;

import com.google.common.base.Joiner;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.amir.core.mentorship.Concern;
import org.amir.core.mentorship.ContactForm;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.mentorship.EntryKind;
import org.amir.core.participant.Coded;
import org.amir.core.record.Dated;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;
import org.amir.storage.jdbc.StoreKeys.Wrapped;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who writes the statements of a year by hand has to do besides: to seal and to open what was written, to chain
 * the audit trail, and to make diary entries of rows. It knows only what the benchmark's year has.
 */
final class ByHand {
    private static final String PROGRAMME = "main";

    private final StoreKeys keys = TestKeys.store();
    private final Map<String, DataKey> open = new HashMap<>();
    private String digest = "0".repeat(64);

    /** The values of a row to insert, with its seal or its digest made anew. */
    @Nullable
    Object[] written(String sql, @Nullable Object[] row) {
        if (sql.startsWith("insert into diary_entry_text")) {
            @Nullable Object[] sealed = row.clone();
            byte[] plain = new byte[((byte[]) Objects.requireNonNull(row[3])).length - 28];
            DataKey key = open.computeIfAbsent(String.valueOf(row[2]), owner -> DataKey.made());
            sealed[3] = key.seal(plain, SealedTexts.where("diary_entry_text\0" + PROGRAMME, Arrays.asList(row[1])));
            return sealed;
        }
        if (sql.startsWith("insert into audit_row")) {
            @Nullable Object[] chained = row.clone();
            digest = Hashing.sha256()
                    .hashString(digest + Joiner.on(':').useForNull("").join(row), StandardCharsets.UTF_8)
                    .toString();
            chained[row.length - 1] = digest;
            return chained;
        }
        return row;
    }

    /** Makes what it is of a row that was read, and returns whether it knows what. */
    boolean read(String sql, ResultSet row) throws SQLException {
        if (sql.contains("from person_key")) {
            String owner = row.getString(1);
            byte[] key = keys.unwrap(new Wrapped(row.getString(2), row.getBytes(3)), owner);
            open.put(owner, DataKey.of(key));
            return true;
        }
        if (sql.contains("x.texts from diary_entry t ")) {
            return !entry(row).activity().isEmpty();
        }
        return false;
    }

    /** The columns are those of the table in their order, without the texts, then the version, whose key, and the texts. */
    private DiaryEntry entry(ResultSet row) throws SQLException {
        String id = row.getString(1);
        DataKey key = Objects.requireNonNull(open.get(StoreKeys.ownerPerson(row.getString(18))));
        @Nullable
        String[] texts = SealedTexts.open(
                key, SealedTexts.where("diary_entry_text\0" + PROGRAMME, Arrays.asList(id)), row.getBytes(19), 5);
        DiaryEntry.Builder entry = DiaryEntry.builder();
        entry.id(RecordId.of(id))
                .mentorship(RecordId.of(row.getString(2)))
                .kind(Coded.parse(EntryKind.class, row.getString(3)))
                .dated(Dated.of(row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class)))
                .minutes(row.getInt(6))
                .form(Coded.parse(ContactForm.class, row.getString(7)))
                .concern(Coded.parse(Concern.class, row.getString(12)))
                .place(text(texts[0]))
                .activity(text(texts[1]))
                .reflections(text(texts[2]))
                .results(text(texts[3]));
        return entry.build();
    }

    private static Optional<FreeText> text(@Nullable String text) {
        return Optional.ofNullable(text).map(FreeText::of);
    }
}
