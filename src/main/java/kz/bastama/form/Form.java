package kz.bastama.form;

import java.util.List;

/** One form: its id and its fields in order, as the {@code .form} file has them. The owner of the module refines it. */
public record Form(String id, String version, List<Field> fields) {}
