package org.amir.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The Java of the README, and of the page on a storage of one's own, is that of stories which tests run. */
class ReadmeTest {
    private static final String MAIN = "src/main/java/org/amir/examples/";
    private static final String TEST = "src/test/java/org/amir/examples/";
    private static final Pattern JAVA_BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern REGION = Pattern.compile("// (\\w+):begin\n(.*?)\n *// \\1:end", Pattern.DOTALL);

    @Test
    void the_readme_shows_the_stories_own_code() throws IOException {
        assertThat(blocks("../README.md"))
                .hasSize(4)
                .isEqualTo(regions(MAIN + "firsthour/FirstHour.java", MAIN + "country/WholeCountry.java"));
    }

    @Test
    void the_page_on_a_storage_of_ones_own_shows_the_folders_own_code() throws IOException {
        assertThat(blocks("../amir-core/src/main/java/org/amir/core/store/doc-files/own-store.md"))
                .hasSize(3)
                .isEqualTo(regions(
                        TEST + "ownstore/FolderStoreTest.java",
                        MAIN + "ownstore/RecordFormat.java",
                        MAIN + "ownstore/FolderStore.java"));
    }

    private static ImmutableList<String> blocks(String page) throws IOException {
        return JAVA_BLOCK
                .matcher(Files.readString(Path.of(page)))
                .results()
                .map(block -> block.group(1).strip())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> regions(String... stories) throws IOException {
        ImmutableList.Builder<String> regions = ImmutableList.builder();
        for (String story : stories) {
            REGION.matcher(Files.readString(Path.of(story)))
                    .results()
                    .map(ReadmeTest::code)
                    .forEach(regions::add);
        }
        return regions.build();
    }

    private static String code(MatchResult region) {
        return region.group(2).stripIndent().strip();
    }
}
