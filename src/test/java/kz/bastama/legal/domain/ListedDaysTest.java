package kz.bastama.legal.domain;

import static kz.bastama.legal.domain.CalendarFixture.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ListedDaysTest {

    private final ListedDays march = CalendarFixture.march2026();

    @Test
    void worksFromMondayToFriday() {
        assertThat(march.isWorkingDay(LocalDate.parse("2026-03-06"))).isTrue();
        assertThat(march.isWorkingDay(LocalDate.parse("2026-03-07"))).isFalse();
        assertThat(march.isWorkingDay(LocalDate.parse("2026-03-15"))).isFalse();
    }

    @Test
    @DisplayName("Law on holidays, article 5: a holiday on a Sunday makes the next working day off")
    void restsOnTheDayMovedFromAWeekend() {
        assertThat(march.isWorkingDay(LocalDate.parse("2026-03-09"))).isFalse();
        assertThat(march.isWorkingDay(LocalDate.parse("2026-03-26"))).isTrue();
    }

    @Test
    @DisplayName("Labour Code, article 85(3): a Saturday may be made a working day for a Friday")
    void worksOnTheSaturdayGivenForAFriday() {
        ListedDays july2023 =
                new ListedDays(List.of(day("2023-07-01", DayKind.MOVED_WORK), day("2023-07-07", DayKind.MOVED_OFF)));

        assertThat(july2023.isWorkingDay(LocalDate.parse("2023-07-01"))).isTrue();
        assertThat(july2023.isWorkingDay(LocalDate.parse("2023-07-07"))).isFalse();
    }

    @Test
    void letsTheWeekdayDecideOnADayTakenOffTheList() {
        ListedDays august2026 =
                new ListedDays(List.of(day("2026-08-30", DayKind.ORDINARY), day("2026-08-31", DayKind.ORDINARY)));

        assertThat(august2026.isWorkingDay(LocalDate.parse("2026-08-30"))).isFalse();
        assertThat(august2026.isWorkingDay(LocalDate.parse("2026-08-31"))).isTrue();
    }

    @Test
    void countsFromTheDayAfterTheEvent() {
        assertThat(march.plusWorkingDays(LocalDate.parse("2026-03-02"), 3)).isEqualTo("2026-03-05");
        assertThat(march.plusWorkingDays(LocalDate.parse("2026-03-02"), 0)).isEqualTo("2026-03-02");
    }

    @Test
    void countsOverMovedDays() {
        assertThat(march.plusWorkingDays(LocalDate.parse("2026-03-06"), 1)).isEqualTo("2026-03-10");
        assertThat(march.plusWorkingDays(LocalDate.parse("2026-03-20"), 1)).isEqualTo("2026-03-26");
        assertThat(march.workingDaysBetween(LocalDate.parse("2026-03-06"), LocalDate.parse("2026-03-26")))
                .isEqualTo(10);
    }

    @Test
    void rollsADayOffForward() {
        assertThat(march.rollForward(LocalDate.parse("2026-03-21"))).isEqualTo("2026-03-26");
        assertThat(march.rollForward(LocalDate.parse("2026-03-26"))).isEqualTo("2026-03-26");
    }

    @Test
    void countsNothingBackwards() {
        assertThat(march.workingDaysBetween(LocalDate.parse("2026-03-10"), LocalDate.parse("2026-03-10")))
                .isZero();
        assertThat(march.workingDaysBetween(LocalDate.parse("2026-03-10"), LocalDate.parse("2026-03-02")))
                .isZero();
        assertThatThrownBy(() -> march.plusWorkingDays(LocalDate.parse("2026-03-10"), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
