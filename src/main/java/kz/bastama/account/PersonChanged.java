package kz.bastama.account;

/** An account was opened or changed; the engine mirrors staff and their groups from it. */
public record PersonChanged(Person person) {}
