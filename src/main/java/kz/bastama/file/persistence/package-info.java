/** Uploaded files in PostgreSQL, in chunks. */
package kz.bastama.file.persistence;
