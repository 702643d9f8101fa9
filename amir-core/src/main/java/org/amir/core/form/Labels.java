package org.amir.core.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The labels of one list and the codes they stand for. Immutable, and safe for use by several threads. */
public final class Labels {
    private static final int NOWHERE = -1;

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
    public record Several(ImmutableList<String> codes, Optional<String> unknown) {
        /** Says nothing of what was answered. */
        @Override
        public String toString() {
            return "(answers)";
        }
    }

    /**
     * Reads several answers in one cell. A label may itself hold the separator: at each place the longest label that
     * fits is taken, unless what follows can then not be read.
     */
    public Several several(String answers) {
        List<String> parts = partsOf(Wording.key(answers));
        int[] ends = ends(parts);
        if (ends[0] == NOWHERE) {
            List<String> asAnswered = partsOf(answers);
            return new Several(ImmutableList.of(), Optional.of(Wording.trim(asAnswered.get(furthest(parts)))));
        }
        ImmutableList.Builder<String> found = ImmutableList.builder();
        for (int from = 0; from < parts.size(); from = ends[from]) {
            code(parts, from, ends[from]).ifPresent(found::add);
        }
        return new Several(found.build(), Optional.empty());
    }

    /** Where the label ends that begins at each part, the longest from whose end all the rest can be read. */
    private int[] ends(List<String> parts) {
        int[] ends = new int[parts.size() + 1];
        for (int from = parts.size() - 1; from >= 0; from--) {
            ends[from] = NOWHERE;
            for (int to = Math.min(parts.size(), from + longest); to > from && ends[from] == NOWHERE; to--) {
                if (ends[to] != NOWHERE && code(parts, from, to).isPresent()) {
                    ends[from] = to;
                }
            }
        }
        return ends;
    }

    /** The last part up to which labels can be read: there stands what is unknown. */
    private int furthest(List<String> parts) {
        BitSet reached = new BitSet();
        reached.set(0);
        int furthest = 0;
        for (int from = 0; from >= 0 && from < parts.size(); from = reached.nextSetBit(from + 1)) {
            furthest = from;
            for (int to = from + 1; to <= Math.min(parts.size(), from + longest); to++) {
                if (code(parts, from, to).isPresent()) {
                    reached.set(to);
                }
            }
        }
        return furthest;
    }

    private Optional<String> code(List<String> parts, int from, int to) {
        return Optional.ofNullable(
                codes.get(String.join(separator, parts.subList(from, to)).strip()));
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
}
