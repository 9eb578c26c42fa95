/**
 * The registry of experts and their conflicts of interest.
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
            "ngo"
        })
package kz.bastama.expert;

import org.springframework.modulith.ApplicationModule;
