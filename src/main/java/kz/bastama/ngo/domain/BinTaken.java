package kz.bastama.ngo.domain;

import kz.bastama.party.Bin;

/** Two registrations of one BIN met in the same moment; nothing was stored. */
public class BinTaken extends RuntimeException {

    public BinTaken(Bin bin, Throwable cause) {
        super("An organisation with this BIN is registered: " + bin, cause);
    }
}
