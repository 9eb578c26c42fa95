/** Takes files in, gives them back and has them scanned. */
package kz.bastama.file.application;
