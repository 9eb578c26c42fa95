/** Proposals, lists, directions, and the ports behind which they are kept. */
@NamedInterface("domain")
package kz.bastama.planning.domain;

import org.springframework.modulith.NamedInterface;
