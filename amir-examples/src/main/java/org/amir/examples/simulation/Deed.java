package org.amir.examples.simulation;

/** Something that is done at its time. */
@FunctionalInterface
interface Deed {
    void doOn(Today today);
}
