/** Numbers, papers and their bytes in PostgreSQL. */
package kz.bastama.document.persistence;
