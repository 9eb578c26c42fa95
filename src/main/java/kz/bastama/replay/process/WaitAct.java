package kz.bastama.replay.process;

import java.util.List;
import kz.bastama.replay.domain.Part;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Nobody does anything until then. */
@Component
@Profile("replay")
class WaitAct implements Act {

    @Override
    public String word() {
        return "wait";
    }

    @Override
    public List<Reason> play(Part told) {
        return List.of();
    }
}
