package kz.bastama.expert.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.expert.Absence;
import kz.bastama.expert.Expert;
import kz.bastama.expert.Experts;
import kz.bastama.expert.domain.Absences;
import kz.bastama.expert.domain.ExpertRegistry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers the other modules who may be asked for an opinion. */
@Service
@Transactional(readOnly = true)
class RegistryOfExperts implements Experts {

    private final ExpertRegistry registry;
    private final Absences absences;
    private final Clock clock;

    RegistryOfExperts(ExpertRegistry registry, Absences absences, Clock clock) {
        this.registry = registry;
        this.absences = absences;
        this.clock = clock;
    }

    @Override
    public Optional<Expert> find(UUID id) {
        return registry.find(id).map(expert -> expert.view(today()));
    }

    @Override
    public Optional<Expert> ofPerson(UUID personId) {
        return registry.ofPerson(personId).map(expert -> expert.view(today()));
    }

    @Override
    public List<Expert> activeIn(String sphere) {
        return active().stream()
                .filter(expert -> expert.spheres().contains(sphere))
                .toList();
    }

    @Override
    public List<Expert> active() {
        LocalDate today = today();
        return registry.all().stream()
                .filter(expert -> expert.isActive(today))
                .map(expert -> expert.view(today))
                .toList();
    }

    @Override
    public List<Absence> away(UUID personId, LocalDate first, LocalDate last) {
        return absences.of(personId).stream()
                .filter(absence -> absence.touches(first, last))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
