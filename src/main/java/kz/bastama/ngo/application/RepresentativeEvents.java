package kz.bastama.ngo.application;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.ngo.RepresentativeRight;
import kz.bastama.ngo.domain.RegisteredOrganisation;
import org.springframework.stereotype.Component;

/** What the journal of an organisation says of the people who act for it. */
@Component
class RepresentativeEvents {

    private final Journal journal;

    RepresentativeEvents(Journal journal) {
        this.journal = journal;
    }

    /** @param who name of the person, or the mail address that was invited */
    void record(RegisteredOrganisation organisation, String what, String who, Set<RepresentativeRight> rights) {
        Map<String, String> facts = new HashMap<>();
        facts.put("who", who);
        for (RepresentativeRight right : RepresentativeRight.values()) {
            facts.put(right.name().toLowerCase(Locale.ROOT), String.valueOf(rights.contains(right)));
        }
        journal.record(JournalEntry.of(organisation.id().toString(), what)
                .by(
                        organisation.profile().name().ru(),
                        organisation.profile().name().kk())
                .with(facts));
    }
}
