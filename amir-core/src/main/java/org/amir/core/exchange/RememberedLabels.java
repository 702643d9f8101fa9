package org.amir.core.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.amir.core.form.Labels;

/** Labels that remember what they have read, as the same few answers come again and again. For one thread. */
final class RememberedLabels {
    private static final int MOST = 4096;

    private final Labels labels;
    private final Map<String, Optional<String>> codes = new HashMap<>();
    private final Map<String, Labels.Several> several = new HashMap<>();

    RememberedLabels(Labels labels) {
        this.labels = labels;
    }

    String allowed() {
        return labels.allowed();
    }

    Optional<String> code(String label) {
        return codes.size() < MOST ? codes.computeIfAbsent(label, labels::code) : labels.code(label);
    }

    Labels.Several several(String answers) {
        return several.size() < MOST ? several.computeIfAbsent(answers, labels::several) : labels.several(answers);
    }
}
