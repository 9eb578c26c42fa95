package kz.bastama.form;

/** One offered choice. */
public record Option(String value, String label) {}
