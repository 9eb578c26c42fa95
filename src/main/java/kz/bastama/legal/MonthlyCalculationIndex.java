package kz.bastama.legal;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The monthly calculation index (MCI), in tenge, by effective date: it changed in the middle of a year twice. */
public interface MonthlyCalculationIndex {

    /** Tenge for one MCI on that day. */
    BigDecimal on(LocalDate day);

    /** The budget law that sets that value. */
    LegalBasis basis(LocalDate day);
}
