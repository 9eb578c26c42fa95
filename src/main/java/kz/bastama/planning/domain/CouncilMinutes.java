package kz.bastama.planning.domain;

import java.time.LocalDate;

/**
 * What the council for interaction with NGOs recommended (Law 36-III, article 4-2).
 *
 * @param recommendation {@code support}, {@code change} or {@code reject}
 */
public record CouncilMinutes(String number, LocalDate date, String recommendation, String remarks) {}
