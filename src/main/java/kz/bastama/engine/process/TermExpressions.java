package kz.bastama.engine.process;

import java.time.Clock;
import java.util.Date;
import kz.bastama.engine.Variable;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import org.camunda.bpm.engine.delegate.DelegateExecution;
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
    private final Clock clock;

    TermExpressions(Terms terms, Clock clock) {
        this.terms = terms;
        this.clock = clock;
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
