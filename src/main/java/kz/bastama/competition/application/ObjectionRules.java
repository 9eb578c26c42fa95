package kz.bastama.competition.application;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.Objections;
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
    static final String CHANGED = "revisionObjection";
    static final String SUSPENDS = "objection.suspendsContract";
    private static final Set<ApplicationState> JUDGED = Set.of(ApplicationState.ADMITTED, ApplicationState.REFUSED);

    private final Editions editions;
    private final Terms terms;
    private final Objections objections;

    ObjectionRules(Editions editions, Terms terms, Objections objections) {
        this.editions = editions;
        this.terms = terms;
        this.objections = objections;
    }

    /** The last instant at which an objection to the result counts; empty before the publication. */
    public Optional<Instant> until(Competition competition) {
        return ending(competition.id(), PublishResult.OBJECTION);
    }

    /** The same for the result of the lot of that application: where it changed, until when objections to that are taken. */
    public Optional<Instant> until(Application application, Competition competition) {
        return changed(application).flatMap(one -> changedUntil(one.id())).or(() -> until(competition));
    }

    /** The last instant at which an objection counts to what came of that one; empty where nothing was changed. */
    public Optional<Instant> changedUntil(UUID objectionId) {
        return ending(objectionId, CHANGED);
    }

    /** The objection that changed the result of the lot, as long as objections to that are taken. */
    public Optional<Objection> changed(Application application) {
        return objections.ofCompetition(application.competitionId()).stream()
                .filter(one -> one.lotId().equals(application.lotId()) && isHeard(one))
                .max(Comparator.comparing(one -> one.revision().at()));
    }

    /** A case of the earlier model has no such term. */
    private boolean isHeard(Objection one) {
        return one.isHeard() && changedUntil(one.id()).isPresent();
    }

    /**
     * Whether its application may object once more: what it said is decided or taken back, and a result was published or changed
     * since. With an objection to a changed result it has said everything, so a lot comes to an end.
     */
    public boolean isFollowed(Objection present, Application application, Competition competition, Instant received) {
        return (present.isDecided() || present.wasTakenBack())
                && (changed(application).isPresent()
                        ? present.about() == null
                        : competition.publishedAt() != null && isBeforeResult(present, competition))
                && open(application, competition, received).isAllowed();
    }

    /** Whether it was sent before there was a result: it is directed against a refusal of the check by which all were refused. */
    public static boolean isBeforeResult(Objection sent, Competition competition) {
        return competition.publishedAt() == null || sent.receivedAt().isBefore(competition.publishedAt());
    }

    /** Whether contracting waits: for objections, and wherever a changed result may still be objected to. */
    public boolean hold(Competition competition) {
        return objections.open(competition.id()) > 0
                && (suspendContract(competition)
                        || objections.ofCompetition(competition.id()).stream().anyMatch(this::isHeard));
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
        Instant due = until(application, competition).orElse(null);
        if (due == null || !JUDGED.contains(application.state())) {
            return Verdict.refused(Refusal.of("competition.objectionNotNow", null));
        }
        boolean taken = competition.state() == CompetitionState.RESULT || competition.hasRefusedAll();
        return received.isAfter(due) || !taken
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
