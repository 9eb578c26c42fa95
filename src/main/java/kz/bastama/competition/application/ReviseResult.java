package kz.bastama.competition.application;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.Objections;
import kz.bastama.competition.domain.Publication;
import kz.bastama.competition.domain.Revision;
import kz.bastama.competition.domain.Selection;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.ShownTime;
import kz.bastama.legal.Terms;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what the commission answered when it considered the lot again; where another one wins, the awards of the lot change. */
@Service
public class ReviseResult {

    private final Competitions competitions;
    private final CloseLost closeLost;
    private final PublishList publishList;
    private final Objections objections;
    private final Selection selection;
    private final WeighRevision weighRevision;
    private final AdmitAnew admitAnew;
    private final Terms terms;
    private final Journal journal;
    private final Clock clock;

    ReviseResult(
            Competitions competitions,
            CloseLost closeLost,
            PublishList publishList,
            Objections objections,
            Selection selection,
            WeighRevision weighRevision,
            AdmitAnew admitAnew,
            Terms terms,
            Journal journal,
            Clock clock) {
        this.competitions = competitions;
        this.closeLost = closeLost;
        this.publishList = publishList;
        this.objections = objections;
        this.selection = selection;
        this.weighRevision = weighRevision;
        this.admitAnew = admitAnew;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What the secretary wrote down of the commission's new meeting.
     *
     * @param points mean of the experts for the objecting application, where the check had refused it; else null
     */
    public record Answer(String protocolNumber, LocalDate protocolDate, String reasons, BigDecimal points) {}

    /**
     * How the result changes.
     *
     * @param former number of the application whose award is taken back; blank where none is
     * @param next number of the application that wins
     */
    public record Change(String former, String next) {}

    /**
     * @param change empty where the result stands
     * @param heard whether the case waits then for objections to a changed result; one of the earlier model does not
     */
    @Transactional
    public void of(UUID id, Answer answer, Optional<Change> change, boolean heard) {
        Objection objection = objections.find(id).orElseThrow();
        Competition competition = competitions.counting(objection.competitionId());
        if (answer.points() != null) {
            admitAnew.of(objection, answer.points());
            publishList.corrected(
                    competition.id(), Publication.Kind.CHECK, Publication.Because.OBJECTION, objection.number());
        }
        if (change.isPresent()) {
            change(id, answer, change.get().former(), change.get().next());
            if (heard) {
                terms.open(id.toString(), competition.edition(), ObjectionRules.CHANGED, clock.instant());
            }
        } else {
            keep(id, answer, null, null);
        }
        closeLost.of(competition.id());
        publishList.corrected(
                competition.id(), Publication.Kind.RESULT, Publication.Because.OBJECTION, objection.number());
    }

    private void change(UUID id, Answer answer, String former, String next) {
        Verdict verdict = weighRevision.ofChange(id, former, next, answer.points());
        if (!verdict.isAllowed()) {
            throw new IllegalStateException("The result cannot be changed so: " + verdict);
        }
        Objection objection = objections.find(id).orElseThrow();
        Application winner = weighRevision.numbered(objection, next).orElseThrow();
        Application taken = former.isBlank()
                ? null
                : weighRevision.numbered(objection, former).orElseThrow();
        if (taken != null) {
            selection.takeBack(taken.id());
        }
        selection.keepAwards(objection.competitionId(), objection.lotId(), List.of(weighRevision.awardTo(winner)));
        keep(id, answer, taken, winner);
    }

    private void keep(UUID id, Answer answer, Application former, Application next) {
        Objection revised = objections
                .changing(id)
                .orElseThrow()
                .revised(new Revision(
                        former == null ? null : former.id(),
                        next == null ? null : next.id(),
                        answer.protocolNumber().strip(),
                        answer.protocolDate(),
                        answer.reasons().strip(),
                        clock.instant(),
                        answer.points()));
        objections.save(revised);
        Map<String, String> facts = Map.of(
                "changed", Boolean.toString(next != null),
                "former", former == null ? "" : former.number(),
                "next", next == null ? "" : next.number(),
                "lot",
                        Integer.toString(
                                competitions.lot(revised.lotId()).orElseThrow().number()),
                "protocol", revised.revision().protocolNumber(),
                "date", ShownTime.day(answer.protocolDate()));
        journal.record(
                JournalEntry.of(id.toString(), "competition.resultRevised").with(facts));
        journal.record(JournalEntry.of(revised.competitionId().toString(), "competition.resultRevised")
                .with(facts));
    }
}
