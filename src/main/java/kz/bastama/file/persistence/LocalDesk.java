package kz.bastama.file.persistence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import kz.bastama.file.domain.Seen;
import kz.bastama.file.domain.UploadDesk;
import org.springframework.stereotype.Component;

/** The disk of this node. */
@Component
class LocalDesk implements UploadDesk {

    private final InspectionTurns turns;
    private final KindByContent kinds;

    LocalDesk(InspectionTurns turns, KindByContent kinds) {
        this.turns = turns;
        this.kinds = kinds;
    }

    @Override
    public Path fresh() throws IOException {
        return LeftUploads.fresh();
    }

    @Override
    public Seen look(UUID personId, Path file) throws IOException {
        return turns.take(personId, () -> kinds.of(file));
    }
}
