package kz.bastama.ngo.domain;

import java.util.List;
import java.util.UUID;
import kz.bastama.legal.OfficialText;

/**
 * Another organisation that may be the same people under another BIN.
 *
 * @param grounds what both have in common, without the thing itself: an officer needs to know that, not somebody's number
 */
public record Twin(UUID id, String bin, OfficialText name, List<Ground> grounds) {

    /** What two organisations have in common. */
    public enum Ground {
        ACCOUNT,
        PHONE,
        HEAD_NUMBER,
        HEAD_NAME,
        ADDRESS
    }

    public Twin {
        grounds = List.copyOf(grounds);
    }
}
