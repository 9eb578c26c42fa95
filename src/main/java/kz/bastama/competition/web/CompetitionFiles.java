package kz.bastama.competition.web;

import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.file.FileAccess;
import kz.bastama.file.StoredFile;
import org.springframework.stereotype.Component;

/** The evidence of a check is for the staff who see the case: it may say what a register holds about persons. */
@Component
class CompetitionFiles implements FileAccess {

    private final Applications applications;
    private final Competitions competitions;
    private final CurrentActor actor;

    CompetitionFiles(Applications applications, Competitions competitions, CurrentActor actor) {
        this.applications = applications;
        this.competitions = competitions;
        this.actor = actor;
    }

    @Override
    public boolean mayOpen(StoredFile file) {
        return applicationOf(file)
                .flatMap(application -> competitions.find(application.competitionId()))
                .map(Competition::customerCode)
                .map(actor.get()::seesCasesOf)
                .orElse(false);
    }

    private Optional<Application> applicationOf(StoredFile file) {
        try {
            return applications.find(UUID.fromString(file.caseId()));
        } catch (IllegalArgumentException otherKindOfCase) {
            return Optional.empty();
        }
    }
}
