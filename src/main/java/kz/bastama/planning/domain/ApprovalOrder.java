package kz.bastama.planning.domain;

import java.time.LocalDate;

/** The order of the head of the customer that approved the list. */
public record ApprovalOrder(String number, LocalDate date, String signatory) {}
