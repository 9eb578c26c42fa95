package planted.platform.bastama.platform;

/** Stands for wiring. */
public class Wiring {}
