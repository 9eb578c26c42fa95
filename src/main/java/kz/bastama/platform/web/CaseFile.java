package kz.bastama.platform.web;

import java.util.List;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.engine.Cases;
import kz.bastama.engine.Reminders;
import kz.bastama.engine.StaffTask;
import kz.bastama.engine.TaskReminder;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalRecord;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Component;

/**
 * What every case page shows beside the case itself: waiting tasks, terms, papers, history. Public because the fragments of
 * {@code templates/platform/case.html} call it, by the id of the aggregate.
 */
@Component("caseFile")
public class CaseFile {

    private final Cases cases;
    private final Terms terms;
    private final Papers papers;
    private final Journal journal;
    private final Reminders reminders;

    CaseFile(Cases cases, Terms terms, Papers papers, Journal journal, Reminders reminders) {
        this.cases = cases;
        this.terms = terms;
        this.papers = papers;
        this.journal = journal;
        this.reminders = reminders;
    }

    public List<StaffTask> tasks(Object id) {
        return cases.tasksOf(id.toString());
    }

    /** When officers were reminded of that task, and managers told of it. */
    public List<TaskReminder> reminders(StaffTask task) {
        return reminders.ofCase(task.caseId()).stream()
                .filter(reminder -> reminder.taskId().equals(task.id()))
                .toList();
    }

    public List<Term> terms(Object id) {
        return terms.ofCase(id.toString());
    }

    public List<Paper> papers(Object id) {
        return papers.ofAggregate(id.toString());
    }

    public List<JournalRecord> history(Object id) {
        return journal.ofCase(id.toString());
    }
}
