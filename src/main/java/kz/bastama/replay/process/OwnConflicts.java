package kz.bastama.replay.process;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.application.DeclareAsOfficer;
import kz.bastama.competition.application.WeighOfficer;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Objections;
import kz.bastama.competition.domain.Successions;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Officers of a case have no conflict of interest in it, and say so before their first task, where the rules ask for it. */
@Component
@Profile({"replay", "demo"})
class OwnConflicts {

    private final Competitions competitions;
    private final Applications applications;
    private final Objections objections;
    private final Successions successions;
    private final WeighOfficer weighOfficer;
    private final DeclareAsOfficer declare;

    OwnConflicts(
            Competitions competitions,
            Applications applications,
            Objections objections,
            Successions successions,
            WeighOfficer weighOfficer,
            DeclareAsOfficer declare) {
        this.competitions = competitions;
        this.applications = applications;
        this.objections = objections;
        this.successions = successions;
        this.weighOfficer = weighOfficer;
        this.declare = declare;
    }

    /** As the one who acts now. */
    void none(UUID caseId) {
        competition(caseId)
                .filter(id -> !weighOfficer.ofCompetition(id).isAllowed())
                .ifPresent(id -> declare.of(id, List.of()));
    }

    private Optional<UUID> competition(UUID caseId) {
        return competitions
                .find(caseId)
                .map(one -> one.id())
                .or(() -> applications.find(caseId).map(one -> one.competitionId()))
                .or(() -> objections.find(caseId).map(one -> one.competitionId()))
                .or(() -> successions.find(caseId).map(one -> one.competitionId()));
    }
}
