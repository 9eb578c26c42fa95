package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.RegisterAnswer;
import kz.bastama.competition.domain.RegisterAnswers;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what a register answered, each answer by itself. */
@Service
class KeepRegisterAnswer {

    private final RegisterAnswers answers;
    private final Journal journal;

    KeepRegisterAnswer(RegisterAnswers answers, Journal journal) {
        this.answers = answers;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID applicationId, RegisterAnswer answer) {
        answers.keep(applicationId, answer);
        journal.record(JournalEntry.of(applicationId.toString(), "competition.registerAsked")
                .with(Map.of(
                        "ground", answer.ground(),
                        "source", answer.source(),
                        "outcome", answer.outcome().name())));
    }
}
