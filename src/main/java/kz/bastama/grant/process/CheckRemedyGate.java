package kz.bastama.grant.process;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.ShownTime;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** That nothing was remedied can be said once the term of the remedy is over. */
@Component
class CheckRemedyGate implements TaskGate {

    private final Terms terms;
    private final Clock clock;

    CheckRemedyGate(Terms terms, Clock clock) {
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return VisitModel.TASK_CHECK_REMEDY;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        Instant until = terms.ofCase(caseId).stream()
                .filter(term -> term.name().equals("visitRemedy"))
                .map(Term::due)
                .max(Instant::compareTo)
                .orElseThrow();
        boolean remedied = answers.text(VisitModel.REMEDY_CHECK.name()).equals(VisitModel.REMEDIED);
        if (remedied || clock.instant().isAfter(until)) {
            return Verdict.allowed();
        }
        String day = ShownTime.day(until.atZone(clock.getZone()).toLocalDate());
        return Verdict.refused(
                Refusal.of("grant.remedyTermRuns", null, Map.of("day", day)).at(VisitModel.REMEDY_CHECK.name()));
    }
}
