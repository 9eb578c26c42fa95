package kz.bastama.competition.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What documents a competition asks for, and which files applications rely on. */
public interface Attachments {

    /** Freezes what the competition asks for. */
    void ask(UUID competitionId, List<AskedDocument> documents);

    /** In the order of the rules; empty for a competition that was announced before documents were asked for. */
    List<AskedDocument> asked(UUID competitionId);

    void attach(Attachment attachment);

    void detach(UUID applicationId, UUID fileId);

    /** With which it was sent first, or those of the draft, in the order in which they were attached. */
    List<Attachment> of(UUID applicationId);

    /** Those that count now: the first ones, and what a correction that was sent put in their stead. */
    List<Attachment> inForce(UUID applicationId);

    /** The file for a marked place; an earlier one for that place is replaced. */
    void mend(MendedFile mended);

    void unmend(UUID applicationId, String place);

    /** With which a returned application is being mended, or was. */
    List<MendedFile> mended(UUID applicationId);

    /** The applications with which, or with whose correction, the file was sent: those who judge them may open it. */
    List<UUID> sentWith(UUID fileId);

    /** Those of the files with which an application or its correction was sent. */
    Set<UUID> sent(Collection<UUID> fileIds);

    /** Everything that relies on one of the files, drafts among it. */
    List<Attachment> relyingOn(Collection<UUID> fileIds);
}
