package kz.bastama.ngo.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.bastama.ngo.CabinetDocument;
import kz.bastama.ngo.DocumentVersion;

/**
 * How full the file cabinet of an organisation is. Counted is what the organisation itself can do something about: the newest
 * version of each document, and what was not sent yet. What is kept only because something was sent with it takes no room.
 *
 * @param leaving what was taken out and is deleted soon
 * @param removable what would make room, the largest first
 */
public record CabinetSpace(Part counted, Part leaving, CabinetRoom.Limit limit, List<Removable> removable) {

    private static final int TELLS_AT = 80;

    /** @param versions of documents */
    public record Part(long bytes, long versions) {

        private Part and(DocumentVersion version) {
            return new Part(bytes + version.size(), versions + 1);
        }
    }

    /** @param freed what its removal would free */
    public record Removable(CabinetDocument document, Part freed) {}

    /**
     * @param documents all of them, those too that were taken out
     * @param relied files on which anything relies
     * @param sent those among them that were sent
     */
    public static CabinetSpace of(
            List<CabinetDocument> documents, Set<UUID> relied, Set<UUID> sent, CabinetRoom.Limit limit) {
        Part counted = new Part(0, 0);
        Part leaving = new Part(0, 0);
        for (CabinetDocument document : documents) {
            for (DocumentVersion version : document.versions()) {
                boolean stays = relied.contains(version.fileId());
                if (counts(document, version, stays, sent)) {
                    counted = counted.and(version);
                } else if (!stays) {
                    leaving = leaving.and(version);
                }
            }
        }
        return new CabinetSpace(counted, leaving, limit, removable(documents, relied, sent));
    }

    private static boolean counts(CabinetDocument document, DocumentVersion version, boolean relied, Set<UUID> sent) {
        if (sent.contains(version.fileId())) {
            return !document.removed() && version.equals(document.newest());
        }
        return !document.removed() || relied;
    }

    private static List<Removable> removable(List<CabinetDocument> documents, Set<UUID> relied, Set<UUID> sent) {
        return documents.stream()
                .filter(document -> !document.removed())
                .map(document -> new Removable(document, freed(document, relied, sent)))
                .filter(one -> one.freed().versions() > 0)
                .sorted(Comparator.comparing((Removable one) -> one.freed().bytes())
                        .reversed())
                .toList();
    }

    private static Part freed(CabinetDocument document, Set<UUID> relied, Set<UUID> sent) {
        Part freed = new Part(0, 0);
        for (DocumentVersion version : document.versions()) {
            boolean isSent = sent.contains(version.fileId());
            if (isSent ? version.equals(document.newest()) : !relied.contains(version.fileId())) {
                freed = freed.and(version);
            }
        }
        return freed;
    }

    public boolean takes(long size) {
        return counted.bytes() + size <= limit.bytes() && counted.versions() < limit.versions();
    }

    /** Whether what was taken out leaves room on the disk: nobody fills it by uploading and removing in turn. */
    public boolean hasTimeToEmpty(long size) {
        return lies(size, 2);
    }

    /**
     * What an officer asked for is taken by a full cabinet too. What can be sent with it has a limit of its own; this one is met
     * only by whoever exchanges the same file over and over.
     */
    public boolean takesForRework(long size) {
        return lies(size, 3);
    }

    private boolean lies(long size, int times) {
        return counted.bytes() + leaving.bytes() + size <= times * limit.bytes()
                && counted.versions() + leaving.versions() < times * limit.versions();
    }

    public boolean isNearlyFull() {
        return percent() >= TELLS_AT;
    }

    /** Of the bytes or of the versions, whichever is nearer to the limit. */
    public long percent() {
        return Math.max(counted.bytes() * 100 / limit.bytes(), counted.versions() * 100 / limit.versions());
    }
}
