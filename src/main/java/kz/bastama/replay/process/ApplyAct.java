package kz.bastama.replay.process;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.application.DraftApplication;
import kz.bastama.competition.application.SendApplication;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.ngo.Territories;
import kz.bastama.replay.domain.Part;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A representative drafts an application and sends it. */
@Component
@Profile("replay")
class ApplyAct implements Act {

    private final DraftApplication draftApplication;
    private final SendApplication sendApplication;
    private final StandInDocuments documents;
    private final Competitions competitions;
    private final Territories territories;
    private final Troupe troupe;
    private final Stage stage;
    private final Reading reading;
    private final Clock clock;

    ApplyAct(
            DraftApplication draftApplication,
            SendApplication sendApplication,
            StandInDocuments documents,
            Competitions competitions,
            Territories territories,
            Troupe troupe,
            Stage stage,
            Reading reading,
            Clock clock) {
        this.draftApplication = draftApplication;
        this.sendApplication = sendApplication;
        this.documents = documents;
        this.competitions = competitions;
        this.territories = territories;
        this.troupe = troupe;
        this.stage = stage;
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public String word() {
        return "apply";
    }

    @Override
    public List<Reason> play(Part told) {
        UUID competition = stage.id(told.text("to"));
        int number = told.has("lot") ? told.whole("lot") : 1;
        Lot lot = competitions.lotsOf(competition).get(number - 1);
        return troupe.as(told.text("organisation"), () -> send(told, lot));
    }

    private List<Reason> send(Part told, Lot lot) {
        Map<String, Object> typed = told.typed("with");
        Application begun = draftApplication.begin(lot.id(), stage.id(told.text("organisation")), Map.of());
        draftApplication.save(begun.id(), begun.version(), typed);
        documents.attachTo(begun);
        Map<String, Object> given = new HashMap<>();
        given.put("territories", territories.options(reading.language()));
        given.put(
                "grantType",
                competitions.find(lot.competitionId()).orElseThrow().grantType());
        SendApplication.Outcome outcome = sendApplication.of(begun.id(), clock.instant(), given, reading.language());
        if (outcome instanceof SendApplication.Outcome.Incomplete incomplete) {
            return incomplete.submission().errors().stream()
                    .map(error -> new Reason("", error.path() + ": " + error.message()))
                    .toList();
        }
        if (outcome instanceof SendApplication.Outcome.Refused refused) {
            return reading.of(refused.verdict());
        }
        stage.make(told.text("as"), begun.id());
        return List.of();
    }
}
