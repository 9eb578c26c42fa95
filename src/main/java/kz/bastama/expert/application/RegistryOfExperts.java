package kz.bastama.expert.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.expert.Expert;
import kz.bastama.expert.Experts;
import kz.bastama.expert.domain.ExpertRegistry;
import kz.bastama.expert.domain.RegisteredExpert;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers the other modules who may be asked for an opinion. */
@Service
@Transactional(readOnly = true)
class RegistryOfExperts implements Experts {

    private final ExpertRegistry registry;

    RegistryOfExperts(ExpertRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Optional<Expert> find(UUID id) {
        return registry.find(id).map(RegisteredExpert::view);
    }

    @Override
    public Optional<Expert> ofPerson(UUID personId) {
        return registry.ofPerson(personId).map(RegisteredExpert::view);
    }

    @Override
    public List<Expert> activeIn(String sphere) {
        return active().stream()
                .filter(expert -> expert.spheres().contains(sphere))
                .toList();
    }

    @Override
    public List<Expert> active() {
        return registry.all().stream()
                .filter(RegisteredExpert::isActive)
                .map(RegisteredExpert::view)
                .toList();
    }
}
