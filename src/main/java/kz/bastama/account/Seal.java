package kz.bastama.account;

import java.util.Optional;

/** Seals a secret, so that a copy of the database alone does not tell it. */
public interface Seal {

    /** @param bound what it belongs to: sealed for one thing, it opens for no other */
    byte[] seal(String bound, String secret);

    /** Empty where it was sealed with another key, or for something else. */
    Optional<String> open(String bound, byte[] sealed);
}
