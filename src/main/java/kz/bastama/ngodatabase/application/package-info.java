/** Asking the gate, and recording filings made elsewhere. */
@NamedInterface("application")
package kz.bastama.ngodatabase.application;

import org.springframework.modulith.NamedInterface;
