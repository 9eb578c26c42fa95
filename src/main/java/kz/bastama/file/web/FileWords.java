package kz.bastama.file.web;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.file.FileKind;
import kz.bastama.file.Files;
import kz.bastama.file.ScanState;
import kz.bastama.file.Scans;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Sizes and kinds of files in the words of the reader; public because templates call it. */
@Component("fileWords")
public class FileWords {

    private static final double KB = 1024;

    private final Scans scans;
    private final MessageSource messages;

    FileWords(Scans scans, MessageSource messages) {
        this.scans = scans;
        this.messages = messages;
    }

    public String size(long bytes) {
        boolean small = bytes < KB * KB;
        NumberFormat format = NumberFormat.getInstance(ULocale.forLocale(language()));
        format.setMaximumFractionDigits(small ? 0 : 1);
        double value = small ? Math.ceil(bytes / KB) : bytes / KB / KB;
        return messages.getMessage(
                small ? "file.size" : "file.sizeMb", new Object[] {Map.of("size", format.format(value))}, language());
    }

    /** What a file field takes, for the hint beside it. */
    public String accepted() {
        return messages.getMessage("file.accepted", new Object[] {Map.of("limit", limit() / 1024 / 1024)}, language());
    }

    /** For the {@code accept} attribute. */
    public String extensions() {
        return FileKind.accepted();
    }

    /** {@code PENDING} or {@code QUARANTINED} for a file that nobody may open; null for the others. */
    public String held(UUID fileId) {
        ScanState state = scans.of(List.of(fileId)).get(fileId);
        return state == null || state.isOpen() ? null : state.name();
    }

    public long limit() {
        return Files.LIMIT;
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
