package kz.bastama.engine;

import java.util.List;
import java.util.Optional;

/** The versions of the processes, and how many cases run under each. */
public interface Versions {

    /** The newest of each process and those under which cases run; by process, the newest first. */
    List<DefinitionVersion> all();

    /** Changes nothing; empty when one of them is unknown, both are the same, or they are of different processes. */
    Optional<MigrationPreview> preview(String from, String to);
}
