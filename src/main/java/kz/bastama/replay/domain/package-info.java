/** The file of a case: its parts, its words, what is wrong with it, and the timeline that comes of it. */
package kz.bastama.replay.domain;
