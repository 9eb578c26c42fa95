package kz.bastama.planning;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a module above hears of amended lists. */
@Component
public class HeardAmendments {

    private final List<ListAmended> heard = new CopyOnWriteArrayList<>();

    @EventListener
    void on(ListAmended amended) {
        heard.add(amended);
    }

    public List<ListAmended> of(UUID listId) {
        return heard.stream().filter(one -> one.list().id().equals(listId)).toList();
    }
}
