package kz.bastama.engine.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import kz.bastama.engine.ReminderKind;
import kz.bastama.engine.Variable;
import kz.bastama.engine.domain.ReminderDays;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import kz.bastama.legal.WorkingCalendar;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What process definitions call {@code terms}: {@code ${terms.due(execution,'formalCheck')}}. Opens the term of that name for
 * the case under the edition that the case keeps, so that it can be explained, shown and moved with the calendar. The engine
 * itself ends the term when the task or timer that asked for it is left. Public, for expressions cannot reach it otherwise.
 */
@Component("terms")
public class TermExpressions {

    static final Variable<String> EDITION = Variable.text("edition");

    private final Terms terms;
    private final Editions editions;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final Duration settling;

    /** @param settling how long a case goes on waiting for what arrived within its term and is still being processed */
    TermExpressions(
            Terms terms,
            Editions editions,
            WorkingCalendar calendar,
            Clock clock,
            @Value("${bastama.settling:PT1M}") Duration settling) {
        this.terms = terms;
        this.editions = editions;
        this.calendar = calendar;
        this.clock = clock;
        this.settling = settling;
    }

    /**
     * The end of the term and the grace after it: the case waits that long.
     *
     * @throws IllegalStateException when the process has no variable {@code edition}
     */
    public Date due(DelegateExecution execution, String name) {
        Term term = terms.open(
                execution.getProcessBusinessKey(), EditionId.parse(EDITION.in(execution)), name, clock.instant());
        return Date.from(term.due().plus(terms.grace(term.edition(), name)));
    }

    /** The term that depends on a property of the case: {@code terms.due(execution,'intake',grantType)}. */
    public Date due(DelegateExecution execution, String name, String variant) {
        return due(execution, variantOf(name, variant));
    }

    /**
     * For a timer that shuts the door on what people send: the end of the term and some moments more, in which is processed
     * what arrived before it. Whether something arrived in time is judged by the term alone.
     */
    public Date settled(DelegateExecution execution, String name) {
        return Date.from(settled(due(execution, name).toInstant()));
    }

    /** The same for the term that depends on a property of the case. */
    public Date settled(DelegateExecution execution, String name, String variant) {
        return settled(execution, variantOf(name, variant));
    }

    /**
     * For a timer that reminds: the morning so many working days before the end of the term, as the edition has them under that
     * key. The term itself goes on.
     */
    public Date before(DelegateExecution execution, String name, String days) {
        Instant due = due(execution, name).toInstant();
        return Date.from(before(EditionId.parse(EDITION.in(execution)), due, days));
    }

    Instant before(EditionId edition, Instant due, String days) {
        return new ReminderDays(editions.get(edition).whole(days), 0, calendar).at(ReminderKind.NEAR_TERM, due);
    }

    Instant settled(Instant due) {
        return due.plus(settling);
    }

    public void done(DelegateExecution execution, String name) {
        terms.close(execution.getProcessBusinessKey(), name);
    }

    public void done(DelegateExecution execution, String name, String variant) {
        done(execution, variantOf(name, variant));
    }

    private static String variantOf(String name, String variant) {
        return name + "." + variant;
    }
}
