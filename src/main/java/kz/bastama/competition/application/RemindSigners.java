package kz.bastama.competition.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds those who have neither signed the protocol nor refused to within the term. */
@Service
public class RemindSigners {

    private final NotifySigners notifySigners;

    RemindSigners(NotifySigners notifySigners) {
        this.notifySigners = notifySigners;
    }

    @Transactional
    public void of(UUID competitionId) {
        notifySigners.remind(competitionId);
    }

    /** Of the protocol on the next in rank. */
    @Transactional
    public void onNext(UUID successionId) {
        notifySigners.remindOnNext(successionId);
    }

    /** Of the protocol that the experts hand on. */
    @Transactional
    public void ofExperts(UUID competitionId) {
        notifySigners.remindExperts(competitionId);
    }
}
