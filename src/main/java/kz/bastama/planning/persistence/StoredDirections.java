package kz.bastama.planning.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.planning.domain.Direction;
import kz.bastama.planning.domain.Directions;
import org.springframework.stereotype.Repository;

@Repository
class StoredDirections implements Directions {

    private final DirectionRows rows;
    private final PlanningRowMapper mapper;

    StoredDirections(DirectionRows rows, PlanningRowMapper mapper) {
        this.rows = rows;
        this.mapper = mapper;
    }

    @Override
    public boolean claim(UUID key, UUID directionId) {
        return rows.claim(key, directionId) > 0;
    }

    @Override
    public Direction save(Direction direction) {
        return mapper.toDirection(rows.save(mapper.toRow(direction)));
    }

    @Override
    public Optional<Direction> find(UUID id) {
        return rows.findById(id).map(mapper::toDirection);
    }

    @Override
    public List<Direction> of(UUID listId) {
        return rows.findByListIdOrderByNumber(listId).stream()
                .map(mapper::toDirection)
                .toList();
    }

    @Override
    public void remove(UUID id) {
        rows.deleteById(id);
    }
}
