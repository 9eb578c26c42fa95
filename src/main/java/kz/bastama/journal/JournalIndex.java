package kz.bastama.journal;

import java.time.Instant;
import java.util.List;

/** Finds entries across cases, newest first: for auditors. */
public interface JournalIndex {

    /**
     * The latest first.
     *
     * @param page counted from 0; a page behind the last is empty
     */
    default Page search(Search search, int page) {
        return search(search, "-at", page);
    }

    /** @param sort at, actor or event, with a minus in front for the other way round; else the latest first */
    Page search(Search search, String sort, int page);

    /** The kinds of events written so far, in alphabetical order. */
    List<String> events();

    /**
     * What to look for; each part may be null and then does not matter.
     *
     * @param caseId id of the aggregate in full, or part of the number, title, organisation or BIN of the case
     * @param actor part of the name or of the login of the person who acted, or of the body acted for, in any case
     * @param what the kind of event, in full
     * @param from the first instant, included
     * @param until the instant that no longer counts
     */
    record Search(String caseId, String actor, String what, Instant from, Instant until) {}

    /** One screen of what was found. */
    record Page(List<JournalRecord> records, int number, long found, int pages) {}
}
