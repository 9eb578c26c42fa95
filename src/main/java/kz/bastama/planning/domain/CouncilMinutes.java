package kz.bastama.planning.domain;

import java.time.LocalDate;
import kz.bastama.legal.OfficialText;

/**
 * What the council for interaction with NGOs recommended (Law 36-III, article 4-2).
 *
 * @param recommendation {@code support}, {@code change} or {@code reject}
 * @param remarks empty where the council has none
 */
public record CouncilMinutes(String number, LocalDate date, String recommendation, OfficialText remarks) {}
