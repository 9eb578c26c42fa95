package kz.bastama.grant.domain;

/** The payments made under the agreements. */
public interface Tranches {

    Payments of(Grant grant);

    /**
     * Books one payment; the database refuses what would exceed the agreement, or come before its report is accepted.
     *
     * @param iban the account to which it goes; null where none is known
     */
    void book(Grant grant, Payment payment, String iban);
}
