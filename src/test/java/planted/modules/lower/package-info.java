/** A module that may use nothing, and does. */
@ApplicationModule(allowedDependencies = {})
package planted.modules.lower;

import org.springframework.modulith.ApplicationModule;
