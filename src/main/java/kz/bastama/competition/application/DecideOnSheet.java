package kz.bastama.competition.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.application.DeclareConflicts.Declaration;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.SheetProcess;
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

/** The second person reopens a final sheet or drops it, or leaves it as it is: reopens before the ranking only, drops until it is decided who wins. */
@Service
public class DecideOnSheet {

    private final Competitions competitions;
    private final Applications applications;
    private final BlindReview blind;
    private final Reviews reviews;
    private final SheetRequests requests;
    private final SheetProcess process;
    private final DeclareConflicts declareConflicts;
    private final Recusals recusals;
    private final Hindrances hindrances;
    private final Unsettled unsettled;
    private final Notices notices;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    DecideOnSheet(
            Competitions competitions,
            Applications applications,
            BlindReview blind,
            Reviews reviews,
            SheetRequests requests,
            SheetProcess process,
            DeclareConflicts declareConflicts,
            Recusals recusals,
            Hindrances hindrances,
            Unsettled unsettled,
            Notices notices,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.competitions = competitions;
        this.applications = applications;
        this.blind = blind;
        this.reviews = reviews;
        this.requests = requests;
        this.process = process;
        this.declareConflicts = declareConflicts;
        this.recusals = recusals;
        this.hindrances = hindrances;
        this.unsettled = unsettled;
        this.notices = notices;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Verdict of(UUID requestId, boolean agreed) {
        Competition competition = competitions.counting(
                requests.find(requestId).orElseThrow().before().competitionId());
        SheetRequest asked = requests.find(requestId).orElseThrow();
        Review sheet = reviews.find(asked.before().id()).orElseThrow();
        Verdict verdict = allowed(asked, sheet, competition, agreed);
        if (!verdict.isAllowed()) {
            return verdict;
        }
        requests.save(asked.decided(agreed, actor.get().personId(), clock.instant()));
        Application application = applications.find(sheet.applicationId()).orElseThrow();
        journal.record(JournalEntry.of(competition.id().toString(), "competition.sheetDecided")
                .with(Map.of(
                        "number", application.number(),
                        "kind", asked.kind().name(),
                        "agreed", Boolean.toString(agreed),
                        "reason", asked.reason(),
                        "sheetEdition", Integer.toString(sheet.edition()))));
        if (asked.kind() == SheetRequest.Kind.REOPEN) {
            notices.send(new Notice(
                    "competition.sheetDecided:" + requestId,
                    sheet.personId(),
                    "competition.sheetDecided",
                    Map.of("number", blind.label(application), "agreed", Boolean.toString(agreed)),
                    "/expert/reviews/" + sheet.id()));
        }
        return agreed ? act(asked, sheet, competition) : Verdict.allowed();
    }

    private Verdict allowed(SheetRequest asked, Review sheet, Competition competition, boolean agreed) {
        if (!asked.isAsked() || !sheet.isFinal() || !unsettled.isAskable(asked.kind(), competition)) {
            return Verdict.refused(Refusal.of("competition.sheetNotReopened", null));
        }
        if (agreed && asked.kind() == SheetRequest.Kind.REOPEN && process.isRunning(sheet.id())) {
            return Verdict.refused(Refusal.of("competition.sheetPaperPending", null));
        }
        if (!asked.isSecond(actor.get().personId())) {
            return Verdict.refused(Refusal.of("competition.sheetSamePerson", null));
        }
        return agreed && asked.kind() == SheetRequest.Kind.DROP
                ? standing(asked, sheet, competition)
                : Verdict.allowed();
    }

    /** What was seen still ties the expert to the applicant, or to a rival that a recusal takes along. */
    private Verdict standing(SheetRequest asked, Review sheet, Competition competition) {
        Application judged = applications.find(sheet.applicationId()).orElseThrow();
        return recusals.reach(judged).stream()
                .map(one -> hindrances.standing(competition, sheet.personId(), one.id(), asked.seen(), asked.reason()))
                .filter(Verdict::isAllowed)
                .findFirst()
                .orElseGet(() ->
                        hindrances.standing(competition, sheet.personId(), judged.id(), asked.seen(), asked.reason()));
    }

    private Verdict act(SheetRequest asked, Review sheet, Competition competition) {
        if (asked.kind() == SheetRequest.Kind.DROP) {
            return declareConflicts.by(
                    competition.id(),
                    sheet.personId(),
                    List.of(new Declaration(sheet.applicationId(), true, asked.reason())));
        }
        Review open = sheet.reopened(clock.instant());
        reviews.save(open);
        process.start(open, competition);
        return Verdict.allowed();
    }
}
