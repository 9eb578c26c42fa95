package kz.bastama.ngo.application;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import kz.bastama.ngo.CabinetDocument;
import kz.bastama.ngo.DocumentUse;
import kz.bastama.ngo.DocumentVersion;
import kz.bastama.ngo.domain.CabinetRoom;
import kz.bastama.ngo.domain.CabinetShelf;
import kz.bastama.ngo.domain.CabinetSpace;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Says how full the file cabinet of an organisation is, and what of it could be removed. */
@Service
public class WeighCabinet {

    private final CabinetShelf shelf;
    private final CabinetRoom room;
    private final List<DocumentUse> uses;

    WeighCabinet(CabinetShelf shelf, CabinetRoom room, List<DocumentUse> uses) {
        this.shelf = shelf;
        this.room = room;
        this.uses = uses;
    }

    @Transactional(readOnly = true)
    public CabinetSpace of(UUID organisationId) {
        return weighed(organisationId, room.of(organisationId));
    }

    /** Whoever else keeps something there waits until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    CabinetSpace held(UUID organisationId) {
        return weighed(organisationId, room.hold(organisationId));
    }

    private CabinetSpace weighed(UUID organisationId, CabinetRoom.Limit limit) {
        List<CabinetDocument> documents = shelf.everythingOf(organisationId);
        List<UUID> files = documents.stream()
                .flatMap(document -> document.versions().stream())
                .map(DocumentVersion::fileId)
                .toList();
        return CabinetSpace.of(documents, among(files, DocumentUse::reliedOn), among(files, DocumentUse::sent), limit);
    }

    private Set<UUID> among(List<UUID> files, BiFunction<DocumentUse, Collection<UUID>, Set<UUID>> which) {
        return uses.stream().flatMap(use -> which.apply(use, files).stream()).collect(Collectors.toSet());
    }
}
