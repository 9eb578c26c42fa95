package kz.bastama.expert.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.expert.domain.EnteredMember;
import kz.bastama.expert.domain.MemberRegistry;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a member no longer sit on new commissions, or sit again. */
@Service
public class DismissMember {

    private final MemberRegistry registry;
    private final Journal journal;

    DismissMember(MemberRegistry registry, Journal journal) {
        this.registry = registry;
        this.journal = journal;
    }

    @Transactional
    public void dismiss(UUID id) {
        store(id, false, "expert.memberDismissed");
    }

    @Transactional
    public void recall(UUID id) {
        store(id, true, "expert.memberRecalled");
    }

    private void store(UUID id, boolean sits, String what) {
        EnteredMember member = registry.find(id).orElseThrow();
        if (member.active() != sits) {
            registry.save(member.withActive(sits));
            journal.record(JournalEntry.of(id.toString(), what).with(Map.of("member", member.name())));
        }
    }
}
