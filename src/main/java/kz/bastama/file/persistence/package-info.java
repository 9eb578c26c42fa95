/** Uploaded files in PostgreSQL, in chunks; before that on the disk, where they are looked into; and the daemon that scans them. */
package kz.bastama.file.persistence;
