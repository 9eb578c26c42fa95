package kz.bastama.ngodatabase;

import java.time.LocalDate;
import kz.bastama.party.Bin;

/**
 * The gate: was this organisation in the NGO database, and in time (article 6-1, point 4 of Law 36-III; article 41, point 5 of
 * Law 142-II).
 */
public interface NgoDatabase {

    /**
     * For any day, past days too. Up to and on the deadline the data of the year before the last is what was due; from the
     * next day on, that of the last year. A filing made after the day does not count.
     */
    FilingStatus onDay(Bin bin, LocalDate day);
}
