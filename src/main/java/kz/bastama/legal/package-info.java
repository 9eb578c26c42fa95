/**
 * Dated rulebooks per programme, verdicts, terms, the working calendar, the monthly calculation index.
 */
@ApplicationModule(allowedDependencies = {})
package kz.bastama.legal;

import org.springframework.modulith.ApplicationModule;
