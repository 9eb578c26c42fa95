/**
 * Mail and messages in the cabinet, sent once, retried.
 */
@ApplicationModule(allowedDependencies = {"account"})
package kz.bastama.notice;

import org.springframework.modulith.ApplicationModule;
