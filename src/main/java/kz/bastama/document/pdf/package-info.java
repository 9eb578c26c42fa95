/** Prints worded papers to PDF. The only room that knows PDFBox and openhtmltopdf. */
package kz.bastama.document.pdf;
