package kz.bastama.competition.application;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** Whether an applicant may object to a result, and until when. */
@Component
public class ObjectionRules {

    static final String RETURN = "objectionReturn";
    static final String DECISION = "objectionDecision";
    static final String REVISION = "resultRevision";
    static final String SUSPENDS = "objection.suspendsContract";
    private static final Set<ApplicationState> JUDGED = Set.of(ApplicationState.ADMITTED, ApplicationState.REFUSED);

    private final Editions editions;
    private final Terms terms;

    ObjectionRules(Editions editions, Terms terms) {
        this.editions = editions;
        this.terms = terms;
    }

    /** The last instant at which an objection to the result counts; empty before the publication. */
    public Optional<Instant> until(Competition competition) {
        return ending(competition.id(), PublishResult.OBJECTION);
    }

    /** The last instant at which a returned objection may be mended. */
    public Optional<Instant> mendUntil(UUID objectionId) {
        return ending(objectionId, RETURN);
    }

    /** The open term of the commission's answer. */
    public Optional<Term> revisionTerm(UUID objectionId) {
        return open(objectionId, REVISION);
    }

    /** The open term of the decision. */
    public Optional<Term> decisionTerm(UUID objectionId) {
        return open(objectionId, DECISION);
    }

    private Optional<Term> open(UUID caseId, String name) {
        return terms.ofCase(caseId.toString()).stream()
                .filter(term -> term.isOpen() && term.name().equals(name))
                .findFirst();
    }

    /** @param received when the request reached the server: what is received within the term counts */
    public Verdict open(Application application, Competition competition, Instant received) {
        Instant due = until(competition).orElse(null);
        if (due == null || competition.publishedAt() == null || !JUDGED.contains(application.state())) {
            return Verdict.refused(Refusal.of("competition.objectionNotNow", null));
        }
        return received.isAfter(due) || competition.state() != CompetitionState.RESULT
                ? late(competition, PublishResult.OBJECTION, "competition.objectionLate", due, received)
                : Verdict.allowed();
    }

    public boolean suspendContract(Competition competition) {
        return editions.get(competition.edition()).flag(SUSPENDS);
    }

    Verdict late(Competition competition, String term, String code, Instant due, Instant received) {
        return Verdict.refused(Refusal.of(
                code,
                editions.get(competition.edition()).basis("terms." + term),
                Map.of("closedAt", due.toEpochMilli(), "now", received.toEpochMilli())));
    }

    private Optional<Instant> ending(UUID caseId, String name) {
        return terms.ofCase(caseId.toString()).stream()
                .filter(term -> term.name().equals(name))
                .map(Term::due)
                .reduce((one, later) -> later);
    }
}
