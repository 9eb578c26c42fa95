package kz.bastama.browser.road;

/** One thing that somebody does on the road, and what is to be seen after it. */
public record Step(String name, Runnable walk) {}
