package kz.bastama.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The kinds of files that are taken in, known by their content. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png");

    private static final int LONGEST_NAME = 150;

    private final String mediaType;
    private final List<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** As it ends a name, without the dot. */
    public String extension() {
        return extensions.get(0);
    }

    /** For the {@code accept} attribute of a file field. */
    public static String accepted() {
        return Arrays.stream(values())
                .flatMap(kind -> kind.extensions.stream())
                .map(extension -> "." + extension)
                .collect(Collectors.joining(","));
    }

    /**
     * The name under which a file of this kind is shown and handed out: without folders and invisible characters, not too
     * long, and with an extension that tells the truth.
     */
    public String displayName(String given) {
        String name =
                given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}<>:\"|?*]", "").strip();
        int dot = name.lastIndexOf('.');
        boolean told = dot >= 0 && extensions.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
        String stem = told ? name.substring(0, dot) : name;
        String extension = told ? name.substring(dot + 1) : extensions.get(0);
        int end = Math.min(stem.length(), LONGEST_NAME);
        if (end < stem.length() && Character.isHighSurrogate(stem.charAt(end - 1))) {
            end--;
        }
        return (stem.isBlank() ? "file" : stem.substring(0, end).strip()) + "." + extension;
    }
}
