package org.amir.core.exchange;

import com.google.common.collect.ComparisonChain;

/**
 * One answer in a form export.
 *
 * @param file the file's name, or its path as given if two files of one import share the name
 * @param number the answer's number in the file; 1 is the first answer below the header, and empty rows do not count
 */
public record Row(String file, int number) implements Comparable<Row> {
    @Override
    public int compareTo(Row other) {
        return ComparisonChain.start()
                .compare(file, other.file)
                .compare(number, other.number)
                .result();
    }
}
