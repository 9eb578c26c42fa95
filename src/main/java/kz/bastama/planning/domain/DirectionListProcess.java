package kz.bastama.planning.domain;

/** The case of a list as the use cases see it. */
public interface DirectionListProcess {

    void start(DirectionList list, String title);

    /** Begins the amendment of an approved list. */
    void amend(DirectionList list, String title);
}
