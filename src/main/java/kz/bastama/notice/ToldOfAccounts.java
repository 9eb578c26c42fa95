package kz.bastama.notice;

import java.util.Map;
import kz.bastama.account.SecondFactorReset;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is done to an account stands among the messages of its owner, also where no mail reaches the owner. */
@Component
class ToldOfAccounts {

    private final Notices notices;

    ToldOfAccounts(Notices notices) {
        this.notices = notices;
    }

    /** In the transaction of the reset: there is none that the owner is not told of. */
    @EventListener
    void on(SecondFactorReset reset) {
        notices.keep(new Notice(
                "second-factor-reset:" + reset.owner().id() + ":" + reset.at().toEpochMilli(),
                reset.owner().id(),
                "account.secondFactorReset",
                Map.of("login", reset.owner().login()),
                "/profile/second-factor"));
    }
}
