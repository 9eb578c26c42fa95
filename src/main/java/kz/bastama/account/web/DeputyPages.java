package kz.bastama.account.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.application.NameDeputy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who stands in for an officer: for oneself, and for administrators for anybody. */
@Controller
class DeputyPages {

    private static final String OWN = "/profile/deputy";
    private static final String OTHERS = "/admin/people/{id}/deputy";

    private final NameDeputy nameDeputy;
    private final People people;
    private final CurrentActor actor;

    DeputyPages(NameDeputy nameDeputy, People people, CurrentActor actor) {
        this.nameDeputy = nameDeputy;
        this.people = people;
        this.actor = actor;
    }

    @GetMapping(OWN)
    String own(Model model) {
        return show(self(), OWN, model);
    }

    @PostMapping(OWN)
    String nameOwn(
            @RequestParam(defaultValue = "") String deputy,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return name(self(), OWN, new Typed(deputy, from, until), model, response, next);
    }

    @PostMapping(OWN + "/end")
    String endOwn(@RequestParam UUID deputyship, RedirectAttributes next) {
        return end(self(), OWN, deputyship, next);
    }

    @GetMapping(OTHERS)
    String others(@PathVariable UUID id, Model model) {
        return show(person(id), "/admin/people/" + id + "/deputy", model);
    }

    @PostMapping(OTHERS)
    String nameOthers(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String deputy,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return name(
                person(id), "/admin/people/" + id + "/deputy", new Typed(deputy, from, until), model, response, next);
    }

    @PostMapping(OTHERS + "/end")
    String endOthers(@PathVariable UUID id, @RequestParam UUID deputyship, RedirectAttributes next) {
        return end(person(id), "/admin/people/" + id + "/deputy", deputyship, next);
    }

    /** What was typed, shown again when something is wrong. */
    public record Typed(String deputy, String from, String until) {}

    private String name(
            Person person,
            String base,
            Typed typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Map<String, String> errors = nameDeputy.name(person.id(), typed.deputy(), typed.from(), typed.until());
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("errors", errors);
            model.addAttribute("typed", typed);
            return show(person, base, model);
        }
        next.addFlashAttribute("done", "account.deputy.named");
        return "redirect:" + base;
    }

    private String end(Person person, String base, UUID deputyship, RedirectAttributes next) {
        nameDeputy.end(person.id(), deputyship);
        next.addFlashAttribute("done", "account.deputy.endedNow");
        return "redirect:" + base;
    }

    private String show(Person person, String base, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("base", base);
        model.addAttribute("own", base.equals(OWN));
        model.addAttribute("deputyships", nameDeputy.of(person.id()));
        model.addAttribute("candidates", nameDeputy.candidates(person.id()));
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", new Typed("", "", ""));
        }
        return "account/deputy";
    }

    private Person self() {
        return concerned(actor.person().orElseThrow());
    }

    private Person person(UUID id) {
        return concerned(people.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    /** Whoever works no tasks has nothing to lend. */
    private Person concerned(Person person) {
        if (!nameDeputy.concerns(person)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return person;
    }
}
