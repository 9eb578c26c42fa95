/** The operator's yearly report and the ports behind which it is kept. */
package kz.bastama.insight.domain;
