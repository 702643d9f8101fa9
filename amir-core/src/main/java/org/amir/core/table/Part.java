package org.amir.core.table;

/**
 * One column, as far as it is known where a value's layout is said and not yet where the layout is used.
 *
 * @param name empty if the value takes one column only, which has the name that the value has where it is used
 * @param meaning a sentence, or the end of one that begins with what the value is where it is used
 */
record Part(String name, String meaning, Scalar<?> scalar, boolean isNullable) {
    /** The column of a part of something. */
    Part in(String whole, String meaningOfWhole) {
        return new Part(
                whole.isEmpty() || name.isEmpty() ? whole + name : whole + "_" + name,
                meaning.isEmpty() ? meaningOfWhole : meaningOfWhole + ": " + meaning,
                scalar,
                isNullable);
    }

    Part orBlank() {
        return new Part(name, meaning, scalar, true);
    }

    Column column() {
        return Column.builder()
                .name(name)
                .type(scalar.type())
                .meaning(meaning)
                .isNullable(isNullable)
                .addAllAllowed(scalar.allowed())
                .refersTo(scalar.refersTo())
                .conversion(scalar.fromCell()::apply)
                .build();
    }
}
