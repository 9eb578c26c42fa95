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
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.legal.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether the result of a lot may be changed so after an objection was upheld: another ranked application of the lot that reached
 * the pass mark wins, with what it asked or the less that the commission voted on, within the money of the lot, as long as contracting
 * has not begun.
 */
@Service
public class WeighRevision {

    private final Objections objections;
    private final Competitions competitions;
    private final Applications applications;
    private final Selection selection;
    private final Editions editions;
    private final AdmitAnew admitAnew;
    private final VotedSums sums;

    WeighRevision(
            Objections objections,
            Competitions competitions,
            Applications applications,
            Selection selection,
            Editions editions,
            AdmitAnew admitAnew,
            VotedSums sums) {
        this.objections = objections;
        this.competitions = competitions;
        this.applications = applications;
        this.selection = selection;
        this.editions = editions;
        this.admitAnew = admitAnew;
        this.sums = sums;
    }

    /**
     * @param former number of the application whose award is taken back; blank where none is
     * @param next number of the application that wins
     * @param points of the objecting application, where it was refused by the check; else null
     */
    @Transactional(readOnly = true)
    public Verdict ofChange(UUID objectionId, String former, String next, BigDecimal points) {
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
        if (winner == null || !passed(winner, objection, points)) {
            refusals.add(Refusal.of("competition.revisionNextNotRanked", null, Map.of("number", next.strip()))
                    .at("revisionNext"));
        } else if (award(objection, next).isPresent()) {
            refusals.add(Refusal.of("competition.revisionNextWins", null, Map.of("number", next.strip()))
                    .at("revisionNext"));
        } else if (sums.of(winner).compareTo(left(objection, former)) > 0) {
            refusals.add(Refusal.of(
                            "competition.revisionBeyondMoney",
                            null,
                            Map.of("asked", sums.of(winner), "left", left(objection, former)))
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

    /** The points of an application that the check had refused are asked for, and of no other. */
    @Transactional(readOnly = true)
    public Verdict ofPoints(UUID objectionId, BigDecimal points) {
        Objection objection = objections.find(objectionId).orElseThrow();
        BigDecimal scale = editions.get(competitions
                        .find(objection.competitionId())
                        .orElseThrow()
                        .edition())
                .decimal("expert.scale");
        if (!joins(objection)) {
            return points == null ? Verdict.allowed() : refused("competition.revisionPointsUnasked", Map.of());
        }
        return points != null && points.signum() >= 0 && points.compareTo(scale) <= 0 && points.scale() <= 2
                ? Verdict.allowed()
                : refused("competition.revisionPoints", Map.of("scale", scale));
    }

    /** An objection that overcame the refusal of the check wholly leads to the lot: the application is judged with the others. */
    @Transactional(readOnly = true)
    public Verdict ofLeavingTheLot(UUID objectionId) {
        Objection objection = objections.find(objectionId).orElseThrow();
        return objection.subject().equals("check") && joins(objection)
                ? Verdict.refused(
                        Refusal.of("competition.objectionAdmits", null).at("objectionFollows"))
                : Verdict.allowed();
    }

    private static Verdict refused(String code, Map<String, Object> facts) {
        return Verdict.refused(Refusal.of(code, null, facts).at("revisionPoints"));
    }

    /** Whether the objecting application was refused by the check, and joins the others of its lot now. */
    @Transactional(readOnly = true)
    public boolean joins(Objection objection) {
        return applications.find(objection.applicationId()).orElseThrow().state() == ApplicationState.REFUSED;
    }

    private boolean passed(Application application, Objection objection, BigDecimal points) {
        if (application.id().equals(objection.applicationId()) && points != null) {
            return admitAnew.ranking(objection).reaches(points);
        }
        if (application.id().equals(objection.applicationId()) && joins(objection)) {
            return true; // the points themselves are asked for
        }
        return application.state() == ApplicationState.ADMITTED && passed(application);
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
        return new Award(winner.id(), winner.organisationId(), rank, sums.of(winner));
    }
}
