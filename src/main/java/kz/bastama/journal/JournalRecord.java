package kz.bastama.journal;

import java.time.Instant;
import java.util.UUID;

/** A written entry: what happened, with who and when. */
public record JournalRecord(long number, Instant at, UUID actorId, String actorName, JournalEntry entry) {}
