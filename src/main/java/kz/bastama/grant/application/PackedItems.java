package kz.bastama.grant.application;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import kz.bastama.competition.FiledItem;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.document.Rendition;
import kz.bastama.file.Files;
import kz.bastama.file.StoredFile;
import kz.bastama.grant.paper.CaseFileContentsContent.Lack;
import kz.bastama.grant.paper.CaseFileContentsContent.Line;
import org.springframework.stereotype.Component;

/** Puts papers and files into an archive, and says of what cannot be put there why. Nothing goes in whose bytes are not those that were kept. */
@Component
class PackedItems {

    private static final List<String> LANGUAGES = List.of("kk", "ru");

    private final Papers papers;
    private final Files files;

    PackedItems(Papers papers, Files files) {
        this.papers = papers;
        this.files = files;
    }

    void pack(FiledItem item, CaseArchive archive) throws IOException {
        String place = archive.place(item.section());
        if (item.isMissing()) {
            archive.line(Line.missing(item.section(), item.expected()));
        } else if (item.paper() != null) {
            boolean whole = put(item.paper(), place + "/" + item.paper().number(), archive);
            archive.line(Line.of(item.section(), item.paper(), whole ? null : Lack.DAMAGED));
        } else {
            archive.line(Line.of(item.section(), item.file(), put(item.file(), place, archive)));
        }
    }

    /** @return whether both renditions are as they were issued; else nothing of the paper goes in */
    boolean put(Paper paper, String stem, CaseArchive archive) throws IOException {
        List<Rendition> renditions = LANGUAGES.stream()
                .map(language -> papers.rendition(paper.id(), Locale.forLanguageTag(language)))
                .toList();
        boolean whole = renditions.stream()
                .allMatch(one -> HexFormat.of()
                        .formatHex(CaseArchive.sha256Digest().digest(one.pdf()))
                        .equals(one.sha256()));
        if (whole) {
            for (int at = 0; at < renditions.size(); at++) {
                Rendition one = renditions.get(at);
                archive.entry(
                        stem + "." + LANGUAGES.get(at) + ".pdf",
                        one.pdf().length,
                        one.sha256(),
                        entry -> entry.write(one.pdf()));
            }
        }
        return whole;
    }

    private Lack put(StoredFile file, String place, CaseArchive archive) throws IOException {
        if (!file.scan().isOpen()) {
            return Lack.HELD;
        }
        MessageDigest digest = CaseArchive.sha256Digest();
        files.copy(file.id(), new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        if (!HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
            return Lack.DAMAGED;
        }
        archive.entry(place + "/" + file.name(), file.size(), file.sha256(), entry -> files.copy(file.id(), entry));
        return null;
    }
}
