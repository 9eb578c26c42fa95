package kz.bastama.competition.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.Award;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.Objections;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Selection;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.legal.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether the result of a lot may be changed so after an objection was upheld: another ranked application of the lot that reached
 * the pass mark wins, within the money of the lot, as long as contracting has not begun.
 */
@Service
public class WeighRevision {

    private final Objections objections;
    private final Competitions competitions;
    private final Applications applications;
    private final Selection selection;

    WeighRevision(Objections objections, Competitions competitions, Applications applications, Selection selection) {
        this.objections = objections;
        this.competitions = competitions;
        this.applications = applications;
        this.selection = selection;
    }

    /**
     * @param former number of the application whose award is taken back; blank where none is
     * @param next number of the application that wins
     */
    @Transactional(readOnly = true)
    public Verdict ofChange(UUID objectionId, String former, String next) {
        Objection objection = objections.find(objectionId).orElseThrow();
        Competition competition = competitions.find(objection.competitionId()).orElseThrow();
        List<Refusal> refusals = new ArrayList<>();
        if (competition.state() != CompetitionState.RESULT) {
            refusals.add(Refusal.of("competition.revisionTooLate", null));
        }
        if (!former.isBlank() && award(objection, former).isEmpty()) {
            refusals.add(Refusal.of("competition.revisionFormerNoWinner", null, Map.of("number", former.strip()))
                    .at("revisionFormer"));
        }
        Application winner = numbered(objection, next).orElse(null);
        if (winner == null || winner.state() != ApplicationState.ADMITTED || !passed(winner)) {
            refusals.add(Refusal.of("competition.revisionNextNotRanked", null, Map.of("number", next.strip()))
                    .at("revisionNext"));
        } else if (award(objection, next).isPresent()) {
            refusals.add(Refusal.of("competition.revisionNextWins", null, Map.of("number", next.strip()))
                    .at("revisionNext"));
        } else if (winner.asked().compareTo(left(objection, former)) > 0) {
            refusals.add(Refusal.of(
                            "competition.revisionBeyondMoney",
                            null,
                            Map.of("asked", winner.asked(), "left", left(objection, former)))
                    .at("revisionNext"));
        }
        return new Verdict(refusals);
    }

    /** When the decision was taken on which the lot is considered again. */
    @Transactional(readOnly = true)
    public LocalDate decidedOn(UUID objectionId) {
        return LocalDate.ofInstant(
                objections.find(objectionId).orElseThrow().ruling().at(), WorkingCalendar.ZONE);
    }

    /** The application of the lot with that number. */
    Optional<Application> numbered(Objection objection, String number) {
        return applications.sentTo(objection.competitionId()).stream()
                .filter(one ->
                        one.lotId().equals(objection.lotId()) && one.number().equalsIgnoreCase(number.strip()))
                .findFirst();
    }

    private Optional<Award> award(Objection objection, String number) {
        return numbered(objection, number)
                .flatMap(one -> awards(objection).stream()
                        .filter(award -> award.applicationId().equals(one.id()))
                        .findFirst());
    }

    private boolean passed(Application application) {
        return selection.ranking(application.competitionId()).stream()
                .anyMatch(ranked -> ranked.applicationId().equals(application.id()) && ranked.passed());
    }

    /** Money of the lot that nobody has once that award is taken back. */
    private BigDecimal left(Objection objection, String former) {
        UUID taken = award(objection, former).map(Award::applicationId).orElse(null);
        return awards(objection).stream()
                .filter(award -> !award.applicationId().equals(taken))
                .map(Award::amount)
                .reduce(competitions.lot(objection.lotId()).orElseThrow().amount(), BigDecimal::subtract);
    }

    private List<Award> awards(Objection objection) {
        return selection.awards(objection.competitionId()).getOrDefault(objection.lotId(), List.of());
    }

    Award awardTo(Application winner) {
        int rank = selection.ranking(winner.competitionId()).stream()
                .filter(ranked -> ranked.applicationId().equals(winner.id()))
                .map(Ranked::rank)
                .findFirst()
                .orElseThrow();
        return new Award(winner.id(), winner.organisationId(), rank, winner.asked());
    }
}
