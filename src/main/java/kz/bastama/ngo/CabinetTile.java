package kz.bastama.ngo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What another module has to say on the first page of an organisation's cabinet: drafts, deadlines, what to do next. Each
 * module that has a road for organisations puts one bean; the cabinet knows none of them.
 */
public interface CabinetTile {

    /** Where it stands: smaller is nearer to the top. Planning 100, competition 200, grant 300, ngodatabase 400. */
    int order();

    /** Key of the heading in the messages of the module that owns the tile. */
    String title();

    /** Where the heading leads, or null. */
    String path();

    /** What waits for the organisation; an empty list hides nothing: the tile then shows {@link #emptyText()}. */
    List<Line> lines(Organisation organisation, UUID personId);

    /** Key of the sentence that says what could be done here. */
    String emptyText();

    /**
     * One line of a tile.
     *
     * @param text worded in the language of the reader
     * @param due the moment by which something must be done, or null
     */
    record Line(String text, String path, Instant due, Urgency urgency) {}

    /** How loud a line is. */
    enum Urgency {
        PLAIN,
        TO_DO,
        /** Comes first on the whole page: not done by its term, something is lost. */
        PRESSING,
        OVERDUE
    }
}
