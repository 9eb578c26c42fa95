package kz.bastama.competition.domain;

import java.time.LocalDate;

/** A meeting of the expert commission or of the competition commission. */
public record Meeting(LocalDate date, String place, String agenda, String chair) {}
