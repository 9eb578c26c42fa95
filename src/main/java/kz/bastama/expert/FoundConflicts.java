package kz.bastama.expert;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.Verdict;

/**
 * Conflicts of interest found from data: the cards of experts and members beside the registered data of applicants, as both
 * stand now. What is declared by the person stands in {@link Conflicts}.
 */
public interface FoundConflicts {

    /**
     * All, the dismissed among them; persons and organisations in their order.
     *
     * @param edition says for how many years a tie counts
     */
    List<FoundConflict> between(EditionId edition, Collection<UUID> persons, Collection<UUID> organisations);

    /** Those that stand in the way. */
    default List<FoundConflict> open(EditionId edition, Collection<UUID> persons, Collection<UUID> organisations) {
        return between(edition, persons, organisations).stream()
                .filter(FoundConflict::isOpen)
                .toList();
    }

    /** Journals in the case those that nobody has seen yet. */
    void note(String caseId, Collection<FoundConflict> found);

    /**
     * Dismisses what leaves doubt, until the data change.
     *
     * @param seen fingerprint of what the officer had before the eyes; when the data are different by now, it is refused
     */
    Verdict dismiss(EditionId edition, String caseId, UUID personId, UUID organisationId, String seen, String reason);
}
