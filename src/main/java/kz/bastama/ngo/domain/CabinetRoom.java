package kz.bastama.ngo.domain;

import java.util.UUID;

/** How much the file cabinet of an organisation may hold, all versions and what was taken out counted. */
public interface CabinetRoom {

    /** Whoever else keeps something there waits until the end of the transaction. */
    Room hold(UUID organisationId);

    /** @param bytes and {@code documents}: what lies there */
    record Room(long bytes, long documents, long mostBytes, long mostDocuments) {

        public boolean takes(long size) {
            return bytes + size <= mostBytes && documents < mostDocuments;
        }
    }
}
