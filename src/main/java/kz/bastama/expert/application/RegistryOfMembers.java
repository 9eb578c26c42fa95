package kz.bastama.expert.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.expert.Member;
import kz.bastama.expert.Members;
import kz.bastama.expert.domain.EnteredMember;
import kz.bastama.expert.domain.MemberRegistry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers the other modules who may sit on councils and commissions. */
@Service
@Transactional(readOnly = true)
class RegistryOfMembers implements Members {

    private final MemberRegistry registry;

    RegistryOfMembers(MemberRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Optional<Member> find(UUID id) {
        return registry.find(id).map(EnteredMember::view);
    }

    @Override
    public Optional<Member> ofPerson(UUID personId) {
        return registry.ofPerson(personId).map(EnteredMember::view);
    }

    @Override
    public List<Member> active() {
        return registry.all().stream()
                .filter(EnteredMember::active)
                .map(EnteredMember::view)
                .toList();
    }
}
