package kz.bastama.grant.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bastama.form.Answers;
import kz.bastama.form.Form;
import kz.bastama.form.Forms;
import kz.bastama.form.Submission;
import kz.bastama.grant.application.ExpenseRows.Row;
import kz.bastama.grant.domain.Expenses;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.Reports;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes expenses from a table into the draft of a report: all of them, or none, and nothing that stands there is changed. */
@Service
public class ImportExpenses {

    private static final String LIST = "expenses";

    private final Grants grants;
    private final Reports reports;
    private final DraftReport draftReport;
    private final SettledLines settledLines;
    private final ReportGround ground;
    private final Forms forms;
    private final Journal journal;
    private final Clock clock;

    ImportExpenses(
            Grants grants,
            Reports reports,
            DraftReport draftReport,
            SettledLines settledLines,
            ReportGround ground,
            Forms forms,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.reports = reports;
        this.draftReport = draftReport;
        this.settledLines = settledLines;
        this.ground = ground;
        this.forms = forms;
        this.journal = journal;
        this.clock = clock;
    }

    /** What a table comes to. */
    public sealed interface Outcome {

        /**
         * It can be taken, once somebody has looked at it.
         *
         * @param added what would be added
         * @param leftOut numbers of rows that the report has already
         * @param doubts what the sending would refuse as it stands
         * @param after all expenses of the report with these
         */
        record Ready(Report draft, Answers added, List<Integer> leftOut, List<Refusal> doubts, Expenses after)
                implements Outcome {}

        /**
         * @param read with the errors of the fields; a path has the number of the row in the table, counted from 0
         * @param refusals of whole rows, and of days out of the term
         */
        record Wrong(Submission read, List<Refusal> refusals) implements Outcome {}

        /** No report is being written now. */
        record NoDraft() implements Outcome {}
    }

    /** The form of the draft with the list of expenses alone; empty where no report is being written. */
    @Transactional
    public Optional<Form> form(UUID grantId) {
        return draftReport.open(grantId).map(this::list);
    }

    @Transactional
    public Outcome check(UUID grantId, List<Row> rows, Locale language) {
        Optional<Report> open = draftReport.open(grantId);
        if (open.isEmpty()) {
            return new Outcome.NoDraft();
        }
        Report draft = open.get();
        Grant grant = grants.find(grantId).orElseThrow();
        Form form = list(draft);
        Map<String, Object> given = ground.given(grant);
        Submission read = forms.read(form, Map.of(LIST, ExpenseRows.placed(rows)), given, language);
        List<Answers> present = forms.read(form, Map.of(LIST, present(draft)), given, language)
                .answers()
                .rows(LIST);
        SettledLines.Settled settled = settledLines.before(grantId, draft.revision());
        ExpenseRows sorted = ExpenseRows.sorted(
                rows,
                read.answers().rows(LIST),
                Stream.concat(settled.rows().stream(), present.stream()).toList());

        Answers added = new Answers(Map.of(LIST, sorted.added()));
        Expenses before = settled.expenses().with(Expenses.of(new Answers(Map.of(LIST, present))));
        List<Refusal> refusals = new ArrayList<>(sorted.repeated());
        List<Refusal> doubts = new ArrayList<>();
        Expenses.of(added)
                .against(grant, grants.budget(grantId), ground.rules(grant), LocalDate.now(clock), before)
                .refusals()
                .forEach(refusal -> (refusal.code().equals("grant.expenseOutsideTerm") ? refusals : doubts)
                        .add(sorted.numbered(refusal)));
        if (present.size() + sorted.added().size() > most(form)) {
            refusals.add(tooMany(form));
        }
        return read.isValid() && refusals.isEmpty()
                ? new Outcome.Ready(draft, added, sorted.leftOut(), doubts, before.with(Expenses.of(added)))
                : new Outcome.Wrong(read, refusals);
    }

    /**
     * Adds what was looked at.
     *
     * @param version of the draft under the look
     */
    @Transactional
    public DraftReport.Outcome take(UUID grantId, int version, List<Map<String, String>> rows) {
        return take(grantId, version, rows, "grant.expensesImported");
    }

    /** @param what the journal says of it */
    DraftReport.Outcome take(UUID grantId, int version, List<Map<String, String>> rows, String what) {
        Optional<Report> open = draftReport.open(grantId);
        if (open.isEmpty() || rows.isEmpty()) {
            return new DraftReport.Outcome.NoDraft();
        }
        Report draft = open.get();
        List<Object> all = new ArrayList<>(present(draft));
        all.addAll(rows);
        if (all.size() > most(list(draft))) {
            return new DraftReport.Outcome.Stale(draft);
        }
        Map<String, Object> typed = new HashMap<>(forms.kept(draft.typed()));
        typed.put(LIST, all);
        DraftReport.Outcome outcome = draftReport.save(grantId, version, typed);
        if (outcome instanceof DraftReport.Outcome.Saved) {
            journal.record(JournalEntry.of(grantId.toString(), what)
                    .with(Map.of(
                            "revision", Integer.toString(reports.shownRevision(draft)),
                            "count", Integer.toString(rows.size()))));
        }
        return outcome;
    }

    /** The most expenses that a report may have. */
    public static int most(Form form) {
        return form.fields().get(0).rules().maxRows();
    }

    public static Refusal tooMany(Form form) {
        return Refusal.of("grant.importTooMany", null, Map.of("most", most(form)));
    }

    private Form list(Report draft) {
        return draftReport.form(draft).only(Set.of(LIST));
    }

    /** The rows of the draft in which more stands than the line of the budget that they began with. */
    private List<Map<String, Object>> present(Report draft) {
        List<Map<String, Object>> present = new ArrayList<>();
        if (forms.kept(draft.typed()).get(LIST) instanceof List<?> rows) {
            rows.stream()
                    .filter(Map.class::isInstance)
                    .map(row -> ((Map<?, ?>) row)
                            .entrySet().stream()
                                    .collect(Collectors.toMap(
                                            one -> one.getKey().toString(), Map.Entry<?, ?>::getValue)))
                    .filter(row -> row.entrySet().stream()
                            .anyMatch(one -> !one.getKey().equals("budgetLine") && ExpenseRows.says(one.getValue())))
                    .forEach(row -> present.add(new HashMap<>(row)));
        }
        return present;
    }
}
