/**
 * Persons, sign-in, roles and rights, the actor of a request.
 */
@ApplicationModule(allowedDependencies = {})
package kz.bastama.account;

import org.springframework.modulith.ApplicationModule;
