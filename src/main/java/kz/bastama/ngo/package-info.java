/**
 * Organisations, BIN and IIN, KATO, representatives.
 */
@ApplicationModule(
        allowedDependencies = {"engine", "legal", "form", "document", "file", "journal", "notice", "account", "party"})
package kz.bastama.ngo;

import org.springframework.modulith.ApplicationModule;
