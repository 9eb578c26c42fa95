package kz.bastama.engine.application;

import java.util.ArrayList;
import java.util.List;
import kz.bastama.engine.MigratedCase;
import kz.bastama.engine.MigrationPreview;
import kz.bastama.engine.domain.CannotMigrate;
import kz.bastama.engine.domain.CaseVersions;
import org.springframework.stereotype.Service;

/** An administrator moves the running cases of one version to another, having seen what becomes of them. */
@Service
public class MigrateCases {

    private final CaseVersions versions;
    private final MigrateCase migrateCase;

    MigrateCases(CaseVersions versions, MigrateCase migrateCase) {
        this.versions = versions;
        this.migrateCase = migrateCase;
    }

    /** @return one outcome for each case; whoever cannot be migrated goes on as before */
    public List<MigratedCase> migrate(MigrationPreview plan) {
        List<MigratedCase> outcomes = new ArrayList<>();
        for (String instance : versions.running(plan.from().id())) {
            outcomes.add(migrate(instance, plan));
        }
        return outcomes;
    }

    private MigratedCase migrate(String instance, MigrationPreview plan) {
        try {
            return migrateCase.migrate(instance, plan);
        } catch (CannotMigrate stays) {
            return stays.outcome();
        }
    }
}
