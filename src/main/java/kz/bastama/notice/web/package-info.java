/** The messages of the person who is signed in. */
package kz.bastama.notice.web;
