/**
 * Proposals and their answers, directions, public discussion, council, the list of priority directions.
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
            "expert"
        })
package kz.bastama.planning;

import org.springframework.modulith.ApplicationModule;
