/** Words a paper: templates per language, and how dates, money and numbers are written in them. */
package kz.bastama.document.paper;
