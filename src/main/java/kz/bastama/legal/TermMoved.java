package kz.bastama.legal;

import java.time.Instant;

/** A change of the working calendar, or a decision to extend it, moved the end of an open term. */
public record TermMoved(String caseId, String name, Instant from, Instant to) {}
