package kz.bastama.grant.paper;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kz.bastama.grant.domain.Grant;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Component;

/** The day until which a report may come whose term a suspension moved. */
@Component
class ReportShift {

    private final Terms terms;
    private final Clock clock;

    ReportShift(Terms terms, Clock clock) {
        this.terms = terms;
        this.clock = clock;
    }

    private static final Set<String> REPORTS =
            Set.of("interimReport", "finalReport", "reportOverdue", "reportCorrection");

    Optional<LocalDate> until(Grant grant) {
        return terms.ofCase(grant.id().toString()).stream()
                .filter(term -> term.isOpen() && term.isExtended() && REPORTS.contains(term.name()))
                .map(Term::due)
                .max(Instant::compareTo)
                .map(due -> LocalDate.ofInstant(due, clock.getZone()));
    }
}
