package kz.bastama.engine.domain;

import java.util.List;
import kz.bastama.engine.MigratedCase;
import kz.bastama.engine.Versions;

/** Moves cases from one version of their process to another. */
public interface CaseVersions extends Versions {

    /** The running cases of a version, as the engine names them. */
    List<String> running(String definition);

    /** @throws CannotMigrate when the case stands at a step that the new version lacks */
    MigratedCase migrate(String instance, String from, String to);
}
