package kz.bastama.planning.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.form.Answers;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Editions;
import kz.bastama.legal.MonthlyCalculationIndex;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.planning.domain.Direction;
import kz.bastama.planning.domain.DirectionFitsGrantType;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.DirectionLists;
import kz.bastama.planning.domain.Directions;
import kz.bastama.planning.domain.Proposals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a direction of a list that is being drafted: adds it, changes it, or takes it out. */
@Service
public class DraftDirection {

    private final DirectionLists lists;
    private final Directions directions;
    private final Proposals proposals;
    private final Editions editions;
    private final MonthlyCalculationIndex mci;
    private final Journal journal;

    DraftDirection(
            DirectionLists lists,
            Directions directions,
            Proposals proposals,
            Editions editions,
            MonthlyCalculationIndex mci,
            Journal journal) {
        this.lists = lists;
        this.directions = directions;
        this.proposals = proposals;
        this.editions = editions;
        this.mci = mci;
        this.journal = journal;
    }

    /** @param key of the post: the same post once more makes no second direction */
    @Transactional
    public Verdict add(UUID key, UUID listId, Answers answers) {
        DirectionList list = lists.find(listId).orElseThrow();
        Verdict verdict = mayDraft(list).and(fits(list, answers)).and(comesFrom(basedOn(answers)));
        UUID id = UUID.randomUUID();
        if (verdict.isAllowed() && directions.claim(key, id)) {
            int last = directions.of(listId).stream()
                    .mapToInt(Direction::number)
                    .max()
                    .orElse(0);
            save("planning.directionAdded", toDirection(answers, id, listId, last + 1, null));
        }
        return verdict;
    }

    /** @param version version that the officer saw */
    @Transactional
    public Verdict write(UUID listId, UUID directionId, Integer version, Answers answers) {
        DirectionList list = lists.find(listId).orElseThrow();
        Verdict verdict = mayDraft(list).and(fits(list, answers)).and(comesFrom(basedOn(answers)));
        if (verdict.isAllowed()) {
            int number = directions.find(directionId).orElseThrow().number();
            save("planning.directionChanged", toDirection(answers, directionId, listId, number, version));
        }
        return verdict;
    }

    private void save(String event, Direction written) {
        Direction saved = directions.save(written);
        journal.record(JournalEntry.of(saved.listId().toString(), event)
                .with(Map.of(
                        "number",
                        Integer.toString(saved.number()),
                        "title",
                        saved.title().ru(),
                        "titleKk",
                        saved.title().kk(),
                        "amount",
                        saved.amount().toPlainString())));
    }

    @Transactional
    public Verdict remove(UUID listId, UUID directionId) {
        Verdict verdict = mayDraft(lists.find(listId).orElseThrow());
        if (verdict.isAllowed()) {
            Direction direction = directions.find(directionId).orElseThrow();
            directions.remove(directionId);
            journal.record(JournalEntry.of(listId.toString(), "planning.directionRemoved")
                    .with(Map.of(
                            "title", direction.title().ru(),
                            "titleKk", direction.title().kk())));
        }
        return verdict;
    }

    private static Verdict mayDraft(DirectionList list) {
        return list.isDrafting() ? Verdict.allowed() : Verdict.refused(Refusal.of("planning.notDrafting", null));
    }

    private Verdict fits(DirectionList list, Answers answers) {
        BigDecimal tengePerMci = mci.on(LocalDate.of(list.year(), 1, 1));
        return new DirectionFitsGrantType(editions.get(list.edition()), tengePerMci)
                .check(
                        answers.text("grantType"),
                        answers.number("months").orElseThrow().intValueExact(),
                        answers.number("amount").orElseThrow());
    }

    private Verdict comesFrom(String number) {
        return number.isEmpty() || proposals.findByNumber(number).isPresent()
                ? Verdict.allowed()
                : Verdict.refused(Refusal.of("planning.noSuchProposal", null, Map.of("number", number))
                        .at("basedOn"));
    }

    /** The number of a proposal as it was given, however it was typed. */
    private static String basedOn(Answers answers) {
        return answers.text("basedOn") == null
                ? ""
                : answers.text("basedOn").strip().toUpperCase(Locale.ROOT);
    }

    private static Direction toDirection(Answers answers, UUID id, UUID listId, int number, Integer version) {
        return new Direction(
                id,
                listId,
                number,
                answers.text("sphere"),
                bilingual(answers, "title"),
                bilingual(answers, "goal"),
                bilingual(answers, "tasks"),
                bilingual(answers, "results"),
                answers.text("kato"),
                answers.text("grantType"),
                answers.number("amount").orElseThrow(),
                answers.number("months").orElseThrow().intValueExact(),
                answers.text("costReasoning"),
                basedOn(answers),
                version);
    }

    /** What the form shows of a direction, to go on from. */
    public static Answers answers(Direction direction) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("sphere", direction.sphere());
        split(values, "title", direction.title());
        split(values, "goal", direction.goal());
        split(values, "tasks", direction.tasks());
        split(values, "results", direction.expectedResults());
        values.put("kato", direction.kato());
        values.put("grantType", direction.grantType());
        values.put("amount", direction.amount());
        values.put("months", BigDecimal.valueOf(direction.months()));
        values.put("costReasoning", direction.costReasoning());
        values.put("basedOn", direction.basedOn());
        return new Answers(values);
    }

    private static void split(Map<String, Object> values, String key, OfficialText text) {
        values.put(key + "Kk", text.kk());
        values.put(key + "Ru", text.ru());
    }

    private static OfficialText bilingual(Answers answers, String key) {
        return OfficialText.of(answers.text(key + "Kk"), answers.text(key + "Ru"));
    }
}
