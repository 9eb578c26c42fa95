package kz.bastama.ngo.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.bastama.form.Difference;
import kz.bastama.form.Form;
import kz.bastama.form.FormView;
import kz.bastama.form.Forms;
import kz.bastama.ngo.domain.Profile;
import kz.bastama.ngo.domain.RegisteredOrganisation;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a claimant says instead of what was known. In templates: {@code @ngoProposals}; as a part of a page {@code ngo/proposal :: facts}. */
@Component("ngoProposals")
public class NgoProposals {

    private final Forms forms;
    private final ProfileForms profiles;

    NgoProposals(Forms forms, ProfileForms profiles) {
        this.forms = forms;
        this.profiles = profiles;
    }

    /** Field by field, what was known first; empty without a claim that waits. Numbers of persons are masked. */
    public List<Difference> of(RegisteredOrganisation organisation) {
        return organisation.proposed() == null
                ? List.of()
                : Difference.of(view(organisation.profile()), view(organisation.proposed()));
    }

    private FormView view(Profile profile) {
        Locale language = LocaleContextHolder.getLocale();
        Form form = forms.form(ProfilePages.FORM);
        Map<String, Object> shown = new HashMap<>(profiles.typed(profile));
        shown.put(
                "headIin",
                profile.head().iin() == null ? "" : profile.head().iin().masked());
        shown.put(
                "founders",
                profile.founders().stream()
                        .map(one -> Map.of("name", one.name(), "number", one.shownNumber()))
                        .toList());
        return forms.view(form, shown, profiles.given(language), language);
    }
}
