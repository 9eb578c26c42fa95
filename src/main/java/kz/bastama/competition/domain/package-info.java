/** Competitions, applications, score sheets, votes, and the ports behind which they are kept. */
@NamedInterface("domain")
package kz.bastama.competition.domain;

import org.springframework.modulith.NamedInterface;
