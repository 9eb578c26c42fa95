package kz.bastama.replay.process;

import java.util.List;
import java.util.UUID;
import kz.bastama.competition.application.SeatMembers;
import kz.bastama.replay.domain.Part;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The secretary puts the competition commission together. */
@Component
@Profile("replay")
class SeatMembersAct implements Act {

    private final SeatMembers seatMembers;
    private final Troupe troupe;
    private final Stage stage;
    private final Reading reading;

    SeatMembersAct(SeatMembers seatMembers, Troupe troupe, Stage stage, Reading reading) {
        this.seatMembers = seatMembers;
        this.troupe = troupe;
        this.stage = stage;
        this.reading = reading;
    }

    @Override
    public String word() {
        return "seat-members";
    }

    @Override
    public List<Reason> play(Part told) {
        UUID competition = stage.id(told.text("competition"));
        List<UUID> members = stage.ids(told.texts("members"));
        return troupe.asOneOf("secretary", () -> reading.of(seatMembers.of(competition, members)));
    }
}
