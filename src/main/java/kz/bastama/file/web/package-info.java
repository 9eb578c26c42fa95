/** Hands uploaded files out to those who may open them. */
package kz.bastama.file.web;
