/** The journal on screen: the history of a case for staff, the search across cases for auditors. */
package kz.bastama.journal.web;
