package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.CallQuestion;
import kz.bastama.competition.domain.CallQuestions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells who asked why the question is not published. */
@Service
public class NotifyOfHiddenQuestion {

    private final CallQuestions questions;
    private final TellAsker tellAsker;

    NotifyOfHiddenQuestion(CallQuestions questions, TellAsker tellAsker) {
        this.questions = questions;
        this.tellAsker = tellAsker;
    }

    @Transactional
    public void of(UUID questionId) {
        CallQuestion question = questions.find(questionId).orElseThrow();
        tellAsker.of(question, "competition.questionHidden", Map.entry("reason", question.hiddenBecause()));
    }
}
