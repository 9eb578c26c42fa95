package kz.bastama.platform.web;

import java.util.List;
import java.util.stream.Stream;
import kz.bastama.account.Actor;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
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
    private final CurrentActor current;

    CaseFile(Cases cases, Terms terms, Papers papers, Journal journal, Reminders reminders, CurrentActor current) {
        this.cases = cases;
        this.terms = terms;
        this.papers = papers;
        this.journal = journal;
        this.reminders = reminders;
        this.current = current;
    }

    public List<StaffTask> tasks(Object id) {
        return cases.tasksOf(id.toString());
    }

    /** Whether Tasklist shows that task to the present person: to others its link would end in an error. */
    public boolean opens(StaffTask task) {
        Actor actor = current.get();
        return actor.has(Role.ADMINISTRATOR)
                || actor.rights().stream().map(Right::group).anyMatch(task.groups()::contains)
                || current.person()
                        .map(Person::login)
                        .filter(login -> login.equals(task.assignee()))
                        .isPresent();
    }

    /** Whose the task is, for those who cannot open it. */
    public List<Role> holders(StaffTask task) {
        return Stream.of(Role.values())
                .filter(role -> task.groups().stream()
                        .map(group -> group.split("\\.", 2)[0])
                        .anyMatch(role.name()::equalsIgnoreCase))
                .toList();
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
