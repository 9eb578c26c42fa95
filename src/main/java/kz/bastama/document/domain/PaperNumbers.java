package kz.bastama.document.domain;

/** Numbers of a prefix and year, without gaps. */
public interface PaperNumbers {

    /** Holds the sequence until the end of the transaction, so that nobody else takes a number of it. */
    void hold(String prefix, int year);

    /** Takes the next number of a sequence that is held, counting from 1. */
    int take(String prefix, int year);
}
