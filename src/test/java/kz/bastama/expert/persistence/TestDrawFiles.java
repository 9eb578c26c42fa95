package kz.bastama.expert.persistence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.bastama.expert.domain.DrawFixture;

/** Records of draws before the command that recomputes them. */
public final class TestDrawFiles {

    private TestDrawFiles() {}

    /** The record of a draw as it is published. */
    public static String record() {
        return new DrawFile().write(DrawFixture.vector());
    }

    /** Status and words of {@code --verify-draw}, in English. */
    public static String verified(String record) {
        try {
            Path file = Files.writeString(Files.createTempFile("draw", ".json"), record);
            ByteArrayOutputStream printed = new ByteArrayOutputStream();
            int status = VerifyDrawCommand.verify(file, "en", new PrintStream(printed, true, StandardCharsets.UTF_8));
            Files.delete(file);
            return status + " " + printed.toString(StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
