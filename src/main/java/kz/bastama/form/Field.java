package kz.bastama.form;

/** One component of a form. The owner of the module refines it. */
public record Field(String key, String type, String label) {}
