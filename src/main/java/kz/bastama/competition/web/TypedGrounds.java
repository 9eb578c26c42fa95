package kz.bastama.competition.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import kz.bastama.competition.application.GroundFound;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Reads the answers about the exclusion grounds from the page as they were typed, leaving out the untouched. */
final class TypedGrounds {

    private TypedGrounds() {}

    static List<GroundFound> of(MultipartHttpServletRequest request, List<String> grounds) {
        return grounds.stream()
                .map(ground -> typed(request, ground))
                .filter(found -> found.applies() != null || !found.evidence().isEmpty() || found.file() != null)
                .toList();
    }

    private static GroundFound typed(MultipartHttpServletRequest request, String ground) {
        String applies = request.getParameter("applies." + ground);
        String evidence = request.getParameter("evidence." + ground);
        return new GroundFound(
                ground,
                applies == null ? null : Boolean.valueOf(applies.equals("yes")),
                evidence == null ? "" : evidence.strip(),
                attachment(request.getFile("file." + ground)));
    }

    /** A field for files that was left alone comes in as a nameless file. */
    private static GroundFound.Attachment attachment(MultipartFile file) {
        if (file == null
                || (file.isEmpty()
                        && (file.getOriginalFilename() == null
                                || file.getOriginalFilename().isEmpty()))) {
            return null;
        }
        try {
            return new GroundFound.Attachment(file.getOriginalFilename(), file.getInputStream());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
