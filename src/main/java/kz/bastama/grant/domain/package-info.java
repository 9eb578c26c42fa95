/** Grants, payments, reports, and the ports behind which they are kept. */
@NamedInterface("domain")
package kz.bastama.grant.domain;

import org.springframework.modulith.NamedInterface;
