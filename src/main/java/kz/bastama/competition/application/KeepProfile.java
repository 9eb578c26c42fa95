package kz.bastama.competition.application;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import kz.bastama.competition.domain.ApplicantProfiles;
import kz.bastama.expert.Applicant;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Component;

/** Keeps who an applicant was when the intake closed; conflicts of interest are looked for there, whatever it edits afterwards. */
@Component
class KeepProfile {

    private final ApplicantProfiles profiles;
    private final Organisations organisations;
    private final Clock clock;

    KeepProfile(ApplicantProfiles profiles, Organisations organisations, Clock clock) {
        this.profiles = profiles;
        this.organisations = organisations;
        this.clock = clock;
    }

    void of(UUID competitionId, UUID organisationId) {
        Applicant applicant = new Applicant(
                organisationId,
                organisations.find(organisationId).orElseThrow(),
                Set.copyOf(organisations.representativesOf(organisationId)));
        profiles.keep(competitionId, applicant, clock.instant());
    }
}
