package kz.bastama.legal.domain;

import java.time.LocalDate;
import java.util.List;
import kz.bastama.legal.Certainty;
import kz.bastama.legal.LegalBasis;
import kz.bastama.legal.OfficialText;

/** Days as a test needs them. */
public final class CalendarFixture {

    private CalendarFixture() {}

    public static CalendarDay day(String date, DayKind kind) {
        OfficialText text = OfficialText.of("k " + date, "r " + date);
        return new CalendarDay(LocalDate.parse(date), kind, text, new LegalBasis(Certainty.LAW, text));
    }

    /** March 2026: 8 March and Nauryz fall on weekends, so that 9, 24 and 25 March are off. */
    public static ListedDays march2026() {
        return new ListedDays(List.of(
                day("2026-03-08", DayKind.HOLIDAY),
                day("2026-03-09", DayKind.MOVED_OFF),
                day("2026-03-21", DayKind.HOLIDAY),
                day("2026-03-22", DayKind.HOLIDAY),
                day("2026-03-23", DayKind.HOLIDAY),
                day("2026-03-24", DayKind.MOVED_OFF),
                day("2026-03-25", DayKind.MOVED_OFF)));
    }
}
