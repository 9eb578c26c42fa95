/** Organisations, their profiles and representatives, and the ports behind which they are kept. */
@NamedInterface("domain")
package kz.bastama.ngo.domain;

import org.springframework.modulith.NamedInterface;
