package kz.bastama.ngo;

import java.util.UUID;

/** An organisation opened its account. */
public record OrganisationRegistered(UUID organisationId) {}
