package kz.bastama.competition.web;

import java.util.List;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.competition.domain.Translation;
import kz.bastama.competition.domain.Translations;
import org.springframework.stereotype.Component;

/** The translations of an application for staff; public because a template of the module calls it. */
@Component("translationView")
public class TranslationView {

    private final Translations translations;
    private final CurrentActor actor;

    TranslationView(Translations translations, CurrentActor actor) {
        this.translations = translations;
        this.actor = actor;
    }

    public List<Translation> of(UUID applicationId) {
        return translations.ofApplication(applicationId);
    }

    public boolean attaches(Translation translation) {
        return translation.state() != Translation.State.NOT_NEEDED
                && actor.get().has(Role.OPERATOR);
    }
}
