package kz.bastama.legal;

import java.time.Instant;

/** What belongs to a moment was begun before it, by whatever made its timer go off. The engine begins it again at that moment, and no try is lost. */
public final class TooEarly extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final Instant until;

    public TooEarly(String message, Instant until) {
        super(message);
        this.until = until;
    }

    public Instant until() {
        return until;
    }
}
