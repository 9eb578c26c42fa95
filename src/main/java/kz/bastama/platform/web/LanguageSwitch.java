package kz.bastama.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.view.RedirectView;

/** Changes the language and returns to the page, with whatever was typed there. */
@Controller
class LanguageSwitch {

    private final LocaleResolver languages;
    private final CurrentActor actor;
    private final People people;
    private final GuestLanguage guestLanguage;

    LanguageSwitch(LocaleResolver languages, CurrentActor actor, People people, GuestLanguage guestLanguage) {
        this.languages = languages;
        this.actor = actor;
        this.people = people;
        this.guestLanguage = guestLanguage;
    }

    @PostMapping("/language")
    RedirectView change(
            @RequestParam String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        Languages.find(language).ifPresent(chosen -> {
            languages.setLocale(request, response, chosen);
            actor.person()
                    .map(Person::id)
                    .ifPresentOrElse(
                            id -> people.speak(id, chosen), () -> guestLanguage.keep(request.getSession(), chosen));
        });
        String page = PageLinks.own(back) ? back : "/";
        TypedValues.keep(request, page);
        RedirectView to = new RedirectView(page, true);
        to.setExpandUriTemplateVariables(false); // braces in an address are no names of ours
        return to;
    }
}
