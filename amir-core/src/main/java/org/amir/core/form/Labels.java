package org.amir.core.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The labels of one list and the codes they stand for. Immutable, and safe for use by several threads. */
public final class Labels {
    private final ImmutableMap<String, String> codes;
    private final String allowed;
    private final String separator;
    private final int longest;

    /**
     * @param codes code by the {@link Wording#key} of its label
     * @param allowed what is allowed, as a message says it
     * @param separator what stands between several answers, without blanks at its ends
     */
    Labels(ImmutableMap<String, String> codes, String allowed, String separator) {
        this.codes = codes;
        this.allowed = allowed;
        this.separator = separator;
        this.longest = codes.keySet().stream()
                .mapToInt(label -> partsOf(label).size())
                .max()
                .orElse(1);
    }

    /** What is allowed, for a message. */
    public String allowed() {
        return allowed;
    }

    /** Returns the code that a label stands for, or empty if the list does not know it. */
    public Optional<String> code(String label) {
        return Optional.ofNullable(codes.get(Wording.key(label)));
    }

    /**
     * What several answers in one cell were read as.
     *
     * @param codes the codes, in the order of the answers; empty if one is unknown
     * @param unknown the first answer that the list does not know
     */
    public record Several(ImmutableList<String> codes, Optional<String> unknown) {}

    /**
     * Reads several answers in one cell. A label may itself hold the separator: at each place the longest label that
     * fits is taken, unless what follows can then not be read.
     */
    public Several several(String answers) {
        List<String> parts = partsOf(Wording.key(answers));
        Search search = new Search(parts);
        if (search.readFrom(0)) {
            return new Several(ImmutableList.copyOf(search.found), Optional.empty());
        }
        List<String> asAnswered = partsOf(answers);
        return new Several(ImmutableList.of(), Optional.of(Wording.trim(asAnswered.get(search.furthest))));
    }

    private List<String> partsOf(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(text.substring(from, at));
            from = at + separator.length();
        }
        parts.add(text.substring(from));
        return parts;
    }

    /** A search with backtracking; a place from which nothing could be read is not tried again. */
    private final class Search {
        private final List<String> parts;
        private final List<String> found = new ArrayList<>();
        private final BitSet failed = new BitSet();
        private int furthest;

        Search(List<String> parts) {
            this.parts = parts;
        }

        boolean readFrom(int from) {
            if (from == parts.size()) {
                return true;
            }
            if (failed.get(from)) {
                return false;
            }
            furthest = Math.max(furthest, from);
            for (int to = Math.min(parts.size(), from + longest); to > from; to--) {
                String code = codes.get(
                        String.join(separator, parts.subList(from, to)).strip());
                if (code == null) {
                    continue;
                }
                found.add(code);
                if (readFrom(to)) {
                    return true;
                }
                found.remove(found.size() - 1);
            }
            failed.set(from);
            return false;
        }
    }
}
