package kz.bastama.legal.domain;

import java.time.LocalDate;
import kz.bastama.legal.LegalBasis;
import kz.bastama.legal.OfficialText;

/**
 * A day of which the calendar says something.
 *
 * @param name the holiday, or what was moved where
 * @param basis the law or decree behind it, and how sure we are
 */
public record CalendarDay(LocalDate date, DayKind kind, OfficialText name, LegalBasis basis) {}
