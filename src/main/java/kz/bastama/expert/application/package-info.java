/** Keeping the registries and taking declarations. */
@NamedInterface("application")
package kz.bastama.expert.application;

import org.springframework.modulith.NamedInterface;
