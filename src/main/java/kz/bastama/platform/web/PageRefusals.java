package kz.bastama.platform.web;

import java.util.List;
import java.util.Locale;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Refusals as {@code platform/refusals} shows them. In templates: {@code @refusals}. */
@Component("refusals")
public class PageRefusals {

    private final RefusalWording wording;

    PageRefusals(RefusalWording wording) {
        this.wording = wording;
    }

    /** One reason: the sentence, the rule behind it or null, the field it leads to or null. */
    public record Reason(String sentence, String source, String field) {}

    /** All reasons in the reader's language, in their order; none for null. */
    public List<Reason> of(Verdict verdict) {
        Locale language = LocaleContextHolder.getLocale();
        return verdict == null
                ? List.of()
                : verdict.refusals().stream()
                        .map(refusal -> reason(refusal, language))
                        .toList();
    }

    private Reason reason(Refusal refusal, Locale language) {
        Refusal plain = new Refusal(refusal.code(), refusal.field(), refusal.arguments(), null);
        String source = refusal.basis() == null ? null : wording.of(refusal.basis(), language);
        return new Reason(wording.of(plain, language), source, refusal.field());
    }
}
