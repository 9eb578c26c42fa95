package kz.bastama.competition.application;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** How long a returned application may be mended: what reaches the server within the term counts, whenever it is processed. */
@Component
class ReworkTerm {

    static final String NAME = "formalCheckCorrection";

    private final Competitions competitions;
    private final Terms terms;
    private final Editions editions;

    ReworkTerm(Competitions competitions, Terms terms, Editions editions) {
        this.competitions = competitions;
        this.terms = terms;
        this.editions = editions;
    }

    /** The last instant of the term, also when it is over. */
    Optional<Instant> until(UUID applicationId) {
        return terms.ofCase(applicationId.toString()).stream()
                .filter(term -> term.name().equals(NAME))
                .map(Term::due)
                .reduce((one, later) -> later);
    }

    void close(UUID applicationId) {
        terms.close(applicationId.toString(), NAME);
    }

    /** Says the end of the term and the server's time. */
    Verdict late(Application application, Instant received) {
        Competition competition = competitions.find(application.competitionId()).orElseThrow();
        return Verdict.refused(Refusal.of(
                "competition.correctionLate",
                editions.get(competition.edition()).basis("terms." + NAME),
                Map.of(
                        "closedAt",
                        until(application.id()).orElseThrow().toEpochMilli(),
                        "now",
                        received.toEpochMilli())));
    }
}
