package kz.bastama.ngo;

import java.util.UUID;

/** An officer has seen that the account speaks for the organisation. */
public record OrganisationVerified(UUID organisationId) {}
