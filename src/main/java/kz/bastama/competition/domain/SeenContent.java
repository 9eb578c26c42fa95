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
}
