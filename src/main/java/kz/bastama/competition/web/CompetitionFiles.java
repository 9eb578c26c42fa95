package kz.bastama.competition.web;

import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.application.WeighOfficer;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Attachments;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Translations;
import kz.bastama.file.FileAccess;
import kz.bastama.file.StoredFile;
import org.springframework.stereotype.Component;

/**
 * The evidence of a check is for the staff who see the case and have no conflict of interest in it: it may say what a register holds about persons. What the applicant
 * attached opens to everybody who judges the application as well, from its sending on, and so does its translation.
 */
@Component
class CompetitionFiles implements FileAccess {

    private final Applications applications;
    private final Competitions competitions;
    private final Attachments attachments;
    private final Translations translations;
    private final Judges judges;
    private final WeighOfficer weighOfficer;
    private final CurrentActor actor;

    CompetitionFiles(
            Applications applications,
            Competitions competitions,
            Attachments attachments,
            Translations translations,
            Judges judges,
            WeighOfficer weighOfficer,
            CurrentActor actor) {
        this.applications = applications;
        this.competitions = competitions;
        this.attachments = attachments;
        this.translations = translations;
        this.judges = judges;
        this.weighOfficer = weighOfficer;
        this.actor = actor;
    }

    @Override
    public boolean mayOpen(StoredFile file) {
        return applicationOf(file).filter(this::sees).isPresent()
                || translations
                        .ofFile(file.id())
                        .flatMap(one -> applications.find(one.applicationId()))
                        .filter(judges::judges)
                        .isPresent()
                || attachments.sentWith(file.id()).stream()
                        .flatMap(id -> applications.find(id).stream())
                        .anyMatch(application -> sees(application) || judges.judges(application));
    }

    private boolean sees(Application application) {
        return competitions
                .find(application.competitionId())
                .filter(competition -> actor.get().seesCasesOf(competition.customerCode()))
                .filter(competition -> weighOfficer.mayLook(competition.id()))
                .isPresent();
    }

    private Optional<Application> applicationOf(StoredFile file) {
        try {
            return applications.find(UUID.fromString(file.caseId()));
        } catch (IllegalArgumentException otherKindOfCase) {
            return Optional.empty();
        }
    }
}
