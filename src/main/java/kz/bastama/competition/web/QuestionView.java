package kz.bastama.competition.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bastama.account.Actor;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.competition.application.AskByMail;
import kz.bastama.competition.application.AskQuestion;
import kz.bastama.competition.domain.CallQuestion;
import kz.bastama.competition.domain.CallQuestions;
import kz.bastama.competition.domain.Competition;
import org.springframework.stereotype.Component;

/** Questions and answers for pages; public because the templates of the module call it. */
@Component("questionView")
public class QuestionView {

    private final CallQuestions questions;
    private final AskQuestion askQuestion;
    private final AskByMail askByMail;
    private final CurrentActor actor;

    QuestionView(CallQuestions questions, AskQuestion askQuestion, AskByMail askByMail, CurrentActor actor) {
        this.questions = questions;
        this.askQuestion = askQuestion;
        this.askByMail = askByMail;
        this.actor = actor;
    }

    public List<CallQuestion> published(UUID competitionId) {
        return questions.ofCompetition(competitionId).stream()
                .filter(CallQuestion::isPublic)
                .toList();
    }

    /** What the reader asked and nobody has answered yet. */
    public List<CallQuestion> own(UUID competitionId) {
        UUID me = actor.get().personId();
        return questions.ofCompetition(competitionId).stream()
                .filter(question -> question.isOpen() && question.askedBy().equals(me))
                .toList();
    }

    /** For staff, hidden ones among them. */
    public List<CallQuestion> all(UUID competitionId) {
        return questions.ofCompetition(competitionId);
    }

    public boolean isOpen(Competition competition) {
        return askQuestion.isOpen(competition);
    }

    public Instant until(Competition competition) {
        return askQuestion.until(competition);
    }

    public boolean asks() {
        return actor.get().has(Role.NGO);
    }

    /** Whether a visitor without an account may ask: where mail goes out. */
    public boolean asksByMail() {
        return actor.get().equals(Actor.PUBLIC) && askByMail.isPossible();
    }

    public boolean hides() {
        return actor.get().has(Role.OPERATOR);
    }
}
