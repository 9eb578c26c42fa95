package kz.bastama.competition.application;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.Award;
import kz.bastama.competition.SigningFailed;
import kz.bastama.competition.SigningFailures;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.FallenAward;
import kz.bastama.competition.domain.Publication;
import kz.bastama.competition.domain.Selection;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the award of a winner without an agreement fall away, tells the officers, and has the next in rank looked for. Told twice, it acts once. */
@Service
class RecordSigningFailure implements SigningFailures {

    private final Competitions competitions;
    private final CloseLost closeLost;
    private final PublishList publishList;
    private final Applications applications;
    private final Selection selection;
    private final OpenSuccession openSuccession;
    private final People people;
    private final Notices notices;
    private final Journal journal;

    RecordSigningFailure(
            Competitions competitions,
            CloseLost closeLost,
            PublishList publishList,
            Applications applications,
            Selection selection,
            OpenSuccession openSuccession,
            People people,
            Notices notices,
            Journal journal) {
        this.competitions = competitions;
        this.closeLost = closeLost;
        this.publishList = publishList;
        this.applications = applications;
        this.selection = selection;
        this.openSuccession = openSuccession;
        this.people = people;
        this.notices = notices;
        this.journal = journal;
    }

    @Override
    @Transactional
    public void take(SigningFailed failed) {
        Application application = applications.find(failed.applicationId()).orElseThrow();
        Competition competition = competitions.counting(application.competitionId());
        if (selection.fallen(competition.id()).stream()
                .anyMatch(fallen -> fallen.award().applicationId().equals(application.id()))) {
            return;
        }
        String cause = failed.cause().name().toLowerCase(Locale.ROOT);
        journal.record(JournalEntry.of(competition.id().toString(), "competition.signingFailed")
                .with(Map.of(
                        "number", application.number(),
                        "grant", failed.grantNumber(),
                        "cause", cause,
                        "reason", failed.reason())));
        for (Person officer : people.withRole(Role.OPERATOR, null)) {
            notices.send(new Notice(
                    "competition.signingFailed:" + application.id() + ":" + officer.id(),
                    officer.id(),
                    "competition.signingFailed",
                    Map.of("number", application.number(), "grant", failed.grantNumber(), "cause", cause),
                    "/staff/competitions/" + competition.id()));
        }
        award(application).ifPresent(award -> {
            FallenAward fallen =
                    new FallenAward(application.lotId(), award, failed.cause(), failed.reason(), failed.at());
            selection.fell(fallen);
            closeLost.of(competition.id());
            publishList.corrected(
                    competition.id(),
                    Publication.Kind.RESULT,
                    Publication.Because.SIGNING_FAILED,
                    application.number());
            openSuccession.of(competition, fallen);
        });
    }

    private Optional<Award> award(Application application) {
        return selection.awards(application.competitionId()).getOrDefault(application.lotId(), List.of()).stream()
                .filter(award -> award.applicationId().equals(application.id()))
                .findFirst();
    }
}
