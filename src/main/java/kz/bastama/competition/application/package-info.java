/** What officers, organisations, experts and members do in a competition. */
@NamedInterface("application")
package kz.bastama.competition.application;

import org.springframework.modulith.NamedInterface;
