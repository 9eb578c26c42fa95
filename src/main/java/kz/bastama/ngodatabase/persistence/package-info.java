/** The table of filings. */
package kz.bastama.ngodatabase.persistence;
