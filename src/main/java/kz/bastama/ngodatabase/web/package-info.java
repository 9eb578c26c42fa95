/** The NGO database as pages of staff and as a tile of the cabinet. */
package kz.bastama.ngodatabase.web;
