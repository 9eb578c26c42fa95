package kz.bastama.grant.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import kz.bastama.grant.domain.Evaluation;
import kz.bastama.grant.domain.EvaluationProcess;
import kz.bastama.grant.domain.Evaluations;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.ReportState;
import kz.bastama.grant.domain.Reports;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Component;

/** Opens the evaluation of a project that was delivered; its term counts from the acceptance of the last report. */
@Component
class StartEvaluation {

    static final String TERM = "evaluationAfterReport";

    private final Evaluations evaluations;
    private final EvaluationProcess process;
    private final Reports reports;
    private final Organisations organisations;
    private final Terms terms;
    private final Journal journal;
    private final Clock clock;

    StartEvaluation(
            Evaluations evaluations,
            EvaluationProcess process,
            Reports reports,
            Organisations organisations,
            Terms terms,
            Journal journal,
            Clock clock) {
        this.evaluations = evaluations;
        this.process = process;
        this.reports = reports;
        this.organisations = organisations;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    void of(Grant grant) {
        Evaluation evaluation = Evaluation.begun(grant.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        evaluations.save(evaluation);
        String id = evaluation.id().toString();
        reports.of(grant.id()).stream()
                .filter(report -> report.state() == ReportState.ACCEPTED)
                .map(Report::decidedAt)
                .reduce((one, later) -> later)
                .ifPresent(accepted -> terms.open(id, grant.edition(), TERM, accepted));
        journal.record(JournalEntry.of(id, "grant.evaluationBegun"));
        process.start(
                evaluation,
                grant,
                organisations.find(grant.organisationId()).orElseThrow().name());
    }
}
