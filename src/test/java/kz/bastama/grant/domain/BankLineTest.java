package kz.bastama.grant.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The payment is of 560 tenge by order No. 15 of 2 March 2026, to the BIN 160440007161 and the account KZ1. */
class BankLineTest {

    private static final BankLine.Expected PAYMENT = new BankLine.Expected(
            UUID.randomUUID(),
            new Payment(1, new BigDecimal("560.00"), "15", LocalDate.of(2026, 3, 2)),
            "160440007161",
            "KZ1");

    @ParameterizedTest(name = "No. {0} of {1}, {2} to {3} {4}: names {5}, confirms {6}")
    @CsvSource({
        "15, 2026-03-02, 560, 160440007161, KZ1, true, true",
        "№ 0015, 2026-03-05, 560.00, 160440007161, '', true, true",
        "15, 2026-03-02, 560, '', KZ1, true, true",
        "15, 2026-04-02, 560, 160440007161, KZ1, true, true",
        "15, 2026-04-03, 560, 160440007161, KZ1, true, false",
        "15, 2026-03-01, 560, 160440007161, KZ1, true, false",
        "15, 2026-03-02, 561, 160440007161, KZ1, true, false",
        "15, 2026-03-02, 560, 160440007161, KZ2, true, false",
        "16, 2026-03-02, 560, 160440007161, KZ1, false, false",
        "15, 2026-03-02, 560, 180340006212, KZ1, false, false",
        "15, 2026-03-02, 560, '', KZ2, false, false",
        "15, 2026-03-02, 560, '', '', false, false"
    })
    void namesByNumberAndPayeeAndConfirmsByAllOfIt(
            String order, LocalDate day, BigDecimal sum, String bin, String iban, boolean names, boolean confirms) {
        BankLine line = new BankLine(UUID.randomUUID(), day, order, sum, bin, iban, "Fund");

        assertThat(line.names(PAYMENT)).isEqualTo(names);
        assertThat(line.confirms(PAYMENT)).isEqualTo(confirms);
    }

    @Test
    void tellsAllThatDiffers() {
        BankLine line = new BankLine(
                UUID.randomUUID(), LocalDate.of(2026, 3, 1), "15", BigDecimal.TEN, "160440007161", "KZ2", "Fund");

        assertThat(line.differences(PAYMENT)).containsExactly("iban", "sum", "day");
    }
}
