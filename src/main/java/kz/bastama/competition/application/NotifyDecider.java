package kz.bastama.competition.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Objection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever was named that the objection waits: at first, once it is mended, and when it was not mended in time. */
@Service
public class NotifyDecider {

    private final ObjectionNotices notices;

    NotifyDecider(ObjectionNotices notices) {
        this.notices = notices;
    }

    @Transactional
    public void of(UUID id) {
        Objection objection = notices.find(id);
        String round = !objection.wasReturned() ? "first" : objection.mendedAt() == null ? "asFiled" : "mended";
        notices.send(
                objection,
                "competition.objectionYours",
                List.of(objection.deciderId()),
                Map.of("round", round),
                ObjectionNotices.staffPath(objection));
    }
}
