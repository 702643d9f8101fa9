package org.amir.planted;

import org.amir.core.record.planted.PlantedManager;

/** A class in a package that nobody marked, and the other half of a cycle. */
public record Forgotten(PlantedManager manager) {}
