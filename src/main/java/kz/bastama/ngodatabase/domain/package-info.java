/** Filings, and the duty that tells in time from late. */
@NamedInterface("domain")
package kz.bastama.ngodatabase.domain;

import org.springframework.modulith.NamedInterface;
