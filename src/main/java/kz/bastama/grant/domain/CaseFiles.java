package kz.bastama.grant.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The archives of cases with their bytes, which are never held in memory as a whole. */
public interface CaseFiles {

    void save(CaseFile file);

    Optional<CaseFile> find(UUID id);

    /** The latest order first. */
    List<CaseFile> of(UUID grantId);

    void progress(UUID id, int done, int total);

    /** Takes the bytes of an archive in the transaction of the caller, in the stead of whatever was kept. */
    OutputStream writer(UUID id);

    void copy(UUID id, OutputStream to) throws IOException;
}
