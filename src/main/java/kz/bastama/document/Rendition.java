package kz.bastama.document;

/** One paper in one language. */
public record Rendition(String fileName, byte[] pdf, String sha256) {}
