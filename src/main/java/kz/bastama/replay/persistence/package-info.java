/** The files of cases. */
package kz.bastama.replay.persistence;
