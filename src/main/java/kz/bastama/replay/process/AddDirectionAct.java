package kz.bastama.replay.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.form.Forms;
import kz.bastama.form.Option;
import kz.bastama.form.Submission;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.ngo.Territories;
import kz.bastama.planning.application.DraftDirection;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.DirectionLists;
import kz.bastama.replay.domain.Part;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** An officer of the customer writes a direction of a list, by the form of the case page. */
@Component
@Profile({"replay", "demo"})
class AddDirectionAct implements Act {

    private final DraftDirection draftDirection;
    private final DirectionLists lists;
    private final Editions editions;
    private final Territories territories;
    private final Forms forms;
    private final Troupe troupe;
    private final Stage stage;
    private final Reading reading;

    AddDirectionAct(
            DraftDirection draftDirection,
            DirectionLists lists,
            Editions editions,
            Territories territories,
            Forms forms,
            Troupe troupe,
            Stage stage,
            Reading reading) {
        this.draftDirection = draftDirection;
        this.lists = lists;
        this.editions = editions;
        this.territories = territories;
        this.forms = forms;
        this.troupe = troupe;
        this.stage = stage;
        this.reading = reading;
    }

    @Override
    public String word() {
        return "add-direction";
    }

    @Override
    public List<Reason> play(Part told) {
        UUID list = stage.id(told.text("list"));
        DirectionList drafted = lists.find(list).orElseThrow();
        Edition edition = editions.get(drafted.edition());
        Map<String, Object> given = Map.of(
                "spheres",
                edition.names("spheres").stream()
                        .map(code -> new Option(code, code))
                        .toList(),
                "territories",
                territories.options(reading.language()));
        Submission submission =
                forms.read(forms.form("planning-direction"), told.typed("with"), given, reading.language());
        return submission.isValid()
                ? troupe.asOneOf(
                        "customer." + drafted.customerCode(),
                        () -> reading.of(draftDirection.add(UUID.randomUUID(), list, submission.answers())))
                : submission.messages().stream()
                        .map(words -> new Reason("", words))
                        .toList();
    }
}
