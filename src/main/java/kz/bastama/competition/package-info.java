/**
 * Call, lots, intake, formal check, expertise, commission, result, objection: for any programme.
 */
@ApplicationModule(
        allowedDependencies = {
            "engine",
            "legal",
            "form",
            "document",
            "file",
            "journal",
            "notice",
            "account",
            "party",
            "ngo",
            "ngodatabase",
            "expert",
            "planning"
        })
package kz.bastama.competition;

import org.springframework.modulith.ApplicationModule;
