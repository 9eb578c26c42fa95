package kz.bastama.competition.application;

import java.util.Locale;
import java.util.Map;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.SigningFailed;
import kz.bastama.competition.SigningFailures;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that a winner did not conclude the agreement, and tells the operator's officers, who decide the lot anew. */
@Service
class RecordSigningFailure implements SigningFailures {

    private final Applications applications;
    private final People people;
    private final Notices notices;
    private final Journal journal;

    RecordSigningFailure(Applications applications, People people, Notices notices, Journal journal) {
        this.applications = applications;
        this.people = people;
        this.notices = notices;
        this.journal = journal;
    }

    @Override
    @Transactional
    public void take(SigningFailed failed) {
        Application application = applications.find(failed.applicationId()).orElseThrow();
        String cause = failed.cause().name().toLowerCase(Locale.ROOT);
        journal.record(JournalEntry.of(application.competitionId().toString(), "competition.signingFailed")
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
                    "/staff/competitions/" + application.competitionId()));
        }
    }
}
