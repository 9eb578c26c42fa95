package kz.bastama.grant.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.bastama.form.Answers;
import kz.bastama.form.Forms;
import kz.bastama.grant.application.RevisionGround;
import kz.bastama.grant.domain.Budget;
import kz.bastama.grant.domain.BudgetRevision;
import kz.bastama.grant.domain.BudgetRevisions;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.LineChange;
import kz.bastama.grant.domain.Plan;
import kz.bastama.grant.domain.ReportState;
import kz.bastama.grant.domain.RevisionProcess;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Component;

/** What pages of a grant show of the rounds in which its budget was brought to what was awarded; public because templates call it. */
@Component("budgetRevisionView")
public class BudgetRevisionView {

    private final BudgetRevisions revisions;
    private final RevisionProcess process;
    private final RevisionGround ground;
    private final Forms forms;
    private final Terms terms;

    BudgetRevisionView(
            BudgetRevisions revisions, RevisionProcess process, RevisionGround ground, Forms forms, Terms terms) {
        this.revisions = revisions;
        this.process = process;
        this.ground = ground;
        this.forms = forms;
        this.terms = terms;
    }

    /** One activity whose months or outcome changed. */
    public record Work(Plan.Activity was, Plan.Activity is) {}

    /** One indicator with another target. */
    public record Measure(Plan.Indicator was, Plan.Indicator is) {}

    /** One round that was sent, against the application. */
    public record Round(
            int number,
            ReportState state,
            Instant sentAt,
            String remarks,
            String explanation,
            List<LineChange> lines,
            List<Work> works,
            List<Measure> measures) {

        public BigDecimal was() {
            return lines.stream().map(LineChange::was).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        public BigDecimal is() {
            return lines.stream().map(LineChange::is).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** Rounds that the operator has seen, the newest first. */
    public List<Round> rounds(Grant grant) {
        List<Round> rounds = new ArrayList<>();
        revisions.of(grant.id()).stream()
                .filter(one -> one.sentAt() != null)
                .forEach(one -> rounds.add(0, round(grant, one)));
        return rounds;
    }

    public boolean awaits(Grant grant) {
        return process.awaitsRevision(grant.id());
    }

    /** What the agreement waits for, as the keys of the words for its state end; empty where it does not wait. */
    public String turn(UUID grantId) {
        return process.awaitsRevision(grantId) ? ".revise" : process.isRunning(grantId) ? ".revised" : "";
    }

    /** Whether a revised budget is that of the agreement. */
    public boolean isAccepted(Grant grant) {
        return revisions.of(grant.id()).stream().anyMatch(one -> one.state() == ReportState.ACCEPTED);
    }

    /** Until when it is awaited, or null. */
    public Instant until(Grant grant) {
        return terms.ofCase(grant.id().toString()).stream()
                .filter(term -> term.isOpen() && term.name().equals("budgetRevision"))
                .map(Term::due)
                .findFirst()
                .orElse(null);
    }

    /** What the operator said to the last round, where it gave it back; or null. */
    public String remarks(Grant grant) {
        return rounds(grant).stream()
                .limit(1)
                .filter(one -> one.state() == ReportState.RETURNED)
                .map(Round::remarks)
                .findFirst()
                .orElse(null);
    }

    private Round round(Grant grant, BudgetRevision one) {
        Answers answers = forms.fromJson(forms.form("grant-revise-budget", one.formVersion()), one.answers());
        Budget asked = ground.asked(grant);
        Plan before = ground.promised(grant);
        Plan now = before.revisedBy(answers);
        List<Work> works = new ArrayList<>();
        for (int at = 0; at < now.activities().size(); at++) {
            if (!now.activities().get(at).equals(before.activities().get(at))) {
                works.add(new Work(before.activities().get(at), now.activities().get(at)));
            }
        }
        List<Measure> measures = new ArrayList<>();
        for (int at = 0; at < now.indicators().size(); at++) {
            Plan.Indicator was = before.indicators().get(at);
            if (now.indicators().get(at).target().compareTo(was.target()) != 0) {
                measures.add(new Measure(was, now.indicators().get(at)));
            }
        }
        return new Round(
                one.round(),
                one.state(),
                one.sentAt(),
                one.remarks(),
                answers.text("explanation"),
                asked.revisedBy(answers).changesFrom(asked),
                works,
                measures);
    }
}
