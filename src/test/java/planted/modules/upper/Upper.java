package planted.modules.upper;

/** Stands for the API of a module. */
public class Upper {}
