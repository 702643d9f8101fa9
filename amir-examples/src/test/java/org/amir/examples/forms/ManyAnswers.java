package org.amir.examples.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** As many answers as one likes: each cell is one of those that somebody gave in a form of the project's own. */
public final class ManyAnswers {
    private static final int NAME = 1;
    private static final int EMAIL = 2;
    private static final int BIRTH_DATE = 4;
    /** One answer in so many is by somebody who answered before. */
    private static final int REPEATED = 40;

    private ManyAnswers() {}

    /** Makes answers to a form, about one in forty of them by somebody who had answered already. */
    public static FormFile of(FormFile form, int rows, long seed) {
        Random random = new Random(seed);
        List<List<String>> given = form.answers();
        List<List<String>> answers = new ArrayList<>(rows);
        for (int row = 0; row < rows; row++) {
            List<String> answer = new ArrayList<>();
            for (int column = 0; column < form.header().size(); column++) {
                answer.add(given.get(random.nextInt(given.size())).get(column));
            }
            answer.set(EMAIL, "applicant." + row + "@example.org");
            if (row > 0 && random.nextInt(REPEATED) == 0) {
                List<String> before = answers.get(random.nextInt(row));
                answer.set(NAME, before.get(NAME));
                answer.set(EMAIL, before.get(EMAIL));
                answer.set(BIRTH_DATE, before.get(BIRTH_DATE));
            }
            answers.add(answer);
        }
        return form.withAnswers(answers);
    }
}
