package org.amir.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SquareMatrixTest {

    @Test
    void any_white_space_parts_the_numbers() {
        SquareMatrix matrix = SquareMatrix.parse("\n 2\t1 -2\r\n\r\n+3\u20034\n");

        assertThat(matrix.size()).isEqualTo(2);
        assertThat(matrix.entry(0, 0)).isEqualTo(1);
        assertThat(matrix.entry(0, 1)).isEqualTo(-2);
        assertThat(matrix.entry(1, 0)).isEqualTo(3);
        assertThat(matrix.entry(1, 1)).isEqualTo(4);
    }

    @Test
    void the_greatest_and_the_least_entry_are_accepted() {
        SquareMatrix matrix = SquareMatrix.parse("2 100000000 -100000000 -0 007");

        assertThat(matrix.entry(0, 0)).isEqualTo(SquareMatrix.MAX_ENTRY);
        assertThat(matrix.entry(0, 1)).isEqualTo(-SquareMatrix.MAX_ENTRY);
        assertThat(matrix.entry(1, 0)).isZero();
        assertThat(matrix.entry(1, 1)).isEqualTo(7);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            ' '|the text is empty; it must begin with the number of rows, 1 to 10000
            0|the number of rows must be a whole number from 1 to 10000, but was "0"
            -1 5|the number of rows must be a whole number from 1 to 10000, but was "-1"
            10001|the number of rows must be a whole number from 1 to 10000, but was "10001"
            2.0 1|the number of rows must be a whole number from 1 to 10000, but was "2.0"
            10000 1 2|10000 rows need 100000000 entries, but only 2 were found
            2 1 2 3|2 rows need 4 entries, but only 3 were found
            2 1 2 3 4 5 x|2 rows need 4 entries, but 6 were found
            2 1 2 x 4|entry 3 (row 2, column 1) must be a whole number from -100000000 to 100000000, but was "x"
            2 1 2.5 3 4|entry 2 (row 1, column 2) must be a whole number from -100000000 to 100000000, but was "2.5"
            1 -|entry 1 (row 1, column 1) must be a whole number from -100000000 to 100000000, but was "-"
            1 +|entry 1 (row 1, column 1) must be a whole number from -100000000 to 100000000, but was "+"
            1 --5|entry 1 (row 1, column 1) must be a whole number from -100000000 to 100000000, but was "--5"
            1 5,|entry 1 (row 1, column 1) must be a whole number from -100000000 to 100000000, but was "5,"
            1 100000001|entry 1 (row 1, column 1) must be a whole number from -100000000 to 100000000, but was "100000001"
            1 -100000001|entry 1 (row 1, column 1) must be a whole number from -100000000 to 100000000, but was "-100000001"
            1 4294967296|entry 1 (row 1, column 1) must be a whole number from -100000000 to 100000000, but was "4294967296"
            """)
    void anything_else_is_refused_with_what_was_found_and_what_is_allowed(String text, String message) {
        assertThatThrownBy(() -> SquareMatrix.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void a_very_long_number_is_refused_and_quoted_in_part() {
        assertThatThrownBy(() -> SquareMatrix.parse("1 " + "9".repeat(1000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("entry 1 (row 1, column 1) must be a whole number from -100000000 to 100000000, but was \""
                        + "9".repeat(40) + "...\"");
    }

    @Test
    void rows_that_make_no_square_are_refused() {
        assertThatThrownBy(() -> SquareMatrix.of(new int[0][0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the number of rows must be from 1 to 10000, but was 0");
        assertThatThrownBy(() -> SquareMatrix.of(new int[][] {{1, 2}, {3}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row 1 must have 2 entries, but has 1");
        assertThatThrownBy(() -> SquareMatrix.of(new int[][] {{Integer.MIN_VALUE}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the entry in row 0, column 0 must be from -100000000 to 100000000, but was -2147483648");
    }

    @Test
    void later_changes_to_the_rows_do_not_reach_it() {
        int[][] rows = {{1}};
        SquareMatrix matrix = SquareMatrix.of(rows);
        rows[0][0] = 2;

        assertThat(matrix.entry(0, 0)).isEqualTo(1);
    }
}
