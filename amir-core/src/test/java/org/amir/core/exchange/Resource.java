package org.amir.core.exchange;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;

/** The files that the tests read. */
final class Resource {
    private Resource() {}

    static Path path(String name) {
        try {
            URL url = Objects.requireNonNull(Resource.class.getResource("/org/amir/core/" + name), name);
            return Path.of(url.toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
