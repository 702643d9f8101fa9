package org.amir.core.record.planted;

import org.amir.core.exchange.Row;

/** An early package of core that knows a later one. */
record LooksForward(Row row) {}
