/**
 * Who did what, when, to which case: append-only.
 */
@ApplicationModule(allowedDependencies = {"account"})
package kz.bastama.journal;

import org.springframework.modulith.ApplicationModule;
