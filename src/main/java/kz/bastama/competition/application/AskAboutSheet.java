package kz.bastama.competition.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.People;
import kz.bastama.account.Role;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.SheetRequest;
import kz.bastama.competition.domain.SheetRequests;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks, with a reason, to reopen a final sheet or to drop it for a conflict found; nothing changes until a second person decides. */
@Service
public class AskAboutSheet {

    private static final int LONGEST = 2000;

    private final Competitions competitions;
    private final Applications applications;
    private final Reviews reviews;
    private final SheetRequests requests;
    private final Unsettled unsettled;
    private final People people;
    private final Notices notices;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    AskAboutSheet(
            Competitions competitions,
            Applications applications,
            Reviews reviews,
            SheetRequests requests,
            Unsettled unsettled,
            People people,
            Notices notices,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.competitions = competitions;
        this.applications = applications;
        this.reviews = reviews;
        this.requests = requests;
        this.unsettled = unsettled;
        this.people = people;
        this.notices = notices;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Verdict toReopen(UUID reviewId, String reason) {
        return ask(SheetRequest.Kind.REOPEN, reviewId, reason, "");
    }

    /** @param seen fingerprint of the conflict that the officer saw */
    @Transactional
    public Verdict toDrop(UUID reviewId, String reason, String seen) {
        return ask(SheetRequest.Kind.DROP, reviewId, reason, seen);
    }

    private Verdict ask(SheetRequest.Kind kind, UUID reviewId, String reason, String seen) {
        Competition competition = competitions.counting(reviews.competitionOf(reviewId));
        Review sheet = reviews.find(reviewId).orElseThrow();
        if (!sheet.isFinal() || !unsettled.isAskable(kind, competition)) {
            return Verdict.refused(Refusal.of("competition.sheetNotReopened", null));
        }
        if (reason.isBlank() || reason.length() > LONGEST) {
            return Verdict.refused(Refusal.of("competition.sheetReason", null, Map.of("longest", LONGEST))
                    .at("reason"));
        }
        List<SheetRequest> waiting = requests.ofCompetition(competition.id()).stream()
                .filter(one -> one.isAsked() && one.before().id().equals(reviewId))
                .toList();
        if (waiting.stream().anyMatch(one -> unsettled.isAskable(one.kind(), competition))) {
            return Verdict.refused(Refusal.of("competition.sheetAsked", null));
        }
        waiting.forEach(one -> requests.save(one.lapsed(clock.instant())));
        SheetRequest asked = SheetRequest.asked(
                kind, sheet, reason.strip(), seen, actor.get().personId(), clock.instant());
        requests.save(asked);
        String number = applications.find(sheet.applicationId()).orElseThrow().number();
        journal.record(JournalEntry.of(competition.id().toString(), "competition.sheetRequested")
                .with(Map.of("number", number, "kind", kind.name(), "reason", asked.reason())));
        Stream.of(Role.SECRETARY, Role.OPERATOR)
                .flatMap(role -> people.withRole(role, null).stream())
                .filter(person -> asked.isSecond(person.id()))
                .distinct()
                .forEach(person -> notices.send(new Notice(
                        "competition.sheetRequested:" + asked.id() + ":" + person.id(),
                        person.id(),
                        "competition.sheetRequested",
                        Map.of("number", number, "kind", kind.name()),
                        "/staff/competitions/" + competition.id() + "#sheets")));
        return Verdict.allowed();
    }
}
