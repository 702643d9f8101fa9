package org.amir.matching.assignment.planted;

import org.amir.core.participant.PersonId;

/** A solver that knows people. */
record KnowsPeople(PersonId person) {}
