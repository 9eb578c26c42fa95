package kz.bastama.grant.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.form.Page;

/** The monitoring visits. */
public interface MonitoringVisits {

    /**
     * What a list of visits is narrowed to; null for all.
     *
     * @param leader id of who goes
     * @param region KATO of a region
     */
    record Query(String customerCode, VisitState state, UUID leader, String region, String text, String sort) {}

    void save(MonitoringVisit visit);

    Optional<MonitoringVisit> find(UUID id);

    /** Waits until nobody else is about to change it. */
    Optional<MonitoringVisit> findForChange(UUID id);

    /** The visits to a grant in the order of their days. */
    List<MonitoringVisit> of(UUID grantId);

    Page<MonitoringVisit> search(Query query, int page);

    /** Everybody who leads a visit to a grant of that customer, null for all: the name by the id. */
    Map<UUID, String> leaders(String customerCode);

    String nextNumber(int year);
}
