package kz.bastama.grant.domain;

import java.util.Optional;
import java.util.UUID;

/** The acts of monitoring visits, from their preparation on. */
public interface VisitActs {

    Optional<VisitAct> find(UUID visitId);

    void save(VisitAct act);
}
