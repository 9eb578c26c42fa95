/** What bodies, councils and the public do on the way from a proposal to an approved list. */
@NamedInterface("application")
package kz.bastama.planning.application;

import org.springframework.modulith.NamedInterface;
