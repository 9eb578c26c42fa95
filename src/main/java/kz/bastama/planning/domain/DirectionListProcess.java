package kz.bastama.planning.domain;

import kz.bastama.legal.OfficialText;

/** The case of a list as the use cases see it. */
public interface DirectionListProcess {

    void start(DirectionList list, OfficialText title);

    /** Begins the amendment of an approved list. */
    void amend(DirectionList list, OfficialText title);
}
