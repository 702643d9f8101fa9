package org.amir.core.privacy;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import java.util.stream.Stream;
import org.amir.core.exchange.RecordExport;
import org.amir.core.programme.Citation;
import org.amir.core.table.Column;
import org.amir.core.table.ColumnType;
import org.amir.core.table.TableShape;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every column is of a class of personal data, and who sees a class is said. */
@Tag("X3")
class FieldClassTest {
    /** A column in its table. */
    private record Place(TableShape table, Column column) {
        FieldClass fieldClass() {
            return FieldClass.of(table, column);
        }

        @Override
        public String toString() {
            return table.name() + "." + column.name();
        }
    }

    private static Stream<Place> columns() {
        return RecordExport.shapes().stream()
                .flatMap(table -> table.columns().stream().map(column -> new Place(table, column)));
    }

    private static ImmutableList<String> of(FieldClass fieldClass) {
        return columns()
                .filter(place -> place.fieldClass() == fieldClass)
                .map(Place::toString)
                .collect(toImmutableList());
    }

    @Test
    void every_column_has_a_class_and_the_list_names_no_other() {
        ImmutableList<String> listed = FieldClasses.LISTED.byColumn().cellSet().stream()
                .map(cell -> cell.getRowKey() + "." + cell.getColumnKey())
                .collect(toImmutableList());

        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(
                        columns().map(Place::toString).toList());
    }

    @Test
    void a_column_without_a_class_is_told_by_name() {
        FieldClasses none = new FieldClasses(ImmutableTable.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> none.of("voice", "words"))
                .withMessage("the column words of the table voice has no class of personal data; give it one in"
                        + " field-classes.csv");
    }

    @Test
    void free_text_is_what_people_wrote_and_nothing_else() {
        assertThat(columns())
                .allSatisfy(place -> assertThat(place.fieldClass() == FieldClass.FREE_TEXT)
                        .as(place.toString())
                        .isEqualTo(place.column().type() == ColumnType.TEXT));
    }

    @Test
    void what_rows_are_told_apart_by_and_refer_to_is_ordinary() {
        assertThat(columns()
                        .filter(place -> place.table().key().contains(place.column())
                                || place.column().refersTo().isPresent()))
                .isNotEmpty()
                .allSatisfy(place -> assertThat(place.fieldClass()).isEqualTo(FieldClass.ORDINARY));
    }

    @Test
    void what_identifies_is_declared_or_protected_more_than_other_data_is_known_by_name() {
        assertThat(of(FieldClass.IDENTITY))
                .containsExactly(
                        "application.birth_date",
                        "application.postcode",
                        "application.latitude_micro",
                        "application.longitude_micro");
        assertThat(of(FieldClass.SPECIAL_CATEGORY))
                .containsExactly(
                        "application.background",
                        "candidacy_leaving.reason",
                        "candidacy_leaving.decided_why",
                        "candidacy_leaving.revoked_why",
                        "mentorship_step.decided_why",
                        "mentorship_step.ending_reason",
                        "mentorship_trial_answer.why",
                        "diary_entry.referrals");
        assertThat(of(FieldClass.DECLARATION))
                .containsExactly(
                        "application.guardian_consent",
                        "application.convictions",
                        "application.permit_kind",
                        "application.permit_valid_until",
                        "application.declined",
                        "candidacy_selection.decided_why",
                        "candidacy_selection.recommendation",
                        "candidacy_selection.reasons",
                        "candidacy_selection.revoked_why");
    }

    @Test
    void the_team_sees_all_and_an_analyst_what_is_ordinary() {
        FieldAccess standard = FieldAccess.standard();

        assertThat(standard.source()).isEqualTo(Citation.of("X3"));
        assertThat(standard.of(Audience.TEAM)).containsExactly(FieldClass.values());
        assertThat(standard.of(Audience.ANALYST)).containsExactly(FieldClass.ORDINARY);
        assertThat(standard.of(Audience.RESEARCHER)).containsExactly(FieldClass.ORDINARY);
    }

    @Test
    void research_may_be_let_see_special_categories_and_nothing_more() {
        FieldAccess standard = FieldAccess.standard();
        ImmutableSet<FieldClass> most = ImmutableSet.of(FieldClass.ORDINARY, FieldClass.SPECIAL_CATEGORY);

        assertThat(standard.with(Audience.RESEARCHER, most).of(Audience.RESEARCHER))
                .isEqualTo(most);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        standard.with(Audience.RESEARCHER, ImmutableSet.of(FieldClass.ORDINARY, FieldClass.FREE_TEXT)))
                .withMessage(
                        "research sees no more than what is of the classes [ordinary, special-category], but was to see"
                                + " [ordinary, free-text]");
    }

    @Test
    void what_is_of_the_team_and_of_third_parties_is_known_by_name() {
        assertThat(of(FieldClass.STAFF))
                .hasSize(51)
                .contains("candidacy_selection.decided_by", "growth.invited_by", "warning_reply.decided_why")
                .allMatch(column -> column.matches(".*(_by|[._]why)"));
        assertThat(columns()
                        .filter(place -> place.column().meaning().endsWith("never a name."))
                        .map(Place::fieldClass))
                .isNotEmpty()
                .allMatch(FieldClass.STAFF::equals);
        assertThat(of(FieldClass.THIRD_PARTY))
                .allMatch(column -> column.startsWith("candidacy_network_contact."))
                .contains("candidacy_network_contact.suitable", "candidacy_network_contact.own_consent_on")
                .hasSize(10);
    }

    @Test
    void a_programme_decides_otherwise_for_one_audience_and_then_it_is_no_longer_the_handbook_that_says_so() {
        ImmutableSet<FieldClass> more = ImmutableSet.of(FieldClass.ORDINARY, FieldClass.SPECIAL_CATEGORY);

        FieldAccess own = FieldAccess.standard().with(Audience.ANALYST, more);

        assertThat(own.of(Audience.ANALYST)).isEqualTo(more);
        assertThat(own.of(Audience.TEAM)).containsExactly(FieldClass.values());
        assertThat(own.source()).isEqualTo(Citation.of("ours"));
    }

    @Test
    void nobody_is_left_out_or_sees_no_ids() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FieldAccess(
                        Citation.of("ours"), ImmutableMap.of(Audience.TEAM, ImmutableSet.of(FieldClass.ORDINARY))))
                .withMessage("the audience analyst must see what is ordinary");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FieldAccess.standard().with(Audience.TEAM, ImmutableSet.of(FieldClass.FREE_TEXT)))
                .withMessage("the audience team must see what is ordinary");
    }
}
