package kz.bastama.competition.domain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * What of a draft somebody had before the eyes, as one short mark: its version and its files. Who sends binds the organisation to
 * what was shown, not to what a colleague made of it meanwhile.
 */
public record SeenContent(String mark) {

    public static SeenContent of(Application draft, List<Attachment> files) {
        String ids = String.join(
                ",",
                files.stream().map(file -> file.fileId().toString()).sorted().toList());
        return new SeenContent(draft.version() + ":" + UUID.nameUUIDFromBytes(ids.getBytes(StandardCharsets.UTF_8)));
    }

    /** The text of an objection; no files go with it. */
    public static SeenContent of(Objection typed) {
        return new SeenContent(Integer.toString(typed.version()));
    }

    /**
     * The text of a correction as it was saved, and the exchanged files as they were shown.
     *
     * @param files from {@link #filesOf}
     */
    public static SeenContent of(Correction typed, String files) {
        return new SeenContent(typed.version() + ":" + files);
    }

    /** The exchanged files each at its place, as a page carries them. */
    public static String filesOf(List<MendedFile> mended) {
        return String.join(
                ",",
                mended.stream()
                        .map(one -> one.place() + "=" + one.file().fileId())
                        .sorted()
                        .toList());
    }
}
