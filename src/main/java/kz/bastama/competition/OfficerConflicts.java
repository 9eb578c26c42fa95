package kz.bastama.competition;

import java.util.UUID;
import kz.bastama.legal.Verdict;

/** A conflict of interest with an applicant binds an officer beyond the competition: as long as the grant that came of it runs. */
public interface OfficerConflicts {

    /** Whether one keeps the present officer from that application and from what became of it, whoever has to declare yet. */
    Verdict with(UUID applicationId);
}
