package kz.bastama.document.domain;

import java.util.Locale;
import kz.bastama.document.PaperContent;

/** Words the content of a paper in one language by its template. */
public interface Typesetter {

    Sheet set(PaperContent content, Imprint imprint, Locale language);
}
