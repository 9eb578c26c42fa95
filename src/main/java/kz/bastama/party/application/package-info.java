/** Entering the operator and the customers, and asking for them. */
@NamedInterface("application")
package kz.bastama.party.application;

import org.springframework.modulith.NamedInterface;
