package kz.bastama.competition.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.competition.application.MarkedFields;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Attachment;
import kz.bastama.competition.domain.Attachments;
import kz.bastama.competition.domain.Correction;
import kz.bastama.competition.domain.Corrections;
import kz.bastama.competition.domain.FieldRemark;
import kz.bastama.competition.domain.MendedFile;
import kz.bastama.competition.domain.SeenContent;
import kz.bastama.ngo.CabinetDocument;
import kz.bastama.ngo.DocumentKinds;
import kz.bastama.ngo.FileCabinet;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What pages show of documents that the officer marked; public because templates call it. */
@Component("competitionFileMarks")
public class FileMarks {

    private final Corrections corrections;
    private final Attachments attachments;
    private final MarkedFields marks;
    private final FileCabinet cabinet;
    private final DocumentKinds kinds;

    FileMarks(
            Corrections corrections,
            Attachments attachments,
            MarkedFields marks,
            FileCabinet cabinet,
            DocumentKinds kinds) {
        this.corrections = corrections;
        this.attachments = attachments;
        this.marks = marks;
        this.cabinet = cabinet;
        this.kinds = kinds;
    }

    /**
     * A marked document.
     *
     * @param before what was sent first, or null where it was missing
     * @param after what stands in its stead, or null
     */
    public record Marked(FieldRemark remark, String label, Attachment before, Attachment after) {

        public String place() {
            return remark.place();
        }
    }

    /**
     * The same for whoever mends it.
     *
     * @param runsOut whether documents of that kind hold for a time only
     * @param offered documents of that kind in the cabinet, but for those that are there already
     */
    public record Mending(Marked marked, String kind, boolean runsOut, List<CabinetDocument> offered) {}

    /** For staff: what stands in the stead shows once the correction is sent. */
    public List<Marked> sent(Application application) {
        boolean sent =
                corrections.find(application.id()).filter(Correction::isSent).isPresent();
        return marked(application, sent ? mended(application) : Map.of());
    }

    /** For the applicant. */
    public List<Marked> own(Application application) {
        return marked(application, mended(application));
    }

    /** The files that stand in the stead of marked ones, as the page carries them to whoever sends it. */
    String shown(Application application) {
        return SeenContent.filesOf(attachments.mended(application.id()));
    }

    /** The marked documents at whose places another file stands than was shown. */
    List<Marked> changedSince(Application application, String shown) {
        List<String> then = List.of(shown.split(","));
        return own(application).stream()
                .filter(one -> one.after() == null
                        ? then.stream().anyMatch(file -> file.startsWith(one.place() + "="))
                        : !then.contains(one.place() + "=" + one.after().fileId()))
                .toList();
    }

    public List<Mending> mending(Application application) {
        List<CabinetDocument> held = cabinet.of(application.organisationId());
        return own(application).stream()
                .map(one -> {
                    String kind = marks.kind(application, one.place());
                    boolean runsOut = kinds.find(kind)
                            .filter(found -> found.validDays() != null)
                            .isPresent();
                    List<CabinetDocument> offered = held.stream()
                            .filter(document -> document.kind().equals(kind))
                            .filter(document -> !isFile(one.before(), document) && !isFile(one.after(), document))
                            .toList();
                    return new Mending(one, kind, runsOut, offered);
                })
                .toList();
    }

    private List<Marked> marked(Application application, Map<String, Attachment> mended) {
        Map<String, String> labels = marks.places(application, language());
        return corrections.remarks(application.id()).stream()
                .filter(FieldRemark::isOnFile)
                .map(remark -> new Marked(
                        remark,
                        labels.getOrDefault(remark.place(), remark.place()),
                        marks.attachment(application, remark.place()).orElse(null),
                        mended.get(remark.place())))
                .toList();
    }

    private Map<String, Attachment> mended(Application application) {
        return attachments.mended(application.id()).stream()
                .collect(Collectors.toMap(MendedFile::place, MendedFile::file));
    }

    private static boolean isFile(Attachment file, CabinetDocument document) {
        UUID newest = document.newest().fileId();
        return file != null && file.fileId().equals(newest);
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
