package kz.bastama.document.application;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import kz.bastama.document.Paper;
import kz.bastama.document.PaperContent;
import kz.bastama.document.Papers;
import kz.bastama.document.Rendition;
import kz.bastama.document.domain.Imprint;
import kz.bastama.document.domain.PaperArchive;
import kz.bastama.document.domain.PaperNumbers;
import kz.bastama.document.domain.Press;
import kz.bastama.document.domain.Typesetter;
import kz.bastama.document.domain.VerificationCode;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers of the house: set by the typesetter, printed by the press, kept in the archive. */
@Service
class IssuedPapers implements Papers {

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private final PaperArchive archive;
    private final PaperNumbers numbers;
    private final Typesetter typesetter;
    private final Press press;
    private final Journal journal;
    private final Clock clock;

    IssuedPapers(
            PaperArchive archive,
            PaperNumbers numbers,
            Typesetter typesetter,
            Press press,
            Journal journal,
            Clock clock) {
        this.archive = archive;
        this.numbers = numbers;
        this.typesetter = typesetter;
        this.press = press;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Paper issue(String aggregateId, int revision, String edition, PaperContent content) {
        String code = content.type().code();
        return archive.find(aggregateId, code, revision)
                .orElseGet(() -> issueUnlessDoneMeanwhile(aggregateId, revision, edition, content));
    }

    /** Whoever holds the numbers issues; one who waited for them looks again before taking one. */
    private Paper issueUnlessDoneMeanwhile(String aggregateId, int revision, String edition, PaperContent content) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        int year = now.atZone(ZONE).getYear();
        String prefix = content.type().prefix();
        numbers.hold(prefix, year);
        return archive.find(aggregateId, content.type().code(), revision).orElseGet(() -> {
            String number = "%s-%d-%05d".formatted(prefix, year, numbers.take(prefix, year));
            Printing printed = Printing.run(content, new Imprint(number, "", now, edition), typesetter, press);
            Paper paper = printed.asPaper(aggregateId, revision, content.type());
            archive.keep(paper, printed.files());
            journal.record(JournalEntry.of(aggregateId, "document.paperIssued").with(traces(paper)));
            return paper;
        });
    }

    private static Map<String, String> traces(Paper paper) {
        Map<String, String> traces = new TreeMap<>(Map.of(
                "number", paper.number(),
                "type", paper.type().code(),
                "revision", String.valueOf(paper.revision())));
        paper.digests().forEach((language, digest) -> traces.put("sha256." + language, digest));
        return traces;
    }

    @Override
    public byte[] preview(PaperContent content, Locale language) {
        Imprint draft = Imprint.ofPreview(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        return press.print(typesetter.set(content, draft, Printing.languageFor(language)));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Paper> find(UUID id) {
        return archive.find(id);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Paper> find(String aggregateId, String typeCode, int revision) {
        return archive.find(aggregateId, typeCode, revision);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Paper> ofAggregate(String aggregateId) {
        return archive.ofAggregate(aggregateId);
    }

    @Override
    @Transactional(readOnly = true)
    public Rendition rendition(UUID paperId, Locale language) {
        String tag = language.getLanguage();
        Paper paper = archive.find(paperId).orElseThrow(() -> new NoSuchElementException("No paper " + paperId));
        byte[] pdf = archive.bytes(paperId, language)
                .orElseThrow(() -> new NoSuchElementException("No paper " + paperId + " in " + tag));
        String name =
                "%s %s %s.pdf".formatted(paper.number(), tag, paper.titles().get(tag));
        return new Rendition(name, pdf, paper.digests().get(tag));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Paper> verify(String numberOrCode) {
        String mark = numberOrCode.replaceAll("\\p{Cntrl}", "").strip();
        return archive.findByMark(mark, VerificationCode.spelt(mark));
    }
}
