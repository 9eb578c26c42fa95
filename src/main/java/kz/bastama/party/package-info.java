/**
 * The operator and the customers: whose programme and money it is.
 */
@ApplicationModule(allowedDependencies = {"account", "legal"})
package kz.bastama.party;

import org.springframework.modulith.ApplicationModule;
