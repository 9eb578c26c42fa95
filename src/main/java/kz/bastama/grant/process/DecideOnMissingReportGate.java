package kz.bastama.grant.process;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.grant.application.ReportTerms;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.ShownTime;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** A report that never came ends the agreement only once it is as late as the edition wants. */
@Component
class DecideOnMissingReportGate implements TaskGate {

    private final Grants grants;
    private final ReportTerms reportTerms;
    private final Editions editions;
    private final Clock clock;

    DecideOnMissingReportGate(Grants grants, ReportTerms reportTerms, Editions editions, Clock clock) {
        this.grants = grants;
        this.reportTerms = reportTerms;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return GrantModel.TASK_DECIDE_ON_MISSING_REPORT;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        Grant grant = grants.find(UUID.fromString(caseId)).orElseThrow();
        Instant ground = reportTerms.ground(grant);
        boolean refuses = answers.text(GrantModel.MISSING_DECISION.name()).equals(GrantModel.REFUSE);
        if (!refuses || !clock.instant().isBefore(ground)) {
            return Verdict.allowed();
        }
        String term = "terms." + ReportTerms.LATENESS;
        return Verdict.refused(Refusal.of(
                        "grant.notLateEnough",
                        editions.get(grant.edition()).basis(term),
                        Map.of(
                                "days",
                                editions.get(grant.edition()).whole(term + ".working"),
                                "day",
                                ShownTime.day(ground.atZone(clock.getZone()).toLocalDate())))
                .at(GrantModel.MISSING_DECISION.name()));
    }
}
