package kz.bastama.expert.application;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.bastama.expert.DrawOrder;
import kz.bastama.expert.Draws;
import kz.bastama.expert.Expert;
import kz.bastama.expert.ExpertDraw;
import kz.bastama.expert.ExpertDraw.Contribution;
import kz.bastama.expert.ExpertDraw.Urn;
import kz.bastama.expert.Experts;
import kz.bastama.expert.domain.DrawBook;
import kz.bastama.expert.domain.DrawRecords;
import kz.bastama.expert.domain.DrawRules;
import kz.bastama.expert.domain.ObserverEntry;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Edition;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes, takes the values of observers and closes: each once, in that order. */
@Service
class HoldDraw implements Draws {

    private static final String LEAST_OBSERVERS = "expert.drawObservers";

    private final Experts experts;
    private final DrawBook book;
    private final DrawRecords records;
    private final Editions editions;
    private final Journal journal;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    HoldDraw(Experts experts, DrawBook book, DrawRecords records, Editions editions, Journal journal, Clock clock) {
        this.experts = experts;
        this.book = book;
        this.records = records;
        this.editions = editions;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ExpertDraw> ofCase(String caseId) {
        return book.ofCase(caseId);
    }

    @Override
    @Transactional
    public Verdict publish(DrawOrder order) {
        Edition edition = editions.get(order.edition());
        List<Urn> urns =
                order.spheres().stream().map(sphere -> urn(sphere, edition)).toList();
        Verdict enough = Verdict.all(urns.stream().map(urn -> enough(urn, edition)));
        if (urns.isEmpty() || !enough.isAllowed()) {
            return urns.isEmpty() ? Verdict.refused(Refusal.of("expert.nothingToDraw", null)) : enough;
        }
        String secret = hex(32);
        ExpertDraw draw = new ExpertDraw(
                order.caseId(),
                order.edition().toString(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                DrawRules.commitment(secret),
                urns,
                List.of(),
                null,
                null,
                null);
        if (!book.publish(draw, secret)) {
            return Verdict.refused(Refusal.of("expert.drawnAlready", null));
        }
        note(order.caseId(), "expert.drawPublished", Map.of("commitment", draw.commitment(), "lists", lists(draw)));
        return Verdict.allowed();
    }

    @Override
    @Transactional
    public Verdict enter(String caseId, String observer, String organisation, String value) {
        ObserverEntry entry = new ObserverEntry(plain(observer), plain(organisation), plain(value));
        ExpertDraw draw = book.hold(caseId).orElse(null);
        if (draw == null || draw.isClosed()) {
            return Verdict.refused(Refusal.of("expert.drawNotOpen", null));
        }
        Verdict verdict = entry.check(draw.values());
        if (verdict.isAllowed()) {
            int position = draw.values().size() + 1;
            book.add(
                    caseId,
                    new Contribution(
                            position,
                            entry.observer(),
                            entry.organisation(),
                            entry.value(),
                            clock.instant().truncatedTo(ChronoUnit.MILLIS)));
            note(
                    caseId,
                    "expert.drawValueEntered",
                    Map.of(
                            "position", Integer.toString(position),
                            "observer", entry.observer(),
                            "organisation", entry.organisation(),
                            "value", entry.value()));
        }
        return verdict;
    }

    @Override
    @Transactional
    public Verdict close(String caseId) {
        ExpertDraw draw = book.hold(caseId).orElse(null);
        if (draw == null || draw.isClosed()) {
            return Verdict.refused(Refusal.of("expert.drawNotOpen", null));
        }
        Edition edition = editions.get(EditionId.parse(draw.edition()));
        if (draw.values().size() < edition.whole(LEAST_OBSERVERS)) {
            return Verdict.refused(Refusal.of(
                    "expert.tooFewObservers",
                    edition.basis(LEAST_OBSERVERS),
                    Map.of(
                            "least",
                            edition.whole(LEAST_OBSERVERS),
                            "entered",
                            draw.values().size())));
        }
        String secret = book.secret(caseId).orElse(null);
        if (secret == null) {
            return Verdict.refused(Refusal.of("expert.drawSealed", null));
        }
        if (!DrawRules.commitment(secret).equals(draw.commitment())) {
            throw new IllegalStateException("The secret of the draw of " + caseId + " is not the one committed to");
        }
        String seed = DrawRules.seed(secret, draw.values());
        List<Urn> drawn = draw.urns().stream()
                .map(urn -> urn.withDrawn(DrawRules.draw(draw, seed, urn)))
                .toList();
        book.close(caseId, secret, seed, drawn, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        note(caseId, "expert.drawClosed", Map.of("seed", seed, "drawn", numbers(drawn)));
        return Verdict.allowed();
    }

    @Override
    public String record(ExpertDraw draw, Names names) {
        List<Urn> urns = draw.urns().stream()
                .map(urn -> new Urn(
                        urn.sphere(),
                        urn.members(),
                        urn.reserve(),
                        urn.lines().stream()
                                .map(line -> names == Names.ALL ? line : line.unnamed())
                                .toList(),
                        urn.drawn()))
                .toList();
        return records.write(new ExpertDraw(
                draw.caseId(),
                draw.edition(),
                draw.publishedAt(),
                draw.commitment(),
                urns,
                draw.values(),
                draw.closedAt(),
                draw.secret(),
                draw.seed()));
    }

    @Override
    public String digest(ExpertDraw draw, Urn urn) {
        return DrawRules.digest(draw.caseId(), urn);
    }

    private Urn urn(DrawOrder.Sphere sphere, Edition edition) {
        List<Expert> eligible = experts.activeIn(sphere.code()).stream()
                .filter(expert -> !sphere.barred().contains(expert.personId()))
                .toList();
        return new Urn(
                sphere.code(),
                edition.whole("expert.draw"),
                edition.whole("expert.reserve"),
                DrawRules.lines(eligible, expert -> hex(16)),
                List.of());
    }

    private static Verdict enough(Urn urn, Edition edition) {
        return urn.lines().size() >= urn.members()
                ? Verdict.allowed()
                : Verdict.refused(Refusal.of(
                        "expert.tooFewToDraw",
                        edition.basis("expert.draw"),
                        Map.of(
                                "sphere", edition.title("spheres." + urn.sphere()),
                                "eligible", urn.lines().size(),
                                "members", urn.members())));
    }

    private String hex(int bytes) {
        byte[] made = new byte[bytes];
        random.nextBytes(made);
        return HexFormat.of().formatHex(made);
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed == null ? "" : typed.strip(), Normalizer.Form.NFC);
    }

    /** How long each list is, and its digest: whoever has the journal knows what was published. */
    private static String lists(ExpertDraw draw) {
        return draw.urns().stream()
                .map(urn -> "\u2116 %s \u2013 %d, SHA-256 %s"
                        .formatted(urn.sphere(), urn.lines().size(), DrawRules.digest(draw.caseId(), urn)))
                .collect(Collectors.joining("; "));
    }

    private static String numbers(List<Urn> urns) {
        return urns.stream()
                .map(urn -> urn.sphere() + ": "
                        + urn.drawn().stream().map(String::valueOf).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private void note(String caseId, String what, Map<String, String> facts) {
        journal.record(JournalEntry.of(caseId, what).with(facts));
    }
}
