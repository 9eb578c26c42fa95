/** The verification of organisations as a process: its names, its driver, its delegates. */
package kz.bastama.ngo.process;
