package kz.bastama.competition.domain;

/** The case of calling one more expert for an application, as the use cases see it. */
public interface ExpertCallProcess {

    /** Nothing happens where somebody is being called already. */
    void start(Application application, Competition competition);

    /** Somebody was found by another road, or nobody is needed any more. */
    void settled(Application application);
}
