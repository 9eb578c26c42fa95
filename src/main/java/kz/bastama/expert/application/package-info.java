/** Keeping the registries and taking declarations. */
package kz.bastama.expert.application;
