package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.domain.Objection;
import kz.bastama.journal.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the secretaries why the commission's answer is to be recorded anew. */
@Service
public class NotifyOfRevisionReturn {

    private final ObjectionNotices notices;
    private final People people;
    private final Journal journal;

    NotifyOfRevisionReturn(ObjectionNotices notices, People people, Journal journal) {
        this.notices = notices;
        this.people = people;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID id, String defect) {
        Objection objection = notices.find(id);
        long round = journal.ofCase(id.toString()).stream()
                .filter(record -> record.entry().what().equals(ReturnRevision.RETURNED))
                .count();
        notices.send(
                objection,
                ReturnRevision.RETURNED,
                people.withRole(Role.SECRETARY, null).stream().map(Person::id).toList(),
                Map.of("defect", defect.strip(), "round", Long.toString(round)),
                ObjectionNotices.staffPath(objection));
    }
}
