/**
 * Wires the house together: start, database, security chains, page frame. Above all modules; nobody imports it.
 */
@ApplicationModule
package kz.bastama.platform;

import org.springframework.modulith.ApplicationModule;
