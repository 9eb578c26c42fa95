package kz.bastama.ngo;

import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.file.ChosenFile;

/**
 * What somebody puts into the file cabinet.
 *
 * @param replaces the document of which it is a new version, or null
 * @param title what people call it; blank for the name of the file
 * @param issuedOn null where it was not said
 * @param validUntil null for what the rules say of that kind
 * @param file null where none was chosen
 */
public record NewDocument(
        UUID replaces, String kind, String title, LocalDate issuedOn, LocalDate validUntil, ChosenFile file) {}
