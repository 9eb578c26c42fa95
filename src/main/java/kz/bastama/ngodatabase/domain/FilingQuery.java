package kz.bastama.ngodatabase.domain;

import java.util.Set;
import kz.bastama.party.Bin;

/**
 * What an officer looks for.
 *
 * @param bin beginning of a BIN; empty for all
 * @param among only these organisations, or null for all
 * @param reportingYear 0 for all
 * @param lateBy only what this duty calls late, or null for all
 * @param page from 0
 */
public record FilingQuery(String bin, Set<Bin> among, int reportingYear, FilingDuty lateBy, int page) {

    public FilingQuery {
        page = Math.max(0, page);
    }
}
