package kz.bastama.ngodatabase.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.legal.Certainty;
import kz.bastama.legal.LegalBasis;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngodatabase.Standing;
import kz.bastama.party.Bin;
import kz.bastama.party.CheckDigit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Law 142-II, article 41, point 5: yearly by 31 March, that day included")
class FilingDutyTest {

    private static final Bin BIN = new Bin("16024000001" + CheckDigit.of("16024000001"));

    private final FilingDuty duty = new FilingDuty(
            MonthDay.of(3, 31), new LegalBasis(Certainty.LAW, OfficialText.of("kk", "ru")), ZoneId.of("Asia/Almaty"));

    @Test
    void countsTheLastMinuteOfTheDeadlineAsInTime() {
        assertThat(duty.standing(filed(2024, "2025-03-31T18:59:59Z"))).isEqualTo(Standing.IN_TIME);
        assertThat(duty.standing(filed(2024, "2025-03-31T19:00:00Z"))).isEqualTo(Standing.LATE);
    }

    @Test
    void asksForTheYearBeforeTheLastUntilTheDeadlineHasPassed() {
        assertThat(duty.yearDueOn(LocalDate.of(2025, 3, 31))).isEqualTo(2023);
        assertThat(duty.yearDueOn(LocalDate.of(2025, 4, 1))).isEqualTo(2024);
    }

    @Test
    void isAbsentWithoutAFiling() {
        assertThat(duty.status(BIN, LocalDate.of(2025, 7, 1), Optional.empty()))
                .satisfies(status -> assertThat(status.standing()).isEqualTo(Standing.ABSENT))
                .satisfies(status -> assertThat(status.reportingYear()).isEqualTo(2024))
                .satisfies(status -> assertThat(status.deadline()).isEqualTo(LocalDate.of(2025, 3, 31)));
    }

    @Test
    void readsListsWithHeadingsAndNamesEveryWrongLine() {
        FilingList list =
                FilingList.read("\ufeffBIN;year;day\r\n" + BIN + ";2024;31.03.2025\n\nnonsense;20x4;31.02.2025\n");

        assertThat(list.lines()).extracting(FilingList.Line::number).containsExactly(2, 4);
        assertThat(list.lines().get(0).entry().check(LocalDate.of(2025, 5, 1)).isAllowed())
                .isTrue();
        assertThat(list.lines().get(1).entry().check(LocalDate.of(2025, 5, 1)).refusals())
                .hasSize(3);
    }

    private static Filing filed(int year, String at) {
        return new Filing(
                UUID.randomUUID(), BIN, year, Instant.parse(at), Filing.Source.HAND, Instant.parse(at), "", null);
    }
}
