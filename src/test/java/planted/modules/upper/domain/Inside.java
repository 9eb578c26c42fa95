package planted.modules.upper.domain;

/** Stands for what a module keeps to itself. */
public class Inside {}
