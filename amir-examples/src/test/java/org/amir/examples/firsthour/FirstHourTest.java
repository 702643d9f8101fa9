package org.amir.examples.firsthour;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FirstHourTest {
    private static final Path STORY = Path.of("src/main/java/org/amir/examples/firsthour/FirstHour.java");
    private static final Path README = Path.of("../README.md");
    private static final Pattern JAVA_BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern REGION = Pattern.compile("// (\\w+):begin\n(.*?)\n *// \\1:end", Pattern.DOTALL);

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

    @Test
    void the_readme_shows_the_storys_own_code() throws IOException {
        ImmutableList<String> regions = JAVA_BLOCK
                .matcher(Files.readString(README))
                .results()
                .map(block -> block.group(1).strip())
                .collect(ImmutableList.toImmutableList());
        ImmutableList<String> story = REGION.matcher(Files.readString(STORY))
                .results()
                .map(FirstHourTest::code)
                .collect(ImmutableList.toImmutableList());

        assertThat(regions).hasSize(3).isEqualTo(story);
    }

    private static String code(MatchResult region) {
        return region.group(2).stripIndent().strip();
    }
}
