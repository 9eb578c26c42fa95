/**
 * Starts, correlates and completes by business key; deployment, guards, Tasklist; reminds of terms, shows what is stuck, moves
 * cases to a newer version. No business word.
 */
@ApplicationModule(allowedDependencies = {"form", "legal", "account", "journal", "notice"})
package kz.bastama.engine;

import org.springframework.modulith.ApplicationModule;
