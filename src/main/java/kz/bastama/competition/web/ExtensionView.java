package kz.bastama.competition.web;

import java.util.List;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.application.AskExtension;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Extensions;
import kz.bastama.competition.domain.IntakeExtension;
import org.springframework.stereotype.Component;

/** The extensions of the intake for pages; public because the templates of the module call it. */
@Component("extensionView")
public class ExtensionView {

    private final Extensions extensions;
    private final AskExtension askExtension;
    private final People people;
    private final CurrentActor actor;

    ExtensionView(Extensions extensions, AskExtension askExtension, People people, CurrentActor actor) {
        this.extensions = extensions;
        this.askExtension = askExtension;
        this.people = people;
        this.actor = actor;
    }

    public List<IntakeExtension> confirmed(UUID competitionId) {
        return extensions.ofCompetition(competitionId).stream()
                .filter(IntakeExtension::isConfirmed)
                .toList();
    }

    /** The one that waits for a second person, or null. */
    public IntakeExtension open(UUID competitionId) {
        return extensions.ofCompetition(competitionId).stream()
                .filter(IntakeExtension::isAsked)
                .findFirst()
                .orElse(null);
    }

    /** Whether the reader asked for it: somebody else decides. */
    public boolean own(IntakeExtension extension) {
        return extension.askedBy().equals(actor.get().personId());
    }

    public String asker(IntakeExtension extension) {
        return people.find(extension.askedBy()).map(Person::name).orElse("");
    }

    public boolean mayAsk(Competition competition) {
        return actor.get().has(Role.OPERATOR) && askExtension.isOpen(competition);
    }
}
