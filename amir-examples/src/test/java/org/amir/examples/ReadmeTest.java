package org.amir.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The Java of the README is that of stories which tests run. */
class ReadmeTest {
    private static final Path README = Path.of("../README.md");
    private static final Path STORIES = Path.of("src/main/java/org/amir/examples");
    private static final Pattern JAVA_BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern REGION = Pattern.compile("// (\\w+):begin\n(.*?)\n *// \\1:end", Pattern.DOTALL);

    @Test
    void the_readme_shows_the_stories_own_code() throws IOException {
        ImmutableList<String> blocks = JAVA_BLOCK
                .matcher(Files.readString(README))
                .results()
                .map(block -> block.group(1).strip())
                .collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<String> regions = ImmutableList.builder();
        for (String story : List.of("firsthour/FirstHour.java", "country/WholeCountry.java")) {
            REGION.matcher(Files.readString(STORIES.resolve(story)))
                    .results()
                    .map(ReadmeTest::code)
                    .forEach(regions::add);
        }

        assertThat(blocks).hasSize(4).isEqualTo(regions.build());
    }

    private static String code(MatchResult region) {
        return region.group(2).stripIndent().strip();
    }
}
