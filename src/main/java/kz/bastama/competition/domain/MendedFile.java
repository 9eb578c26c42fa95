package kz.bastama.competition.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * A file with which the applicant mends a marked place of a returned application.
 *
 * @param place {@code file:<id>} of the attachment in whose stead it comes, or {@code file:<kind>} of a document that was missing
 */
public record MendedFile(String place, Attachment file) {

    /** The files of an application once it is mended: each one in the stead of the one that was marked, or besides. */
    public static List<Attachment> merged(List<Attachment> first, List<MendedFile> mended) {
        List<String> places = mended.stream().map(MendedFile::place).toList();
        return Stream.concat(
                        first.stream().filter(one -> !places.contains(FieldRemark.FILE + one.fileId())),
                        mended.stream().map(MendedFile::file))
                .toList();
    }
}
