package kz.bastama.competition.application;

import java.util.Map;
import kz.bastama.competition.domain.CallQuestion;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.legal.OfficialText;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Component;

/** Tells who asked about a call what became of the question: by mail who asked without an account, else in the messages. */
@Component
class TellAsker {

    private final Competitions competitions;
    private final AnswerByMail answerByMail;
    private final Notices notices;

    TellAsker(Competitions competitions, AnswerByMail answerByMail, Notices notices) {
        this.competitions = competitions;
        this.answerByMail = answerByMail;
        this.notices = notices;
    }

    /** @param outcome what the wording mentions besides title and question */
    void of(CallQuestion question, String wording, Map.Entry<String, String> outcome) {
        Competition competition = competitions.find(question.competitionId()).orElseThrow();
        if (answerByMail.told(question, competition, wording, outcome)) {
            return;
        }
        OfficialText title = competition.title();
        notices.send(new Notice(
                wording + ":" + question.id(),
                question.askedBy(),
                wording,
                Map.ofEntries(
                        Map.entry("title", Notice.byLanguage(title.kk(), title.ru(), title.en())),
                        Map.entry("question", question.question()),
                        outcome),
                "/calls/" + question.competitionId()));
    }
}
