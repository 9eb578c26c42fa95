/** Filings, and the duty that tells in time from late. */
package kz.bastama.ngodatabase.domain;
