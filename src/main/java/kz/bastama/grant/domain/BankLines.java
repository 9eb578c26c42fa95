package kz.bastama.grant.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.form.Page;

/** The lines of bank statements, and how they stand to the payments. */
public interface BankLines {

    /** Lets nobody else bring lines and payments together until the transaction ends. */
    void lock();

    /** @return false where it stands there already */
    boolean add(UUID statementId, BankLine line);

    boolean has(BankLine line);

    /** Lines without a payment that nobody has set aside, the oldest first. */
    List<BankLine> open();

    Optional<BankLine> findOpen(UUID id);

    /** Lines that somebody set aside. */
    Optional<BankLine> findAside(UUID id);

    /** The grant whose payment the line named when it was last looked at. */
    Optional<UUID> named(BankLine line);

    /** Payments without a line, as they were booked, the oldest first. */
    List<Unconfirmed> unconfirmed();

    void confirm(BankLine line, UUID grantId, int tranche);

    /** @param named the payment that the line has the number and payee of; null for none */
    void name(BankLine line, BankLine.Expected named);

    void setAside(BankLine line, String reason);

    void openAgain(BankLine line);

    /** The day on which the bank paid, where a statement says it. */
    Optional<LocalDate> confirmedOn(UUID grantId, int tranche);

    /**
     * @param text part of a number, a name or a sum; empty for all. No IIN is found: what is searched stands in the address
     * @param persons whether the names and accounts of natural persons are shown and found
     */
    Page<Entry> search(Kind kind, String text, boolean persons, int page);

    /** How many there are of each kind; a kind of which there is nothing is left out. */
    Map<Kind, Long> counts(String text, boolean persons);

    /** @param iban the account to which it went; null where it was booked without one */
    record Unconfirmed(UUID grantId, UUID organisationId, Payment payment, String iban) {}

    /** How a line and a payment stand to one another. */
    enum Kind {
        /** A payment that no statement has. */
        UNCONFIRMED,
        /** A line that names a payment, with another account, sum or day. */
        DIFFERENT,
        /** A line that names no payment. */
        UNKNOWN,
        CONFIRMED,
        ASIDE
    }

    /**
     * A line, a payment, or both.
     *
     * @param lineId null where there is no line; then what follows of it is null too
     * @param payee null where it is not shown, and so its account
     * @param grantId null where there is no payment; then what follows of it is null too
     * @param paidIban null also where the payment was booked without its account
     */
    record Entry(
            UUID lineId,
            LocalDate day,
            String order,
            BigDecimal sum,
            String payee,
            String bin,
            String iban,
            String aside,
            UUID grantId,
            String grantNumber,
            LocalDate paidOn,
            String paidOrder,
            BigDecimal paid,
            String paidIban) {

        /** What of the line does not agree with the payment; the account only where it is known to which one was paid. */
        public List<String> differences() {
            BankLine line = new BankLine(lineId, day, order, sum, bin, iban, payee);
            String expected = paidIban == null ? iban : paidIban;
            return line.differences(
                    new BankLine.Expected(grantId, new Payment(Payment.FIRST, paid, paidOrder, paidOn), bin, expected));
        }
    }
}
