package kz.bastama.replay.process;

import java.util.List;
import kz.bastama.competition.domain.Body;
import kz.bastama.replay.domain.Part;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The secretary enters who of the experts took part in the meeting, and how. */
@Component
@Profile("replay")
class AttendExpertsAct implements Act {

    private final Attending attending;

    AttendExpertsAct(Attending attending) {
        this.attending = attending;
    }

    @Override
    public String word() {
        return "attend-experts";
    }

    @Override
    public List<Reason> play(Part told) {
        return attending.of(Body.EXPERTS, told);
    }
}
