package kz.bastama.expert;

/** An officer has settled what a found conflict is: dismissed, or upheld. Published in the transaction that keeps it. */
public record ConflictWeighed(String caseId) {}
