package kz.bastama.file;

import java.util.Map;

/** What became of a file that somebody sent. */
public sealed interface Upload {

    /** It is kept. */
    record Stored(StoredFile file) implements Upload {}

    /**
     * It is not taken.
     *
     * @param reason code of the refusal, worded in {@code messages/file} under {@code refusal.<code>}
     * @param facts its named values
     */
    record Refused(String reason, Map<String, Object> facts) implements Upload {

        public static Refused empty() {
            return new Refused("file.empty", Map.of());
        }

        public static Refused tooLarge(long limit) {
            return new Refused("file.tooLarge", Map.of("limit", limit / (1024 * 1024)));
        }
    }
}
