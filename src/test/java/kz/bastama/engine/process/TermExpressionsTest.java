package kz.bastama.engine.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import kz.bastama.BastamaTest;
import kz.bastama.engine.Cases;
import kz.bastama.engine.Variables;
import kz.bastama.legal.Term;
import kz.bastama.legal.TermMoved;
import kz.bastama.legal.Terms;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@BastamaTest
class TermExpressionsTest {

    @Autowired
    private Rehearsal rehearsal;

    @Autowired
    private Cases cases;

    @Autowired
    private Terms terms;

    @Autowired
    private FormService forms;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private ApplicationEventPublisher events;

    private String id;

    @BeforeEach
    void begins() {
        id = rehearsal.begin();
    }

    @Test
    void opensTheTermThatTheTaskNames() {
        assertThat(open()).containsExactly("formalCheck");
        assertThat(rehearsal.task(id).due())
                .isEqualTo(millis(term("formalCheck").due()));
    }

    @Test
    void endsTheTermWithTheTask() {
        submit("good");

        assertThat(open()).containsExactly("intake.short");
    }

    @Test
    void beginsTheTermAnewWhenTheCaseComesBack() {
        submit("again");

        assertThat(open()).containsExactly("formalCheck");
        assertThat(terms.ofCase(id)).hasSize(2);
    }

    @Test
    void waitsForTheTermOfItsVariant() {
        submit("good");

        assertThat(timer().getDuedate().toInstant())
                .isEqualTo(millis(term("intake.short").due()));

        jobs.executeJob(timer().getId());

        assertThat(open()).isEmpty();
        assertThat(cases.isWaitingFor(Rehearsal.PROCESS, id, "engine.heard")).isTrue();
    }

    @Test
    void movesTheTimerWithTheCalendar() {
        submit("good");
        Instant due = term("intake.short").due();
        Instant later = due.plus(Duration.ofDays(2));

        events.publishEvent(new TermMoved(id, "intake.short", due, later));

        assertThat(timer().getDuedate()).isEqualTo(Date.from(later));
    }

    @Test
    void movesTheDueDateOfTheTaskWithTheCalendar() {
        Instant due = term("formalCheck").due();
        Instant later = due.plus(Duration.ofDays(2));

        events.publishEvent(new TermMoved(id, "formalCheck", due, later));

        assertThat(rehearsal.task(id).due()).isEqualTo(millis(later));
    }

    @Test
    void leavesOtherTermsAndOtherCasesAlone() {
        String other = rehearsal.begin();
        Instant due = term("formalCheck").due();

        events.publishEvent(new TermMoved(id, "agreementDraft", due, due.plusSeconds(1)));
        events.publishEvent(new TermMoved(other, "formalCheck", due.minusSeconds(1), due.plusSeconds(1)));

        assertThat(rehearsal.task(id).due()).isEqualTo(millis(due));
        assertThat(rehearsal.task(other).due()).isBeforeOrEqualTo(millis(due));
    }

    @Test
    void goesToItsEnd() {
        submit("good");
        jobs.executeJob(timer().getId());

        cases.correlate(Rehearsal.PROCESS, id, "engine.heard", Variables.none());

        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(id)
                        .count())
                .isZero();
    }

    private void submit(String verdict) {
        Map<String, Object> answers = verdict.equals("good")
                ? Map.of("verdict", verdict)
                : Map.of("verdict", verdict, "reason", "Too quiet to be heard");
        forms.submitTaskForm(rehearsal.task(id).id(), answers);
    }

    private Job timer() {
        return jobs.createJobQuery()
                .processInstanceId(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(id)
                        .singleResult()
                        .getId())
                .timers()
                .singleResult();
    }

    private Term term(String name) {
        return terms.ofCase(id).stream()
                .filter(term -> term.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> open() {
        return terms.ofCase(id).stream().filter(Term::isOpen).map(Term::name).toList();
    }

    private static Instant millis(Instant instant) {
        return Instant.ofEpochMilli(instant.toEpochMilli());
    }
}
