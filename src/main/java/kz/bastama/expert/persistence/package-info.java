/** Tables of the registries. */
package kz.bastama.expert.persistence;
