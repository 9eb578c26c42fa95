package kz.bastama.legal;

import java.util.List;

/**
 * These terms are about to move with the calendar, and none of them is held yet: whoever holds something of its own before a
 * term does so now, and waits for nobody afterwards.
 */
public record TermsForeseen(List<TermMoved> moves) {

    public TermsForeseen {
        moves = List.copyOf(moves);
    }
}
