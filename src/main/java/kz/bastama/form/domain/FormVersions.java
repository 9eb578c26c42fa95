package kz.bastama.form.domain;

import java.util.Optional;

/** Every version of every form that was ever shipped. */
public interface FormVersions {

    Optional<Definition> find(String formId, String version);
}
