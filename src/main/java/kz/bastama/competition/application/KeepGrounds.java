package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.FormalChecks;
import kz.bastama.competition.domain.GroundAnswer;
import kz.bastama.file.Files;
import kz.bastama.file.LaidDown;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes complete answers down, with files that were looked into before. */
@Component
class KeepGrounds {

    private final Applications applications;
    private final FormalChecks checks;
    private final Files files;
    private final Journal journal;

    KeepGrounds(Applications applications, FormalChecks checks, Files files, Journal journal) {
        this.applications = applications;
        this.checks = checks;
        this.files = files;
        this.journal = journal;
    }

    /** @param complete null for an answer without a new file */
    @Transactional
    public Verdict of(UUID applicationId, Map<GroundFound, LaidDown> complete) {
        if (applications.find(applicationId).orElseThrow().state() != ApplicationState.SENT) {
            return Verdict.refused(Refusal.of("competition.checkOver", null));
        }
        Map<String, GroundAnswer> before = checks.grounds(applicationId).stream()
                .collect(Collectors.toMap(GroundAnswer::ground, Function.identity()));
        complete.forEach((found, laid) -> keep(applicationId, found, laid, before.get(found.ground())));
        return Verdict.allowed();
    }

    private void keep(UUID applicationId, GroundFound found, LaidDown laid, GroundAnswer before) {
        UUID former = before == null ? null : before.fileId();
        UUID file = laid == null
                ? former
                : files.keep(laid, applicationId.toString()).id();
        GroundAnswer answer = new GroundAnswer(found.ground(), found.applies(), found.evidence(), file);
        if (answer.equals(before)) {
            return;
        }
        checks.keepGround(applicationId, answer);
        journal.record(JournalEntry.of(applicationId.toString(), "competition.groundAnswered")
                .with(Map.of("ground", answer.ground(), "applies", Boolean.toString(answer.applies()))));
    }
}
