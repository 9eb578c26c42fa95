package kz.bastama.competition.persistence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.form.Page;
import org.springframework.stereotype.Repository;

@Repository
class StoredApplications implements Applications {

    private final ApplicationRows rows;
    private final CompetitionRowMapper mapper;

    StoredApplications(ApplicationRows rows, CompetitionRowMapper mapper) {
        this.rows = rows;
        this.mapper = mapper;
    }

    @Override
    public Application save(Application application) {
        return mapper.toApplication(rows.save(mapper.toRow(application)));
    }

    @Override
    public Optional<Application> find(UUID id) {
        return rows.findById(id).map(mapper::toApplication);
    }

    @Override
    public void hold(UUID organisationId) {
        rows.hold(organisationId);
    }

    @Override
    public Optional<Application> findHeld(UUID id) {
        return rows.findForUpdate(id).map(mapper::toApplication);
    }

    @Override
    public List<Application> ofOrganisation(UUID organisationId) {
        return rows.findByOrganisationIdOrderByEditedAtDesc(organisationId).stream()
                .map(mapper::toApplication)
                .toList();
    }

    @Override
    public List<Application> sentTo(UUID competitionId) {
        return rows.sentTo(competitionId).stream().map(mapper::toApplication).toList();
    }

    @Override
    public List<Application> holdSentTo(UUID competitionId) {
        return rows.holdSentTo(competitionId).stream()
                .map(mapper::toApplication)
                .toList();
    }

    @Override
    public List<UUID> applicantsOf(UUID competitionId) {
        return rows.applicantsOf(competitionId);
    }

    @Override
    public boolean anyUnchecked(UUID competitionId) {
        return rows.existsByCompetitionIdAndStateIn(
                competitionId, List.of(ApplicationState.SENT.name(), ApplicationState.RETURNED.name()));
    }

    @Override
    public Page<Application> search(
            String customerCode, UUID competitionId, ApplicationState state, String reason, String text, int page) {
        String inState = state == null ? null : state.name();
        List<Application> items =
                rows
                        .search(customerCode, competitionId, inState, reason, text, Page.SIZE, (long) page * Page.SIZE)
                        .stream()
                        .map(mapper::toApplication)
                        .toList();
        return new Page<>(items, page, Page.SIZE, rows.count(customerCode, competitionId, inState, reason, text));
    }

    @Override
    public List<String> reasonsGiven(String customerCode) {
        return rows.reasonsGiven(customerCode);
    }

    @Override
    public String nextNumber(int year) {
        long number = rows.nextNumber(year).orElseGet(() -> {
            rows.beginYear(year);
            return rows.nextNumber(year).orElseThrow();
        });
        return String.format(Locale.ROOT, "AP-%d-%05d", year, number);
    }

    @Override
    public void discard(UUID id) {
        rows.deleteById(id);
    }
}
