/** What is known of a file, and the ports behind which files lie, are looked into and scanned. */
package kz.bastama.file.domain;
