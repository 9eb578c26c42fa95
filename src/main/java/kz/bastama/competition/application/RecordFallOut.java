package kz.bastama.competition.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.FallOut.Cause;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.Seated;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the word of an officer that an expert falls out. Once score sheets are given out, also after the ranking, the open ones of
 * that expert are given back and the next expert is called for each, by the rule of {@link ChooseExpert}; what is final counts on. A
 * conflict of interest goes by its own road then, which drops final sheets too, and a delay by the term of the sheet.
 */
@Service
public class RecordFallOut {

    private final Competitions competitions;
    private final Applications applications;
    private final Reviews reviews;
    private final Bodies bodies;
    private final DrawnExperts drawn;
    private final Unsettled unsettled;
    private final LetFallOut letFallOut;
    private final CloseSheet closeSheet;
    private final CallAnotherExpert callAnother;
    private final FinishScoring finishScoring;
    private final Journal journal;

    RecordFallOut(
            Competitions competitions,
            Applications applications,
            Reviews reviews,
            Bodies bodies,
            DrawnExperts drawn,
            Unsettled unsettled,
            LetFallOut letFallOut,
            CloseSheet closeSheet,
            CallAnotherExpert callAnother,
            FinishScoring finishScoring,
            Journal journal) {
        this.competitions = competitions;
        this.applications = applications;
        this.reviews = reviews;
        this.bodies = bodies;
        this.drawn = drawn;
        this.unsettled = unsettled;
        this.letFallOut = letFallOut;
        this.closeSheet = closeSheet;
        this.callAnother = callAnother;
        this.finishScoring = finishScoring;
        this.journal = journal;
    }

    /**
     * @param registryId id in the registry of experts
     * @param cause null where none was chosen
     */
    @Transactional
    public Verdict of(UUID competitionId, UUID registryId, Cause cause, String reason) {
        Competition competition = competitions.counting(competitionId);
        Optional<Seated> seated = bodies.of(competitionId, Body.EXPERTS).stream()
                .filter(one -> registryId.equals(one.registryId()))
                .findFirst();
        List<Review> own = seated.map(one -> live(competitionId, one)).orElse(List.of());
        if (own.isEmpty()) {
            return isExpected(competition, registryId)
                    ? letFallOut.byWord(competition, registryId, cause, reason)
                    : Verdict.refused(Refusal.of("competition.notDrawn", null));
        }
        Verdict open = replaceable(competition, own, cause);
        Verdict verdict = open.isAllowed() ? letFallOut.byWord(competition, registryId, cause, reason) : open;
        if (verdict.isAllowed()) {
            giveBack(competition, seated.orElseThrow(), own);
        }
        return verdict;
    }

    private boolean isExpected(Competition competition, UUID registryId) {
        return (competition.state() == CompetitionState.EXPERTISE || unsettled.isUndecided(competition))
                && drawn.isNamed(competition.id(), registryId);
    }

    private Verdict replaceable(Competition competition, List<Review> own, Cause cause) {
        if (!unsettled.isUndecided(competition)) {
            return Verdict.refused(Refusal.of("competition.fallOutDecided", null));
        }
        if (cause == Cause.CONFLICT) {
            return Verdict.refused(Refusal.of("competition.fallOutByConflict", null));
        }
        if (own.stream().noneMatch(Review::isOpen)) {
            return Verdict.refused(Refusal.of("competition.fallOutWritten", null));
        }
        return cause == Cause.LATE ? Verdict.refused(Refusal.of("competition.fallOutByTerm", null)) : Verdict.allowed();
    }

    /** All of them are given back before anybody is called, so that nobody is called twice for want of knowing. */
    private void giveBack(Competition competition, Seated gone, List<Review> own) {
        List<Review> back =
                own.stream().filter(Review::isOpen).map(Review::givenBack).toList();
        back.forEach(sheet -> {
            reviews.save(sheet);
            closeSheet.of(sheet);
            journal.record(JournalEntry.of(competition.id().toString(), "competition.sheetGivenBack")
                    .with(Map.of(
                            "name", gone.name(), "number", application(sheet).number())));
        });
        if (own.stream().noneMatch(Review::isFinal)) {
            bodies.unseat(competition.id(), Body.EXPERTS, gone.personId());
        }
        back.forEach(sheet -> callAnother.inPlaceOfGone(competition, application(sheet), sheet.further()));
        finishScoring.of(competition.id());
    }

    private Application application(Review sheet) {
        return applications.find(sheet.applicationId()).orElseThrow();
    }

    private List<Review> live(UUID competitionId, Seated seated) {
        return reviews.ofCompetition(competitionId).stream()
                .filter(sheet -> sheet.personId().equals(seated.personId()) && sheet.isLive())
                .toList();
    }
}
