package kz.bastama.document.domain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.document.Paper;

/** Keeps issued papers and their bytes. */
public interface PaperArchive {

    void keep(Paper paper, Map<String, byte[]> renditions);

    Optional<Paper> find(UUID id);

    Optional<Paper> find(String aggregateId, String typeCode, int revision);

    List<Paper> ofAggregate(String aggregateId);

    /** Finds by number, verification code or digest of a rendition. */
    Optional<Paper> findByMark(String mark);

    Optional<byte[]> bytes(UUID paperId, Locale language);
}
