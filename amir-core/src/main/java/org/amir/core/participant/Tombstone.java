package org.amir.core.participant;

import org.amir.core.record.Change;

/**
 * What is left of who a person was, once they were erased: that they were, by whom, when and why.
 *
 * @param person whose id nobody else gets
 * @param change by which they were erased
 */
public record Tombstone(PersonId person, Change change) {}
