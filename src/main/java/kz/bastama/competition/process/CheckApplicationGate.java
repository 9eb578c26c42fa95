package kz.bastama.competition.process;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.competition.application.ScannedAttachments;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.FormalChecks;
import kz.bastama.competition.domain.GroundAnswer;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** The decision on an application. */
@Component
class CheckApplicationGate implements TaskGate {

    private final CheckRules rules;

    CheckApplicationGate(CheckRules rules) {
        this.rules = rules;
    private final Applications applications;
    private final Competitions competitions;
    private final FormalChecks checks;
    private final Editions editions;
    private final ScannedAttachments scannedAttachments;

    CheckApplicationGate(
            Applications applications,
            Competitions competitions,
            FormalChecks checks,
            Editions editions,
            ScannedAttachments scannedAttachments) {
        this.applications = applications;
        this.competitions = competitions;
        this.checks = checks;
        this.editions = editions;
        this.scannedAttachments = scannedAttachments;
    }

    @Override
    public String taskKey() {
        return ApplicationModel.TASK_CHECK_APPLICATION;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        return rules.of(caseId, answers);
        Application application = applications.find(UUID.fromString(caseId)).orElseThrow();
        Competition competition = competitions.find(application.competitionId()).orElseThrow();
        Edition edition = editions.get(competition.edition());
        List<GroundAnswer> grounds = checks.grounds(application.id());
        List<Refusal> refusals = new ArrayList<>();
        Set<String> open = new HashSet<>(edition.names(GROUNDS));
        grounds.forEach(ground -> open.remove(ground.ground()));
        if (!open.isEmpty()) {
            refusals.add(Refusal.of("competition.groundsOpen", null, Map.of("count", open.size())));
        }
        if (scannedAttachments.isPending(application.id())) {
            refusals.add(Refusal.of("competition.filesUnchecked", null));
        }
        boolean barred = checks.findings(application.id()).stream().anyMatch(finding -> !finding.passed())
                || grounds.stream().anyMatch(GroundAnswer::applies);
        boolean admits = ApplicationModel.ADMIT.equals(answers.text(ApplicationModel.CHECK_DECISION.name()));
        if (admits && barred) {
            refusals.add(Refusal.of("competition.admittedAgainstFinding", null));
        }
        if (!admits && !barred) {
            refusals.add(Refusal.of("competition.refusedWithoutFinding", null));
        }
        return new Verdict(refusals);
    }
}
