package kz.bastama.engine.application;

import java.util.Map;
import kz.bastama.engine.MigratedCase;
import kz.bastama.engine.MigrationPreview;
import kz.bastama.engine.domain.CaseVersions;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Migrates one case, in a transaction of its own: what fails with one does not undo the others. */
@Service
class MigrateCase {

    private final CaseVersions versions;
    private final Journal journal;

    MigrateCase(CaseVersions versions, Journal journal) {
        this.versions = versions;
        this.journal = journal;
    }

    /** @throws kz.bastama.engine.domain.CannotMigrate when the case stands at a step that the new version lacks */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public MigratedCase migrate(String instance, MigrationPreview plan) {
        MigratedCase migrated =
                versions.migrate(instance, plan.from().id(), plan.to().id());
        journal.record(JournalEntry.of(migrated.caseId(), "engine.caseMigrated")
                .with(Map.of(
                        "process",
                        plan.from().process(),
                        "before",
                        Integer.toString(plan.from().version()),
                        "after",
                        Integer.toString(plan.to().version()))));
        return migrated;
    }
}
