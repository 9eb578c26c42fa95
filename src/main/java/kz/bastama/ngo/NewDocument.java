package kz.bastama.ngo;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody puts into the file cabinet.
 *
 * @param replaces the document of which it is a new version, or null
 * @param title what people call it; blank for the name of the file
 * @param issuedOn null where it was not said
 * @param validUntil null for what the rules say of that kind
 * @param content read once
 */
public record NewDocument(
        UUID replaces,
        String kind,
        String title,
        LocalDate issuedOn,
        LocalDate validUntil,
        InputStream content,
        String fileName) {}
