package kz.bastama.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Issues and keeps official papers: one number, a rendition in Kazakh and one in Russian. */
public interface Papers {

    /**
     * Issues the paper of that type for the aggregate, or returns the one issued before: idempotent on aggregate, type and
     * revision. Content is rendered in both languages, to PDF/A-2a and PDF/UA-1, and archived in the same transaction.
     *
     * @param edition rules under which it is issued, as {@code EditionId} spells them
     */
    Paper issue(String aggregateId, int revision, String edition, PaperContent content);

    /** Renders without number and archive: a preview. */
    byte[] preview(PaperContent content, Locale language);

    Optional<Paper> find(UUID id);

    Optional<Paper> find(String aggregateId, String typeCode, int revision);

    List<Paper> ofAggregate(String aggregateId);

    Rendition rendition(UUID paperId, Locale language);
}
