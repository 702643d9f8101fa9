package org.amir.core.record.planted;

import org.amir.planted.Forgotten;

/** A generated class that everybody sees, and half of a cycle. */
public record ImmutablePlanted(Forgotten forgotten) {}
