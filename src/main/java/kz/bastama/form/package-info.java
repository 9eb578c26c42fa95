/**
 * The form model, its validation on the server, its rendering for the portal. No form of any feature.
 */
@ApplicationModule(allowedDependencies = {})
package kz.bastama.form;

import org.springframework.modulith.ApplicationModule;
