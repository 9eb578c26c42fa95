package kz.bastama.notice.web;

import kz.bastama.account.CurrentActor;
import kz.bastama.notice.Inbox;
import org.springframework.stereotype.Component;

/** How much waits to be read, for the frame of each page. In templates: {@code @notices}. */
@Component("notices")
public class UnreadNotices {

    private final Inbox inbox;
    private final CurrentActor actors;

    UnreadNotices(Inbox inbox, CurrentActor actors) {
        this.inbox = inbox;
        this.actors = actors;
    }

    public long unread() {
        return inbox.unread(actors.get().personId());
    }
}
