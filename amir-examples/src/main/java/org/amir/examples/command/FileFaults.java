package org.amir.examples.command;

import com.google.common.base.Strings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a file, all at once: the first faults in full, and how many there are. */
final class FileFaults {
    private static final int SHOWN = 20;
    private static final int LONGEST_QUOTE = 40;

    private final Path file;
    private final ScoreFormat format;
    private final List<String> first = new ArrayList<>();
    private int count;

    FileFaults(Path file, ScoreFormat format) {
        this.file = file;
        this.format = format;
    }

    void add(String template, Object... arguments) {
        if (count++ < SHOWN) {
            first.add(Strings.lenientFormat(template, arguments));
        }
    }

    /** The number that a text is, or -1 after telling of the fault, if it is none from 0 to the greatest. */
    int number(String text, int greatest, String where, String orElse) {
        long value = 0;
        for (int k = 0; k < text.length(); k++) {
            int digit = text.charAt(k) - '0';
            value = digit < 0 || digit > 9 ? Long.MIN_VALUE : Math.min(10 * value + digit, Integer.MAX_VALUE);
            if (value < 0) {
                break;
            }
        }
        if (text.isEmpty() || value < 0 || value > greatest) {
            add("%s must be a whole number from 0 to %s%s, but is \"%s\"", where, greatest, orElse, quote(text));
            return -1;
        }
        return (int) value;
    }

    /** Ends the command if there were any. */
    void throwIfAny() {
        if (count == 1) {
            throw new InputRejectedException(file + ": " + first.get(0) + hint());
        }
        if (count > 1) {
            StringBuilder message = new StringBuilder(Strings.lenientFormat("%s: %s faults%s", file, count, hint()));
            first.forEach(fault -> message.append("\n  ").append(fault));
            if (count > SHOWN) {
                message.append("\n  and ").append(count - SHOWN).append(" more");
            }
            throw new InputRejectedException(message.toString());
        }
    }

    private String hint() {
        return " (read as " + format.code() + "; --format names another)";
    }

    private static String quote(String text) {
        return text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "..." : text;
    }
}
