package kz.bastama.expert.application;

import java.time.Clock;
import java.util.Map;
import kz.bastama.account.Role;
import kz.bastama.expert.domain.EnteredMember;
import kz.bastama.expert.domain.MemberEntry;
import kz.bastama.expert.domain.MemberRegistry;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters a member of commissions in the registry, with an account. */
@Service
public class EnterMember {

    private final MemberRegistry registry;
    private final OpenAccount account;
    private final Journal journal;
    private final Clock clock;

    EnterMember(MemberRegistry registry, OpenAccount account, Journal journal, Clock clock) {
        this.registry = registry;
        this.account = account;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Entrance enter(MemberEntry entry) {
        Verdict verdict = entry.check();
        if (!verdict.isAllowed()) {
            return new Entrance.Refused(verdict);
        }
        OpenAccount.Account opened = account.of(entry.name(), entry.email(), Role.MEMBER);
        if (registry.ofPerson(opened.personId()).isPresent()) {
            return new Entrance.Refused(Verdict.refused(new Refusal("expert.enteredAlready", "email", Map.of(), null)));
        }
        EnteredMember member = registry.save(EnteredMember.entered(opened.personId(), entry, clock.instant()));
        journal.record(
                JournalEntry.of(member.id().toString(), "expert.memberEntered").with(Map.of("member", member.name())));
        return new Entrance.Entered(member.id(), entry.email().strip(), opened.firstPassword());
    }
}
