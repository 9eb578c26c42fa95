package kz.bastama.competition.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.form.Page;

/** The applications, drafts among them. */
public interface Applications {

    /** Fails as "edited elsewhere" when somebody saved it meanwhile. */
    Application save(Application application);

    Optional<Application> find(UUID id);

    /**
     * Waits until nobody else changes it or its case: a second click finds it sent, and what goes on in its case at the same
     * moment comes one after the other.
     */
    Optional<Application> findHeld(UUID id);

    /** Who begins a draft for the organisation at the same moment waits until this transaction ends. */
    void hold(UUID organisationId);

    /** All of an organisation, the last edited first. */
    List<Application> ofOrganisation(UUID organisationId);

    /** Those that were sent (and not withdrawn), in the order of their numbers. */
    List<Application> sentTo(UUID competitionId);

    /** The same, each held. */
    List<Application> holdSentTo(UUID competitionId);

    /** Organisations that have begun an application or sent one that was not withdrawn. */
    List<UUID> applicantsOf(UUID competitionId);

    /** Whether one that was sent waits for its check. */
    boolean anyUnchecked(UUID competitionId);

    /** For staff: sent ones only. {@code customerCode}, {@code competitionId}, {@code state}, {@code reason} null for all. */
    Page<Application> search(
            String customerCode, UUID competitionId, ApplicationState state, String reason, String text, int page);

    /** Codes of all reasons for which applications were closed, in their order. */
    List<String> reasonsGiven(String customerCode);

    String nextNumber(int year);

    void discard(UUID id);
}
