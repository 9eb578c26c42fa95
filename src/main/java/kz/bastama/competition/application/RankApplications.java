package kz.bastama.competition.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.DecidedBy;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Ranking;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.Selection;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ranks the applications of every lot when the expert commission has met; from then on the term of the competition commission's meeting runs. */
@Service
public class RankApplications {

    private final Competitions competitions;
    private final Applications applications;
    private final Reviews reviews;
    private final Bodies bodies;
    private final Selection selection;
    private final Editions editions;
    private final Terms terms;
    private final Clock clock;
    private final Journal journal;

    RankApplications(
            Competitions competitions,
            Applications applications,
            Reviews reviews,
            Bodies bodies,
            Selection selection,
            Editions editions,
            Terms terms,
            Clock clock,
            Journal journal) {
        this.competitions = competitions;
        this.applications = applications;
        this.reviews = reviews;
        this.bodies = bodies;
        this.selection = selection;
        this.editions = editions;
        this.terms = terms;
        this.clock = clock;
        this.journal = journal;
    }

    /** @param met the day on which the experts met; returns whether a competition commission decides after them */
    @Transactional
    public boolean of(UUID competitionId, LocalDate met) {
        Competition before = competitions.counting(competitionId);
        Meeting meeting = bodies.meeting(competitionId, Body.EXPERTS).orElseThrow();
        bodies.keep(competitionId, Body.EXPERTS, meeting.on(met));
        Edition edition = editions.get(before.edition());
        boolean goesOn = DecidedBy.of(edition) == DecidedBy.COMPETITION_COMMISSION;
        Ranking ranking = Ranking.of(edition);
        List<Ranked> all = new ArrayList<>();
        for (Lot lot : competitions.lotsOf(competitionId)) {
            all.addAll(ranking.of(lot.id(), sheets(competitionId, lot)));
        }
        selection.keepRanking(competitionId, all);
        Competition after = goesOn ? competitions.save(before.ranked()) : before;
        if (goesOn) {
            terms.open(competitionId.toString(), before.edition(), RecordCommissionMeeting.TERM, clock.instant());
        }
        journal.record(JournalEntry.of(competitionId.toString(), "competition.ranked")
                .moved(before.state().name(), after.state().name())
                .with(Map.of("ranked", Integer.toString(all.size()))));
        return goesOn;
    }

    private Map<UUID, List<Review>> sheets(UUID competitionId, Lot lot) {
        Map<UUID, List<Review>> sheets = new LinkedHashMap<>();
        for (Application application : applications.sentTo(competitionId)) {
            if (application.state() == ApplicationState.ADMITTED
                    && application.lotId().equals(lot.id())) {
                sheets.put(application.id(), reviews.ofApplication(application.id()));
            }
        }
        return sheets;
    }
}
