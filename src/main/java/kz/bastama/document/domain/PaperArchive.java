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

    /** Finds by number or digest of a rendition, or by verification code; capitals do not matter. */
    Optional<Paper> findByMark(String numberOrDigest, String code);

    Optional<byte[]> bytes(UUID paperId, Locale language);
}
