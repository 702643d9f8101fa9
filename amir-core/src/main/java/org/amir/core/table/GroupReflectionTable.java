package org.amir.core.table;

import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;
import org.amir.core.survey.GroupReflection;

/** {@link GroupReflection}. */
final class GroupReflectionTable extends RecordTable<GroupReflection> {
    private final Field<GroupReflection, RecordId> reflection =
            key("group_reflection", Scalar.id(GroupReflection.KIND), "The reflection's id.", GroupReflection::id);
    private final Gatherings<GroupReflection> gathering = new Gatherings<>(this, GroupReflection::gathering);
    private final Child<GroupReflection, FreeText> lessons = list(
            new Cells<>(
                    "group_reflection_lesson",
                    "Something that the mentors learnt.",
                    "lesson",
                    Scalar.TEXT,
                    "What they learnt, nobody's name with it."),
            GroupReflection::lessons);
    private final Child<GroupReflection, FreeText> ideas = list(
            new Cells<>("group_reflection_idea", "Something that could be done better.", "idea", Scalar.TEXT, "What."),
            GroupReflection::ideas);

    GroupReflectionTable() {
        super("group_reflection", "A final reflection with the group of mentors (E7).");
    }

    @Override
    public GroupReflection read(Row row) {
        return GroupReflection.builder()
                .id(reflection.of(row))
                .gathering(gathering.of(row))
                .addAllLessons(lessons.of(row))
                .addAllIdeas(ideas.of(row))
                .build();
    }
}
