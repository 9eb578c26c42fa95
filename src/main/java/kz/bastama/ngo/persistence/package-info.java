/** Tables of organisations, representatives and territories. */
package kz.bastama.ngo.persistence;
