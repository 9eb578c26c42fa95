package kz.bastama.competition.domain;

import java.util.UUID;

/** The case of a score sheet as the use cases see it: reminders, replacement, paper. */
public interface SheetProcess {

    void start(Review sheet, Competition competition);

    /** Its expert made it final; the paper follows. */
    void finished(Review sheet, Competition competition);

    /** Of a final sheet: its paper is not issued yet. */
    boolean isRunning(UUID sheetId);

    /** It does not count any more, or nobody waits for it. */
    void closed(UUID sheetId);
}
