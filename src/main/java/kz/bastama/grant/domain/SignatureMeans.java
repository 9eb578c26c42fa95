package kz.bastama.grant.domain;

import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.document.Paper;

/**
 * How a side signs the agreement. The portal records the act itself; the national electronic signature will be another
 * means behind the same port.
 */
public interface SignatureMeans {

    Signature sign(Side side, UUID personId, String name, LocalDate signedOn, Paper agreement);
}
