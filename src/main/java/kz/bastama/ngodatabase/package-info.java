/**
 * Yearly filings of data to the NGO database: who filed, when, on time or late.
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
package kz.bastama.ngodatabase;

import org.springframework.modulith.ApplicationModule;
