/** What is done with files again and again. */
package kz.bastama.file.process;
