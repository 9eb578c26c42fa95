/** The acts and facts of a replay over the use cases of the product, and the clock that is moved between them. */
package kz.bastama.replay.process;
