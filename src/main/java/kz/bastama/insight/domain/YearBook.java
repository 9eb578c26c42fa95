package kz.bastama.insight.domain;

import java.util.Locale;

/** Makes the workbook (XLSX) of a report. */
public interface YearBook {

    byte[] of(YearTables tables, Locale language);
}
