/** What organisations and officers do with an account. */
@NamedInterface("application")
package kz.bastama.ngo.application;

import org.springframework.modulith.NamedInterface;
