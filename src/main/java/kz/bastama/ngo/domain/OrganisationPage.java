package kz.bastama.ngo.domain;

import java.util.List;
import java.util.UUID;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.OrganisationState;

/** One page of a list of organisations. */
public record OrganisationPage(List<Line> lines, long total, int page) {

    public OrganisationPage {
        lines = List.copyOf(lines);
    }

    /** An organisation as the list shows it. */
    public record Line(UUID id, String bin, OfficialText name, String kato, String headName, OrganisationState state) {}

    public int pages() {
        return (int) Math.max(1, (total + OrganisationQuery.PAGE_SIZE - 1) / OrganisationQuery.PAGE_SIZE);
    }
}
