/** The database the product stands on: its own PostgreSQL, or one it is pointed to. No table of any module. */
package kz.bastama.platform.persistence;
