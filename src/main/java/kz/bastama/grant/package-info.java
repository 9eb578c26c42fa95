/**
 * Agreement, payments, report, acceptance, closing.
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
            "competition"
        })
package kz.bastama.grant;

import org.springframework.modulith.ApplicationModule;
