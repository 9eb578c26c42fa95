package kz.bastama.competition.domain;

/** The news of a call on its way to its subscribers, apart from the call itself: a mail server that is down holds nothing else up. */
public interface CallNews {

    void start(Competition competition);
}
