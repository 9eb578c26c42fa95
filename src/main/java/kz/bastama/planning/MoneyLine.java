package kz.bastama.planning;

import java.math.BigDecimal;
import java.time.Instant;
import kz.bastama.legal.OfficialText;

/**
 * One sum on the way of the money from the plan to the payment, as managers look at it.
 *
 * @param figure what it adds to: one of the figures of the managers, planned or paid for example
 * @param amount tenge
 * @param at when it came about
 * @param path page that shows it, or null
 */
public record MoneyLine(
        String figure, OfficialText title, String customerCode, BigDecimal amount, Instant at, String path) {}
