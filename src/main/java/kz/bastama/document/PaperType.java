package kz.bastama.document;

/**
 * A kind of official paper. Its templates are {@code documents/<module>/<code>.<lang>.html}.
 *
 * @param code kebab, the stem of the templates, for example {@code grant-agreement}
 * @param prefix Latin letters before the number, for example {@code GA}: GA-2026-00017
 */
public record PaperType(String module, String code, String prefix) {}
