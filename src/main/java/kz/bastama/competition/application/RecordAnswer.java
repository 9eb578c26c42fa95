package kz.bastama.competition.application;

import java.time.Clock;
import java.util.UUID;
import kz.bastama.competition.domain.CallQuestion;
import kz.bastama.competition.domain.CallQuestions;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a question and its answer on the page of the call, without the name of who asked. */
@Service
public class RecordAnswer {

    private final CallQuestions questions;
    private final Journal journal;
    private final Clock clock;

    RecordAnswer(CallQuestions questions, Journal journal, Clock clock) {
        this.questions = questions;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID questionId, String answer) {
        CallQuestion answered = questions.find(questionId).orElseThrow().answered(answer.strip(), clock.instant());
        questions.save(answered);
        journal.record(JournalEntry.of(answered.competitionId().toString(), "competition.questionAnswered"));
    }
}
