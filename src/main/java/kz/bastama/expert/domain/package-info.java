/** Experts, members and what they declare, and the ports behind which they are kept. */
@NamedInterface("domain")
package kz.bastama.expert.domain;

import org.springframework.modulith.NamedInterface;
