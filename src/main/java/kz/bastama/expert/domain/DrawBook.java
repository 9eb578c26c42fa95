package kz.bastama.expert.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.bastama.expert.ExpertDraw;
import kz.bastama.expert.ExpertDraw.Contribution;
import kz.bastama.expert.ExpertDraw.Urn;

/** Where draws are kept. The secret of one that is not closed comes out by {@link #secret} alone. */
public interface DrawBook {

    /** @return whether it is the first of its case; of another one nothing is kept */
    boolean publish(ExpertDraw draw, String secret);

    Optional<ExpertDraw> ofCase(String caseId);

    /** The same; nobody enters or closes anything there until this transaction ends. */
    Optional<ExpertDraw> hold(String caseId);

    void add(String caseId, Contribution value);

    /** For the closing; empty where the key that sealed it is not there. */
    Optional<String> secret(String caseId);

    /**
     * @param secret revealed from now on
     * @param urns with what was drawn from them
     */
    void close(String caseId, String secret, String seed, List<Urn> urns, Instant at);
}
