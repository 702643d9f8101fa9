package org.amir.core.table;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** How a value stands in one or more columns. */
interface Layout<T> {
    ImmutableList<Part> parts();

    void write(T value, Object[] cells, int start);

    T read(Row row);

    /** A value in one column. */
    static <T> Layout<T> of(Scalar<T> scalar) {
        return new InOneColumn<>(scalar);
    }

    /** The same for a value that may be missing: then all its cells are blank. */
    default Layout<Optional<T>> orNothing() {
        return new OrNothing<>(this, parts().size());
    }

    /** A value in one column. */
    record InOneColumn<T>(Scalar<T> scalar) implements Layout<T> {
        @Override
        public ImmutableList<Part> parts() {
            return ImmutableList.of(new Part("", "", scalar, scalar.blank().isPresent()));
        }

        @Override
        public void write(T value, Object[] cells, int start) {
            if (!scalar.blank().filter(value::equals).isPresent()) {
                cells[start] = scalar.toCell().apply(value);
            }
        }

        @Override
        public T read(Row row) {
            return row.isBlank(0)
                    ? scalar.blank().orElseThrow(() -> new IllegalArgumentException("a cell is blank that may not be"))
                    : scalar.fromCell().apply(row.cell(0));
        }
    }

    /**
     * A value that may be missing.
     *
     * @param width how many columns it has
     */
    record OrNothing<T>(Layout<T> given, int width) implements Layout<Optional<T>> {
        @Override
        public ImmutableList<Part> parts() {
            return given.parts().stream().map(Part::orBlank).collect(ImmutableList.toImmutableList());
        }

        @Override
        public void write(Optional<T> value, Object[] cells, int start) {
            value.ifPresent(present -> given.write(present, cells, start));
        }

        @Override
        public Optional<T> read(Row row) {
            return row.areBlank(width) ? Optional.empty() : Optional.of(given.read(row));
        }
    }
}
