package kz.bastama.file.persistence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Looks for sequences of bytes in a stream, without holding it. */
final class Words {

    private Words() {}

    static boolean in(Path file, String... words) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return in(content, words);
        }
    }

    /** @param words of Latin characters, one a byte, none longer than a few dozen */
    static boolean in(InputStream content, String... words) throws IOException {
        int longest = List.of(words).stream().mapToInt(String::length).max().orElse(0);
        String rest = "";
        byte[] buffer = new byte[64 * 1024];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            String seen = rest + new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
            for (String word : words) {
                if (seen.contains(word)) {
                    return true;
                }
            }
            rest = seen.substring(Math.max(0, seen.length() - longest + 1));
        }
        return false;
    }
}
