package kz.bastama.account;

import java.time.Instant;

/** An administrator took the second factor of a person away; its owner has to hear of it where nobody else reads. */
public record SecondFactorReset(Person owner, Instant at) {}
