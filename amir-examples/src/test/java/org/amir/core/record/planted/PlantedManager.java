package org.amir.core.record.planted;

/** A name that hides what a thing is. */
public final class PlantedManager {
    private PlantedManager() {}
}
