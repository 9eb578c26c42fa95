/** What grantees and officers do from the award to the closing. */
@NamedInterface("application")
package kz.bastama.grant.application;

import org.springframework.modulith.NamedInterface;
