package kz.bastama.competition.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.Spread;
import kz.bastama.expert.Expert;
import kz.bastama.expert.Experts;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Editions;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts one more expert of the registry on the commission for applications that the others cannot settle: every expert of theirs has
 * a conflict of interest, or their points lie further apart than the edition allows.
 */
@Service
public class AppointAnotherExpert {

    private final Competitions competitions;
    private final Applications applications;
    private final Bodies bodies;
    private final Reviews reviews;
    private final Experts experts;
    private final Hindrances hindrances;
    private final DrawnExperts drawn;
    private final BlindReview blind;
    private final Editions editions;
    private final Journal journal;
    private final Notices notices;

    AppointAnotherExpert(
            Competitions competitions,
            Applications applications,
            Bodies bodies,
            Reviews reviews,
            Experts experts,
            Hindrances hindrances,
            DrawnExperts drawn,
            BlindReview blind,
            Editions editions,
            Journal journal,
            Notices notices) {
        this.competitions = competitions;
        this.applications = applications;
        this.bodies = bodies;
        this.reviews = reviews;
        this.experts = experts;
        this.hindrances = hindrances;
        this.drawn = drawn;
        this.blind = blind;
        this.editions = editions;
        this.journal = journal;
        this.notices = notices;
    }

    @Transactional
    public Verdict of(UUID competitionId, UUID registryId) {
        Competition competition = competitions.counting(competitionId);
        Expert expert = experts.find(registryId).filter(Expert::active).orElse(null);
        if (expert == null) {
            return Verdict.refused(Refusal.of("competition.notInRegistry", null));
        }
        List<Application> unsettled = Stream.concat(orphans(competition).stream(), disputed(competition).stream())
                .toList();
        if (unsettled.isEmpty() || seated(competitionId).contains(registryId)) {
            return Verdict.refused(Refusal.of("competition.expertNotNeeded", null));
        }
        Verdict hindered = hindrances.ofExperts(competition, List.of(registryId));
        if (!hindered.isAllowed()) {
            hindrances.note(competition, List.of(expert.personId()));
            return hindered;
        }
        Verdict byDraw = drawn.checkFurther(competition, unsettled, registryId, seated(competitionId));
        if (!byDraw.isAllowed()) {
            return byDraw;
        }
        bodies.seat(
                competitionId,
                Body.EXPERTS,
                new Seated(registryId, expert.personId(), expert.name(), null, Attendance.UNKNOWN));
        blind.name(competition, unsettled);
        unsettled.forEach(one -> reviews.save(Review.further(competitionId, one.id(), expert.personId())));
        journal.record(JournalEntry.of(competitionId.toString(), "competition.expertAppointed")
                .with(Map.of("name", expert.name())));
        OfficialText title = competition.title();
        notices.send(new Notice(
                "competition.expertAsked:" + competitionId + ":" + expert.personId(),
                expert.personId(),
                "competition.expertAsked",
                Map.of("title", Notice.byLanguage(title.kk(), title.ru(), title.en())),
                "/expert/competitions/" + competitionId));
        return Verdict.allowed();
    }

    private List<UUID> seated(UUID competitionId) {
        return bodies.of(competitionId, Body.EXPERTS).stream()
                .map(Seated::registryId)
                .toList();
    }

    /** Admitted applications whose every sheet was dropped. */
    public List<Application> orphans(Competition competition) {
        return admitted(
                competition, sheets -> sheets.stream().allMatch(review -> review.state() == Review.State.DROPPED));
    }

    /** Admitted applications whose final sheets lie too far apart, while no further expert has scored them. */
    public List<Application> disputed(Competition competition) {
        Spread spread = new Spread(editions.get(competition.edition()).decimal("expert.maxSpread"));
        return admitted(competition, spread::callsForAnother);
    }

    private List<Application> admitted(Competition competition, Predicate<List<Review>> sheets) {
        if (competition.state() != CompetitionState.EXPERTISE
                || reviews.ofCompetition(competition.id()).isEmpty()) {
            return List.of();
        }
        return applications.sentTo(competition.id()).stream()
                .filter(one -> one.state() == ApplicationState.ADMITTED)
                .filter(one -> sheets.test(reviews.ofApplication(one.id())))
                .toList();
    }
}
