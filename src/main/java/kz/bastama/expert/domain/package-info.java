/** Experts, members and what they declare, and the ports behind which they are kept. */
package kz.bastama.expert.domain;
