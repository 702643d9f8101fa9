package org.amir.core.record.planted;

import org.amir.matching.Pool;

/** Core that knows matching. */
record KnowsMatching(Pool pool) {}
