package kz.bastama.account.domain;

import java.time.Instant;
import java.util.List;

/** One page of a list of accounts. */
public record AccountList(List<Line> lines, int page, int pages, long total) {

    /** @param signedInAt null when the person never signed in */
    public record Line(Account account, Instant signedInAt) {}
}
