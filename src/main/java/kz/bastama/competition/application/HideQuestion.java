package kz.bastama.competition.application;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.CallQuestion;
import kz.bastama.competition.domain.CallQuestions;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a question off the page of its call, or takes it off again: it holds personal data, or abuse. */
@Service
public class HideQuestion {

    private static final int LONGEST = 1000;

    private final CallQuestions questions;
    private final Journal journal;

    HideQuestion(CallQuestions questions, Journal journal) {
        this.questions = questions;
        this.journal = journal;
    }

    /** Instead of an answer. */
    @Transactional
    public void of(UUID questionId, String because) {
        hide(questions.find(questionId).orElseThrow(), because);
    }

    /** One that stands on the page. */
    @Transactional
    public Verdict published(UUID competitionId, UUID questionId, String because) {
        Optional<CallQuestion> found = questions
                .find(questionId)
                .filter(question -> question.competitionId().equals(competitionId))
                .filter(CallQuestion::isPublic);
        if (found.isEmpty()) {
            return Verdict.refused(Refusal.of("competition.questionNotPublic", null));
        }
        if (because.isBlank() || because.length() > LONGEST) {
            return Verdict.refused(
                    Refusal.of("competition.questionHiding", null).at("reason"));
        }
        hide(found.get(), because.strip());
        return Verdict.allowed();
    }

    private void hide(CallQuestion question, String because) {
        questions.save(question.hidden(because));
        journal.record(JournalEntry.of(question.competitionId().toString(), "competition.questionHidden")
                .with(Map.of("reason", because)));
    }
}
