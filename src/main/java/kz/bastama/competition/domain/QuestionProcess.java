package kz.bastama.competition.domain;

/** The case of a question as the use cases see it. */
public interface QuestionProcess {

    void start(CallQuestion question, Competition competition);
}
