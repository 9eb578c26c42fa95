package kz.bastama.journal;

import java.util.List;

/** Who did what, when, to which case. Append-only: the database refuses a change. */
public interface Journal {

    /** Writes an entry in the transaction of the act; actor and time are taken from the request. */
    void record(JournalEntry entry);

    List<JournalRecord> ofCase(String caseId);
}
