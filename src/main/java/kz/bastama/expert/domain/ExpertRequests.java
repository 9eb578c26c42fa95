package kz.bastama.expert.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where applications and invitations are kept. */
public interface ExpertRequests {

    /** Fails as "edited elsewhere" when somebody saved it meanwhile. */
    void save(ExpertRequest request);

    Optional<ExpertRequest> find(UUID id);

    Optional<ExpertRequest> byToken(String hash);

    /** Those whose address is confirmed, and the invitations: what waits first, then the newest. */
    List<ExpertRequest> considered();

    /** Whether one of that address waits or is invited. */
    boolean isUnderWay(String email);

    /** Deletes applications whose address nobody confirmed until then. */
    void forgetUnconfirmed(Instant until);
}
