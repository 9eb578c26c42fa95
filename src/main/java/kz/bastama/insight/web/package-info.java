/** The figures for managers, the lists behind them and their tables for spreadsheets. */
package kz.bastama.insight.web;
