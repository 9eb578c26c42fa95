package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.CallQuestion;
import kz.bastama.competition.domain.CallQuestions;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.legal.OfficialText;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells who asked why the question is not published. */
@Service
public class NotifyOfHiddenQuestion {

    private final CallQuestions questions;
    private final Competitions competitions;
    private final AnswerByMail answerByMail;
    private final Notices notices;

    NotifyOfHiddenQuestion(
            CallQuestions questions, Competitions competitions, AnswerByMail answerByMail, Notices notices) {
        this.questions = questions;
        this.competitions = competitions;
        this.answerByMail = answerByMail;
        this.notices = notices;
    }

    @Transactional
    public void of(UUID questionId) {
        CallQuestion question = questions.find(questionId).orElseThrow();
        Competition competition = competitions.find(question.competitionId()).orElseThrow();
        if (answerByMail.told(
                question, competition, "competition.questionHidden", Map.entry("reason", question.hiddenBecause()))) {
            return;
        }
        OfficialText title = competition.title();
        notices.send(new Notice(
                "competition.questionHidden:" + questionId,
                question.askedBy(),
                "competition.questionHidden",
                Map.of(
                        "title",
                        Notice.byLanguage(title.kk(), title.ru(), title.en()),
                        "question",
                        question.question(),
                        "reason",
                        question.hiddenBecause()),
                "/calls/" + question.competitionId()));
    }
}
