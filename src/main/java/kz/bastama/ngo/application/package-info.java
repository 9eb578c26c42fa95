/** What organisations and officers do with an account. */
package kz.bastama.ngo.application;
