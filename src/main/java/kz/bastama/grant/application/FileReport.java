package kz.bastama.grant.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.form.Form;
import kz.bastama.form.Forms;
import kz.bastama.form.Submission;
import kz.bastama.grant.application.SettledLines.Settled;
import kz.bastama.grant.domain.Clearings;
import kz.bastama.grant.domain.Expenses;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantProcess;
import kz.bastama.grant.domain.GrantState;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.Reports;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Terms;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a report. The form and the budget are checked together, so that everything is said at once. */
@Service
public class FileReport {

    private final Grants grants;
    private final Reports reports;
    private final ReportGround ground;
    private final ProvenExpenses proven;
    private final SettledLines settledLines;
    private final Clearings clearings;
    private final DraftReport draftReport;
    private final GrantProcess process;
    private final Terms terms;
    private final ReportTerms reportTerms;
    private final Organisations organisations;
    private final Forms forms;
    private final Journal journal;
    private final Clock clock;

    FileReport(
            Grants grants,
            Reports reports,
            ReportGround ground,
            ProvenExpenses proven,
            SettledLines settledLines,
            Clearings clearings,
            DraftReport draftReport,
            GrantProcess process,
            Terms terms,
            ReportTerms reportTerms,
            Organisations organisations,
            Forms forms,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.reports = reports;
        this.ground = ground;
        this.proven = proven;
        this.settledLines = settledLines;
        this.clearings = clearings;
        this.draftReport = draftReport;
        this.process = process;
        this.terms = terms;
        this.reportTerms = reportTerms;
        this.organisations = organisations;
        this.forms = forms;
        this.journal = journal;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Sent now, or by an earlier click. */
        record Filed() implements Outcome {}

        /** The form has mistakes, or the expenses do not fit the agreement; the draft stands as it was. */
        record Refused(Report draft, Submission submission, Verdict verdict) implements Outcome {}

        /** Somebody saved another version meanwhile: nothing is sent that nobody has seen. */
        record Stale(Report present) implements Outcome {}

        /** The project does not wait for a report. */
        record NotExpected() implements Outcome {}
    }

    /** @param seen version that the person had before the eyes */
    @Transactional
    public Outcome of(UUID grantId, int seen, Locale language) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        if (grant.state() == GrantState.REPORTED) {
            return new Outcome.Filed();
        }
        Optional<Report> present = draftReport.open(grantId);
        if (present.isEmpty()) {
            return new Outcome.NotExpected();
        }
        Report draft = present.get();
        if (draft.version() != seen) {
            return new Outcome.Stale(draft);
        }
        Form form = draftReport.form(draft);
        Submission submission = forms.read(form, forms.kept(draft.typed()), ground.given(grant), language);
        Expenses expenses = Expenses.of(submission.answers());
        Settled settled = settledLines.before(grantId, draft.revision());
        Expenses all = settled.expenses().with(expenses);
        Verdict verdict = expenses.against(
                        grant, grants.budget(grantId), ground.rules(grant), LocalDate.now(clock), settled.expenses())
                .and(proven.check(grant, form, expenses, settled.expenses()));
        if (!submission.isValid() || !verdict.isAllowed()) {
            return new Outcome.Refused(draft, submission, verdict);
        }
        if (!process.reportFiled(grantId)) {
            return new Outcome.NotExpected();
        }
        Report sent = draft.sent(
                forms.toJson(SettledLines.whole(settled, submission.answers())), all.total(), clock.instant());
        reports.save(sent);
        if (ProvenExpenses.askedBy(form)) {
            clearings.save(SettledLines.lines(sent, settled, expenses));
        }
        Grant after = grants.save(grant.reported());
        terms.close(grantId.toString(), "reportCorrection");
        reportTerms.close(grant);
        OfficialText name =
                organisations.find(grant.organisationId()).orElseThrow().name();
        journal.record(JournalEntry.of(grantId.toString(), "grant.reportFiled")
                .moved(grant.state().name(), after.state().name())
                .by(name.ru(), name.kk())
                .with(Map.of(
                        "revision", Integer.toString(reports.shownRevision(draft)),
                        "spent", all.total().toPlainString())));
        return new Outcome.Filed();
    }
}
