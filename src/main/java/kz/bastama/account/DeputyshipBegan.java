package kz.bastama.account;

/** The leave of an officer began: what he had taken goes back to his groups, and the deputy may work for them. */
public record DeputyshipBegan(Person absent, Person deputy) {}
