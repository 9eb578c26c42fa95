package kz.bastama.competition.application;

import java.util.UUID;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.expert.DrawOrder;
import kz.bastama.expert.Draws;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretary has the expert commission drawn, between the check and the expertise; a protocol tells of it. */
@Service
public class DrawExperts {

    private final Competitions competitions;
    private final Reviews reviews;
    private final DrawnExperts drawnExperts;
    private final Draws draws;
    private final IssueDrawProtocol protocol;

    DrawExperts(
            Competitions competitions,
            Reviews reviews,
            DrawnExperts drawnExperts,
            Draws draws,
            IssueDrawProtocol protocol) {
        this.competitions = competitions;
        this.reviews = reviews;
        this.drawnExperts = drawnExperts;
        this.draws = draws;
        this.protocol = protocol;
    }

    @Transactional
    public Verdict publish(UUID competitionId) {
        Competition competition = competitions.counting(competitionId);
        if (!isBeforeExpertise(competition)) {
            return Verdict.refused(Refusal.of("competition.noDrawNow", null));
        }
        Verdict judged = drawnExperts.judged(competition);
        if (!judged.isAllowed()) {
            return judged;
        }
        return draws.publish(new DrawOrder(
                competitionId.toString(),
                competition.edition(),
                drawnExperts.barred(competitionId).entrySet().stream()
                        .map(sphere -> new DrawOrder.Sphere(sphere.getKey(), sphere.getValue()))
                        .toList()));
    }

    @Transactional
    public Verdict enter(UUID competitionId, String observer, String organisation, String value) {
        return isBeforeExpertise(competitions.counting(competitionId))
                ? draws.enter(competitionId.toString(), observer, organisation, value)
                : Verdict.refused(Refusal.of("competition.noDrawNow", null));
    }

    /** @param secretary who signs the protocol */
    @Transactional
    public Verdict close(UUID competitionId, String secretary) {
        Competition competition = competitions.counting(competitionId);
        if (!isBeforeExpertise(competition)) {
            return Verdict.refused(Refusal.of("competition.noDrawNow", null));
        }
        Verdict closed = draws.close(competitionId.toString());
        if (closed.isAllowed()) {
            protocol.of(competition, secretary);
        }
        return closed;
    }

    /** Until score sheets are handed out. */
    private boolean isBeforeExpertise(Competition competition) {
        return competition.state() == CompetitionState.EXPERTISE
                && reviews.ofCompetition(competition.id()).isEmpty();
    }
}
