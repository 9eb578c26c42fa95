package kz.bastama.legal;

import java.util.List;

/** What a module has closed against whoever sent it, with the reasons, for the figures of managers. Each module tells its own. */
public interface ReasonedCases {

    /** The latest first. */
    List<Line> lines();

    /**
     * One of them.
     *
     * @param number what it is called; empty where it has no number
     * @param path page of the case
     * @param customer code of the state body whose case it is; empty where it is nobody's in particular
     */
    record Line(String number, String path, String customer, EditionId edition, Reasons reasons) {}
}
