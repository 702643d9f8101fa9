package org.amir.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.amir.examples.forms.FormFile;

/** One run of the command within the test: its exit code and what it printed. */
record AmirRun(int code, String out, String err) {
    static AmirRun of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Amir.run(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new));
        return new AmirRun(
                code, out.toString().replace("\r\n", "\n"), err.toString().replace("\r\n", "\n"));
    }

    /** Imports a form as it is into a store, which must work. */
    @CanIgnoreReturnValue
    static AmirRun importing(FormFile form, Path store, Path folder, Object... more) {
        EmptyStore.at(store);
        Path file = form.writeTo(folder.resolve("form-" + form.mapping()));
        return of(Stream.concat(
                                Stream.of("import", "--store", store, "--mapping", form.mapping(), file),
                                Arrays.stream(more))
                        .toArray())
                .exits(ExitCodes.DONE);
    }

    @CanIgnoreReturnValue
    AmirRun exits(int expected) {
        assertThat(code).as("exit code; printed: %s%s", out, err).isEqualTo(expected);
        return this;
    }
}
