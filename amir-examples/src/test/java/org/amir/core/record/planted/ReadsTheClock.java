package org.amir.core.record.planted;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/** A domain that answers differently each time, or on each machine. */
@SuppressWarnings({"JavaTimeDefaultTimeZone", "StringCaseLocaleUsage"})
final class ReadsTheClock {
    private ReadsTheClock() {}

    static LocalDate today() {
        return LocalDate.now();
    }

    static Instant now() {
        return Instant.now();
    }

    static long milliseconds() {
        return System.currentTimeMillis();
    }

    static ZoneId zone() {
        return ZoneId.systemDefault();
    }

    static Locale locale() {
        return Locale.getDefault();
    }

    static String format(int number) {
        return "%d".formatted(number);
    }

    static String lowerCase(String text) {
        return text.toLowerCase();
    }

    static Random random() {
        return new Random();
    }

    static double chance() {
        return Math.random();
    }

    static UUID uuid() {
        return UUID.randomUUID();
    }
}
