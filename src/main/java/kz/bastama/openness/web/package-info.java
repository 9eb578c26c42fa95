/** What everybody may see on the first page. */
package kz.bastama.openness.web;
