package planted.root.bastama.grant.domain;

/** Stands for a type that is nobody else's business. */
public class Inner {}
