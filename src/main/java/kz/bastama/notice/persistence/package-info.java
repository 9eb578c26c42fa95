/** Messages in their table; the key is unique there. */
package kz.bastama.notice.persistence;
