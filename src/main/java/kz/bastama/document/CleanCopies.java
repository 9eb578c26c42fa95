package kz.bastama.document;

import java.util.Optional;

/**
 * Copies of files without what they tell of their makers beside what they show: author, title and program in a PDF, the camera and
 * place in a picture, attached files, names on comments, signatures. The file itself is never changed.
 */
public interface CleanCopies {

    /** Whether files of that kind can be copied so at all. */
    boolean knows(String mediaType);

    /** Empty where this very file cannot be copied so; then nobody may be handed it in its stead. */
    Optional<byte[]> of(String mediaType, byte[] file);
}
