package kz.bastama.grant.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The sub-grants that grantees give. */
public interface SubGrants {

    /** By their numbers. */
    List<SubGrant> of(UUID grantId);

    Optional<SubGrant> find(UUID id);

    /** Payments that it has already stay as they are. */
    void save(SubGrant one);

    /** Files that belong to it, by name. */
    List<Receipt> files(UUID id);

    void attach(UUID id, UUID fileId);

    /** Whether a file belongs to a sub-grant of any grant. */
    boolean keeps(UUID fileId);

    /** Numbers of the lines of the budget that may be passed on. */
    Set<Integer> lines(UUID grantId);

    /** Names these lines and no other. */
    void allow(UUID grantId, Collection<Integer> lines);
}
