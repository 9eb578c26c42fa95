package kz.bastama.competition.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.FormalChecks;
import kz.bastama.competition.domain.GroundAnswer;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the officer found about the exclusion grounds of article 6-1, each with its evidence. */
@Service
public class AnswerGrounds {

    private final Applications applications;
    private final FormalChecks checks;
    private final Journal journal;

    AnswerGrounds(Applications applications, FormalChecks checks, Journal journal) {
        this.applications = applications;
        this.checks = checks;
        this.journal = journal;
    }

    @Transactional
    public Verdict with(UUID applicationId, List<GroundAnswer> answers) {
        Application application = applications.find(applicationId).orElseThrow();
        if (application.state() != ApplicationState.SENT) {
            return Verdict.refused(Refusal.of("competition.checkOver", null));
        }
        List<Refusal> refusals = new ArrayList<>();
        for (GroundAnswer answer : answers) {
            if (answer.evidence().isBlank()) {
                refusals.add(Refusal.of("competition.evidenceMissing", null).at(answer.ground()));
            } else {
                checks.keepGround(applicationId, answer);
                journal.record(JournalEntry.of(applicationId.toString(), "competition.groundAnswered")
                        .with(Map.of("ground", answer.ground(), "applies", Boolean.toString(answer.applies()))));
            }
        }
        return new Verdict(refusals);
    }
}
