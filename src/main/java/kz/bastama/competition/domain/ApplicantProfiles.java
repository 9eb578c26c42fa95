package kz.bastama.competition.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import kz.bastama.expert.Applicant;

/** Profiles of applicants as they stood when the intake closed: whoever applied goes on editing them. */
public interface ApplicantProfiles {

    /** The first one of an applicant stays. */
    void keep(UUID competitionId, Applicant applicant, Instant at);

    /** Those of these organisations, by organisation. */
    Map<UUID, Applicant> of(UUID competitionId, Collection<UUID> organisationIds);
}
