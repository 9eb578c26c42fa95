package kz.bastama.expert.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kz.bastama.expert.domain.Card;
import kz.bastama.expert.domain.CardContent;
import kz.bastama.expert.domain.Tie;
import kz.bastama.expert.domain.ToldTie;
import kz.bastama.expert.domain.TypedCard;
import kz.bastama.expert.domain.TypedTie;
import kz.bastama.form.Difference;
import kz.bastama.form.StaleForm;
import kz.bastama.ngo.Spheres;
import kz.bastama.ngo.Territories;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Cards as pages show them: what is verified and what was proposed beside it; and the form that changes them. */
@Component
class CardView {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int BLANK_TIES = 2;
    private static final TypedTie BLANK = new TypedTie("", "", "", "", "");

    private final Spheres spheres;
    private final Territories territories;
    private final MessageSource wording;

    CardView(Spheres spheres, Territories territories, MessageSource wording) {
        this.spheres = spheres;
        this.territories = territories;
        this.wording = wording;
    }

    /** @param proposed null where nothing is proposed */
    public record Line(String label, String verified, String proposed) {

        public boolean isChanged() {
            return proposed != null && !proposed.equals(verified);
        }
    }

    List<Line> lines(Card card, boolean expert) {
        List<Line> lines = new ArrayList<>();
        said(card.verified(), expert)
                .forEach((label, text) -> lines.add(new Line(
                        label,
                        text,
                        card.waits() ? said(card.proposed(), expert).get(label) : null)));
        return lines;
    }

    /** A tie that was told once: what it was, and when it was on the card. */
    public record Gone(String tie, Instant first, Instant last) {}

    List<Gone> gone(List<ToldTie> ties) {
        return ties.stream()
                .map(one -> new Gone(line(one.tie()), one.first(), one.last()))
                .toList();
    }

    void form(Model model, TypedCard typed, Card card, boolean expert, Map<String, String> errors) {
        List<TypedTie> rows = new ArrayList<>(typed.ties());
        for (int at = 0; at < BLANK_TIES; at++) {
            rows.add(BLANK);
        }
        model.addAttribute("typed", typed);
        model.addAttribute("rows", rows);
        model.addAttribute("shownNumber", card.latest().shownNumber());
        model.addAttribute("expert", expert);
        model.addAttribute("errors", errors);
        model.addAttribute("regions", territories.regions());
        model.addAttribute("spheres", spheres.options(LocaleContextHolder.getLocale()));
        model.addAttribute("languages", List.of("kk", "ru", "en"));
    }

    /** What is told to whoever would save over what stands on the card since. */
    StaleForm told(Card present, TypedCard mine, boolean expert, String address) {
        Map<String, String> theirs = said(present.latest(), expert);
        List<Difference> changes = said(mine.over(present.latest()), expert).entrySet().stream()
                .map(line -> new Difference("", say(line.getKey()), theirs.get(line.getKey()), line.getValue()))
                .filter(one -> !one.theirs().equals(one.mine()))
                .toList();
        return new StaleForm(present.seen(), present.proposedAt(), changes, address);
    }

    private Map<String, String> said(CardContent content, boolean expert) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("expert.organisation", content.organisation());
        if (expert) {
            Locale reader = LocaleContextHolder.getLocale();
            said.put(
                    "expert.region",
                    content.region().isBlank()
                            ? ""
                            : territories.fullName(content.region()).in(reader));
            said.put(
                    "expert.spheres",
                    spheres.codes().stream()
                            .filter(content.spheres()::contains)
                            .map(code -> spheres.title(code).in(reader))
                            .collect(Collectors.joining("; ")));
            said.put(
                    "expert.languages",
                    content.languages().stream()
                            .sorted()
                            .map(one -> say("expert.language." + one))
                            .collect(Collectors.joining(", ")));
        }
        said.put("expert.education", content.education());
        said.put("expert.experience", content.experience());
        said.put("expert.phone", content.phone());
        said.put("expert.address", content.address());
        said.put("expert.iban", content.iban());
        said.put("expert.iin", content.shownNumber());
        said.put("expert.ties", content.ties().stream().map(this::line).collect(Collectors.joining("\n")));
        return said;
    }

    private String line(Tie tie) {
        String bin = tie.bin() == null ? "" : " (" + say("expert.bin") + " " + tie.bin() + ")";
        String from = tie.from() == null ? "..." : tie.from().format(DAY);
        String until = tie.until() == null ? say("expert.today") : tie.until().format(DAY);
        if (tie.role().isEmpty()) {
            return tie.organisation() + bin;
        }
        return tie.organisation() + bin + ", " + tie.role() + ", " + from + " \u2013 " + until;
    }

    private String say(String key) {
        return wording.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
