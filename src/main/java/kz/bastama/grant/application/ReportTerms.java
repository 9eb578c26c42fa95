package kz.bastama.grant.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Tranches;
import kz.bastama.legal.ShownTime;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Component;

/** The term of the report that is due next: the one on the last payment that was made. */
@Component
public class ReportTerms {

    /** How long a report is late before the agreement may end; who is given more time has it that long. */
    public static final String LATENESS = "reportOverdue";

    private static final String CORRECTION = "reportCorrection";
    private static final List<String> ALL = List.of("interimReport", "finalReport", LATENESS);

    private final Tranches tranches;
    private final Terms terms;
    private final Clock clock;

    ReportTerms(Tranches tranches, Terms terms, Clock clock) {
        this.tranches = tranches;
        this.terms = terms;
        this.clock = clock;
    }

    static boolean isOfReport(Term term) {
        return ALL.contains(term.name());
    }

    /** @return whether the report is the final one */
    boolean open(Grant grant) {
        int stage = stage(grant);
        terms.open(
                grant.id().toString(),
                grant.edition(),
                grant.reportTerm(stage),
                grant.reportCountsFrom(stage, clock.getZone()));
        return stage >= grant.agreement().shares().finalStage();
    }

    void close(Grant grant) {
        ALL.forEach(name -> terms.close(grant.id().toString(), name));
    }

    /** The report may come until then, also where more time was given. */
    public Instant until(Grant grant) {
        return terms.ofCase(grant.id().toString()).stream()
                .filter(term -> term.isOpen() && isOfReport(term))
                .map(Term::due)
                .max(Instant::compareTo)
                .orElseGet(() -> due(grant));
    }

    /** From then on the lateness of a report is a ground to end the agreement. */
    public Instant ground(Grant grant) {
        return terms.due(grant.edition(), LATENESS, due(grant));
    }

    /** More time for a report that did not come: until it would be a ground to end the agreement, or as long again. */
    Term more(Grant grant) {
        Instant now = clock.instant();
        Instant from = now.isBefore(ground(grant)) ? due(grant) : now;
        return terms.open(grant.id().toString(), grant.edition(), LATENESS, from);
    }

    /** The project ends later by an additional agreement: so does the term of the final report, where it runs. */
    void follow(Grant grant, String because) {
        int last = grant.agreement().shares().finalStage();
        String name = grant.reportTerm(last);
        Instant due = terms.due(grant.edition(), name, grant.reportCountsFrom(last, clock.getZone()));
        terms.ofCase(grant.id().toString()).stream()
                .filter(term -> term.isOpen() && term.name().equals(name) && due.isAfter(term.due()))
                .findFirst()
                .ifPresent(term -> terms.extend(grant.id().toString(), name, due, because));
    }

    /** The grant is suspended: what is open of its report ends later by a term of that name. */
    List<Term> shift(Grant grant, String by, String because) {
        return terms.ofCase(grant.id().toString()).stream()
                .filter(term ->
                        term.isOpen() && (isOfReport(term) || term.name().equals(CORRECTION)))
                .map(term -> terms.extend(
                        grant.id().toString(), term.name(), terms.due(grant.edition(), by, term.due()), because))
                .toList();
    }

    /** The last day of a term, as all three languages write it in figures. */
    String day(Term term) {
        return ShownTime.day(LocalDate.ofInstant(term.due(), clock.getZone()));
    }

    /** As the edition counts it, or as long as a suspension put it off. */
    private Instant due(Grant grant) {
        int stage = stage(grant);
        String name = grant.reportTerm(stage);
        Instant from = grant.reportCountsFrom(stage, clock.getZone());
        Instant due = terms.due(grant.edition(), name, from);
        return terms.ofCase(grant.id().toString()).stream()
                .filter(term -> term.isExtended()
                        && term.name().equals(name)
                        && term.startedAt().equals(from))
                .map(Term::due)
                .reduce(due, (one, other) -> other.isAfter(one) ? other : one);
    }

    /** Before the first payment it is the first report that is waited for. */
    private int stage(Grant grant) {
        return Math.max(1, tranches.of(grant).made().size());
    }
}
