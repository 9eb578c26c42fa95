package kz.bastama.grant.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
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

    /** A payment that no line of a statement has confirmed yet, and where it was to go. */
    public record Expected(UUID grantId, Payment payment, String bin, String iban) {}

    /** Whether it is the payment: number, payee and sum agree, and the bank did not pay before the order was written. */
    public boolean confirms(Expected expected) {
        return names(expected)
                && sum.compareTo(expected.payment().sum()) == 0
                && !day.isBefore(expected.payment().paidOn());
    }

    /** Whether it has the number and the payee of the payment. All that it says of the payee agrees, and it says something. */
    public boolean names(Expected expected) {
        boolean binAgrees = bin.isEmpty() || bin.equals(expected.bin());
        boolean ibanAgrees = iban.isEmpty() || iban.equals(expected.iban());
        return plain(orderNumber).equals(plain(expected.payment().orderNumber()))
                && binAgrees
                && ibanAgrees
                && !(bin.isEmpty() && iban.isEmpty());
    }

    /** Banks write zeros in front of a number, and officers a sign. */
    private static String plain(String number) {
        return number.replaceAll("[\\s\u2116#]", "")
                .replaceFirst("^0+(?=.)", "")
                .toUpperCase(Locale.ROOT);
    }
}
