package kz.bastama.competition.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.expert.Conflicts;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what an expert declares on the list of applicants, before anything else of them is shown. A sheet with a conflict is
 * dropped at once, with those of its rivals where the rules say so, also when it was declared later, until it is decided who wins; the
 * next of the reserve takes the place. What was ranked already is ranked anew.
 * A conflict that was declared stands.
 */
@Service
public class DeclareConflicts {

    private final Competitions competitions;
    private final Reviews reviews;
    private final Applications applications;
    private final Conflicts conflicts;
    private final Recusals recusals;
    private final BlindReview blind;
    private final Unsettled unsettled;
    private final CloseSheet closeSheet;
    private final CallAnotherExpert callAnother;
    private final RankAnew rankAnew;
    private final FinishScoring finishScoring;
    private final Journal journal;

    DeclareConflicts(
            Competitions competitions,
            Reviews reviews,
            Applications applications,
            Conflicts conflicts,
            Recusals recusals,
            BlindReview blind,
            Unsettled unsettled,
            CloseSheet closeSheet,
            CallAnotherExpert callAnother,
            RankAnew rankAnew,
            FinishScoring finishScoring,
            Journal journal) {
        this.competitions = competitions;
        this.reviews = reviews;
        this.applications = applications;
        this.conflicts = conflicts;
        this.recusals = recusals;
        this.blind = blind;
        this.unsettled = unsettled;
        this.closeSheet = closeSheet;
        this.callAnother = callAnother;
        this.rankAnew = rankAnew;
        this.finishScoring = finishScoring;
        this.journal = journal;
    }

    /** @param reason what binds the expert; required where there is a conflict */
    public record Declaration(UUID applicationId, boolean hasConflict, String reason) {}

    @Transactional
    public Verdict by(UUID competitionId, UUID personId, List<Declaration> declarations) {
        Competition competition = competitions.counting(competitionId);
        if (!unsettled.isUndecided(competition)) {
            return Verdict.refused(Refusal.of("competition.conflictTooLate", null));
        }
        List<UUID> listed = blind.listed(competition, personId).stream()
                .map(Application::id)
                .toList();
        if (declarations.isEmpty()) {
            return new Verdict(listed.stream()
                    .map(id -> Refusal.of("competition.noDeclaration", null).at(id.toString()))
                    .toList());
        }
        List<Declaration> said = declarations.stream()
                .filter(one -> one.hasConflict() || !conflicts.has(personId, one.applicationId()))
                .toList();
        if (said.isEmpty()) {
            return Verdict.refused(Refusal.of("competition.declarationStands", null));
        }
        List<Refusal> refusals = new ArrayList<>();
        said.stream()
                .filter(one -> one.hasConflict() && one.reason().isBlank())
                .forEach(one -> refusals.add(Refusal.of("competition.conflictReason", null)
                        .at(one.applicationId().toString())));
        if (!refusals.isEmpty()) {
            return new Verdict(refusals);
        }
        said.stream()
                .filter(one -> isListed(one.applicationId(), listed))
                .forEach(one -> declare(competition, personId, one));
        finishScoring.of(competitionId);
        return Verdict.allowed();
    }

    /** A rival of a listed application counts as listed: whoever is bound to it judges neither. */
    private boolean isListed(UUID applicationId, List<UUID> listed) {
        return applications.find(applicationId).stream()
                .flatMap(one -> recusals.reach(one).stream())
                .map(Application::id)
                .anyMatch(listed::contains);
    }

    private void declare(Competition competition, UUID personId, Declaration declaration) {
        UUID competitionId = competition.id();
        conflicts.declare(
                personId,
                competitionId.toString(),
                declaration.applicationId(),
                declaration.hasConflict(),
                declaration.reason());
        journal.record(JournalEntry.of(competitionId.toString(), "competition.conflictDeclared")
                .with(Map.of(
                        "conflict",
                        Boolean.toString(declaration.hasConflict()),
                        "application",
                        declaration.applicationId().toString())));
        if (declaration.hasConflict()) {
            Application bound = applications.find(declaration.applicationId()).orElseThrow();
            List<UUID> reach =
                    recusals.reach(bound).stream().map(Application::id).toList();
            List<Review> dropped = reviews.ofCompetition(competitionId).stream()
                    .filter(review -> review.personId().equals(personId) && reach.contains(review.applicationId()))
                    .filter(Review::isLive)
                    .map(Review::dropped)
                    .toList();
            dropped.forEach(this::drop);
            rankAnew.of(
                    competition,
                    dropped.stream()
                            .filter(review -> review.finalAt() != null)
                            .map(Review::applicationId)
                            .toList());
            dropped.forEach(review -> callAnother.inPlaceOf(competition, review));
        }
    }

    private void drop(Review dropped) {
        reviews.save(dropped);
        closeSheet.of(dropped);
    }
}
