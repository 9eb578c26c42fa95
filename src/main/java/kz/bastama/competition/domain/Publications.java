package kz.bastama.competition.domain;

import java.util.List;
import java.util.UUID;

/** Published lists, each edition for good. */
public interface Publications {

    /** SHA-256 over the lines in the spelling in which they are kept: the same lines always have the same one. */
    String digest(List<PublishedLine> lines);

    void keep(Publication publication);

    /** All editions of all lists of the competition, by kind and edition. */
    List<Publication> ofCompetition(UUID competitionId);
}
