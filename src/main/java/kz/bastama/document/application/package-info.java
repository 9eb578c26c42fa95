/** Issues, previews, finds and verifies papers. */
package kz.bastama.document.application;
