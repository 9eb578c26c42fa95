package kz.bastama.competition.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.competition.application.AgendaPoints;
import kz.bastama.competition.domain.AgendaPoint;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.competition.domain.Quorum;
import kz.bastama.competition.domain.Seated;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What pages show of a voting: quorum of the meeting and of each point, and when votes are seen. Public because templates call it. */
@Component("votingView")
public class VotingView {

    private final AgendaPoints points;
    private final Bodies bodies;
    private final Editions editions;
    private final CurrentActor actor;
    private final Clock clock;

    VotingView(AgendaPoints points, Bodies bodies, Editions editions, CurrentActor actor, Clock clock) {
        this.points = points;
        this.bodies = bodies;
        this.editions = editions;
        this.actor = actor;
        this.clock = clock;
    }

    public boolean shown(Competition competition) {
        return points.areShown(competition);
    }

    public AgendaPoint point(Competition competition, UUID applicationId) {
        return points.of(competition.id(), applicationId).orElseThrow();
    }

    public int present(Competition competition) {
        return Quorum.present(bodies.of(competition.id(), Body.COMMISSION));
    }

    public int needed(Competition competition) {
        return new Quorum(share(competition))
                .of(bodies.of(competition.id(), Body.COMMISSION).size());
    }

    /** Share of all members of the commission that makes its quorum. */
    public String share(Competition competition) {
        return editions.get(competition.edition()).text("commission.quorum");
    }

    /** What the same share is counted of at each application. */
    public String rule(Competition competition) {
        return editions.get(competition.edition()).text("commission.quorumAfterRecusals");
    }

    public boolean hasQuorum(Competition competition) {
        return present(competition) >= needed(competition);
    }

    /** How the present member takes part. */
    public Attendance mine(Competition competition) {
        return bodies.of(competition.id(), Body.COMMISSION).stream()
                .filter(member -> member.personId().equals(actor.get().personId()))
                .findFirst()
                .orElseThrow()
                .attendance();
    }

    /** Null until it is called. */
    public Meeting meeting(Competition competition, Body body) {
        return bodies.meeting(competition.id(), body).orElse(null);
    }

    /** Whether the present person enters who takes part: from the day of the meeting on, as long as the commission meets. */
    public boolean enters(Competition competition, Body body) {
        return awaits(competition, body) && !isAhead(competition, body);
    }

    /** Whether the present person will enter it on the day of the meeting, which has not come. */
    public boolean willEnter(Competition competition, Body body) {
        return awaits(competition, body) && isAhead(competition, body);
    }

    private boolean awaits(Competition competition, Body body) {
        CompetitionState open = body == Body.EXPERTS ? CompetitionState.EXPERTISE : CompetitionState.COMMISSION;
        return competition.state() == open && actor.get().has(Role.SECRETARY);
    }

    private boolean isAhead(Competition competition, Body body) {
        return bodies.meeting(competition.id(), body)
                .filter(meeting -> !meeting.begun(LocalDate.now(clock)).isAllowed())
                .isPresent();
    }

    /** Who leads the meeting; null until somebody does. */
    public UUID chair(Competition competition, Body body) {
        return bodies.meeting(competition.id(), body).map(Meeting::chairId).orElse(null);
    }

    /** Why somebody may be absent, by the name in the edition. */
    public Map<String, String> absences(Competition competition) {
        Edition edition = editions.get(competition.edition());
        Map<String, String> absences = new LinkedHashMap<>();
        edition.names("absences").forEach(name -> absences.put(name, worded(edition, name)));
        return absences;
    }

    /** Why that one is absent; empty for anybody else. */
    public String absence(Competition competition, Seated one) {
        return one.absence() == null ? "" : worded(editions.get(competition.edition()), one.absence());
    }

    private static String worded(Edition edition, String absence) {
        return edition.title("absences." + absence).in(LocaleContextHolder.getLocale());
    }
}
