package kz.bastama.ngodatabase;

import java.time.Instant;
import java.time.LocalDate;
import kz.bastama.legal.LegalBasis;
import kz.bastama.party.Bin;

/**
 * What the NGO database says of an organisation on a day. A case that relies on it keeps it.
 *
 * @param day the day asked for
 * @param reportingYear the year whose data was due on that day, or a later one that was filed already
 * @param deadline last day on which the data of that year counted as in time
 * @param filedAt when it was filed, or null when absent
 * @param source where we know it from: {@code PORTAL}, {@code IMPORT} or {@code HAND}; null when absent
 * @param basis the rule that asks for it
 */
public record FilingStatus(
        Bin bin,
        LocalDate day,
        Standing standing,
        int reportingYear,
        LocalDate deadline,
        Instant filedAt,
        String source,
        LegalBasis basis) {}
