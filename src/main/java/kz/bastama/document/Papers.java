package kz.bastama.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Issues and keeps official papers: one number, a rendition in Kazakh and one in Russian. */
public interface Papers {

    /**
     * Issues the paper of that type for the aggregate, or returns the one issued before: idempotent on aggregate, type and
     * revision. Content is rendered in both languages, to PDF/A-2a and PDF/UA-1, and archived in the transaction of the
     * caller; numbers of a type and year have no gaps, so two callers who issue the same type wait for one another.
     *
     * @param edition rules under which it is issued, as {@code EditionId} spells them
     */
    Paper issue(String aggregateId, int revision, String edition, PaperContent content);

    /** Renders without number and archive, marked as a draft: a preview. Any language but Kazakh means Russian. */
    byte[] preview(PaperContent content, Locale language);

    Optional<Paper> find(UUID id);

    Optional<Paper> find(String aggregateId, String typeCode, int revision);

    /** All papers of the aggregate in the order of their issue. */
    List<Paper> ofAggregate(String aggregateId);

    /**
     * The archived bytes, as they were issued.
     *
     * @throws java.util.NoSuchElementException when there is no such paper
     */
    Rendition rendition(UUID paperId, Locale language);

    /**
     * Looks a paper up for anyone who holds it: by its number, its verification code (however spaced) or the SHA-256 of one
     * of its renditions.
     */
    Optional<Paper> verify(String numberOrCode);
}
