/**
 * Issues, numbers, renders, archives and verifies any official paper. No paper of any feature.
 */
@ApplicationModule(allowedDependencies = {"file", "journal"})
package kz.bastama.document;

import org.springframework.modulith.ApplicationModule;
