package kz.bastama.grant.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.form.Page;

/** The grants with their budgets. */
public interface Grants {

    /** Fails as "edited elsewhere" when somebody saved it meanwhile. */
    Grant save(Grant grant);

    Optional<Grant> find(UUID id);

    /** Waits until nobody else is about to change it. */
    Optional<Grant> findForChange(UUID id);

    boolean existsFor(UUID applicationId);

    /** All of an organisation, the latest award first. */
    List<Grant> ofOrganisation(UUID organisationId);

    /** For staff, the latest award first. {@code customerCode} and {@code state} null for all. */
    Page<Grant> search(String customerCode, GrantState state, String text, int page);

    /** What the public sees: signed ones, the latest award first. */
    Page<Grant> published(String text, int page);

    String nextNumber(int year);

    /** Lines that are there already get the sums of this budget. */
    void keep(UUID grantId, Budget budget);

    Budget budget(UUID grantId);

    /** The plan that was agreed instead of that of the application; empty where that one stands. */
    Optional<Plan> plan(UUID grantId);

    void keep(UUID grantId, Plan plan);

    /** The account of the grantee that stands in the agreement; empty where none is issued. */
    Optional<AgreementChange.Account> account(UUID grantId);

    void keep(UUID grantId, AgreementChange.Account account);
}
