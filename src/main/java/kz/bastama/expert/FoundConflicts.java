package kz.bastama.expert;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Conflicts of interest found from data: what experts and members told of themselves beside the data of applicants, as these
 * stood at the closing of the intake and as they stand now. What is declared by the person stands in {@link Conflicts}, what
 * officers make of the found ones in {@link WeighedConflicts}.
 */
public interface FoundConflicts {

    /** All, the dismissed among them; persons and applicants in their order, what stood at the closing before what came later. */
    List<FoundConflict> between(ConflictCase of, Collection<UUID> persons);

    /** The same of one person in several cases, by their ids: what is known of the person is read once. */
    Map<String, List<FoundConflict>> of(UUID person, Collection<ConflictCase> cases);

    /** Journals those that nobody has seen yet. */
    void note(String caseId, Collection<FoundConflict> found);
}
