package org.amir.core.exchange;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The bytes of a file as text, strictly: what is no text is refused, and no character is ever replaced. */
sealed interface ExportText {
    /** What a file says. */
    record Text(String text) implements ExportText {
        /** Says nothing of what people answered. */
        @Override
        public String toString() {
            return "(text)";
        }
    }

    /** Why a file says nothing. */
    record Refused(ProblemCode code, String allowed) implements ExportText {}

    /** Far above any form; keeps a wrong file from filling the memory. */
    long MOST_BYTES = 256L * 1024 * 1024;

    String NOTHING = "a header and answers; the file is empty";

    String AS_CSV = "; export the answers as CSV";

    /** How files begin that people hand in by mistake. */
    ImmutableMap<String, String> BEGINNINGS = ImmutableMap.<String, String>builder()
            .put("%PDF", "a PDF")
            .put("PK\u0003\u0004", "a spreadsheet (xlsx, ods) or a zip file")
            .put("\u00d0\u00cf\u0011\u00e0", "an old Excel file (xls)")
            .put("\u001f\u008b", "a compressed file (gzip)")
            .put("{\\rtf", "a text document (rtf)")
            .put("<!DOCTYPE", "a web page")
            .put("<!doctype", "a web page")
            .put("<html", "a web page")
            .put("\u0089PNG", "a picture")
            .put("\u00ff\u00d8\u00ff", "a picture")
            .buildOrThrow();

    static ExportText read(Path file) {
        byte[] bytes;
        try {
            if (Files.isDirectory(file)) {
                return new Refused(ProblemCode.UNREADABLE_FILE, "a file; this is a folder");
            }
            if (Files.size(file) > MOST_BYTES) {
                return new Refused(ProblemCode.UNREADABLE_FILE, "a form export of at most 256 MB");
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException missing) {
            return new Refused(ProblemCode.UNREADABLE_FILE, "a file that is there and may be read");
        }
        return decode(bytes);
    }

    private static ExportText decode(byte[] bytes) {
        Optional<String> other = otherKind(bytes);
        if (other.isPresent()) {
            return new Refused(ProblemCode.NOT_TEXT, "a CSV file; this looks like " + other.get() + AS_CSV);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        for (byte one : bytes) {
            if (one == 0) {
                return new Refused(
                        ProblemCode.NOT_TEXT,
                        "a CSV file; this holds NUL bytes, so it is no text, or UTF-16 without a byte order mark;"
                                + " export the answers as CSV in UTF-8");
            }
        }
        return decode(bytes, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
    }

    private static ExportText decode(byte[] bytes, int from, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
        boolean isMalformed = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true)
                .isError();
        String text = out.flip().toString();
        if (isMalformed) {
            return new Refused(
                    ProblemCode.NOT_UTF_8,
                    Strings.lenientFormat(
                            "text in UTF-8; byte %s, in line %s, is not; save the file as \"CSV UTF-8\"",
                            in.position() + 1, lines(text)));
        }
        if (text.indexOf('\0') >= 0) {
            return new Refused(ProblemCode.NOT_TEXT, "a CSV file; this holds NUL characters" + AS_CSV);
        }
        if (text.isBlank()) {
            return new Refused(ProblemCode.EMPTY_FILE, NOTHING);
        }
        return new Text(text);
    }

    /** In how many lines a text lies; CR, LF and CRLF each end one. */
    private static int lines(String text) {
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean isSecondOfTwo = letter == '\n' && i > 0 && text.charAt(i - 1) == '\r';
            if (!isSecondOfTwo && (letter == '\n' || letter == '\r')) {
                lines++;
            }
        }
        return lines;
    }

    private static Optional<String> otherKind(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        return BEGINNINGS.entrySet().stream()
                .filter(kind -> beginning.startsWith(kind.getKey()))
                .map(kind -> kind.getValue())
                .findFirst();
    }

    private static boolean startsWith(byte[] bytes, int... beginning) {
        for (int i = 0; i < beginning.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
