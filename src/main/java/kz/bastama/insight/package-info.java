/**
 * Process metrics for managers, with the lists behind the figures.
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
            "planning",
            "competition",
            "grant"
        })
package kz.bastama.insight;

import org.springframework.modulith.ApplicationModule;
