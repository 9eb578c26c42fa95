package kz.bastama.engine;

import java.io.Serializable;

/**
 * How the migration of one case ended.
 *
 * @param title as the officers see it, or the id of the case
 * @param path page of the case, or null
 * @param obstacle step at which the case stands and which the new version lacks; null when the case was migrated
 */
public record MigratedCase(String caseId, String title, String path, String obstacle) implements Serializable {

    public boolean done() {
        return obstacle == null;
    }
}
