package org.amir.storage.jdbc;

import org.amir.core.programme.ProgrammeId;

/** Which record of a kind: two programmes may have records with one key. */
record RecordKey<K>(ProgrammeId programme, K key) {}
