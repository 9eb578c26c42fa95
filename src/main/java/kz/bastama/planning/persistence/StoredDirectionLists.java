package kz.bastama.planning.persistence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.form.Page;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.DirectionLists;
import kz.bastama.planning.domain.ListState;
import org.springframework.stereotype.Repository;

@Repository
class StoredDirectionLists implements DirectionLists {

    private final DirectionListRows rows;
    private final PlanningRowMapper mapper;

    StoredDirectionLists(DirectionListRows rows, PlanningRowMapper mapper) {
        this.rows = rows;
        this.mapper = mapper;
    }

    @Override
    public DirectionList save(DirectionList list) {
        return mapper.toList(rows.save(mapper.toRow(list)));
    }

    @Override
    public Optional<DirectionList> find(UUID id) {
        return rows.findById(id).map(mapper::toList);
    }

    @Override
    public Optional<DirectionList> of(String customerCode, int year) {
        return rows.findByCustomerCodeAndYear(customerCode, year).map(mapper::toList);
    }

    @Override
    public List<DirectionList> in(ListState... states) {
        List<String> names = Arrays.stream(states).map(ListState::name).toList();
        return rows.findByStateInOrderByOpenedAtDesc(names).stream()
                .map(mapper::toList)
                .toList();
    }

    @Override
    public Page<DirectionList> search(String customerCode, ListState state, String sort, int page) {
        String inState = state == null ? null : state.name();
        List<DirectionList> items =
                rows.search(customerCode, inState, sort, Page.SIZE, (long) page * Page.SIZE).stream()
                        .map(mapper::toList)
                        .toList();
        return new Page<>(items, page, Page.SIZE, rows.count(customerCode, inState));
    }
}
