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

/** Tells who asked that the answer stands on the page of the call. */
@Service
public class NotifyAsker {

    private final CallQuestions questions;
    private final Competitions competitions;
    private final AnswerByMail answerByMail;
    private final Notices notices;

    NotifyAsker(CallQuestions questions, Competitions competitions, AnswerByMail answerByMail, Notices notices) {
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
                question, competition, "competition.questionAnswered", Map.entry("answer", question.answer()))) {
            return;
        }
        OfficialText title = competition.title();
        notices.send(new Notice(
                "competition.questionAnswered:" + questionId,
                question.askedBy(),
                "competition.questionAnswered",
                Map.of(
                        "title",
                        Notice.byLanguage(title.kk(), title.ru(), title.en()),
                        "question",
                        question.question(),
                        "answer",
                        question.answer()),
                "/calls/" + question.competitionId()));
    }
}
