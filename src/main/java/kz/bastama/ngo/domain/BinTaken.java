package kz.bastama.ngo.domain;

import kz.bastama.party.Bin;

/** Two organisations with one BIN were verified in the same moment; nothing was stored. */
public class BinTaken extends RuntimeException {

    public BinTaken(Bin bin, Throwable cause) {
        super("An organisation with this BIN is verified: " + bin, cause);
    }
}
