/**
 * Uploads: type by content, size, digest, streaming.
 */
@ApplicationModule(allowedDependencies = {"account"})
package kz.bastama.file;

import org.springframework.modulith.ApplicationModule;
