package kz.bastama.competition;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import kz.bastama.legal.Verdict;

/** A conflict of interest with an applicant binds an officer beyond the competition: as long as the grant that came of it runs. */
public interface OfficerConflicts {

    /** Whether one keeps the present officer from that application and from what became of it, whoever has to declare yet. */
    Verdict with(UUID applicationId);

    /** Those of the applications of which one keeps the present officer: lists name neither them nor what became of them. */
    Set<UUID> barred(Collection<UUID> applicationIds);
}
