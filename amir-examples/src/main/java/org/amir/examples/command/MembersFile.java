package org.amir.examples.command;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.amir.core.exchange.CsvFile;
import org.amir.mel.Figure;
import org.amir.mel.Members;
import org.amir.mel.measurement.Placement;

/** Writes who is in each group of each figure, one after another, to a file for the team alone. */
final class MembersFile implements Members, AutoCloseable {
    private final CsvFile csv;

    MembersFile(Path file) throws IOException {
        csv = CsvFile.begin(file);
        csv.add(ImmutableList.of("id", "part", "person-or-pair", "group", "reason"));
    }

    @Override
    public void placed(String indicator, String part, Placement placement) {
        try {
            csv.add(ImmutableList.of(
                    indicator, part, placement.member(), placement.group().code(), placement.reason()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds the countries and months that are members of figures, and completes the file. */
    void complete(ImmutableList<Figure> figures) throws IOException {
        figures.forEach(figure -> figure.members().forEach(placement -> placed(figure.id(), figure.part(), placement)));
        csv.complete();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
