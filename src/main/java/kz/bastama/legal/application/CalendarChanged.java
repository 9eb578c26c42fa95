package kz.bastama.legal.application;

import java.time.LocalDate;

/** The list of days is not what it was: whoever keeps a copy drops it. */
record CalendarChanged(LocalDate day) {}
