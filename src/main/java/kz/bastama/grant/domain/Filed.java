package kz.bastama.grant.domain;

import java.util.List;
import kz.bastama.competition.FiledItem;
import kz.bastama.journal.JournalRecord;

/**
 * What belongs into the file of a case now.
 *
 * @param records of the journal, without those on case files
 * @param digest SHA-256 over all of it: the same things have the same digest
 */
public record Filed(List<FiledItem> items, List<JournalRecord> records, String digest) {

    public Filed {
        items = List.copyOf(items);
        records = List.copyOf(records);
    }

    public int missing() {
        return (int) items.stream().filter(FiledItem::isMissing).count();
    }

    public List<FiledItem> lacking() {
        return items.stream().filter(FiledItem::isMissing).toList();
    }
}
