package planted.builder.bastama.grant.domain;

/** Stands for what is generated beside an aggregate. */
public class ThingBuilder {}
