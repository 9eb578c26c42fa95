package kz.bastama.form.domain;

import java.util.Map;

/** The forms that come with this build of the product. */
public interface FormFiles {

    /** By form id. */
    Map<String, Definition> shipped();
}
