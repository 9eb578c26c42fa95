/** The registries of experts and members as pages of staff. */
package kz.bastama.expert.web;
