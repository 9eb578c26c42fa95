/**
 * What the public may see: calls, results, funded projects, verification of papers.
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
package kz.bastama.openness;

import org.springframework.modulith.ApplicationModule;
