/** What an issued paper is made of, and the ports behind which it is set, printed, numbered and kept. */
package kz.bastama.document.domain;
