package kz.bastama.ngodatabase.domain;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Optional;
import kz.bastama.legal.Edition;
import kz.bastama.legal.LegalBasis;
import kz.bastama.ngodatabase.FilingStatus;
import kz.bastama.ngodatabase.Standing;
import kz.bastama.party.Bin;

/**
 * The duty to file data each year for the year before, by a day that the edition names (article 41, point 5 of Law 142-II).
 *
 * @param deadline day of the year, still in time
 * @param zone in which that day ends
 */
public record FilingDuty(MonthDay deadline, LegalBasis basis, ZoneId zone) {

    /** Programme of the editions that hold the duty. */
    public static final String PROGRAMME = "ngo-database";

    private static final String DEADLINE = "filing.deadline";

    public static FilingDuty of(Edition edition, ZoneId zone) {
        return new FilingDuty(MonthDay.parse("--" + edition.text(DEADLINE)), edition.basis(DEADLINE), zone);
    }

    public LocalDate deadlineFor(int reportingYear) {
        return deadline.atYear(reportingYear + 1);
    }

    /** The latest year whose data had to be there on that day: until the deadline has passed it is the one before the last. */
    public int yearDueOn(LocalDate day) {
        int lastYear = day.getYear() - 1;
        return day.isAfter(deadlineFor(lastYear)) ? lastYear : lastYear - 1;
    }

    public Standing standing(Filing filing) {
        return dayOf(filing).isAfter(deadlineFor(filing.reportingYear())) ? Standing.LATE : Standing.IN_TIME;
    }

    public LocalDate dayOf(Filing filing) {
        return filing.filedAt().atZone(zone).toLocalDate();
    }

    /** @param counting the filing for the year due, or a later one, made by that day */
    public FilingStatus status(Bin bin, LocalDate day, Optional<Filing> counting) {
        int year = counting.map(Filing::reportingYear).orElse(yearDueOn(day));
        return new FilingStatus(
                bin,
                day,
                counting.map(this::standing).orElse(Standing.ABSENT),
                year,
                deadlineFor(year),
                counting.map(Filing::filedAt).orElse(null),
                counting.map(filing -> filing.source().name()).orElse(null),
                basis);
    }
}
