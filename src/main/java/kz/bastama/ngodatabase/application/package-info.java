/** Asking the gate, and recording filings made elsewhere. */
package kz.bastama.ngodatabase.application;
