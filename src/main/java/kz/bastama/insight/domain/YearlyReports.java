package kz.bastama.insight.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The yearly reports that were begun. */
public interface YearlyReports {

    /** @return false where there is one of that year already */
    boolean begin(YearlyReport report);

    void save(YearlyReport report);

    /** Keeps the workbooks that are issued with the report. */
    void keepWorkbooks(UUID id, byte[] kk, byte[] ru);

    Optional<YearlyReport> find(UUID id);

    Optional<YearlyReport> findForChange(UUID id);

    Optional<YearlyReport> ofYear(int year);

    /** The issued ones, the last year first. */
    List<YearlyReport> issued();

    /** As it was issued; empty for a report that is not. Any language but Kazakh means Russian. */
    Optional<byte[]> workbook(int year, Locale language);
}
