package kz.bastama.competition.process;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.competition.application.ReworkRules;
import kz.bastama.competition.application.ScannedAttachments;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Finding;
import kz.bastama.competition.domain.FormalChecks;
import kz.bastama.competition.domain.GroundAnswer;
import kz.bastama.form.Answers;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/**
 * The decision follows from what was found: nobody is admitted against a finding, nobody refused without one, nothing returned
 * that cannot be mended.
 */
@Component
class CheckRules {

    private static final String GROUNDS = "exclusionGrounds";

    private final Applications applications;
    private final Competitions competitions;
    private final FormalChecks checks;
    private final ReworkRules rework;
    private final ScannedAttachments scannedAttachments;
    private final Editions editions;

    CheckRules(
            Applications applications,
            Competitions competitions,
            FormalChecks checks,
            ReworkRules rework,
            ScannedAttachments scannedAttachments,
            Editions editions) {
        this.applications = applications;
        this.competitions = competitions;
        this.checks = checks;
        this.rework = rework;
        this.scannedAttachments = scannedAttachments;
        this.editions = editions;
    }

    Verdict of(String caseId, Answers answers) {
        Application application = applications.find(UUID.fromString(caseId)).orElseThrow();
        Competition competition = competitions.find(application.competitionId()).orElseThrow();
        List<GroundAnswer> grounds = checks.grounds(application.id());
        List<Refusal> refusals = new ArrayList<>();
        Set<String> open = new HashSet<>(editions.get(competition.edition()).names(GROUNDS));
        grounds.forEach(ground -> open.remove(ground.ground()));
        if (!open.isEmpty()) {
            refusals.add(Refusal.of("competition.groundsOpen", null, Map.of("count", open.size())));
        }
        if (scannedAttachments.isPending(application.id())) {
            refusals.add(Refusal.of("competition.filesUnchecked", null));
        }
        List<Finding> findings = checks.findings(application.id());
        long unseen = findings.stream().filter(Finding::isNotLookedAt).count();
        if (unseen > 0) {
            refusals.add(Refusal.of("competition.remarksNotLookedAt", null, Map.of("count", unseen)));
        }
        boolean barred = findings.stream().anyMatch(Finding::isFailed)
                || grounds.stream().anyMatch(GroundAnswer::applies);
        switch (answers.text(ApplicationModel.CHECK_DECISION.name())) {
            case ApplicationModel.ADMIT -> {
                if (barred) {
                    refusals.add(Refusal.of("competition.admittedAgainstFinding", null));
                }
            }
            case ApplicationModel.RETURN -> refusals.addAll(rework.against(application));
            default -> {
                if (!barred && unseen == 0) {
                    refusals.add(Refusal.of("competition.refusedWithoutFinding", null));
                }
            }
        }
        return new Verdict(refusals);
    }
}
