package kz.bastama.ngo.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import kz.bastama.ngo.RepresentativeRight;
import kz.bastama.ngo.domain.OrganisationQuery;
import kz.bastama.ngo.domain.OrganisationRegister;
import kz.bastama.ngo.domain.RegisteredOrganisation;
import kz.bastama.ngo.domain.Representative;
import kz.bastama.ngo.domain.Representatives;
import kz.bastama.party.Bin;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers the other modules who an organisation is and who acts for it. */
@Service
@Transactional(readOnly = true)
class OrganisationDirectory implements Organisations {

    private final OrganisationRegister register;
    private final Representatives representatives;

    OrganisationDirectory(OrganisationRegister register, Representatives representatives) {
        this.register = register;
        this.representatives = representatives;
    }

    @Override
    public Optional<Organisation> find(UUID id) {
        return register.find(id).map(RegisteredOrganisation::view);
    }

    @Override
    public OfficialText name(UUID id) {
        return register.name(id).orElseThrow();
    }

    @Override
    public Optional<Organisation> findByBin(Bin bin) {
        return register.findByBin(bin).map(RegisteredOrganisation::view);
    }

    @Override
    public List<Organisation> named(String text) {
        return register.search(new OrganisationQuery(text, "", null, false, null, 0)).items().stream()
                .flatMap(line -> find(line.id()).stream())
                .toList();
    }

    @Override
    public List<Organisation> ofRepresentative(UUID personId) {
        return representatives.ofPerson(personId).stream()
                .map(Representative::organisationId)
                .flatMap(id -> find(id).stream())
                .toList();
    }

    @Override
    public Map<UUID, Set<UUID>> representedBy(Collection<UUID> personIds) {
        return representatives.ofPersons(personIds).stream()
                .collect(Collectors.groupingBy(
                        Representative::personId,
                        Collectors.mapping(Representative::organisationId, Collectors.toSet())));
    }

    @Override
    public boolean mayAct(UUID personId, UUID organisationId) {
        return acting(personId, organisationId).isPresent();
    }

    @Override
    public boolean mayAct(UUID personId, UUID organisationId, RepresentativeRight right) {
        return acting(personId, organisationId)
                .filter(representative -> representative.rights().contains(right))
                .isPresent();
    }

    @Override
    public List<UUID> representativesOf(UUID organisationId) {
        return representatives.ofOrganisation(organisationId).stream()
                .map(Representative::personId)
                .toList();
    }

    private Optional<Representative> acting(UUID personId, UUID organisationId) {
        return representatives.ofPerson(personId).stream()
                .filter(representative -> representative.organisationId().equals(organisationId))
                .findFirst();
    }
}
