/**
 * Starts, correlates and completes by business key; deployment, guards, Tasklist. No business word.
 */
@ApplicationModule(allowedDependencies = {"form", "legal", "account"})
package kz.bastama.engine;

import org.springframework.modulith.ApplicationModule;
