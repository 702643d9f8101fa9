package org.amir.examples.firsthour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FirstHourTest {
    @Test
    void the_story_says_what_the_readme_promises() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();

        FirstHour.tell(new PrintStream(said, true, StandardCharsets.UTF_8));

        assertThat(said.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        look, because of [permit-through-cycle, third-country-national, adult, age-preferred, \
                        stay-preferred, motivation-stated]
                        Mentee p-000002 is proposed to mentor p-000001: score 0.637255, \
                        resting on 0.647059 of the weight that applies.
                          M1 background               1.000000  weight 15   language:ar
                          M2 preferred gender and age n/a       weight 15   does not apply
                          M3 needs                    0.666667  weight 25   theme:employment
                          M4 availability             0.500000  weight 15   common-slots:1
                          M5 skills and experience    ?         weight 10   not known, counts 0.500000; \
                        missing: experience-tags
                          M6 closeness of residence   ?         weight 10   not known, counts 0.500000; \
                        missing: place
                          M7 temperament              ?         weight 5    not known, counts 0.500000; \
                        missing: temperament
                          M8 self-assessment          ?         weight 5    not known, counts 0.500000; \
                        missing: skills
                          Runner-up: none, no other mentor may be matched with this mentee.
                          Runner-up: none, no other mentee may be matched with this mentor.
                        """);
    }
}
