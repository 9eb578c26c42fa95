package kz.bastama.competition.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.FormalChecks;
import kz.bastama.competition.domain.GroundAnswer;
import kz.bastama.file.Files;
import kz.bastama.file.Upload;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what the officer found about the exclusion grounds of article 6-1, each with its evidence. An answer that is complete
 * is kept even when another is not: a file that was sent need not be chosen again.
 */
@Service
public class AnswerGrounds {

    private static final int LONGEST_EVIDENCE = 4000;

    private final Applications applications;
    private final FormalChecks checks;
    private final Files files;
    private final Journal journal;

    AnswerGrounds(Applications applications, FormalChecks checks, Files files, Journal journal) {
        this.applications = applications;
        this.checks = checks;
        this.files = files;
        this.journal = journal;
    }

    /** @return refusals at their grounds for the answers that are not kept */
    @Transactional
    public Verdict with(UUID applicationId, List<GroundFound> found) {
        Application application = applications.find(applicationId).orElseThrow();
        if (application.state() != ApplicationState.SENT) {
            return Verdict.refused(Refusal.of("competition.checkOver", null));
        }
        if (found.isEmpty()) {
            return Verdict.refused(Refusal.of("competition.groundsUnanswered", null));
        }
        Map<String, GroundAnswer> before = checks.grounds(applicationId).stream()
                .collect(Collectors.toMap(GroundAnswer::ground, Function.identity()));
        return new Verdict(found.stream()
                .flatMap(each -> answer(applicationId, each, before.get(each.ground())).stream())
                .toList());
    }

    private List<Refusal> answer(UUID applicationId, GroundFound found, GroundAnswer before) {
        List<Refusal> refusals = new ArrayList<>();
        if (found.applies() == null) {
            refusals.add(Refusal.of("competition.groundUnsaid", null));
        }
        if (found.evidence().isBlank()) {
            refusals.add(Refusal.of("competition.evidenceMissing", null));
        }
        if (found.evidence().length() > LONGEST_EVIDENCE) {
            refusals.add(Refusal.of("competition.evidenceTooLong", null, Map.of("limit", LONGEST_EVIDENCE)));
        }
        UUID file = before == null ? null : before.fileId();
        if (refusals.isEmpty() && found.file() != null) {
            Upload upload = stored(applicationId, found.file());
            if (upload instanceof Upload.Stored kept) {
                file = kept.file().id();
            } else if (upload instanceof Upload.Refused refused) {
                refusals.add(Refusal.of(refused.reason(), null, refused.facts()));
            }
        }
        if (refusals.isEmpty()) {
            keep(applicationId, new GroundAnswer(found.ground(), found.applies(), found.evidence(), file), before);
        }
        return refusals.stream().map(refusal -> refusal.at(found.ground())).toList();
    }

    private Upload stored(UUID applicationId, GroundFound.Attachment file) {
        try {
            return files.store(file.content(), file.name(), applicationId.toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void keep(UUID applicationId, GroundAnswer answer, GroundAnswer before) {
        if (answer.equals(before)) {
            return;
        }
        checks.keepGround(applicationId, answer);
        journal.record(JournalEntry.of(applicationId.toString(), "competition.groundAnswered")
                .with(Map.of("ground", answer.ground(), "applies", Boolean.toString(answer.applies()))));
    }
}
