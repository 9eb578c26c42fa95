package kz.bastama.competition.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.FallOut;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.Seated;
import kz.bastama.expert.Expert;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls the experts that an application lacks, by the rule of {@link ChooseExpert}; no officer presses a button. */
@Service
public class CallAnotherExpert {

    private final Competitions competitions;
    private final Applications applications;
    private final Bodies bodies;
    private final Unsettled unsettled;
    private final ChooseExpert choose;
    private final LetFallOut letFallOut;
    private final Reviews reviews;
    private final DrawnExperts drawn;
    private final BlindReview blind;
    private final GiveOutSheet giveOut;
    private final Journal journal;
    private final Notices notices;

    CallAnotherExpert(
            Competitions competitions,
            Applications applications,
            Bodies bodies,
            Unsettled unsettled,
            ChooseExpert choose,
            LetFallOut letFallOut,
            Reviews reviews,
            DrawnExperts drawn,
            BlindReview blind,
            GiveOutSheet giveOut,
            Journal journal,
            Notices notices) {
        this.competitions = competitions;
        this.applications = applications;
        this.bodies = bodies;
        this.unsettled = unsettled;
        this.choose = choose;
        this.letFallOut = letFallOut;
        this.reviews = reviews;
        this.drawn = drawn;
        this.blind = blind;
        this.giveOut = giveOut;
        this.journal = journal;
        this.notices = notices;
    }

    /** Returns whether the application lacks nobody any more. */
    @Transactional
    public boolean of(UUID applicationId) {
        Application application = applications.find(applicationId).orElseThrow();
        Competition competition = competitions.counting(application.competitionId());
        while (unsettled.isLacking(competition, application)) {
            if (!call(competition, application, false)) {
                return false;
            }
        }
        return !unsettled.isDisputed(competition, application) || call(competition, application, true);
    }

    /** Whether there is anybody to call, or nobody is lacking. */
    @Transactional(readOnly = true)
    public Verdict possible(UUID applicationId) {
        Application application = applications.find(applicationId).orElseThrow();
        Competition competition = competitions.find(application.competitionId()).orElseThrow();
        if (!unsettled.isLacking(competition, application) && !unsettled.isDisputed(competition, application)) {
            return Verdict.allowed();
        }
        ChooseExpert.Turn turn = choose.turn(competition, application);
        if (turn.unjudged() != null) {
            return Verdict.refused(Refusal.of(
                    "competition.nextUnjudged",
                    null,
                    Map.of("name", turn.unjudged().name())));
        }
        return turn.next() == null ? Verdict.refused(Refusal.of("competition.nobodyFree", null)) : Verdict.allowed();
    }

    private boolean call(Competition competition, Application application, boolean further) {
        ChooseExpert.Turn turn = choose.turn(competition, application);
        if (turn.next() != null) {
            take(turn, competition, application, further);
        }
        return turn.next() != null;
    }

    /**
     * In the place of an expert who is out by a conflict of interest: of those whom the draw named alone. Where none of them can be asked,
     * the sheets that are left do while they are enough; where they are not, somebody is lacking and it goes by {@link #of}.
     */
    void inPlaceOf(Competition competition, Review dropped) {
        Application application = applications.find(dropped.applicationId()).orElseThrow();
        ChooseExpert.Turn turn = choose.turn(competition, application);
        if (turn.ofDraw()) {
            take(turn, competition, application, dropped.further());
        } else {
            noteUnfilled(turn, competition, application, "competition.conflictUnreplaced");
        }
    }

    /** In the place of an expert who was late: by the draw or, where nobody of it is left, of the registry. */
    void inPlaceOfLate(Competition competition, Application application, boolean further) {
        replace(competition, application, further, "competition.lateUnreplaced");
    }

    /** In the place of an expert who fell out and gave back the sheet: likewise. */
    void inPlaceOfGone(Competition competition, Application application, boolean further) {
        replace(competition, application, further, "competition.goneUnreplaced");
    }

    private void replace(Competition competition, Application application, boolean further, String nobody) {
        ChooseExpert.Turn turn = choose.turn(competition, application);
        if (turn.next() != null) {
            take(turn, competition, application, further);
        } else {
            noteUnfilled(turn, competition, application, nobody);
        }
    }

    /** Where that person was waited for, the places of the draw that stand empty go to the next of its reserve. */
    void fillEmpty(Competition competition, Application application, UUID waitedFor) {
        ChooseExpert.Turn turn = choose.turn(competition, application);
        boolean waited = Stream.concat(Stream.ofNullable(turn.next()), turn.before().keySet().stream())
                .anyMatch(expert -> expert.personId().equals(waitedFor));
        while (waited && turn.ofDraw() && isEmptyPlace(competition, application)) {
            take(turn, competition, application, false);
            turn = choose.turn(competition, application);
        }
    }

    private boolean isEmptyPlace(Competition competition, Application application) {
        List<Review> sheets = reviews.ofApplication(application.id());
        long held = sheets.stream()
                .filter(sheet -> sheet.isLive() && !sheet.further())
                .count();
        return !sheets.isEmpty() && held < drawn.places(application);
    }

    /** Where sheets are lacking, the case of a call says the rest. */
    private void noteUnfilled(ChooseExpert.Turn turn, Competition competition, Application application, String nobody) {
        if (unsettled.isLacking(competition, application)) {
            return;
        }
        long left = reviews.ofApplication(application.id()).stream()
                .filter(Review::isLive)
                .count();
        Map<String, String> facts = new HashMap<>(Map.of("number", application.number(), "left", Long.toString(left)));
        Optional.ofNullable(turn.unjudged()).ifPresent(expert -> facts.put("name", expert.name()));
        journal.record(JournalEntry.of(
                        competition.id().toString(), turn.unjudged() == null ? nobody : "competition.replacementWaits")
                .with(facts));
    }

    private void take(ChooseExpert.Turn turn, Competition competition, Application application, boolean further) {
        turn.before().forEach((expert, cause) -> passOver(competition, application, expert, cause));
        give(competition, application, turn.next(), further);
    }

    /** Whoever still writes a sheet or has written one stays with that; all others fall out for good. */
    private void passOver(Competition competition, Application application, Expert expert, FallOut.Cause cause) {
        boolean stays = reviews.ofCompetition(competition.id()).stream()
                .anyMatch(sheet -> sheet.personId().equals(expert.personId()) && sheet.isLive());
        if (stays) {
            journal.record(JournalEntry.of(competition.id().toString(), "competition.drawnPassedOver")
                    .with(Map.of("name", expert.name(), "cause", cause.name(), "number", application.number())));
        } else {
            letFallOut.byRule(competition, expert, cause, blind.label(application));
        }
    }

    private void give(Competition competition, Application application, Expert expert, boolean further) {
        UUID id = competition.id();
        if (bodies.of(id, Body.EXPERTS).stream()
                .noneMatch(seated -> seated.personId().equals(expert.personId()))) {
            bodies.seat(
                    id,
                    Body.EXPERTS,
                    new Seated(expert.id(), expert.personId(), expert.name(), null, Attendance.UNKNOWN));
        }
        giveOut.of(competition, application, expert.personId(), further);
        journal.record(JournalEntry.of(id.toString(), "competition.expertCalled")
                .with(Map.of("name", expert.name(), "number", application.number())));
        OfficialText title = competition.title();
        notices.send(new Notice(
                "competition.expertAsked:" + application.id() + ":" + expert.personId(),
                expert.personId(),
                "competition.expertAsked",
                Map.of("title", Notice.byLanguage(title.kk(), title.ru(), title.en())),
                "/expert/competitions/" + id));
    }
}
