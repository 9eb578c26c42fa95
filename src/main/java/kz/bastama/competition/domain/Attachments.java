package kz.bastama.competition.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What documents a competition asks for, and which files applications rely on. */
public interface Attachments {

    /** Freezes what the competition asks for. */
    void ask(UUID competitionId, List<AskedDocument> documents);

    /** In the order of the rules; empty for a competition that was announced before documents were asked for. */
    List<AskedDocument> asked(UUID competitionId);

    void attach(Attachment attachment);

    void detach(UUID applicationId, UUID fileId);

    /** In the order in which they were attached. */
    List<Attachment> of(UUID applicationId);

    /** Everything that relies on one of the files. */
    List<Attachment> relyingOn(Collection<UUID> fileIds);
}
