/** Hands papers out to those who may read them and lets anyone verify one. */
package kz.bastama.document.web;
