/** The journal in its table, which refuses every change. */
package kz.bastama.journal.persistence;
