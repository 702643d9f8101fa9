package org.amir.examples.command;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;

/** How to run a class of the test's class path in a process of its own. */
final class JavaProcess {
    private JavaProcess() {}

    static ImmutableList<String> line(Class<?> main, String... arguments) {
        return ImmutableList.<String>builder()
                .add(Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .add("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"))
                .add(main.getName())
                .add(arguments)
                .build();
    }
}
