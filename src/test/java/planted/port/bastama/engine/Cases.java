package planted.port.bastama.engine;

/** Stands for the API of the engine. */
public interface Cases {}
