package kz.bastama.grant.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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

    /** Payments without a line, as they were booked. */
    List<Unconfirmed> unconfirmed();

    void confirm(BankLine line, UUID grantId, int tranche);

    /** @param named the payment that the line has the number and payee of; null for none */
    void name(BankLine line, BankLine.Expected named);

    void setAside(BankLine line, String reason);

    /** The day on which the bank paid, where a statement says it. */
    Optional<LocalDate> confirmedOn(UUID grantId, int tranche);

    /** @param text part of a number, a name or a sum; empty for all */
    Page<Entry> search(Kind kind, String text, int page);

    long count(Kind kind);

    record Unconfirmed(UUID grantId, UUID organisationId, Payment payment) {}

    /** How a line and a payment stand to one another. */
    enum Kind {
        /** A payment that no statement has. */
        UNCONFIRMED,
        /** A line that names a payment, with another sum or an earlier day. */
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
     * @param grantId null where there is no payment; then what follows of it is null too
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
            BigDecimal paid) {}
}
