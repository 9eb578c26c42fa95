package kz.bastama.competition.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Objection;
import kz.bastama.journal.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever was named that the objection waits: at first, once it is mended, when it was not mended in time, and when its decision was not confirmed. */
@Service
public class NotifyDecider {

    private final ObjectionNotices notices;
    private final Journal journal;
    private final Clock clock;

    NotifyDecider(ObjectionNotices notices, Journal journal, Clock clock) {
        this.notices = notices;
        this.journal = journal;
        this.clock = clock;
    }

    /** Tells both that somebody else decides now. While the applicant mends it, whoever was named hears of it when it comes back. */
    @Transactional
    public void ofChange(UUID id, UUID before) {
        Objection objection = notices.find(id);
        String change = clock.instant().toString();
        if (!objection.isReturned()) {
            tell(objection, change);
        }
        notices.send(
                objection,
                "competition.objectionHandedOn",
                List.of(before),
                Map.of("change", change),
                ObjectionNotices.staffPath(objection));
    }

    @Transactional
    public void of(UUID id) {
        long returned = journal.ofCase(id.toString()).stream()
                .filter(record -> record.entry().what().equals(ReturnAdmission.RETURNED))
                .count();
        tell(notices.find(id), returned == 0 ? "" : "returned" + returned);
    }

    private void tell(Objection objection, String change) {
        String round = change.startsWith("returned")
                ? "anew"
                : !objection.wasReturned() ? "first" : objection.mendedAt() == null ? "asFiled" : "mended";
        notices.send(
                objection,
                "competition.objectionYours",
                List.of(objection.deciderId()),
                Map.of("round", round, "change", change),
                ObjectionNotices.staffPath(objection));
    }
}
