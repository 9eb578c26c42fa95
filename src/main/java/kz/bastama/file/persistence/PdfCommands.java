package kz.bastama.file.persistence;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Whether a PDF openly names a script or a command that starts a program. One that hides them in compressed objects passes:
 * finding those is the scanner's work.
 */
final class PdfCommands {

    private PdfCommands() {}

    static boolean in(Path file) throws IOException {
        return Words.in(file, "/JavaScript", "/Launch");
    }
}
