package kz.bastama.replay.process;

import java.util.List;
import kz.bastama.competition.domain.Body;
import kz.bastama.replay.domain.Part;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The secretary enters who of the members took part in the meeting, and how. */
@Component
@Profile("replay")
class AttendMembersAct implements Act {

    private final Attending attending;

    AttendMembersAct(Attending attending) {
        this.attending = attending;
    }

    @Override
    public String word() {
        return "attend-members";
    }

    @Override
    public List<Reason> play(Part told) {
        return attending.of(Body.COMMISSION, told);
    }
}
