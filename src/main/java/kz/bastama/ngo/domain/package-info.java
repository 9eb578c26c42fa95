/** Organisations, their profiles and representatives, and the ports behind which they are kept. */
package kz.bastama.ngo.domain;
