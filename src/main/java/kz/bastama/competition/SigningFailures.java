package kz.bastama.competition;

/** Takes the answer of contracting that a winner will not have an agreement. Called in the transaction of that answer. */
public interface SigningFailures {

    void take(SigningFailed failed);
}
