/** The verification of organisations as a process: its names, its driver, its delegates; and what is done again and again. */
package kz.bastama.ngo.process;
