package org.amir.storage.jdbc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The texts of one row, sealed as one: each by its length in bytes, -1 for none, and its bytes. */
final class SealedTexts {
    private SealedTexts() {}

    static boolean isAny(@Nullable Object[] texts) {
        return Arrays.stream(texts).anyMatch(Objects::nonNull);
    }

    static byte[] seal(DataKey key, String where, @Nullable Object[] texts) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            for (Object text : texts) {
                if (text == null) {
                    out.writeInt(-1);
                } else {
                    byte[] encoded = text.toString().getBytes(StandardCharsets.UTF_8);
                    out.writeInt(encoded.length);
                    out.write(encoded);
                }
            }
            return key.seal(bytes.toByteArray(), where);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static @Nullable String[] open(DataKey key, String where, byte[] sealed, int count) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(key.open(sealed, where)))) {
            @Nullable String[] texts = new String[count];
            for (int i = 0; i < count; i++) {
                int length = in.readInt();
                texts[i] = length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
            }
            return texts;
        } catch (IOException e) {
            throw new IllegalArgumentException("a sealed row has fewer texts than its table", e);
        }
    }

    /** The place of a row: its table and its key. */
    static String where(String table, List<?> key) {
        StringBuilder where = new StringBuilder(table);
        key.forEach(part -> where.append('\0').append(part));
        return where.toString();
    }
}
