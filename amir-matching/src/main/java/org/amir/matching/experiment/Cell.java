package org.amir.matching.experiment;

/** What a summary is over: all seeds of one population, policy and method, for one metric. */
record Cell(String population, String policy, String method, String metric) {
    static Cell of(Run run, String metric) {
        return new Cell(
                run.population().code(), run.sweep().name(), run.method().code(), metric);
    }
}
