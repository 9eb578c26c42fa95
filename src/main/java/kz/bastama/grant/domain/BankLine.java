package kz.bastama.grant.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * One payment that left the account of the operator, as its bank states it.
 *
 * @param sum in tenge
 * @param bin BIN or IIN of the payee; empty where the statement has none
 * @param iban account of the payee; empty where the statement has none
 */
public record BankLine(
        UUID id, LocalDate day, String orderNumber, BigDecimal sum, String bin, String iban, String payee) {

    /** Days after its order on which a payment may still come: numbers come again with the next year. Ours, of no act. */
    private static final int LATEST = 31;

    /**
     * A payment that no line of a statement has confirmed yet, and where it was to go.
     *
     * @param iban the account on the day on which it was booked
     */
    public record Expected(UUID grantId, Payment payment, String bin, String iban) {}

    /** Whether it is the payment: number, payee, account and sum agree, and the bank paid on the day of the order or soon after. */
    public boolean confirms(Expected expected) {
        return names(expected) && differences(expected).isEmpty();
    }

    /** Which of iban, sum and day do not agree with the payment. */
    public List<String> differences(Expected expected) {
        LocalDate ordered = expected.payment().paidOn();
        List<String> differences = new ArrayList<>();
        if (!iban.isEmpty() && !iban.equals(expected.iban())) {
            differences.add("iban");
        }
        if (sum.compareTo(expected.payment().sum()) != 0) {
            differences.add("sum");
        }
        if (day.isBefore(ordered) || day.isAfter(ordered.plusDays(LATEST))) {
            differences.add("day");
        }
        return differences;
    }

    /** Whether it has the number and the payee of the payment; the account says who the payee is only where no BIN does. */
    public boolean names(Expected expected) {
        boolean payeeAgrees =
                bin.isEmpty() ? !iban.isEmpty() && iban.equals(expected.iban()) : bin.equals(expected.bin());
        return payeeAgrees && number().equals(plain(expected.payment().orderNumber()));
    }

    /** Its number as {@link #plain} has it. */
    public String number() {
        return plain(orderNumber);
    }

    /** Banks write zeros in front of a number, and officers a sign. */
    public static String plain(String number) {
        return number.replaceAll("[\\s\u2116#]", "")
                .replaceFirst("^0+(?=.)", "")
                .toUpperCase(Locale.ROOT);
    }
}
