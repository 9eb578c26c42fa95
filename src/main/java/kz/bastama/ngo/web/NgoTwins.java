package kz.bastama.ngo.web;

import java.util.List;
import java.util.UUID;
import kz.bastama.ngo.domain.Twin;
import kz.bastama.ngo.domain.Twins;
import org.springframework.stereotype.Component;

/** Organisations that may be one with another. In templates: {@code @ngoTwins}; as a part of a page {@code ngo/twins :: hint}. */
@Component("ngoTwins")
public class NgoTwins {

    private final Twins twins;

    NgoTwins(Twins twins) {
        this.twins = twins;
    }

    public List<Twin> of(UUID organisationId) {
        return twins.of(organisationId);
    }

    /** Others that name the same BIN. */
    public List<Twin> rivals(UUID organisationId) {
        return twins.rivals(organisationId);
    }
}
